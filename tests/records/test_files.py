"""A text file that is no UTF-8 is told by its line and by what it is."""

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.loop.advise import advise
from hookline.loop.angles import keep_angles
from hookline.loop.brand_file import save_brand
from hookline.records.craft import Angle
from hookline.records.files import read_as_it_is, read_text
from hookline.tui.brief_file import BriefFile
from hookline.tui.shelf import Choice, Shelf
from hookline.workspace.headers import write_columns
from hookline.workspace.library import Library

MARK = b"\xef\xbb\xbf"
BRIEF = b"# ours\r\nbrand: Kurtako  # and this\r\nblueprint: winback\r\nchannels: sms\r\n"
HOOKS = b"hooks: [urgency, how_to]\r\n"


@pytest.mark.parametrize(
    ("encoding", "line", "words"),
    [
        ("cp1252", 2, "not UTF-8 (byte 15)"),
        ("utf-16", 1, "it is UTF-16, not UTF-8"),
        ("utf-32", 1, "it is UTF-32, not UTF-8"),
    ],
)
def test_another_encoding_is_told(tmp_path: Path, encoding: str, line: int, words: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("brand: A\nidea: ü\n".encode(encoding))
    with pytest.raises(BadInput) as problem:
        read_text(path)
    assert problem.value.where == f"{path}:{line}"
    assert problem.value.problem == words


def test_a_mark_of_utf_8_is_taken_off(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("idea: ü\n", "utf-8-sig")
    assert read_text(path) == "idea: ü\n"


def test_a_file_to_be_written_back_is_read_with_its_mark_and_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(MARK + "idea: ü\r\nwho: a\n".encode())
    assert read_as_it_is(path).encode() == path.read_bytes()


def add_idea(library: Library) -> Path:
    path = Path("briefs/winback.yaml")
    keep_angles(path, [Angle(idea="new shirts")])
    return path


def coach_it(library: Library) -> Path:
    path = Path("briefs/winback.yaml")
    advise([path], library, today=datetime.date(2026, 3, 2), fix=True)
    return path


def edit_brand(library: Library) -> Path:
    return save_brand("Kurtako", {("market",): "IN"}, library, Path("briefs"))


def map_columns(library: Library) -> Path:
    return write_columns({"Kunde": "customer_id"})


def save_at_the_desk(library: Library) -> Path:
    file = BriefFile.open(Shelf(Path("workspace")), Choice("own", "winback"))
    file.document.set("new shirts", "idea")
    file.save()
    return file.path


@pytest.mark.parametrize("change", [add_idea, coach_it, edit_brand, map_columns, save_at_the_desk])
def test_whoever_changes_a_file_of_a_person_leaves_every_other_byte(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    library: Library,
    change: Callable[[Library], Path],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "briefs/brands").mkdir(parents=True)
    before = {
        "briefs/winback.yaml": MARK + BRIEF + HOOKS,
        "briefs/brands/kurtako.yaml": MARK + b"# ours\r\nname: Kurtako  # and this\r\n",
        "briefs/hookline.yaml": MARK + b"# ours\r\ncurrency: INR  # and this\r\n",
    }
    for name, content in before.items():
        Path(name).write_bytes(content)
    path = change(library)
    after = path.read_bytes()
    was = before[path.as_posix()]
    assert after != was
    assert set(was.splitlines(keepends=True)) - {HOOKS} <= set(after.splitlines(keepends=True))
    assert after.startswith(MARK)
