"""Where the desk's sheets lie: seen by a file manager, read by one person, left out of git."""

import stat
from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.tui.copying import write_copy
from hookline.tui.written_files import sheet_path, sheets_folder
from hookline.workspace.folder import Workspace


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize(
    ("root", "folder"),
    [
        ("ws", "ws/exports"),
        (".hookline", "exports"),
        (".team", "exports/team"),
        (".hookline/team", "exports/hookline/team"),
        (".config/a/ws", "exports/config/a/ws"),
        (".config/b/ws", "exports/config/b/ws"),
        ("work/.config/.team", "work/exports/config/team"),
        ("work/.hookline", "work/exports"),
    ],
)
def test_no_part_of_the_way_to_a_sheet_is_hidden(tmp_path: Path, root: str, folder: str) -> None:
    workspace = Workspace(tmp_path / root, "asha")
    assert sheets_folder(workspace) == tmp_path / folder
    path = sheet_path(workspace, "to-send.csv")
    assert path == tmp_path / folder / "to-send.csv"
    outer = path.parent
    while outer.name != "exports":
        assert mode_of(outer) == 0o700
        outer = outer.parent
    assert mode_of(outer) == 0o700
    assert (outer / ".gitignore").read_text("utf-8") == "*\n"


def test_a_home_that_is_hidden_itself_is_left_for_no_other_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / ".homes" / "asha"
    monkeypatch.setattr(Path, "home", lambda: home)
    assert sheets_folder(Workspace(home / ".hookline", "asha")) == home / "exports"
    assert sheets_folder(Workspace(home / "ws", "asha")) == home / "ws" / "exports"


def test_a_folder_that_others_can_look_into_holds_files_that_they_cannot_read(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    folder.chmod(0o755)
    (folder / "copied.txt").write_text("before", "utf-8")
    (folder / "copied.txt").chmod(0o644)
    path = write_copy(Workspace(tmp_path / ".hookline", "asha"), "Hello")
    assert (path, mode_of(folder), mode_of(path)) == (folder / "copied.txt", 0o755, 0o600)
    assert path.read_text("utf-8") == "Hello\n"
    assert (folder / ".gitignore").read_text("utf-8") == "decided-*\nto-send-*\n"


def test_what_a_person_says_to_git_stays(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / ".hookline", "asha")
    sheet_path(workspace, "a.csv")
    ignore = tmp_path / "exports" / ".gitignore"
    ignore.write_text("mine\n", "utf-8")
    sheet_path(workspace, "b.csv")
    assert ignore.read_text("utf-8") == "mine\n"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "exports").write_text("no folder", "utf-8")
    with pytest.raises(BadInput) as found:
        sheet_path(Workspace(tmp_path / ".hookline", "asha"), "a.csv")
    assert found.value.code == "HL310"
