"""Prepare: what both faces show of a brief before anything is written, and what it would take."""

from pathlib import Path

import pytest
from tests.loop.conftest import DAY

from hookline.errors import BadInput
from hookline.loop.prepare import cost_of, cost_words, drafts_words, prepare, target_of
from hookline.loop.writing.memory import Memory
from hookline.records.resolved_brief import ResolvedBrief
from hookline.workspace.library import Library


def nothing_known(_: ResolvedBrief) -> Memory:
    return Memory()


def test_a_brief_is_completed_coached_and_turned_into_prompts(
    brief: Path, library: Library
) -> None:
    text = brief.read_text("utf-8")
    ready = prepare(text, brief, library, today=DAY, recall=nothing_known)
    assert ready.resolved.brief.id == "lunch"
    assert 0 < ready.advice.score <= 100
    assert {(p.channel, p.language) for p in ready.prompts} == {("sms", "en")}


def test_ideas_that_readers_had_before_stand_in_the_prompt(brief: Path, library: Library) -> None:
    text, idea = brief.read_text("utf-8"), "Lunch in four minutes flat"
    (prompt,) = prepare(
        text, brief, library, today=DAY, recall=lambda _: Memory(seen=(idea,))
    ).prompts
    assert idea in prompt.messages[-1].content
    (prompt,) = prepare(text, brief, library, today=DAY, recall=nothing_known).prompts
    assert idea not in prompt.messages[-1].content


def test_a_brief_that_cannot_be_read_names_its_line(brief: Path, library: Library) -> None:
    text = brief.read_text("utf-8") + "tonalty: warm\n"
    with pytest.raises(BadInput) as refused:
        prepare(text, brief, library, today=DAY, recall=nothing_known)
    assert refused.value.where.startswith(f"{brief}:{len(text.splitlines())}:")


@pytest.mark.parametrize(
    ("model", "words"),
    [
        ("offline", "offline practice copy, no model, no cost"),
        ("openai/gpt-4o-mini", "1 request to openai/gpt-4o-mini, about $0.00"),
        ("openai/gpt-4o-mini", "(list price of 2025-06-01"),
        ("http://127.0.0.1:8080/v1#m", "1 request to http://127.0.0.1:8080/v1#m, on this machine"),
        ("openai/mystery", "no price of mystery is known: prices.yaml in your prompts folder"),
    ],
)
def test_what_it_takes_is_said_in_one_way(
    brief: Path, library: Library, model: str, words: str
) -> None:
    text = brief.read_text("utf-8")
    prompts = prepare(text, brief, library, today=DAY, recall=nothing_known).prompts
    target = target_of(model, library)
    assert words in cost_words(cost_of(prompts, target), target)
    assert drafts_words(prompts) == f"{len(prompts[0].cells)} drafts: SMS in English"
