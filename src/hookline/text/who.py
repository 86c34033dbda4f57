"""The `who` expression: read into a tree with positions, never evaluated here."""

import re
from collections.abc import Mapping

from hookline.text.pattern import compile_lazily
from hookline.text.who_parser import FUNCTIONS, KEYWORD, WhoError, parse
from hookline.text.who_tree import (
    And,
    Between,
    Call,
    Column,
    Compare,
    In,
    IsNull,
    Like,
    Literal,
    Node,
    Not,
    Operand,
    Or,
    Product,
    walk,
)

__all__ = [
    "FUNCTIONS",
    "And",
    "Between",
    "Call",
    "Column",
    "Compare",
    "In",
    "IsNull",
    "Like",
    "Literal",
    "Node",
    "Not",
    "Operand",
    "Or",
    "Product",
    "WhoError",
    "columns",
    "functions",
    "parse_who",
    "who_from_map",
]


def parse_who(who: str | Mapping[str, object]) -> Node:
    """The tree of an expression such as `recency_days BETWEEN 90 AND 179 AND city = 'Pune'`, or of
    the map form of `who`.

    Raises:
        WhoError: the expression is not one of ours.
        ValueError: the map has a key that is no column, or a value that is no condition.
    """
    return parse(who if isinstance(who, str) else who_from_map(who))


def who_from_map(mapping: Mapping[str, object]) -> str:
    """The expression that the map form of `who` stands for: all of its lines.

    Raises:
        ValueError: a key that is no column, or a value that is no condition.
    """
    return " AND ".join(_line(str(name), value) for name, value in mapping.items()) or "true"


def columns(node: Node) -> set[str]:
    """The audience columns that the expression reads."""
    return {part.name for part in walk(node) if isinstance(part, Column)}


def functions(node: Node) -> set[str]:
    """The functions that the expression calls."""
    return {part.name for part in walk(node) if isinstance(part, Call)}


def _line(name: str, value: object) -> str:
    """One line of the map form; a list is any of its values."""
    if not _NAME.fullmatch(name) or KEYWORD.fullmatch(name):
        raise ValueError(f"'{name}' is no column")
    if not isinstance(value, list | tuple):
        return _condition(name, value)
    plain = [
        _quoted(entry) for entry in value if entry is not None and not _RANGE.fullmatch(str(entry))
    ]
    parts = [f"{name} IN ({', '.join(plain)})"] if plain else []
    parts += [
        _condition(name, entry) for entry in value if entry is None or _RANGE.fullmatch(str(entry))
    ]
    if not parts:
        raise ValueError(f"the list of {name} is empty")
    return parts[0] if len(parts) == 1 else f"({' OR '.join(parts)})"


def _condition(name: str, value: object) -> str:
    if value is None or value == "":
        return f"{name} IS NULL"
    match = _RANGE.fullmatch(str(value))
    if match is None or not (match["low"] or match["high"]):
        return f"{name} = {_quoted(value)}"
    if match["low"] and match["high"]:
        return f"{name} BETWEEN {match['low']} AND {match['high']}"
    return f"{name} >= {match['low']}" if match["low"] else f"{name} <= {match['high']}"


def _quoted(value: object) -> str:
    """A value as the expression writes it; a number may have come as text, `007` stays one."""
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value).strip() if isinstance(value, int | float | str) else ""
    if not text:
        raise ValueError(f"{value!r} is no number and no text")
    if _PLAIN_NUMBER.fullmatch(text) or text.lower() in {"true", "false"}:
        return text.lower()
    return "'" + text.replace("'", "''") + "'"


_NAME = compile_lazily(r"[^\W\d]\w*")
_PLAIN_NUMBER = compile_lazily(r"-?(?:0|[1-9]\d*)(?:\.\d+)?", re.ASCII)
_RANGE = compile_lazily(
    r"\s*(?P<low>-?\d+(?:\.\d+)?)?\s*\.\.\s*(?P<high>-?\d+(?:\.\d+)?)?\s*", re.ASCII
)
