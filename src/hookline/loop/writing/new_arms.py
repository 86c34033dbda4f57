"""How an approved text becomes an arm: its id, its kind, and what the engine has to honour."""

from collections.abc import Iterable, Sequence

from hookline.errors import BadInput
from hookline.loop.writing.measured_words import measured
from hookline.records.arm import Arm, Constraints
from hookline.records.campaign import Campaign
from hookline.records.channel import Channel
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Parts, Tag, Variant
from hookline.text.mergetags import SENDERS_OWN, find_tags
from hookline.text.when import parse_date


def arms_for(
    variant: Variant, resolved: ResolvedBrief, campaign: Campaign, existing: Iterable[Arm]
) -> list[Arm]:
    """The variant's arm and, where it has one, its follow-up's, both waiting for a launch.

    Args:
        existing: arms of the campaign.
    Raises:
        BadInput: HL323 when the message that it follows is no arm of this campaign.
    """
    existing = list(existing)
    version = _next_version(existing, variant.channel, variant.language)
    if variant.follows:
        parent = _arm_of(variant.follows, existing, variant)
        return [
            new_arm(variant, variant.parts, resolved, campaign, version, parent_arm=parent.arm_id)
        ]
    arms = [new_arm(variant, variant.parts, resolved, campaign, version)]
    if variant.follow_up.body:
        channel = resolved.follow_channel(variant.channel)
        version = _next_version([*existing, *arms], channel, variant.language)
        parts, parent_id = variant.follow_up, arms[0].arm_id
        arms.append(new_arm(variant, parts, resolved, campaign, version, parent_arm=parent_id))
    return arms


def new_arm(
    variant: Variant,
    parts: Parts,
    resolved: ResolvedBrief,
    campaign: Campaign,
    version: int,
    *,
    parent_arm: str = "",
) -> Arm:
    """The arm of some parts of a variant.

    Args:
        parent_arm: of a follow-up, the arm that it follows.
    """
    is_second_part = bool(parent_arm) and not variant.follows
    channel = resolved.follow_channel(variant.channel) if is_second_part else variant.channel
    is_human = variant.follow_up_human if is_second_part else variant.human
    blueprint = resolved.blueprint
    return Arm(
        arm_id=arm_id(campaign.id, channel, variant.language, version, parts),
        campaign_id=campaign.id,
        variant_id=variant.id,
        kind="human" if is_human else "ai",
        usual=variant.usual,
        practice=variant.practice or campaign.practice,
        channel=channel,
        language=variant.language,
        version=version,
        parts=parts,
        parent_arm=parent_arm,
        constraints=constraints_of(variant, parts, resolved, channel, follow_up=bool(parent_arm)),
        tags=variant.tags if parts == variant.parts else _tags_of(variant, parts),
        lineage=variant.lineage,
        program=blueprint.program if blueprint else "",
        stage=blueprint.stage if blueprint else "",
        country=resolved.market.code,
    )


def own_copy_arms(
    approved: Sequence[Variant],
    resolved: ResolvedBrief,
    campaign: Campaign,
    drafts: Sequence[Arm],
) -> list[Arm]:
    """The arms that a launch makes of approved human copy.

    Beside drafts it is what group usual gets. In a channel and language without a draft it is the
    message itself, measured against those who are held back; where group usual has copy everywhere,
    it gets the same words there, too. Practice copy never goes out beside it in this way.

    Args:
        drafts: the arms that go live beside it.
    """
    written = {(arm.channel, arm.language) for arm in drafts}
    arms: list[Arm] = []
    for variant in approved:
        is_alone = not campaign.practice and (variant.channel, variant.language) not in written
        if is_alone:
            message = variant.model_copy(update={"usual": False})
            arms.append(new_arm(message, variant.parts, resolved, campaign, 1))
        if drafts or not is_alone:
            arms.append(new_arm(variant, variant.parts, resolved, campaign, 0))
    return arms


def arm_id(campaign: str, channel: str, language: str, version: int, parts: Parts) -> str:
    """`campaign:channel:language:vN:hash6`, the hash of the parts as sorted-key JSON."""
    return f"{campaign}:{channel}:{language}:v{version}:{parts.words_digest()[:6]}"


def constraints_of(
    variant: Variant, parts: Parts, resolved: ResolvedBrief, channel: Channel, *, follow_up: bool
) -> Constraints:
    """What the engine has to honour: fields, the offer's days, quiet hours, the page's duty."""
    tags = [tag for text in parts.texts().values() for tag in find_tags(text)]
    offer_id = variant.tags["offer"].value if "offer" in variant.tags else ""
    offers = resolved.offers_in_message(offer_id, follow_up=follow_up)
    after, market = resolved.brief.follow_up if follow_up else None, resolved.market
    return Constraints(
        fields=tuple(dict.fromkeys(tag.name for tag in tags)),
        required=tuple(
            dict.fromkeys(
                tag.name for tag in tags if not tag.fallback and tag.name not in SENDERS_OWN
            )
        ),
        starts=_binding_day(offer.starts for offer in offers),
        ends=_binding_day(offer.ends for offer in offers),
        quiet_start=market.quiet_start,
        quiet_end=market.quiet_end,
        after=after.after if after else "",
        if_=after.if_ if after else None,
        sender=resolved.brand.sender.sms if resolved.channels[channel].has_sender_id else "",
        page_says=resolved.law(channel, variant.language, page=True),
    )


def _binding_day(days: Iterable[str]) -> str:
    """The first fixed day; else the first that counts from the day of sending."""
    written = [day for day in days if day]
    fixed = [day for day in written if parse_date(day).date]
    return min(fixed, default=next(iter(written), ""))


def _tags_of(variant: Variant, parts: Parts) -> dict[str, Tag]:
    """A follow-up's tags: planned as its first message was, measured on its own text."""
    planned = {name: tag for name, tag in variant.tags.items() if tag.origin != "measured"}
    return planned | measured(parts, variant.channel, variant.language)


def _arm_of(variant_id: str, existing: Iterable[Arm], follow_up: Variant) -> Arm:
    """The arm of a first message.

    Raises:
        BadInput: HL323 when that message is not approved, or no longer there.
    """
    arms = [arm for arm in existing if arm.variant_id == variant_id and not arm.parent_arm]
    if not arms:
        fix = f"approve {variant_id} first, or reject this one"
        problem = f"it follows {variant_id}, which is no version of this campaign"
        raise BadInput("HL323", problem, where=f"variant {follow_up.id}", fix=fix)
    return arms[-1]


def _next_version(arms: Iterable[Arm], channel: str, language: str) -> int:
    versions = [arm.version for arm in arms if (arm.channel, arm.language) == (channel, language)]
    return max(versions, default=0) + 1
