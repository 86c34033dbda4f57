"""Versions: one draft in several wordings, by edits and rewrites, of which a person chooses one."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from hookline.errors import BadInput, Wording
from hookline.records.review import REOPENED, SET_ASIDE, Review
from hookline.records.variant import ACCEPTED, OPEN, Variant
from hookline.records.words import ReviewDecision
from hookline.registry.base import Registry
from hookline.text.word_diff import word_diff
from hookline.workspace.clock import stamp
from hookline.workspace.folder import Workspace


def draft_ids(variants: Iterable[Variant]) -> dict[str, str]:
    """By variant, the id of the draft that it is a version of; its own where it is the first.

    Edits and rewrites are versions alike. The same message in another language is another draft.
    """
    by_id = {variant.id: variant for variant in variants}
    drafts: dict[str, str] = {}
    for variant in by_id.values():
        first = variant
        while (before := by_id.get(first.parent or first.version_of)) is not None:
            if before.language != first.language:
                break
            first = before
        drafts[variant.id] = first.id
    return drafts


def versions_of(registry: Registry, variant: Variant) -> list[Variant]:
    """All versions of a variant's draft, itself among them, the oldest first."""
    variants = registry.variants(brief=variant.brief)
    drafts = draft_ids(variants)
    return [other for other in variants if drafts[other.id] == drafts[variant.id]]


def one_version_each(candidates: Sequence[Variant], variants: Iterable[Variant]) -> list[Variant]:
    """The newest candidate of every draft, in their order.

    Args:
        variants: all of their briefs, decided ones too, by which versions are known as such.
    """
    drafts = draft_ids(variants)
    newest = {drafts[variant.id]: variant.id for variant in candidates}
    return [variant for variant in candidates if newest[drafts[variant.id]] == variant.id]


def standing_versions(registry: Registry, variants: Sequence[Variant]) -> dict[str, Variant]:
    """By draft, the version that was accepted and stands: none of a draft whose arms are retired.

    Args:
        variants: all of their briefs, by which versions are known as such.
    """
    drafts = draft_ids(variants)
    states: dict[str, list[str]] = {}
    for arm in registry.arms():
        states.setdefault(arm.variant_id, []).append(arm.state)
    return {
        drafts[variant.id]: variant
        for variant in variants
        if variant.status in ACCEPTED and set(states.get(variant.id, ())) != {"retired"}
    }


def refuse_two_versions(registry: Registry, variants: Sequence[Variant]) -> None:
    """Refuse to accept what would let two versions of one draft go out.

    Raises:
        BadInput: HL328 for two among them, or one beside a version that was accepted before.
    """
    known = [v for brief in {v.brief for v in variants} for v in registry.variants(brief=brief)]
    drafts, standing = draft_ids(known), standing_versions(registry, known)
    for draft, n_versions in Counter(drafts[variant.id] for variant in variants).items():
        alike = [variant.id for variant in variants if drafts[variant.id] == draft]
        if n_versions > 1:
            problem = f"{' and '.join(alike)} are versions of one draft"
            raise BadInput("HL328", problem, fix="approve the one that goes out")
        if draft in standing:
            raise standing_problem(alike[0], standing[draft])


def standing_problem(variant_id: str, standing: Variant) -> BadInput:
    """Why a version cannot take the place of the one that stands, and what comes first."""
    problem = Wording(
        f"another version of {variant_id} is accepted already: {standing.id}",
        at_desk="another version of this draft is accepted already",
    )
    fix = Wording(
        f"`hookline approve {variant_id} --instead` lets this one take its place: what waits for a "
        "launch is taken back, what is live is retired",
        at_desk="a on this one asks whether it takes that one's place",
    )
    return BadInput("HL328", problem, fix=fix)


def list_versions(workspace: Workspace, variant_id: str) -> list[Variant]:
    """All versions of a draft by the id of one of them, the oldest first.

    Raises:
        BadInput: HL320 for an unknown id.
    """
    with workspace.registry() as registry:
        return versions_of(registry, known_variant(registry, variant_id))


def choose(workspace: Workspace, variant_id: str) -> Variant:
    """Let one version of a draft stand for it; the others that wait are set aside, and kept.

    Raises:
        BadInput: HL320 for an unknown id, HL328 where another version stands, HL319 where this one
            was accepted already, or was rejected or taken back.
    """
    with workspace.registry() as registry:
        chosen = known_variant(registry, variant_id)
        _refuse_decided(registry, chosen)
        refuse_two_versions(registry, [chosen])
        if chosen.status == "retired":
            review = review_of(workspace, chosen, REOPENED, "chosen among its versions")
            chosen = chosen.model_copy(update={"status": chosen.status_by_checks})
            registry.review(review, [chosen], [], None)
        set_others_aside(workspace, registry, chosen, "chosen")
    return chosen


def changed_words(before: Variant | None, version: Variant) -> Iterator[tuple[str, str]]:
    """The parts of a version by name, follow-up included, each with its words taken out and put in;
    as they are where there is nothing before."""
    for prefix, new, old in (
        ("", version.parts, before and before.parts),
        ("then ", version.follow_up, before and before.follow_up),
    ):
        after, earlier = new.texts(), old.texts() if old else new.texts()
        for name in dict.fromkeys((*earlier, *after)):
            yield f"{prefix}{name}", word_diff(earlier.get(name, ""), after.get(name, ""))


def set_others_aside(
    workspace: Workspace,
    registry: Registry,
    chosen: Variant,
    verdict: Literal["chosen", "approved"],
) -> None:
    """Take the other versions that wait out of what people judge.

    Args:
        verdict: why; `bring_back` undoes an approval's.
    """
    for other in versions_of(registry, chosen):
        if other.id != chosen.id and other.status in OPEN:
            review = review_of(workspace, other, SET_ASIDE, f"{chosen.id} was {verdict}")
            if verdict == "approved":
                review = review.model_copy(update={"set_aside_by": chosen.id})
            registry.review(review, [other.model_copy(update={"status": "retired"})], [], None)


def bring_back(workspace: Workspace, registry: Registry, approved: Variant) -> None:
    """Let those wait again that this version's approval set aside, and no others."""
    for other in versions_of(registry, approved):
        reviews = registry.reviews(other.id)
        is_set_aside_by_it = bool(reviews) and reviews[-1].set_aside_by == approved.id
        if other.status == "retired" and is_set_aside_by_it:
            review = review_of(workspace, other, REOPENED, f"took back: {SET_ASIDE}")
            reopened = other.model_copy(update={"status": other.status_by_checks})
            registry.review(review, [reopened], [], None)


def free_variant_id(registry: Registry, index: str, names: Iterable[str]) -> str:
    """The id by the first of endless names that no variant has; its place in the plan stays."""
    digests = (hashlib.sha256(name.encode()).hexdigest()[:8] for name in names)
    return next(id_ for d in digests if registry.variant(id_ := f"{index}-{d}") is None)


def known_variant(registry: Registry, variant_id: str) -> Variant:
    """A variant by its id.

    Raises:
        BadInput: HL320 when there is none.
    """
    variant = registry.variant(variant_id)
    if variant is None:
        fix = Wording(
            "`hookline review` lists those that wait", at_desk="F4 Write lists those that wait"
        )
        raise BadInput("HL320", f"there is no variant '{variant_id}'", fix=fix)
    return variant


def review_of(
    workspace: Workspace, variant: Variant, decision: ReviewDecision, reason: str
) -> Review:
    """What is kept of a person's decision on a variant, made now."""
    return Review(
        variant_id=variant.id,
        decision=decision,
        by=workspace.user,
        at=stamp(),
        text_hash=variant.parts.words_digest(),
        reason=reason,
    )


def _refuse_decided(registry: Registry, variant: Variant) -> None:
    """Refuse what a person accepted or turned down; what was set aside or edited may come back."""
    if variant.status in OPEN:
        return
    if variant.status != "retired":
        fix = Wording(
            "`hookline undo` takes an acceptance back",
            at_desk="u on F4 Write takes an acceptance back",
        )
        raise BadInput("HL319", f"{variant.id} is {variant.status} already", fix=fix)
    reviews = registry.reviews(variant.id)
    last = reviews[-1].decision if reviews else ""
    if last == "rejected":
        fix = Wording(
            f"`hookline undo {variant.id}` takes the rejection back",
            at_desk="u on F4 Write takes the rejection back",
        )
        raise BadInput("HL319", f"{variant.id} was rejected: {reviews[-1].reason}", fix=fix)
    if last not in (SET_ASIDE, "edited"):
        fix = Wording(
            "edit its draft again: `hookline edit`", at_desk="edit its draft again: e on F4 Write"
        )
        raise BadInput("HL319", f"{variant.id} was taken back", fix=fix)


def left_for_a_look(
    workspace: Workspace, waiting: Sequence[Variant], accepted: Sequence[str]
) -> list[Variant]:
    """What a check blocks or doubts and still waits once these are accepted: an older version of
    one of them is set aside with it."""
    with workspace.registry() as registry:
        known = [v for brief in {v.brief for v in waiting} for v in registry.variants(brief=brief)]
    drafts = draft_ids(known)
    taken = {drafts[variant_id] for variant_id in accepted}
    return [v for v in waiting if (v.blocked or v.doubted) and drafts[v.id] not in taken]
