"""What checks and the coach say is read without the words of those who build or bill messages."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.tui.test_problems import texts_of

from hookline.tui.form_words import in_form_words

ROOMS = Path(__file__).parents[2] / "src" / "hookline"
INSIDE = re.compile(
    r"UCS|GSM|\bsegments?\b|\bunits?\b|\bmerge\b|\bparameters?\b|\bU\+|\barms?\b|\bDLT\b"
    r"|\bhosts?\b|\bfallback|\bplaceholder|\bvariants?\b|\bencod|\bmarkup\b|\bengine\b|\bblueprint\b"
    r"|hookline|\b[a-z]+\.[a-z]+_[a-z]+|\bvariables?\b"
)
"""Words that a copywriter does not use."""
SAYING = ("message", "text", "problem", "fix")


def said_in(room: str) -> Iterator[str]:
    """Every message, and every fix that is in words, of a room; X is what is put in."""
    for path in sorted((ROOMS / room).glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in SAYING:
                yield from texts_of(node.value)
            if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in (
                "Violation", "violation", "Remark", "Gap",
            ):  # fmt: skip
                given = [*node.args, *(keyword.value for keyword in node.keywords)]
                yield from (text for each in given for text in texts_of(each) if " " in text)


def filled(text: str) -> str:
    """With a number for what is put in where a number may stand; a sign elsewhere stays X."""
    return re.sub(r"(?<!['\w])X(?=[ ,%]|$)", "7", text)


@pytest.mark.parametrize("room", ["guardrails/adapters", "coach"])
def test_no_check_and_no_rule_speaks_of_how_messages_are_built(room: str) -> None:
    texts = [filled(text) for text in said_in(room)]
    assert len(texts) > 60
    shown = map(in_form_words, texts) if room == "coach" else texts
    assert [text for text in shown if INSIDE.search(text)] == []


def test_the_words_that_nobody_says_are_found_where_they_stand() -> None:
    found = [match[0] for match in INSIDE.finditer("2 segments of GSM-7, a merge field, 3 arms")]
    assert found == ["segments", "GSM", "merge", "arms"]
