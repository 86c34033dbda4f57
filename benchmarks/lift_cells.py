"""What the rates of 192 cells take: differences and their intervals, beside tea-tasting's.

Four campaigns in forty-eight segments. Both read one Parquet file, a row a customer and campaign
with its segment, its group and whether it bought. tea-tasting (`pip install tea-tasting`, no part
of the project) filters it for each cell and gives the difference of means with its interval;
Hookline counts all cells in one query and gives the difference of rates with its interval, the
ratio's, a p-value and the shrunk difference. Beside that stands what the whole report takes, which
joins decisions with outcomes itself and holds everything else that `hookline lift --by` says. Each
runs in a process of its own, in turns, whose clock starts after the imports.

    python benchmarks/lift_cells.py [SLOTS]
"""

import importlib
import importlib.util
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hookline import adapters
from hookline.engines.base import Files
from hookline.lift.campaigns import MESSAGED
from hookline.lift.segments import SegmentLift, segment_counts, segments
from hookline.loop.measure import measure
from hookline.workspace.folder import Workspace
from lift_speed import CAMPAIGNS, TEAM, WATERMARK, WINDOW, write_workspace

SEGMENTS, ROUNDS = 48, 3
JOINED = """
COPY (
  WITH firsts AS (
    SELECT customer_id, campaign_id, ANY_VALUE({segment}) AS segment, MIN(day) AS day,
      CAST(ARG_MIN("group", day) <> 'control' AS INTEGER) AS sent
    FROM read_parquet('{root}/decisions/*/decisions.parquet')
    WHERE lane = 'policy' GROUP BY customer_id, campaign_id
  )
  SELECT f.campaign_id, f.segment, f.sent, MAX(CAST(o.event IS NOT NULL AS INTEGER)) AS bought
  FROM firsts f LEFT JOIN read_parquet('{root}/outcomes.parquet') o
    ON o.customer_id = f.customer_id AND o.event = 'converted'
    AND CAST(o.occurred_at AS DATE) >= f.day AND CAST(o.occurred_at AS DATE) < f.day + {window}
  WHERE f.day + {window} + {lag} <= DATE '{watermark}'
  GROUP BY f.customer_id, f.campaign_id, f.segment, f.sent
) TO '{root}/joined.parquet'
"""
COUNTED = """
SELECT campaign_id, 0 AS epoch, segment, TRUE AS is_closed,
  CASE WHEN sent = 1 THEN 'bandit' ELSE 'control' END AS "group",
  COUNT(*) AS n, CAST(SUM(bought) AS BIGINT) AS sum_e
FROM joined GROUP BY ALL
"""


def write_joined(root: Path) -> None:
    """A row a customer and campaign: which cell, sent or held back, bought or not."""
    import duckdb

    duckdb.sql(JOINED.format(root=root, segment=TEAM.cells[0], window=WINDOW, lag=TEAM.lag_days,
                             watermark=WATERMARK))  # fmt: skip


def run_once(what: str, root: Path) -> dict[str, Any]:
    """Seconds, and the difference of rates of each cell by campaign and segment."""
    for module in ("duckdb", "pyarrow.parquet"):
        importlib.import_module(module)
    adapters.load("registry", "sqlite")
    tea: Any = importlib.import_module("tea_tasting") if what == "tea" else None
    ibis: Any = importlib.import_module("ibis") if what == "tea" else None
    if what == "scratch":
        shutil.rmtree(root / "partials", ignore_errors=True)
    started = time.perf_counter()
    if what == "tea":
        table = ibis.duckdb.connect().read_parquet(root / "joined.parquet")
        rates = dict(_ask_tea(tea, table))
    elif what == "cells":
        rates = _told(_count_cells(root / "joined.parquet"))
    else:
        report = measure(Workspace(root, "bench"), TEAM, segment=TEAM.cells[0])
        rates = _told({each.campaign_id: each.segments for each in report.campaigns})
    return {"s": time.perf_counter() - started, "rates": rates}


def _ask_tea(tea: Any, table: Any) -> Iterator[tuple[str, float]]:
    experiment = tea.Experiment({"bought": tea.Mean("bought")}, variant="sent")
    for campaign in range(CAMPAIGNS):
        for segment in range(SEGMENTS):
            name = f"s{segment:02}"
            is_cell = (table.campaign_id == f"c{campaign}") & (table.segment == name)
            found = experiment.analyze(table.filter(is_cell), control=0)["bought"]
            yield f"c{campaign} {name}", float(found.effect_size)


def _count_cells(path: Path) -> dict[str, tuple[SegmentLift, ...]]:
    import pyarrow.parquet as pq

    relations = {"joined": Files([path], pq.read_schema(path))}
    rows = adapters.load("engines", "local").aggregate(COUNTED, relations).to_pylist()
    return {name: segments(counts, MESSAGED) for name, counts in segment_counts(rows).items()}


def _told(campaigns: dict[str, tuple[SegmentLift, ...]]) -> dict[str, float]:
    return {f"{campaign} {each.name}": each.rate.diff
            for campaign, shown in campaigns.items() for each in shown}  # fmt: skip


def main() -> None:
    """Print a line a comparison."""
    if sys.argv[1:2] == ["--once"]:
        print(json.dumps(run_once(sys.argv[2], Path(sys.argv[3]))))
        return
    if importlib.util.find_spec("tea_tasting") is None:
        print("192 cells beside tea-tasting: not measured, `pip install tea-tasting` first")
        return
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    runs: dict[str, list[dict[str, Any]]] = {"tea": [], "cells": [], "scratch": [], "again": []}
    with tempfile.TemporaryDirectory() as folder:
        write_workspace(Path(folder), size, n_segments=SEGMENTS)
        write_joined(Path(folder))
        for _ in range(ROUNDS):
            for what, done in runs.items():
                command = [sys.executable, __file__, "--once", what, folder]
                done.append(json.loads(subprocess.check_output(command)))
    theirs = runs["tea"][0]["rates"]
    for what in ("cells", "scratch", "again"):
        apart = max(abs(theirs[name] - rate) for name, rate in runs[what][0]["rates"].items())
        assert apart < 1e-9, f"the rates differ by {apart}"
    tea, cells, scratch, again = (statistics.median(each["s"] for each in done)
                                  for done in runs.values())  # fmt: skip
    n_shown = len(runs["cells"][0]["rates"])
    print(f"{size:,} first slots, {len(theirs)} cells, {n_shown} of them large enough to tell")
    print(f"differences with intervals from one joined file: tea-tasting {tea:.2f} s, "
          f"all cells at once {cells:.3f} s: {tea / cells:.0f}x")  # fmt: skip
    print(f"the whole report by segment, from decisions and outcomes: from scratch "
          f"{scratch:.2f} s, again {again:.2f} s: {tea / again:.0f}x")  # fmt: skip


if __name__ == "__main__":
    main()
