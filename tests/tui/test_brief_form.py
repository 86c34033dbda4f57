"""More of 1 Brief: a line a section, whose fields come when it is opened and stay as they were."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.tui.sizes import begun_in_either
from textual.widgets import Input

from hookline.tui.app import Hookline
from hookline.tui.brief_form import TALL
from hookline.tui.field_list import FIELDS
from hookline.tui.more import FIRST, REST, FoldLine, sections_of
from hookline.tui.shelf import Choice

Sit = Callable[..., Hookline]


def shown_fields(app: Hookline) -> set[str]:
    return {field.id for field in FIELDS if app.screen.query(f"#{field.id}")}


def test_every_field_of_more_is_in_one_section() -> None:
    assert [field for section in sections_of(REST) for field in section] == list(REST)


@begun_in_either
def test_a_section_has_no_widget_of_a_field_until_it_is_opened(
    sit: Sit, size: tuple[int, int]
) -> None:
    first = {field.id for field in FIRST}

    async def story(hands: Any) -> None:
        await hands.opened()
        assert shown_fields(hands.app) == first
        hands.app.query_one("#more").focus()
        await hands.press("enter")
        assert shown_fields(hands.app) == first
        await hands.until_shown("+ How it sounds")
        await hands.press("tab", "tab", "enter")
        await hands.until_shown("- How it sounds")
        assert shown_fields(hands.app) - first == {"hooks", "tonality"}
        await hands.press("tab")
        assert hands.app.focused.id == "hooks"

    sit(story, size)


def test_what_was_typed_stays_in_a_section_that_is_folded_with_what_undo_knows(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.fill("signed", "Mira")
        await hands.press("up")
        assert isinstance(hands.app.focused, FoldLine)
        await hands.press("enter")
        await hands.until_shown("+ What is said, and what never Mira")
        await hands.press("tab")
        assert isinstance(hands.app.focused, FoldLine)  # no key leads to what is folded
        await hands.press("up", "enter", "tab", "ctrl+z")
        assert hands.app.query_one("#signed", Input).value == ""

    sit(story)


def test_a_section_says_what_is_wrong_in_it_while_it_is_folded(sit: Sit, place: Path) -> None:
    path = place / "briefs" / "shirts.yaml"
    path.write_text(path.read_text("utf-8") + "campaign: {cooldown: soon}\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.until(lambda: hands.app.brief.reading.problems, "what is wrong")
        hands.app.query_one("#more").focus()
        await hands.press("enter")
        await hands.until_shown("+ Who gets it, and when 'soon' is no duration")

    sit(story)


def test_a_brief_that_is_opened_later_fills_the_sections_that_are_open(
    sit: Sit, place: Path
) -> None:
    other = place / "briefs" / "later.yaml"

    async def story(hands: Any) -> None:
        await hands.opened()
        other.write_text("brand: Tarang\nsigned: Ravi\nnotes: from Ravi\n", "utf-8")
        await hands.fill("signed", "Mira")
        await hands.app.put_on_desk(Choice("own", "later"))
        assert hands.app.query_one("#signed", Input).value == "Ravi"
        await hands.app.brief.go_to_field("own_notes")
        assert hands.app.query_one("#own_notes", Input).value == "from Ravi"

    sit(story)


def test_a_tall_window_says_what_holds_while_more_is_closed(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.until_shown("Sent after 10d · not converted")
        await hands.until_shown("Held back 10%")
        await hands.pilot.resize_terminal(120, TALL - 1)
        await hands.until(lambda: "Sent after 10d" not in hands.sees())
        await hands.pilot.resize_terminal(120, TALL)
        await hands.until_shown("Sent after 10d")

    sit(story, (120, 40))
