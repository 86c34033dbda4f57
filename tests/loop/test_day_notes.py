"""What a decided day says beside its numbers: what the file lacks, and who keeps what."""

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from hookline.loop.day_notes import day_notes, lacking_notes
from hookline.loop.day_plan import lacking_columns
from hookline.loop.decide import decide
from hookline.loop.decided_day import Day
from hookline.loop.launch import launch, plan_launch
from hookline.loop.review import approve, queue
from hookline.records.arrow import AUDIENCE, DECISIONS, PROPENSITIES
from hookline.records.campaign import Campaign
from hookline.records.team import Team
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief

DAY = datetime.date(2026, 3, 2)
FILE = Path("exports of mine/people.csv")
NOTHING = Day(DAY, [DECISIONS.empty_table()], PROPENSITIES.empty_table(), 0, {})
Customers = Callable[[int], pa.Table]


def test_a_day_that_lacks_nothing_has_nothing_to_say() -> None:
    assert not list(day_notes(NOTHING, FILE))


@pytest.mark.parametrize(("n_rows", "rows"), [(1, "its 1 row"), (1200, "all of its 1,200 rows")])
def test_a_column_that_is_lacking_is_named_with_the_rows_and_with_what_to_do(
    n_rows: int, rows: str
) -> None:
    (note,) = lacking_notes({"winback": ("city", "recency_days")}, n_rows, FILE)
    assert "winback chooses customers by the columns city and recency_days" in note
    assert f"people.csv lacks: unknown for {rows}" in note
    assert "Add each to the file, or rename the heading" in note


def test_what_campaigns_choose_by_is_known_before_anybody_is_decided_for(
    workspace: Workspace, library: Library, brief: Path, write: Any
) -> None:
    who = "campaign: {who: city = 1 or recency_days > 30, "
    text = brief.read_text("utf-8").replace("campaign: {", who)
    brief.write_text(text, "utf-8")
    write()
    approve(workspace, [variant.id for variant in queue(workspace)])
    plan = plan_launch(workspace, load_brief(brief, library), today=DAY, practice=True)
    campaign = launch(workspace, plan)
    has_city = AUDIENCE.append(pa.field("city", pa.string()))
    both = has_city.append(pa.field("recency_days", pa.int64()))
    with workspace.registry() as registry:
        lacking = [
            lacking_columns(registry, Team(), schema, day=DAY)
            for schema in (AUDIENCE, has_city, both)
        ]
    assert lacking == [
        {campaign.id: ("city", "recency_days")}, {campaign.id: ("recency_days",)}, {}
    ]  # fmt: skip


def test_whoever_keeps_a_decision_of_another_file_is_counted(
    workspace: Workspace, live: Campaign, customers: Customers
) -> None:
    first = decide(workspace, customers(20), Team(), day=DAY)
    again = decide(workspace, customers(20), Team(), day=DAY)
    assert (first.kept_unlike_now, again.kept_unlike_now) == (0, 0)
    corrected = customers(20).append_column("city", pa.array(["Pune"] * 20))
    more = decide(workspace, pa.concat_tables([customers(30)]), Team(), day=DAY)
    other = decide(workspace, corrected, Team(), day=DAY)
    assert (more.new, more.kept_unlike_now) == (10, 20)
    assert (other.new, other.kept_unlike_now) == (0, 20)
    (note,) = (note for note in day_notes(other, FILE) if "keep" in note)
    assert "20 customers keep what was decided for 2026-03-02 before" in note
    assert "from 2026-03-03 on: give it again then" in note


def test_one_who_keeps_a_decision_is_one() -> None:
    (note,) = day_notes(replace(NOTHING, kept_unlike_now=1), FILE)
    assert note.startswith("1 customer keeps what was decided")
