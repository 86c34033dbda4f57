"""The law's sentence in other words, beside it and instead of it."""

import pytest
from tests.guardrails.bare import findings

LAW = "Mutual Fund investments are subject to market risks, read it."


@pytest.mark.parametrize(
    ("text", "is_reworded"),
    [
        (LAW, False),
        (f"Save a little each month. {LAW}", False),
        (LAW.replace("read it", "see it"), True),
        (f"{LAW} {LAW.replace('read it', 'see it')}", True),
        ("Save a little each month, and read on", False),
        (LAW[:30], False),  # up to half of it is a phrase, not the sentence
        (LAW[:31], True),
    ],
)
def test_the_sentence_stands_as_it_is_or_is_told(text: str, *, is_reworded: bool) -> None:
    assert bool(findings(text, "reg.reworded", legal=[LAW])) == is_reworded
