"""The workspace is one folder, made on the first write."""

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
