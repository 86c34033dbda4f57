"""Today: what needs a person now, and nothing that does not."""

import datetime
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pyarrow as pa
import pytest
from tests.loop.conftest import DAY

from hookline.errors import BadInput
from hookline.gateway.journal import Journal
from hookline.loop.arms import arms
from hookline.loop.arms import move as move_arm
from hookline.loop.campaigns import changed as changed_state
from hookline.loop.learnings import keep_proposals, move
from hookline.loop.review import approve, queue
from hookline.loop.today import Standing, Today, TodayLine, is_anything_live, read_today
from hookline.records.arrow import PROPENSITIES, decisions_schema
from hookline.records.campaign import Campaign
from hookline.records.learning import Evidence, Scope, proposal
from hookline.records.team import Team
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

Lines = Callable[..., dict[str, TodayLine]]


@pytest.fixture
def lines(workspace: Workspace) -> Lines:
    def of(today: datetime.date = DAY) -> dict[str, TodayLine]:
        return {line.kind: line for line in read_today(workspace, Team(), today=today).lines}

    return of


def changed(workspace: Workspace, arm_id: str, **update: object) -> None:
    with workspace.registry() as registry:
        arm = next(arm for arm in registry.arms() if arm.arm_id == arm_id)
        registry.save_arms([arm.model_copy(update=update)], [])


def test_an_empty_folder_needs_nobody_and_stays_empty(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "ws", "asha")
    assert read_today(workspace, Team(), today=DAY) == Today(DAY)
    assert not is_anything_live(workspace)
    assert not workspace.root.exists()


def test_what_is_no_database_is_told_and_not_taken_for_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "hookline.db").write_bytes(b"bytes of something else" * 9)
    with pytest.raises(BadInput, match="no Hookline database"):
        is_anything_live(Workspace(tmp_path, "asha"))


def test_drafts_are_counted_apart_by_whether_a_check_blocks_them(
    workspace: Workspace, write: Callable[..., object], lines: Lines
) -> None:
    write()
    n_blocked = sum(variant.blocked for variant in queue(workspace))
    n_ready = len(queue(workspace)) - n_blocked
    assert lines()["review"].text == f"{n_ready} drafts to judge that no check blocks: lunch"
    assert lines()["review"].brief == "lunch"
    assert ("blocked" in lines()) == bool(n_blocked)
    assert not is_anything_live(workspace)


def test_what_is_accepted_waits_for_its_launch(
    workspace: Workspace, write: Callable[..., object], lines: Lines
) -> None:
    write()
    arms = approve(workspace, [queue(workspace)[0].id]).arms
    assert lines()["launch"].text == f"{len(arms)} accepted messages of lunch not live yet"
    assert lines()["launch"].command == "hookline launch briefs/lunch.yaml --practice"


def test_a_live_campaign_needs_no_launch(
    live: Campaign, lines: Lines, workspace: Workspace
) -> None:
    assert is_anything_live(workspace)
    assert {"launch", "review"} & set(lines()) == set()


@pytest.mark.parametrize(
    ("days", "when"),
    [(-1, ""), (0, "ends today"), (1, "ends tomorrow"), (7, "ends in 7 days"), (8, "")],
)
def test_an_offer_is_named_in_its_last_seven_days(
    workspace: Workspace, live: Campaign, lines: Lines, days: int, when: str
) -> None:
    with workspace.registry() as registry:
        arm = registry.arms(campaign=live.id)[0]
    end = DAY + datetime.timedelta(days=days)
    constraints = arm.constraints.model_copy(update={"ends": end.isoformat()})
    changed(workspace, arm.arm_id, constraints=constraints)
    shown = lines()["offer"].text if "offer" in lines() else ""
    assert when in shown
    assert bool(shown) == bool(when)


def test_an_approval_outside_is_waited_for(
    workspace: Workspace, live: Campaign, lines: Lines
) -> None:
    with workspace.registry() as registry:
        arm = registry.arms(campaign=live.id)[0]
    external = arm.external.model_copy(update={"status": "pending"})
    changed(workspace, arm.arm_id, external=external)
    assert lines()["outside"].text == f"1 message waiting for approval outside: {live.id}"
    rejected = external.model_copy(update={"status": "rejected"})
    changed(workspace, arm.arm_id, external=rejected)
    assert lines()["outside"].text == f"1 message rejected outside: {live.id}"
    with workspace.registry() as registry:
        was = registry.campaign(live.id)
        assert was is not None
        change = changed_state("campaign", live.id, was.state, "ended", workspace, "")
        registry.save_campaign(was.model_copy(update={"state": "ended"}), change)
    assert "outside" not in lines()  # of what is over nothing goes out
    with workspace.registry() as registry:
        registry.save_campaign(was, change)
    changed(workspace, arm.arm_id, external=external, state="retired")
    assert "outside" not in lines()


def test_a_batch_that_is_out_is_told_until_it_is_collected(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "ws", "asha")
    folder = workspace.folder("journal")
    with closing(Journal(folder, "run", reuse=True, now=lambda: "2026-03-02")) as journal:
        journal.batch("job", to="https://models.example", keys=["a", "b"])
        (line,) = read_today(workspace, Team(), today=DAY).lines
        assert line.kind == "batch"
        assert line.text.startswith("2 requests are in a batch that is out")
        journal.batch("job", over=True)
    assert read_today(workspace, Team(), today=DAY).lines == ()


def test_a_learning_that_waits_for_a_person_is_named(workspace: Workspace, lines: Lines) -> None:
    evidence = Evidence(words="In 4 campaigns.")
    says = "Copies with a question did better."
    waiting = proposal("tag", "question=yes", Scope(), line=says, evidence=evidence, day=DAY)
    keep_proposals(workspace, [waiting], day=DAY)
    assert lines()["learning"].text == f"1 learning to accept or reject: {says}"
    move(workspace, waiting.id, "accepted", day=DAY)
    assert "learning" not in lines()


def test_a_verdict_waits_for_outcomes_then_is_due_for_two_weeks(
    workspace: Workspace, live: Campaign, lines: Lines
) -> None:
    day = datetime.timedelta(days=1)
    lag = datetime.timedelta(days=Team().lag_days)
    closes = datetime.date.fromisoformat(live.ends) + live.window_days * day + lag
    assert "verdict" not in lines(closes - day)
    assert f"waits for outcomes up to {in_words(closes, closes)}" in lines(closes)["verdict"].text
    with workspace.registry() as registry:
        registry.set_watermark(closes - day)
    assert "waits for outcomes" in lines(closes)["verdict"].text
    with workspace.registry() as registry:
        registry.set_watermark(closes)
    assert lines(closes)["verdict"].text == (
        f"the verdict on {live.id} is due since {in_words(closes, closes)}"
    )
    assert "verdict" in lines(closes + 14 * day)
    assert "verdict" not in lines(closes + 15 * day)


def in_words(day: datetime.date, today: datetime.date) -> str:
    return f"{day.day} {day:%B}" + ("" if day.year == today.year else f" {day.year}")


def test_how_a_campaign_stands_follows_the_calendar(workspace: Workspace, live: Campaign) -> None:
    def state(today: str) -> str:
        (standing,) = read_today(
            workspace, Team(), today=datetime.date.fromisoformat(today)
        ).standings
        return standing.state

    starts, ends = (datetime.date.fromisoformat(day) for day in (live.starts, live.ends))
    day = datetime.timedelta(days=1)
    last = in_words(ends, ends)
    assert state(str(starts - day)) == f"o starts on {in_words(starts, starts)}"
    assert state(live.starts) == state(live.ends) == f"* live until {last}"
    assert state(str(ends + day)) == f"- over since {last}"
    assert state(f"{ends.year + 1}-01-02") == f"- over since {last} {ends.year}"


def test_a_campaign_whose_first_messages_are_all_paused_is_not_called_live(
    workspace: Workspace, live: Campaign
) -> None:
    def state() -> str:
        (standing,) = read_today(
            workspace, Team(), today=datetime.date.fromisoformat(live.starts)
        ).standings
        return standing.state

    last = in_words(datetime.date.fromisoformat(live.ends), DAY)
    firsts = [arm for arm in arms(workspace, state="live") if not arm.parent_arm]
    for arm in firsts[1:]:
        move_arm(workspace, arm.arm_id, "paused")
    assert state() == f"* live until {last}"
    move_arm(workspace, firsts[0].arm_id, "paused")
    assert state() == "= all messages paused"
    move_arm(workspace, firsts[0].arm_id, "live")
    assert state() == f"* live until {last}"


@pytest.mark.parametrize(
    ("state", "words"),
    [("reserved", "o not live yet"), ("paused", "= paused"), ("ended", "- ended")],
)
def test_a_campaign_that_does_not_run_says_why_and_how_many_of_its_messages_could(
    workspace: Workspace, live: Campaign, state: str, words: str
) -> None:
    with workspace.registry() as registry:
        change = changed_state("campaign", live.id, "live", state, workspace)
        registry.save_campaign(live.model_copy(update={"state": state}), change)
        n_live = sum(arm.state == "live" for arm in registry.arms())
    standings = read_today(workspace, Team(), today=DAY).standings
    assert standings == (Standing(live.id, words, n_live),)


@pytest.mark.parametrize(("ahead", "is_told"), [(0, False), (1, True)])
def test_a_day_to_come_that_was_decided_or_closed_is_told_as_that(
    workspace: Workspace, lines: Lines, ahead: int, *, is_told: bool
) -> None:
    day = DAY + datetime.timedelta(days=ahead)
    row = {"decision_id": "d", "customer_id": "C1", "day": day, "reason": "chosen"}
    table = pa.Table.from_pylist([row], schema=decisions_schema(Team().cells))
    Ledger(workspace, Team().cells).write(day, [table], PROPENSITIES.empty_table())
    with workspace.registry() as registry:
        registry.set_watermark(day)
    text = lines(DAY)["run"].text
    assert (f"last chosen for {in_words(day, DAY)}, which is still to come;" in text) is is_told
    assert (f"in up to {in_words(day, DAY)}, a day to come" in text) is is_told
