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
_BOUNDS = {
    "greater_than_equal": ("too little", "ge", "write {} or more"),
    "greater_than": ("too little", "gt", "write more than {}"),
    "less_than_equal": ("too much", "le", "write {} or less"),
    "less_than": ("too much", "lt", "write less than {}"),
}
"""By pydantic's error type: what is wrong, the limit's name, and the fix."""


def in_words(error: ErrorDetails) -> tuple[str, str]:
    """(problem, fix) of a value that its key cannot have."""
    kind, given, context = error["type"], error["input"], error.get("ctx", {})
    if "error" in context:
        problem, _, fix = str(context["error"]).partition("; ")
        return problem, fix
    if kind in _BOUNDS:
        return _out_of_bounds(given, *_BOUNDS[kind], context)
    if kind == "string_too_long":
        return f"{len(given)} characters are too many", f"keep {context['max_length']}"
    if kind == "too_long":
        return f"{len(given)} are too many", f"keep {context['max_length']}"
    for word, (problem, fix) in KINDS.items():
        if kind.startswith(word):
            return problem if isinstance(given, list | Mapping) else f"{given}: {problem}", fix
    return error["msg"][:1].lower() + error["msg"][1:], ""


def _out_of_bounds(
    given: object, problem: str, limit_name: str, fix: str, context: Mapping[str, object]
) -> tuple[str, str]:
    """A number beyond its limit; a share, whose limit is 1 of floats, is told as a percentage."""
    limit = context[limit_name]
    if not (isinstance(limit, float) and limit in (0, 1)):
        return f"{given} is {problem}", fix.format(limit)
    if limit == 1 and isinstance(given, str) and _PERCENTAGE.fullmatch(given):
        return f"{given} is more than all of them", f"write {given}%"
    share = f"{100 * given:g}%" if isinstance(given, float) else given
    return f"{share} is {problem}", fix.format(f"{100 * limit:g}%")
