"""Acceptance: how much of a model's copy people take as it is, mend, write anew or turn down."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from hookline.loop.review import OPEN, is_rewritten
from hookline.records.review import REOPENED, Review
from hookline.records.variant import Variant
from hookline.registry.base import Registry
from hookline.workspace.clock import day_at, moment_of
from hookline.workspace.folder import Workspace
from hookline.workspace.team import read_team

By = Literal["month", "brand", "model", "prompt"]
Verdict = Literal["unchanged", "edited", "rewritten", "rejected"]
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

    @property
    def share_unchanged(self) -> float:
        """Of those judged; only where some are."""
        return self.unchanged / self.judged


def acceptance(
    workspace: Workspace, by: Iterable[By] = (), *, practice: bool = False
) -> list[Acceptance]:
    """What people made of a model's drafts; a draft with all its edits counts once.

    Args:
        by: what to tell apart.
        practice: the practice writer's drafts instead of models'.
    """
    apart = frozenset(by)
    if not (workspace.root / "hookline.db").is_file():
        return []
    zone = read_team().time_zone
    with workspace.registry() as registry:
        variants = [v for v in registry.variants() if not v.usual]
        reviews = _by_variant(registry.reviews())
        brands = _brands(registry, variants) if "brand" in apart else {}
    is_practice = {v.id: v.lineage.model == "offline" for v in variants}
    edits: defaultdict[str, list[Variant]] = defaultdict(list)
    for variant in variants:
        edits[variant.parent].append(variant)
    totals: dict[tuple[str, ...], Acceptance] = {}
    for written in edits[""]:
        if is_practice[written.id] != practice:
            continue
        if (judged := _verdict(written, edits, reviews)) is None:
            continue
        verdict, at = judged
        key = (
            f"{day_at(moment_of(at), zone):%Y-%m}" if "month" in apart else "",
            brands.get(written.lineage.brief_hash, "") if "brand" in apart else "",
            written.lineage.model if "model" in apart else "",
            written.lineage.template_hash[:8] if "prompt" in apart else "",
        )
        so_far = totals.setdefault(key, Acceptance(*key))
        totals[key] = replace(so_far, **{verdict: getattr(so_far, verdict) + 1})
    return [totals[key] for key in sorted(totals)]


def acceptance_words(total: Acceptance) -> str:
    """One line of what people made of drafts, for a page or a list."""
    if total.judged < FEW:
        return (
            f"{total.judged} drafts were judged so far, {total.unchanged} accepted as written; "
            f"shares are told from {FEW} on"
        )
    parts = [
        f"{getattr(total, name) / total.judged:.0%} {words}"
        for name, words in (
            ("unchanged", "went through as written"),
            ("edited", "after an edit"),
            ("rewritten", "rewritten by more than half"),
            ("rejected", "turned down"),
        )
    ]
    return f"of {total.judged:,} drafts that people judged, {', '.join(parts)}"


def _verdict(
    written: Variant, edits: Mapping[str, Sequence[Variant]], reviews: Mapping[str, list[Review]]
) -> tuple[Verdict, str] | None:
    """What became of a draft and when; None while it waits, or where no person decided."""
    decided: tuple[Verdict, str] | None = None
    chain = [written]
    while chain:
        variant = chain.pop()
        if variant.status in OPEN:
            return None
        chain += edits.get(variant.id, ())
        last = reviews[variant.id][-1] if reviews.get(variant.id) else None
        if last is None or last.decision in (REOPENED, "edited"):
            continue
        if last.decision == "rejected":
            decided = decided or ("rejected", last.at)
        else:
            decided = (_how_much(written, variant), last.at)
    return decided


def _how_much(written: Variant, accepted: Variant) -> Verdict:
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
