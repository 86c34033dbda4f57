"""Acceptance: how much of a model's copy people take as it is, mend, write anew or turn down."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from hookline.loop.rewritten_share import is_rewritten
from hookline.records.review import REOPENED, SET_ASIDE, Review
from hookline.records.variant import OPEN, Variant
from hookline.records.words import OFFLINE
from hookline.registry.base import Registry
from hookline.workspace.clock import day_at, moment_of
from hookline.workspace.folder import Workspace
from hookline.workspace.team import read_team

By = Literal["month", "brand", "model", "prompt"]
ReviewEffect = Literal["unchanged", "edited", "rewritten", "rejected"]
FEW = 20
"""Judged drafts below which a share is told with its count alone."""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What became of some drafts."""

    month: str
    """YYYY-MM of the verdict, in the team's time zone; "" where months are added up."""
    brand: str
    model: str
    prompt: str
    """The first characters of the template's digest; "" where prompts are added up."""
    unchanged: int = 0
    """Accepted as they were written."""
    edited: int = 0
    """Accepted after an edit of half the text or less."""
    rewritten: int = 0
    """Accepted after an edit of more than half."""
    rejected: int = 0

    @property
    def judged(self) -> int:
        """Drafts that a person decided on."""
        return self.unchanged + self.edited + self.rewritten + self.rejected


@dataclass(frozen=True, slots=True)
class Judged:
    """A draft on which people decided, with what they made of it."""

    written: Variant
    last: Variant
    """The words that were accepted or turned down; `written` itself where nobody edited it."""
    verdict: ReviewEffect
    review: Review
    """The one that stands."""
    brand: str


def judged_drafts(workspace: Workspace, *, practice: bool = False) -> list[Judged]:
    """Every draft on which people decided, once, with all its edits; control copy is none.

    Args:
        practice: the practice writer's drafts instead of models'.
    """
    if not workspace.has_registry:
        return []
    with workspace.registry() as registry:
        variants = [variant for variant in registry.variants() if not variant.usual]
        reviews = _by_variant(registry.reviews())
        brands = _brands(registry, variants)
    edits: defaultdict[str, list[Variant]] = defaultdict(list)
    for variant in variants:
        edits[variant.parent].append(variant)
    written = [each for each in edits[""] if (each.lineage.model == OFFLINE) == practice]
    drafts = (_judged(each, edits, reviews, brands) for each in written)
    return [judged for judged in drafts if judged is not None]


def acceptance(
    workspace: Workspace, by: Iterable[By] = (), *, practice: bool = False
) -> list[Acceptance]:
    """What people made of a model's drafts.

    Args:
        by: what to tell apart.
        practice: the practice writer's drafts instead of models'.
    """
    apart, zone = frozenset(by), read_team().time_zone
    totals: dict[tuple[str, ...], Acceptance] = {}
    for judged in judged_drafts(workspace, practice=practice):
        lineage = judged.written.lineage
        key = (
            f"{day_at(moment_of(judged.review.at), zone):%Y-%m}" if "month" in apart else "",
            judged.brand if "brand" in apart else "",
            lineage.model if "model" in apart else "",
            lineage.template_hash[:8] if "prompt" in apart else "",
        )
        so_far = totals.setdefault(key, Acceptance(*key))
        counted = {judged.verdict: getattr(so_far, judged.verdict) + 1}
        totals[key] = replace(so_far, **counted)
    return [totals[key] for key in sorted(totals)]


def acceptance_words(total: Acceptance) -> str:
    """One line of what people made of drafts, for a page or a list."""
    if total.judged < FEW:
        return (
            f"{total.judged} drafts were judged so far, {total.unchanged} accepted as written; "
            f"shares are told from {FEW} on"
        )
    parts = [
        f"{count / total.judged:.0%} {words}"
        for name, words in (
            ("unchanged", "went through as written"),
            ("edited", "after an edit"),
            ("rewritten", "rewritten by more than half"),
            ("rejected", "turned down"),
        )
        if (count := getattr(total, name)) or name == "unchanged"
    ]
    return f"of {total.judged:,} drafts that people judged, {', '.join(parts)}"


def _judged(
    written: Variant,
    edits: Mapping[str, Sequence[Variant]],
    reviews: Mapping[str, list[Review]],
    brands: Mapping[str, str],
) -> Judged | None:
    """What became of a draft; None while it waits, or where no person decided."""
    brand = brands[written.lineage.brief_hash]
    standing: Judged | None = None
    chain = [written]
    while chain:
        variant = chain.pop()
        if variant.status in OPEN:
            return None
        chain += edits.get(variant.id, ())
        last = reviews[variant.id][-1] if reviews.get(variant.id) else None
        if last is None or last.decision in (REOPENED, SET_ASIDE, "edited"):
            continue
        if last.decision != "rejected":
            standing = Judged(written, variant, _how_much(written, variant), last, brand)
        elif standing is None:
            standing = Judged(written, variant, "rejected", last, brand)
    return standing


def _how_much(written: Variant, accepted: Variant) -> ReviewEffect:
    before, after = ((v.parts, v.follow_up) for v in (written, accepted))
    if before == after:
        return "unchanged"
    return "rewritten" if is_rewritten(written.parts, accepted.parts) else "edited"


def _by_variant(reviews: Iterable[Review]) -> dict[str, list[Review]]:
    by_variant: defaultdict[str, list[Review]] = defaultdict(list)
    for review in reviews:
        by_variant[review.variant_id].append(review)
    return by_variant


def _brands(registry: Registry, variants: Iterable[Variant]) -> dict[str, str]:
    """The brand's name by the digest of a brief."""
    names: dict[str, str] = {}
    for digest in {variant.lineage.brief_hash for variant in variants}:
        brief = registry.brief(digest)
        names[digest] = brief.brand.name if brief else ""
    return names
