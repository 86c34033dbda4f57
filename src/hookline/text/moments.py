"""Moments as engines and spreadsheets write them, each with one meaning or none."""

import datetime
import re

from hookline.text.pattern import compile_lazily
from hookline.text.when import MONTHS

_EPOCH = compile_lazily(r"(\d{10})(\d{3}|\d{6})?(?:\.\d+)?")
_TIME = (
    r"(?:(?:[T ,]+| at )(?P<hour>\d{1,2})(?:[:.]|\s?[hH]\s?)(?P<minute>\d{2})"
    r"(?:[:.](?P<seconds>\d{2}))?(?:[.,]\d+)?\s*(?:(?P<half>[AaPp])\.?[Mm]\.?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?"
)
_WRITTEN = compile_lazily(
    r"(?:(?P<year>\d{4})[/.](?P<month>\d{1,2})[/.](?P<day>\d{1,2})"
    r"|(?P<first>\d{1,2})(?P<between>[./-])(?P<second>\d{1,2})(?P=between)(?P<last>\d{4}))" + _TIME
)
_MONTH = rf"(?:{'|'.join(MONTHS)})[a-z]*\.?"
_NAMED = compile_lazily(
    r"(?i)(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?"
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[ .-]+(?P<month>{_MONTH})[ ,-]+(?P<year>\d{{4}})"
    rf"|(?P<month_first>{_MONTH}) (?P<second>\d{{1,2}})(?:st|nd|rd|th)?,? +(?P<last>\d{{4}}))"
    + _TIME
)
_COMPACT = compile_lazily(r"(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})")
_OF_EAST_ASIA = compile_lazily(
    r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]"
    r"(?:\s*(\d{1,2})(?:\s*[時时시]\s*|:)(\d{1,2})\s*[分분]?(?::(\d{2}))?)?"
)
_UTC = compile_lazily(r"\s*(?:UTC|GMT)$")
EITHER = "may have the day or the month first"


def parse_moment(text: str, *, month_first: bool | None = None) -> datetime.datetime:
    """A day or a moment, with an offset, `UTC` or `GMT` behind it, or without.

    Read are ISO 8601, 2026/11/22 14:05, 22.11.2026 14:05, 11/22/2026 2:05:00 PM, Nov 22, 2026,
    2:05 PM, Sun, 22 Nov 2026 14:05 +0100, 22/11/2026 14h05, 20261122140500, 2026年11月22日
    14時05分, and seconds, milliseconds or microseconds since 1970, which are moments of UTC.

    Args:
        month_first: which of day and month comes first where either fits; None where nobody knows.
    Raises:
        ValueError: it is none, or either of day and month may come first, and says so.
    """
    text = text.strip()
    if epoch := _EPOCH.fullmatch(text):
        return datetime.datetime.fromtimestamp(int(epoch[1]), datetime.UTC)
    if parts := _COMPACT.fullmatch(text) or _OF_EAST_ASIA.fullmatch(text):
        year, month, day, hour, minute, second = (int(part or 0) for part in parts.groups())
        time = f"{hour:02}:{minute:02}:{second:02}"
        return datetime.datetime.fromisoformat(f"{year:04}-{month:02}-{day:02}T{time}")
    if named := _NAMED.fullmatch(text):
        month = MONTHS.index((named["month"] or named["month_first"])[:3].lower()) + 1
        day, year = int(named["day"] or named["second"]), int(named["year"] or named["last"])
        return _moment_on(named, year, month, day)
    if (written := _WRITTEN.fullmatch(text)) is None:
        return datetime.datetime.fromisoformat(_UTC.sub("+00:00", text))
    if written["year"]:
        year, month, day = (int(written[name]) for name in ("year", "month", "day"))
    else:
        year = int(written["last"])
        first, second = int(written["first"]), int(written["second"])
        is_month_first = month_first
        if written["between"] == "." or first > 12:
            is_month_first = False
        elif second > 12:
            is_month_first = True
        if is_month_first is None:
            raise ValueError(EITHER)
        month, day = (first, second) if is_month_first else (second, first)
    return _moment_on(written, year, month, day)


def _moment_on(written: re.Match[str], year: int, month: int, day: int) -> datetime.datetime:
    """That day, at the time that a match of `_TIME` holds."""
    hour, minute = int(written["hour"] or 0), int(written["minute"] or 0)
    if half := written["half"]:
        if not 1 <= hour <= 12:
            raise ValueError("there is no such hour")
        hour = hour % 12 + (12 if half in "Pp" else 0)
    zone = written["zone"] or ""
    offset = "+00:00" if zone in ("Z", "UTC", "GMT") else zone
    time = f"{hour:02}:{minute:02}:{written['seconds'] or '00'}{offset}"
    return datetime.datetime.fromisoformat(f"{year:04}-{month:02}-{day:02}T{time}")
