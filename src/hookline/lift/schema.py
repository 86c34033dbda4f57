"""The JSON schema of the lift report, from the report's own classes and their docstrings."""

import ast
import inspect
import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from hookline.documents import Fields
from hookline.lift.report import LiftReport

Schema = Fields

NUMBER: Schema = {"anyOf": [{"type": "number"}, {"enum": ["inf", "-inf"]}]}
"""A number; the strings stand for the ends of what has no bound, for which JSON has no number."""
PLAIN: Mapping[object, Schema] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: NUMBER,
    Any: NUMBER,
    type(None): {"type": "null"},
    date: {"type": "string", "format": "date"},
}


def report_schema() -> Schema:
    """JSON schema 2020-12 of what `hookline lift --json` prints.

    Every class is a definition, every attribute's docstring its description; nothing beyond the
    named keys is printed.
    """
    definitions: dict[str, Schema] = {}
    root = _reference(LiftReport, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "hookline lift --json",
        **root,
        "$defs": dict(sorted(definitions.items())),
    }


def _reference(cls: type, definitions: dict[str, Schema]) -> Schema:
    """A reference to the class's definition, which is made when it is first met."""
    if cls.__name__ not in definitions:
        definitions[cls.__name__] = {}  # so that a class may hold itself
        hints = get_type_hints(cls)
        names = [f.name for f in fields(cls)] if is_dataclass(cls) else list(hints)
        notes = _notes(cls)
        properties = {}
        for name in names:
            properties[name] = dict(_of_type(hints[name], definitions))
            if name in notes:
                properties[name]["description"] = notes[name]
        definitions[cls.__name__] = {
            "description": inspect.cleandoc(cls.__doc__ or ""),
            "type": "object",
            "properties": properties,
            "required": names,
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{cls.__name__}"}


def _of_type(hint: Any, definitions: dict[str, Schema]) -> Schema:
    if hint in PLAIN:
        return PLAIN[hint]
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return {"anyOf": [_of_type(each, definitions) for each in arguments]}
    if origin is tuple:
        return {"type": "array", "items": _of_type(arguments[0], definitions)}
    if origin is not None and issubclass(origin, Mapping):
        return {"type": "object", "additionalProperties": _of_type(arguments[1], definitions)}
    return _reference(hint, definitions)


@cache
def _notes(cls: type) -> dict[str, str]:
    """The strings that stand below a class's attributes."""
    body = ast.parse(inspect.getsource(cls)).body[0]
    assert isinstance(body, ast.ClassDef)
    notes = {}
    for attribute, below in zip(body.body, body.body[1:], strict=False):
        if (
            isinstance(attribute, ast.AnnAssign)
            and isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
        ):
            notes[ast.unparse(attribute.target)] = inspect.cleandoc(str(below.value.value))
    return notes
