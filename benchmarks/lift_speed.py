"""How long a lift report takes beside a bare DuckDB join and GROUP BY of the same rows.

`python benchmarks/lift_speed.py [SLOTS ...]` (1,000,000 without); both read the same Parquet files
and the same outcomes, one after the other in turns, each in a process of its own.
"""

import datetime
import importlib
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from hookline import adapters
from hookline.lift.aggregation import OVERALL, TO_DATE
from hookline.loop.measure import measure
from hookline.records.arrow import OUTCOMES, PROPENSITIES, decisions_schema
from hookline.records.arrow_modules import pc
from hookline.records.campaign import Campaign
from hookline.records.review import Change
from hookline.records.team import Team
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

START = datetime.date(2026, 3, 2)
DAYS, CAMPAIGNS, WINDOW, ROUNDS = 60, 4, 14, 5
WATERMARK = START + datetime.timedelta(days=59)
TEAM = Team(currency="INR")
BARE = """
WITH windows(campaign_id, days) AS (VALUES {windows}),
slots AS (
  SELECT customer_id, campaign_id, lane, COALESCE("group", '') AS "group", day FROM decisions
  UNION ALL
  SELECT customer_id, '*', ANY_VALUE(lane), '', MIN(day) FROM decisions GROUP BY customer_id
),
customers AS (
  SELECT s.campaign_id, s.lane, s."group", s.day, w.days, s.customer_id,
    SUM(CASE WHEN o.event = 'converted' THEN o.amount_minor ELSE -o.amount_minor END) AS y,
    COUNT(o.customer_id) AS o
  FROM slots s JOIN windows w ON w.campaign_id = s.campaign_id
  LEFT JOIN outcomes o ON o.customer_id = s.customer_id AND o.occurred_at::DATE >= s.day
    AND o.occurred_at::DATE < CASE WHEN w.days = 0 THEN DATE '{closing}' ELSE s.day + w.days END
  GROUP BY ALL
)
SELECT campaign_id, lane, "group", day, days, COUNT(*), SUM((o > 0)::INT), SUM(o), SUM(y),
  SUM(y::HUGEINT * y)
FROM customers GROUP BY ALL
"""


def texts(index: Any, values: list[str]) -> Any:
    """A string column of these values by position."""
    codes = np.asarray(index, np.int32)
    return pa.DictionaryArray.from_arrays(codes, pa.array(values)).cast(pa.string())


def write_workspace(root: Path, n_slots: int, n_segments: int = 1) -> None:
    """A workspace of so many first slots; customers get one slot in each campaign."""
    rng = np.random.default_rng(1)
    n = n_slots // CAMPAIGNS
    day = np.stack([rng.integers(0, 15, n) + 15 * k for k in range(CAMPAIGNS)], 1)
    campaign = rng.permuted(np.tile(np.arange(CAMPAIGNS), (n, 1)), axis=1)
    lane = np.searchsorted([0.05, 0.10], rng.random(n))
    group = np.searchsorted([0.1, 0.2, 0.3], rng.random((n, CAMPAIGNS)))
    schema = decisions_schema(TEAM.cells)
    ledger = Ledger(Workspace(root, "bench"), TEAM.cells)
    for offset in range(DAYS):
        who, slot = np.nonzero(day == offset)
        when = START + datetime.timedelta(days=offset)
        held = (group[who, slot] == 0) | (lane[who] == 0)
        arm = texts(campaign[who, slot], [f"c{k}:sms:en:v1:abcdef" for k in range(CAMPAIGNS)])
        columns: dict[str, Any] = {f.name: pa.nulls(len(who), f.type) for f in schema}
        columns |= {
            "decision_id": [f"{i:032x}" for i in who * CAMPAIGNS + slot],
            "customer_id": [f"C{i:08d}" for i in who],
            "day": [when] * len(who),
            "lane": texts(lane[who], ["holdout", "explore", "policy"]),
            "campaign_id": texts(campaign[who, slot], [f"c{k}" for k in range(CAMPAIGNS)]),
            "channel": ["sms"] * len(who),
            "slot_arm": arm,
            "group": texts(group[who, slot], ["control", "usual", "random", "bandit"]),
            "arm_id": pc.if_else(pa.array(held), None, arm),
            "reason": ["chosen"] * len(who),
            TEAM.cells[0]: texts(who % n_segments, [f"s{k:02}" for k in range(n_segments)]),
        }
        rows = pa.table(columns, schema=schema).sort_by("customer_id")
        ledger.write(when, [rows], PROPENSITIES.empty_table())
    _write_registry(root, n, rng)


def _write_registry(root: Path, n_customers: int, rng: np.random.Generator) -> None:
    m = int(n_customers * 0.8)
    days = (START - datetime.date(1970, 1, 1)).days + rng.integers(-90, DAYS, m)
    columns: dict[str, Any] = {f.name: pa.nulls(m, f.type) for f in OUTCOMES}
    columns |= {
        "outcome_id": [f"{i:08x}" for i in range(m)],
        "customer_id": [f"C{i:08d}" for i in rng.integers(0, n_customers, m)],
        "event": texts(rng.random(m) < 0.04, ["converted", "refunded"]),
        "amount_minor": np.rint(150_000 * rng.lognormal(0, 0.6, m)).astype(np.int64),
        "currency": ["INR"] * m,
        "occurred_at": pa.array((days * 86_400 + 36_000) * 1_000_000, pa.timestamp("us", "UTC")),
    }
    outcomes = pa.table(columns, schema=OUTCOMES)
    pq.write_table(outcomes, root / "outcomes.parquet")
    with Workspace(root, "bench").registry() as registry:
        for offset in range(0, m, 100_000):
            registry.add_outcomes([outcomes.slice(offset, 100_000)])
        registry.set_watermark(WATERMARK)
        for k in range(CAMPAIGNS):
            campaign = Campaign(id=f"c{k}", brief=f"c{k}", state="live", starts=str(START),
                                ends=str(START + datetime.timedelta(days=40)))  # fmt: skip
            change = Change(kind="campaign", id=campaign.id, was="", now="live", by="bench",
                            at=f"{START}T00:00:00+00:00")  # fmt: skip
            registry.save_campaign(campaign, change)


def run_once(what: str, root: Path) -> dict[str, float]:
    """Seconds of the work alone, by clock and of CPU, and the most memory in MB, imports too."""
    importlib.import_module("duckdb")  # before the clock starts, as all that is imported late
    adapters.load("registry", "sqlite")
    workspace = Workspace(root, "bench")
    if what == "scratch":
        shutil.rmtree(root / "partials", ignore_errors=True)
    started, used = time.perf_counter(), time.process_time()
    if what == "bare":
        _bare(root)
    else:
        measure(workspace, TEAM)
    seconds = time.perf_counter() - started
    return {"s": seconds, "cpu": time.process_time() - used, "mb": _most_memory()}


def _most_memory() -> float:
    """MB that this process held at most. `ru_maxrss` would count its parent's before the exec."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _bare(root: Path) -> None:
    import duckdb

    windows = [(f"c{k}", days) for k in range(CAMPAIGNS) for days in (WINDOW, TO_DATE)]
    windows += [(OVERALL, TEAM.overall_window), (OVERALL, TO_DATE)]
    closing = WATERMARK - datetime.timedelta(days=TEAM.lag_days)
    sql = BARE.format(windows=", ".join(map(str, windows)), closing=closing)
    with duckdb.connect() as connection:
        connection.read_parquet(f"{root}/decisions/*/decisions.parquet").create_view("decisions")
        connection.read_parquet(f"{root}/outcomes.parquet").create_view("outcomes")
        connection.sql(sql).to_arrow_table()


def main() -> None:
    """Print a line a size."""
    if sys.argv[1:2] == ["--once"]:
        print(json.dumps(run_once(sys.argv[2], Path(sys.argv[3]))))
        return
    for size in map(int, sys.argv[1:] or ["1000000"]):
        with tempfile.TemporaryDirectory() as folder:
            write_workspace(Path(folder), size)
            rounds: dict[str, list[dict[str, float]]] = {"bare": [], "scratch": [], "refresh": []}
            for _ in range(ROUNDS):
                for what, times in rounds.items():
                    command = [sys.executable, __file__, "--once", what, folder]
                    times.append(json.loads(subprocess.check_output(command)))
        middle = {what: statistics.median(t["s"] for t in times) for what, times in rounds.items()}
        cpu = {what: statistics.median(t["cpu"] for t in times) for what, times in rounds.items()}
        memory = {what: max(t["mb"] for t in times) for what, times in rounds.items()}
        print(f"{size:,} first slots: bare {middle['bare']:.2f} s, {memory['bare']:.0f} MB; "
              f"report {middle['scratch']:.2f} s = {middle['scratch'] / middle['bare']:.2f}x "
              f"({cpu['scratch'] / cpu['bare']:.2f}x of CPU), "
              f"{memory['scratch']:.0f} MB; again {middle['refresh']:.2f} s, "
              f"{memory['refresh']:.0f} MB")  # fmt: skip


if __name__ == "__main__":
    main()
