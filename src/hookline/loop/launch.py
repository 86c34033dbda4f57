"""Launch: one page of what would go live, at first or into a live campaign; then it does."""

import datetime
from dataclasses import dataclass

from hookline.errors import BadInput, RuleSaidNo
from hookline.lift import planner
from hookline.loop.approvers import lacking_approvers
from hookline.loop.campaigns import (
    campaign_change,
    changed,
    day_of,
    new_campaign,
    reserved_campaign,
)
from hookline.loop.earnest import half_practice
from hookline.loop.launch_gaps import (
    copy_of_launch,
    ended_offers,
    joining_own_copy,
    last_day,
    of_the_other_kind,
)
from hookline.loop.seals import altered_campaigns, broken_seals
from hookline.loop.today import has_only_paused
from hookline.loop.writing.changed_brief import HeldAgainst, hold_against
from hookline.loop.writing.control_copy import queue_control_copy
from hookline.prompting.resolve import NOTHING_AS_USUAL
from hookline.records.arm import Arm
from hookline.records.campaign import Campaign
from hookline.records.resolved_brief import ResolvedBrief
from hookline.registry.base import Registry
from hookline.workspace.clock import stamp
from hookline.workspace.folder import Workspace
from hookline.workspace.writer import only_writer

DEFAULT_DAYS = 56
"""From start to end, where the brief names none."""
LIVE = ("live", "paused")
OFFER_ENDS = "its offer ends on "
"""What the note on an end before the campaign's begins with: it stands beside the dates."""


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
        """Fewest and most days that a follow-up waits, and the last day that one goes out."""
        waits = [arm.wait_days for arm in self.arms if arm.parent_arm]
        if not waits:
            return None
        return min(waits), max(waits), datetime.date.fromisoformat(self.campaign.ends)


def plan_launch(
    workspace: Workspace,
    resolved: ResolvedBrief,
    *,
    today: datetime.date,
    practice: bool = False,
    reviewers: int = 1,
) -> LaunchPlan:
    """What `launch` would make live; human copy that nobody has seen yet is put up for review.

    Args:
        practice: of the practice copy, which has a campaign of its own.
        reviewers: how many different people have to approve a text.
    Raises:
        BadInput: HL341 when the campaign is live already and nothing waits to join it.
    """
    with workspace.registry() as registry:
        queue_control_copy(registry, resolved, stamp())
        reserved = reserved_campaign(registry, resolved, practice=practice)
        of_campaign = registry.arms(campaign=reserved.id)
        variants = registry.variants(brief=resolved.brief.id)
        of_others = _accepted(registry, resolved, practice=not practice)
    arms = [arm for arm in of_campaign if arm.state == "approved" and not arm.usual]
    if reserved.state in LIVE:
        human = joining_own_copy(resolved, reserved, of_campaign, variants)
        if not (arms or human):
            raise _nothing_to_add(reserved)
        campaign, missing = reserved, list[str]()
    else:
        campaign = _settled(new_campaign(resolved, reserved.id), resolved, today)
        campaign = campaign.model_copy(update={"state": reserved.state, "practice": practice})
        campaign, human, missing = copy_of_launch(resolved, campaign, arms, variants)
        if missing and of_others and not arms:
            missing += [of_the_other_kind(len(of_others), practice=practice)]
    with workspace.registry() as registry:
        held = hold_against(registry, [*arms, *human], {v.id: v for v in variants}, resolved)
        missing += [*altered_campaigns(registry, [reserved]), *broken_seals(registry, arms)]
        missing += lacking_approvers(registry, [*arms, *human], reviewers)
    audience = resolved.brief.audience
    return LaunchPlan(
        campaign=campaign,
        arms=held.arms[: len(arms)],
        human=held.arms[len(arms) :],
        size=audience.size,
        smallest_rise=_smallest_rise(campaign, audience.size, audience.base_rate),
        base_rate=audience.base_rate,
        days=_days(campaign),
        missing=(*missing, *held.problems, *ended_offers(held.arms, campaign, today)),
        warnings=tuple(_warnings(resolved, campaign, held, is_own=bool(human) and not arms)),
        n_others=sum(not arm.parent_arm for arm in of_others),
        is_all_paused=reserved.state == "live" and has_only_paused(of_campaign),
        half_practice=half_practice(variants, arms if practice else of_others),
    )


def _accepted(registry: Registry, resolved: ResolvedBrief, *, practice: bool) -> list[Arm]:
    """What waits for a launch in the brief's campaign of that kind."""
    campaign = reserved_campaign(registry, resolved, practice=practice)
    return registry.arms(campaign=campaign.id, state="approved")


def launch(workspace: Workspace, plan: LaunchPlan) -> Campaign:
    """Make the campaign and its arms live; a paused campaign stays paused with what joins it.

    Raises:
        RuleSaidNo: HL340 while something is missing.
        BadInput: HL341 when somebody else launched it meanwhile, HL343 when a version of the plan
            was taken back or retired meanwhile.
    """
    refuse_incomplete(plan)
    arms = [arm.model_copy(update={"state": "live"}) for arm in (*plan.arms, *plan.human)]
    with only_writer(workspace, "launch"), workspace.registry() as registry:
        before = registry.campaign(plan.campaign.id)
        state = before.state if before else ""
        if state != plan.campaign.state and state in LIVE:
            raise _nothing_to_add(plan.campaign.model_copy(update={"state": state}))
        _refuse_changed(plan, registry)
        made = [changed("arm", a.arm_id, "", "approved", workspace) for a in plan.human]
        changes = [changed("arm", arm.arm_id, "approved", "live", workspace) for arm in arms]
        changes = [*made, *changes]
        if plan.is_addition:
            registry.save_arms(arms, changes)
            return plan.campaign
        live = plan.campaign.model_copy(update={"state": "live"})
        change = campaign_change(live, state, workspace)
        registry.save_campaign(live, change, arms, changes)  # in one piece, whatever kills it
    return live


def _refuse_changed(plan: LaunchPlan, registry: Registry) -> None:
    """Whoever says yes says it to the page that was shown, to no other set of versions."""
    states = {arm.arm_id: arm.state for arm in registry.arms(campaign=plan.campaign.id)}
    joining = (*plan.arms, *plan.human)
    if all(states.get(arm.arm_id) == "live" for arm in joining) and plan.is_addition:
        raise _nothing_to_add(plan.campaign)
    for arm in plan.arms:
        if (state := states.get(arm.arm_id, "gone")) != "approved":
            problem = f"{arm.arm_id} is {state} by now, so nothing was launched"
            raise BadInput("HL343", problem, fix="look again: launch once more")


def plan_of_arm(
    workspace: Workspace, arm: Arm, *, today: datetime.date, reviewers: int = 1
) -> LaunchPlan:
    """The launch of the campaign that an arm belongs to, or of what waits to join it.

    Its brief is the one that the newest of what waits was written from.

    Raises:
        BadInput: HL341 when nothing waits, HL342 when its brief is no longer known.
    """
    with workspace.registry() as registry:
        waiting = registry.arms(campaign=arm.campaign_id, state="approved")
        newest = max([arm, *waiting], key=lambda each: each.lineage.at)
        resolved = registry.brief(newest.lineage.brief_hash)
    if resolved is None:
        fix = f"`hookline launch briefs/{arm.campaign_id}.yaml`"
        raise BadInput("HL342", "the brief of this version is not kept here", fix=fix)
    return plan_launch(workspace, resolved, today=today, practice=arm.practice, reviewers=reviewers)


def refuse_incomplete(plan: LaunchPlan) -> None:
    """Refuse what cannot go live yet.

    Raises:
        RuleSaidNo: HL340, with all that is missing.
    """
    if plan.missing:
        where = f"campaign {plan.campaign.id}"
        raise RuleSaidNo("HL340", "; ".join(plan.missing), where=where, fix="mend it, then launch")


def _nothing_to_add(campaign: Campaign) -> BadInput:
    """The shares and dates of a live campaign never change, and nothing waits to join it."""
    problem = f"campaign {campaign.id} is {campaign.state} already, and nothing waits to join it"
    fix = (
        f"approve more messages to add them, or `hookline campaigns end {campaign.id}`: "
        "the next launch gets its own id"
    )
    return BadInput("HL341", problem, fix=fix)


def _settled(campaign: Campaign, resolved: ResolvedBrief, today: datetime.date) -> Campaign:
    """Dates counted from today, and an end: a verdict needs one that was set before."""
    plan = resolved.brief.campaign
    starts = day_of(plan.starts, today) or today
    ends = day_of(plan.ends, today) or starts + datetime.timedelta(days=DEFAULT_DAYS)
    update = {"starts": starts.isoformat(), "ends": ends.isoformat()}
    return campaign.model_copy(update=update)


def _warnings(
    resolved: ResolvedBrief, campaign: Campaign, held: HeldAgainst, *, is_own: bool
) -> list[str]:
    """What is to be known before a yes.

    Args:
        is_own: is all that goes live the brief's own human copy?
    """
    warnings = [each for each in resolved.assumptions if not (is_own and each == NOTHING_AS_USUAL)]
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
    days = [last_day(arm) for arm in held.arms if not arm.parent_arm]
    if days and all("" < day < campaign.ends for day in days):
        warnings.append(
            f"{OFFER_ENDS}{max(days)}: nothing goes out after that, "
            f"though the campaign runs until {campaign.ends}"
        )
    waiting = [arm.arm_id for arm in held.arms if arm.external.status == "pending"]
    return warnings + [f"{arm_id} waits for approval outside" for arm_id in waiting]


def _were_approved(count: int) -> str:
    return "1 message was approved" if count == 1 else f"{count} messages were approved"


def _smallest_rise(campaign: Campaign, size: int | None, base: float | None) -> float | None:
    """Of everybody who gets the campaign's slots, against those held back."""
    control = campaign.shares.control
    if not size or base is None or not 0 < base < 1 or not control:
        return None
    return planner.smallest_shown(base, size, 1 - control)


def _days(campaign: Campaign) -> int:
    first = datetime.date.fromisoformat(campaign.starts)
    last = datetime.date.fromisoformat(campaign.ends)
    return (last - first).days + 1 + campaign.window_days + 2
