"""The workspace is one folder, made on the first write."""

import os
import stat
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.settings import Settings
from hookline.workspace.folder import Workspace, replacing


def test_naming_a_workspace_writes_nothing(tmp_path: Path) -> None:
    settings = Settings.read({"HOOKLINE_HOME": str(tmp_path / "w"), "HOOKLINE_USER": "asha"})
    workspace = Workspace.of(settings)
    assert (workspace.root, workspace.user) == (tmp_path / "w", "asha")
    assert not workspace.root.exists()
    with workspace.registry():
        assert (workspace.root / "hookline.db").is_file()


def test_an_option_comes_before_the_environment() -> None:
    environ = {"HOOKLINE_HOME": "from-environment", "HOOKLINE_USER": "asha"}
    settings = Settings.read(environ, workspace="from-option", user="ravi")
    assert (settings.workspace, settings.user) == (Path("from-option"), "ravi")
    assert Settings.read({}).workspace == Path(".hookline")


def test_a_place_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BadInput) as found:
        Workspace(tmp_path / "file" / "w", "asha").folder("exports")
    assert found.value.code == "HL310"


def test_two_threads_that_replace_one_file_leave_one_whole_text(tmp_path: Path) -> None:
    path, both = tmp_path / "ideas.json", threading.Barrier(2, timeout=10)

    def write(letter: str) -> None:
        with replacing(path) as temporary:
            temporary.write_text(letter * 1000)
            both.wait()

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(write, "ab"))
    assert path.read_text() in ("a" * 1000, "b" * 1000)
    assert [file.name for file in tmp_path.iterdir()] == ["ideas.json"]


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps who may read in another way")
def test_a_new_workspace_is_its_owners_alone(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "team" / "w", "asha")
    workspace.folder("exports")
    assert mode_of(workspace.root) == 0o700
    assert mode_of(tmp_path / "team") != 0o700


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps who may read in another way")
def test_a_workspace_that_a_team_shares_stays_shared(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "w", "asha")
    workspace.root.mkdir()
    workspace.root.chmod(0o750)
    workspace.folder("exports")
    assert mode_of(workspace.root) == 0o750


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps who may read in another way")
def test_a_file_that_is_replaced_is_read_by_whom_it_was_read_before(tmp_path: Path) -> None:
    path = tmp_path / "customers.csv"
    path.write_text("before")
    path.chmod(0o640)
    with replacing(path) as temporary:
        temporary.write_text("after")
    assert (path.read_text(), mode_of(path)) == ("after", 0o640)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps who may read in another way")
@pytest.mark.parametrize("mode", [0o600, 0o644])
def test_a_file_is_its_owners_alone_while_it_is_replaced(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "customers.csv"
    path.write_text("before")
    path.chmod(mode)
    with replacing(path) as temporary:
        temporary.write_text("after")
        assert mode_of(temporary) == 0o600
    assert (path.read_text(), mode_of(path)) == ("after", mode)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps who may read in another way")
def test_a_new_file_is_read_by_whom_other_new_files_are(tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.touch()
    with replacing(tmp_path / "customers.csv") as temporary:
        temporary.write_text("after")
    assert mode_of(tmp_path / "customers.csv") == mode_of(other)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps who may read in another way")
@pytest.mark.parametrize("was_there", [True, False])
def test_a_private_file_is_its_owners_alone_whoever_could_read_it_before(
    tmp_path: Path, was_there: bool
) -> None:
    path = tmp_path / "to-send.csv"
    if was_there:
        path.write_text("before")
        path.chmod(0o644)
    with replacing(path, is_private=True) as temporary:
        temporary.write_text("after")
        assert mode_of(temporary) == 0o600
    assert (path.read_text(), mode_of(path)) == ("after", 0o600)


@pytest.mark.parametrize("was_there", [True, False])
def test_a_link_stays_one_and_what_it_leads_to_is_written(tmp_path: Path, was_there: bool) -> None:
    aim, link = tmp_path / "repository" / "winback.yaml", tmp_path / "winback.yaml"
    aim.parent.mkdir()
    if was_there:
        aim.write_text("before")
    link.symlink_to(aim)
    with replacing(link) as temporary:
        temporary.write_text("after")
    assert link.is_symlink()
    assert aim.read_text() == "after"
    assert sorted(file.name for file in aim.parent.iterdir()) == ["winback.yaml"]


def ignored_by_git(folder: Path) -> set[str]:
    """The files below a folder that `git add .` would leave."""
    subprocess.run(["git", "init", "-q", str(folder)], check=True)
    command = ["git", "-C", str(folder), "ls-files", "--others", "--exclude-standard"]
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    files = (path for path in folder.rglob("*") if path.is_file() and ".git" not in path.parts)
    return {str(path.relative_to(folder)) for path in files} - set(listed)


@pytest.mark.parametrize("name", [".hookline", "team"])
def test_a_workspace_is_left_out_of_git(tmp_path: Path, name: str) -> None:
    workspace = Workspace(tmp_path / name, "asha")
    (workspace.folder("decisions") / "day.parquet").touch()
    (tmp_path / "brief.yaml").touch()
    hidden = ignored_by_git(tmp_path)
    assert hidden == {f"{name}/.gitignore", f"{name}/decisions/day.parquet"}


def test_of_a_folder_that_was_there_git_leaves_out_what_is_ours(tmp_path: Path) -> None:
    (tmp_path / "brief.yaml").touch()
    workspace = Workspace(tmp_path, "asha")
    with workspace.registry():
        (workspace.folder("decisions") / "day.parquet").touch()
    hidden = ignored_by_git(tmp_path)
    assert "brief.yaml" not in hidden
    assert {"hookline.db", "decisions/day.parquet"} <= hidden


@pytest.mark.parametrize("name", ["..", ".team"])
def test_a_folder_that_is_no_workspace_by_its_name_keeps_its_own_files_in_git(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "briefs").mkdir()
    (tmp_path / ".team").mkdir()
    monkeypatch.chdir(tmp_path / "briefs")
    root = Path("..") if name == ".." else tmp_path / name
    (root / "mine.txt").touch()
    (Workspace(root, "asha").folder("decisions") / "day.parquet").touch()
    hidden = {Path(path).name for path in ignored_by_git(tmp_path)}
    assert "mine.txt" not in hidden
    assert "day.parquet" in hidden


def test_a_workspace_of_before_that_has_its_usual_name_is_left_out_whole(tmp_path: Path) -> None:
    (tmp_path / ".hookline").mkdir()
    (tmp_path / ".hookline" / "hookline.db").touch()
    Workspace(tmp_path / ".hookline", "asha").folder("decisions")
    assert ".hookline/hookline.db" in ignored_by_git(tmp_path)


def test_what_a_person_says_to_git_of_a_workspace_stays(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "w", "asha")
    workspace.folder("decisions")
    ignore = workspace.root / ".gitignore"
    ignore.write_text("hookline.db\n", "utf-8")
    workspace.folder("decisions")
    assert ignore.read_text("utf-8") == "hookline.db\n"
