"""The one clock: what moment it is, and what day a team has. Nothing else asks the machine."""

import datetime
from zoneinfo import ZoneInfo

from hookline.records.team import Team


def now() -> datetime.datetime:
    """This moment, UTC."""
    return datetime.datetime.now(datetime.UTC)


def today(team: Team) -> datetime.date:
    """The day that the team has now, in the time zone of its hookline.yaml."""
    return day_at(now(), team.time_zone)


def day_at(moment: datetime.datetime, time_zone: str) -> datetime.date:
    """The day that a moment (with an offset) falls on in a time zone (IANA name)."""
    assert moment.tzinfo is not None
    return moment.astimezone(ZoneInfo(time_zone)).date()


def moment_of(stamped: str) -> datetime.datetime:
    """The moment that `stamp` wrote."""
    return datetime.datetime.fromisoformat(stamped)


def stamp() -> str:
    """This moment as records keep it: ISO 8601, UTC, whole seconds."""
    return now().isoformat(timespec="seconds")


def wall_time() -> str:
    """Hours and minutes on the wall of whoever sits here, for a line such as `saved 14:05`."""
    return f"{now().astimezone():%H:%M}"
