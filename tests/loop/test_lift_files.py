"""The HTML report prints the SQL that its sums were asked by, word for word."""

import sys
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from html import escape
from pathlib import Path
from types import SimpleNamespace

import pyarrow as pa
import pytest
from tests.loop.test_measure import DAY, TEAM, bought, through

from hookline import adapters
from hookline.engines.base import Engine, Files
from hookline.errors import BadInput
from hookline.lift.picture import lift_svg
from hookline.lift.report import LiftReport
from hookline.loop.decide import decide
from hookline.loop.lift_files import write_html, write_png
from hookline.loop.measure import measure, measure_with_sql
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
    files = Files(ledger.slot_files(ledger.days()), ledger.schema)
    segments = []
    for question in sql.split(";\n\n"):
        rows = engine.aggregate(question, {"decisions": files, "outcomes": events}).to_pylist()
        sums = Counter[str]()
        for row in rows:
            if (row["campaign_id"], row["window_days"]) == (live.id, live.window_days):
                sums[row["group"]] += row["n"] if row["lane"] == "policy" else 0
        assert +sums == +Counter(report.campaigns[0].first_slots)
        segments.append({row["segment"] for row in rows if row["campaign_id"] == live.id})
    assert segments == [{""}, {"sms"}]


def reported(workspace: Workspace, customers: Callable[[int], pa.Table]) -> LiftReport:
    decide(workspace, customers(500), TEAM, day=DAY)
    bought(workspace, 300, DAY + timedelta(days=1))
    through(workspace, DAY + timedelta(days=60))
    return measure(workspace, TEAM)


def test_without_the_extra_a_picture_says_what_to_install_and_writes_nothing(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    report = reported(workspace, customers)
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    with pytest.raises(BadInput) as caught:
        write_png(report, tmp_path / "lift.png")
    assert (caught.value.code, list(tmp_path.glob("*.png"))) == ("HL451", [])
    assert "hookline[report]" in caught.value.fix


@pytest.mark.parametrize("has_font", [True, False])
def test_a_picture_is_drawn_where_words_can_be(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, *, has_font: bool,
) -> None:  # fmt: skip
    report = reported(workspace, customers)

    def drawn(*, svg_string: str) -> bytes:
        return svg_string.encode() if has_font else b"blank"

    monkeypatch.setitem(sys.modules, "resvg_py", SimpleNamespace(svg_to_bytes=drawn))
    path = tmp_path / "lift.png"
    if has_font:
        write_png(report, path)
        assert path.read_bytes() == lift_svg(report).encode()
    else:
        with pytest.raises(BadInput, match="no font"):
            write_png(report, path)
        assert not path.exists()


def test_the_extra_draws_a_png(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table], tmp_path: Path
) -> None:
    pytest.importorskip("resvg_py")
    path = tmp_path / "lift.png"
    write_png(reported(workspace, customers), path)
    assert path.read_bytes().startswith(b"\x89PNG")
