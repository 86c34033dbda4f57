"""What keeps a campaign from going live: copy that is not there, or whose offer is over."""

import datetime
from collections import Counter
from collections.abc import Sequence

from hookline.loop.writing.control_copy import approved_control_copy, own_copy_arms
from hookline.records.arm import Arm
from hookline.records.campaign import Campaign
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Variant
from hookline.text.when import parse_date


def copy_of_launch(
    resolved: ResolvedBrief, campaign: Campaign, arms: Sequence[Arm], variants: Sequence[Variant]
) -> tuple[Campaign, list[Arm], list[str]]:
    """The campaign, the arms of the brief's human copy, and what a first launch still lacks.

    Where all messages are people's own copy nobody is kept as usual: there is no other to compare
    it with, so whoever is not held back gets it.

    Args:
        arms: approved drafts; `variants` are all of the brief.
    """
    approved, unapproved = approved_control_copy(variants, resolved)
    is_empty = campaign.practice and not arms  # own copy alone is no practice
    human = [] if is_empty else own_copy_arms(approved, resolved, campaign, arms)
    if human and not arms and not campaign.practice:
        shares = campaign.shares.model_copy(update={"usual": 0.0})
        campaign = campaign.model_copy(update={"shares": shares})
    return campaign, human, missing_copy(resolved, campaign, [*arms, *human], unapproved)


def joining_own_copy(
    resolved: ResolvedBrief, campaign: Campaign, arms: Sequence[Arm], variants: Sequence[Variant]
) -> list[Arm]:
    """The arms of human copy that can join a live campaign, whose shares and usual copy stay.

    Where no draft stands it is the message itself, as at a launch. Beside drafts it is what group
    usual gets, if there is such a group and it has no copy yet.

    Args:
        arms: all of the campaign; `variants` are all of the brief.
    """
    if campaign.practice:
        return []
    own_ids, known_ids = {v.id for v in variants if v.usual}, {arm.variant_id for arm in arms}
    standing = [arm for arm in arms if arm.state != "retired"]
    drafts = [arm for arm in standing if arm.variant_id not in own_ids]
    has_usual = {(arm.channel, arm.language) for arm in standing if arm.usual}
    approved = [v for v in approved_control_copy(variants, resolved)[0] if v.id not in known_ids]
    return [
        arm
        for arm in own_copy_arms(approved, resolved, campaign, drafts)
        if not arm.usual or (campaign.shares.usual and (arm.channel, arm.language) not in has_usual)
    ]


def missing_copy(
    resolved: ResolvedBrief,
    campaign: Campaign,
    arms: Sequence[Arm],
    unapproved: Sequence[Variant],
) -> list[str]:
    """Channels and languages without a message, and human copy that nobody approved."""
    written = {(arm.channel, arm.language) for arm in arms}
    missing = [
        f"no approved {channel} in {language}"
        for channel in resolved.brief.channels
        for language in resolved.brief.languages
        if (channel, language) not in written
    ]
    missing += [
        f"your own {variant.channel} in {variant.language} (control_copy) waits for approval: "
        f"`hookline approve {variant.id}`"
        for variant in unapproved
    ]
    if campaign.ends < campaign.starts:
        missing.append(f"it ends {campaign.ends}, before it starts {campaign.starts}")
    return missing


def of_the_other_kind(count: int, *, practice: bool) -> str:
    """There are approved messages, of the kind that this launch is not for."""
    subject = "message is" if count == 1 else "messages are"
    if practice:
        return f"{count} approved {subject} no practice copy: launch without --practice"
    return (
        f"{count} approved {subject} practice copy, which --practice launches; "
        "in earnest goes what you rewrite by more than half (`hookline edit`, the second message "
        "too), your own copy in the brief (control_copy), or what a model writes"
    )


def ended_offers(arms: Sequence[Arm], campaign: Campaign, today: datetime.date) -> list[str]:
    """Versions that can never go out, as their offer is over on the campaign's first day."""
    first = max(campaign.starts, today.isoformat())
    ended = Counter(arm.constraints.ends for arm in arms if "" < last_day(arm) < first)
    return [
        f"the offer of {n} message{'s' * (n > 1)} ended on {day}, before the first day, {first}: "
        f"give it new dates in the brief, or retire {'them' if n > 1 else 'it'}"
        for day, n in sorted(ended.items())
    ]


def last_day(arm: Arm) -> str:
    """The day after which it may not go out; "" where none is fixed."""
    day = parse_date(arm.constraints.ends).date if arm.constraints.ends else None
    return day.isoformat() if day else ""
