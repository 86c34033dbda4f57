"""Texts by language: one that is missing, and one that nobody reads."""

import pytest
from tests.coach.conftest import Items

BRIEF = "brand: K\nlanguages: [hi, en-IN]\nchannels: [sms]\n"


@pytest.mark.parametrize(
    ("label", "is_missing"),
    [
        ("{hi: क, en: Go}", False), ("{hi: क, en-IN: Go}", False), ("Go", False),
        ("{hi: क}", True), ("{hi: क, en-GB: Go}", True), ("{sms: {hi: क, en: Go}}", False),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "line",
    ["cta: {{label: {0}}}", "cta: {{reply: {0}}}", "offer: {{text: x, conditions: {0}}}",
     "offer: {{text: x, facts: [{0}]}}", "follow_up: {{facts: [{0}]}}"],
)  # fmt: skip
def test_a_text_that_a_language_lacks_is_told_wherever_it_stands(
    raised: Items, line: str, label: str, *, is_missing: bool
) -> None:
    items = raised(BRIEF + line.format(label), "C125")
    assert bool(items) is is_missing
    assert all("English (IN)" in item.text for item in items)


@pytest.mark.parametrize(
    ("code", "is_idle"), [("fr", True), ("en-GB", True), ("en", False), ("en-IN", False)]
)
def test_a_text_in_a_language_that_is_not_written_is_told(
    raised: Items, code: str, *, is_idle: bool
) -> None:
    items = raised(f"{BRIEF}idea: {{hi: क, {code}: y}}\nfacts: [{{hi: क, {code}: y}}]", "C126")
    assert bool(items) is is_idle
    assert all("idea, facts.0 hold a text" in item.text for item in items)
