"""Is an hour told as one of the brief's hours are: `at 15.50, not 07.15`, `from 6 pm`?"""

import re
from collections.abc import Mapping, Set

from hookline.guardrails.base import WORD
from hookline.guardrails.stated.offered import sentence_around
from hookline.guardrails.stated.patterns import any_of, of_script
from hookline.guardrails.stated.phrasing import is_han
from hookline.guardrails.stated.times import stated_times
from hookline.records.language import Language
from hookline.text.pattern import compile_lazily


def is_beside_known_time(low: str, start: int, end: int, known: Set[str]) -> bool:
    """Does the hour at `low[start:end]` stand with one of the brief, or begin something?

    With `11:30 or 21:00` both are of one timetable; `laundry from 6 pm` is what is offered from
    then on, but `from 5 a.m. our bakers knead the dough` is a scene.
    With 6:30 pm, 6:37 pm is a slip; `at 6 pm` and `at 6:10` may be scenes.
    A length of time in the form of an hour, `1 h 24`, is held to the brief's `1 h 15`.
    """
    if not known:
        return False
    lead = _leads(low).search(low, max(0, start - _NEAR), start)
    if lead and _names_what_begins(low, lead.start(), end):
        return True
    if length := _LENGTH.fullmatch(low[start:end].strip()):
        return any(each.startswith(f"{int(length[1]):02}:") for each in known)
    if _has_other_minutes(low, (start, end), known):
        return True
    for readings, (first, last) in stated_times(low):
        if (first, last) == (start, end) or not readings & known:
            continue
        between = low[last:start] if last <= start else low[end:first]
        if _APART.search(between) is None and _is_close(between):
            return True
    return False


def _has_other_minutes(low: str, place: tuple[int, int], known: Set[str]) -> bool:
    """Is it told to the minute with am or pm, as the brief tells the same hour?"""
    if _HALF.search(low, *place) is None:
        return False
    in_minutes = {each[:2] for each in known if not each.endswith(":00")}
    return any(
        not each.endswith(":00") and each[:2] in in_minutes
        for readings, span in stated_times(low)
        for each in (readings if span == place else ())
    )


def _names_what_begins(low: str, start: int, end: int) -> bool:
    """Does hardly a word stand beside `from 6 pm` in its clause, or none in its sentence?"""
    first, last = sentence_around(low, start, end)
    before = _COMMA.split(low[first:start])[-1]
    behind = _COMMA.split(low[end:last])[0]
    around = before + " " + behind
    n_beside = len(WORD.findall(around))
    if any(map(is_han, around)):
        n_beside = len(around.strip()) // _HAN_WORD
    return 0 < n_beside <= _TWO or not WORD.search(low[first:start] + " " + low[end:last])


def _is_close(between: str) -> bool:
    """Is it a sign or one small word, `or`, `not`, that joins two hours?"""
    if is_han(between.strip()[:1]):
        return len(between.strip()) <= _FEW_HAN
    words = WORD.findall(between)
    return len(words) <= 1 or (len(words) == _TWO and len(words[1]) <= _SHORT)  # `statt um`


@of_script
def _leads(languages: Mapping[str, Language]) -> re.Pattern[str]:
    """From, ab, dès: right before an hour."""
    lexicons = [each.lexicon for each in languages.values()]
    words = any_of(
        word for each in lexicons for word in (*each.before_number.at_least, *each.dates.bounds)
    )
    return re.compile(rf"(?<!\w){words}\s+$")


_NEAR, _FEW_HAN, _TWO, _SHORT = 24, 2, 2, 2
_HAN_WORD = 2
"""Characters that say about as much as a word."""
_COMMA = compile_lazily(r"[,:，、：،]\s?|\s[–—-]\s")
_HALF = compile_lazily(r"[ap]\.?\s?m\.?\s*$")
_LENGTH = compile_lazily(r"([0-5])\s?h\s?\d\d")
_APART = compile_lazily(r"[.!?;\n。！？؟।]")
