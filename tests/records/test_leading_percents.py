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
