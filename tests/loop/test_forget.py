"""Who is forgotten leaves no byte behind, changes no sum, and stays out."""

import datetime
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from hookline.errors import BadInput
from hookline.lift.report import LiftReport
from hookline.loop.decide import decide, explain_decision
from hookline.loop.forget import erase_old, forget, receipts_of
from hookline.loop.learn import learn
from hookline.loop.measure import measure
from hookline.loop.outcomes import add_rows, drop, take_outcomes
from hookline.records.campaign import Campaign
from hookline.records.receipt import hash_id
from hookline.records.team import Retention, Team
from hookline.workspace.clock import today
from hookline.workspace.folder import Workspace
from hookline.workspace.forgotten import Forgotten
from hookline.workspace.ledger import Ledger
from hookline.workspace.outcome_rows import OutcomeRow, outcome_row

DAY = datetime.date(2026, 3, 2)
TEAM = Team(cells=("language",), time_zone="Asia/Kolkata")
GONE = ["customer-0003", "customer-0007"]
Customers = Callable[[int], pa.Table]


def audience(n: int) -> pa.Table:
    ids = [f"customer-{i:04}" for i in range(n)]
    return pa.table({"customer_id": ids, "consent_channels": [["sms"]] * n})


def bought(customer_id: str, days: int) -> OutcomeRow:
    moment = datetime.datetime(2026, 3, 2, 23, 30) + datetime.timedelta(days=days)
    raw = {
        "customer_id": customer_id, "event": "converted", "occurred_at": f"{moment}+05:30",
        "amount": "499", "currency": "INR", "order_id": f"order-of-{customer_id}",
    }  # fmt: skip
    return outcome_row(raw, TEAM)


@pytest.fixture(scope="module")
def lived_once(
    tmp_path_factory: pytest.TempPathFactory, launched: tuple[Path, Campaign]
) -> Workspace:
    """Two decided days, purchases of every fifth customer, a leaver, all windows closed."""
    workspace = Workspace(tmp_path_factory.mktemp("lived") / "workspace", "asha")
    shutil.copytree(launched[0], workspace.root)
    for days in (0, 8):
        decide(workspace, audience(400), TEAM, day=DAY + datetime.timedelta(days=days))
    rows = [bought(f"customer-{i:04}", i % 3) for i in (*range(0, 400, 5), 3, 7)]
    (decided,) = Ledger(workspace, TEAM.cells).decisions(DAY).to_pylist()[3:4]
    left = {"customer_id": GONE[0], "event": "unsubscribed", "occurred_at": "2026-03-03",
            "decision_id": decided["decision_id"]}  # fmt: skip
    rows.append(outcome_row(left, TEAM))
    add_rows(workspace, rows, TEAM, through=DAY + datetime.timedelta(days=40))
    return workspace


@pytest.fixture
def lived(workspace: Workspace, lived_once: Workspace) -> Workspace:
    """A copy of that one, to forget in."""
    shutil.copytree(lived_once.root, workspace.root)
    return workspace


def everything(workspace: Workspace) -> bytes:
    """All bytes of the workspace, those of Parquet unpacked."""
    texts = []
    for path in sorted(p for p in workspace.root.rglob("*") if p.is_file()):
        is_rows = path.suffix == ".parquet"
        texts.append(str(pq.read_table(path).to_pylist()).encode() if is_rows else b"")
        texts.append(path.read_bytes())
    return b"".join(texts)


def sums(workspace: Workspace) -> tuple[LiftReport, object]:
    day = DAY + datetime.timedelta(days=41)
    return measure(workspace, TEAM), learn(workspace, TEAM, day=day)


def test_no_byte_of_who_is_forgotten_is_left_and_no_sum_changes(lived: Workspace) -> None:
    before = sums(lived)
    with lived.registry() as registry:
        harmed = registry.harmed_arms()
    ids = [GONE[0].encode(), GONE[1].encode()]
    assert all(id_ in everything(lived) for id_ in ids)
    receipts = forget(lived, TEAM, GONE)
    assert [(r.by, r.decisions, r.outcomes, r.nameless) for r in receipts] == [
        ("asha", 2, 2, ""), ("asha", 2, 1, ""),
    ]  # fmt: skip
    assert [id_ for id_ in ids if id_ in everything(lived)] == []
    assert b"customer-0004" in everything(lived)
    assert sums(lived) == before
    with lived.registry() as registry:
        assert registry.harmed_arms() == harmed


def test_a_nameless_outcome_keeps_its_day_and_its_decision_and_nothing_else(
    lived: Workspace,
) -> None:
    forget(lived, TEAM, GONE[:1])
    with lived.registry() as registry:
        rows = [r for r in registry.outcomes().to_pylist() if r["customer_id"][:4] == "forg"]
    bought_, left = sorted(rows, key=lambda row: str(row["event"]))
    assert (bought_["order_id"], bought_["amount_minor"]) == (None, 49_900)
    assert bought_["occurred_at"] == datetime.datetime(2026, 3, 2, 6, 30, tzinfo=datetime.UTC)
    ledger = Ledger(lived, TEAM.cells)
    (decided,) = [r for r in ledger.decisions(DAY).to_pylist() if r["customer_id"][:4] == "forg"]
    assert (left["decision_id"], left["customer_id"]) == (
        decided["decision_id"], decided["customer_id"],
    )  # fmt: skip


def test_a_receipt_is_a_hash_that_whoever_has_the_id_can_check(lived: Workspace) -> None:
    (receipt,) = forget(lived, TEAM, ["customer-0009"])
    assert receipt.id_hash == hash_id(receipt.salt, "customer-0009")
    (again,) = forget(lived, TEAM, ["customer-0009"])
    assert again == receipt
    assert receipts_of(lived) == [receipt]


def test_who_was_forgotten_is_counted_and_never_decided_or_taken_in_again(
    lived: Workspace, tmp_path: Path
) -> None:
    (unknown,) = forget(lived, TEAM, ["customer-0500"])
    assert (unknown.decisions, unknown.outcomes) == (0, 0)
    forget(lived, TEAM, GONE)
    day = DAY + datetime.timedelta(days=20)
    decided = decide(lived, audience(501), TEAM, day=day)
    assert (decided.forgotten, decided.new) == (3, 498)
    assert set(GONE) & set(decided.decisions["customer_id"].to_pylist()) == set()
    file = tmp_path / "outcomes.csv"
    lines = [f"{id_},clicked,2026-03-03" for id_ in (GONE[0], "customer-0001")]
    file.write_text("\n".join(["customer_id,event,occurred_at", *lines]))
    taken = take_outcomes(lived, file, TEAM)
    assert (taken.accepted, taken.forgotten, taken.duplicates) == (1, 1, 0)
    with pytest.raises(BadInput) as found:
        explain_decision(lived, audience(501), TEAM, GONE[0], day=day)
    assert found.value.code == "HL424"


def test_work_that_was_cut_short_goes_on_under_the_same_name(
    lived: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def die(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr("hookline.loop.forget._unname_outcomes", die)
        with pytest.raises(Killed):
            forget(lived, TEAM, GONE[:1])
    (open_,) = receipts_of(lived)
    assert open_.nameless.startswith("forgotten-")
    with pytest.raises(BadInput, match="rows of theirs may still be here") as found:
        Forgotten([open_]).refuse(GONE[0])
    assert found.value.fix == f"hookline forget '{GONE[0]}' goes on with it"
    (receipt,) = forget(lived, TEAM, GONE[:1])
    assert (receipt.outcomes, receipt.nameless) == (2, "")
    with pytest.raises(BadInput) as found:
        Forgotten([receipt]).refuse(GONE[0])
    assert found.value.fix == "nothing of them is kept here"
    with lived.registry() as registry:
        names = {row["customer_id"] for row in registry.outcomes().to_pylist()}
    assert open_.nameless in names
    assert GONE[0].encode() not in everything(lived)


def test_a_blank_id_is_refused_and_forgets_nobody(lived: Workspace) -> None:
    with pytest.raises(BadInput) as found:
        forget(lived, TEAM, ["customer-0001", " "])
    assert found.value.code == "HL425"
    assert receipts_of(lived) == []


def test_what_is_older_than_the_team_keeps_is_erased_to_the_day(
    lived: Workspace,
) -> None:
    age = (today(TEAM) - DAY).days
    days = Ledger(lived, TEAM.cells).days()
    kept = TEAM.model_copy(update={"retention": Retention(decisions=age, outcomes=age)})
    assert erase_old(lived, kept).days == ()
    late = TEAM.model_copy(update={"retention": Retention(decisions=age - 1, outcomes=age - 1)})
    erased = erase_old(lived, late)
    assert erased.days == (DAY,)
    assert erased.decisions_before == erased.outcomes_before == DAY + datetime.timedelta(days=1)
    assert Ledger(lived, TEAM.cells).days() == days[1:]
    with lived.registry() as registry:
        rows = registry.outcomes().to_pylist()
    local = {row["occurred_at"].astimezone(ZoneInfo(TEAM.time_zone)).date() for row in rows}
    assert local == {DAY + datetime.timedelta(days=1), DAY + datetime.timedelta(days=2)}
    assert erased.outcomes > 0


def test_without_a_retention_nothing_is_old(lived: Workspace) -> None:
    with pytest.raises(BadInput) as found:
        erase_old(lived, TEAM)
    assert found.value.code == "HL426"


def test_ids_of_outcomes_that_were_replaced_or_dropped_before_are_gone_too(
    lived: Workspace,
) -> None:
    for n, amount in ((1, "10"), (2, "20")):
        raw = {"customer_id": GONE[0], "event": "converted", "occurred_at": "2026-03-03",
               "order_id": "o", "amount": amount, "outcome_id": f"{GONE[0]}/{n}"}  # fmt: skip
        add_rows(lived, [outcome_row(raw, TEAM)], TEAM)
    drop(lived, f"{GONE[0]}/2")
    forget(lived, TEAM, GONE[:1])
    assert GONE[0].encode() not in everything(lived)


def test_a_file_of_people_who_were_all_forgotten_decides_for_nobody(
    workspace: Workspace, live: Campaign
) -> None:
    customers = audience(2)
    forget(workspace, TEAM, ["customer-0000", "customer-0001"])
    decided = decide(workspace, customers, TEAM, day=DAY)
    assert (decided.forgotten, decided.new, decided.decisions.num_rows) == (2, 0, 0)
    assert Ledger(workspace, TEAM.cells).days() == []


def test_an_age_within_a_campaigns_window_and_the_lag_erases_nothing(lived: Workspace) -> None:
    with lived.registry() as registry:
        window = max(campaign.window_days for campaign in registry.campaigns())
        n_outcomes = registry.outcomes().num_rows
    needed = window + TEAM.lag_days
    days = Ledger(lived, TEAM.cells).days()
    retention = Retention(decisions=needed - 1, outcomes=needed - 1)
    with pytest.raises(BadInput, match=f"{needed} days or more") as found:
        erase_old(lived, TEAM.model_copy(update={"retention": retention}))
    assert found.value.code == "HL426"
    assert Ledger(lived, TEAM.cells).days() == days
    with lived.registry() as registry:
        assert registry.outcomes().num_rows == n_outcomes
    retention = Retention(decisions=needed, outcomes=needed)
    assert erase_old(lived, TEAM.model_copy(update={"retention": retention})).outcomes > 0


def test_an_id_with_a_byte_that_is_no_character_is_refused(lived: Workspace) -> None:
    with pytest.raises(BadInput) as found:
        forget(lived, TEAM, ["customer-0001", "C\udcff"])
    assert found.value.code == "HL425"
    assert receipts_of(lived) == []


def test_while_somebody_reads_the_database_for_long_forgetting_is_not_done_and_goes_on_later(
    lived: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hookline.registry.sqlite_connection.BUSY_SECONDS", 0.05)
    reader = sqlite3.connect(lived.root / "hookline.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM outcomes").fetchall()
    with pytest.raises(BadInput) as found:
        forget(lived, TEAM, GONE[:1])
    assert found.value.code == "HL301"
    reader.close()
    (receipt,) = forget(lived, TEAM, GONE[:1])
    assert (receipt.outcomes, receipt.nameless) == (2, "")
    assert GONE[0].encode() not in everything(lived)
