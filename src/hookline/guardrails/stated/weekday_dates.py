"""Days of a month beside their weekday, without the month: `Dienstag, den 22.`, `mardi 22`."""

from collections.abc import Iterator

from hookline.guardrails.base import Passage
from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.times import stated_times
from hookline.guardrails.stated.weekdays import may_name_weekday, stated_weekdays
from hookline.text.pattern import compile_lazily

_Span = tuple[int, int]


def days_beside_weekdays(passage: Passage) -> Iterator[tuple[int, int, _Span]]:
    """Each day with its weekday (Monday is 0), and where the day's number stands.

    A number there is a day where its clause ends, or goes on with the hour: `Friday 2 for 1` and
    `Samstag 18 Uhr` have none.
    """
    if not passage.digits or not may_name_weekday(passage):
        return
    low = passage.low
    for weekday, (_, end) in stated_weekdays(passage):
        match = _DAY.match(low, end)
        if match is None or not 0 < int(match["day"]) <= _LAST:
            continue
        times = [span for _, span in stated_times(low)]
        read = [*times, *(span for _, span in stated_dates(low))]
        if any(first < match.end() and match.start("day") < last for first, last in read):
            continue
        if _ENDS.match(low, match.end()) or any(_goes_on(low, match.end(), *t) for t in times):
            yield int(match["day"]), weekday, match.span("day")


def _goes_on(low: str, end: int, first: int, last: int) -> bool:
    """Is the hour what comes next, behind a small word or two?"""
    return end <= first < last and _TO_HOUR.fullmatch(low, end, first) is not None


_LAST = 31
_DAY = compile_lazily(
    r"\.?,?\s(?:[^\W\d_]{1,3}\s)?(?P<day>\d{1,2})(?:[^\W\d_]{1,3}|-[^\W\d_]{1,3}|[.\u00ba](?!\d))?"
    r"(?![\w%:/–-]|[.,]\d)"
)
_ENDS = compile_lazily(r"\s*(?:[,;!?)…]|\.(?!\d)|$)")
_TO_HOUR = compile_lazily(r",?\s(?:[^\W\d_]{1,5}\s){0,2}")
