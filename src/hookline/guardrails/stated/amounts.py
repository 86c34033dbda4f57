"""Amounts of money that a text states, in figures and in words, with a currency and without."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from hookline.guardrails.base import Passage
from hookline.guardrails.stated.bare_price_words import bare_price_words
from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.letter_sums import NUMBER, read_value, sums_in_letters
from hookline.guardrails.stated.long_numbers import long_numbers
from hookline.guardrails.stated.number_words import spelt_numbers
from hookline.guardrails.stated.old_prices import unsigned_prices
from hookline.guardrails.stated.patterns import any_of, of_script
from hookline.guardrails.triggers import Trigger
from hookline.records.language import Language
from hookline.records.profiles import reads_profiles
from hookline.text.digits import HAN_COUNT, han_count, has_digit
from hookline.text.money import AMBIGUOUS, CURRENCY_WORDS, UNSPACED, read_number
from hookline.text.pattern import compile_lazily

_Span = tuple[int, int]


def stated_amounts(
    low: str, language: str = "", *, spelt: bool = True, home: str = ""
) -> tuple[tuple[Decimal, str, _Span], ...]:
    """The amounts that a text states, each with its currency as written, and where.

    The currency of a bare price (`only 499`) is "".

    Args:
        home: the market's currency, whose letters make a sum of any number: the R450 of the rand.
    """
    in_words = _amounts_in_words(low, language) if spelt else ()
    return (*in_words, *_amounts_in_any(low, home))


@reads_profiles
@lru_cache(maxsize=64)
def _amounts_in_any(low: str, home: str) -> tuple[tuple[Decimal, str, _Span], ...]:
    """Those that are told alike in whichever language a text was asked for."""
    amounts = tuple(_amounts(low, home))
    old = tuple(unsigned_prices(low, amounts)) if amounts else ()
    once = (amount for amount in amounts if not any(_overlaps(amount[2], span) for *_, span in old))
    return (*once, *old)


def without_sums(low: str) -> str:
    """The words without amounts of money, which count no pieces: `worth £52, is on us`."""
    for *_, (start, end) in stated_amounts(low):
        low = low[:start] + " " * (end - start) + low[end:]
    return low


def _amounts_in_words(low: str, language: str) -> Iterator[tuple[Decimal, str, _Span]]:
    for spelt_out in spelt_numbers(low, language):
        is_scale = low[: spelt_out.start].rstrip()[-1:].isdigit()  # of `5 mila euro`
        if not is_scale and (word := _CURRENCY_WORD.match(low, spelt_out.end)):
            yield spelt_out.value, word["currency"], (spelt_out.start, word.end())


def _amounts(low: str, home: str) -> Iterator[tuple[Decimal, str, _Span]]:
    low = _without_years(low)
    large = _large_numbers(low)
    in_letters = list(sums_in_letters(low, home, large.values)) if home and has_digit(low) else []
    in_letters += _joined_amounts(low)
    yield from in_letters
    spans = [span for *_, span in in_letters]
    for match in large.amount.finditer(low) if has_digit(low) else ():
        if any(_overlaps(match.span(), span) for span in spans[: len(in_letters)]):
            continue
        spans.append(match.span())
        number, unit = match["first"] or match["second"], match["before"] or match["after"]
        many = large.values.get(match["many_first"] or match["many_second"] or "", 1)
        yield read_value(number) * many, unit, match.span()
    for value, unit, (start, end) in _bare_prices(low):
        if not any(_overlaps((start, end), span) for span in spans):
            yield value, unit, (start, end)
    if low.isascii():
        return
    for match in _IN_HAN.finditer(low):
        number, unit = match["number"] or match["more"], match["unit"] or match["yuan"]
        yield Decimal(han_count(number)), unit, match.span()
    for match in _UNKNOWN.finditer(low):
        sign = match["before"] or match["after"]
        if sign not in CURRENCY_WORDS:
            yield read_value(match["first"] or match["second"]), sign, match.span()


def _without_years(low: str) -> str:
    """The year of a date is no sum for the sign behind it: `13 december 2026 € 279`."""
    for match in _YEAR.finditer(low) if not low.isascii() or "$" in low else ():
        if any(match.start() - end in (1, 2) for _, (_, end) in stated_dates(low)):
            low = low[: match.start()] + " " * len(match[0]) + low[match.end() :]
    return low


def _joined_amounts(low: str) -> Iterator[tuple[Decimal, str, _Span]]:
    """Those put together of several numbers: `1万5千円`, `2 bin 500 lira`."""
    for long in long_numbers(low, is_sum=True):
        currency = _CURRENCY_BEHIND.match(low, long.end) if long.is_joined else None
        if currency:
            yield long.value, currency["currency"], (long.start, currency.end())


def _overlaps(first: _Span, second: _Span) -> bool:
    return first[0] < second[1] and second[0] < first[1]


def may_price(passage: Passage) -> bool:
    """Could a word or a sign of an ASCII text announce a price, or a note name one?"""
    prices = bare_price_words(passage.low)
    if not passage.digits:
        is_open = bool(passage.triggers_met & PRICE_NOTE.bit)
        return is_open and not prices.notes.keys().isdisjoint(passage.words)
    if not passage.triggers_met & PRICE.bit:
        return False
    if not prices.words.isdisjoint(passage.words):
        return True
    return _PRICE_SIGN.search(passage.low) is not None


def _bare_prices(low: str) -> Iterator[tuple[Decimal, str, tuple[int, int]]]:
    """Each price that only a word announces: its value, no currency, and where.

    A number counts when the clause ends behind it (`only 20 cups` is no price) and when it has
    two figures; ages, hours and years behind `from` do not.
    """
    prices = bare_price_words(low)
    starts = set[int]()  # where the number of each begins: `now 1999/-` is one price
    for match in prices.short.finditer(low):
        if match["pence"]:
            yield Decimal(match["pence"]) / 100, "£", match.span()
        elif match["cents"]:
            yield Decimal(match["cents"]) / 100, "", match.span()
        elif match["note"]:
            yield Decimal(prices.notes[match["note"].split()[-1]]), "", match.span()
        elif name := match.lastgroup:
            starts.add(match.start(name))
            yield read_number(match[name]), "", match.span(name)
    for match in prices.bare.finditer(low) if has_digit(low) else ():
        name = match.lastgroup or ""
        number = match[name]
        if match.start(name) in starts:
            continue
        value = read_number(number)
        if value < 10 and "." not in number and "," not in number:
            continue
        if match["from_"] and (value in _AGES or 1900 <= value < 2100):
            continue
        yield value, "", match.span()


_LONGEST_FIRST = sorted(CURRENCY_WORDS, key=len, reverse=True)
_SIGNS = "|".join(
    re.escape(word)
    for word in _LONGEST_FIRST
    if not word.isalpha()
    or word in {"rs", "rm", "rp", "dhs", "kr", "ksh", "kshs", "kz", "tsh", "ush", "tk"}
)
_WORDS = "|".join(re.escape(word) for word in _LONGEST_FIRST if word not in AMBIGUOUS)
_LONG_WORDS = "|".join(
    word for word in _LONGEST_FIRST if len(word) > 3 and word[0].isalpha() and word not in AMBIGUOUS
)
_CODES = (
    "inr|usd|eur|gbp|aed|sar|rub|cny|jpy|cad|aud|sgd|brl|mxn|chf|pkr|egp|kwd|qar|pln|sek|kes|ngn|"
    "zar|aoa|ghs|tzs|ugx|bdt|lkr|npr|thb|idr|myr|php|vnd|krw|hkd|twd|nzd|czk|huf|dkk|nok|uah|kzt|"
    "omr|bhd|jod|mad|tnd|ars|clp|cop|pen"
)


class _LargeNumbers(NamedTuple):
    """Numbers that words like `lakh` cut short, and the amounts that they stand in."""

    values: dict[str, int]
    amount: re.Pattern[str]


@of_script
def _large_numbers(languages: Mapping[str, Language]) -> _LargeNumbers:
    known = [profile.lexicon.prices.short_for for profile in languages.values()]
    values = {word: value for each in known for value, words in each.items() for word in words}
    times = any_of(sorted(map(re.escape, values), key=len, reverse=True))
    return _LargeNumbers(
        values,
        re.compile(
            rf"(?<![a-zа-я\d])(?P<before>{_SIGNS}|{_CODES}|(?P<letter>{_LETTERS}))\.?\s{{0,2}}(?P<first>{NUMBER})"
            rf"(?:\s?(?P<many_first>{times})(?!\w))?"
            rf"|(?<![a-zа-я\d.,])(?P<second>{NUMBER})\s{{0,2}}"
            rf"(?:(?P<many_second>{times})(?:\.\s{{0,2}}|\s{{1,2}}|{_LETTER_ENDS}))?"  # no month
            rf"(?P<after>(?:{_WORDS}|{_CODES}){_LETTER_ENDS}|{'|'.join(UNSPACED)})"
            r"(?!\d)"  # `65 $950`
        ),
    )


_YEAR = compile_lazily(r"(?<!\d)20\d\d(?=\s{1,2}[€$£₹¥₺₽]\s?\d)")
_LETTERS = r"[nrkql](?=\d{4}|\d{1,3}k(?!\w)|\d{1,3},\d{3})|(?:s/\.?|b/\.|bs\.?|gs\.)(?=\s?\d)"
"""The naira's, the rand's and the like, glued to a sum that is no size or road: N45k, R2,500, but
not N95. Which market reads which is with `MARKET_LETTERS`."""
_LETTER_ENDS = r"(?![a-zа-яçéèñ\u0620-\u065f])"
_CURRENCY_WORD = compile_lazily(
    rf"[\s-]{{1,2}}(?P<currency>{_LONG_WORDS})(?![a-zа-яçéèñ\u0620-\u065f\u0900-\u0963])"
)
_CURRENCY_BEHIND = compile_lazily(
    rf"\s?(?P<currency>(?:{_WORDS}|{_CODES}){_LETTER_ENDS}|{'|'.join(UNSPACED)})"
)
MONEY_WORDS = frozenset(re.findall("[a-z]+", f"{_CODES} {' '.join(CURRENCY_WORDS)}"))
_SIGN_OF_MONEY = (
    "[\u00a2-\u00a5\u058f\u060b\u09f2\u09f3\u0af1\u0bf9\u0e3f\u17db\u20a0-\u20c0\ufdfc\uffe0\uffe1]"
)
_UNKNOWN = compile_lazily(
    rf"(?P<before>{_SIGN_OF_MONEY})\s?(?P<first>{NUMBER})"
    rf"|(?P<second>{NUMBER})\s?(?P<after>{_SIGN_OF_MONEY})"
)
"""A sign of money (Unicode category Sc) that our table lacks is told, never skipped."""
_IN_HAN = compile_lazily(
    rf"(?<![\d{HAN_COUNT[1:-1]}数幾几])(?P<number>{HAN_COUNT}{{1,9}})(?P<unit>円)"
    rf"|(?<![\d{HAN_COUNT[1:-1]}数几])(?P<more>{HAN_COUNT}{{2,9}})(?P<yuan>元|块钱)"
)
"""`千円`, `三千五百円`, `五十元`."""
_PRICE_SIGN = compile_lazily(
    r"/-|\d[,:][-\u2013]|[@$]|\dp|\d[.,]\d\d(?!\d)|(?<![a-z])(?:[nrkql]\d|s/|b/|bs|gs)"
)
_AGES = frozenset(map(Decimal, (16, 18, 21)))
PRICE_NOTE = Trigger(lambda: bare_price_words("").notes)
"""A note that has a name: a fiver."""
MONEY = Trigger(lambda: MONEY_WORDS)
PRICE = Trigger(
    lambda: bare_price_words("").words, test=lambda x: _PRICE_SIGN.search(x.lower()) is not None
)
"""What announces a price beside a figure."""
