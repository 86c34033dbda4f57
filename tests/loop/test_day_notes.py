"""What a decided day says beside its numbers: what the file lacks, and who keeps what."""

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from hookline.loop.arms import move
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
from hookline.workspace.ledger import Ledger
from hookline.workspace.library import Library, load_brief

DAY = datetime.date(2026, 3, 2)
FILE = Path("exports of mine/people.csv")
NOTHING = Day(DAY, [DECISIONS.empty_table()], PROPENSITIES.empty_table(), 0, {})
Customers = Callable[[int], pa.Table]
Live = Callable[[str], Campaign]


@pytest.fixture
def live_for(workspace: Workspace, library: Library, brief: Path, write: Any) -> Live:
    """The brief's campaign, live for whom an expression says."""

    def launched(who: str) -> Campaign:
        text = brief.read_text("utf-8").replace("campaign: {", f'campaign: {{who: "{who}", ')
        brief.write_text(text, "utf-8")
        write()
        approve(workspace, [variant.id for variant in queue(workspace)])
        plan = plan_launch(workspace, load_brief(brief, library), today=DAY, practice=True)
        return launch(workspace, plan)

    return launched


def test_a_day_that_lacks_nothing_has_nothing_to_say() -> None:
    assert not list(day_notes(NOTHING, FILE))


@pytest.mark.parametrize(("n_rows", "rows"), [(1, "its 1 row"), (1200, "all of its 1,200 rows")])
def test_a_column_that_is_lacking_is_named_with_the_rows_and_with_what_to_do(
    n_rows: int, rows: str
) -> None:
    row = {"customer_id": "1", "decision_id": "", "day": DAY, "reason": ""}
    rows_of_file = pa.Table.from_pylist([row] * n_rows, schema=DECISIONS)
    decided = replace(
        NOTHING, blocks=[rows_of_file], missing_columns={"winback": ("city", "recency_days")}
    )
    (note,) = lacking_notes(decided, FILE)
    assert "winback chooses customers by the columns city and recency_days" in note
    assert f"people.csv lacks, so that each counts as blank for {rows}." in note
    assert "Add each to the file, or rename the heading" in note


def test_what_campaigns_choose_by_is_known_before_anybody_is_decided_for(
    workspace: Workspace, live_for: Live
) -> None:
    campaign = live_for("city = 1 or recency_days > 30")
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


@pytest.mark.parametrize(
    ("who", "n_taken", "words"),
    [
        ("city = 'Pune'", 0, ": nobody in the file is among its customers."),
        ("not city = 'Pune'", 0, ": nobody in the file is among its customers."),
        ("city is null", 9, ": everybody in the file is among its customers all the same."),
        ("recency_days >= 90 or city = 'Pune'", 4, ": 4 are among its customers all the same."),
        ("recency_days >= 93 or city = 'Pune'", 1, ": 1 is among its customers all the same."),
    ],
)
def test_whom_a_campaign_takes_without_the_column_is_counted(
    workspace: Workspace, live_for: Live, customers: Customers, who: str, n_taken: int, words: str
) -> None:
    campaign = live_for(who)
    people = customers(9).append_column("recency_days", pa.array(range(85, 94)))
    for _ in range(2):  # whoever is decided already counts alike
        decided = decide(workspace, people, Team(), day=DAY)
        assert decided.missing_columns == {campaign.id: ("city",)}
        assert decided.fits_who == {campaign.id: n_taken}
        note, then = (note for note in day_notes(decided, FILE) if "keep what" not in note)
        assert f"it counts as blank for all of its 9 rows{words}" in note
        assert "a mended file of the same day decides anew" in then
    full = people.append_column("city", pa.array(["Pune"] * 9))
    assert decide(workspace, full, Team(), day=DAY).fits_who == {}


def test_a_preferred_channel_that_is_lacking_chooses_no_customers(
    workspace: Workspace, live: Campaign, customers: Customers
) -> None:
    team = Team(prefer="preferred_channel")
    (note,) = day_notes(decide(workspace, customers(3), team, day=DAY), FILE)
    assert "prefer chooses the channel by the column preferred_channel" in note
    assert "counts as blank for all of its 3 rows. Add it" in note


def with_column(people: pa.Table, *values: str) -> pa.Table:
    return people.append_column("city", pa.array(values))


def test_whoever_was_outside_is_decided_anew_from_a_mended_file_and_nobody_else(
    workspace: Workspace, live_for: Live, customers: Customers
) -> None:
    live_for("city = 'Pune' or recency_days > 30")
    people = customers(40).append_column("recency_days", pa.array([99] * 20 + [9] * 20))
    first = decide(workspace, people, Team(), day=DAY)
    assert reasons(first.decisions.slice(20)) == {"none_eligible"}
    mended = with_column(people, *["Pune"] * 30, *["Goa"] * 10)
    tried = decide(workspace, mended, Team(), day=DAY, dry_run=True)
    then = decide(workspace, mended, Team(), day=DAY)
    assert tried.decisions.equals(then.decisions)
    assert (first.settled, then.new, then.settled) == (0, 10, 20)
    assert (then.kept_unlike_now, then.kept_stopped) == (20, 0)
    kept = [*range(20), *range(30, 40)]
    assert then.decisions.take(kept).equals(first.decisions.take(kept))
    assert "none_eligible" not in reasons(then.decisions.slice(20, 10))
    logged = Ledger(workspace, Team().cells)
    assert logged.decisions(DAY).equals(then.decisions)
    assert set(then.decisions["cell_id"].drop_null().to_pylist()) <= set(
        logged.propensities(DAY)["cell_id"].to_pylist()
    )
    assert decide(workspace, mended, Team(), day=DAY).new == 0
    back = decide(workspace, people, Team(), day=DAY)  # the poorer file takes nothing away
    assert back.new == 0
    assert back.decisions.equals(then.decisions)


def test_a_mended_file_of_some_leaves_the_rows_of_others(
    workspace: Workspace, live_for: Live, customers: Customers
) -> None:
    live_for("city = 'Pune'")
    first = decide(workspace, customers(30), Team(), day=DAY)
    some = customers(30).slice(10, 10)
    assert decide(workspace, with_column(some, *["Pune"] * 10), Team(), day=DAY).new == 10
    logged = Ledger(workspace, Team().cells).decisions(DAY)
    others = [*range(10), *range(20, 30)]
    assert logged.num_rows == 30
    assert logged.take(others).equals(first.decisions.take(others))
    assert "none_eligible" not in reasons(logged.slice(10, 10))


def reasons(rows: pa.Table) -> set[Any]:
    return set(rows["reason"].to_pylist())


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
    n_with = other.kept_with_message
    assert 0 < n_with == other.decisions.slice(0, 20)["arm_id"].drop_null().length() < 20
    assert f" {n_with} of them have a message, which may have left already." in note


def test_columns_in_another_order_are_the_same_file(
    workspace: Workspace, live: Campaign, customers: Customers
) -> None:
    people = with_column(customers(20), *["Pune"] * 20)
    decide(workspace, people, Team(), day=DAY)
    turned = people.select(people.column_names[::-1])
    assert decide(workspace, turned, Team(), day=DAY).kept_unlike_now == 0
    moved = people.set_column(2, "city", pa.array(["Goa"] * 20))
    assert decide(workspace, moved, Team(), day=DAY).kept_unlike_now == 20


def test_what_is_not_live_changes_no_decision_of_the_day(
    workspace: Workspace, live: Campaign, customers: Customers, write: Any
) -> None:
    decide(workspace, customers(20), Team(), day=DAY)
    write(seed=8)
    approved = approve(workspace, [variant.id for variant in queue(workspace)])
    with workspace.registry() as registry:
        assert approved
        assert registry.arms(state="approved")
    again = decide(workspace, customers(20), Team(), day=DAY)
    assert (again.kept_unlike_now, again.kept_stopped) == (0, 0)


def test_whoever_holds_a_paused_version_is_counted_until_it_runs_again(
    workspace: Workspace, live: Campaign, customers: Customers
) -> None:
    first = decide(workspace, customers(60), Team(), day=DAY)
    arm_id = first.decisions["arm_id"].drop_null()[0].as_py()
    n_hold = first.decisions["arm_id"].to_pylist().count(arm_id)
    move(workspace, arm_id, "paused")
    paused = decide(workspace, customers(60), Team(), day=DAY)
    assert (paused.kept_unlike_now, paused.kept_stopped) == (60, n_hold)
    (_, note) = day_notes(paused, FILE)
    assert note.startswith(f"{n_hold} of them hold a message that is paused, retired")
    move(workspace, arm_id, "live")
    assert decide(workspace, customers(60), Team(), day=DAY).kept_unlike_now == 0


def test_one_who_keeps_a_decision_is_one() -> None:
    (note,) = day_notes(replace(NOTHING, kept_unlike_now=1), FILE)
    assert note.startswith("1 customer keeps what was decided")
    assert "left already" not in note
    one = replace(NOTHING, kept_unlike_now=1, kept_with_message=1, kept_stopped=1)
    note, stopped = day_notes(one, FILE)
    assert "The message may have left already." in note
    assert stopped.startswith("1 of them holds a message")
