"""What is to be known before a launch: notes on its copy and its days, and what it can show."""

import datetime
from collections.abc import Sequence

from hookline.lift import planner
from hookline.loop.writing.changed_brief import HeldAgainst
from hookline.records.arm import Arm
from hookline.records.campaign import LIVE, Campaign
from hookline.records.resolved_brief import ResolvedBrief


def launch_warnings(
    resolved: ResolvedBrief, campaign: Campaign, held: HeldAgainst, *, is_own: bool
) -> list[str]:
    """What is to be known before a yes.

    Args:
        is_own: is all that goes live the brief's own human copy?
    """
    has_follow_up = any(arm.parent_arm for arm in held.arms)
    warnings = [
        each.text
        for each in resolved.assumptions
        if not (is_own and each.topic == "copy as usual")
        if has_follow_up or each.topic != "reminder"
    ]
    if is_own and campaign.state not in LIVE:
        warnings.insert(
            0, "your own copy is what goes out, measured against those who are held back"
        )
    if campaign.practice:
        warnings.append("practice copy: nothing of it may go to real customers")
    if resolved.brief.campaign.shares and resolved.brief.campaign.shares.control == 0:
        warnings.append("nobody is held back, so its lift cannot be measured")
    if held.n_older:
        warnings.append(
            f"the brief was changed since {_were_approved(held.n_older)}: "
            "checked again, and by its dates of now"
        )
    waiting = [arm.arm_id for arm in held.arms if arm.external.status == "pending"]
    return warnings + [f"{arm_id} waits for approval outside" for arm_id in waiting]


def offers_end(arms: Sequence[Arm], campaign: Campaign) -> str:
    """The day after which nothing goes out any more; "" where the campaign's end comes first."""
    days = [arm.constraints.last_day for arm in arms if not arm.parent_arm]
    ends = [day.isoformat() for day in days if day is not None]
    is_before = len(ends) == len(days) and all(day < campaign.ends for day in ends)
    return max(ends) if ends and is_before else ""


def _were_approved(count: int) -> str:
    return "1 message was approved" if count == 1 else f"{count} messages were approved"


def smallest_rise(campaign: Campaign, size: int | None, base: float | None) -> float | None:
    """Of everybody who gets the campaign's slots, against those held back."""
    control = campaign.shares.control
    if not size or base is None or not 0 < base < 1 or not control:
        return None
    return planner.smallest_shown(base, size, 1 - control)


def days_to_verdict(campaign: Campaign, lag_days: int) -> int:
    """From the first day to the verdict: the campaign, its window, the team's lag."""
    first = datetime.date.fromisoformat(campaign.starts)
    last = datetime.date.fromisoformat(campaign.ends)
    return (last - first).days + 1 + campaign.window_days + lag_days
