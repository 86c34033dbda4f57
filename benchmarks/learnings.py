"""Learnings: false lessons and power, a year without differences, on against off, and the time.

Bars: at most 7 % false where customers as units tell 72 %; a brand without differences is shown
nothing strong in a year; what is proposed, accepted and followed earns more where tags matter and
no less than 2 % where they do not, over 20 paired seeds; 5,000 arms of two years in 5 s.
"""

import datetime
import sys
import time
from collections.abc import Mapping

import numpy as np
import pyarrow as pa

from hookline.decisions.arms import arm_means
from hookline.decisions.first_slots import ArmsOf, first_slots
from hookline.lift.arms import ArmMean
from hookline.lift.estimates import effect
from hookline.lift.tags import tag_effects
from hookline.loop.learning.from_arms import TaggedArm, find_tags
from hookline.records.arrow import OUTCOMES, PROPENSITIES, decisions_schema
from hookline.records.brief import Shares
from hookline.workspace.library import open_library

DAY = datetime.date(2026, 3, 2)
KINDS = ("emoji=yes", "question=yes", "number_first=yes", "first_person=yes", "urgency=yes",
         "merge_field=yes", "product_named=yes", "offer_said=percent")  # fmt: skip
WORDS = open_library().catalog.words
Rng = np.random.Generator


def false_and_power(n: int = 2000) -> None:
    """One tag on half of 4 campaigns' 32 versions, whose own luck has a deviation of 1.2 points."""
    rng = np.random.default_rng(12)
    cells = [(f"c{i // 8}", "sms", "en") for i in range(32)]
    has = np.arange(32) % 2 == 1
    tags = [frozenset({"question=yes"}) if h else frozenset[str]() for h in has]
    for points in (0.0, 1.0, 2.0):
        found = as_customers = 0
        for _ in range(n):
            truth = np.repeat(rng.normal(0.08, 0.02, 4), 8) + rng.normal(0, 0.012, 32)
            means = truth + points / 100 * has + rng.normal(0, 0.002, 32)
            (got,) = tag_effects(means, np.full(32, 0.002**2), np.full(32, 60.0), cells, tags)
            found += got.p < 0.05
            within = means - np.repeat(means.reshape(4, 8).mean(axis=1), 8)
            z = (within[has].mean() - within[~has].mean()) / (0.002 * np.sqrt(2 / 16))
            as_customers += abs(z) > 1.96
        name = "null" if points == 0 else f"{points:+.0f} point"
        print(f"{name:>8}: told {found / n:6.1%}   customers as units {as_customers / n:6.1%}")


def campaign(
    rng: Rng, name: str, effects: Mapping[str, float], lean: Mapping[str, bool], *,
    arms: int = 8, sent: int = 900,
) -> tuple[list[TaggedArm], list[float]]:  # fmt: skip
    """A campaign's versions and their true rates; a quarter are wildcards and lean nowhere."""
    base = rng.uniform(0.06, 0.12)
    made: list[TaggedArm] = []
    truths: list[float] = []
    for a in range(arms):
        draws, luck = rng.random((2, len(KINDS))), rng.normal(0, 0.1)
        is_wild = a % 4 == 0
        tags = frozenset(
            kind
            for kind, follows, coin in zip(KINDS, *draws, strict=True)
            if (lean[kind] if kind in lean and not is_wild and follows < 0.7 else coin < 0.5)
        )
        truth = base * np.exp(luck + sum(effects.get(tag, 0.0) for tag in tags))
        buyers = int(rng.binomial(sent, min(truth, 0.9)))
        rate = (buyers + 0.5) / (sent + 1)
        mean = ArmMean(f"{name}:sms:en:v{a}:0", name, "sms", "en", sent * arms, sent, buyers,
                       effect(buyers / sent, rate * (1 - rate) / sent))  # fmt: skip
        made.append(TaggedArm(mean, tags, "Bun & Co", "winback"))
        truths.append(float(truth / base))
    return made, truths


def null_years(n: int = 200) -> None:
    """Monthly looks at 24 campaigns of a brand whose copy makes no difference."""
    strong = hints = 0
    for seed in range(n):
        rng = np.random.default_rng(seed)
        year = [campaign(rng, f"c{c}", {}, {})[0] for c in range(24)]
        looks = [
            find_tags([arm for arms in year[: 2 * month] for arm in arms], WORDS, DAY)
            for month in range(2, 13)
        ]
        strong += any(c.evidence.is_strong for look in looks for c in look.candidates)
        hints += any(look.candidates for look in looks)
    print(f"brands shown something strong in a year: {strong / n:.1%}; a hint: {hints / n:.1%}")


def on_against_off(effects: Mapping[str, float], seeds: int = 20) -> None:
    """Everything proposed is accepted from the 6th campaign on; true rates of the 24 after it."""
    differences = []
    for seed in range(seeds):
        means = []
        for is_on in (True, False):
            rng = np.random.default_rng([seed, 1])
            arms: list[TaggedArm] = []
            late: list[float] = []
            for c in range(30):
                lean: dict[str, bool] = {}
                if is_on and c >= 6:
                    found = find_tags(arms, WORDS, DAY).candidates
                    lean = {each.subject: (each.evidence.effect or 0) > 0 for each in found}
                made, truths = campaign(rng, f"c{c}", effects, lean)
                arms += made
                late += truths if c >= 6 else []
            means.append(float(np.mean(late)))
        differences.append(means[0] / means[1] - 1)
    mean = float(np.mean(differences))
    half = 2.093 * float(np.std(differences, ddof=1)) / np.sqrt(seeds)  # t of 19
    what = "tags matter" if effects else "no tag matters"
    print(f"{what}: on against off {mean:+.2%}, from {mean - half:+.2%} to {mean + half:+.2%}")


def two_years(campaigns: int = 250, arms: int = 20, first: int = 2000) -> None:
    """From the decision log to proposals: 5,000 arms, two years, half a million first slots."""
    rng = np.random.default_rng(3)
    contexts, days = 6, 28
    start = datetime.date(2024, 1, 1)
    decisions: list[pa.Table] = []
    chances: list[pa.Table] = []
    for c in range(campaigns):
        name = f"c{c:03}"
        ids = np.array([f"{name}:sms:en:v{a}:{c:03}{a:03}" for a in range(arms)])
        begins = start + datetime.timedelta(days=int(c * 700 / campaigns))
        day = rng.integers(0, days, first)
        cell = np.array([f"{name}-{d}-{x}" for d, x in
                         zip(day, rng.integers(0, contexts, first), strict=True)])  # fmt: skip
        arm = rng.integers(0, arms, first)
        dates = [begins + datetime.timedelta(days=int(d)) for d in day]
        columns = {
            "decision_id": [f"{name}{i}" for i in range(first)],
            "customer_id": [f"{i}" for i in rng.choice(200_000, first, replace=False)],
            "day": dates, "lane": ["policy"] * first, "campaign_id": [name] * first,
            "channel": ["sms"] * first, "slot_arm": ids[arm], "channel_p": np.ones(first),
            "k": np.full(first, arms, np.int32), "arm_id": ids[arm], "cell_id": cell,
            "group": np.where(rng.random(first) < 0.2, "random", "bandit"),
            "reason": ["chosen"] * first,
        }  # fmt: skip
        schema = decisions_schema(())
        blank = {n: pa.nulls(first, schema.field(n).type) for n in schema.names if n not in columns}
        decisions.append(pa.table(columns | blank).select(schema.names).cast(schema))
        cells = [f"{name}-{d}-{x}" for d in range(days) for x in range(contexts)]
        size = len(cells) * arms
        chances.append(pa.table({
            "day": np.repeat([begins + datetime.timedelta(days=d) for d in range(days)],
                             contexts * arms).astype("datetime64[D]"),
            "cell_id": np.repeat(cells, arms), "campaign_id": [name] * size,
            "channel": ["sms"] * size, "arm_id": np.tile(ids, len(cells)),
            "p": np.full(size, 1 / arms),
        }).cast(PROPENSITIES))  # fmt: skip
    log, p = pa.concat_tables(decisions), pa.concat_tables(chances)
    buys = log.filter(pa.array(rng.random(len(log)) < 0.1))
    noon = [datetime.datetime.combine(d, datetime.time(12), datetime.UTC)
            for d in buys["day"].to_pylist()]  # fmt: skip
    facts = {"outcome_id": buys["decision_id"], "customer_id": buys["customer_id"],
             "event": ["converted"] * len(buys), "occurred_at": noon}  # fmt: skip
    blank = {n: pa.nulls(len(buys), OUTCOMES.field(n).type) for n in OUTCOMES.names
             if n not in facts}  # fmt: skip
    outcomes = pa.table(facts | blank).select(OUTCOMES.names).cast(OUTCOMES)
    began = time.perf_counter()
    of = [ArmsOf(f"c{c:03}", Shares(), 7) for c in range(campaigns)]
    slots = first_slots(log, p, outcomes, campaigns=of, watermark=datetime.date(2026, 1, 1))
    means = arm_means(slots)
    measured = time.perf_counter() - began
    tagged = [
        TaggedArm(mean, frozenset(k for k in KINDS if rng.random() < 0.5), "Bun & Co", "winback")
        for mean in means
    ]
    found = find_tags(tagged, WORDS, DAY)
    took = time.perf_counter() - began
    print(
        f"{len(means):,} arms, {len(log):,} first slots, {len(p):,} chances: "
        f"means {measured:.2f} s, proposals of {len(found.compared)} kinds {took:.2f} s in all"
    )


if __name__ == "__main__":
    quick = "--quick" in sys.argv
    false_and_power(300 if quick else 2000)
    null_years(30 if quick else 200)
    on_against_off({"question=yes": 0.25, "emoji=yes": -0.2, "number_first=yes": 0.15})
    on_against_off({})
    two_years()
