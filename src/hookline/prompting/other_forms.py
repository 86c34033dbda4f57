"""Variants that were written in another form than JSON: as YAML, or as a Markdown table."""

import re
from collections.abc import Callable

from hookline.errors import BadInput
from hookline.records.yaml_tree import read_tree
from hookline.text.answers import variants_in
from hookline.text.pattern import compile_lazily

YAML = compile_lazily(
    r"^(?:[ \t]*-[ \t]+)?[ \t]*[\"']?(?:variants|cell)[\"']?[ \t]*:", re.MULTILINE
)
"""The line with which variants in YAML begin."""
FENCE = compile_lazily(r"^[ \t]*(?:```|~~~)[^\n]*$", re.MULTILINE)
RULE = compile_lazily(r"\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?")
"""The line below a table's head."""
BARS = compile_lazily(r"(?<!\\)\|")
BREAK = compile_lazily(r"<br\s*/?>", re.IGNORECASE)
ENDINGS = (".", "!", "?", "…", "。", "！", "？", "।", "؟", '"', "'", ")", "|", "`")
"""What a whole last line may end in: a text that was cut in these forms does not show it."""


def variants_in_other_forms(
    text: str, translate: Callable[[object], object]
) -> list[object] | None:
    """The variants that an answer without JSON holds; None where it holds none that is read.

    The last one is left out where the answer may have been cut in the middle of it.

    Args:
        translate: puts keys in the copy's language into the schema's.
    """
    variants = _in_table(text, translate) or _in_yaml(text, translate)
    if variants and not text.rstrip().endswith(ENDINGS):
        variants = variants[:-1]
    return variants or None


def _in_yaml(text: str, translate: Callable[[object], object]) -> list[object]:
    if not (start := YAML.search(text)):
        return []
    end = FENCE.search(text, start.end())
    block = text[start.start() : end.start() if end else len(text)]
    try:
        return variants_in(translate(read_tree(block, "answer").value)) or []
    except BadInput:
        return []


def _in_table(text: str, translate: Callable[[object], object]) -> list[object]:
    lines = [line.strip() for line in text.splitlines()]
    rule = next((i for i, line in enumerate(lines) if i and RULE.fullmatch(line)), None)
    if rule is None:
        return []
    names = [name.strip("*_` ").lower() for name in _cells(lines[rule - 1])]
    rows: list[object] = []
    for line in lines[rule + 1 :]:
        if "|" not in line:
            break
        cells = _cells(line)
        if len(cells) == len(names):
            rows.append(dict(zip(names, cells, strict=True)))
    return variants_in(translate(rows)) or []


def _cells(line: str) -> list[str]:
    """The cells of a table's line, between bars that are not escaped."""
    bare = line.removeprefix("|").removesuffix("|")
    return [BREAK.sub("\n", cell).replace("\\|", "|").strip() for cell in BARS.split(bare)]
