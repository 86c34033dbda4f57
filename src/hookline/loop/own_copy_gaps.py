"""Own copy that no launch takes: kept out of a live campaign, or none of the brief any more."""

from collections.abc import Collection, Sequence

from hookline.errors import Wording
from hookline.loop.writing.control_copy import approved_control_copy, control_variants
from hookline.loop.writing.new_arms import own_copy_arms
from hookline.records.arm import Arm
from hookline.records.campaign import LIVE, Campaign
from hookline.records.place_names import place_in_words
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import ACCEPTED, Variant


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


def dropped_own_copy(
    variants: Sequence[Variant], resolved: ResolvedBrief | None, launched: Collection[str]
) -> list[Variant]:
    """Own copy that was accepted and that no launch takes: the brief has other words by now, or is
    for its channel or language no more.

    Args:
        variants: all of the brief.
        resolved: the brief as it is now; None where it has no own copy at all.
        launched: ids of what went live already.
    """
    wanted = {v.message_key for v in control_variants(resolved, "")} if resolved else set[str]()
    return [
        variant
        for variant in variants
        if variant.usual
        and variant.status in ACCEPTED
        and variant.message_key not in wanted
        and variant.id not in launched
    ]


OTHER_WORDS = "the brief has other words of yours by now"
"""Why such copy goes out with no launch."""


def stays_out(
    resolved: ResolvedBrief, campaign: Campaign, arms: Sequence[Arm], variants: Sequence[Variant]
) -> list[str]:
    """What is accepted and goes out with no launch of a campaign, each with why.

    Args:
        arms: all of the campaign; `variants` are all of the brief.
    """
    if campaign.practice:
        return []
    launched = {arm.variant_id for arm in arms}
    dropped = [
        f"your own {_place(v, resolved)}, “{v.parts.body}”: {OTHER_WORDS}"
        for v in dropped_own_copy(variants, resolved, launched)
    ]
    is_joined = campaign.state in LIVE
    return [*dropped, *(kept_out(resolved, campaign, arms, variants) if is_joined else ())]


INSTEAD = Wording(
    "write its words over a draft there with `hookline edit`, more than half of it, and launch "
    "that; or retire what is live there with `hookline arms retire`, then launch",
    at_desk="write its words over a draft there with e on F4 Write, more than half of it, and "
    "launch that; or retire what is live there with R on F5 Live, then launch",
)
"""What to do with own copy that a live campaign has no group for."""


def kept_out(
    resolved: ResolvedBrief, campaign: Campaign, arms: Sequence[Arm], variants: Sequence[Variant]
) -> list[str]:
    """Why accepted human copy cannot join a live campaign, channel by channel.

    Args:
        arms: all of the campaign; `variants` are all of the brief.
    """
    if campaign.practice:
        return []
    known_ids = {arm.variant_id for arm in arms}
    waiting = [v for v in approved_control_copy(variants, resolved)[0] if v.id not in known_ids]
    joining = {a.variant_id for a in joining_own_copy(resolved, campaign, arms, variants)}
    return [
        f"your own {_place(variant, resolved)} cannot join it: "
        f"{_why_kept_out(variant, campaign, arms)}"
        for variant in waiting
        if variant.id not in joining
    ]


def _place(variant: Variant, resolved: ResolvedBrief) -> str:
    return place_in_words(variant.channel, variant.language, resolved.channels)


def _why_kept_out(variant: Variant, campaign: Campaign, arms: Sequence[Arm]) -> str:
    place = (variant.channel, variant.language)
    has_copy = any(
        a.usual and (a.channel, a.language) == place for a in arms if a.state != "retired"
    )
    if campaign.shares.usual and has_copy:
        return "the customers who get your own copy have other words of yours already"
    return (
        "it went live without customers who get your own copy, and who gets what is never changed "
        "while it runs"
    )
