"""Percentages whose sign leads, `percent: %30`, which YAML cannot read: all told at once."""

import re

from hookline.errors import BadInput
from hookline.text.pattern import compile_lazily


def sign_behind(text: str, file: str) -> tuple[str, tuple[BadInput, ...]]:
    """A text that YAML can go on with, sign by sign as long as it was, and each place to mend."""
    problems = tuple(_problem(match, text, file) for match in _LEADING.finditer(text))
    return _LEADING.sub(_turned, text), problems


def _turned(match: re.Match[str]) -> str:
    return match["before"] + match["gap"] + match["number"].replace(",", ".") + "%"


def _problem(match: re.Match[str], text: str, file: str) -> BadInput:
    start = match.end("before")
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    written = match[0][len(match["before"]) :]
    return BadInput(
        "HL100",
        f"'{written}' begins with %, which YAML keeps for itself",
        where=f"{file}:{line}:{column}",
        fix=f'put it in quotes: "{written}"',
    )


_LEADING = compile_lazily(
    r"(?P<before>(?:^|:|[\[{,]|-)[ \t]+|[\[{])%(?P<gap>[ ]?)(?P<number>\d{1,3}(?:[.,]\d{1,3})?)"
    r"(?=[ \t]*(?:$|[,}\]#]))",
    re.MULTILINE,
)
