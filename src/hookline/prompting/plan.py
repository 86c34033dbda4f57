"""The variant plan: which hook, tonality, call to action, length and depth each variant takes.

A balanced design, so that variants differ and what works can be told apart afterwards.
"""

import hashlib
from collections import Counter
from itertools import combinations, product

from hookline.records.prompt import ResolvedBrief
from hookline.records.variant import Cell
from hookline.records.words import Channel

LENGTHS: dict[Channel, tuple[str, ...]] = {
    "sms": ("short", "medium"),
    "push": ("short",),
    "whatsapp": ("short", "medium"),
    "email": ("medium", "long"),
}
MAX_DEPTH = 2
FACTORS = ("hook", "tonality", "cta_style", "length", "depth", "offer")


def plan(resolved: ResolvedBrief, channel: Channel, *, seed: int) -> tuple[Cell, ...]:
    """N cells that use every level of a factor alike, and every pair of levels nearly so.

    No two levels of a factor differ by more than one use. Greedy: each next cell is made of the
    least used levels, and among such cells it is the one whose pairs of levels have been used
    least, hook with tonality before the others; ties fall by a hash of the seed, so that the same
    seed gives the same plan anywhere.
    """
    brief = resolved.brief
    levels = (
        brief.hooks,
        brief.tonality,
        cta_styles(resolved, channel),
        LENGTHS[channel],
        tuple(range(min(MAX_DEPTH, len(brief.personalization)) + 1)),
        tuple(resolved.offers) or ("",),
    )
    candidates = sorted(product(*levels), key=lambda cell: _rank(seed, channel, cell))
    used: Counter[tuple[object, ...]] = Counter()
    chosen: list[Cell] = []
    for index in range(brief.variants):
        least = [min(used[at, level] for level in of) for at, of in enumerate(levels)]
        fresh = [
            cell
            for cell in candidates
            if all(used[at, level] == least[at] for at, level in enumerate(cell))
        ]
        best = min(fresh, key=lambda cell: _wear(used, cell))
        used.update(_keys(best))
        named = dict(zip(FACTORS, best, strict=True))
        chosen.append(Cell(index=index + 1, **named))
    wild = _wildcards(len(chosen), brief.wildcards or 0)
    return tuple(cell.model_copy(update={"wildcard": cell.index in wild}) for cell in chosen)


def coverage(cells: tuple[Cell, ...]) -> dict[str, dict[str, int]]:
    """How often the plan uses each level: {factor: {level: count}}."""
    return {name: dict(Counter(str(getattr(cell, name)) for cell in cells)) for name in FACTORS}


def cta_styles(resolved: ResolvedBrief, channel: Channel) -> tuple[str, ...]:
    """How this message can ask for the next step."""
    if channel in ("email", "push"):
        return ("button",)
    styles = [("link" if channel == "sms" else "button")] if resolved.brief.cta.url else []
    offers = resolved.brief.offers
    if offers and all(offer.code for offer in offers):
        styles.append("code")
    return tuple(styles) or ("reply",)


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
