"""Percentages whose sign leads, `percent: %30`, which YAML cannot read: all told at once."""

import re

from hookline.errors import BadInput, Wording
from hookline.text.pattern import compile_lazily


def sign_behind(text: str, file: str) -> tuple[str, tuple[BadInput, ...]]:
    """A text that YAML can go on with, sign by sign as long as it was, and each place to mend."""
    problems: list[tuple[int, BadInput]] = []
    for pattern in (_OWN_LINE, _INSIDE, _ALONE):  # what one of them turned is none of the next
        matches = pattern.finditer(text)
        problems += [(match.start(), _problem(match, text, file)) for match in matches]
        text = pattern.sub(_turned, text)
    return text, tuple(problem for _, problem in sorted(problems, key=lambda pair: pair[0]))


def _turned(match: re.Match[str]) -> str:
    number = match["number"] if match["words"] else match["number"].replace(",", ".")
    rest = _SPLITTING.sub("  ", match["words"])  # what is quoted whole goes on as one text
    return f"{match['before']}{match['gap']}{number}%{rest}"


def _problem(match: re.Match[str], text: str, file: str) -> BadInput:
    start = match.end("before")
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    written = match[0][len(match["before"]) :].rstrip()
    quoted = f"'{written}'" if '"' in written else f'"{written}"'
    return BadInput(
        "HL100",
        Wording(
            f"'{written}' begins with %, which YAML keeps for itself",
            at_desk=f"'{written}' begins with %, which stands for something else in a file",
        ),
        where=f"{file}:{line}:{column}",
        fix=f"put it in quotes: {quoted}",
    )


_PERCENT = r"%(?P<gap>[ ]?)(?P<number>\d{1,3}(?:[.,]\d{1,3})?)"
_OWN_LINE = compile_lazily(
    r"^(?P<before>[ \t]*(?:-[ \t]+)*(?:(?<=- )|[^\W\d]\w*:[ \t]+))"
    rf"{_PERCENT}(?P<words>(?:[ \t]+(?!#)[^\s]+)*)(?<![,}}\]])(?=[ \t]*$|[ \t]+#)",
    re.MULTILINE,
)
"""The value of a line, with all its words."""
_INSIDE = compile_lazily(
    rf"(?P<before>[:\[{{,-][ \t]+|[\[{{]){_PERCENT}"
    r"(?P<words>(?:[ \t]+(?![#,}\]])[^\s,}\]]+)*)(?=[ \t]*(?:$|[,}\]#]))",
    re.MULTILINE,
)
"""A value inside brackets or braces."""
_ALONE = compile_lazily(
    rf"^(?P<before>[ \t]+){_PERCENT}(?P<words>)(?=[ \t]*(?:$|[,}}\]#]))", re.MULTILINE
)
_SPLITTING = compile_lazily(r":[ \t]|:$|[ \t]#")
