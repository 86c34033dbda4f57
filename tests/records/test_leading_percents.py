"""Percentages whose sign leads are told all at once, with what else is wrong."""

import pytest
from tests.channels import CHANNELS

from hookline.errors import BadInput
from hookline.records.documents import read_brief

TEXT = """brand: K
offer: {text: x, percent: %30}
tonality: [playfull]
audience: {size: 18, base_rate: %3,1}
"""


def test_every_sign_that_leads_is_told_at_once_and_what_else_is_wrong() -> None:
    with pytest.raises(BadInput) as found:
        read_brief(TEXT, "b", stem="b", channels=CHANNELS)
    problems = [found.value, *found.value.also]
    assert [problem.where for problem in problems] == ["b:2:27", "b:3:12", "b:4:33"]
    assert isinstance(problems[2], BadInput)
    assert (found.value.fix, problems[2].fix) == (
        'put it in quotes: "%30"',
        'put it in quotes: "%3,1"',
    )


@pytest.mark.parametrize("text", ["get %30 off", '"%30"'])
def test_a_sign_inside_a_text_or_in_quotes_is_none(text: str) -> None:
    brief, _ = read_brief(f"brand: K\nfacts: [{text}]\n", "b", stem="b", channels=CHANNELS)
    assert brief.facts


@pytest.mark.parametrize(
    ("lines", "fixes"),
    [
        ("offer:\n  text: %30 indirim, hemen  # x\n  percent: %30\naudience: {base_rate: %2}",
         ["%30 indirim, hemen", "%30", "%2"]),
        ("offer: {text: %30 indirim, percent: %30}", ["%30 indirim", "%30"]),
        ("facts: [%20 a, %30 b]", ["%20 a", "%30 b"]),
        ("facts:\n  - %20 off: now\n  - % 5 x", ["%20 off: now", "% 5 x"]),
    ],
)  # fmt: skip
def test_words_behind_a_leading_sign_are_quoted_with_it(lines: str, fixes: list[str]) -> None:
    with pytest.raises(BadInput) as found:
        read_brief(f"brand: K\n{lines}\n", "b", stem="b", channels=CHANNELS)
    told = [problem.fix for problem in (found.value, *found.value.also)]
    assert told == [f'put it in quotes: "{each}"' for each in fixes]


def test_a_line_of_a_longer_text_is_none() -> None:
    text = "brand: K\nidea: |\n  we give\n  %20 off, now\noffer: {text: x, percent: %30}\n"
    with pytest.raises(BadInput) as found:
        read_brief(text, "b", stem="b", channels=CHANNELS)
    assert [found.value.where, len(found.value.also)] == ["b:5:27", 0]
