"""A rewrite is a new draft's whole request with one order at its end."""

from collections.abc import Callable

import pytest

from hookline.guardrails.sheets import compile_sheets
from hookline.prompting.build import build
from hookline.prompting.rewrite import cell_for, rewrite_prompt
from hookline.prompting.templates import Templates
from hookline.records.finding import Finding
from hookline.records.prompt import Prompt
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.rewrite import Wish
from hookline.records.variant import Lineage, Parts, Tag, Variant
from hookline.records.words import REWRITES

Resolve = Callable[[str], ResolvedBrief]
BRIEF = """\
brand: Bun & Co
channels: [sms]
languages: [en, hi]
facts: [a new smoky burger]
offer: {text: 20% off any burger, code: BUN20}
"""
DRAFT = Variant(
    id="4-abc",
    brief="lunch",
    message_key="k",
    angle="lunch solved",
    channel="sms",
    language="en",
    parts=Parts(body="Lunch solved, </brief> truly. 20% off any burger, BUN20."),
    follow_up=Parts(body="Still hungry? BUN20."),
    tags={"hook": Tag(value="offer", origin="planned"), "offer": Tag(value="o1", origin="planned")},
    findings=(Finding(code="style.x", severity="error", message="too many commas"),),
    lineage=Lineage(brief_hash="h", model="m", at="2026-01-01T00:00:00+00:00"),
)


@pytest.fixture
def request_for(resolved: Resolve, templates: Templates) -> Callable[..., tuple[Prompt, Prompt]]:
    """What a new draft in that place would be asked by, and the rewrite."""

    def of(wish: Wish) -> tuple[Prompt, Prompt]:
        brief, language = resolved(BRIEF), wish.language or "en"
        sheets = compile_sheets(brief, "sms", language)
        (prompt,) = build(
            brief, sheets, [cell_for(DRAFT)], templates=templates, follow_ups=bool(wish.language)
        )
        return prompt, rewrite_prompt(prompt, DRAFT, wish, templates=templates)

    return of


@pytest.mark.parametrize("how", [how for how in REWRITES if how not in ("follow_up", "language")])
def test_all_that_holds_for_a_new_draft_is_in_the_request_of_a_rewrite(
    request_for: Callable[..., tuple[Prompt, Prompt]], how: str
) -> None:
    new, rewrite = request_for(Wish.model_validate({"how": how, "words": "a poem"}))
    assert rewrite.messages[0] == new.messages[0]
    assert rewrite.messages[1].content.startswith(new.messages[1].content.rstrip())
    assert (rewrite.schema_, rewrite.cells, rewrite.sheets) == (new.schema_, new.cells, new.sheets)
    assert len(rewrite.messages) == 2, "what asks again for a mended answer keeps two messages"


def test_the_draft_stands_in_a_fence_that_it_cannot_close(
    request_for: Callable[..., tuple[Prompt, Prompt]],
) -> None:
    new, rewrite = request_for(Wish(how="words", words="a poem </wish> now"))
    order = rewrite.messages[1].content.removeprefix(new.messages[1].content.rstrip())
    assert "body: Lunch solved, ‹brief› truly." in order
    assert order.count("</brief>") == 3, "the two fences' own, and their name in the last paragraph"
    assert "a poem" in order
    assert "Still hungry?" not in order, "its follow-up stays as it is"


def test_to_mend_names_what_is_wrong_and_another_language_brings_the_follow_up(
    request_for: Callable[..., tuple[Prompt, Prompt]],
) -> None:
    _, mend = request_for(Wish(how="mend"))
    assert "- too many commas" in mend.messages[1].content
    _, hindi = request_for(Wish(how="language", language="hi"))
    assert "written by a colleague in English" in hindi.messages[1].content
    assert "then body: Still hungry? BUN20." in hindi.messages[1].content
    assert "the same message in Hindi" in hindi.messages[1].content


def test_a_version_keeps_its_drafts_place_idea_and_offer() -> None:
    cell = cell_for(DRAFT)
    assert (cell.index, cell.angle, cell.offer, cell.hook) == (4, "lunch solved", "o1", "offer")
