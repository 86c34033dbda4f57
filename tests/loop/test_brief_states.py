"""How far the briefs of a folder are, by what was written from them as they stand now."""

from collections.abc import Callable
from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.gateway.models import read_model
from hookline.loop.brief_states import CellState, brief_states, cost_of_requests, price_words
from hookline.loop.options import read_options
from hookline.loop.review import approve, edit, queue, reject
from hookline.loop.writing.run import Options, Progress
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library

Write = Callable[..., Progress]


@pytest.fixture
def folder(tmp_path: Path, lunch: str) -> Path:
    """One brief that is fine, and one with a channel that is none in its fourth line."""
    briefs = tmp_path / "briefs"
    briefs.mkdir()
    (briefs / "lunch.yaml").write_text(lunch, "utf-8")
    (briefs / "wrong.yaml").write_text("\n\nbrand: K\nchannels: [smss]\n", "utf-8")
    return briefs


def test_a_brief_waits_is_written_and_waits_again_when_its_words_change(
    workspace: Workspace, library: Library, folder: Path, write: Write, lunch: str
) -> None:
    waiting, _ = brief_states(folder, library, workspace)
    assert (waiting.expected, waiting.written, waiting.is_written) == (3, 0, False)
    write("offline", folder / "lunch.yaml")
    written, _ = brief_states(folder, library, workspace)
    assert (written.written, written.blocked, written.is_written) == (3, 0, True)
    (folder / "lunch.yaml").write_text(lunch + "notes: others now\n", "utf-8")
    changed, _ = brief_states(folder, library, workspace)
    assert changed.is_written is False


def test_what_people_did_to_drafts_makes_no_brief_wait_again(
    workspace: Workspace, library: Library, folder: Path, write: Write
) -> None:
    write("offline", folder / "lunch.yaml")
    first, second, _ = queue(workspace)
    reject(workspace, [first.id], reason="dull")
    words = {"body": second.parts.body.replace(".", "!")}
    edit(workspace, second.id, second.parts.model_copy(update=words))
    state, _ = brief_states(folder, library, workspace)
    assert (state.written, state.is_written) == (3, True)
    assert state.cells == (CellState("sms", "en", to_judge=2),)
    approve(workspace, [queue(workspace)[0].id])
    accepted, _ = brief_states(folder, library, workspace)
    assert accepted.cells == (CellState("sms", "en", to_judge=1, accepted=1),)
    assert sum(accepted.ideas.values()) == 2


def test_own_copy_is_counted_as_it_stands_and_makes_no_brief_written(
    workspace: Workspace, library: Library, folder: Path, write: Write, lunch: str
) -> None:
    path = folder / "lunch.yaml"
    path.write_text(lunch + "control_copy: {sms: {en: 'Lunch is on, come by.'}}\n", "utf-8")
    write("offline", path)
    (own,) = [variant for variant in queue(workspace) if variant.usual]
    listed, _ = brief_states(folder, library, workspace)
    assert sum(cell.to_judge + cell.blocked for cell in listed.cells) == 4
    approve(workspace, [own.id], reason="as we send it")
    accepted, _ = brief_states(folder, library, workspace)
    assert (accepted.cells[0].accepted, accepted.written) == (1, 3)
    path.write_text(path.read_text("utf-8") + "notes: others now\n", "utf-8")
    changed, _ = brief_states(folder, library, workspace)
    assert changed.cells == (CellState("sms", "en", accepted=1),)
    assert (changed.written, changed.is_written) == (0, False)


def test_a_brief_that_cannot_be_read_says_where(
    workspace: Workspace, library: Library, folder: Path
) -> None:
    _, wrong = brief_states(folder, library, workspace)
    assert wrong.problem is not None
    assert wrong.problem.where.startswith(f"{folder / 'wrong.yaml'}:4:")
    assert (wrong.expected, wrong.is_written) == (0, False)


def test_no_folder_and_an_empty_one_hold_no_brief(
    workspace: Workspace, library: Library, tmp_path: Path
) -> None:
    assert brief_states(tmp_path / "nowhere", library, workspace) == []
    (tmp_path / "empty").mkdir()
    assert brief_states(tmp_path / "empty", library, workspace) == []


def test_the_price_of_many_is_told_before_and_a_cap_needs_one(
    workspace: Workspace, library: Library, folder: Path
) -> None:
    target = read_model(
        "openai/gpt-4o-mini", environ={"OPENAI_API_KEY": "k"}, prompts=library.folders
    )
    words = price_words([folder / "lunch.yaml"], target, library, workspace, Options())
    assert words.startswith("1 brief, 3 drafts · 1 request to openai/gpt-4o-mini, about $0.00")
    unknown = read_model("http://127.0.0.1:9/v1#x", environ={}, prompts=library.folders)
    with pytest.raises(BadInput, match="no price of x is known"):
        price_words(
            [folder / "lunch.yaml"], unknown, library, workspace, read_options({"max_cost": 1.0})
        )


def test_what_a_request_cost_counts_once_for_all_its_drafts(
    workspace: Workspace, library: Library, folder: Path, write: Write
) -> None:
    write("offline", folder / "lunch.yaml")
    (without_price, _), drafts = brief_states(folder, library, workspace), queue(workspace)
    assert without_price.cost is None
    priced = [
        draft.model_copy(update={"lineage": draft.lineage.model_copy(update={"cost": 0.25})})
        for draft in drafts
    ]
    assert len({draft.lineage.request_key for draft in drafts}) == 1
    assert cost_of_requests(priced) == 0.25
    other = priced[0].lineage.model_copy(update={"request_key": "another"})
    assert cost_of_requests([*priced, priced[0].model_copy(update={"lineage": other})]) == 0.5
