"""A moment is read wherever it has one meaning."""

import datetime

import pytest

from hookline.text.moments import parse_moment

AT = datetime.datetime(2026, 11, 22, 14, 5)
IN_UTC = AT.replace(tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-22T14:05", "2026-11-22 14:05:00", "2026/11/22 14:05", "2026.11.22 14:05",
        "22.11.2026 14:05", "22.11.2026, 14:05:00", "22/11/2026 14:05", "11/22/2026 2:05:00 PM",
        "11-22-2026 2:05 p.m.", "20261122T140500", "Nov 22, 2026, 2:05 PM", "22 Nov 2026 14:05:00",
        "22-Nov-2026 02:05 PM", "November 22, 2026 at 2:05 PM", "22nd nov 2026, 14:05",
        "Sun Nov 22 2026 14:05",
    ],
)  # fmt: skip
def test_a_moment_without_an_offset_is_read(text: str) -> None:
    assert parse_moment(text) == AT


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-22T14:05:00Z", "2026-11-22 14:05:00 UTC", "2026-11-22 19:35:00+05:30",
        "22.11.2026 15:05 +0100", "1795356300", "1795356300000", "1795356300000000",
        "1795356300.0", "11/22/2026 14:05 GMT", "Sun, 22 Nov 2026 15:05:00 +0100",
    ],
)  # fmt: skip
def test_a_moment_with_an_offset_and_time_since_1970_are_read(text: str) -> None:
    assert parse_moment(text) == IN_UTC


def test_where_either_may_come_first_somebody_has_to_know() -> None:
    with pytest.raises(ValueError, match="may have the day or the month first"):
        parse_moment("10/12/2026 3:05 PM")
    assert parse_moment("10/12/2026", month_first=True) == datetime.datetime(2026, 10, 12)
    assert parse_moment("10/12/2026", month_first=False) == datetime.datetime(2026, 12, 10)
    assert parse_moment("10.12.2026", month_first=True) == datetime.datetime(2026, 12, 10)


@pytest.mark.parametrize(
    "text", ["", "yesterday", "31.11.2026", "13/13/2026", "11/22/2026 14:05 PM", "179535630", "12"]
)
def test_anything_else_is_no_moment(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_moment(text)


@pytest.mark.parametrize(("text", "hour"), [("12:05 AM", 0), ("12:05 PM", 12), ("1:05 PM", 13)])
def test_noon_and_midnight_are_twelve(text: str, hour: int) -> None:
    assert parse_moment(f"11/22/2026 {text}").hour == hour


@pytest.mark.parametrize(
    "written",
    ["22/11/2026 14h05", "22.11.2026 14 h 05", "20261122140500", "2026年11月22日 14時05分",
     "2026年11月22日 14:05", "2026년 11월 22일 14시 5분"],
)  # fmt: skip
def test_hours_as_the_french_and_east_asia_write_them_are_read(written: str) -> None:
    assert parse_moment(written).isoformat() == "2026-11-22T14:05:00"


@pytest.mark.parametrize("written", ["20261322140500", "2026年13月22日", "22/11/2026 25h05"])
def test_a_moment_that_no_clock_shows_is_none(written: str) -> None:
    with pytest.raises(ValueError, match=r"must be in|Invalid"):
        parse_moment(written)
