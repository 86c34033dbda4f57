"""JSON lines, or one list of objects, as blocks of rows: read twice, and never as a whole."""

import io
import json
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence, Set
from contextlib import ExitStack
from typing import BinaryIO, cast

import pyarrow as pa

from hookline.workspace.encoding import TextFile
from hookline.workspace.json_list import list_values

Path = tuple[str, ...]
"""From a column's name inwards; a list's values are `[]`."""
BLOCK_BYTES = 8 << 20
"""About as much of a file as is parsed at a time."""
MARK = b"\xef\xbb\xbf"


class JsonLines:
    """The objects of a file, one a line, or those of one list, as programs write it, too.

    Raises:
        ArrowException, ValueError, RecursionError: what it holds is something else.
    """

    def __init__(self, text: TextFile, is_text: Callable[[str], bool]) -> None:
        self._open = _opener(text)
        schemas = [_parsed(block).schema for block in self._pieces()]
        if not schemas:
            raise pa.ArrowInvalid("it is empty")
        self.schema = _unified(schemas, is_text)
        """A column that `is_text` says to be text is none of moments."""

    def blocks(self) -> Iterator[pa.Table]:
        """All rows, of the schema; a key that an object lacks is null."""
        return (_parsed(lines, self.schema) for lines in self._pieces())

    def _pieces(self) -> Iterator[bytes]:
        """Whole lines, some megabytes of them."""
        rest, content = b"", self._open()
        while chunk := content.read(BLOCK_BYTES):
            lines, end, rest = (rest + chunk).rpartition(b"\n")
            if lines.strip():
                yield lines.removeprefix(MARK) + end
        if rest.strip():
            yield rest.removeprefix(MARK)


def is_json(text: TextFile) -> bool:
    """Does it begin as an object does, or a list of them? No header of columns does."""
    with text.lines() as lines:
        return re.match(r"\s*(?:\[\s*)?\{\s*(?:\"|$)", lines.read(256)) is not None


def _opener(text: TextFile) -> "Callable[[], BinaryIO]":
    with text.lines() as lines:
        first = next((line.lstrip() for line in lines if line.strip()), "")
    return text.content if not first.startswith("[") else _as_lines(text).content


def _as_lines(text: TextFile) -> TextFile:
    """The values of a list, one a line, in a file without a name."""
    with ExitStack() as stack, text.lines() as source:
        file = stack.enter_context(tempfile.TemporaryFile())
        for value in list_values(source):
            file.write(json.dumps(value).encode() + b"\n")
        stack.pop_all()
        return TextFile(cast("BinaryIO", file), ())


def _parsed(lines: bytes, schema: pa.Schema | None = None) -> pa.Table:
    import pyarrow.json as pj

    options = pj.ParseOptions(explicit_schema=schema) if schema is not None else None
    return pj.read_json(io.BytesIO(lines), parse_options=options)


def _unified(schemas: Sequence[pa.Schema], is_text: Callable[[str], bool]) -> pa.Schema:
    """One schema for all blocks, as one reading of the whole would have inferred it."""
    fields = [field for schema in schemas for field in schema]
    text_paths: set[Path] = {(field.name,) for field in fields if is_text(field.name)}
    for field in fields:
        text_paths |= _text_paths(field.type, (field.name,))
    as_text = [
        pa.schema(
            field.with_type(_without_moments(field.type, (field.name,), text_paths))
            for field in schema
        )
        for schema in schemas
    ]
    return pa.unify_schemas(as_text, promote_options="permissive")


def _text_paths(kind: pa.DataType, path: Path) -> set[Path]:
    """Where in a column texts stand that look like no moment."""
    if pa.types.is_string(kind):
        return {path}
    return {
        text_path for name, inner in _parts(kind) for text_path in _text_paths(inner, (*path, name))
    }


def _without_moments(kind: pa.DataType, path: Path, text_paths: Set[Path]) -> pa.DataType:
    """The type with text in place of moments wherever another block has text."""
    if pa.types.is_timestamp(kind):
        return pa.string() if path in text_paths else kind
    inner = [
        (name, _without_moments(part, (*path, name), text_paths)) for name, part in _parts(kind)
    ]
    if isinstance(kind, pa.ListType):
        return pa.list_(inner[0][1])
    return pa.struct(inner) if isinstance(kind, pa.StructType) else kind


def _parts(kind: pa.DataType) -> list[tuple[str, pa.DataType]]:
    """What a list or an object holds, by its name; [] for anything else."""
    if isinstance(kind, pa.ListType):
        return [("[]", kind.value_type)]
    return [(part.name, part.type) for part in kind] if isinstance(kind, pa.StructType) else []
