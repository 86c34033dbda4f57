"""How an offer, an amount and a day are said in a language: its profile's patterns, filled."""

import re
from collections.abc import Iterator, Sequence

from hookline.records.brief import Offer
from hookline.records.language import Language
from hookline.records.money import Amount
from hookline.records.text_map import Texts
from hookline.text.digits import fold_digits, with_digits_of
from hookline.text.money import read_number
from hookline.text.pattern import compile_lazily
from hookline.text.scales import scaled
from hookline.text.when import parse_date


def bare_offer(offer: Offer, language: Language) -> str:
    """The offer where nobody worded it: its percentage or its amount."""
    if offer.percent is not None:
        number = f"{offer.percent:g}"
        return fill(language.offer.percent, percent=f"{number}%", number=number)
    if offer.amount is not None:
        return fill(language.offer.amount, amount=say_money(offer.amount, language))
    return ""


def say_money(amount: Amount, language: Language) -> str:
    """`Rs 1,999` or `28 €`, as the language writes it."""
    major = amount.major
    number = f"{major:,.0f}" if major == int(major) else f"{major:,.2f}"
    if language.thousands != ",":
        number = number.replace(",", "\x00").replace(".", ",").replace("\x00", language.thousands)
    pattern = language.money.get(amount.currency, language.money["other"])
    return fill(pattern, amount=number, currency=amount.currency)


def say_least(offer: Offer, language: Language, words_before: str = "") -> str:
    """What a bill has to be, in the digits of the words beside it; "" where those say it."""
    least = offer.min_basket
    if least is None or says_minimum(words_before, least, language):
        return ""
    least_words = fill(language.offer.min_basket, amount=say_money(least, language))
    return with_digits_of(least_words, words_before)


def say_end(
    written: str, language: Language, words_before: str = "", *, with_year: bool = True
) -> str:
    """Until when, in the digits of the words beside it; "" for a day known only when it is sent."""
    if not written:
        return ""
    rule = parse_date(written)
    if rule.date:
        day = _day(written, language, with_year=with_year)
        return with_digits_of(fill(language.offer.until, date=day), words_before)
    return language.offer.today if rule.plus_days == 0 else ""


def say_start(written: str, language: Language, words_before: str = "") -> str:
    """From when, as `say_end`; "" for a day that is known only when it is sent."""
    day = _day(written, language) if written else ""
    return with_digits_of(fill(language.offer.from_, date=day), words_before) if day else ""


def say_day(written: str, language: Language, words_before: str = "") -> str:
    """A day of the calendar, in the digits of the words beside it."""
    return with_digits_of(_day(written, language), words_before)


def says_day(text: str, written: str, language: Language) -> bool:
    """Does a text name that day of the calendar already, with or without its year?"""
    day = _day(written, language, with_year=False) if written else ""
    pattern = rf"(?<!\d){re.escape(day.casefold())}(?!\d)"
    return bool(day) and re.search(pattern, fold_digits(text).casefold()) is not None


def says_minimum(text: str, amount: Amount, language: Language) -> bool:
    """Does a text say already that a bill has to be of that amount?"""
    before, behind = language.lexicon.before_number, language.lexicon.behind_number
    leads = "|".join((*before.minimum, *before.at_least, *before.over))
    tails = "|".join((*behind.minimum, *behind.at_least, *behind.over))
    low = fold_digits(text).casefold()
    for start, end, value in _sums(low, language):
        if value != amount.major:
            continue
        head, tail = low[:start], low[end:]
        is_led = leads and re.search(rf"(?<![a-zß-ÿа-я])(?:{leads})[\s:]*{_SIGN}$", head)
        if is_led or (tails and re.match(rf"\s*{_UNIT}(?:{tails})", tail)):
            return True
    return False


def _sums(low: str, language: Language) -> Iterator[tuple[int, int, float]]:
    """Every number of a text, where it stands, and its value: `100k` is 100000, `a tenner` 10."""
    for number in _NUMBER.finditer(low):
        scale = _SCALE.match(low, number.end())
        times, left = scaled(scale[0]) if scale else (1, "")
        end = scale.end() - len(left) if scale and times > 1 else number.end()
        yield number.start(), end, float(read_number(number[0])) * times
    for value, names in language.lexicon.prices.notes.items():
        for name in names:
            for match in re.finditer(rf"(?<!\w){name}(?!\w)", low):
                yield match.start(), match.end(), value


def says_amount(text: str, amount: Amount) -> bool:
    """Does a text name that number already?"""
    numbers = _NUMBER.findall(fold_digits(text))
    return any(float(read_number(number)) == amount.major for number in numbers)


def picked_texts(texts: Sequence[Texts], channel: str, language: str) -> list[str]:
    """The texts that are written for a channel and language."""
    return [text for wording in texts if (text := wording.pick(channel, language))]


def unsaid(parts: Sequence[str]) -> list[str]:
    """The pieces of an offer without those that an earlier one says already: a `today`, say."""
    kept: list[str] = []
    for part in parts:
        if part and not any(part.casefold() in other.casefold() for other in kept):
            kept.append(part)
    return kept


def fill(pattern: str, **values: str) -> str:
    """A pattern of a profile with its slots filled once; a value is never read as a pattern."""
    return _SLOT.sub(lambda slot: values.get(slot[1], slot[0]), pattern)


def _day(written: str, language: Language, *, with_year: bool = True) -> str:
    day = parse_date(written).date
    if day is None:
        return ""
    month = language.months[day.month - 1]
    pattern = language.with_year if with_year else language.date
    return fill(pattern, day=str(day.day), month=month, year=str(day.year))


_SIGN = r"(?:[^\s\d]{1,4}\s*)?"
"""A currency's sign or word before its number."""
_UNIT = r"(?:[^\s\d]{1,7}\s*)?"
"""The same behind it."""
_SCALE = compile_lazily(r"\s?[^\s\d,;:!?()]+")
"""What may take a number times a thousand."""
_NUMBER = compile_lazily(r"\d+(?:[.,\u00a0\u202f']\d+)*")
_SLOT = compile_lazily(r"\{(\w+)\}")
