"""Dates, months and the end of a month that a text states."""

import re
from calendar import monthrange
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from hookline.guardrails.base import Passage
from hookline.guardrails.phrases import Phrases
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages
from hookline.text.digits import han_number
from hookline.text.pattern import compile_lazily

_Span = tuple[int, int]
MONTH_END_WORDS = "month months monatsende monats mes mois mahine mese"
MONTH_END = Phrases(
    r"(?:the )?end of (?:the|this) month\b|month[- ]end\b|month's end\b|"
    r"monatsende\b|ende (?:des|dieses) monats\b|"
    r"конц[аеу] (?:этого |текущего )?месяца\b|fin(?:al(?:es)?)? (?:del|de este|de) mes\b|"
    r"(?:la )?fin (?:du|de ce|de) mois\b|mahine ke (?:ant|aakhir|akhir|end)\b|"
    r"fim d(?:o|este) mês\b|fine (?:del |di questo )?mese\b",
    r"(?:महीने|माह) के (?:अंत|अन्त|आख़?िर)|(?:本月|这个月|當月|当月)?月[底末](?!见)|"
    r"نهاية (?:هذا )?الشهر|آخر الشهر",
    needs=MONTH_END_WORDS,
)
"""Which month that is, the day of sending decides: any month's last day may be meant."""

_MEASURES = (
    "kb|mb|gb|tb|ko|mo|go|кб|мб|гб|тб|केबी|एमबी|जीबी|mbps|gbps|g|kg|кг|mm|cm|m|km|мм|см|м|км|"
    "ml|cl|l|мл|л|kw|kwh|квт|h|hr|hrs|hours|std|stunden|heures|horas|ч|часа|часов|hp|ps|л.с|"
    "x|times|percent|prozent|million|millionen|millions|millones|milhões|mio|mrd|bn|crore|crores|"
    "lakh|lakhs|करोड़|लाख|млн|млрд|тыс|stars|sterne|étoiles|estrellas|estrelas|звезды|звезд|"
    "نجوم|نجمة|جيجا|ميجا|كغ|كجم|كم|لتر"
)
"""Pattern of the units that a decimal figure has, so that "up to 2.5 GB" names no day."""

LAST_DAYS = frozenset((month, monthrange(2027, month)[1]) for month in range(1, 13)) | {(2, 29)}
"""What the end of a month may mean."""
_SEPARATED = compile_lazily(r"\d[./-]\d")
_END = r"(?![a-zа-яçéèäöüş\u0900-\u097f\u0620-\u06ff])"
_MEASURED = compile_lazily(
    r"(?:\s?(?:-|–|to|bis|до|à|a|से|إلى)\s?\d{1,2}\.\d{1,2})?"
    rf"[\s-]?(?:{_MEASURES}){_END}"
)
_HAN = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_ISO_DATE = compile_lazily(
    r"(?<!\d)(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)"
)
_NUMERIC_DATE = compile_lazily(
    r"(?P<lead>(?:\b(?:until|till|by|on|before|from|to|ends|bis|ab|am|vom|zum|jusqu'au|le|du|au|"
    r"hasta|el|"
    r"antes del|desde|до|с|по|к|от)|तक|حتى|到|至)\s*)?"
    r"(?<![\d.,/:₹$€£₽-])(?P<a>\d{1,2})(?P<separator>[./-])(?P<b>\d{1,2})"
    r"(?P<year>(?P=separator)(?:\d{4}|\d{2}))?(?P<dot>\.)?(?![\d%]|[.,/:-]\d|\s?[%₹$€£₽٪])"
)


def may_name_month(passage: Passage) -> bool:
    """Could it name a month, or the end of one?"""
    return not passage.ascii or not months().gate.isdisjoint(passage.stems)


@lru_cache(maxsize=64)
def stated_dates(
    low: str, *, named: bool = True
) -> tuple[tuple[frozenset[tuple[int, int]], _Span], ...]:
    """Each date of a text as the (month, day) pairs that it may mean, and where.

    Args:
        named: False when no month is named, so that only figures need be read.
    """
    return tuple(_dates(low, named=named))


def _dates(low: str, *, named: bool = True) -> Iterator[tuple[frozenset[tuple[int, int]], _Span]]:
    for match in MONTH_END.finditer(low) if named else ():
        yield LAST_DAYS, match.span()
    for match in months().named_date.finditer(low) if named else ():
        name = match["month"] or match["month_first"]
        month = months().numbers[name] if name else han_number(match["han_month"])
        day = han_number(match["day"] or match["day_last"] or match["han_day"])
        span = match.span("day")[0] if match["day"] else match.start()
        yield from _reading((month, day), span=(span, match.end()))
        if match["from"]:
            yield from _reading((month, int(match["from"])), span=match.span("from"))
    if _SEPARATED.search(low) is None:
        return
    for match in _ISO_DATE.finditer(low):
        yield from _reading((int(match["month"]), int(match["day"])), span=match.span())
    for match in _NUMERIC_DATE.finditer(low):
        if _is_dated(match):
            a, b = int(match["a"]), int(match["b"])
            pairs = ((b, a),) if match["separator"] == "." else ((b, a), (a, b))
            yield from _reading(*pairs, span=(match.start("a"), match.end()))


def _is_dated(match: re.Match[str]) -> bool:
    """Two numbers are a date by a year, a preposition or two full places; 24/7 and 2.5 GB never."""
    a, separator, b = match["a"], match["separator"], match["b"]
    if f"{a}{separator}{b}" in {"24/7", "7/24"} or (separator == "-" and not match["year"]):
        return False
    dotted = match["dot"] and separator == "."
    counted = separator == "." and not (dotted or match["year"])
    if counted and _MEASURED.match(match.string, match.end()):
        return False
    slashed = separator == "/" and max(int(a), int(b)) >= 10
    return bool(match["year"] or match["lead"] or dotted or slashed or len(a) == len(b) == 2)


def _reading(
    *pairs: tuple[int, int], span: _Span
) -> Iterator[tuple[frozenset[tuple[int, int]], _Span]]:
    possible = frozenset((m, d) for m, d in pairs if 1 <= m <= 12 and 1 <= d <= 31)
    if possible:
        yield possible, span


def stated_months(low: str) -> Iterator[tuple[int, bool, _Span]]:
    """Months without a day behind a preposition, whether that bounds a time, and where."""
    for match in months().alone.finditer(low):
        name = "month" if match["month"] else "month_first"
        is_bound = match["bound"] is not None or match["bound_behind"] is not None
        yield months().numbers[match[name]], is_bound, match.span(name)


class _Months(NamedTuple):
    """Month names of every language, and the patterns made of them."""

    numbers: dict[str, int]
    """A month's number by its lower-case name."""
    gate: frozenset[str]
    """One of them stands in ASCII text that names a month or its end."""
    named_date: re.Pattern[str]
    alone: re.Pattern[str]


@of_all_languages
def months(languages: Mapping[str, Language]) -> _Months:
    """Full names as profiles say dates with them, oblique cases and the usual abbreviations."""
    numbers: dict[str, int] = {}
    for language in languages.values():
        names = {name.lower(): index for index, name in enumerate(language.months, 1)}
        numbers |= {name: index for name, index in names.items() if name[0].isalpha()}
        words = language.lexicon.month_words
        numbers |= {word: index for index, line in words.items() for word in line}
    # "en sept étapes": an abbreviation that counts elsewhere is a month only beside a day
    counts = {
        w for each in languages.values() for line in each.lexicon.numbers.values() for w in line
    }
    gate = frozenset([*numbers, *re.findall("[a-z]+", MONTH_END_WORDS)])
    return _Months(
        numbers, gate, _named_date(_any_of(numbers)), _alone(_any_of(numbers.keys() - counts))
    )


def _any_of(names: Collection[str]) -> str:
    """A pattern of names, the longest first."""
    return "|".join(sorted(map(re.escape, names), key=lambda name: (-len(name), name)))


def _named_date(month: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\d.,:/])(?:(?P<from>\d{{1,2}})\s?(?:\.|st|nd|rd|th)?\s*(?:-|–|—|to|bis|au|al|до|по|"
        rf"से|إلى)\s*)?"
        rf"(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|er|º|-го|го|-е)?\s*(?:of\s+|de\s+|тое\s+)?"
        rf"(?P<month>{month}){_END}"
        rf"|(?<![a-zа-я])(?P<month_first>{month})\.?\s+(?:the\s+)?(?P<day_last>\d{{1,2}})"
        rf"(?:st|nd|rd|th)?(?![\d:.,]\d|\d|\s?[%₹$€]|\s*[ap]\.?m\b)"
        rf"|(?P<han_month>{_HAN})\s*月\s*(?P<han_day>{_HAN})\s*[日号號]?"
    )


def _alone(month: str) -> re.Pattern[str]:
    return re.compile(
        r"(?<![^\W_])(?:(?P<bound>since|until|till|seit|bis|desde|hasta|depuis|"
        r"jusqu'en|à partir de|dès|até|da|fino a|sinds|od|sejak|hingga|с|до|к|منذ|حتى)|from|by|"
        r"through|in|ab|im|en|em|no|a|vanaf|w|في|"
        r"в)\s+(?:the end of |ende |fin |"
        r"finales de )?"
        rf"(?P<month>{month}){_END}(?!\s*\d)"
        rf"|(?<![^\W_])(?P<month_first>{month}) (?P<bound_behind>से|तक|se|tak)(?![^\W_])"
    )
