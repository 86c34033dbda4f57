"""Follow-ups written later: to approved messages alone, and approved after the first."""

from collections.abc import Callable
from typing import Any

import pytest

from hookline.errors import BadInput
from hookline.loop.review import approve, queue, reject
from hookline.loop.writing.follow_ups import waiting_firsts
from hookline.loop.writing.run import Progress
from hookline.workspace.folder import Workspace

Write = Callable[..., Progress]
Recording = Callable[..., str]
Good = Callable[..., dict[str, Any]]


@pytest.fixture
def firsts(write: Write, recording: Recording, good: Good, workspace: Workspace) -> list[str]:
    """Two approved first messages, and one that waits."""
    answers = [{k: v for k, v in good(n).items() if k != "follow_up"} for n in (1, 2, 3)]
    done = write(recording(answers), follow_ups="later")
    assert [variant.follow_up.body for variant in done.variants] == ["", "", ""]
    ids = [variant.id for variant in done.variants]
    approve(workspace, ids[:2])
    return ids


def second(cell: int, words: str = "Still on") -> dict[str, Any]:
    return {"cell": cell, "body": f"{words} at Bun & Co: 20% off any burger with code BUN20."}


def test_only_approved_messages_without_a_follow_up_wait_for_one(
    workspace: Workspace, firsts: list[str]
) -> None:
    assert [variant.id for variant in waiting_firsts(workspace, "lunch")] == firsts[:2]


def test_each_follow_up_names_the_message_that_it_follows(
    workspace: Workspace, firsts: list[str], write: Write, recording: Recording
) -> None:
    model = recording([second(1), second(2, "Two days left")])
    done = write(model, follow_ups="now")
    assert [variant.follows for variant in done.variants] == firsts[:2]
    assert [variant.status for variant in done.variants] == ["checked", "checked"]
    assert waiting_firsts(workspace, "lunch") == []


def test_a_rejected_follow_up_leaves_its_message_waiting_again(
    workspace: Workspace, firsts: list[str], write: Write, recording: Recording
) -> None:
    done = write(recording([second(1), second(2, "Two days left")]), follow_ups="now")
    reject(workspace, [done.variants[0].id], reason="flat")
    assert [variant.id for variant in waiting_firsts(workspace, "lunch")] == firsts[:1]


def test_an_approved_follow_up_becomes_an_arm_that_follows_the_first(
    workspace: Workspace, firsts: list[str], write: Write, recording: Recording
) -> None:
    done = write(recording([second(1), second(2, "Two days left")]), follow_ups="now")
    (arm,) = approve(workspace, [done.variants[0].id]).arms
    with workspace.registry() as registry:
        parent = registry.arm(arm.parent_arm)
    assert parent is not None
    assert parent.variant_id == firsts[0]
    assert arm.constraints.after == "7d"


def test_a_follow_up_whose_first_message_is_no_version_is_not_approved(
    workspace: Workspace, firsts: list[str], write: Write, recording: Recording
) -> None:
    done = write(recording([second(1), second(2, "Two days left")]), follow_ups="now")
    orphan = done.variants[0].model_copy(update={"id": "9-orphan00", "follows": firsts[2]})
    with workspace.registry() as registry:
        registry.save_run(done.run, [orphan])
    with pytest.raises(BadInput) as found:
        approve(workspace, ["9-orphan00"])
    assert found.value.code == "HL323"
    assert firsts[2] in found.value.problem


def test_where_no_message_waits_the_command_says_so(
    write: Write, recording: Recording, good: Good, workspace: Workspace
) -> None:
    write(recording([good(1), good(2), good(3)]))  # together with their follow-ups
    approve(workspace, [variant.id for variant in queue(workspace)])
    with pytest.raises(BadInput) as found:
        write("offline", follow_ups="now")
    assert found.value.code == "HL132"


def test_without_a_model_the_follow_up_is_the_second_thought_of_the_same_idea(
    write: Write, workspace: Workspace
) -> None:
    first = write("offline", follow_ups="later")
    approve(workspace, [variant.id for variant in first.variants])
    done = write("offline", follow_ups="now")
    assert [variant.angle for variant in done.variants] == [v.angle for v in first.variants]
    assert all("BUN20" in variant.parts.body for variant in done.variants)
