"""Two briefs of one name never become one campaign unsaid."""

import asyncio
import datetime
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.gateway.models import read_model
from hookline.loop.dry_run import forecast
from hookline.loop.generate import generate
from hookline.loop.launch import plan_launch
from hookline.loop.review import approve, queue, reject
from hookline.loop.writing.run import Options, Progress
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief

DAY = datetime.date(2026, 3, 2)
Write = Callable[..., Progress]
Make = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """A brief of a brand, in a folder of its own."""

    def of(name: str, brand: str = "Bun & Co", *, idea: str = "A seat by the oven is free") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = f"brand: {{name: {brand}}}\nidea: {idea}\nchannels: [push]\nvariants: 2\n"
        path.write_text(text + "follow_up: none\n", "utf-8")
        return path

    return of


def problems(progress: Progress) -> list[str]:
    return [f"{problem.code} {problem.problem}" for problem in progress.problems]


def test_briefs_of_that_file_name_are_named_after_their_folders(
    workspace: Workspace, write: Write, make: Make
) -> None:
    done = write("offline", make("oven/brief.yaml"), make("park/brief.yaml", "Parkhaus"))
    assert done.run.briefs == ("oven", "park")
    assert {variant.brief for variant in done.variants} == {"oven", "park"}
    assert {variant.brief for variant in queue(workspace, brief="oven")} == {"oven"}


@pytest.mark.parametrize("brand", ["Bun & Co", "Parkhaus"])
def test_of_two_files_of_one_name_in_a_run_the_second_is_refused(
    workspace: Workspace, library: Library, write: Write, make: Make, brand: str
) -> None:
    files = make("a/lunch.yaml"), make("b/lunch.yaml", brand)
    target = read_model("offline", environ={}, prompts=library.folders)
    takes = forecast(files, target, library, workspace, Options())
    done = write("offline", *files)
    said = [f"HL392 two briefs are called 'lunch', this one and {files[0]}"]
    assert problems(done) == said == [f"{p.code} {p.problem}" for p in takes.unread]
    assert done.problems[0].where == str(files[1])
    assert (takes.variants, len(done.variants)) == (2, 2)


def test_a_name_that_the_workspace_keeps_for_another_brand_is_refused(
    workspace: Workspace, library: Library, write: Write, make: Make
) -> None:
    write("offline", make("a/lunch.yaml"))
    other = make("b/lunch.yaml", "Parkhaus")
    done = write("offline", other)
    said = "'lunch' has drafts for Bun & Co here, and this brief is for Parkhaus"
    assert (problems(done), done.variants) == ([f"HL392 {said}"], [])
    approve(workspace, [variant.id for variant in queue(workspace)])
    with pytest.raises(BadInput, match="for Parkhaus"):
        plan_launch(workspace, load_brief(other, library), today=DAY, practice=True)


def test_drafts_that_a_person_rejected_keep_no_name(
    workspace: Workspace, write: Write, make: Make
) -> None:
    write("offline", make("a/lunch.yaml"))
    reject(workspace, [variant.id for variant in queue(workspace)], reason="the wrong brand")
    done = write("offline", make("b/lunch.yaml", "Parkhaus"))
    assert (problems(done), len(done.variants)) == ([], 2)


def test_the_same_file_is_its_brief_whatever_is_changed_in_it_but_the_brand(
    write: Write, make: Make
) -> None:
    write("offline", make("a/lunch.yaml"))
    done = write("offline", make("a/lunch.yaml", "bun  & CO", idea="The oven is warm"))
    assert (problems(done), len(done.variants)) == ([], 2)
    assert "for Parkhaus" in problems(write("offline", make("a/lunch.yaml", "Parkhaus")))[0]


def test_another_file_of_that_name_is_refused_while_the_first_is_there(
    write: Write, make: Make
) -> None:
    first, second = make("a/lunch.yaml"), make("b/lunch.yaml", idea="The oven is warm")
    write("offline", first)
    said = [f"HL392 'lunch' has drafts of another file here, {first}"]
    assert problems(write("offline", second)) == said
    first.unlink()  # it was moved
    assert problems(write("offline", second)) == []


def test_a_folder_that_is_copied_whole_has_its_briefs_still(
    tmp_path: Path, library: Library, make: Make
) -> None:
    def write_in(folder: str) -> Progress:
        target = read_model("offline", environ={}, prompts=library.folders)
        workspace = Workspace(tmp_path / folder / "kept", "asha")
        brief = tmp_path / folder / "lunch.yaml"
        return asyncio.run(generate([brief], target, library, workspace, Options()))

    make("one/lunch.yaml")
    assert problems(write_in("one")) == []
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    make("two/lunch.yaml", idea="The oven is warm")
    assert problems(write_in("two")) == []


def test_a_file_that_is_named_twice_is_written_once(write: Write, make: Make) -> None:
    from hookline.workspace.library import find_briefs

    brief = make("a/lunch.yaml")
    files = find_briefs([brief, brief.parent, brief.parent / ".." / "a" / "lunch.yaml"])
    assert len(files) == 1
    assert len(write("offline", *files).variants) == 2
