"""What would go live, on one page, in the words that people read; the rules are the loop's."""

from typing import TYPE_CHECKING

from hookline.records.words import PLAIN

if TYPE_CHECKING:
    from hookline.loop.launch import LaunchPlan
    from hookline.records.arm import Arm
    from hookline.workspace.folder import Workspace


def plan_of(workspace: "Workspace", arm: "Arm") -> "LaunchPlan":
    """The launch of the campaign that a version belongs to; offline copy goes out for practice.

    Raises:
        BadInput: HL342 when the brief is no longer known.
    """
    from hookline.errors import BadInput
    from hookline.loop.launch import plan_launch
    from hookline.workspace.clock import today
    from hookline.workspace.team import read_team

    with workspace.registry() as registry:
        resolved = registry.brief(arm.lineage.brief_hash)
        if resolved is None:
            fix = f"`hookline launch briefs/{arm.campaign_id}.yaml`"
            raise BadInput("HL342", "the brief of this version is not kept here", fix=fix)
        arms = registry.arms(campaign=arm.campaign_id)
    practice = any(one.lineage.model == "offline" for one in arms)
    return plan_launch(workspace, resolved, today=today(read_team()), practice=practice)


def plan_lines(plan: "LaunchPlan") -> list[str]:
    """The page."""
    campaign, shares = plan.campaign, plan.campaign.shares
    smart = 1 - shares.control - shares.usual - shares.random
    groups = (("control", shares.control), ("usual", shares.usual), ("random", shares.random))
    split = " · ".join(f"{PLAIN[name]} {share:.0%}" for name, share in (*groups, ("bandit", smart)))
    found = [f"Campaign {campaign.id}, {campaign.starts} to {campaign.ends}"]
    if campaign.practice:
        found.append("For practice only: its copy was composed offline, without a model.")
    found.append(f"who: {campaign.who or 'everybody'}")
    found.append(f"customers: {split}")
    for (channel, language), count in sorted(plan.counts.items()):
        found.append(f"{PLAIN['arm']}s: {count} for {channel} in {language}")
    if plan.smallest_rise is not None and plan.base_rate:
        rise = f"{plan.base_rate:.1%} to {plan.base_rate + plan.smallest_rise:.2%}"
        found.append(f"{PLAIN['mde']}: {rise}, after {plan.days} days")
    found += [f"note: {warning}" for warning in plan.warnings]
    return found + [f"! missing: {missing}" for missing in plan.missing]
