"""YAML and tables are read as what they say; what may have been cut in them is left out."""

import json

import pytest
from tests.prompting.test_parse import one

from hookline.prompting.other_forms import variants_in_other_forms
from hookline.prompting.parse import parse_variants
from hookline.records.prompt import Prompt

YAML = """variants:
  - cell: 1
    body: "Body 1: now"
    follow_up:
      body: "Then"
  - cell: 2
    body: |
      Body 2
    follow_up: {body: Then}
  - cell: 3
    body: Body 3.
    follow_up:
      body: Then.
"""
TABLE = """| cell | Body | follow-up |
|:---|:---:|---|
| 1 | Body 1 | Then |
| 2 | Body \\| 2 | Then |
| 3 | Body 3<br>two | Then |
"""


@pytest.mark.parametrize(
    "text", [YAML, f"Here:\n```yaml\n{YAML}```\nAs you like.", YAML.split("\n", 1)[1]]
)
def test_variants_in_yaml_are_read(sms: Prompt, text: str) -> None:
    drafts, problems = parse_variants(text, sms)[:2]
    assert [draft.parts.body for draft in drafts] == ["Body 1: now", "Body 2", "Body 3."]
    assert problems == []


def test_variants_in_a_table_are_read(sms: Prompt) -> None:
    drafts, problems = parse_variants(f"Sure:\n\n{TABLE}\nShall I go on?", sms)[:2]
    assert [draft.parts.body for draft in drafts] == ["Body 1", "Body | 2", "Body 3\ntwo"]
    assert [draft.follow_up.body for draft in drafts] == ["Then"] * 3
    assert problems == []


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (YAML.rstrip(), 3),
        (YAML.rstrip().removesuffix("."), 2),
        (TABLE.rstrip(), 3),
        (TABLE.rstrip().removesuffix("|"), 2),
    ],
)
def test_the_last_variant_counts_only_where_its_end_is_seen(text: str, kept: int) -> None:
    assert len(variants_in_other_forms(text, lambda value: value) or []) == kept


@pytest.mark.parametrize(
    "text",
    [
        "Nothing at all.",
        "variants: three of them.",
        "cell: &a [*a, *a]",
        "variants: [\n",
        "| cell | body |\n| 1 | Body |",
        "| a | b |\n|---|---|\n| 1 | 2 |",
    ],
)
def test_what_holds_no_variants_is_told_as_it_was(sms: Prompt, text: str) -> None:
    assert variants_in_other_forms(text, lambda value: value) is None
    assert parse_variants(text, sms).drafts == []


def test_keys_in_capitals_and_parts_in_a_map_of_their_own_are_read(sms: Prompt) -> None:
    shouted = {"VARIANTS": [{name.upper(): text for name, text in one(1).items()}]}
    wrapped = [
        {"cell": 2, "message": {"body": "Body 2"}, "follow_up": {"parts": {"body": "Then"}}},
        one(3),
    ]
    answers = (json.dumps(shouted), json.dumps({"variants": wrapped}))
    assert [
        [draft.parts.body for draft in parse_variants(text, sms).drafts] for text in answers
    ] == [["Body 1"], ["Body 2", "Body 3"]]


def test_keys_that_nobody_knows_are_named(sms: Prompt) -> None:
    (problem,) = parse_variants('{"varianten": [{"zelle": 1, "worte": "B"}]}', sms).problems
    assert problem == "the answer has no list `variants`: it has `varianten`"
