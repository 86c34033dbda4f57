"""Review: a person approves, rejects or edits; an approved variant becomes an arm."""

import hashlib
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import Levenshtein

from hookline.errors import BadInput, RuleSaidNo
from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.loop.campaigns import reserved_campaign
from hookline.loop.writing.finished import measured
from hookline.records.arm import Arm, Campaign, Constraints
from hookline.records.channel import Channel
from hookline.records.prompt import ResolvedBrief
from hookline.records.review import Review
from hookline.records.variant import Parts, Tag, Variant
from hookline.registry.base import Registry
from hookline.text.digests import digest_of
from hookline.text.measured import measured_tags
from hookline.text.mergetags import SENDERS_OWN, find_tags
from hookline.text.when import parse_date
from hookline.workspace.clock import stamp
from hookline.workspace.folder import Workspace

OPEN = ("draft", "checked", "needs_edit")


def queue(workspace: Workspace, *, brief: str = "", language: str = "") -> list[Variant]:
    """Variants that wait for a person, in the order they were written."""
    with workspace.registry() as registry:
        found = registry.variants(brief=brief)
    return [v for v in found if v.status in OPEN and (not language or v.language == language)]


def approve(workspace: Workspace, ids: Sequence[str], *, reason: str = "") -> list[Arm]:
    """Approve variants; each becomes an arm of its brief's campaign, and so does its follow-up.

    Args:
        reason: why a variant goes out in spite of an error; kept word for word.
    Raises:
        BadInput: HL320 for an unknown id, HL321 for one that is not open.
        RuleSaidNo: HL322 for a variant with an error and no reason.
    """
    arms: list[Arm] = []
    with workspace.registry() as registry:
        variants = [_open(registry, variant_id) for variant_id in dict.fromkeys(ids)]
        for variant in variants:  # all of them first, so that nothing is half approved
            if variant.blocked and not reason.strip():
                errors = "; ".join(f.message for f in variant.findings if f.severity == "error")
                fix = "edit it, or approve with --reason and say why"
                raise RuleSaidNo("HL322", errors, where=f"variant {variant.id}", fix=fix)
        for variant in variants:
            resolved = _brief_of(registry, variant)
            campaign = reserved_campaign(registry, resolved)
            made = _arms(registry, variant, resolved, campaign)
            approved = variant.model_copy(update={"status": "approved"})
            review = _review(workspace, variant, "approved", reason)
            registry.review(review, [approved], made, campaign)
            arms.extend(made)
    return arms


def reject(workspace: Workspace, ids: Sequence[str], *, reason: str) -> list[Variant]:
    """Reject variants; they and the reason are kept."""
    with workspace.registry() as registry:
        variants = [_open(registry, variant_id) for variant_id in dict.fromkeys(ids)]
        rejected = [v.model_copy(update={"status": "retired"}) for v in variants]
        for variant in rejected:
            review = _review(workspace, variant, "rejected", reason)
            registry.review(review, [variant], [], None)
    return rejected


def edit(workspace: Workspace, variant_id: str, parts: Parts) -> Variant:
    """Keep a person's words as a new variant, checked again; the old one is retired."""
    with workspace.registry() as registry:
        old = _open(registry, variant_id)
        if parts == old.parts:
            return old
        new = _edited(registry, old, parts)
        retired = old.model_copy(update={"status": "retired"})
        registry.review(_review(workspace, old, "edited", ""), [retired, new], [], None)
    return new


def preview_edit(workspace: Workspace, variant: Variant, parts: Parts) -> Variant:
    """The variant that an edit would give, with what the checks say of it; nothing is kept."""
    with workspace.registry() as registry:
        return _edited(registry, variant, parts)


def _edited(registry: Registry, old: Variant, parts: Parts) -> Variant:
    resolved = _brief_of(registry, old)
    offer = old.tags["offer"].value if "offer" in old.tags else ""
    sheet = compile_sheet(
        resolved, old.channel, old.language, offer=offer, follow_up=bool(old.follows)
    )
    second = [finding for finding in old.findings if finding.part.startswith("follow_up.")]
    new = old.model_copy(
        update={
            "id": _free_id(registry, old, parts),
            "parts": parts,
            "findings": (*check(parts.filled(), sheet), *second),
            "tags": old.tags | measured(parts),
            "parent": old.id,
            "edit_distance": _distance(old.parts, parts),
        }
    )
    return new.model_copy(update={"status": "needs_edit" if new.blocked else "checked"})


def arm_id(campaign: str, channel: str, language: str, version: int, parts: Parts) -> str:
    """`campaign:channel:language:vN:hash6`, the hash of the parts as sorted-key JSON."""
    return f"{campaign}:{channel}:{language}:v{version}:{_text_hash(parts)[:6]}"


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
    blueprint = resolved.blueprint
    return Arm(
        arm_id=arm_id(campaign.id, channel, variant.language, version, parts),
        campaign_id=campaign.id,
        variant_id=variant.id,
        kind="human" if variant.human else "ai",
        channel=channel,
        language=variant.language,
        version=version,
        parts=parts,
        parent_arm=parent_arm,
        constraints=_constraints(variant, parts, resolved, channel, follow_up=bool(parent_arm)),
        tags=variant.tags if parts == variant.parts else _tags_of(variant, parts),
        lineage=variant.lineage,
        program=blueprint.program if blueprint else "",
        stage=blueprint.stage if blueprint else "",
        country=resolved.market.code,
    )


def _constraints(
    variant: Variant, parts: Parts, resolved: ResolvedBrief, channel: Channel, *, follow_up: bool
) -> Constraints:
    """What the engine has to honour: fields, the offer's days, quiet hours, the page's duty."""
    tags = [tag for text in parts.texts().values() for tag in find_tags(text)]
    named = variant.tags["offer"].value if "offer" in variant.tags else ""
    told = resolved.told(named, follow_up=follow_up)
    after, market = resolved.brief.follow_up if follow_up else None, resolved.market
    return Constraints(
        fields=tuple(dict.fromkeys(tag.name for tag in tags)),
        required=tuple(
            dict.fromkeys(
                tag.name for tag in tags if not tag.fallback and tag.name not in SENDERS_OWN
            )
        ),
        starts=_binding(offer.starts for offer in told),
        ends=_binding(offer.ends for offer in told),
        quiet_start=market.quiet_start,
        quiet_end=market.quiet_end,
        after=after.after if after else "",
        if_=after.if_ if after else None,
        sender=resolved.brand.sender.sms if resolved.channels[channel].has_sender_id else "",
        page_says=resolved.law(channel, variant.language, page=True),
    )


def _binding(days: Iterable[str]) -> str:
    """The first fixed day; else the first that counts from the day of sending."""
    written = [day for day in days if day]
    fixed = [day for day in written if parse_date(day).date]
    return min(fixed, default=next(iter(written), ""))


def _tags_of(variant: Variant, parts: Parts) -> dict[str, Tag]:
    """A follow-up's tags: planned as its first message was, measured on its own text."""
    planned = {name: tag for name, tag in variant.tags.items() if tag.origin != "measured"}
    measured = measured_tags(parts.body, cta=parts.cta.label or None)
    return planned | {name: Tag(value=value, origin="measured") for name, value in measured.items()}


def _arms(
    registry: Registry, variant: Variant, resolved: ResolvedBrief, campaign: Campaign
) -> list[Arm]:
    """The variant's arm and, where it has one, its follow-up's."""
    there = list(registry.arms(campaign=campaign.id))
    version = _next_version(there, variant.channel, variant.language)
    if variant.follows:
        parent = _first_arm(there, variant).arm_id
        second = new_arm(variant, variant.parts, resolved, campaign, version, parent_arm=parent)
        return [second.model_copy(update={"state": "live"}) if campaign.state == "live" else second]
    arms = [new_arm(variant, variant.parts, resolved, campaign, version)]
    if variant.follow_up.body:
        channel = resolved.follow_channel(variant.channel)
        version = _next_version([*there, *arms], channel, variant.language)
        parent, parts = arms[0].arm_id, variant.follow_up
        arms.append(new_arm(variant, parts, resolved, campaign, version, parent_arm=parent))
    live = campaign.state == "live"
    return [arm.model_copy(update={"state": "live"}) if live else arm for arm in arms]


def _first_arm(there: Iterable[Arm], variant: Variant) -> Arm:
    """The arm that this follow-up follows.

    Raises:
        BadInput: HL323 when that message is not approved, or no longer there.
    """
    found = [a for a in there if a.variant_id == variant.follows and not a.parent_arm]
    if not found:
        fix = f"approve {variant.follows} first, or reject this one"
        problem = f"it follows {variant.follows}, which is no version of this campaign"
        raise BadInput("HL323", problem, where=f"variant {variant.id}", fix=fix)
    return found[-1]


def _next_version(arms: Iterable[Arm], channel: str, language: str) -> int:
    same = [arm.version for arm in arms if (arm.channel, arm.language) == (channel, language)]
    return max(same, default=0) + 1


def _open(registry: Registry, variant_id: str) -> Variant:
    variant = registry.variant(variant_id)
    if variant is None:
        fix = "`hookline review` lists those that wait"
        raise BadInput("HL320", f"there is no variant '{variant_id}'", fix=fix)
    if variant.status not in OPEN:
        fix = "an edit makes a new variant: `hookline edit`"
        raise BadInput("HL321", f"variant {variant_id} is {variant.status} already", fix=fix)
    return variant


def _brief_of(registry: Registry, variant: Variant) -> ResolvedBrief:
    resolved = registry.brief(variant.lineage.brief_hash)
    assert resolved is not None, "generate keeps the brief before it writes from it"
    return resolved


def _review(workspace: Workspace, variant: Variant, decision: str, reason: str) -> Review:
    return Review(
        variant_id=variant.id,
        decision=decision,
        by=workspace.user,
        at=stamp(),
        text_hash=_text_hash(variant.parts),
        reason=reason,
    )


def _text_hash(parts: Parts) -> str:
    return digest_of(parts.filled())


def _free_id(registry: Registry, old: Variant, parts: Parts) -> str:
    """One for every edit: of several variants to equal words, or of one again after an undo."""
    index, text, attempt = old.id.partition("-")[0], f"{old.id}:{_text_hash(parts)}", 0
    while True:
        digest = hashlib.sha256(f"{text}{f':{attempt}' if attempt else ''}".encode()).hexdigest()
        variant_id = f"{index}-{digest[:8]}"
        if registry.variant(variant_id) is None:
            return variant_id
        attempt += 1


def _distance(old: Parts, new: Parts) -> int:
    return sum(
        Levenshtein.distance(old.texts().get(name, ""), new.texts().get(name, ""))
        for name in {*old.texts(), *new.texts()}
    )
