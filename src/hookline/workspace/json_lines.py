"""JSON lines as blocks of rows: read once for their types and once for themselves, never whole."""

import io
import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pyarrow as pa

from hookline.workspace.encoding import TextFile

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
        return (_parsed(piece, self.schema) for piece in self._pieces())

    def _pieces(self) -> Iterator[bytes]:
        """Whole lines, some megabytes of them."""
        rest, content = b"", self._open()
        while chunk := content.read(BLOCK_BYTES):
            lines, end, rest = (rest + chunk).rpartition(b"\n")
            if lines.strip():
                yield lines.removeprefix(MARK) + end
        if rest.strip():
            yield rest.removeprefix(MARK)


def _opener(text: TextFile) -> Callable[[], Any]:
    with text.lines() as lines:
        first = next((line.lstrip() for line in lines if line.strip()), "")
    if not first.startswith("["):
        return text.content
    with text.lines() as lines:
        objects = "\n".join(json.dumps(row) for row in json.load(lines)).encode()
    return lambda: io.BytesIO(objects)


def _parsed(lines: bytes, schema: pa.Schema | None = None) -> pa.Table:
    import pyarrow.json as pj

    options = pj.ParseOptions(explicit_schema=schema) if schema is not None else None
    return pj.read_json(io.BytesIO(lines), parse_options=options)


def _unified(schemas: Sequence[pa.Schema], is_text: Callable[[str], bool]) -> pa.Schema:
    """One schema for all blocks, as one reading of the whole would have inferred it."""
    is_string = {
        field.name for schema in schemas for field in schema if pa.types.is_string(field.type)
    }
    as_text = [
        pa.schema(
            field.with_type(pa.string())
            if pa.types.is_timestamp(field.type)
            and (field.name in is_string or is_text(field.name))
            else field
            for field in schema
        )
        for schema in schemas
    ]
    return pa.unify_schemas(as_text, promote_options="permissive")
