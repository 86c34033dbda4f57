"""Writes a text with our merge tags as one engine's template."""

from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

from hookline import adapters
from hookline.dialects.base import Dialect
from hookline.documents import Document, Fields
from hookline.errors import BadInput
from hookline.text.mergetags import BadTag, MergeTag, parse_strict


class Converted(NamedTuple):
    """A template, and the variables that its engine wants beside it (None: none)."""

    text: str
    variables: object = None


def convert(text: str, dialect: Dialect) -> Converted:
    """The text as that engine's template.

    Raises:
        BadInput: HL220 a tag that is none, HL221 text that the engine would run as code.
    """
    try:
        tokens = parse_strict(text)
    except BadTag as bad:
        excerpt = text[bad.start : bad.end]
        raise BadInput(
            "HL220", f"{bad.problem}: {excerpt}", fix='write {{ field | default: "word" }}'
        ) from None
    tags = [token for token in tokens if isinstance(token, MergeTag)]
    for literal in [token for token in tokens if isinstance(token, str)] + _fallbacks(tags):
        _refuse_code(literal, dialect)
    fields: dict[str, MergeTag] = {}
    for tag in tags:
        fields.setdefault(tag.name, tag)
    _refuse_clash(fields, dialect)
    numbers = {name: str(number) for number, name in enumerate(fields, 1)}
    template_parts = [
        token
        if isinstance(token, str)
        else dialect.field(token._replace(name=numbers[token.name]) if dialect.numbered else token)
        for token in tokens
    ]
    for before, after in pairwise(template_parts):
        _refuse_joint(before, after, dialect)
    return Converted("".join(template_parts), dialect.variables(list(fields.values())))


def convert_line(line: Document, dialect_name: str) -> Fields:
    """`{"text"}` → `{"text", "variables"?}`, for `hookline convert --to`.

    Raises:
        BadInput: HL010 no such dialect, HL210 no text, HL220 and HL221 as `convert`.
    """
    text = line.get("text")
    if not isinstance(text, str):
        raise BadInput("HL210", "there is no text", fix='write {"text": "…"}')
    converted = convert(text, adapters.load("dialects", dialect_name))
    answer: Fields = {"id": line["id"]} if "id" in line else {}
    answer["text"] = converted.text
    if converted.variables is not None:
        answer["variables"] = converted.variables
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


def _refuse_joint(before: str, after: str, dialect: Dialect) -> None:
    """A delimiter that only comes about where text and tag meet, as in `50%` before `%%x%%`."""
    for delimiter in dialect.reserved:
        char = delimiter[0]
        if char == delimiter[-1] and before.endswith(char) and after.startswith(delimiter):
            raise BadInput("HL221", f"'{char}' touches a merge tag", fix="put a space between")
        if char == delimiter[-1] and before.endswith(delimiter) and after.startswith(char):
            raise BadInput("HL221", f"'{char}' touches a merge tag", fix="put a space between")


def _refuse_clash(fields: Mapping[str, MergeTag], dialect: Dialect) -> None:
    """Two of our fields may not become one of theirs."""
    if dialect.numbered:
        return
    engine_names: dict[str, str] = {}
    for name in fields:
        their_name = dialect.field(MergeTag(name, None, 0, 0))
        if their_name in engine_names:
            problem = f"{engine_names[their_name]} and {name} are both {their_name} there"
            raise BadInput("HL221", problem, fix="rename one of the fields")
        engine_names[their_name] = name
