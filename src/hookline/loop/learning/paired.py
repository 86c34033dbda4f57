"""Do learnings help? Simulated brands in pairs, one whose prompts say what worked, one without."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import stdtrit

from hookline.lift.arms import ArmMean
from hookline.lift.estimates import effect
from hookline.loop.learning.from_arms import TaggedArm, find_tags
from hookline.records.words import WordTables

KINDS = ("emoji=yes", "question=yes", "number_first=yes", "first_person=yes", "urgency=yes",
         "merge_field=yes", "product_named=yes", "offer_said=percent")  # fmt: skip
MATTER = {"question=yes": 0.25, "emoji=yes": -0.2, "number_first=yes": 0.15}
"""What a kind of copy does to the chance to buy, in logs, where kinds of copy matter."""
FIRST = 6
"""Campaigns before the first learning: with fewer there is nothing to compare."""
FOLLOWS = 0.7
"""Share of the lines that a writer follows; of the others it tosses a coin, as without them."""
LUCK = 0.1
"""Deviation of a version's own luck, in logs."""
Rng = np.random.Generator


@dataclass(frozen=True, slots=True)
class PairedGain:
    """What learnings add to a later message's chance to buy, as a share of it, over pairs."""

    mean: float
    low: float
    high: float
    """The 95 % interval, by t."""
    pairs: int


def on_against_off(
    effects: Mapping[str, float],
    words: WordTables,
    *,
    pairs: int = 20,
    campaigns: int = 30,
    every: int = 1,
) -> PairedGain:
    """True rates of all campaigns after the sixth, where what is proposed is accepted, or nothing.

    Both brands of a pair have the same campaigns, customers and luck.

    Args:
        effects: by kind of copy, in logs.
        every: campaigns from one look at the numbers to the next.
    """
    gains = []
    for seed in range(pairs):
        on, off = (_later_rate(seed, effects, words if is_said else None, campaigns, every)
                   for is_said in (True, False))  # fmt: skip
        gains.append(on / off - 1)
    mean, error = float(np.mean(gains)), float(np.std(gains, ddof=1)) / np.sqrt(pairs)
    half = float(stdtrit(pairs - 1, 0.975)) * error
    return PairedGain(mean, mean - half, mean + half, pairs)


def simulate_campaign(
    rng: Rng, name: str, effects: Mapping[str, float], lean: Mapping[str, bool], *,
    arms: int = 8, sent: int = 900,
) -> tuple[list[TaggedArm], list[float]]:  # fmt: skip
    """A campaign's versions and their true rates; a quarter are wildcards and lean nowhere.

    Args:
        lean: kinds of copy that prompts tell to use, or to leave.
    """
    base = rng.uniform(0.06, 0.12)
    made: list[TaggedArm] = []
    truths: list[float] = []
    for a in range(arms):
        draws, luck = rng.random((2, len(KINDS))), rng.normal(0, LUCK)
        is_wild = a % 4 == 0
        tags = frozenset(
            kind
            for kind, follows, coin in zip(KINDS, *draws, strict=True)
            if (lean[kind] if kind in lean and not is_wild and follows < FOLLOWS else coin < 0.5)
        )
        truth = base * np.exp(luck + sum(effects.get(tag, 0.0) for tag in tags))
        buyers = int(rng.binomial(sent, min(truth, 0.9)))
        rate = (buyers + 0.5) / (sent + 1)
        mean = ArmMean(f"{name}:v{a}", name, "", "", sent * arms, sent, buyers,
                       effect(buyers / sent, rate * (1 - rate) / sent))  # fmt: skip
        made.append(TaggedArm(mean, tags, "Bun & Co", "winback"))
        truths.append(float(truth / base))
    return made, truths


def _later_rate(
    seed: int,
    effects: Mapping[str, float],
    words: WordTables | None,
    campaigns: int,
    every: int,
) -> float:
    """Mean true rate of the later campaigns, over their base; without words nothing is learnt."""
    rng = np.random.default_rng([seed, 1])
    arms: list[TaggedArm] = []
    later: list[float] = []
    lean: dict[str, bool] = {}
    for c in range(campaigns):
        if words is not None and c >= FIRST and (c - FIRST) % every == 0:
            lean = _accepted(arms, words)
        made, truths = simulate_campaign(rng, f"c{c}", effects, lean)
        arms += made
        later += truths if c >= FIRST else []
    return float(np.mean(later))


def _accepted(arms: Sequence[TaggedArm], words: WordTables) -> dict[str, bool]:
    candidates = find_tags(arms, words, datetime.date(2026, 3, 2)).candidates
    return {each.subject: (each.evidence.effect or 0) > 0 for each in candidates}
