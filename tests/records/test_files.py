"""A text file that is no UTF-8 is told by its line and by what it is."""

from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.records.files import read_text


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
