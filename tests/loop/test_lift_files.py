"""The HTML report prints the SQL that its sums were asked by, word for word."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from html import escape
from pathlib import Path

import pyarrow as pa
from tests.loop.test_measure import DAY, TEAM, bought, through

from hookline import adapters
from hookline.engines.base import Engine, Files
from hookline.loop.decide import decide
from hookline.loop.lift_files import write_html
from hookline.loop.measure import measure_with_sql
from hookline.records.campaign import Campaign
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger


def test_the_sql_in_the_file_answers_the_sums_of_the_report(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table], tmp_path: Path
) -> None:
    decide(workspace, customers(500), TEAM, day=DAY)
    bought(workspace, 300, DAY + timedelta(days=1))
    through(workspace, DAY + timedelta(days=60))
    decide(workspace, customers(900), TEAM, day=DAY + timedelta(days=1))
    report, sql = measure_with_sql(workspace, TEAM, day=DAY, segment="channel")
    path = tmp_path / "report.html"
    write_html(report, sql, path)
    assert f"<pre>{escape(sql)}</pre>" in path.read_text("utf-8")
    ledger = Ledger(workspace, TEAM.cells)
    with workspace.registry() as registry:
        events = registry.events(["converted", "refunded", "redeemed"], 0)
    engine: Engine = adapters.load("engines", "local")
    files = Files(ledger.files(ledger.days()), ledger.schema)
    rows = engine.aggregate(sql, {"decisions": files, "outcomes": events}).to_pylist()
    sums = Counter[str]()
    for row in rows:
        if (row["campaign_id"], row["window_days"]) == (live.id, live.window_days):
            sums[row["group"]] += row["n"] if row["lane"] == "policy" else 0
    assert +sums == +Counter(report.campaigns[0].first_slots)
    assert {row["segment"] for row in rows if row["campaign_id"] == live.id} == {"sms"}
