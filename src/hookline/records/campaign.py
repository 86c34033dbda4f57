"""A launched brief: who, when, in which shares, and how it is judged."""

from pydantic import Field

from hookline.records.base import Record
from hookline.records.shares import Shares
from hookline.records.words import CampaignState, MessageClass

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

    @property
    def event(self) -> str:
        """The outcome that a report judges it by."""
        return self.kpi_event or self.reward
