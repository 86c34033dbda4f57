"""Review: a person approves, rejects or edits; what is approved waits for a launch."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count

from rapidfuzz.distance import Levenshtein

from hookline.errors import BadInput, RuleSaidNo, Wording
from hookline.loop.approvers import approvers, refuse_second_approval
from hookline.loop.campaigns import reserved_campaign
from hookline.loop.recheck import brief_of, checked, findings_of
from hookline.loop.rewritten_share import REWRITTEN, YOURS, given_texts, rewritten_share, share_note
from hookline.loop.tagging import tags_kept
from hookline.loop.versions import (
    draft_ids,
    free_variant_id,
    known_variant,
    one_version_each,
    refuse_two_versions,
    review_of,
    set_others_aside,
    standing_versions,
)
from hookline.loop.writing.measured_words import measured
from hookline.loop.writing.missing_parts import missing_parts, with_brief_link
from hookline.loop.writing.new_arms import arms_for
from hookline.records.arm import Arm
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import OPEN, Parts, Variant
from hookline.registry.base import Registry
from hookline.text.digests import digest_of
from hookline.text.people import person_key
from hookline.workspace.folder import Workspace


@dataclass(slots=True)
class Approval:
    """What came of an approval."""

    arms: list[Arm] = field(default_factory=list)
    """New arms; a launch makes them live."""
    usual: list[Variant] = field(default_factory=list)
    """Human copy that the next launch takes along as what group usual gets."""
    waiting: dict[str, int] = field(default_factory=dict)
    """Variants that need more people, by id: how many more."""


def queue(workspace: Workspace, *, brief: str = "", language: str = "") -> list[Variant]:
    """Variants that wait for a person, in the order they were written."""
    with workspace.registry() as registry:
        variants = registry.variants(brief=brief)
    return [v for v in variants if v.status in OPEN and (not language or v.language == language)]


def count_judged(workspace: Workspace, variants: Sequence[Variant]) -> int:
    """How many of these were judged before: the very same words, which stay as they were judged."""
    with workspace.registry() as registry:
        kept = [registry.variant(variant.id) for variant in variants]
    return sum(variant is not None and variant.status not in OPEN for variant in kept)


def clean_ids(workspace: Workspace, waiting: Sequence[Variant]) -> tuple[str, ...]:
    """The drafts that no check blocks or doubts; of several versions of one the newest, and none
    of a draft that a version stands for already."""
    with workspace.registry() as registry:
        known = [v for brief in {v.brief for v in waiting} for v in registry.variants(brief=brief)]
        drafts, standing = draft_ids(known), standing_versions(registry, known)
    clean = [v for v in waiting if not (v.blocked or v.doubted) and drafts[v.id] not in standing]
    return tuple(variant.id for variant in one_version_each(clean, known))


def approve(
    workspace: Workspace, ids: Sequence[str], *, reason: str = "", reviewers: int = 1
) -> Approval:
    """Approve variants; each becomes an arm of its brief's campaign, and so does its follow-up.

    Nothing goes live: that is `launch`, at first and for what joins a live campaign. Other versions
    of the same draft are set aside.

    Args:
        reason: why a variant goes out in spite of an error; kept word for word.
        reviewers: how many different people have to approve a text.
    Raises:
        BadInput: HL320 for an unknown id, HL321 for one that is not open, HL318 for a second
            approval by the same person, HL328 for two versions of one draft, or one beside a
            version that stands.
        RuleSaidNo: HL322 for a variant with an error and no reason.
    """
    approval = Approval()
    with workspace.registry() as registry:
        variants = [open_variant(registry, variant_id) for variant_id in dict.fromkeys(ids)]
        refuse_two_versions(registry, variants)
        briefs = {v.id: brief_of(registry, v) for v in variants}
        for variant in variants:  # all of them first, so that nothing is half approved
            refuse_errors(variant, briefs[variant.id], reason)
            if reviewers > 1:
                refuse_second_approval(registry, variant.id, workspace.user)
        for variant in variants:
            review = review_of(workspace, variant, "approved", reason)
            n_missing = reviewers - len({person_key(review.by), *approvers(registry, variant.id)})
            if n_missing > 0:
                registry.review(review, [], [], None)
                approval.waiting[variant.id] = n_missing
                continue
            approved = variant.model_copy(update={"status": "approved"})
            if variant.usual:  # a launch takes it along, whichever campaign that is
                registry.review(review, [approved], [], None)
                approval.usual.append(approved)
                continue
            resolved = briefs[variant.id]
            campaign = reserved_campaign(registry, resolved, practice=variant.practice)
            arms = arms_for(variant, resolved, campaign, registry.arms(campaign=campaign.id))
            registry.review(review, [approved], arms, campaign)
            set_others_aside(workspace, registry, approved, "approved")
            approval.arms += arms
    return approval


def reject(workspace: Workspace, ids: Sequence[str], *, reason: str) -> list[Variant]:
    """Reject variants; they and the reason are kept."""
    with workspace.registry() as registry:
        variants = [open_variant(registry, variant_id) for variant_id in dict.fromkeys(ids)]
        rejected = [v.model_copy(update={"status": "retired"}) for v in variants]
        for variant in rejected:
            review = review_of(workspace, variant, "rejected", reason)
            registry.review(review, [variant], [], None)
    return rejected


def edit(
    workspace: Workspace, variant_id: str, parts: Parts, follow_up: Parts | None = None
) -> Variant:
    """Keep a person's words as a new variant, checked like a draft; the old one is retired.

    Args:
        follow_up: the second message's new parts; None leaves it as it is.
    """
    with workspace.registry() as registry:
        old = open_variant(registry, variant_id)
        second = old.follow_up if follow_up is None else follow_up
        if (parts, second) == (old.parts, old.follow_up):
            return old
        edited = _edited(registry, old, parts, second)
        retired = old.model_copy(update={"status": "retired"})
        registry.review(review_of(workspace, old, "edited", ""), [retired, edited], [], None)
    return edited


def preview_edit(
    workspace: Workspace, variant: Variant, parts: Parts, follow_up: Parts | None = None
) -> Variant:
    """The variant that an edit would give, with what the checks say of it; nothing is kept."""
    with workspace.registry() as registry:
        second = variant.follow_up if follow_up is None else follow_up
        return _edited(registry, variant, parts, second)


def _edited(registry: Registry, old: Variant, parts: Parts, second: Parts) -> Variant:
    written, resolved = _first_of_chain(registry, old), brief_of(registry, old)
    parts, second = with_brief_link(parts, resolved), with_brief_link(second, resolved)
    after = resolved.follow_channel(old.channel)
    share = rewritten_share(written.parts, parts, given_texts(resolved, old.channel, old.language))
    later = rewritten_share(written.follow_up, second, given_texts(resolved, after, old.language))
    is_anew = written.practice and share > REWRITTEN
    tags = tags_kept(written.tags | old.tags, is_rewritten=share > REWRITTEN)
    is_for_it = old.channel in resolved.brief.channels and old.language in resolved.brief.languages
    digest = old.brief_digest if is_for_it else old.lineage.brief_hash
    edited = old.model_copy(
        update={
            "id": _free_id(registry, old, parts, second),
            "parts": parts,
            "follow_up": second,
            "angle": "" if is_anew else old.angle or written.angle,
            "gloss": "" if is_anew else old.gloss or written.gloss,
            "tags": tags | measured(parts, old.channel, old.language, resolved),
            "parent": old.id,
            "edit_distance": _distance(old.parts, parts) + _distance(old.follow_up, second),
            "human": written.human or share > REWRITTEN,
            "follow_up_human": written.follow_up_human or later > REWRITTEN,
            "notes": tuple(note for note in old.notes if not note.startswith(YOURS)),
            "lineage": old.lineage.model_copy(update={"brief_hash": digest}),
            "checked_by": "",
        }
    )
    if edited.practice:
        so_far = share_note(share, later if second.body else None)
        edited = edited.model_copy(update={"notes": (*edited.notes, so_far)})
    return checked(registry, edited)


def _first_of_chain(registry: Registry, variant: Variant) -> Variant:
    """What was written before anybody edited it."""
    while variant.parent and (parent := registry.variant(variant.parent)) is not None:
        variant = parent
    return variant


def open_variant(registry: Registry, variant_id: str) -> Variant:
    """A variant that waits for a person.

    Raises:
        BadInput: HL320 for an unknown id, HL321 for one that is decided on.
    """
    variant = known_variant(registry, variant_id)
    if variant.status not in OPEN:
        fix = Wording(
            "an edit makes a new variant: `hookline edit`",
            at_desk="an edit makes a new version: e on F4 Write",
        )
        raise BadInput("HL321", f"variant {variant_id} is {variant.status} already", fix=fix)
    return variant


def refuse_errors(variant: Variant, resolved: ResolvedBrief, reason: str) -> None:
    """Refuse what may not go out without a reason.

    Its words are checked once more: what is approved is what stands there, not what stood."""
    missing = missing_parts(variant.parts, resolved, variant.channel)
    if not missing and any(map(str.isalnum, reason)):  # a reason that can be read
        return  # no reason makes words of none
    findings = (*variant.findings, *findings_of(variant, resolved, (), ()))
    if errors := dict.fromkeys(f.message for f in findings if f.severity == "error"):
        fix = missing[0].fix if missing else SAY_WHY
        raise RuleSaidNo("HL322", "; ".join(errors), where=f"variant {variant.id}", fix=fix)


SAY_WHY = Wording(
    "edit it, or approve with --reason and say why", at_desk="edit it, or accept it and say why"
)


def _free_id(registry: Registry, old: Variant, parts: Parts, second: Parts) -> str:
    """One for every edit: of several variants to equal words, or of one again after an undo."""
    index, words = old.plan_index, digest_of([parts.filled(), second.filled()])
    names = (f"{old.id}:{words}{f':{attempt}' if attempt else ''}" for attempt in count())
    return free_variant_id(registry, index, names)


def _distance(old: Parts, new: Parts) -> int:
    return sum(
        Levenshtein.distance(old.texts().get(name, ""), new.texts().get(name, ""))
        for name in {*old.texts(), *new.texts()}
    )
