"""What a comparison came to: shares with intervals, usable copy, what it cost, and the reasons."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from hookline.lift.preference import Share, preference
from hookline.loop.comparing.judging import has_both, is_alike
from hookline.records.comparison import LETTERS, WHYS, Comparison, CopySet, Judgement, Letter, Why

FEWEST = 10  # judgements that prefer a side; below it a share says little of the next brief


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What the people said together, or one model; the two are never added up."""

    judge: str
    """"" for people, else the model's name."""
    judges: int
    judgements: int
    share: Share
    """Of side a."""
    ties: int
    interval: tuple[float, float] | None
    """The one of both that is shown."""
    by_brief: bool
    """Is it the one that holds the judgements of one brief together?"""
    briefs: dict[str, dict[str, int]]
    """By brief: a, b, neither."""
    reasons: dict[Why, dict[Letter, int]]
    first_shown: int
    """Decided judgements that went to the set that stood first."""
    conclusion: str
    """In one sentence, what can be told."""


@dataclass(frozen=True, slots=True)
class SideCount:
    """One side's copy in numbers."""

    given: str
    template_hashes: tuple[str, ...]
    written: int
    missing: int
    blocked_at_first: int
    blocked: int
    """Still, after what was asked again."""
    calls: int
    tokens: int
    cost: float | None
    usable: int
    """As is, by people: summed over their judgements."""
    usable_of: int
    """Messages that were looked at for it."""
    tokens_per_usable: float | None
    cost_per_usable: float | None


@dataclass(frozen=True, slots=True)
class Tally:
    """The table of a comparison."""

    name: str
    pairs: int
    unwritten: int
    """Pairs that lack a side."""
    alike: int
    """Pairs that read the same, word for word; nobody is asked about them."""
    a: SideCount
    b: SideCount
    people: Verdicts
    models: tuple[Verdicts, ...]


def tally(comparison: Comparison, judgements: Sequence[Judgement]) -> Tally:
    """The table of what was judged so far."""
    complete = [pair for pair in comparison.pairs if has_both(pair)]
    complete_ids = {pair.id for pair in complete}
    counted = [judgement for judgement in judgements if judgement.pair in complete_ids]
    people = [judgement for judgement in counted if not judgement.by_model]
    models = sorted({judgement.judge for judgement in counted if judgement.by_model})
    return Tally(
        name=comparison.name,
        pairs=len(comparison.pairs),
        unwritten=len(comparison.pairs) - len(complete),
        alike=sum(map(is_alike, complete)),
        a=_side(comparison, "a", people),
        b=_side(comparison, "b", people),
        people=_verdicts("", comparison, people),
        models=tuple(
            _verdicts(name, comparison, [j for j in counted if j.by_model and j.judge == name])
            for name in models
        ),
    )


def _verdicts(judge: str, comparison: Comparison, judged: Sequence[Judgement]) -> Verdicts:
    brief_of = {pair.id: pair.brief for pair in comparison.pairs}
    briefs = {
        brief: {"a": 0, "b": 0, "neither": 0}
        for brief in dict.fromkeys(brief_of.values())
        if any(brief_of[judgement.pair] == brief for judgement in judged)
    }
    for judgement in judged:
        briefs[brief_of[judgement.pair]][judgement.prefer] += 1
    counts = briefs.values()
    share = preference([c["a"] for c in counts], [c["b"] for c in counts])
    decided_briefs = sum(bool(c["a"] + c["b"]) for c in counts)
    hang_together = share.by_brief is not None and share.decided > decided_briefs
    interval = share.by_brief if hang_together else share.wilson
    ties = sum(c["neither"] for c in counts)
    return Verdicts(
        judge=judge,
        judges=len({judgement.judge for judgement in judged}),
        judgements=len(judged),
        share=share,
        ties=ties,
        interval=interval,
        by_brief=hang_together,
        briefs=briefs,
        reasons=_reasons(judged),
        first_shown=sum(judgement.prefer == judgement.shown_first for judgement in judged),
        conclusion=_conclusion(comparison, share, ties, interval, decided_briefs),
    )


def _reasons(judged: Sequence[Judgement]) -> dict[Why, dict[Letter, int]]:
    """Why a side was preferred, the commonest reason first."""
    counted = Counter((judgement.why, judgement.prefer) for judgement in judged if judgement.why)
    by_reason: dict[Why, dict[Letter, int]] = {
        why: {letter: counted[why, letter] for letter in LETTERS} for why in WHYS
    }
    by_reason = {why: sides for why, sides in by_reason.items() if any(sides.values())}
    return dict(sorted(by_reason.items(), key=lambda entry: -sum(entry[1].values())))


def _conclusion(
    comparison: Comparison,
    share: Share,
    ties: int,
    interval: tuple[float, float] | None,
    briefs: int,
) -> str:
    """What can be told, and nothing that cannot."""
    judgements = share.decided + ties
    noun = "judgement" if judgements == 1 else "judgements"
    if not judgements:
        return "nothing was judged yet"
    if interval is None:
        return f"{judgements} {noun}, all ties: no difference was seen"
    if share.decided < FEWEST:
        but = f", {ties} of them ties" if ties else ""
        return f"{judgements} {noun}{but}: too few to tell"
    if briefs == 1:
        return "all of one brief: it tells of this brief, not of the next one"
    low, high = interval
    if low <= 0.5 <= high:
        return "too close to tell: the difference may as well be chance"
    winner: Letter = "a" if low > 0.5 else "b"
    return f"{winner.upper()} is preferred: {comparison.side(winner).given}"


def _side(comparison: Comparison, letter: Letter, people: Sequence[Judgement]) -> SideCount:
    sets = {pair.id: s for pair in comparison.pairs if (s := pair.copy_set(letter)) is not None}
    usable_counts: dict[str, list[int]] = {}
    for judgement in people:
        count = judgement.usable_a if letter == "a" else judgement.usable_b
        if count is not None:
            usable_counts.setdefault(judgement.pair, []).append(count)
    looked_at = [sets[pair] for pair in usable_counts]
    # what one copy costs is told of the pairs that people looked at, a set counted once
    usable = sum(sum(counts) / len(counts) for counts in usable_counts.values())
    tokens, cost = sum(s.tokens for s in looked_at), _cost(looked_at)
    variants = [variant for s in sets.values() for variant in s.variants]
    return SideCount(
        given=comparison.side(letter).given,
        template_hashes=tuple(sorted({s.template_hash for s in sets.values()})),
        written=len(variants),
        missing=sum(s.missing for s in sets.values()),
        blocked_at_first=sum(s.blocked_at_first for s in sets.values()),
        blocked=sum(variant.blocked for variant in variants),
        calls=sum(s.calls for s in sets.values()),
        tokens=sum(s.tokens for s in sets.values()),
        cost=_cost(list(sets.values())),
        usable=sum(map(sum, usable_counts.values())),
        usable_of=sum(
            len(sets[pair].variants) * len(counts) for pair, counts in usable_counts.items()
        ),
        tokens_per_usable=tokens / usable if usable and tokens else None,
        cost_per_usable=cost / usable if usable and cost is not None else None,
    )


def _cost(sets: Sequence[CopySet]) -> float | None:
    """What they cost together; None where one of them has no price."""
    costs = [s.cost for s in sets]
    return sum(c for c in costs if c is not None) if costs and None not in costs else None
