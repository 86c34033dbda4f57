"""Outcomes count once, bad rows are told by their line, and the watermark never goes back."""

import datetime
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from hookline.errors import BadInput, RuleSaidNo
from hookline.loop.outcome_files import Amounts
from hookline.loop.outcomes import Taken, add_outcomes, drop, take_outcomes, undo
from hookline.records.arrow import OUTCOMES, PROPENSITIES, decisions_schema
from hookline.records.team import Team
from hookline.workspace.clock import now, today
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger
from hookline.workspace.outcome_rows import outcome_row
from hookline.workspace.writer import only_writer

HEAD = "customer_id,event,occurred_at,amount,currency,order_id\n"
GOOD = "007,converted,2026-03-02T23:30:00+05:30,499,INR,o1\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "outcomes.csv"


def take(workspace: Workspace, file: Path, lines: str, **options: Any) -> Taken:
    file.write_text(HEAD + lines, "utf-8")
    return take_outcomes(workspace, file, options.pop("team", Team()), **options)


def rows(workspace: Workspace) -> list[dict[str, Any]]:
    with workspace.registry() as registry:
        found: list[dict[str, Any]] = registry.outcomes().to_pylist()
    return found


def test_a_row_is_kept_in_minor_units_and_utc(workspace: Workspace, file: Path) -> None:
    taken = take(workspace, file, GOOD)
    assert (taken.accepted, taken.rejected, taken.watermark) == (1, (), "2026-03-01")
    (row,) = rows(workspace)
    assert (row["customer_id"], row["amount_minor"], row["currency"]) == ("007", 49_900, "INR")
    assert row["occurred_at"] == datetime.datetime(2026, 3, 2, 18, 0, tzinfo=datetime.UTC)


def test_the_same_file_twice_counts_once(workspace: Workspace, file: Path) -> None:
    assert take(workspace, file, GOOD + GOOD).repeated == 1
    again = take(workspace, file, GOOD + "008,converted,2026-03-02,5,INR,o2\n")
    assert (again.accepted, again.duplicates) == (1, 1)
    assert len(rows(workspace)) == 2


def test_the_same_moment_written_with_another_offset_is_the_same_row(
    workspace: Workspace, file: Path
) -> None:
    one = "007,opened,2026-03-02T23:30:00+05:30,,,\n"
    take(workspace, file, one)
    assert take(workspace, file, one.replace("23:30:00+05:30", "18:00:00Z")).duplicates == 1


@pytest.mark.parametrize(
    ("line", "code", "words"),
    [
        (",converted,2026-03-02,5,INR,o", "HL410", "customer_id is blank"),
        ("1,,2026-03-02,5,INR,o", "HL411", "event is blank"),
        ("1,convertd,2026-03-02,5,INR,o", "HL411", "did you mean 'converted'?"),
        ("1,converted,2026-03-02,nan,INR,o", "HL412", "no number"),
        ("1,converted,2026-03-02,inf,INR,o", "HL412", "no number"),
        ("1,clicked,2026-03-02,-5,INR,o", "HL413", "never negative"),
        ("1,clicked,2026-03-02,(5.00),INR,o", "HL413", "never negative"),
        ("1,converted,2026-03-02,1.21,JPY,o", "HL412", "JPY has none"),
        ("1,converted,2026-03-02,1.21 JPY,,o", "HL412", "more decimals than JPY has"),
        ("1,converted,10/02/2026 3:05 PM,5,INR,o", "HL414", "the day or the month first"),
        ("1,converted,2026-03-02,1e30,INR,o", "HL412", "more than any order's"),
        ("1,converted,2026-03-02,5,QQQ,o", "HL412", "'QQQ' is no currency"),
        ("1,converted,yesterday,5,INR,o", "HL414", "no moment: 'yesterday'"),
        ("1,converted,,5,INR,o", "HL414", "occurred_at is blank"),
        ("1,converted,2026-03-02,USD 5,INR,o", "HL412", "says USD, and the column currency says"),
        ("1,converted,2026-03-02,12.5.0,INR,o", "HL412", "two ways"),
        ("1,converted,9999-12-31T23:59:59-05:30,5,INR,o", "HL414", "no moment"),
        ("1,converted,0026-03-02,5,INR,o", "HL414", "in the year 26"),
        ("1,converted,1999-12-31T23:59:59Z,5,INR,o", "HL414", "in the year 1999"),
        ("1,converted,3026-03-02,5,INR,o", "HL416", "in the future"),
    ],
)
def test_a_bad_row_is_told_by_its_line_and_the_others_are_taken(
    workspace: Workspace, file: Path, line: str, code: str, words: str
) -> None:
    taken = take(workspace, file, f"{GOOD}{line}\n009,clicked,2026-03-02,,,\n")
    (bad,) = taken.rejected
    assert (bad["line"], bad["code"]) == (3, code)
    assert words in bad["problem"]
    assert taken.accepted == 2


@pytest.mark.parametrize("amount", ["five", "5 QQQ", "4.9999 INR", "--5 INR"])
def test_an_amount_in_words_is_read_or_told(workspace: Workspace, file: Path, amount: str) -> None:
    taken = take(workspace, file, f"1,converted,2026-03-02,{amount},INR,o\n")
    assert taken.accepted == 0
    assert taken.rejected[0]["line"] == 2


def test_a_teams_own_event_is_kept(workspace: Workspace, file: Path) -> None:
    assert take(workspace, file, "1,test_drive,2026-03-02,,,\n").accepted == 1


def test_the_watermark_is_the_day_before_the_latest_and_never_goes_back(
    workspace: Workspace, file: Path
) -> None:
    assert take(workspace, file, GOOD).watermark == "2026-03-01"
    day = datetime.date(2026, 3, 20)
    assert take(workspace, file, GOOD, through=day).watermark == "2026-03-20"
    assert take(workspace, file, "1,clicked,2026-03-05,,,\n").watermark == "2026-03-20"
    earlier = datetime.date(2026, 3, 3)
    assert take(workspace, file, GOOD, through=earlier).watermark == "2026-03-20"


def test_a_row_of_tomorrow_moves_the_watermark_no_further_than_yesterday(
    workspace: Workspace, file: Path
) -> None:
    soon = now() + datetime.timedelta(hours=23)
    watermark = take(workspace, file, f"1,clicked,{soon.isoformat()},,,\n").watermark
    assert datetime.date.fromisoformat(watermark) < today(Team())


@pytest.mark.parametrize(
    ("zone", "happened", "watermark"),
    [
        ("Pacific/Pago_Pago", "2026-03-03T10:59:00Z", "2026-03-01"),  # 23:59 on the 2nd
        ("Pacific/Pago_Pago", "2026-03-03T11:00:00Z", "2026-03-02"),  # midnight of the 3rd
        ("Asia/Kolkata", "2026-03-02T18:29:00Z", "2026-03-01"),
        ("Asia/Kolkata", "2026-03-02T18:30:00Z", "2026-03-02"),
    ],
)
def test_the_day_before_the_latest_outcome_is_a_day_of_the_team(
    workspace: Workspace, file: Path, zone: str, happened: str, watermark: str
) -> None:
    taken = take(workspace, file, f"1,clicked,{happened},,,\n", team=Team(time_zone=zone))
    assert taken.watermark == watermark


def test_a_moment_without_an_offset_is_the_team_s_own(workspace: Workspace, file: Path) -> None:
    take(workspace, file, "1,clicked,2026-03-02T02:00:00,,,\n", team=Team(time_zone="Asia/Kolkata"))
    assert rows(workspace)[0]["occurred_at"].isoformat() == "2026-03-01T20:30:00+00:00"


@pytest.mark.parametrize("zone", [" UTC", "UTC", " GMT", "Z"])
def test_a_moment_may_name_the_world_s_own_time(
    workspace: Workspace, file: Path, zone: str
) -> None:
    team = Team(time_zone="Asia/Kolkata")
    take(workspace, file, f"1,clicked,2026-03-02 02:00:00{zone},,,\n", team=team)
    assert rows(workspace)[0]["occurred_at"].isoformat() == "2026-03-02T02:00:00+00:00"


def test_a_purchase_without_an_amount_is_a_purchase(workspace: Workspace, file: Path) -> None:
    take(workspace, file, "1,converted,2026-03-02,,,o\n")
    assert rows(workspace)[0]["amount_minor"] is None


@pytest.mark.parametrize(
    "wrong", [{"customer_id": {"a": 1}}, {"event": ["x"]}, {"order_id": "\ud800"}, {"value": True}]
)
def test_what_json_can_say_and_no_table_can_hold_is_refused(wrong: dict[str, Any]) -> None:
    given = {"customer_id": "1", "event": "clicked", "occurred_at": "2026-03-02"}
    with pytest.raises(BadInput):
        outcome_row(given | wrong, Team())


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "HL401"), (HEAD, "HL402"), ("customer_id,event\n1,clicked\n", "HL403")],
)
def test_a_file_that_cannot_be_read_as_a_whole_is_refused(
    workspace: Workspace, file: Path, text: str, code: str
) -> None:
    file.write_text(text)
    with pytest.raises(BadInput) as found:
        take_outcomes(workspace, file, Team())
    assert (found.value.code, found.value.where) == (code, str(file))


@pytest.mark.parametrize(
    ("written", "event"),
    [
        ("Placed Order", "converted"), ("purchase", "converted"), ("Order Completed", "converted"),
        ("order_created", "converted"), ("Purchased", "converted"), ("Charged", "converted"),
        ("checkout_completed", "converted"), ("orderPaid", "converted"),
        ("CONVERTED", "converted"), ("Compra", "converted"), ("checkout/paid", "converted"),
        ("Email Unsubscribed", "unsubscribed"), ("Marked as Spam", "complained"),
        ("Order Refunded", "refunded"), ("charge.refunded", "refunded"),
        ("opt_out", "unsubscribed"),
        ("Unsubscribe", "unsubscribed"), ("spam", "complained"), ("Bounce", "failed"),
        ("Opened Email", "opened"), ("Clicked Email", "clicked"), ("link_clicked", "clicked"),
    ],
)  # fmt: skip
def test_events_have_the_names_that_engines_give_them(
    workspace: Workspace, file: Path, written: str, event: str
) -> None:
    taken = take(workspace, file, f"1,{written},2026-03-02,,,\n")
    assert rows(workspace)[0]["event"] == event
    assert taken.mapped == {written: event}
    assert taken.uncounted == {}


def test_a_team_names_the_events_of_its_engine(workspace: Workspace, file: Path) -> None:
    team = Team(events={"Warenkorb bezahlt": "converted", "purchase": "redeemed"})
    lines = "1,Warenkorb bezahlt,2026-03-02,5,INR,a\n2,purchase,2026-03-02,,,\n"
    take(workspace, file, lines, team=team)
    assert [row["event"] for row in rows(workspace)] == ["converted", "redeemed"]


def test_an_event_that_no_campaign_counts_is_told_by_name_and_number_every_time(
    workspace: Workspace, file: Path
) -> None:
    lines = "1,test_drive,2026-03-02,,,\n2,test_drive,2026-03-02,,,\n3,clicked,2026-03-02,,,\n"
    for _ in range(2):
        assert take(workspace, file, lines).uncounted == {"test_drive": 2}


@pytest.mark.parametrize(
    ("written", "meant"),
    [("Newsletter Unsubscribe Form", "unsubscribed"), ("Purchase (web)", "converted"),
     ("Test Drive", None)],
)  # fmt: skip
def test_a_name_like_one_that_we_know_is_told_with_it_and_counts_for_nothing(
    workspace: Workspace, file: Path, written: str, meant: str | None
) -> None:
    taken = take(workspace, file, f"1,{written},2026-03-02,,,\n")
    assert (taken.uncounted, taken.likely.get(written)) == ({written: 1}, meant)


def order(*amounts: str, order_id: str = "#7") -> str:
    return "".join(f"1,converted,2026-03-02,{amount},INR,{order_id}\n" for amount in amounts)


@pytest.mark.parametrize(
    ("amounts", "minor", "repeated", "summed"),
    [
        (("3998.00", "", ""), 399_800, 0, 1),
        (("", "3998.00"), 399_800, 0, 1),
        (("999", "999", "499"), 249_700, 0, 1),
        (("999", "499"), 149_800, 0, 1),
        (("999", "999"), 99_900, 1, 0),
        (("", ""), None, 1, 0),
        (("999",), 99_900, 0, 0),
    ],
)
def test_rows_of_one_order_are_one_purchase(
    workspace: Workspace,
    file: Path,
    amounts: tuple[str, ...],
    minor: int | None,
    repeated: int,
    summed: int,
) -> None:
    taken = take(workspace, file, order(*amounts))
    (row,) = rows(workspace)
    assert (row["amount_minor"], taken.repeated, taken.summed) == (minor, repeated, summed)
    again = take(workspace, file, order(*amounts))
    assert (again.accepted, again.duplicates, len(rows(workspace))) == (0, 1, 1)


def test_orders_are_the_same_however_few_rows_are_read_at_once(
    workspace: Workspace, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = "".join(
        order(str(10 + i), order_id=f"#{i % 7}") + f"{i},clicked,2026-03-02,,,\n1,sent,x,,,\n"
        for i in range(20)
    )
    at_once = take(workspace, file, lines)
    known = rows(workspace)
    undo(workspace, at_once.run)
    monkeypatch.setattr("hookline.loop.outcome_files.BATCH", 3)
    in_parts = take(workspace, file, lines)
    assert replace(in_parts, run="") == replace(at_once, run="")
    assert rows(workspace) == known
    assert (in_parts.summed, in_parts.accepted, in_parts.rejected[1]["line"]) == (7, 27, 7)


def test_the_same_order_with_another_amount_replaces_it(workspace: Workspace, file: Path) -> None:
    take(workspace, file, order("999") + order("50", order_id="#8"))
    again = take(workspace, file, order("899"))
    assert (again.accepted, again.duplicates, again.replaced) == (0, 0, 1)
    assert sorted(row["amount_minor"] for row in rows(workspace)) == [5_000, 89_900]


@pytest.mark.parametrize("order_id", ["o", ""])
def test_one_purchase_in_two_currencies_is_refused_by_its_lines(
    workspace: Workspace, file: Path, order_id: str
) -> None:
    row = f"1,converted,2026-03-02,20,{{}},{order_id}\n"
    lines = row.format("EUR") + "2,converted,2026-03-02,5,EUR,p\n" + row.format("USD")
    taken = take(workspace, file, lines)
    assert (taken.accepted, [(bad["line"], bad["code"]) for bad in taken.rejected]) == (
        1, [(2, "HL419"), (4, "HL419")]
    )  # fmt: skip
    assert "in EUR and USD" in taken.rejected[0]["problem"]


def test_purchases_of_two_currencies_are_told_apart(workspace: Workspace, file: Path) -> None:
    lines = (
        "1,converted,2026-03-02,20,EUR,a\n2,converted,2026-03-02,5.50,USD,b\n"
        "3,converted,2026-03-02,7,EUR,c\n1,refunded,2026-03-03,3,EUR,a\n"
    )
    amounts = take(workspace, file, lines).amounts
    assert amounts == {"EUR": Amounts(2, 2400), "USD": Amounts(1, 550)}


def test_an_order_that_comes_again_in_another_currency_takes_its_place_and_is_told(
    workspace: Workspace, file: Path
) -> None:
    take(workspace, file, "1,converted,2026-03-02,20,EUR,o\n")
    again = take(workspace, file, "1,converted,2026-03-02,20,USD,o\n")
    assert (again.accepted, again.replaced, again.duplicates) == (0, 1, 0)
    assert again.currencies == {"EUR to USD": 1}
    assert [(row["amount_minor"], row["currency"]) for row in rows(workspace)] == [(2000, "USD")]


def test_refunds_of_one_order_are_many_and_replace_nothing(
    workspace: Workspace, file: Path
) -> None:
    refund = "1,refunded,2026-03-0{},{},INR,#7\n"
    take(workspace, file, order("999") + refund.format(3, 100))
    assert take(workspace, file, refund.format(4, 200)).replaced == 0
    assert len(rows(workspace)) == 3


def test_a_file_is_taken_back_by_its_run(workspace: Workspace, file: Path) -> None:
    take(workspace, file, GOOD)
    second = take(workspace, file, GOOD + order("5"))
    assert undo(workspace, second.run) == 1
    assert [row["customer_id"] for row in rows(workspace)] == ["007"]
    with pytest.raises(BadInput) as problem:
        undo(workspace, second.run)
    assert problem.value.code == "HL418"


def test_one_row_is_dropped_by_its_id(workspace: Workspace, file: Path) -> None:
    take(workspace, file, GOOD + order("5"))
    gone = rows(workspace)[0]["outcome_id"]
    drop(workspace, gone)
    assert gone not in [row["outcome_id"] for row in rows(workspace)]
    with pytest.raises(BadInput):
        drop(workspace, gone)


def test_outcomes_are_not_complete_up_to_a_day_to_come(workspace: Workspace, file: Path) -> None:
    day = today(Team())
    assert take(workspace, file, GOOD, through=day).watermark == day.isoformat()
    with pytest.raises(BadInput) as problem:
        take(workspace, file, GOOD, through=day + datetime.timedelta(days=1))
    assert problem.value.code == "HL417"


def test_a_file_waits_for_whoever_writes_here_and_nothing_of_it_is_taken(
    workspace: Workspace, file: Path
) -> None:
    with only_writer(workspace, "learn"), pytest.raises(RuleSaidNo) as refused:
        take(replace(workspace, wait=0), file, GOOD)
    assert refused.value.code == "HL312"
    assert rows(workspace) == []


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("1772445900", "2026-03-02T10:05:00+00:00"),
        ("1772445900000", "2026-03-02T10:05:00+00:00"),
        ("2026/03/02 10:05", "2026-03-02T10:05:00+00:00"),
        ("02.03.2026 10:05", "2026-03-02T10:05:00+00:00"),
    ],
)
def test_a_moment_is_read_as_engines_write_it(
    workspace: Workspace, file: Path, written: str, moment: str
) -> None:
    take(workspace, file, f"1,converted,{written},5,INR,o\n")
    assert rows(workspace)[0]["occurred_at"].isoformat() == moment


@pytest.mark.parametrize(("other", "month"), [("03/13/2026", 3), ("13/03/2026", 4)])
def test_all_moments_of_a_file_tell_whether_the_day_comes_first(
    workspace: Workspace, file: Path, other: str, month: int
) -> None:
    lines = f"1,clicked,03/04/2026 10:05 AM,,,\n2,clicked,{other} 10:05 AM,,,\n"
    taken = take(workspace, file, lines)
    assert {row["occurred_at"].month for row in rows(workspace)} == {3, month}
    first = "month" if month == 3 else "day"
    assert any(f"are read with the {first} first" in note for note in taken.notes)


def test_purchases_without_an_amount_and_columns_that_nothing_reads_are_told(
    workspace: Workspace, file: Path
) -> None:
    file.write_text(
        "customer_id,event,occurred_at,properties\n1,Charged,2026-03-02,{}\n2,clicked,2026-03-02,\n"
    )
    notes = take_outcomes(workspace, file, Team()).notes
    assert notes == (
        "nothing reads the column properties",
        "1 purchase has no amount: no money is counted there",
    )


def test_rows_that_were_sent_before_name_the_runs_that_brought_them(workspace: Workspace) -> None:
    """So that a file can be taken back though its run was killed before it was printed."""

    def sent(*ids: int) -> pa.Table:
        moment = datetime.datetime(2026, 3, 3, 12, tzinfo=datetime.UTC)
        rows = [{"outcome_id": f"o{i}", "customer_id": f"C{i}", "event": "converted",
                 "occurred_at": moment} for i in ids]  # fmt: skip
        return pa.Table.from_pylist(rows, schema=OUTCOMES)

    first, second = (add_outcomes(workspace, sent(*ids), Team()) for ids in ((1,), (2, 3)))
    assert (first.earlier_runs, second.earlier_runs) == ({}, {})
    third = add_outcomes(workspace, [sent(1, 2), sent(3, 4)], Team())
    assert (third.new, third.duplicates) == (1, 3)
    assert list(third.earlier_runs.items()) == [(second.run, 2), (first.run, 1)]
    assert undo(workspace, second.run) == 2
    assert add_outcomes(workspace, sent(4, 4), Team()).earlier_runs == {third.run: 1}


def test_ids_that_a_spreadsheet_rounded_are_told_of_customers_and_of_orders(
    workspace: Workspace, file: Path
) -> None:
    lines = "4.9123E11,converted,2026-03-02,5,INR,1E5\n007,converted,2026-03-02,5,INR,1E5\n"
    notes = take(workspace, file, lines).notes
    assert [note.partition(" (")[0] for note in notes] == [
        "customer_id: rounded by a spreadsheet", "order_id: rounded by a spreadsheet"
    ]  # fmt: skip
    assert "in 1 of the rows" in notes[0]
    assert "in 2 of the rows" in notes[1]


@pytest.mark.parametrize("paid_back", ["-200", "(200.00)", "200", "200.00-", "-200,00"])
def test_a_refund_with_a_minus_is_what_was_paid_back(
    workspace: Workspace, file: Path, paid_back: str
) -> None:
    taken = take(workspace, file, f'1,refunded,2026-03-02,"{paid_back}",INR,o\n')
    assert taken.rejected == ()
    assert [row["amount_minor"] for row in rows(workspace)] == [20_000]


@pytest.mark.parametrize("paid", ["-200", "(200.00)", "200.00-", "\u2212 200,00"])
def test_a_purchase_with_a_minus_is_what_came_back_and_is_told(
    workspace: Workspace, file: Path, paid: str
) -> None:
    lines = f'1,Placed Order,2026-03-01,500,INR,o\n1,Placed Order,2026-03-02,"{paid}",INR,o\n'
    taken = take(workspace, file, lines)
    assert taken.rejected == ()
    assert [(row["event"], row["amount_minor"]) for row in rows(workspace)] == [
        ("converted", 50_000), ("refunded", 20_000)]  # fmt: skip
    assert "1 purchase has a minus and counts as money paid back (refunded)" in taken.notes
    assert (taken.mapped, taken.uncounted) == ({"Placed Order": "converted"}, {})
    assert take(workspace, file, lines).accepted == 0  # sent again


def test_nothing_with_a_minus_in_front_is_a_purchase_of_nothing(
    workspace: Workspace, file: Path
) -> None:
    taken = take(workspace, file, "1,converted,2026-03-02,-0.00,INR,o\n")
    assert [(row["event"], row["amount_minor"]) for row in rows(workspace)] == [("converted", 0)]
    assert not any("minus" in note for note in taken.notes)


def test_further_items_of_an_order_are_told_and_no_rows_of_their_own(
    workspace: Workspace, file: Path
) -> None:
    item = "1,,2026-03-02,,,#1\n"
    taken = take(
        workspace, file, f"1,paid,2026-03-02,5,INR,#1\n{item}{item}2,,2026-03-02,5,INR,#2\n"
    )
    assert taken.accepted == 1
    assert [(bad["line"], bad["code"]) for bad in taken.rejected] == [(5, "HL411")]
    assert any(note.startswith("2 rows name no event and the order above") for note in taken.notes)


def test_a_file_that_does_not_say_what_its_rows_are_is_told_so(
    workspace: Workspace, file: Path
) -> None:
    file.write_text("customer_id,occurred_at,amount\n1,2026-03-02,5\n", "utf-8")
    with pytest.raises(BadInput, match="no column event") as missing:
        take_outcomes(workspace, file, Team())
    assert "where every row is a purchase, `--event converted`" in missing.value.fix
    assert take_outcomes(workspace, file, Team(), event="purchase").mapped == {
        "purchase": "converted"
    }
    file.write_text(HEAD + GOOD, "utf-8")
    with pytest.raises(BadInput, match="HL429"):
        take_outcomes(workspace, file, Team(), event="purchase")


@pytest.mark.parametrize(("known", "is_told"), [("007", False), ("7", True)])
def test_a_file_in_which_nobody_was_decided_for_is_told_for_its_ids(
    workspace: Workspace, file: Path, known: str, *, is_told: bool
) -> None:
    day = datetime.date(2026, 3, 2)
    decided = {"decision_id": "d", "customer_id": known, "day": day, "reason": "cooldown"}
    table = pa.Table.from_pylist([decided], schema=decisions_schema(Team().cells))
    Ledger(workspace, Team().cells).write(day, [table], PROPENSITIES.empty_table())
    others = "".join(f"{i},opened,2026-03-02,,,\n" for i in range(100, 120))
    notes = take(workspace, file, others + GOOD).notes
    told = f"none of its 21 rows is of a customer of the decisions of {day}, so nothing counts them"
    assert any(note.startswith(told) for note in notes) is is_told


@pytest.mark.parametrize("damage", [b"", b"no Parquet at all"])
def test_outcomes_come_in_though_the_last_day_s_log_is_damaged(
    workspace: Workspace, file: Path, damage: bytes
) -> None:
    folder = workspace.folder("decisions") / "day=2026-03-02"
    folder.mkdir()
    (folder / "decisions.parquet").write_bytes(damage)
    assert take(workspace, file, GOOD).accepted == 1
