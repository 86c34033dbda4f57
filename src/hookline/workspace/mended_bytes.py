"""A text in UTF-8 with what programs broke in it told, and mended where that is safe."""

import codecs
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import BinaryIO, cast

from hookline.text.double_utf8 import doubled, scripts_of, undoubled

CHUNK = 1 << 20
MAYBE_DOUBLED = b"\xc3"
"""What each of them holds: a first byte of UTF-8 as a letter."""
DOUBLED = (
    "'{}' stands for '{}', and the like in {} of the lines, first in line {}: it was made UTF-8 "
    "twice. Export it anew, or have it mended: `encoding: utf-8-twice` in hookline.yaml"
)
NUL, MARK = b"\0", codecs.BOM_UTF8
WITH_NUL = "signs that stand for nothing (NUL) in {} of the lines, first in line {}, were left out"


def without_twice(file: BinaryIO, *, is_mended: bool) -> tuple[BinaryIO, tuple[str, ...]]:
    """Text that was made UTF-8 twice: mended where the team says so, else told."""
    lines, example, scripts = set[int](), "", ""
    for number, line in numbered_lines(file):
        if MAYBE_DOUBLED in line and (whole := doubled(text := line.decode())):
            lines.add(number)
            example = example or whole[0]
            scripts = "".join({*scripts, *scripts_of(text)})
    if not lines:
        return file, ()
    if is_mended:
        return _rewritten(file, lambda line: undoubled(line.decode(), scripts).encode()), ()
    meant = undoubled(example, scripts)
    return file, (DOUBLED.format(example, meant, f"{len(lines):,}", min(lines)),)


def without_fillers(file: BinaryIO) -> tuple[BinaryIO, tuple[str, ...]]:
    """Without the zeros that old systems fill their cells with, which are told when there are any,
    and without the marks of files that were put together.
    """
    zeros, has_mark = set[int](), False
    for number, line in numbered_lines(file):
        has_mark = has_mark or (number > 1 and line.startswith(MARK))
        if NUL in line:
            zeros.add(number)
    if not (zeros or has_mark):
        return file, ()
    notes = (WITH_NUL.format(f"{len(zeros):,}", min(zeros)),) if zeros else ()
    return _rewritten(file, lambda line: line.replace(NUL, b"").removeprefix(MARK)), notes


def numbered_lines(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Each line with its number; one that has no end, in pieces that end with a sign of ASCII."""
    file.seek(0)
    number = 1
    while line := file.readline(CHUNK):
        while line[-1] >= 128 and (byte := file.read(1)):
            line += byte
        yield number, line
        number += line.endswith(b"\n")


def _rewritten(file: BinaryIO, mend: Callable[[bytes], bytes]) -> BinaryIO:
    """A copy of the file, which is closed, with each of its lines mended."""
    with file, ExitStack() as stack:
        copy = stack.enter_context(tempfile.TemporaryFile())
        for _, line in numbered_lines(file):
            copy.write(mend(line))
        stack.pop_all()
        return cast("BinaryIO", copy)
