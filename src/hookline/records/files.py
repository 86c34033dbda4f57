"""Files that people write, with a located error when one cannot be read."""

from pathlib import Path

from hookline.errors import BadInput
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
        fix = "lines of `key: value`"
        raise BadInput("HL102", "nothing readable in it", where=str(path), fix=fix)
    return tree


def read_text(path: Path) -> str:
    """A text file, with a located error when it cannot be read."""
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        codec = codec_of(error.object[:WIDE_ENOUGH])
        problem = f"not UTF-8 (byte {error.start})"
        if not codec.startswith("utf-8"):
            problem = f"it is {codec.upper()}, not UTF-8"
        fix = "save it as UTF-8"
        raise BadInput("HL122", problem, where=f"{path}:{line}", fix=fix) from None
    except OSError as error:
        problem = f"cannot be read: {error.strerror}"
        raise BadInput("HL122", problem, where=str(path)) from None
