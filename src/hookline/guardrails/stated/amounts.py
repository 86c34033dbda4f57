"""Amounts of money that a text states, in figures and in words, with a currency and without."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from hookline.guardrails.base import Passage
from hookline.guardrails.stated.dates import months
from hookline.guardrails.stated.number_words import spelt_numbers
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages
from hookline.text.money import CURRENCY_WORDS, read_number
from hookline.text.pattern import compile_lazily

_Span = tuple[int, int]


@lru_cache(maxsize=64)
def stated_amounts(low: str, *, spelt: bool = True) -> tuple[tuple[Decimal, str, _Span], ...]:
    """The amounts that a text states, each with its currency as written, and where.

    The currency of a bare price (`only 499`) is "".
    """
    return tuple(_amounts(low, spelt=spelt))


def _amounts(low: str, *, spelt: bool = True) -> Iterator[tuple[Decimal, str, _Span]]:
    for spelt_out in spelt_numbers(low) if spelt else ():
        if word := _CURRENCY_WORD.match(low, spelt_out.end):
            yield spelt_out.value, word["currency"], (spelt_out.start, word.end())
    spans = []
    for match in _AMOUNT.finditer(low):
        spans.append(match.span())
        number, unit = match["first"] or match["second"], match["before"] or match["after"]
        many = _MANY.get(match["many_first"] or match["many_second"] or "", 1)
        yield read_value(number) * many, unit, match.span()
    for value, unit, (start, end) in _bare_prices(low):
        if not any(start < last and first < end for first, last in spans):
            yield value, unit, (start, end)
    for match in _UNKNOWN.finditer(low) if not low.isascii() else ():
        sign = match["before"] or match["after"]
        if sign not in CURRENCY_WORDS:
            yield read_value(match["first"] or match["second"]), sign, match.span()


def may_price(passage: Passage) -> bool:
    """Could a word or a sign of an ASCII text announce a price, or a note name one?"""
    if not passage.digits:
        return not _NOTES.isdisjoint(passage.words)
    if not _PRICE_WORDS.isdisjoint(passage.words):
        return True
    return _PRICE_SIGN.search(passage.low) is not None


def read_value(number: str) -> Decimal:
    """A number as copy writes it; -1 for what is none."""
    try:
        return read_number(number)
    except InvalidOperation:
        return Decimal(-1)


def _bare_prices(low: str) -> Iterator[tuple[Decimal, str, tuple[int, int]]]:
    """Each price that only a word announces: its value, no currency, and where.

    A number counts when the clause ends behind it (`only 20 cups` is no price) and when it has
    two figures; ages, hours and years behind `from` do not.
    """
    for match in _SHORT_PRICE.finditer(low):
        if match["pence"]:
            yield Decimal(match["pence"]) / 100, "£", match.span()
        elif match["cents"]:
            yield Decimal(match["cents"]) / 100, "", match.span()
        elif match["note"]:
            yield Decimal(5 if match["note"][0] == "f" else 10), "", match.span()
        else:
            name = match.lastgroup or ""
            yield read_number(match[name]), "", match.span(name)
    for match in _bare_price().finditer(low):
        number = match["only"] or match["from_"] or match["han"]
        value = read_number(number)
        if value < 10 and "." not in number and "," not in number:
            continue
        if match["from_"] and (value in _AGES or 1900 <= value < 2100):
            continue
        yield value, "", match.span()


NUMBER = r"\d{1,12}(?:[.,٫٬'’\u00a0\u202f ]\d{3}(?!\d)|,\d\d(?=,\d))*(?:[.,٫]\d{1,12})?"
# Words that mean money only beside other words; after a number they mean something else.
_NOT_AFTER = frozenset(("real", "ft", "sr", "rm", "rp", "fr.", "lira", "bucks", "р", "块"))
_SIGNS = "|".join(
    re.escape(word)
    for word in sorted(CURRENCY_WORDS, key=len, reverse=True)
    if not word.isalpha()
    or word in {"rs", "rm", "rp", "dhs", "kr", "ksh", "kshs", "kz", "tsh", "ush", "tk"}
)
_WORDS = "|".join(
    re.escape(word)
    for word in sorted(CURRENCY_WORDS, key=len, reverse=True)
    if word not in _NOT_AFTER
)
_LONG_WORDS = "|".join(
    word
    for word in sorted(CURRENCY_WORDS, key=len, reverse=True)
    if len(word) > 3 and word[0].isalpha() and word not in _NOT_AFTER
)
_CODES = (
    "inr|usd|eur|gbp|aed|sar|rub|cny|jpy|cad|aud|sgd|brl|mxn|chf|pkr|egp|kwd|qar|pln|sek|kes|ngn|"
    "zar|aoa|ghs|tzs|ugx|bdt|lkr|npr|thb|idr|myr|php|vnd|krw|hkd|twd|nzd|czk|huf|dkk|nok|uah|kzt|"
    "omr|bhd|jod|mad|tnd|ars|clp|cop|pen"
)
_MANY = {
    **dict.fromkeys(
        ("k", "тыс", "тысяч", "тысячи", "thousand", "हज़ार", "हजार", "tsd", "mil"), 1_000
    ),
    **dict.fromkeys(("lakh", "lakhs", "lac", "लाख"), 100_000),
    **dict.fromkeys(("m", "mn", "million", "млн", "mio"), 1_000_000),
    **dict.fromkeys(("crore", "cr", "करोड़"), 10_000_000),
    "万": 10_000,
}
_TIMES = "|".join(sorted(map(re.escape, _MANY), key=len, reverse=True))
_AMOUNT = compile_lazily(
    rf"(?<![a-zа-я\d])(?P<before>{_SIGNS}|{_CODES})\.?\s{{0,2}}(?P<first>{NUMBER})"
    rf"(?:\s?(?P<many_first>{_TIMES})(?!\w))?"
    rf"|(?<![a-zа-я\d.,])(?P<second>{NUMBER})\s{{0,2}}(?:(?P<many_second>{_TIMES})\.?\s{{1,2}})?"
    rf"(?P<after>(?:{_WORDS}|{_CODES})(?![a-zа-яçéèñ\u0620-\u065f])|元|块钱|円|원)"
)


_CURRENCY_WORD = compile_lazily(
    rf"[\s-]{{1,2}}(?P<currency>{_LONG_WORDS})(?![a-zа-яçéèñ\u0620-\u065f\u0900-\u0963])"
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
_NOTES = frozenset(("fiver", "tenner", "fünfer", "zehner"))
_PRICE_WORDS = frozenset(
    re.findall(
        "[a-z]+",
        "off flat save get prices descuento menos desconto rabatt chhoot chhut ahorra economize "
        "sparen fiver tenner cents centavos centimes centesimi paise was starting only "
        "just now at for price priced "
        "mrp nur ab preis um desde solo precio por "
        "seulement "
        "partir prix sirf bas keval mein daam apenas preco prezzo",
    )
)
_PRICE_SIGN = compile_lazily(r"/-|[@$]|\dp")
_AGES = frozenset(map(Decimal, (16, 18, 21)))
_CLAUSE_ENDS = (
    r"(?![\d%]|[.,:/-]\d)(?:/-)?(?=\s*(?:[.,;!?।。！，؛،…)\"»]|$|\n|[–—] | - |"
    r"(?:each|apiece|onwards|only|now|jetzt|ahora|today|pro stück|chacun|cada uno|за штуку|"
    r"में|mein|me)(?!\w)))"
)
_ONLY = (
    r"(?<!\w)(?:(?:for |at |now |from )?(?:only|just)|now(?: at| for)?|"
    r"(?:mrp|was|priced?)(?: at|:| is)?|"
    r"(?:für |um |jetzt )?nur|(?:der |zum )?preis:?|(?:por |a )?(?:solo|sólo)|precio:?|"
    r"(?:pour |à )?seulement|prix:?|(?:всего |только )?за|всего|(?:по )?цен[ае]:?|"
    r"sirf|keval|por apenas|apenas|prezzo:?|सिर्फ़|सिर्फ|केवल|मात्र|दाम:?|कीमत:?|فقط(?: بـ?)?|بسعر)"
)
_FROM = (
    r"(?<!\w)(?:ab|desde|à partir de|dès|a partir de|starting(?: at| from)?|prices from|цены от|от)"
)
_WHOLE_NUMBER = r"\d{2,7}(?:[.,]\d{3})*(?:[.,]\d\d)?(?![\d%]|[.,]\d)"
_SHORT_PRICE = compile_lazily(
    r"(?<![\w.,])(?P<rupees>\d{1,7})/-"
    rf"|(?<![\w.])@\s?(?P<at>{_WHOLE_NUMBER})(?!\w)"
    rf"|(?<![\w.,₹$€£])(?P<off>{_WHOLE_NUMBER})\s(?:off|ki chhoot|ki chhut|की छूट|ऑफ|de descuento|"
    r"menos|de desconto|de réduction|de remise|rabatt|скидк\w+)(?![\w-])"
    r"|\b(?:save|flat|get flat|скидка|ahorra|economize|économisez|sparen sie)\s"
    rf"(?P<save>{_WHOLE_NUMBER})"
    r"(?=\s*(?:[.,!?]|$|\n| on | off | auf | en | sur ))"
    rf"|(?<![\w.,₹$€£])(?P<alone>{_WHOLE_NUMBER})\sonly(?=\s*(?:[.,!?]|$|\n))"
    rf"|(?:直降|立减|立減|减免|立省|省下?|现减)\s?(?P<less>\d{{1,7}}(?:\.\d\d?)?)(?!\s*[%\d])"
    r"|满\s?(?P<full>\d{1,7})(?=[减送]\d+元)"
    r"|(?<![\w.,:])(?P<pence>\d{1,2})p(?!\w)"
    r"|(?<![\w.,])(?P<cents>\d{1,2})\s?(?:cents?|centavos|centimes|céntimos|centesimi|paise|पैसे|"
    r"هللة|¢)(?!\w)"
    r"|\b(?:a|einen|'?nen|ein) (?P<note>fiver|tenner|fünfer|zehner)(?!\w)"
)
"""500/-, @199, 500 off, 199 only, 立减30, 50p, 99 cents, a fiver."""


@of_all_languages
def _bare_price(languages: Mapping[str, Language]) -> re.Pattern[str]:  # noqa: ARG001
    """`only 499`; the number of a date is none."""
    month = "|".join(sorted(map(re.escape, months().numbers), key=len, reverse=True))
    number = (
        rf"(?!\d{{1,2}}\.(?:0?[1-9]|1[0-2])\.|\d{{1,2}}\.?\s*(?:{month}))"
        r"\d{1,7}(?:[.,' ]\d{3})?(?:[.,]\d\d)?"
    )
    return re.compile(
        rf"{_ONLY}\s{{1,2}}(?P<only>{number}){_CLAUSE_ENDS}"
        rf"|{_FROM}\s{{1,2}}(?P<from_>{number}){_CLAUSE_ENDS}"
        r"|(?:只要|仅需|只需|特价|现价|售价|低至|仅售|只卖)\s?(?P<han>\d{1,7}(?:\.\d\d?)?)"
        r"(?=\s*(?:[,。,!！;；、起]|$|\n))"
    )
