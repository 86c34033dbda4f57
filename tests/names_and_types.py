"""The words of STYLE §1 that name nothing, and the one type that says nothing."""

import ast
import re
from collections.abc import Iterator

VAGUE = {
    "at", "beside", "calm", "data", "dead", "found", "giving_way", "gone", "got", "item", "lacking",
    "lacks", "manager", "mine", "more", "noted", "one", "own", "piece", "poor", "said", "same",
    "shown", "tame", "theirs", "then", "there", "told", "utils", "wild",
}  # fmt: skip
"""Verbs as nouns, and words that need their neighbour: `found` of what, `own` of whom?"""
PUBLISHED_NAMES = {
    ("loop/audit.py", "at"): "a key of what `audit --json` prints",
    ("records/comparison.py", "at"): "a key of a kept judgement",
    ("records/receipt.py", "at"): "a key of a kept receipt",
    ("records/review.py", "at"): "a key of a kept decision",
    ("records/variant.py", "at"): "a key of a draft's lineage",
    ("tui/driver.py", "data"): "what Python's decoders call it",
    ("tui/pasting.py", "data"): "what Textual's parser calls it",
}
"""Names that stand in files which people keep, or in classes of others that ours replace."""

UNTYPED = {
    "adapters.py": "an adapter is of its kind's type, which its own room knows",
    "lift/moments.py": "the formulas take an int, a float and an array alike",
    "lift/schema.py": "a hint of `lift/moments.py` is looked up as what it is",
    "records/arrow_modules.py": "what a column holds is said by its schema, as it is read",
    "records/profiles.py": "a cache is emptied, whatever it holds",
    "tui/look.py": "an app is asked for its screen, whatever it answers when it is left",
    "tui/timers.py": "hands on what Textual's own constructors take",
}
"""The only files in which `Any` may stand, and why; all others say `Document`, `object` or more."""


BINDS_A_NAME = (
    ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.ExceptHandler, ast.MatchAs,
    ast.MatchStar,
)  # fmt: skip


def bound_names(node: ast.AST) -> Iterator[str]:
    """What a node of the tree gives a name to."""
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        yield node.id
    elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
        yield node.attr
    elif isinstance(node, ast.arg):
        yield node.arg
    elif isinstance(node, BINDS_A_NAME) and node.name:
        yield node.name


def holds_any(value: object) -> bool:
    """Is it a type in quotes that says `Any`? No sentence has brackets before it."""
    return isinstance(value, str) and re.search(r"[\[|,] ?Any\b|^Any\b$", value) is not None
