"""Briefs with a trap in each: raised before, caught after, passed when mended, carried along."""

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.channels import CHANNELS

from hookline.coach.advice import advise
from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheets
from hookline.loop.campaigns import new_campaign
from hookline.loop.writing.jobs import prompts_for
from hookline.loop.writing.new_arms import new_arm
from hookline.prompting.finish import finish
from hookline.records.documents import read_brief
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Lineage, Parts, Variant, VariantCta
from hookline.records.yaml_tree import read_tree
from hookline.workspace.library import Library, complete_brief

FILE = Path(__file__).parent / "hard_briefs.yaml"
CASES: Mapping[str, Any] = read_tree(FILE.read_text("utf-8"), str(FILE)).lines
TODAY = datetime.date(2026, 11, 22)
COPIES = [
    (name, kind, at) for name, case in CASES.items() for kind in ("caught", "passes")
    for at in range(len(case[kind]))
]  # fmt: skip


def brief_of(name: str, library: Library) -> ResolvedBrief:
    text = CASES[name]["brief"]
    brief, tree = read_brief(text, f"{name}.yaml", stem="hard", channels=CHANNELS)
    return complete_brief(brief, tree, library, briefs_folder=Path())


@pytest.mark.parametrize("name", CASES)
def test_the_coach_raises_it_before_a_token_is_spent(library: Library, name: str) -> None:
    advice = advise(brief_of(name, library), today=TODAY)
    assert set(CASES[name]["coach"]) - {item.code for item in advice.items} == set()
    assert all(item.text and item.fix for item in advice.items)


@pytest.mark.parametrize(("name", "kind", "at"), COPIES)
def test_a_model_that_falls_into_it_is_caught_and_a_good_answer_passes(
    library: Library, name: str, kind: str, at: int
) -> None:
    copy = dict(CASES[name][kind][at])
    resolved, channel = brief_of(name, library), copy.pop("channel")
    language = resolved.brief.languages[0]
    code, beside = copy.pop("code", ""), copy.pop("beside", "")
    label = VariantCta(label=copy.pop("cta", ""))
    parts = finish(Parts(**copy, cta=label), resolved, channel, language)
    (sheets,) = compile_sheets(resolved, channel, language).values()
    found = check(parts.filled(), sheets.first, [beside] if beside else [])
    if kind == "caught":
        assert code in {one.code for one in found}
    else:
        assert [one.message for one in found if one.severity == "error"] == []


@pytest.mark.parametrize("name", CASES)
def test_the_arm_carries_what_the_engine_has_to_honour(library: Library, name: str) -> None:
    resolved = brief_of(name, library)
    channel = resolved.brief.channels[-1]
    copy = dict(next(c for c in CASES[name]["passes"] if c["channel"] == channel))
    parts = Parts(body=copy["body"])
    lineage = Lineage(brief_hash=resolved.brief_hash, model="m", at="2026-11-22T00:00:00+00:00")
    variant = Variant(
        id="1-a", brief="hard", message_key="hard:1", channel=channel,
        language=resolved.brief.languages[0], parts=parts, lineage=lineage,
    )  # fmt: skip
    arm = new_arm(variant, parts, resolved, new_campaign(resolved, "hard"), 1)
    carried = arm.constraints.model_dump(by_alias=True)
    assert {key: carried[key] for key in CASES[name]["arm"]} == CASES[name]["arm"]


@pytest.mark.parametrize("name", CASES)
def test_no_sample_of_a_customer_is_in_any_prompt(library: Library, name: str) -> None:
    resolved = brief_of(name, library)
    samples = [value for value in resolved.brief.audience.samples.values() if len(value) > 7]
    for prompt in prompts_for(resolved, library.templates, seed=7):
        told = "".join(message.content for message in prompt.messages)
        assert [value for value in samples if value in told] == []
        assert "ignore previous instructions" not in told
