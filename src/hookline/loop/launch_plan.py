"""A launch as a person reads it before the yes, and what they choose for it."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from hookline.records.arm import Arm
from hookline.records.campaign import LIVE, Campaign
from hookline.records.place_names import Channels, place_in_words


@dataclass(frozen=True, slots=True)
class LaunchChoices:
    """What a person chooses on the launch page."""

    leave_out: tuple[str, ...] = ()
    """Channels, `sms:en`, or ids of messages."""
    ends: str = ""
    """The last day, of a first launch; "" is the brief's, else so many days from its start."""


ALL_THAT_WAITS = LaunchChoices()


@dataclass(frozen=True, slots=True)
class LaunchPlan:
    """All that a person should know before a campaign, or what joins it, goes live."""

    campaign: Campaign
    arms: tuple[Arm, ...]
    """Approved, and not live yet."""
    human: tuple[Arm, ...]
    """Arms of the human control copy, made with the launch: for group usual, or where no draft
    stands the messages themselves."""
    size: int | None
    """Customers in the audience, from the brief."""
    smallest_rise: float | None
    """Smallest rise of the conversion rate that this audience can show, absolute."""
    base_rate: float | None
    days: int
    """Days from start to verdict: the campaign, its window, the lag."""
    missing: tuple[str, ...]
    """What keeps it from going live."""
    warnings: tuple[str, ...]
    n_others: int = 0
    """Accepted messages of the other kind: in earnest beside practice, practice beside earnest."""
    is_all_paused: bool = False
    """Is it live, and every first message of it paused?"""
    half_practice: tuple[str, ...] = ()
    """Messages in people's words, by variant, whose second one the practice writer wrote."""
    left_out: tuple[Arm, ...] = ()
    """What a person leaves out of this launch; it waits for the next."""
    stays_out: tuple[str, ...] = ()
    """What is accepted and goes out with no launch, each with why."""
    places_without: tuple[tuple[str, str], ...] = ()
    """Channels and languages of the brief that a person leaves out."""
    is_end_assumed: bool = False
    """Has nobody said when it ends?"""
    offer_ends: str = ""
    """The last day of its offers, where that comes before its own; "" else."""
    channels: Channels = field(default_factory=dict)
    """By which a place is named."""

    def place(self, channel: str, language: str) -> str:
        """A place as people read it: SMS in English."""
        return place_in_words(channel, language, self.channels)

    @property
    def is_addition(self) -> bool:
        """Is the campaign live already, so that versions only join it?"""
        return self.campaign.state in LIVE

    @property
    def counts(self) -> dict[tuple[str, str], int]:
        """First messages by channel and language."""
        counts: dict[tuple[str, str], int] = {}
        for arm in (*self.arms, *self.human):
            if not (arm.parent_arm or arm.usual):
                key = (arm.channel, arm.language)
                counts[key] = counts.get(key, 0) + 1
        return counts

    @property
    def follow_ups_until(self) -> tuple[int, int, datetime.date] | None:
        """Fewest and most days that a follow-up waits, and the last day that one goes out.

        That is the campaign's, or before it the last one of its own offer, or so many days after
        the last one on which its first message goes out.
        """
        follow_ups = [arm for arm in self.arms if arm.parent_arm]
        if not follow_ups:
            return None
        waits = [arm.wait_days for arm in follow_ups]
        firsts = {arm.arm_id: arm for arm in self.arms}
        return min(waits), max(waits), max(self._last_day(arm, firsts) for arm in follow_ups)

    def _last_day(self, arm: Arm, firsts: Mapping[str, Arm]) -> datetime.date:
        days = [datetime.date.fromisoformat(self.campaign.ends)]
        days += [day] if (day := arm.constraints.last_day) else []
        first = firsts.get(arm.parent_arm)
        if first is not None and (day := first.constraints.last_day):
            days.append(day + datetime.timedelta(days=arm.wait_days))
        return min(days)
