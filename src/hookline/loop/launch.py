"""Launch: one screen of what would go live, and then, on a person's word, live."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from hookline.errors import BadInput, RuleSaidNo
from hookline.lift import planner
from hookline.loop.campaigns import changed, day_of, new_campaign, reserved_campaign
from hookline.loop.review import new_arm
from hookline.records.arm import Arm, Campaign
from hookline.records.prompt import ResolvedBrief
from hookline.records.variant import Lineage, Parts, Variant
from hookline.records.words import PLAIN
from hookline.workspace.clock import stamp
from hookline.workspace.folder import Workspace


@dataclass(frozen=True, slots=True)
class LaunchPlan:
    """All that a person should know before a campaign goes live."""

    campaign: Campaign
    arms: tuple[Arm, ...]
    human: tuple[Arm, ...]
    """Arms of the human control copy, made with the launch."""
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

    @property
    def counts(self) -> dict[tuple[str, str], int]:
        """First-message arms by channel and language."""
        found: dict[tuple[str, str], int] = {}
        for arm in self.arms:
            if not arm.parent_arm:
                key = (arm.channel, arm.language)
                found[key] = found.get(key, 0) + 1
        return found


def plan_launch(
    workspace: Workspace, resolved: ResolvedBrief, *, today: datetime.date, practice: bool = False
) -> LaunchPlan:
    """What `launch` would make live; nothing changes.

    Raises:
        BadInput: HL341 when the brief's campaign is live already.
    """
    with workspace.registry() as registry:
        reserved = reserved_campaign(registry, resolved)
        _refuse_twice(reserved)
        arms = [arm for arm in registry.arms(campaign=reserved.id) if arm.kind == "ai"]
        state = reserved.state
    campaign = _settled(new_campaign(resolved, reserved.id), resolved, today)
    campaign = campaign.model_copy(update={"state": state, "practice": practice})
    human = _human_arms(resolved, campaign, stamp())
    audience = resolved.brief.audience
    return LaunchPlan(
        campaign=campaign,
        arms=tuple(arms),
        human=tuple(human),
        size=audience.size,
        smallest_rise=_smallest_rise(campaign, audience.size, audience.base_rate),
        base_rate=audience.base_rate,
        days=_days(campaign),
        missing=tuple(_missing(resolved, campaign, arms, practice=practice)),
        warnings=tuple(_warnings(resolved, arms)),
    )


def launch(workspace: Workspace, plan: LaunchPlan) -> Campaign:
    """Make the campaign and its arms live.

    Raises:
        RuleSaidNo: HL340 while something is missing.
    """
    refuse_incomplete(plan)
    live = plan.campaign.model_copy(update={"state": "live"})
    arms = [arm.model_copy(update={"state": "live"}) for arm in (*plan.arms, *plan.human)]
    with workspace.registry() as registry:
        was = registry.campaign(live.id)
        _refuse_twice(was)
        registry.save_arms(
            arms, [changed("arm", a.arm_id, "approved", "live", workspace) for a in arms]
        )
        state = was.state if was else ""
        registry.save_campaign(live, changed("campaign", live.id, state, "live", workspace))
    return live


def plan_of_arm(workspace: Workspace, arm: Arm, *, today: datetime.date) -> LaunchPlan:
    """The launch of the campaign that an arm belongs to; offline copy goes out for practice.

    Raises:
        BadInput: HL341 when it is live already, HL342 when its brief is no longer known.
    """
    with workspace.registry() as registry:
        resolved = registry.brief(arm.lineage.brief_hash)
        arms = registry.arms(campaign=arm.campaign_id)
    if resolved is None:
        fix = f"`hookline launch briefs/{arm.campaign_id}.yaml`"
        raise BadInput("HL342", "the brief of this version is not kept here", fix=fix)
    practice = any(sibling.lineage.model == "offline" for sibling in arms)
    return plan_launch(workspace, resolved, today=today, practice=practice)


def launch_page(plan: LaunchPlan) -> list[tuple[str, str]]:
    """What would go live, as (label, text) lines that people read before they say yes."""
    campaign, shares = plan.campaign, plan.campaign.shares
    groups = {"control": shares.control, "usual": shares.usual, "random": shares.random}
    groups["bandit"] = 1 - sum(groups.values())
    days = campaign.cooldown_days
    rests = "once per customer" if days is None else f"{days:g} days"
    page = [
        ("campaign", f"{campaign.id}, {campaign.starts} to {campaign.ends}, {campaign.class_}"),
        ("who", campaign.who or "everybody"),
        ("cooldown", f"{rests}; counts what is bought within {campaign.window_days} days"),
        ("customers", " · ".join(f"{PLAIN[name]} {share:.0%}" for name, share in groups.items())),
    ]
    if campaign.practice:
        practice = "its copy was composed offline, without a model"
        page.insert(1, ("for practice", f"only: {practice}"))
    page += [
        ("goes live", f"{count} for {channel} in {language}")
        for (channel, language), count in sorted(plan.counts.items())
    ]
    if plan.human:
        page.append((PLAIN["usual"], f"{len(plan.human)} written by people"))
    page.append(("can show", _power_words(plan)))
    page += [("note", warning) for warning in plan.warnings]
    return page + [("! missing", missing) for missing in plan.missing]


def refuse_incomplete(plan: LaunchPlan) -> None:
    """Refuse what cannot go live yet.

    Raises:
        RuleSaidNo: HL340, with all that is missing.
    """
    if plan.missing:
        where = f"campaign {plan.campaign.id}"
        raise RuleSaidNo("HL340", "; ".join(plan.missing), where=where, fix="mend it, then launch")


def _power_words(plan: LaunchPlan) -> str:
    if plan.smallest_rise is None or not plan.base_rate:
        return "unknown: the brief gives no audience size and base rate"
    rise = f"{plan.base_rate:.1%} to {plan.base_rate + plan.smallest_rise:.2%}"
    relative = f"{plan.smallest_rise / plan.base_rate:.0%}"
    return f"{rise} (+{relative}) with {plan.size:,} customers; verdict after {plan.days} days"


def _refuse_twice(campaign: Campaign | None) -> None:
    """The shares of a live campaign never change."""
    if campaign is not None and campaign.state in ("live", "paused"):
        fix = f"`hookline campaigns end {campaign.id}` first; the next launch gets its own id"
        raise BadInput("HL341", f"campaign {campaign.id} is {campaign.state} already", fix=fix)


def _settled(campaign: Campaign, resolved: ResolvedBrief, today: datetime.date) -> Campaign:
    """Dates counted from today, and an end: a verdict needs one that was set before."""
    plan = resolved.brief.campaign
    starts = day_of(plan.starts, today) or today
    ends = day_of(plan.ends, today) or starts + datetime.timedelta(days=56)
    update = {"starts": starts.isoformat(), "ends": ends.isoformat()}
    return campaign.model_copy(update=update)


def _missing(
    resolved: ResolvedBrief, campaign: Campaign, arms: Sequence[Arm], *, practice: bool
) -> list[str]:
    found: list[str] = []
    written = {(arm.channel, arm.language) for arm in arms}
    found.extend(
        f"no approved {channel} in {language}"
        for channel in resolved.brief.channels
        for language in resolved.brief.languages
        if (channel, language) not in written
    )
    offline = sum(arm.lineage.model == "offline" for arm in arms)
    if offline and not practice:
        found.append(f"{offline} of its messages are offline copy; --practice allows it")
    if campaign.ends < campaign.starts:
        found.append(f"it ends {campaign.ends}, before it starts {campaign.starts}")
    return found


def _warnings(resolved: ResolvedBrief, arms: Sequence[Arm]) -> list[str]:
    found = list(resolved.assumptions)
    if resolved.brief.campaign.shares and resolved.brief.campaign.shares.control == 0:
        found.append("nobody is held back, so its lift cannot be measured")
    waiting = [arm.arm_id for arm in arms if arm.external.status == "pending"]
    return found + [f"{arm_id} waits for approval outside" for arm_id in waiting]


def _smallest_rise(campaign: Campaign, size: int | None, base: float | None) -> float | None:
    """Of everybody who gets the campaign's slots, against those held back."""
    control = campaign.shares.control
    if not size or base is None or not 0 < base < 1 or not control:
        return None
    return planner.smallest_rise(base, size, 1 - control)


def _days(campaign: Campaign) -> int:
    first = datetime.date.fromisoformat(campaign.starts)
    last = datetime.date.fromisoformat(campaign.ends)
    return (last - first).days + 1 + campaign.window_days + 2


def _human_arms(resolved: ResolvedBrief, campaign: Campaign, at: str) -> list[Arm]:
    """The brief's control copy as arms of kind human."""
    arms: list[Arm] = []
    lineage = Lineage(brief_hash=resolved.brief_hash, model="human", at=at)
    for channel, by_language in resolved.brief.control_copy.items():
        for language, copy in by_language.items():
            parts = Parts.model_validate({"body": copy} if isinstance(copy, str) else copy)
            variant = Variant(
                id=f"human-{channel}-{language}",
                brief=resolved.brief.id,
                message_key=f"{resolved.brief.id}:human",
                channel=channel,
                language=language,
                parts=parts,
                human=True,
                status="approved",
                lineage=lineage,
            )
            arms.append(new_arm(variant, parts, resolved, campaign, 0))
    return arms
