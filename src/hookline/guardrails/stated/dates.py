"""Dates, months and the end of a month that a text states."""

import re
from calendar import monthrange
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from hookline.guardrails.base import Passage
from hookline.guardrails.stated.patterns import any_of, any_word, of_script
from hookline.guardrails.triggers import Trigger
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages, reads_profiles
from hookline.records.shorthand_readings import month_numbers
from hookline.text.digits import han_number, has_number
from hookline.text.pattern import compile_lazily

_Span = tuple[int, int]
_MOST, _NO_DATE = 31, 40
"""What counts up to 40 and more is no slip in a date: `40 mars`."""
LAST_DAYS = frozenset((month, monthrange(2027, month)[1]) for month in range(1, 13)) | {(2, 29)}
"""What the end of a month may mean."""
_SEPARATED = compile_lazily(r"\d[./-]\d")
SEPARATED = Trigger(sign=_SEPARATED)
"""The gate of dates in figures."""
_END = r"(?![a-zа-я\u00c0-\u024f\u0900-\u097f\u0620-\u06ff])"
_LETTERS = r"a-z\u00c0-\u024f\u0400-\u04ff"
_HAN = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_ISO_DATE = compile_lazily(
    r"(?<!\d)(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)"
)


def may_name_month(passage: Passage) -> bool:
    """Could it name a month, or the end of one?"""
    if not passage.ascii:
        return True
    is_open = bool(passage.triggers_met & MONTH.bit)
    return is_open and not months(passage.low).gate.isdisjoint(passage.stems)


def may_state_date(passage: Passage, *, is_named: bool) -> bool:
    """Could it state a day, or the end of a month?"""
    if passage.digits and (is_named or passage.triggers_met & SEPARATED.bit):
        return True
    if not is_named or not passage.ascii:
        return is_named
    return not months(passage.low).end_words.isdisjoint(passage.stems)


@reads_profiles
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
    words = months(low)
    for match in words.month_end.finditer(low) if named else ():
        yield LAST_DAYS, match.span()
    for match in words.named_date.finditer(low) if named and has_number(low) else ():
        name = match["month"] or match["month_first"] or match["month_short"]
        month = words.numbers[name] if name else han_number(match["han_month"])
        day = han_number(match["day"] or match["day_last"] or match["han_day"])
        span = match.span("day")[0] if match["day"] else match.start()
        whole = (span, match.end())
        yield from (
            _reading((month, day), span=whole) if day <= _MOST else _no_day(month, day, whole)
        )
        if match["from"]:
            yield from _reading((month, int(match["from"])), span=match.span("from"))
    if _SEPARATED.search(low) is None:
        return
    for match in _ISO_DATE.finditer(low):
        yield from _reading((int(match["month"]), int(match["day"])), span=match.span())
    for match in words.numeric_date.finditer(low):
        if _is_dated(match, words.measured):
            a, b = int(match["a"]), int(match["b"])
            pairs = ((b, a),) if match["separator"] == "." else ((b, a), (a, b))
            whole = (match.start("a"), match.end())
            meant = tuple(_reading(*pairs, span=whole))
            is_no_day = not meant and match["lead"] and match["separator"] == "/"
            yield from _no_day(b, a, whole) if is_no_day else meant
            if match["first"]:
                first = int(match["first"])
                months_meant = ((month, first) for month, _ in pairs)
                yield from _reading(*months_meant, span=match.span("first"))


def _no_day(
    month: int, day: int, span: _Span
) -> Iterator[tuple[frozenset[tuple[int, int]], _Span]]:
    """A day that no month has, told like one: `32 March`, `until 16/23`. No brief has it."""
    if max(month, day) < _NO_DATE:
        yield frozenset({(month, day)}), span


def _is_dated(match: re.Match[str], measured: re.Pattern[str]) -> bool:
    """Two numbers are a date by a year, a preposition or two full places; 24/7 and 2.5 GB never."""
    a, separator, b = match["a"], match["separator"], match["b"]
    if f"{a}{separator}{b}" in {"24/7", "7/24"} or (separator == "-" and not match["year"]):
        return False
    dotted = match["dot"] and separator == "."
    counted = separator == "." and not (dotted or match["year"])
    if counted and measured.match(match.string, match.end()):
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
    words = months(low)
    for match in words.alone.finditer(low):
        name = "month" if match["month"] else "month_first"
        is_bound = match["bound"] is not None or match["bound_behind"] is not None
        yield words.numbers[match[name]], is_bound, match.span(name)


class _Months(NamedTuple):
    """Month names of many languages, and the patterns made of them and of the words around."""

    numbers: dict[str, int]
    """A month's number by its lower-case name."""
    gate: frozenset[str]
    """One of them stands in ASCII text that names a month or its end."""
    end_words: frozenset[str]
    """One of them stands in ASCII text that names the end of a month."""
    named_date: re.Pattern[str]
    alone: re.Pattern[str]
    month_end: re.Pattern[str]
    """Which month that is, the day of sending decides: any month's last day may be meant."""
    numeric_date: re.Pattern[str]
    measured: re.Pattern[str]
    """What has a decimal figure, so that "up to 2.5 GB" names no day."""


@of_script
def months(languages: Mapping[str, Language]) -> _Months:
    """Of the languages that can stand in a text."""
    numbers = month_numbers(languages)
    if all(profile.script == "Latin" for profile in languages.values()):  # for text in ASCII
        numbers = {name: number for name, number in numbers.items() if name.isascii()}
    # "en sept étapes": an abbreviation that counts elsewhere is a month only beside a day
    counts = {
        w for each in languages.values() for line in each.lexicon.numbers.values() for w in line
    }
    end_words = {w for each in languages.values() for w in each.lexicon.dates.month_end_words}
    end = any_word(languages, lambda each: each.dates.month_end, is_begun=True, is_ended=True)
    return _Months(
        numbers,
        frozenset(end_words | numbers.keys()),
        frozenset(end_words),
        _named_date(_any_of(numbers), _any_of(_shortened(languages)), languages),
        _alone(_any_of(numbers.keys() - counts), languages),
        re.compile(end),
        _numeric_date(languages),
        _measured(languages),
    )


@of_all_languages
def _month_words(languages: Mapping[str, Language]) -> frozenset[str]:
    """One of them stands in text in Latin letters that names a month or its end."""
    ends = (profile.lexicon.dates.month_end_words for profile in languages.values())
    return frozenset(month_numbers(languages)).union(*ends)


@of_all_languages
def _unlisted_ends(languages: Mapping[str, Language]) -> frozenset[str]:
    """Languages in Latin letters that say how a month ends, and not by which words it is told."""
    return frozenset(
        code
        for code, profile in languages.items()
        if profile.script == "Latin"
        and profile.lexicon.dates.month_end
        and not profile.lexicon.dates.month_end_words
    )


MONTH = Trigger(_month_words, test=lambda _: bool(_unlisted_ends()), in_latin=True)


def _any_of(names: Collection[str]) -> str:
    """A pattern of names, the longest first."""
    return "|".join(sorted(map(re.escape, names), key=lambda name: (-len(name), name)))


def _words(languages: Mapping[str, Language], field: str) -> str:
    """Any of the words of one list of all languages."""
    return any_of(
        word for each in languages.values() for word in getattr(each.lexicon.dates, field)
    )


def _shortened(languages: Mapping[str, Language]) -> frozenset[str]:
    """Names of months behind which a full stop is no sentence's end: `Dec. 15`, not `May. 15`."""
    short, whole = set[str](), set[str]()
    for code, profile in languages.items():
        numbers = month_numbers({code: profile})
        for name, month in numbers.items():
            longer = (n for n, m in numbers.items() if m == month and len(n) > len(name) + 1)
            is_short = len(name) <= _SHORT and any(n.startswith(name) for n in longer)
            (short if is_short else whole).add(name)
    return frozenset(short - whole)


def _named_date(month: str, shortened: str, languages: Mapping[str, Language]) -> re.Pattern[str]:
    to, and_or = _words(languages, "to"), _words(languages, "and_or")
    ordinals = _words(languages, "ordinals")
    between = _words(languages, "between_day_and_month")
    return re.compile(
        rf"(?<![\d.,:/])(?:(?<![{_LETTERS}])(?P<from>\d{{1,2}})\s?(?:\.|{ordinals})?\s*(?:-|–|—|{to}|{and_or})\s*)?"
        rf"(?P<day>\d{{1,2}})(?:\.|{ordinals})?\s*(?:{between}\s+)?(?P<month>{month}){_END}"
        rf"|(?<![a-zа-я])(?:(?P<month_short>{shortened})\.|(?P<month_first>{month}))[^\S\n]+"
        rf"(?:{between}\s+)?(?P<day_last>\d{{1,2}})"
        rf"{ordinals}?(?![\d:.,]\d|\d|\s?[%₹$€]|\s*[ap]\.?m\b)"
        rf"|(?P<han_month>{_HAN})\s*月\s*(?P<han_day>{_HAN})\s*[日号號]?"
    )


def _alone(month: str, languages: Mapping[str, Language]) -> re.Pattern[str]:
    bounds, within = _words(languages, "bounds"), _words(languages, "within")
    behind = _words(languages, "bounds_behind")
    return re.compile(
        rf"(?<![^\W_])(?:(?P<bound>{bounds})|{within})\s+(?:{_words(languages, 'end_of')} )?"
        rf"(?P<month>{month}){_END}(?!\s*\d)"
        rf"|(?<![^\W_])(?P<month_first>{month})(?:'\w{{1,4}})? (?P<bound_behind>{behind})(?![^\W_])"
    )


def _numeric_date(languages: Mapping[str, Language]) -> re.Pattern[str]:
    leads = any_word(languages, lambda each: each.dates.leads, is_begun=True)
    and_or = _words(languages, "and_or")
    return re.compile(
        rf"(?:(?<![\d.,/:-])(?P<first>\d{{1,2}})\.?\s+{and_or}\s+(?:[^\W\d_]{{2,4}}\.?\s+)?)?"
        rf"(?P<lead>{leads}\s*)?"
        r"(?<![\d.,/:₹$€£₽-])(?P<a>\d{1,2})(?P<separator>[./-])(?P<b>\d{1,2})"
        r"(?P<year>(?P=separator)(?:\d{4}|\d{2}))?(?P<dot>\.)?(?![\d%]|[.,/:-]\d|\s?[%₹$€£₽٪])"
    )


def _measured(languages: Mapping[str, Language]) -> re.Pattern[str]:
    lexicons = [profile.lexicon for profile in languages.values()]
    to = any_of(word for each in lexicons for word in (*each.dates.to, *each.days.to))
    return re.compile(
        rf"(?:\s?(?:-|–|{to})\s?\d{{1,2}}\.\d{{1,2}})?"
        rf"[\s-]?(?:{MEASURES}|{_words(languages, 'measures')}){_END}"
    )


_SHORT = 4  # letters of an abbreviation at most: `sept`
MEASURES = "kb|mb|gb|tb|mbps|gbps|g|kg|mg|mm|cm|m|km|ml|cl|l|w|kw|kwh|hp|hz|khz|mhz|ghz|mah|x"
