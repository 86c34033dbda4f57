"""A day is the team's own, to the minute on either side of its midnight."""

import datetime

import pytest

from hookline.records.team import Team
from hookline.workspace import clock


@pytest.mark.parametrize(
    ("zone", "moment", "day"),
    [
        ("UTC", "2026-11-28T23:59:59Z", "2026-11-28"),
        ("UTC", "2026-11-29T00:00:00Z", "2026-11-29"),
        ("Pacific/Pago_Pago", "2026-11-28T10:59:59Z", "2026-11-27"),
        ("Pacific/Pago_Pago", "2026-11-28T11:00:00Z", "2026-11-28"),
        ("Asia/Kolkata", "2026-11-28T18:29:59Z", "2026-11-28"),
        ("Asia/Kolkata", "2026-11-28T18:30:00Z", "2026-11-29"),
        ("Europe/Berlin", "2026-07-01T21:59:59Z", "2026-07-01"),  # summer time
        ("Europe/Berlin", "2026-07-01T22:00:00Z", "2026-07-02"),
    ],
)
def test_the_day_turns_at_the_team_s_midnight(
    zone: str, moment: str, day: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "now", lambda: datetime.datetime.fromisoformat(moment))
    assert clock.today(Team(time_zone=zone)).isoformat() == day


def test_a_stamp_is_utc_in_whole_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = datetime.datetime(2026, 11, 28, 13, 5, 59, 900_000, tzinfo=datetime.UTC)
    monkeypatch.setattr(clock, "now", lambda: moment)
    assert clock.stamp() == "2026-11-28T13:05:59+00:00"
