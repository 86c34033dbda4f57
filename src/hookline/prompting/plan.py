"""The variant plan: whose idea each variant writes, and the tone that guides it.

Kept angles come first, one cell each. The plan spreads cells over the hooks that the brief can
carry, over tonalities and offers, so that what works can be told apart afterwards; what
the text really is (call to action, depth, emoji …) is measured from it, never ordered.
"""

import hashlib
from collections import Counter
from itertools import combinations, product

from hookline.records.channel import Channel
from hookline.records.craft import Angle
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import PlanCell

FACTORS = ("hook", "tonality", "offer")


def plan(resolved: ResolvedBrief, channel: Channel, *, seed: int) -> tuple[PlanCell, ...]:
    """N cells that use every level of a factor alike, and every pair of levels nearly so.

    No two levels of a factor differ by more than one use, but for hooks, which kept angles bring
    along. Greedy: each next cell is made of the least used levels, and among such cells it is the
    one whose pairs of levels have been used least, hook with tonality before the others; ties fall
    by a hash of the seed, so that the same seed gives the same plan anywhere.
    """
    brief = resolved.brief
    levels = (
        brief.hooks,
        brief.tonality,
        tuple(resolved.offers) or ("",),
    )
    used: Counter[tuple[object, ...]] = Counter()
    chosen: list[PlanCell] = []
    for index in range(brief.variants):
        angle = brief.angles[index] if index < len(brief.angles) else None
        hooks = (angle.hook,) if angle and angle.hook else levels[0]
        best = _freshest((hooks, *levels[1:]), used, seed, channel)
        used.update(_keys(best))
        named = dict(zip(FACTORS, best, strict=True))
        chosen.append(PlanCell(index=index + 1, **named, **_of_angle(angle)))
    wildcards = _wildcards(len(chosen), brief.wildcards or 0)
    return tuple(cell.model_copy(update={"wildcard": cell.index in wildcards}) for cell in chosen)


def coverage(cells: tuple[PlanCell, ...]) -> dict[str, dict[str, int]]:
    """How often the plan uses each level: {factor: {level: count}}."""
    return {name: dict(Counter(str(getattr(cell, name)) for cell in cells)) for name in FACTORS}


def _freshest(
    levels: tuple[tuple[str, ...], ...],
    used: Counter[tuple[object, ...]],
    seed: int,
    channel: str,
) -> tuple[str, ...]:
    """The cell of the least used levels whose pairs have been used least."""
    least = [
        min(used[dimension, level] for level in dimension_levels)
        for dimension, dimension_levels in enumerate(levels)
    ]
    fresh = [
        cell
        for cell in product(*levels)
        if all(used[dimension, level] == least[dimension] for dimension, level in enumerate(cell))
    ]
    return min(fresh, key=lambda cell: (_wear(used, cell), _rank(seed, channel, cell)))


def _of_angle(angle: Angle | None) -> dict[str, object]:
    return {"angle": angle.idea, "facts": angle.facts} if angle else {}


def _wildcards(n: int, wanted: int) -> set[int]:
    """Spread over the plan, never all at its end."""
    count = min(n, wanted)
    return {1 + (2 * i + 1) * n // (2 * count) for i in range(count)} if count else set()


def _wear(used: Counter[tuple[object, ...]], cell: tuple[object, ...]) -> tuple[int, int]:
    """How often the cell's hook came in its tonality, then all of its pairs of levels."""
    keys = _keys(cell)
    hook, tonality = keys[:2]
    return used[hook, tonality], sum(used[key] for key in keys)


def _keys(cell: tuple[object, ...]) -> list[tuple[object, ...]]:
    named = list(enumerate(cell))
    return [*named, *combinations(named, 2)]


def _rank(seed: int, channel: str, cell: tuple[object, ...]) -> bytes:
    return hashlib.sha256(repr((seed, channel, cell)).encode()).digest()
