"""Hours that the brief does not have, alone or from one to another: `9 to 5` for its 10 to 6."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from hookline.guardrails.base import WORD, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.stated.ages import is_told_of_age
from hookline.guardrails.stated.clauses import lexicon_of
from hookline.guardrails.stated.dates import LAST_DAYS, stated_dates
from hookline.guardrails.stated.durations import hour_signs, unit_of
from hookline.guardrails.stated.efforts import is_said_of_any
from hookline.guardrails.stated.granted import shortened_weekdays
from hookline.guardrails.stated.granted_hours import (
    RangeOfHours,
    are_led_to,
    open_right_before,
    ranges_of_hours,
    whole_words,
)
from hookline.guardrails.stated.known_times import is_beside_known_time
from hookline.guardrails.stated.month_days import stated_month_days
from hookline.guardrails.stated.offered import is_offered, is_own_time, sentence_around
from hookline.guardrails.stated.phrasing import is_han
from hookline.guardrails.stated.times import stated_times
from hookline.guardrails.stated.weekdays import may_name_weekday, stated_weekdays
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases, profiles, reads_profiles
from hookline.text.pattern import compile_lazily

_Span = tuple[int, int]


def wrong_times(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    """Those that stand as facts; a scene may have any hour."""
    ranges = other_ranges(passage, sheet)
    for start, end in ranges:
        if _is_all_that_is_told(passage.low, start, end, sheet) or is_offered(
            _without(passage.low, start, end), start, end, sheet.language
        ):
            yield _not_in_brief(passage, start, end)
    days = [span for day, span in stated_month_days(passage) if day in sheet.days]
    for readings, (start, end) in stated_times(passage.low):
        is_judged = any(first < end and start < last for first, last in (*ranges, *days))
        if is_judged or readings & sheet.times:
            continue
        place = (passage.low, start, end)
        is_fact = (
            _is_of_day(*place, sheet)
            or _is_of_days(passage, start, end, sheet)
            or is_beside_known_time(*place, sheet.times)
        )
        is_stated = is_fact or is_offered(*place, sheet.language)
        if is_stated and not is_own_time(*place, sheet.language):
            yield _not_in_brief(passage, start, end)


def _not_in_brief(passage: Passage, start: int, end: int) -> Violation:
    excerpt = passage.prose[start:end].strip()
    return passage.violation("fact.time", f"{excerpt} is not in the brief", (start, end))


def tells_opening_hours(sheet: CompiledSheet) -> bool:
    """Does the brief say from when to when, so that another range of hours may be wrong?"""
    return bool(sheet.times and sheet.sheet.facts.hours)


def told_ranges(passage: Passage, sheet: CompiledSheet) -> list[RangeOfHours]:
    """What may be hours from and to which something goes on, where the brief tells such hours."""
    if not (passage.digits and tells_opening_hours(sheet)):
        return []
    return [
        each
        for each in ranges_of_hours(passage.low)
        if each.first != each.last and _may_be_hours(passage.low, each, sheet)
    ]


def other_ranges(passage: Passage, sheet: CompiledSheet) -> list[_Span]:
    """Where both ends of such a range are none of the brief's."""
    return [
        each.span
        for each in told_ranges(passage, sheet)
        if sheet.times.isdisjoint((*each.first, *each.last))
    ]


def _may_be_hours(low: str, joined: RangeOfHours, sheet: CompiledSheet) -> bool:
    """Is it none of sizes, ages or people: nothing that the brief has so, and no count?"""
    start, end = joined.span
    if _counts_of_brief(low, end, sheet):
        return False
    if joined.is_marked or open_right_before(low, start):
        return True
    if joined.figures in sheet.sheet.facts.ranges or _is_of_labels(low, start, sheet):
        return False
    return are_led_to(low, start) or is_said_of_any(low, start, end) or not _counts_any(low, end)


def _counts_of_brief(low: str, end: int, sheet: CompiledSheet) -> bool:
    """Does the brief count what stands right behind it: `3 to 5 days`?"""
    behind = WORD.match(low, end + 1)
    stem = behind[0][:5] if behind else ""
    if stem in sheet.counted and stem not in hour_signs():
        return True
    return unit_of(stem) not in {"", "hour"} or low[end : end + 1] in {"%", "€", "$", "£", "₹"}


def _is_of_labels(low: str, start: int, sheet: CompiledSheet) -> bool:
    """Does a word of ages stand before it, or one that the brief counts or labels by?"""
    if is_told_of_age(low, start):
        return True
    word = _WORD_BEFORE.search(low, 0, start)
    stem = word[1][:5] if word else ""
    known = (*sheet.counted, *sheet.labels)
    return bool(stem) and any(stem.startswith(each[:5]) or each.startswith(stem) for each in known)


def _counts_any(low: str, end: int) -> bool:
    """Does a word right behind it name something, and no day, as in `12-15 recipes`?"""
    behind = WORD.match(low, end + 1)
    if behind is None or low[end : end + 1] != " " or is_han(behind[0][0]):
        return False
    is_small = any(behind[0] in _small_words(each) for each in profiles().languages)
    near = _small_phrases().match(low, end + 1)
    return not (is_small or near or unit_of(behind[0][:5]))


def _is_all_that_is_told(low: str, start: int, end: int, sheet: CompiledSheet) -> bool:
    """Does its sentence say nothing else but when: `Our hours: 9 to 5`, `9 to 5, all week`?

    No word leans on hours that people also say of any office: `your 9 to 5`.
    """
    first, last = sentence_around(low, start, end)
    before, behind = low[first:start], low[end:last]
    around = _small_phrases().sub(" ", f"{before} {behind}")
    words = WORD.findall(around)
    if any(map(is_han, around)):
        return len("".join(words)) <= _FEW_HAN
    is_of_offices = is_said_of_any(low, start, end)
    if is_of_offices and before.strip() and not before.rstrip().endswith((",", ":")):
        return False
    small = _small_words(sheet.language)
    return all(len(word) <= _SHORT or word in small or unit_of(word[:5]) for word in words)


@reads_profiles
@cache
def _small_words(language: str) -> frozenset[str]:
    """Words of a language that name nothing beside hours: small ones, days, signs of hours."""
    lexicon = lexicon_of(language)
    bounds = (*lexicon.days.to, *lexicon.dates.to, *lexicon.dates.bounds, *lexicon.dates.leads,
              *lexicon.before_number.at_least)  # fmt: skip
    return frozenset((
        *lexicon.stop_words, *lexicon.function_words, *lexicon.shared_words, *lexicon.between,
        *lexicon.joining, *lexicon.clock_words, *hour_signs(),
        *(word for words in lexicon.weekdays.values() for word in words),
        *(word for bound in bounds for word in bound.split()),
    ))  # fmt: skip


@of_all_phrases
def _small_phrases(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    """Daily, open: they too name nothing beside hours."""
    known = (each.lexicon for each in profiles().languages.values())
    every_day = [words for lexicon in known for words in lexicon.days.every]
    near = [word for book in books.values() for word in (*book.opening_words, *book.until_behind)]
    return re.compile(whole_words([*every_day, *near]))


def _without(low: str, start: int, end: int) -> str:
    """The text with blanks there: in `9 till 5` nothing is open till then."""
    return low[:start] + " " * (end - start) + low[end:]


def _is_of_day(low: str, start: int, end: int, sheet: CompiledSheet) -> bool:
    """Does a date of the brief stand right beside the time, as where people are asked to come?

    `Saturday 16 January, from 10`, `at 14:30 on 6 December`; a weekday alone may open a scene.
    """
    for readings, (first, last) in stated_dates(low):
        if readings != LAST_DAYS and readings & sheet.month_days:
            between = low[last:start] if last <= start else low[end:first]
            n_between = len(between) // _HAN_WORD if is_han(between.strip()[:1]) else 0
            n_between = n_between or len(WORD.findall(between))
            if n_between <= _FEW_BETWEEN and not _APART.search(between):
                return True
    return False


def _is_of_days(passage: Passage, start: int, end: int, sheet: CompiledSheet) -> bool:
    """Does its sentence name several weekdays of the brief, as a timetable does?"""
    first, last = sentence_around(passage.low, start, end)
    days = set(_shortened(passage.low[first:last], sheet.language))  # wt i czw
    if may_name_weekday(passage):
        days.update(day for day, (start, _) in stated_weekdays(passage) if first <= start < last)
    return len(days & sheet.weekdays) > 1


@reads_profiles
@lru_cache(maxsize=64)
def _shortened(sentence: str, language: str) -> frozenset[int]:
    """The weekdays that it shortens; one with many hours is asked for each of them."""
    return frozenset(shortened_weekdays(sentence, language))


_WORD_BEFORE = compile_lazily(r"([^\W\d_]{3,})\.?:? $")
_FEW_BETWEEN, _HAN_WORD, _FEW_HAN, _SHORT = 2, 2, 2, 2
"""Words at most, the characters of one in Han, and letters of a word that says nothing."""
_APART = compile_lazily(r"[.!?;\n。！？؟।]")
