"""What the audience can show: the smallest lift, and when we will know."""

import datetime
import math
from collections.abc import Iterator
from dataclasses import dataclass

from hookline.coach.remarks import Remark
from hookline.records.brief_lines import line
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.team import LAG_DAYS
from hookline.text.when import parse_date, parse_duration

HARD_TO_SHOW = 0.5  # a relative lift that few messages reach
USUAL_LIFT = 0.2  # what a good lifecycle message may reach
CAMPAIGN_DAYS = 56  # a campaign without an end gets one at launch


@dataclass(frozen=True, slots=True)
class SmallestLift:
    """The smallest lift that this audience can show: two-sided 5 %, power 80 %."""

    base_rate: float
    smallest_rise: float
    """Absolute: 0.004 is from 1.8 % to 2.2 %; inf where nothing would show."""
    customers: int
    held_back: int
    """How many of them get nothing, so that we can compare."""
    days: int
    """From the start to the verdict: the campaign, its window, the team's lag."""
    for_a_fifth: int
    """Customers that it would take to show a lift of 20 %."""

    @property
    def relative(self) -> float:
        """The rise over the base rate."""
        return self.smallest_rise / self.base_rate


def power_of(resolved: ResolvedBrief, lag_days: int = LAG_DAYS) -> SmallestLift | None:
    """What can be shown; None while size, base rate or a control group is missing."""
    audience, plan = resolved.brief.audience, resolved.brief.campaign
    base, shares = audience.base_rate, plan.shares
    if not audience.size or base is None or not 0 < base < 1 or shares is None:
        return None
    if not 0 < shares.control < 1:
        return None
    from hookline.lift import planner

    target = 1 - shares.control
    fifth = planner.customers_to_show(base, min(base * USUAL_LIFT, 1 - base), target)
    return SmallestLift(
        base_rate=base,
        smallest_rise=planner.smallest_shown(base, audience.size, target),
        customers=audience.size,
        held_back=round(audience.size * shares.control),
        days=_campaign_days(resolved) + _window(resolved) + lag_days,
        for_a_fifth=math.ceil(fifth),
    )


def power_rules(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Groups that are too small, or missing."""
    power, shares = power_of(resolved), resolved.brief.campaign.shares
    if shares is not None and shares.control == 0 and resolved.brief.class_ != "service":
        yield Remark("C71", "warn", "campaign.shares", "Nobody is held back, so nobody will know "
                     "what it earned", line("campaign", "shares", "control", "10%"), 4)  # fmt: skip
    if power is not None and power.relative > HARD_TO_SHOW:
        text = f"With so few readers only a rise of {power.relative:.0%} or more would show"
        if math.isinf(power.relative):
            text = "With so few readers no rise would show, however large"
        fix = f"send it, and judge it by other means; {power.for_a_fifth:,} readers show +20%, or "
        fix += "the same message over several sends, or more people who get nothing to compare with"
        yield Remark("C70", "info", "audience", text, fix)


def _campaign_days(resolved: ResolvedBrief) -> int:
    starts, ends = (_day(text) for text in (resolved.brief.campaign.starts,
                                            resolved.brief.campaign.ends))  # fmt: skip
    return (ends - starts).days + 1 if starts and ends and ends >= starts else CAMPAIGN_DAYS


def _window(resolved: ResolvedBrief) -> int:
    return max(1, round(parse_duration(resolved.brief.campaign.window).days))


def _day(text: str) -> datetime.date | None:
    return parse_date(text).date if text else None
