"""Below the ideas the brief's own idea stands, and what came of the one under the cursor."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.tui.sizes import begun_in_either
from tests.tui.test_screens import fixed_drafts, fixed_ideas

from hookline.records.craft import Angle
from hookline.resources import shipped
from hookline.tui.app import Hookline
from hookline.tui.idea_about import SEEN_SHOWN, STOCK, about_lines
from hookline.tui.ideas import FROM_STOCK, SOME_FROM_STOCK, Idea, IdeasRead, heading
from hookline.tui.open_brief import BriefReading
from hookline.workspace.library import load_brief, open_library

Sit = Callable[..., Hookline]


@begun_in_either
def test_the_briefs_idea_and_what_was_written_from_one_are_told(
    sit: Sit, place: Any, size: tuple[int, int]
) -> None:
    fixed_ideas(place)

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f3")
        await hands.until_shown("The brief's idea We kept your size.")
        await hands.until_shown("Nearest to loss aversion: what is theirs and would go")
        await hands.until_shown("Written from it no drafts")

    sit(story, size)


def test_the_drafts_of_an_idea_and_what_its_readers_have_had_stand_below_it() -> None:
    draft = fixed_drafts()[0].model_copy(update={"angle": "Your size is kept"})
    idea = Idea(Angle(idea="Your size is kept"))
    resolved = load_brief(shipped("briefs") / "winback-kurtako.yaml", open_library())
    had = tuple(f"idea {n}" for n in range(SEEN_SHOWN + 1))
    table = IdeasRead(BriefReading(resolved=resolved), drafts={draft.angle: [draft] * 5}, seen=had)
    told = [line.plain for line in about_lines(idea, table)]
    assert "Written from it   5 drafts" in told
    assert told.count("  SMS · English · o ready  Hi ‹first name›, 40 new styles since June.") == 4
    assert told[1] == f"{'May be claimed':18}Rs 500 off on 2 shirts · 40 new styles since June"
    assert told[2].startswith(f"{'Readers have had':18}“idea 1” · ")  # above what may be long


def test_too_many_messages_to_look_up_what_readers_have_had_is_said(
    sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hookline.tui.ideas.MOST_ARMS", -1)

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f3")
        await hands.until_shown("Readers have had not looked up: more than 2,000 messages")

    sit(story)


def test_in_a_narrow_window_each_thing_that_is_known_has_one_line(sit: Sit, place: Path) -> None:
    path = place / "briefs" / "shirts.yaml"
    fact = f"facts: [{'a fact of more words than a line takes ' * 4}and true]"
    path.write_text(re.sub("facts: .*", fact, path.read_text("utf-8")), "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f3")
        await hands.until_shown("May be claimed a fact")
        await hands.until_shown("Written from it no drafts")

    sit(story, (80, 24))


def test_no_word_is_cut_below_the_ideas_in_a_narrow_window(sit: Sit, place: Any) -> None:
    fixed_ideas(place)
    path = place / "briefs" / "shirts.yaml"
    facts = ", ".join(["forty new styles in linen and in corduroy since June"] * 3)
    text = path.read_text("utf-8").replace("[40 new styles since June]", f"[{facts}]")
    path.write_text(text, "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f3")
        await hands.until_shown("May be claimed")
        rows = [row for row in hands.sees().splitlines() if row.rstrip().endswith("…")]
        words = {*facts.replace(",", " ").split(), "·"}
        assert rows
        for row in rows:
            assert row.rstrip("… ").split()[-1] in words

    sit(story, (80, 24))


def test_stock_ideas_are_called_so_where_they_stand_and_ones_own_are_not() -> None:
    resolved = load_brief(shipped("briefs") / "winback-kurtako.yaml", open_library())
    assert resolved.blueprint is not None
    seed = Idea(Angle(idea=resolved.blueprint.craft.angles[0].idea))
    practised, own = Idea(Angle(idea="from the practice book")), Idea(Angle(idea="one of mine"))
    table = IdeasRead(BriefReading(resolved=resolved), practised={practised.angle.idea})
    comes_from = f"{'Comes from':18}{STOCK}"
    for idea, is_stock in ((seed, True), (practised, True), (own, False)):
        assert (comes_from in [line.plain for line in about_lines(idea, table)]) is is_stock
        assert (FROM_STOCK in heading([idea], table, 76).plain) is is_stock
        assert (SOME_FROM_STOCK in heading([own, idea], table, 76).plain) is is_stock
        assert FROM_STOCK not in heading([own, idea], table, 76).plain
    assert len(comes_from) <= 76, "one row in a narrow window"


@begun_in_either
def test_without_a_model_the_ideas_screen_says_that_its_ideas_are_stock(
    sit: Sit, size: tuple[int, int]
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f3")
        await hands.until_shown(f"idea{FROM_STOCK}")
        await hands.until_shown("Comes from stock for this kind of message")

    sit(story, size)
