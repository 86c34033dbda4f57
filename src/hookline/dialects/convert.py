"""Writes a text with our merge tags as one engine's template."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any, NamedTuple

from hookline import adapters
from hookline.dialects.base import Dialect
from hookline.errors import BadInput
from hookline.text.mergetags import BadTag, MergeTag, parse_strict


class Converted(NamedTuple):
    """A template, and the variables that its engine wants beside it (None: none)."""

    text: str
    variables: Any = None


def convert(text: str, dialect: Dialect) -> Converted:
    """The text as that engine's template.

    Raises:
        BadInput: HL220 a tag that is none, HL221 text that the engine would run as code.
    """
    try:
        pieces = parse_strict(text)
    except BadTag as bad:
        place = text[bad.start : bad.end]
        raise BadInput(
            "HL220", f"{bad.problem}: {place}", fix='write {{ field | default: "word" }}'
        ) from None
    tags = [piece for piece in pieces if isinstance(piece, MergeTag)]
    for literal in [piece for piece in pieces if isinstance(piece, str)] + _fallbacks(tags):
        _refuse_code(literal, dialect)
    fields: dict[str, MergeTag] = {}
    for tag in tags:
        fields.setdefault(tag.name, tag)
    _refuse_clash(fields, dialect)
    numbers = {name: str(number) for number, name in enumerate(fields, 1)}
    written = [
        piece
        if isinstance(piece, str)
        else dialect.field(piece._replace(name=numbers[piece.name]) if dialect.numbered else piece)
        for piece in pieces
    ]
    for left, right in pairwise(written):
        _refuse_joint(left, right, dialect)
    return Converted("".join(written), dialect.variables(list(fields.values())))


def convert_line(line: Mapping[str, Any], dialect_name: str) -> dict[str, Any]:
    """`{"text"}` → `{"text", "variables"?}`, for `hookline convert --to`.

    Raises:
        BadInput: HL010 no such dialect, HL210 no text, HL220 and HL221 as `convert`.
    """
    text = line.get("text")
    if not isinstance(text, str):
        raise BadInput("HL210", "there is no text", fix='write {"text": "…"}')
    made = convert(text, adapters.load("dialects", dialect_name))
    answer: dict[str, Any] = {"id": line["id"]} if "id" in line else {}
    answer["text"] = made.text
    if made.variables is not None:
        answer["variables"] = made.variables
    return answer


def _fallbacks(tags: list[MergeTag]) -> list[str]:
    return [tag.fallback for tag in tags if tag.fallback]


def _refuse_code(literal: str, dialect: Dialect) -> None:
    for delimiter in dialect.reserved:
        if delimiter in literal:
            raise BadInput(
                "HL221",
                f"'{delimiter}' is code to that engine",
                fix=f"write it without {delimiter}",
            )


def _refuse_joint(left: str, right: str, dialect: Dialect) -> None:
    """A delimiter that only comes about where text and tag meet, as in `50%` before `%%x%%`."""
    for delimiter in dialect.reserved:
        char = delimiter[0]
        if char == delimiter[-1] and left.endswith(char) and right.startswith(delimiter):
            raise BadInput("HL221", f"'{char}' touches a merge tag", fix="put a space between")
        if char == delimiter[-1] and left.endswith(delimiter) and right.startswith(char):
            raise BadInput("HL221", f"'{char}' touches a merge tag", fix="put a space between")


def _refuse_clash(fields: Mapping[str, MergeTag], dialect: Dialect) -> None:
    """Two of our fields may not become one of theirs."""
    if dialect.numbered:
        return
    theirs: dict[str, str] = {}
    for name in fields:
        written = dialect.field(MergeTag(name, None, 0, 0))
        if written in theirs:
            problem = f"{theirs[written]} and {name} are both {written} there"
            raise BadInput("HL221", problem, fix="rename one of the fields")
        theirs[written] = name
