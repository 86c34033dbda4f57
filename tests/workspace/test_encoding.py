"""A file's text is read in the encoding that it is in, or the team is asked which that is."""

import gzip
from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.workspace import mended_bytes
from hookline.workspace.encoding import LEAST_LIMIT, TextFile, open_text

HEAD = "customer_id,first_name\n"


def opened(tmp_path: Path, content: bytes, named: str = "") -> TextFile:
    path = tmp_path / "customers.csv"
    path.write_bytes(content)
    return open_text(path, named)


@pytest.mark.parametrize("is_too_long", [False, True])
def test_a_small_packed_file_that_would_fill_a_disk_is_refused(
    tmp_path: Path, is_too_long: bool
) -> None:
    line = b"a" * (2**20 - 1) + b"\n"
    content = gzip.compress(line) * (LEAST_LIMIT // len(line)) + gzip.compress(b"a") * is_too_long
    if not is_too_long:
        file = opened(tmp_path, content)
        with file.content() as text:
            assert text.read(3) == b"aaa"
        return
    with pytest.raises(BadInput, match="more than 64 MB") as problem:
        opened(tmp_path, content)
    assert problem.value.code == "HL401"


def text_of(file: TextFile) -> str:
    with file.lines() as lines:
        return lines.read()


@pytest.mark.parametrize("n_ascii", [0, 10_000])
def test_what_tells_the_encoding_is_seen_wherever_it_stands(tmp_path: Path, n_ascii: int) -> None:
    text = HEAD + "1,Anna Berg\n" * n_ascii + "2,Łukasz Wiśniewski\n3,Małgorzata Dąbrowska\n"
    file = opened(tmp_path, text.encode("cp1250"))
    assert text_of(file) == text
    assert "read as cp1250" in file.notes[0]


def test_letters_that_two_encodings_may_mean_are_asked_about_and_what_is_named_is_taken(
    tmp_path: Path,
) -> None:
    text = HEAD + "1,Jürgen Müller\n2,Søren Jäger\n"
    content = text.encode("cp850")
    with pytest.raises(BadInput, match="may be cp850 or cp852") as problem:
        opened(tmp_path, content)
    assert "`encoding: cp852` in hookline.yaml" in problem.value.fix
    assert text_of(opened(tmp_path, content, "cp850")) == text


@pytest.mark.parametrize("named", ["", "cp1250"])
def test_utf_8_is_utf_8_whatever_the_team_names(tmp_path: Path, named: str) -> None:
    file = opened(tmp_path, (HEAD + "1,Łukasz\n").encode(), named)
    assert text_of(file) == HEAD + "1,Łukasz\n"
    assert file.notes == ()


@pytest.mark.parametrize(("n_utf_8", "is_mixed"), [(2, True), (1, False)])
def test_a_line_of_another_encoding_in_a_file_of_utf_8_is_told(
    tmp_path: Path, n_utf_8: int, *, is_mixed: bool
) -> None:
    content = HEAD.encode() + "1,Zoë\n".encode() * n_utf_8 + "2,Müller\n".encode("cp1252")
    if is_mixed:
        with pytest.raises(BadInput, match=r"is no UTF-8, as 2 other lines are") as problem:
            opened(tmp_path, content)
        assert problem.value.where.endswith("customers.csv:4")
        return
    with pytest.raises(BadInput, match="fit none that we know"):
        opened(tmp_path, content)


def test_what_was_made_utf_8_twice_is_told_by_its_line_and_mended_where_the_team_says_so(
    tmp_path: Path,
) -> None:
    text = HEAD + "1,Anna\n2,Müller\n3,Zoë “Zo”\n"
    content = text.encode().decode("cp1252", "replace").encode().replace(b"\xef\xbf\xbd", b"")
    file = opened(tmp_path, content)
    assert "'Ã¼' stands for 'ü', and the like in 2 of the lines, first in line 3" in file.notes[0]
    mended = opened(tmp_path, content, "utf-8-twice")
    assert mended.notes == ()
    assert "2,Müller\n3,Zoë “Zo" in text_of(mended)


@pytest.mark.parametrize("size", [1, 5, 64])
def test_a_file_of_one_long_line_is_looked_at_in_pieces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr(mended_bytes, "CHUNK", size)
    text = "Müller Zoë " * 9
    doubled = text.encode().decode("latin-1").encode()
    file = opened(tmp_path, doubled)
    assert "in 1 of the lines, first in line 1" in file.notes[0]
    assert text_of(opened(tmp_path, doubled, "utf-8-twice")) == text


def test_a_letter_that_one_line_leaves_open_is_mended_by_the_script_of_the_file(
    tmp_path: Path,
) -> None:
    text = HEAD + "1,Л\n2,Анна\n3,Бэла\n"
    content = text.encode().decode("latin-1").encode()
    assert text_of(opened(tmp_path, content, "utf-8-twice")) == text
