"""A value that its key cannot have, in people's words: what is wrong with it, and what fits."""

from collections.abc import Mapping

from pydantic_core import ErrorDetails

from hookline.text.pattern import compile_lazily

_PERCENTAGE = compile_lazily(r"[1-9]\d?(?:\.\d+)?|100")
LINES = "write them below it, each two spaces further in"
KINDS = {
    "int": ("not a whole number", "write one like 6"),
    "float": ("not a number", "write one like 0.5 or 50%"),
    "string": ("not a text", "write one text, in quotes if it holds ': ' or '#'"),
    "dict": ("not lines of `key: value`", LINES),
    "model": ("not lines of `key: value`", LINES),
    "tuple": ("not a list", "write [one, two]"),
    "bool": ("neither true nor false", "write one of them"),
}
"""By the beginning of pydantic's error type: (problem, fix)."""


def in_words(error: ErrorDetails) -> tuple[str, str]:
    """(problem, fix) of a value that its key cannot have."""
    kind, given, context = error["type"], error["input"], error.get("ctx", {})
    if "error" in context:
        problem, _, fix = str(context["error"]).partition("; ")
        return problem, fix
    if kind in ("greater_than_equal", "greater_than"):
        return f"{given} is too little", f"write {context.get('ge', context.get('gt'))} or more"
    if kind == "less_than_equal" and context.get("le") == 1 and _PERCENTAGE.fullmatch(str(given)):
        return f"{given} is more than all of them", f"write {given}%"
    if kind in ("less_than_equal", "less_than"):
        return f"{given} is too much", f"write {context.get('le', context.get('lt'))} or less"
    if kind in ("too_long", "string_too_long"):
        return f"{len(given)} are too many", f"keep {context['max_length']}"
    for word, (problem, fix) in KINDS.items():
        if kind.startswith(word):
            return problem if isinstance(given, list | Mapping) else f"{given}: {problem}", fix
    return error["msg"][:1].lower() + error["msg"][1:], ""
