"""What checks and the coach say is read without the words of those who build or bill messages."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.tui.test_problems import texts_of

from hookline.tui.check_words import check_words
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
                "Violation", "violation", "Item", "Gap",
            ):  # fmt: skip
                given = [*node.args, *(keyword.value for keyword in node.keywords)]
                yield from (text for each in given for text in texts_of(each) if " " in text)


def filled(text: str) -> str:
    """With a number for what is put in where a number may stand; a sign elsewhere stays X."""
    text = re.sub(r"U\+X|control character X", lambda m: m[0].replace("X", "200B"), text)
    text = text.replace("control character 200B", "control character U+200B")
    text = text.replace("units XX", "units GSM-7").replace("'X' alone", "'x' alone")
    return re.sub(r"(?<!['\w])X(?=[ ,%]|$)", "7", text)


@pytest.mark.parametrize("room", ["guardrails/adapters", "coach"])
def test_no_check_and_no_rule_speaks_of_how_messages_are_built(room: str) -> None:
    texts = [filled(text) for text in said_in(room)]
    assert len(texts) > 60
    assert sum(bool(INSIDE.search(text)) for text in texts) > 5, "else this proves nothing"
    reads = in_form_words if room == "coach" else check_words
    assert [text for text in texts if INSIDE.search(reads(text))] == []


@pytest.mark.parametrize(
    ("said", "read"),
    [
        (
            "2 segments, 1 allowed: 87 units UCS-2, 17 over; the — cost you 90 of 160",
            "2 SMS instead of 1, 17 characters too long, because of —",
        ),
        (
            "3 segments, 2 allowed: 320 units GSM-7, 14 over",
            "3 SMS instead of 2, 14 characters too long",
        ),
        ("2 segments, 1 allowed: 161 units GSM-7", "2 SMS instead of 1"),
        (
            "₹ leaves the GSM alphabet: 70 units a message, 2 segments instead of 1 (0.2 INR more "
            "a message)",
            "2 SMS instead of 1, because of ₹ (0.2 INR more a message)",
        ),
        (
            "₹ leaves the GSM alphabet: 70 units a message, 1 segments",
            "₹ leaves room for 70 characters an SMS instead of 160: 1 SMS",
        ),
        (
            "'—' alone makes it UCS-2, 70 units a message where GSM-7 has 160",
            "room for 70 characters an SMS instead of 160, because of '—'",
        ),
        ("it takes 3 segments, 2 are planned", "it takes 3 SMS, 2 are planned"),
        ("says the same as variant 2 beside it", "says nearly what another draft says"),
        ("a header has one parameter at most", "a header has one blank at most"),
        ("a footer has no parameters", "a footer has no blanks"),
    ],
)
def test_a_check_is_read_in_plain_words(said: str, read: str) -> None:
    assert check_words(said) == read


def test_the_coach_lists_words_as_people_do() -> None:
    assert (
        in_form_words("hooks: [we_miss_you, newness], or one")
        == "Hooks: we miss you, newness, or one"
    )


def test_what_is_quoted_of_the_copy_stays_as_it_is() -> None:
    quoted = "'three variants, two parameters' is a claim, and the brief proves none"
    assert check_words(quoted) == quoted
