"""Undo: a verdict that is taken back leaves the draft open, and says who took it back."""

from collections.abc import Callable

import pytest

from hookline.errors import BadInput
from hookline.loop.review import approve, edit, queue, reject
from hookline.loop.undo import undo
from hookline.records.campaign import Campaign
from hookline.workspace.folder import Workspace


def states(workspace: Workspace) -> set[str]:
    with workspace.registry() as registry:
        return {arm.state for arm in registry.arms()}


def test_an_acceptance_is_taken_back_with_the_arms_it_made(
    workspace: Workspace, write: Callable[..., object]
) -> None:
    write()
    first = queue(workspace)[0]
    approve(workspace, [first.id])
    assert undo(workspace, first.id).status == first.status
    assert states(workspace) == {"retired"}
    versions = [arm.version for arm in approve(workspace, [first.id]).arms]
    assert min(versions) > 1, "an id is never used again"


def test_a_rejection_is_taken_back_once(workspace: Workspace, write: Callable[..., object]) -> None:
    write()
    first = queue(workspace)[0]
    reject(workspace, [first.id], reason="dull")
    assert first.id not in {variant.id for variant in queue(workspace)}
    undo(workspace, first.id)
    assert first.id in {variant.id for variant in queue(workspace)}
    with pytest.raises(BadInput, match="HL324"):
        undo(workspace, first.id)


def test_equal_words_are_an_edit_again_after_the_first_was_taken_back(
    workspace: Workspace, write: Callable[..., object]
) -> None:
    write()
    first = queue(workspace)[0]
    parts = first.parts.model_copy(update={"body": first.parts.body + " Today."})
    edited = edit(workspace, first.id, parts)
    undo(workspace, first.id)
    waiting = {variant.id for variant in queue(workspace)}
    assert first.id in waiting
    assert edited.id not in waiting
    again = edit(workspace, first.id, parts)
    assert again.id != edited.id
    assert again.parts == parts


def test_what_came_of_an_edit_is_taken_back_first(
    workspace: Workspace, write: Callable[..., object]
) -> None:
    write()
    first = queue(workspace)[0]
    parts = first.parts.model_copy(update={"body": first.parts.body + " Today."})
    edited = edit(workspace, first.id, parts)
    reject(workspace, [edited.id], reason="worse")
    with pytest.raises(BadInput, match="HL325"):
        undo(workspace, first.id)
    undo(workspace, edited.id)
    undo(workspace, first.id)
    assert first.id in {variant.id for variant in queue(workspace)}


def test_what_is_live_is_not_taken_back(workspace: Workspace, live: Campaign) -> None:
    with workspace.registry() as registry:
        arm = registry.arms(campaign=live.id)[0]
    with pytest.raises(BadInput, match="HL325"):
        undo(workspace, arm.variant_id)
    assert states(workspace) == {"live"}


def test_an_unknown_draft_and_one_without_a_verdict_are_refused(
    workspace: Workspace, write: Callable[..., object]
) -> None:
    write()
    for variant_id, code in (("nobody", "HL320"), (queue(workspace)[0].id, "HL324")):
        with pytest.raises(BadInput, match=code):
            undo(workspace, variant_id)
