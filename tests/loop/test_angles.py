"""Ideas before words: proposed, chosen, written into the brief, and never proposed twice."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hookline.errors import BadInput, HooklineError
from hookline.gateway.models import read_model
from hookline.loop import angles as step
from hookline.loop.writing.run import Options
from hookline.records.craft import Angle
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief

IDEAS = [
    {"idea": "The grill is hot at noon", "hook": "reminder", "facts": [1]},
    {"idea": "Nobody cooks on a Monday", "hook": "convenience", "facts": []},
    {"idea": "At noon the grill is hot", "hook": "reminder", "facts": [1]},
    {"idea": "Smoke one smells from the street", "hook": "magic", "facts": [1, 9]},
]


@pytest.fixture
def propose(
    library: Library, workspace: Workspace, brief: Path, tmp_path: Path
) -> Callable[..., list[Angle]]:
    def of(model: str = "offline", **given: Any) -> list[Angle]:
        target = read_model(model, environ={}, prompts=library.folders)
        resolved = load_brief(brief, library)
        proposing = step.propose(resolved, target, library, workspace, Options(), **given)
        return asyncio.run(proposing)

    return of


@pytest.fixture
def answered(tmp_path: Path) -> str:
    path = tmp_path / "ideas.txt"
    path.write_text(f"Here they are:\n{json.dumps({'angles': IDEAS})}\n", "utf-8")
    return f"manual:{path}"


def test_a_models_ideas_are_read_and_doubles_left_out(
    propose: Callable[..., list[Angle]], answered: str
) -> None:
    assert propose(answered) == [
        Angle(idea="The grill is hot at noon", hook="reminder", facts=(1,)),
        Angle(idea="Nobody cooks on a Monday", hook="convenience"),
        Angle(idea="Smoke one smells from the street", facts=(1,)),  # no such hook, no fact 9
    ]


def test_an_answer_without_an_idea_is_refused(
    propose: Callable[..., list[Angle]], tmp_path: Path
) -> None:
    path = tmp_path / "none.txt"
    path.write_text('{"angles": [{"idea": "  "}, 5]}', "utf-8")
    with pytest.raises(HooklineError) as found:
        propose(f"manual:{path}")
    assert found.value.code == "HL373"


def test_offline_proposes_from_its_book_in_the_brief_s_language(
    propose: Callable[..., list[Angle]],
) -> None:
    assert [angle for angle in propose() if not angle.hook] == []
    assert len(propose(count=3)) == 3


def test_without_a_book_the_blueprint_s_own_seeds_are_proposed(
    library: Library, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "it.yaml"
    path.write_text("brand: K\nblueprint: winback\nlanguages: [it]\n", "utf-8")
    resolved = load_brief(path, library)
    target = read_model("offline", environ={}, prompts=library.folders)
    found = asyncio.run(step.propose(resolved, target, library, workspace, Options()))
    seeds = [seed.idea for seed in library.catalog.blueprints["winback"].craft.angles]
    assert [angle.idea for angle in found] == seeds


def test_kept_ideas_stand_in_the_file_and_nothing_else_changes(brief: Path) -> None:
    before = brief.read_text("utf-8")
    step.keep_angles(brief, [Angle(idea="One"), Angle(idea="Two", hook="offer", facts=(1,))])
    after = brief.read_text("utf-8")
    assert "angles: [One, {idea: Two, hook: offer, facts: [1]}]" in after
    assert [line for line in after.splitlines() if not line.startswith("angles:")] == (
        before.splitlines()
    )


def test_each_kept_idea_becomes_a_message(library: Library, brief: Path) -> None:
    text = brief.read_text("utf-8").replace("variants: 3\n", "")
    brief.write_text(text, "utf-8")
    step.keep_angles(brief, [Angle(idea=f"Idea {n}") for n in range(1, 5)])
    resolved = load_brief(brief, library)
    assert resolved.brief.variants == 4


def test_fewer_variants_than_ideas_are_told(library: Library, brief: Path) -> None:
    step.keep_angles(brief, [Angle(idea=f"Idea {n}") for n in range(1, 5)])
    resolved = load_brief(brief, library)  # the brief asks for three
    told = [a.text for a in resolved.assumptions if "angles" in a.text]
    assert told == ["1 of 4 angles is not written: the brief asks for 3 variants"]


@pytest.mark.parametrize("number", [0, 3])
def test_a_number_that_nothing_was_proposed_under_is_refused(number: int) -> None:
    with pytest.raises(BadInput) as found:
        step.chosen([Angle(idea="a"), Angle(idea="b")], [1, number])
    assert found.value.code == "HL134"


@pytest.mark.parametrize(("length", "is_fine"), [(0, False), (1, True), (120, True), (121, False)])
def test_an_idea_of_ones_own_is_a_few_words(length: int, is_fine: bool) -> None:
    if is_fine:
        assert step.angle_from_text("x" * length).idea == "x" * length
        return
    with pytest.raises(BadInput):
        step.angle_from_text("x" * length)


def test_what_was_proposed_is_remembered_by_number(workspace: Workspace) -> None:
    assert step.remembered(workspace, "lunch") == []
    ideas = [Angle(idea="One", hook="offer"), Angle(idea="Zwei")]
    step.remember(workspace, "lunch", ideas)
    assert step.remembered(workspace, "lunch") == ideas


def test_a_pasted_request_names_the_ideas_that_are_worn(
    library: Library, workspace: Workspace, brief: Path
) -> None:
    resolved = load_brief(brief, library)
    worn = "The queue that is not there"
    assert worn not in step.pasted(resolved, library, workspace)
    assert worn in step.pasted(resolved, library, workspace, besides=[worn])
