"""How long the rates of 192 cells take, beside tea-tasting, which filters its table for each.

Four campaigns in forty-eight segments. Hookline makes its whole report from the decision log and
the outcomes; tea-tasting (`pip install tea-tasting`, no part of the project) is handed a Parquet
file that is joined already, a row a customer and campaign, and asked for the difference of rates
alone. Each runs in a process of its own, whose clock starts after the imports.

    python benchmarks/lift_cells.py [SLOTS]
"""

import importlib
import importlib.util
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hookline import adapters
from hookline.lift.report import LiftReport
from hookline.loop.measure import measure
from hookline.workspace.folder import Workspace
from lift_speed import CAMPAIGNS, TEAM, WATERMARK, WINDOW, write_workspace

SEGMENTS = 48
JOINED = """
COPY (
  WITH firsts AS (
    SELECT customer_id, campaign_id, ANY_VALUE({segment}) AS segment, MIN(day) AS day,
      CAST(ARG_MIN("group", day) <> 'control' AS INTEGER) AS sent
    FROM read_parquet('{root}/decisions/*/*.parquet')
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


def write_joined(root: Path) -> None:
    """A row a customer and campaign: which cell, sent or held back, bought or not."""
    import duckdb

    duckdb.sql(JOINED.format(root=root, segment=TEAM.cells[0], window=WINDOW, lag=TEAM.lag_days,
                             watermark=WATERMARK))  # fmt: skip


def run_once(what: str, root: Path) -> dict[str, Any]:
    """Seconds, and the difference of rates of each cell by campaign and segment."""
    for module in ("duckdb", "sqlalchemy"):
        importlib.import_module(module)
    adapters.load("registry", "sqlite")
    tea: Any = importlib.import_module("tea_tasting") if what == "tea" else None
    ibis: Any = importlib.import_module("ibis") if what == "tea" else None
    if what == "scratch":
        shutil.rmtree(root / "partials", ignore_errors=True)
    started = time.perf_counter()
    if what == "tea":
        rates = dict(_ask_tea(tea, ibis.duckdb.connect().read_parquet(root / "joined.parquet")))
    else:
        rates = _rates(measure(Workspace(root, "bench"), TEAM, segment=TEAM.cells[0]))
    return {"s": time.perf_counter() - started, "rates": rates}


def _ask_tea(tea: Any, table: Any) -> Iterator[tuple[str, float]]:
    experiment = tea.Experiment({"bought": tea.Mean("bought")}, variant="sent")
    for campaign in range(CAMPAIGNS):
        for segment in range(SEGMENTS):
            name = f"s{segment:02}"
            is_cell = (table.campaign_id == f"c{campaign}") & (table.segment == name)
            found = experiment.analyze(table.filter(is_cell), control=0)["bought"]
            yield f"c{campaign} {name}", float(found.effect_size)


def _rates(report: LiftReport) -> dict[str, float]:
    return {f"{campaign.campaign_id} {each.name}": each.rate.diff
            for campaign in report.campaigns for each in campaign.segments}  # fmt: skip


def main() -> None:
    """Print one line."""
    if sys.argv[1:2] == ["--once"]:
        print(json.dumps(run_once(sys.argv[2], Path(sys.argv[3]))))
        return
    if importlib.util.find_spec("tea_tasting") is None:
        print("192 cells beside tea-tasting: not measured, `pip install tea-tasting` first")
        return
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    runs: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as folder:
        write_workspace(Path(folder), size, n_segments=SEGMENTS)
        write_joined(Path(folder))
        for what in ("tea", "scratch", "again"):
            command = [sys.executable, __file__, "--once", what, folder]
            runs[what] = json.loads(subprocess.check_output(command))
    theirs, ours = runs["tea"]["rates"], runs["scratch"]["rates"]
    apart = max(abs(theirs[name] - ours[name]) for name in ours)
    assert apart < 1e-9, f"the rates differ by {apart}"
    tea, scratch, again = (runs[what]["s"] for what in ("tea", "scratch", "again"))
    print(f"{size:,} first slots, {len(theirs)} cells, {len(ours)} of them large enough to tell: "
          f"tea-tasting {tea:.1f} s; report {scratch:.1f} s, again {again:.1f} s")  # fmt: skip


if __name__ == "__main__":
    main()
