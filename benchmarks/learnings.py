"""Learnings: false lessons and power, a year without differences, on against off, and the time.

Bars: at most 7 % false where customers as units tell 72 %; a brand without differences is shown
nothing strong in a year; what is proposed, accepted and followed earns more where tags matter and
no less than 2 % where they do not, over 20 paired seeds; 5,000 arms of two years in 5 s.
"""

import datetime
import sqlite3
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa

from hookline.decisions.arms import arm_means
from hookline.decisions.first_slots import ArmsOf, first_slots
from hookline.lift.tags import tag_effects
from hookline.loop.learning.from_arms import TaggedArm, find_tags
from hookline.loop.learning.paired import KINDS, MATTER, on_against_off, simulate_campaign
from hookline.loop.learning.propose import propose
from hookline.records import Arm, Campaign, Change, Lineage, Parts, Review, Run, Tag
from hookline.records.arrow import OUTCOMES, PROPENSITIES, decisions_schema
from hookline.records.arrow_modules import pc
from hookline.records.documents import read_brief
from hookline.records.shares import Shares
from hookline.records.team import Team
from hookline.records.variant import Variant
from hookline.workspace.channels import open_channels
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger
from hookline.workspace.library import complete_brief, open_library

DAY = datetime.date(2026, 3, 2)
WORDS = open_library().catalog.words
AT, LATE = "2024-01-01T00:00:00+00:00", datetime.date(2026, 1, 1)
CHANNELS = tuple(open_channels())
SAID = ("Hungry?", "20% off", "today", "we kept a table", "🍔", "7 new burgers.", "Come by.")


class Years(NamedTuple):
    """What two years left behind."""

    log: pa.Table
    chances: pa.Table
    outcomes: pa.Table
    campaigns: int


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


def null_years(n: int = 200) -> None:
    """Monthly looks at 24 campaigns of a brand whose copy makes no difference."""
    strong = hints = 0
    for seed in range(n):
        rng = np.random.default_rng(seed)
        year = [simulate_campaign(rng, f"c{c}", {}, {})[0] for c in range(24)]
        looks = [
            find_tags([arm for arms in year[: 2 * month] for arm in arms], WORDS, DAY)
            for month in range(2, 13)
        ]
        strong += any(c.evidence.is_strong for look in looks for c in look.candidates)
        hints += any(look.candidates for look in looks)
    print(f"brands shown something strong in a year: {strong / n:.1%}; a hint: {hints / n:.1%}")


def paired(effects: Mapping[str, float]) -> None:
    """Everything proposed is accepted from the 6th campaign on; true rates of the 24 after it."""
    gain = on_against_off(effects, WORDS)
    what = "tags matter" if effects else "no tag matters"
    print(f"{what}: on against off {gain.mean:+.2%}, from {gain.low:+.2%} to {gain.high:+.2%}")


def two_years(campaigns: int = 250, arms: int = 20, first: int = 2000) -> Years:
    """Decisions, chances and outcomes of 5,000 arms in two years: half a million first slots."""
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
    bought_on: list[Any] = buys["day"].to_pylist()
    noon = [datetime.datetime.combine(d, datetime.time(12), datetime.UTC) for d in bought_on]
    facts = {"outcome_id": buys["decision_id"], "customer_id": buys["customer_id"],
             "event": ["converted"] * len(buys), "occurred_at": noon}  # fmt: skip
    blank = {n: pa.nulls(len(buys), OUTCOMES.field(n).type) for n in OUTCOMES.names
             if n not in facts}  # fmt: skip
    outcomes = pa.table(facts | blank).select(OUTCOMES.names).cast(OUTCOMES)
    return Years(log, p, outcomes, campaigns)


def from_the_log(years: Years) -> None:
    """The arithmetic alone, from the log in memory to proposals."""
    rng = np.random.default_rng(4)
    began = time.perf_counter()
    of = [ArmsOf(f"c{c:03}", Shares(), 7) for c in range(years.campaigns)]
    slots = first_slots(years.log, years.chances, years.outcomes, campaigns=of, watermark=LATE)
    means = arm_means(slots)
    measured = time.perf_counter() - began
    tagged = [
        TaggedArm(mean, frozenset(k for k in KINDS if rng.random() < 0.5), "Bun & Co", "winback")
        for mean in means
    ]
    found = find_tags(tagged, WORDS, DAY)
    took = time.perf_counter() - began
    print(
        f"{len(means):,} arms, {len(years.log):,} first slots, {len(years.chances):,} chances: "
        f"means {measured:.2f} s, proposals of {len(found.compared)} kinds {took:.2f} s in all"
    )


def from_a_workspace(years: Years) -> None:
    """`hookline learnings propose` as a whole: registry, reviews, decision log and texts read."""
    library, team = open_library(), Team()
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace(Path(folder), "asha")
        _keep(workspace, years)
        ledger = Ledger(workspace, team.cells)
        days: list[Any] = years.log["day"].to_pylist()
        for day in sorted(set(days)):
            of_day = pc.field("day") == pa.scalar(day, pa.date32())
            rows = years.log.filter(of_day)
            for cell in team.cells:
                rows = rows.append_column(cell, pa.array([""] * len(rows)))
            ledger.write(day, [rows.sort_by("customer_id")], years.chances.filter(of_day))
        began, cpu = time.perf_counter(), time.process_time()
        found = propose(workspace, team, library, day=LATE)
        took, used = time.perf_counter() - began, time.process_time() - cpu
    print(f"propose as a whole: {took:.2f} s ({used:.2f} s of processor time), "
          f"{len(found.findings.compared)} kinds compared  (bar: 5 s)")  # fmt: skip


def _keep(workspace: Workspace, years: Years) -> None:
    """The campaigns, their versions with the drafts and verdicts behind them, and the outcomes."""
    rng = np.random.default_rng(5)
    brief, tree = read_brief("brand: Bun & Co\nchannels: [sms]\nidea: Lunch.\n", "b.yaml",
                             stem="b", channels=CHANNELS)  # fmt: skip
    resolved = complete_brief(brief, tree, open_library(), briefs_folder=Path())
    lineage = Lineage(brief_hash=resolved.brief_hash, model="m/one", at=AT)
    slot_arms: list[Any] = years.log["slot_arm"].to_pylist()
    ids = sorted(set(slot_arms))
    variants, arms = [], []
    for i, arm_id in enumerate(ids):
        body = " ".join(word for word in SAID if rng.random() < 0.5) or "Lunch."
        tags = {"hook": Tag(value=str(rng.choice(["offer", "newness"])), origin="planned")}
        fields = {"channel": "sms", "language": "en", "parts": Parts(body=body), "tags": tags,
                  "lineage": lineage}  # fmt: skip
        variants.append(Variant(id=f"{i}-v", brief="b", message_key=f"b:{i}", status="approved",
                                angle=f"idea {i}", **fields))  # fmt: skip
        arms.append(Arm(arm_id=arm_id, campaign_id=arm_id[:4], variant_id=f"{i}-v", kind="ai",
                        version=1, state="live", **fields))  # fmt: skip
    run = Run(id="r", started=AT, model="m/one", seed=7, briefs=("b",))
    with workspace.registry() as registry:
        registry.save_brief(resolved)
        registry.save_run(run, variants)
        for c in range(years.campaigns):
            name = f"c{c:03}"
            change = Change(kind="campaign", id=name, was="", now="live", by="asha", at=AT)
            kept = Campaign(id=name, brief="b", state="live", starts="2024-01-01", window_days=7)
            registry.save_campaign(kept, change)
        registry.save_arms(arms, [])
        registry.add_outcomes([years.outcomes])
        registry.set_watermark(LATE)
    with sqlite3.connect(workspace.root / "hookline.db") as connection:  # one commit for all
        connection.executemany(
            "INSERT INTO reviews (variant_id, document) VALUES (?, ?)",
            [(v.id, Review(variant_id=v.id, decision="approved", by="asha", at=AT,
                           text_hash="t").model_dump_json()) for v in variants],
        )  # fmt: skip
    connection.close()


if __name__ == "__main__":
    quick = "--quick" in sys.argv
    false_and_power(300 if quick else 2000)
    null_years(30 if quick else 200)
    paired(MATTER)
    paired({})
    years = two_years()
    from_the_log(years)
    from_a_workspace(years)
