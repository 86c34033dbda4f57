"""A launched brief: who, when, in which shares, and how it is judged."""

import datetime
from collections.abc import Iterable

from pydantic import Field

from hookline.records.base import Record
from hookline.records.shares import Shares
from hookline.records.words import CampaignState, MessageClass
from hookline.text.when import is_within

COOLDOWN_DAYS = 30
"""Days from a customer's last slot in a campaign to the next, where no brief or blueprint says."""
LIVE = ("live", "paused")
"""States of a campaign that was launched and runs, or rests."""
WINDOW_DAYS = 14
"""Days after a slot in which an outcome counts, where no brief or blueprint says."""


class Campaign(Record):
    """A launched brief. Its shares never change; other shares are another campaign."""

    id: str
    brief: str
    state: CampaignState = "reserved"
    starts: str = ""
    ends: str = ""
    who: str = ""
    """Expression; "" is everybody."""
    cooldown_days: float | None = COOLDOWN_DAYS
    """Days from the last slot; None is once per customer."""
    window_days: int = WINDOW_DAYS
    """H of its headline and KPI."""
    shares: Shares = Field(default_factory=Shares)
    pool: str = "default"
    limit_per_day: int | None = None
    priority: int = 100
    class_: MessageClass = Field(default="promotional", alias="class")
    kpi: str = "incremental_revenue"
    reward: str = "converted"
    """The outcome that its pool learns from: a purchase, or the event of a KPI without money."""
    kpi_event: str = ""
    """The outcome that its own KPI counts; "" where that is `reward`."""
    default_language: str = "en"
    program: str = ""
    stage: str = ""
    market: str = "ZZ"
    currency: str = ""
    practice: bool = False
    """Of practice copy: marked wherever it is shown, and never decided or counted beside others."""
    blueprint: str = ""
    """The slug that `unanswered(slug)` counts by."""

    def has_begun(self, day: datetime.date) -> bool:
        """Is it the first of its days, or a later one?"""
        return is_within(day, self.starts, "")

    def runs_on(self, day: datetime.date, *, days_after: int = 0) -> bool:
        """Is it one of its days, the last one among them, or up to so many days behind it?"""
        return is_within(day, self.starts, self.ends, days_after=days_after)

    def is_over(self, day: datetime.date) -> bool:
        """Does nothing of it go out any more: was it ended, or is its last day past?"""
        return self.state == "ended" or not is_within(day, "", self.ends)

    @property
    def event(self) -> str:
        """The outcome that a report judges it by."""
        return self.kpi_event or self.reward


def live_in_earnest(campaigns: Iterable[Campaign]) -> list[str]:
    """Ids of the campaigns that are live for customers, practice aside."""
    return [c.id for c in campaigns if c.state == "live" and not c.practice]
