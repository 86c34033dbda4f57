"""Launch: one page of what would go live, at first or into a live campaign; then it does."""

import datetime
from collections.abc import Sequence
from functools import partial

from hookline.errors import BadInput, RuleSaidNo, Wording
from hookline.loop.approvers import lacking_approvers
from hookline.loop.campaigns import (
    approval_of,
    campaign_change,
    changed,
    new_campaign,
    reserved_campaign,
)
from hookline.loop.earnest import half_practice
from hookline.loop.launch_gaps import (
    GOES_IN_EARNEST,
    LaunchCopy,
    copy_of_launch,
    copy_that_joins,
    ended_offers,
    of_the_other_kind,
    waiting_arms,
)
from hookline.loop.launch_notes import (
    days_to_verdict,
    launch_warnings,
    offers_end,
    smallest_rise,
)
from hookline.loop.launch_plan import ALL_THAT_WAITS, LaunchChoices, LaunchPlan
from hookline.loop.own_copy_gaps import INSTEAD, kept_out, stays_out
from hookline.loop.seals import altered_campaigns, broken_seals
from hookline.loop.today import has_only_paused
from hookline.loop.writing.changed_brief import hold_against
from hookline.loop.writing.control_copy import queue_control_copy
from hookline.loop.writing.namesakes import in_workspace
from hookline.records.arm import Arm
from hookline.records.campaign import LIVE, Campaign
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.team import LAG_DAYS
from hookline.records.variant import Variant
from hookline.registry.base import Registry
from hookline.text.when import calendar_date
from hookline.workspace.clock import stamp
from hookline.workspace.folder import Workspace
from hookline.workspace.writer import only_writer

DEFAULT_DAYS = 56
"""From start to end, where the brief names none."""


NO_END = "launch without --ends; what joins it ends with it"


def plan_launch(
    workspace: Workspace,
    resolved: ResolvedBrief,
    *,
    today: datetime.date,
    practice: bool = False,
    reviewers: int = 1,
    lag_days: int = LAG_DAYS,
    choices: LaunchChoices = ALL_THAT_WAITS,
) -> LaunchPlan:
    """What `launch` would make live; human copy that nobody has seen yet is put up for review.

    Args:
        practice: of the practice copy, which has a campaign of its own.
        reviewers: how many different people have to approve a text.
        lag_days: how late the team's outcomes come in.
    Raises:
        BadInput: HL341 when the campaign is live already and nothing waits to join it, HL346 for a
            choice that names nothing, HL347 for an end of a campaign that is live already, HL392
            for a brief whose name is another one's.
    """
    resolved = in_workspace(resolved, workspace)
    with workspace.registry() as registry:
        queue_control_copy(registry, resolved, stamp())
        reserved = reserved_campaign(registry, resolved, practice=practice)
        of_campaign = registry.arms(campaign=reserved.id)
        variants = registry.variants(brief=resolved.brief.id)
        of_others = _accepted(registry, resolved, practice=not practice)
    join_or_open = _joining if reserved.state in LIVE else partial(_opening, today)
    going = join_or_open(resolved, reserved, of_campaign, variants, choices)
    arms, human, campaign = [*going.arms], [*going.human], going.campaign
    missing, audience = _missing(going, of_others), resolved.brief.audience
    with workspace.registry() as registry:
        held = hold_against(registry, [*arms, *human], {v.id: v for v in variants}, resolved)
        missing += [*altered_campaigns(registry, [reserved]), *broken_seals(registry, arms)]
        missing += lacking_approvers(registry, [*arms, *human], reviewers)
    return LaunchPlan(
        campaign=campaign,
        arms=held.arms[: len(arms)],
        human=held.arms[len(arms) :],
        size=audience.size,
        smallest_rise=smallest_rise(campaign, audience.size, audience.base_rate),
        base_rate=audience.base_rate,
        days=days_to_verdict(campaign, lag_days),
        missing=(*missing, *held.problems, *ended_offers(held.arms, campaign, today)),
        warnings=tuple(launch_warnings(resolved, campaign, held, is_own=bool(human) and not arms)),
        n_others=sum(not arm.parent_arm for arm in of_others),
        is_all_paused=reserved.state == "live" and has_only_paused(of_campaign),
        half_practice=half_practice(variants, arms if practice else of_others),
        left_out=tuple(going.left_out),
        stays_out=tuple(stays_out(resolved, reserved, of_campaign, variants)),
        places_without=tuple(sorted(going.places_without)),
        is_end_assumed=not (resolved.brief.campaign.ends or choices.ends),
        offer_ends=offers_end(held.arms, campaign),
        channels=resolved.channels,
    )


def _opening(
    today: datetime.date,
    resolved: ResolvedBrief,
    campaign: Campaign,
    of_campaign: Sequence[Arm],
    variants: Sequence[Variant],
    choices: LaunchChoices,
) -> LaunchCopy:
    """The copy of a first launch."""
    settled = _settled(campaign, resolved, today, choices.ends)
    waiting = waiting_arms(of_campaign)
    return copy_of_launch(resolved, settled, waiting, variants, choices.leave_out)


def _missing(going: LaunchCopy, of_others: Sequence[Arm]) -> list[str]:
    """What a first launch lacks; where all that waits is of the other kind, that it does."""
    is_bare = not (going.arms or going.left_out or going.campaign.state in LIVE)
    if not (going.missing and is_bare and any(not arm.parent_arm for arm in of_others)):
        return [*going.missing]
    n_firsts = sum(not arm.parent_arm for arm in of_others)  # as the page counts them
    other = of_the_other_kind(n_firsts, practice=going.campaign.practice)
    return [*going.missing, other]


def _joining(
    resolved: ResolvedBrief,
    campaign: Campaign,
    of_campaign: Sequence[Arm],
    variants: Sequence[Variant],
    choices: LaunchChoices,
) -> LaunchCopy:
    """What joins a live campaign, whose dates nobody can choose any more."""
    going = copy_that_joins(resolved, campaign, of_campaign, variants, choices.leave_out)
    if not (going.arms or going.human or going.missing):
        raise _nothing_to_add(campaign, kept_out(resolved, campaign, of_campaign, variants))
    if choices.ends:
        raise BadInput("HL347", f"{campaign.id} is live, and its dates stay", fix=NO_END)
    return going


def end_with_offer(plan: LaunchPlan) -> str:
    """The last day of its offers, for its choice of an end.

    Raises:
        BadInput: HL347 where they do not end before the campaign does.
    """
    if not plan.offer_ends:
        problem = f"nothing of {plan.campaign.id} ends before {plan.campaign.ends}"
        fix = Wording("name a day: --ends 2026-11-30", at_desk="name the last day")
        raise BadInput("HL347", problem, fix=fix)
    return plan.offer_ends


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
        made = [approval_of(arm, workspace) for arm in plan.human]
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
    workspace: Workspace,
    arm: Arm,
    *,
    today: datetime.date,
    reviewers: int = 1,
    lag_days: int = LAG_DAYS,
    choices: LaunchChoices = ALL_THAT_WAITS,
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
        command = f"`hookline launch briefs/{arm.campaign_id}.yaml`"
        fix = Wording(command, at_desk="open its brief, and L on F5 Live")
        raise BadInput("HL342", "the brief of this version is not kept here", fix=fix)
    return plan_launch(
        workspace, resolved, today=today, practice=arm.practice, reviewers=reviewers,
        lag_days=lag_days, choices=choices,
    )  # fmt: skip


def refuse_incomplete(plan: LaunchPlan) -> None:
    """Refuse what cannot go live yet.

    Raises:
        RuleSaidNo: HL340, with all that is missing.
    """
    if plan.missing:
        where = f"campaign {plan.campaign.id}"
        problem = Wording.joined(plan.missing)
        raise RuleSaidNo("HL340", problem, where=where, fix="mend it, then launch")


def _nothing_to_add(campaign: Campaign, kept_out: Sequence[str] = ()) -> BadInput:
    """The shares and dates of a live campaign never change, and nothing waits to join it.

    Args:
        kept_out: own copy that waits, and cannot join it: why, and what to do instead.
    """
    if kept_out:
        problem = f"campaign {campaign.id} is {campaign.state} already; {'; '.join(kept_out)}"
        end = f"`hookline campaigns end {campaign.id}`: the next launch is another"
        fix = Wording(f"{INSTEAD}, or {end}", at_desk=INSTEAD.at_desk)
        return BadInput("HL341", problem, fix=fix)
    how = " for practice" if campaign.practice else ""
    problem = f"campaign {campaign.id} is {campaign.state}{how} already"
    problem += ", and nothing waits to join it"
    way = Wording(
        (f"{GOES_IN_EARNEST}; " if how else "")
        + f"approve more messages to add them, or `hookline campaigns end {campaign.id}`: "
        "the next launch gets its own id",
        at_desk="accept more messages on F4 Write, and L adds them"
        + (f"; {GOES_IN_EARNEST.at_desk}" if how else ""),
    )
    return BadInput("HL341", problem, fix=way)


def _settled(
    reserved: Campaign, resolved: ResolvedBrief, today: datetime.date, chosen_end: str
) -> Campaign:
    """Dates counted from today, and an end: a verdict needs one that was set before."""
    kept = {"state": reserved.state, "practice": reserved.practice}
    campaign = new_campaign(resolved, reserved.id).model_copy(update=kept)
    plan = resolved.brief.campaign
    starts = calendar_date(plan.starts, today) or today
    try:
        ends = calendar_date(chosen_end or plan.ends, today)
    except ValueError as unreadable:
        raise BadInput("HL347", str(unreadable), fix="name the last day") from None
    ends = ends or starts + datetime.timedelta(days=DEFAULT_DAYS)
    update = {"starts": starts.isoformat(), "ends": ends.isoformat()}
    return campaign.model_copy(update=update)
