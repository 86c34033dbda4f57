"""What a night takes once the past is known: `learn` and `lift` after one more day of outcomes.

A million customers have a row in the log on each of sixty days, and a slot in each of four
campaigns. Then come two nights: one with a new day and the day's outcomes, and one that also
corrects what came before (orders with another amount, refunds, a row dropped, a file taken back,
late rows). Every command runs in a process of its own; its clock starts after the imports. What
the nights came to is compared with a count from scratch. Bar: 2 s for both commands together.

    python benchmarks/nights.py [CUSTOMERS] [--keep FOLDER]
"""

import datetime
import importlib
import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from hookline import adapters
from hookline.loop.learn import learn
from hookline.loop.measure import measure
from hookline.records.arm import Arm
from hookline.records.arrow import OUTCOMES, PROPENSITIES, decisions_schema
from hookline.records.campaign import Campaign
from hookline.records.review import Change
from hookline.records.team import Team
from hookline.records.variant import Lineage, Parts
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

START = datetime.date(2026, 3, 2)
DAYS, CAMPAIGNS, ARMS = 60, 4, 8
TEAM = Team(currency="INR")
TIERS, STAGES = ["gold", "silver", ""], ["new", "active", "lost"]
BOUGHT = 0.02
"""Customers who buy something on a day."""


def day(offset: int) -> datetime.date:
    """A day of the log, counted from its first."""
    return START + datetime.timedelta(days=offset)


def texts(index: Any, values: list[str | None]) -> Any:
    """A string column of these values by position."""
    codes = np.asarray(index, np.int32)
    return pa.DictionaryArray.from_arrays(codes, pa.array(values, pa.string())).cast(pa.string())


class World:
    """Who gets which campaign when, drawn from a fixed seed."""

    def __init__(self, n: int) -> None:
        rng = np.random.default_rng(1)
        self.n = n
        self.slot_day = np.stack([rng.integers(0, 15, n) + 15 * k for k in range(CAMPAIGNS)], 1)
        self.slot_day[:, -1] = rng.integers(45, DAYS + 2, n)  # the two nights' days have some, too
        self.campaign = rng.permuted(np.tile(np.arange(CAMPAIGNS), (n, 1)), axis=1)
        self.lane = np.searchsorted([0.05, 0.10], rng.random(n))
        self.group = np.searchsorted([0.1, 0.2, 0.3], rng.random((n, CAMPAIGNS)))
        self.arm = rng.integers(0, ARMS, (n, CAMPAIGNS))
        self.tier, self.stage = rng.integers(0, 3, n), rng.integers(0, 3, n)
        self.ids = pa.array([f"C{i:08d}" for i in range(n)])

    def decide(self, root: Path, offset: int) -> None:
        """Write a day of the log: a row of everybody."""
        schema = decisions_schema(TEAM.cells)
        has_slot = self.slot_day == offset
        slot = np.where(has_slot.any(axis=1), has_slot.argmax(axis=1), -1)
        who = np.arange(self.n)
        campaign = np.where(slot < 0, CAMPAIGNS, self.campaign[who, slot])
        group = np.where(slot < 0, 4, self.group[who, slot])
        arm = np.where(slot < 0, CAMPAIGNS * ARMS, campaign * ARMS + self.arm[who, slot])
        is_held = (group == 0) | (self.lane == 0) | (slot < 0)
        names: list[str | None] = [f"c{k}:sms:en:v{v}:abcdef" for k in range(CAMPAIGNS)
                                   for v in range(ARMS)]  # fmt: skip
        codes = np.random.default_rng(offset).bytes(16 * self.n).hex()
        levels = {"stage": texts(self.stage, [*STAGES]), "loyalty_tier": texts(self.tier, [*TIERS])}
        names_of_cells = [f"{offset}-cell{i}" for i in range(9)]  # a cell is of one day
        cells = texts(np.where(slot < 0, 9, self.tier * 3 + self.stage), [*names_of_cells, None])
        columns: dict[str, Any] = {f.name: pa.nulls(self.n, f.type) for f in schema}
        columns |= {
            "decision_id": [codes[i : i + 32] for i in range(0, len(codes), 32)],
            "customer_id": self.ids,
            "day": pa.array([day(offset)] * self.n),
            "pool": texts(np.where(slot < 0, 1, 0), ["default", None]),
            "lane": texts(self.lane, ["holdout", "explore", "policy"]),
            "campaign_id": texts(campaign, [*(f"c{k}" for k in range(CAMPAIGNS)), None]),
            "channel": texts(np.where(slot < 0, 1, 0), ["sms", None]),
            "slot_arm": texts(arm, [*names, None]),
            "group": texts(group, ["control", "usual", "random", "bandit", None]),
            "arm_id": texts(np.where(is_held, CAMPAIGNS * ARMS, arm), [*names, None]),
            "arm_p": pa.array(np.where(is_held, np.nan, 1 / ARMS), from_pandas=True),
            "reason": texts(np.where(slot < 0, 1, 0), ["chosen", "cooldown"]),
            "cell_id": cells,
            **{name: levels[name] for name in TEAM.cells if name in levels},
        }
        chances = [
            {"day": day(offset), "cell_id": cell, "campaign_id": str(name)[:2],
             "channel": "sms", "arm_id": name, "p": 1 / len(names)}
            for cell in names_of_cells for name in names
        ]  # fmt: skip
        rows = pa.table(columns, schema=schema)
        propensities = pa.Table.from_pylist(chances, schema=PROPENSITIES)
        Ledger(Workspace(root, "bench"), TEAM.cells).write(day(offset), [rows], propensities)

    def purchases(self, seed: int, days: Any, *, event: str = "converted") -> pa.Table:
        """A row a day that is given: somebody bought something on it, or sent it back."""
        rng = np.random.default_rng(seed)
        m = len(days)
        numbers = (START - datetime.date(1970, 1, 1)).days + np.asarray(days)
        columns: dict[str, Any] = {f.name: pa.nulls(m, f.type) for f in OUTCOMES}
        columns |= {
            "outcome_id": sorted(rng.bytes(16).hex() for _ in range(m)),
            "customer_id": self.ids.take(pa.array(rng.integers(0, self.n, m).tolist(), pa.int64())),
            "event": [event] * m,
            "amount_minor": np.rint(150_000 * rng.lognormal(0, 0.6, m)).astype(np.int64),
            "currency": ["INR"] * m,
            "order_id": [f"o{seed}-{i}" for i in range(m)] if event == "converted" else None,
            "occurred_at": pa.array((numbers * 86_400 + 36_000) * 1_000_000,
                                    pa.timestamp("us", "UTC")),
        }  # fmt: skip
        columns |= {"order_id": pa.array(columns["order_id"] or [None] * m, pa.string())}
        return pa.table(columns, schema=OUTCOMES)


def write_past(root: Path, world: World) -> None:
    """Sixty days, half a year of purchases, and four campaigns with their versions."""
    for offset in range(DAYS):
        world.decide(root, offset)
    days = np.random.default_rng(2).integers(-90, DAYS - 1, int(world.n * 0.8))
    bought = world.purchases(3, days)
    with Workspace(root, "bench").registry() as registry:
        registry.add_outcomes([bought], "past")
        registry.set_watermark(day(DAYS - 2))
        for k in range(CAMPAIGNS):
            campaign = Campaign(id=f"c{k}", brief=f"c{k}", state="live", starts=str(START),
                                ends=str(day(70)))  # fmt: skip
            change = Change(kind="campaign", id=campaign.id, was="", now="live", by="bench",
                            at=f"{START}T00:00:00+00:00")  # fmt: skip
            registry.save_campaign(campaign, change)
        registry.save_arms(
            [Arm(arm_id=f"c{k}:sms:en:v{v}:abcdef", campaign_id=f"c{k}", variant_id=f"{k}-{v}",
                 kind="ai", channel="sms", language="en", version=v, parts=Parts(body="Hello"),
                 state="live", lineage=Lineage(brief_hash="b", model="m", at=f"{START}T00:00Z"))
             for k in range(CAMPAIGNS) for v in range(ARMS)], [])  # fmt: skip


def take_night(root: Path, world: World, number: int, *, corrects: bool) -> None:
    """The day that was decided, and the outcomes that came in since the night before."""
    offset = DAYS + number
    world.decide(root, offset)
    with Workspace(root, "bench").registry() as registry:
        if corrects:
            before = registry.outcomes(since=midnight(0)).to_pylist()
            orders = [row for row in before if row["order_id"]][:: max(1, len(before) // 200)]
            others = [row | {"outcome_id": f"{row['outcome_id'][:31]}x", "amount_minor": 990}
                      for row in orders]  # fmt: skip
            registry.add_outcomes([pa.Table.from_pylist(others, schema=OUTCOMES)], "amounts")
            back = world.purchases(50, np.arange(-20, DAYS)[::2], event="refunded")
            registry.add_outcomes([back], "refunds")
            registry.drop_outcome(before[7]["outcome_id"])
            registry.undo_outcomes("small")
            late = world.purchases(60, np.random.default_rng(4).integers(0, DAYS, 300))
            registry.add_outcomes([late], "late")
        days = np.full(int(world.n * BOUGHT), offset - 1)
        registry.add_outcomes([world.purchases(70 + number, days)], f"night {number}")
        registry.add_outcomes([world.purchases(80 + number, days[:500])], "small")
        registry.set_watermark(day(offset - 1))


def midnight(offset: int) -> datetime.datetime:
    """A day's first moment."""
    return datetime.datetime.combine(day(offset), datetime.time(), datetime.UTC)


def run_once(what: str, root: Path, at: int) -> dict[str, Any]:
    """Seconds of one command without its imports, on the clock and of the processor; its answer."""
    for module in ("duckdb", "pyarrow.acero", "pyarrow.parquet", "scipy.special"):
        importlib.import_module(module)
    adapters.load("registry", "sqlite")
    adapters.load("policies", TEAM.policy)
    workspace = Workspace(root, "bench")
    started, busy = time.perf_counter(), time.process_time()
    if what == "learn":
        answer = [state.digest for state in learn(workspace, TEAM, day=day(at))]
    else:
        answer = [repr(measure(workspace, TEAM))]
    return {
        "s": round(time.perf_counter() - started, 2),
        "cpu": round(time.process_time() - busy, 2),
        "mb": round(_most_memory()),
        "answer": answer,
    }


def _most_memory() -> float:
    """MB that this process held at most."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def show(title: str, root: Path, at: int) -> list[Any]:
    """Run both commands, print a line, and give back what they answered."""
    rows = {}
    for what in ("learn", "lift"):
        command = [sys.executable, __file__, "--once", what, str(root), str(at)]
        rows[what] = json.loads(subprocess.check_output(command))
    answers = [row.pop("answer") for row in rows.values()]
    total = sum(row["s"] for row in rows.values())
    print(json.dumps({"night": title, "seconds": round(total, 2), **rows}), flush=True)
    return answers


def main() -> None:
    """Print a line a night, and whether its answers are those of a count from scratch."""
    if sys.argv[1:2] == ["--once"]:
        print(json.dumps(run_once(sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]))))
        return
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    kept = Path(sys.argv[3]) if sys.argv[2:3] == ["--keep"] else None
    world = World(n)
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary) / "night"
        if kept is not None and kept.is_dir():
            shutil.copytree(kept, root)
        else:
            write_past(root, world)
            if kept is not None:
                shutil.copytree(root, kept)
        show("first, nothing is known", root, DAYS)
        show("nothing new", root, DAYS)
        for number, corrects in enumerate((False, True)):
            take_night(root, world, number, corrects=corrects)
            title = "a new day, with corrections" if corrects else "a new day"
            answers = show(title, root, DAYS + number + 1)
        shutil.rmtree(root / "partials")
        from_scratch = show("the same from scratch", root, DAYS + 2)
        print(json.dumps({"same_as_from_scratch": answers == from_scratch}), flush=True)


if __name__ == "__main__":
    main()
