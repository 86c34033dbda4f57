"""Threads that write the ideas end in any order; nothing that is on the table is lost."""

from pathlib import Path

from hookline.loop.angles import remembered
from hookline.records.craft import Angle
from hookline.tui.idea_file import IdeaFile
from hookline.workspace.folder import Workspace

OLD, MINE, NEW = (Angle(idea=words) for words in ("The old one", "One of mine", "A new one"))


def test_a_thread_that_comes_late_writes_the_newest_table(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path, "asha")
    file = IdeaFile(workspace)
    file.set("b", [OLD])
    file.set("b", [OLD, MINE])
    file.write("b")
    file.write("b")  # the thread that was started for the older one
    assert remembered(workspace, "b") == [OLD, MINE]


def test_what_is_proposed_comes_behind_what_was_added_meanwhile(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path, "asha")
    file = IdeaFile(workspace)
    file.set("b", [OLD, MINE])
    file.add("b", [OLD], [NEW])
    assert remembered(workspace, "b") == [OLD, MINE, NEW]
    file.add("another", [OLD], [NEW])
    assert remembered(workspace, "another") == [OLD, NEW]
