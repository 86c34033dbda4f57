"""Ideas that a brand's readers have had are known, and not proposed to them again."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from hookline.loop.review import approve
from hookline.loop.writing.run import Progress
from hookline.loop.writing.seen import seen_angles
from hookline.prompting.angles import unlike
from hookline.records.campaign import Campaign
from hookline.records.craft import Angle
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief

Live = Callable[..., Campaign]


def test_an_idea_counts_as_seen_once_it_is_live_and_for_other_briefs_of_its_brand(
    library: Library,
    workspace: Workspace,
    brief: Path,
    write: Callable[..., Progress],
    good: Callable[..., dict[str, Any]],
    recording: Callable[..., str],
    lunch: str,
) -> None:
    answers = [{**good(n), "angle": f"Idea number {word}"} for n, word in
               [(1, "one"), (2, "two"), (3, "three")]]  # fmt: skip
    done = write(recording(answers))
    other = brief.with_name("dinner.yaml")
    other.write_text(lunch, "utf-8")
    stranger = brief.with_name("stranger.yaml")
    stranger.write_text(lunch.replace("Bun & Co", "Polka"), "utf-8")
    approve(workspace, [done.variants[0].id])
    assert seen_angles(workspace, load_brief(other, library)) == []  # approved, and not sent yet
    with workspace.registry() as registry:
        arms = [arm.model_copy(update={"state": "live"}) for arm in registry.arms()]
        registry.save_arms(arms, [])
    assert seen_angles(workspace, load_brief(other, library)) == ["Idea number one"]
    assert seen_angles(workspace, load_brief(brief, library)) == []  # its own
    assert seen_angles(workspace, load_brief(stranger, library)) == []


def test_a_workspace_that_is_not_there_has_seen_nothing(
    library: Library, workspace: Workspace, brief: Path
) -> None:
    assert seen_angles(workspace, load_brief(brief, library)) == []
    assert not workspace.root.exists()


def test_what_was_seen_is_not_proposed_again() -> None:
    ideas = [Angle(idea="The corner table"), Angle(idea="A new smoke")]
    assert [a.idea for a in unlike(ideas, ["The corner table, again"])] == ["A new smoke"]
