"""Clock times that a text states."""

from collections.abc import Iterator
from functools import lru_cache

from hookline.guardrails.base import Passage
from hookline.text.pattern import compile_lazily

_Span = tuple[int, int]


def may_tell_time(passage: Passage) -> bool:
    """In ASCII, a time has one of these letters behind the number, or `las` before it."""
    return not passage.ascii or _CLOCKED.search(passage.low) is not None


@lru_cache(maxsize=64)
def stated_times(low: str) -> tuple[tuple[frozenset[str], _Span], ...]:
    """Each clock time of a text as the times of day that it may mean, and where."""
    return tuple(_times(low))


def _times(low: str) -> Iterator[tuple[frozenset[str], _Span]]:
    for match in _TIME.finditer(low):
        hour = next(int(match[name]) for name in _HOURS if match[name])
        minute = next((int(match[name]) for name in _MINUTES if match[name]), 0)
        if match["half"]:
            hours = {hour % 12 + (12 if match["half"] == "p" else 0)}
        elif match["clock"] or match["french"] or hour > 12:
            hours = {hour}
        else:
            hours = {hour, hour + 12}
        if hour <= 24:
            yield frozenset(f"{hour:02}:{minute:02}" for hour in hours), match.span()


_CLOCKED = compile_lazily(r"\d\s*[abhpu:]|las\s")

_TIME = compile_lazily(
    r"(?<![\d.:,/])(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?\s?m\b\.?"
    r"|(?<![\d.:,/])(?P<clock>[01]?\d|2[0-4])[:：](?P<clock_minute>[0-5]\d)(?![\d:])"
    r"|(?<!\d)(?P<uhr>\d{1,2})(?:[.:](?P<uhr_minute>[0-5]\d))?\s*(?:uhr\b|बजे|baje\b|點|点(?!积|击|"
    r"数|赞)|時)"
    r"|(?<!\d)(?P<french>\d{1,2})\s?h(?P<french_minute>[0-5]\d)\b"
    r"|\b(?:à|dès|avant|jusqu'à|de|il est|vers)\s+(?P<roman>\d{1,2})\s?h(?:eures?)?\b"
    r"|\b(?:a|son|hasta|desde|de|sobre|hacia) las\s+(?P<spanish>\d{1,2})"
    r"(?:\s?h(?:oras)?\b|(?![\d:.,h%]))"
    r"|\b(?:às|são|as|até as|das)\s+(?P<portuguese>\d{1,2})\s?h(?:oras)?\b"
    r"|\b(?:om|is|vanaf|tot|rond)\s+(?P<dutch>\d{1,2})(?:[:.](?P<dutch_minute>[0-5]\d))?\s+uur\b"
    r"|\b(?:в|до|с|к)\s+(?P<russian>\d{1,2})\s*(?:час|утра|вечера|дня|ночи)"
    r"|الساعة\s*(?P<arabic>\d{1,2})|(?<!\d)(?P<arabic_half>\d{1,2})\s*(?:صباحا|صباحًا|مساء|مساءً)"
)

_HOURS = ("hour", "clock", "uhr", "french", "roman", "spanish", "portuguese", "dutch", "russian",
          "arabic", "arabic_half")  # fmt: skip
_MINUTES = ("minute", "clock_minute", "uhr_minute", "french_minute", "dutch_minute")
