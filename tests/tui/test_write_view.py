"""3 Write: the line on top says what waits for a person, and what comes next."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.tui.test_screens import fixed_drafts

from hookline.records.words import Status
from hookline.tui.app import Hookline
from hookline.tui.card import standing_line

Sit = Callable[..., Hookline]


def test_the_first_line_leads_from_judging_to_going_live(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.until_shown("2 drafts written · 2 to judge")
        hands.app.writing.plan("The others take a model.")
        await hands.until_shown("The others take a model. 2 to judge")
        await hands.press("a")
        await hands.until_shown("1 to judge, 1 accepted")
        await hands.press("f2", "f4")
        await hands.until_shown("1 to judge, 1 accepted · ctrl+g writes others")
        await hands.press("A")
        await hands.until_shown("Accept 1 draft")
        await hands.press("enter")
        await hands.until_shown("2 accepted, none left to judge · F5 is where they go live")

    sit(story, (80, 24))


def test_a_brief_that_cannot_be_read_is_not_said_to_be_written_by_a_key(
    sit: Sit, place: Path
) -> None:
    (place / "briefs" / "shirts.yaml").write_text("blueprint: winback\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.until(lambda: hands.app.brief.reading.problems, "what is wrong")
        await hands.press("f4")
        await hands.until_shown("mend what is marked ! on 1 Brief.")
        assert "1 Brief. · ctrl+g" not in hands.sees()

    sit(story)


def test_the_line_on_top_says_where_to_go_when_nothing_is_left_to_judge() -> None:
    def drafts(*states: Status) -> str:
        draft = fixed_drafts()[0]
        return standing_line([draft.model_copy(update={"status": state}) for state in states])

    assert drafts("live", "live") == "2 live, none left to judge · F6 tells what they earn"
    assert drafts("live", "approved").endswith("none left to judge · F5 is where they go live")
    assert drafts("checked", "live") == "1 to judge, 1 live"
