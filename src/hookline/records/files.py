"""Files that people write, with a located error when one cannot be read."""

import errno
from pathlib import Path

from hookline.errors import BadInput, Wording
from hookline.records.yaml_tree import Tree, read_tree
from hookline.text.encodings import codec_of

WIDE_ENOUGH = 1024
"""Bytes that tell UTF-16 by its zeros."""


def read_mapping(path: Path) -> Tree:
    """A YAML file that is lines of `key: value`.

    Raises:
        BadInput: HL102 for anything else.
    """
    tree = read_tree(read_text(path), str(path))
    if not isinstance(tree.value, dict):
        fix = Wording(
            "lines of `key: value`", at_desk="a line for each value, as its template has it"
        )
        raise BadInput("HL102", "nothing readable in it", where=str(path), fix=fix)
    return tree


def mapping_below(tree: Tree, name: str) -> Tree:
    """What a file that is such lines has under one of its keys, where that is such lines again.

    Raises:
        BadInput: HL102 for anything else, at its place.
    """
    below = tree.below(name)
    if not isinstance(below.value, dict):
        fix = f"below `{name}:`, lines of `key: value`, each two spaces further in"
        raise BadInput("HL102", f"'{name}' holds no lines", where=tree.where((name,)), fix=fix)
    return below


def is_file(path: Path) -> bool:
    """Is there such a file? A whole text that stands where a name may is none: its letters may be
    more bytes than a disk gives a name.
    """
    try:
        return path.is_file()
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            return False
        raise


def read_text(path: Path) -> str:
    """A text file, every line end as \\n, with a located error when it cannot be read."""
    return _read(path, "utf-8-sig", newline=None)


def read_as_it_is(path: Path) -> str:
    """A text file with its own line ends and mark of UTF-8, to be changed and written back.

    Write it with `write_text(text, "utf-8", newline="")`: what was not changed is there byte for
    byte.
    """
    return _read(path, "utf-8", newline="")


def _read(path: Path, codec: str, *, newline: str | None) -> str:
    try:
        with path.open(encoding=codec, newline=newline) as file:
            return file.read()
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        codec_meant = codec_of(error.object[:WIDE_ENOUGH])
        problem = f"not UTF-8 (byte {error.start})"
        if not codec_meant.startswith("utf-8"):
            problem = f"it is {codec_meant.upper()}, not UTF-8"
        fix = "save it as UTF-8"
        raise BadInput("HL122", problem, where=f"{path}:{line}", fix=fix) from None
    except OSError as error:
        problem = f"cannot be read: {error.strerror}"
        raise BadInput("HL122", problem, where=str(path)) from None
