"""What somebody writes into the registry past every command goes out by no door."""

import datetime
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from hookline.errors import RuleSaidNo
from hookline.loop.arms import move
from hookline.loop.audit import made_by_nobody
from hookline.loop.campaigns import move as move_campaign
from hookline.loop.decide import decide
from hookline.loop.export import export
from hookline.loop.launch import launch, plan_launch
from hookline.loop.review import approve, queue
from hookline.loop.writing.run import Progress
from hookline.records.arm import Arm
from hookline.records.campaign import Campaign
from hookline.records.team import Team
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief

DAY = datetime.date(2026, 3, 2)


def rewrite(workspace: Workspace, arm: Arm, **update: Any) -> Arm:
    """Write an arm into the registry as no command does."""
    altered = arm.model_copy(update=update)
    with workspace.registry() as registry:
        registry.save_arms([altered], [])
    return altered


@pytest.fixture
def approved(workspace: Workspace, live: Campaign, write: Callable[..., Progress]) -> Arm:
    """Approved, and waiting to join the live campaign."""
    write(seed=8)
    return approve(workspace, [queue(workspace)[0].id]).arms[0]


def first_arm(workspace: Workspace) -> Arm:
    with workspace.registry() as registry:
        return next(arm for arm in registry.arms() if not arm.parent_arm)


def other_words(arm: Arm) -> dict[str, Any]:
    return {"parts": arm.parts.model_copy(update={"body": "70% off everything, guaranteed!"})}


@pytest.mark.parametrize("door", ["decide", "export"])
def test_words_that_nobody_approved_go_out_by_no_door(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table], door: str
) -> None:
    arm = first_arm(workspace)
    rewrite(workspace, arm, **other_words(arm))
    doors: dict[str, Callable[[], object]] = {
        "decide": lambda: decide(workspace, customers(4), Team(), day=DAY),
        "export": lambda: export(workspace, ["jsonl"]),
    }
    with pytest.raises(RuleSaidNo) as found:
        doors[door]()
    assert (found.value.code, found.value.exit_code) == ("HL344", 3)
    assert f"the words of {arm.arm_id} are not those" in found.value.problem
    assert made_by_nobody(workspace) == [found.value.problem]
    move(workspace, arm.arm_id, "retired")
    assert made_by_nobody(workspace) == []
    export(workspace, ["jsonl"])


def test_words_that_share_six_digits_with_those_approved_are_others_all_the_same(
    workspace: Workspace, live: Campaign
) -> None:
    arm = first_arm(workspace)
    other = arm.parts.words_digest()[:6].ljust(64, "0")  # that of other words, by its first digits
    with sqlite3.connect(workspace.root / "hookline.db") as file:
        file.execute(
            "UPDATE changes SET document = json_set(document, '$.text_hash', ?)"
            " WHERE id = ? AND json_extract(document, '$.now') = 'approved'",
            (other, arm.arm_id),
        )
    assert made_by_nobody(workspace) == [
        f"the words of {arm.arm_id} are not those that were approved"
    ]


def test_a_follow_up_approved_before_its_own_words_were_kept_is_known_by_its_id(
    workspace: Workspace, live: Campaign
) -> None:
    with workspace.registry() as registry:
        arm = next(arm for arm in registry.arms() if arm.parent_arm)
        (approval,) = [c for c in registry.changes(arm.arm_id) if c.now == "approved"]
        first = registry.arm(arm.parent_arm)
    assert first is not None
    assert approval.text_hash == arm.parts.words_digest()
    with sqlite3.connect(workspace.root / "hookline.db") as file:
        file.execute(
            "UPDATE changes SET document = json_set(document, '$.text_hash', ?) WHERE id = ?",
            (first.parts.words_digest(), arm.arm_id),
        )
    assert made_by_nobody(workspace) == []


def test_what_was_made_live_without_a_launch_is_not_sent(
    workspace: Workspace, approved: Arm, customers: Callable[[int], pa.Table]
) -> None:
    rewrite(workspace, approved, state="live")
    with pytest.raises(RuleSaidNo, match=f"nobody launched {approved.arm_id}"):
        decide(workspace, customers(4), Team(), day=DAY)


def test_a_pause_by_hand_is_no_way_to_live_either(workspace: Workspace, approved: Arm) -> None:
    rewrite(workspace, approved, state="paused")
    with pytest.raises(RuleSaidNo, match=f"nobody launched {approved.arm_id}"):
        move(workspace, approved.arm_id, "live")


@pytest.mark.parametrize(
    ("altered", "problem"),
    [("", ""), ("id", "nobody approved"), ("words", "are not those that were approved")],
)
def test_a_launch_takes_nothing_along_that_nobody_approved(
    workspace: Workspace, library: Library, brief: Path, approved: Arm,
    altered: str, problem: str,
) -> None:  # fmt: skip
    if altered == "id":
        digest = approved.arm_id.rpartition(":")[2]
        rewrite(workspace, approved, arm_id=f"lunch:sms:en:v99:{digest}", version=99)
    elif altered == "words":
        rewrite(workspace, approved, **other_words(approved))
    plan = plan_launch(workspace, load_brief(brief, library), today=DAY, practice=True)
    assert problem in "; ".join(plan.missing)
    assert bool(plan.missing) is bool(problem)
    if problem:
        with pytest.raises(RuleSaidNo) as found:
            launch(workspace, plan)
        assert found.value.code == "HL340"


def rewrite_campaign(workspace: Workspace, campaign: Campaign, **update: Any) -> None:
    """Write a campaign into the registry as no command does."""
    altered = campaign.model_copy(update=update).model_dump_json(by_alias=True)
    with sqlite3.connect(workspace.root / "hookline.db") as file:
        file.execute("UPDATE campaigns SET document = ? WHERE id = ?", (altered, campaign.id))


def test_a_campaign_that_was_brought_back_by_hand_sends_nothing_until_it_is_ended(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    ended = move_campaign(workspace, live.id, "ended")
    assert made_by_nobody(workspace) == []
    rewrite_campaign(workspace, ended, state="live")
    with pytest.raises(RuleSaidNo) as found:
        decide(workspace, customers(4), Team(), day=DAY)
    assert found.value.code == "HL345"
    assert found.value.problem == "campaign lunch is live, and nobody made it so: it was ended"
    assert made_by_nobody(workspace) == [found.value.problem]
    move_campaign(workspace, live.id, "ended")
    assert made_by_nobody(workspace) == []


def test_a_pause_by_hand_is_resumed_by_nobody(workspace: Workspace, live: Campaign) -> None:
    ended = move_campaign(workspace, live.id, "ended")
    rewrite_campaign(workspace, ended, state="paused")
    with pytest.raises(RuleSaidNo, match="it was ended"):
        move_campaign(workspace, live.id, "live")


def test_a_live_campaign_whose_dates_or_readers_were_changed_by_hand_is_told(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    for update in ({"ends": "2031-01-01"}, {"who": "recency_days > 3"}, {"window_days": 99}):
        rewrite_campaign(workspace, live, **update)
        with pytest.raises(RuleSaidNo, match="campaign lunch is not as it was launched"):
            decide(workspace, customers(4), Team(), day=DAY)
    rewrite_campaign(workspace, live)
    decide(workspace, customers(4), Team(), day=DAY)


def test_pausing_and_resuming_keep_the_seal(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    for state in ("paused", "live"):
        move_campaign(workspace, live.id, state)
        assert made_by_nobody(workspace) == []
    decide(workspace, customers(4), Team(), day=DAY)


def test_an_ended_campaign_that_was_reserved_again_by_hand_is_not_launched(
    workspace: Workspace, library: Library, brief: Path, live: Campaign
) -> None:
    ended = move_campaign(workspace, live.id, "ended")
    rewrite_campaign(workspace, ended, state="reserved")
    plan = plan_launch(workspace, load_brief(brief, library), today=DAY, practice=True)
    assert any("it was ended" in problem for problem in plan.missing)
