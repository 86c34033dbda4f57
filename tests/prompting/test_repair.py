"""A second request asks for what is missing and for nothing else."""

from collections.abc import Callable

from hookline.documents import document_at, texts_at
from hookline.prompting.repair import repair
from hookline.prompting.templates import Templates
from hookline.records.channel import Channel
from hookline.records.prompt import Prompt
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]
Prompts = Callable[[ResolvedBrief, Channel, str], list[Prompt]]


def test_only_the_missing_cells_are_asked_for_with_what_was_wrong(
    resolved: Resolve, prompts: Prompts, templates: Templates
) -> None:
    (prompt,) = prompts(resolved("brand: K\nvariants: 6\nchannels: [sms]\n"), "sms", "en")
    problems = ["cell 2: 2 SMS instead of 1, 17 characters too long, because of ₹"]
    taken = ["Hello {{ first_name }}, we kept your size and 40 more words"]
    again = repair(prompt, prompt.cells[1:3], problems, taken, templates=templates)
    assert again.cells == prompt.cells[1:3]
    assert again.messages[:2] == prompt.messages
    last = again.messages[2].content
    assert "Write only cells 2, 3" in last
    assert problems[0] in last
    assert "hello first_name we kept your size" in last
    assert "40 more words" not in last
    many = document_at(again.schema_, "properties", "variants")
    assert (many["minItems"], many["maxItems"]) == (2, 2)


def test_at_most_twelve_problems_are_told(
    resolved: Resolve, prompts: Prompts, templates: Templates
) -> None:
    (prompt,) = prompts(resolved("brand: K\nvariants: 6\nchannels: [sms]\n"), "sms", "en")
    problems = [f"problem {i}." for i in range(30)]
    last = repair(prompt, prompt.cells[:1], problems, [], templates=templates).messages[2].content
    assert sum(problem in last for problem in problems) == 12
    assert "Write only cell 1," in last


def test_a_gloss_that_was_asked_for_is_asked_for_again(
    resolved: Resolve, prompts: Prompts, templates: Templates
) -> None:
    brief = resolved("brand: K\nvariants: 3\nlanguages: [ru]\nchannels: [sms]\n")
    (prompt,) = prompts(brief, "sms", "ru")
    again = repair(prompt, prompt.cells[:1], [], [], templates=templates)
    assert "gloss" in texts_at(
        document_at(again.schema_, "properties", "variants", "items"), "required"
    )
