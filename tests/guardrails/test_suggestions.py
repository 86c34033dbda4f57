"""What an RCS message may hold, one character or one button on either side of each limit."""

from typing import Any

import pytest
from tests.channels import bare_sheet

from hookline.guardrails.check import check

REPLY = {"type": "QUICK_REPLY", "text": "YES"}
OPEN = {"label": "Shop now", "url": "https://k.example"}


def codes(parts: dict[str, Any], channel: str = "rcs") -> set[str]:
    findings = check({"body": "New shirts are in.", **parts}, bare_sheet(channel, marketing=False))
    return {f.code for f in findings if f.severity == "error"}


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"cta": OPEN, "buttons": [REPLY] * 3}, set()),
        ({"cta": OPEN, "buttons": [REPLY] * 4}, {"suggestion.count"}),
        ({"buttons": [REPLY] * 4}, set()),
        ({"buttons": [REPLY] * 5}, {"suggestion.count"}),
        ({"cta": {"label": "x" * 25}}, set()),
        ({"cta": {"label": "x" * 26}}, {"length.chars"}),
        ({"buttons": [{"text": "x" * 25}]}, set()),
        ({"buttons": [{"text": "x" * 26}]}, {"suggestion.length"}),
        ({"title": "news " * 40}, set()),
        ({"title": "news " * 40 + "a"}, {"length.chars"}),
        ({"body": "word " * 400}, set()),
        ({"body": "word " * 400 + "a"}, {"length.chars"}),
    ],
)
def test_a_card_holds_what_its_profile_says_and_not_one_more(
    parts: dict[str, Any], expected: set[str]
) -> None:
    assert codes(parts) & {"suggestion.count", "suggestion.length", "length.chars"} == expected


def test_a_channel_that_counts_no_suggestions_has_none_to_judge() -> None:
    assert codes({"cta": {"label": "x" * 20}, "buttons": [REPLY] * 9}, "push") == set()


@pytest.mark.parametrize(("body", "is_missing"), [("Hi.", True), ("Hi. Reply STOP to end", False)])
def test_a_promotional_card_leaves_a_way_out_where_a_text_message_has_to(
    body: str, is_missing: bool
) -> None:
    sheet = bare_sheet("rcs", marketing=True, country="US")
    found = {finding.code for finding in check({"body": body}, sheet)}
    assert ("optout.missing" in found) is is_missing
