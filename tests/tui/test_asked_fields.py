"""What a blank field lacks is asked for calmly, with the place for it, and wrong once it was left.

No hint of F2 Brief names a letter's key as a command while a field would take the letter.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Input, TextArea

from hookline.tui.app import Hookline
from hookline.tui.brand_window import BrandWindow
from hookline.tui.coach_line import CoachLine, place_of
from hookline.tui.field_list import FIELDS
from hookline.tui.form import Chips

Sit = Callable[..., Hookline]
ASKED = "Who is speaking? Write the brand's name."
WRONG = f"! {ASKED}"


@pytest.fixture
def _no_brand(place: Path) -> None:
    (place / "briefs" / "shirts.yaml").write_text("blueprint: winback\n", "utf-8")


def note_of(hands: Any, name: str) -> Any:
    return hands.app.query_one(f"#note-{name}")


def coach_of(hands: Any) -> str:
    return str(hands.app.query_one(CoachLine).content)


@pytest.mark.usefixtures("_no_brand")
def test_a_blank_field_that_nobody_has_left_is_asked_for_without_an_alarm(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.until_shown(ASKED)
        assert not note_of(hands, "brand").has_class("-wrong")
        assert coach_of(hands) == f"Brand: {ASKED}"
        await hands.press("enter")
        await hands.until_shown("type a brand, or narrow the list")
        await hands.press("escape")
        await hands.until(hands.on_the_desk)
        await hands.type("K")
        await hands.until(lambda: ASKED not in hands.sees(), "a name")
        await hands.press("backspace")
        await hands.until_shown(ASKED)
        assert WRONG not in hands.sees()

    sit(story)


@pytest.mark.usefixtures("_no_brand")
@pytest.mark.parametrize("key", ["down", "tab", "escape", "ctrl+g"])
def test_whoever_left_it_blank_or_means_to_write_is_told_that_it_is_wrong(
    sit: Sit, key: str
) -> None:
    async def story(hands: Any) -> None:
        await hands.until_shown(ASKED)
        assert WRONG not in hands.sees()
        await hands.press(key)
        await hands.until_shown(WRONG)
        assert note_of(hands, "brand").has_class("-wrong")
        assert coach_of(hands) == f"! Brand: {ASKED}"

    sit(story)


@pytest.mark.usefixtures("_no_brand")
def test_a_value_that_cannot_be_is_wrong_while_it_is_typed(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.until_shown(ASKED)
        await hands.fill("offer_ends", "31.02.2026")
        await hands.until_shown("! '31.02.2026' is no date")
        assert note_of(hands, "offer_ends").has_class("-wrong")

    sit(story)


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("brand", "behind Esc, b"),
        ("angles", "behind F3"),
        ("idea", "at Idea"),
        ("offers.0.ends", "at Offer ends"),
        ("offers.1.ends", "at Offer ends under More"),
        ("audience.insight", "at Readers under More"),
        ("audience", "at Saved list under More"),
        ("cta", "at Link"),
        ("journey", "in the file (ctrl+e)"),
    ],
)
def test_what_the_coach_asks_for_is_said_with_the_place_for_it(path: str, place: str) -> None:
    assert place_of(path) == place


def test_the_coachs_line_names_the_key_that_opens_the_brand(sit: Sit, place: Path) -> None:
    brief = place / "briefs" / "shirts.yaml"
    brief.write_text(brief.read_text("utf-8").replace("Kurtako", "Nora's Bakery"), "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        for field in ("offer_text", "insight"):
            await hands.app.brief.go_to_field(field)
            await hands.type("15% off rye bread" if field == "offer_text" else "They forgot us")
        await hands.press("escape")
        await hands.until(lambda: "Nobody has said what Nora's" in coach_of(hands), "the coach")
        assert "behind Esc, b: Nobody has said what Nora's Bakery sells" in coach_of(hands)
        await hands.press("escape", "b")
        await hands.until(lambda: isinstance(hands.app.screen, BrandWindow), "its window")

    sit(story)


def test_no_key_of_the_last_row_is_a_letter_while_a_field_takes_letters(sit: Sit) -> None:
    named: list[tuple[str, str]] = []

    async def story(hands: Any) -> None:
        await hands.opened()
        view = hands.app.brief
        for field in FIELDS:
            await view.go_to_field(field.id)
            widget = hands.app.query_one(f"#{field.id}")
            assert isinstance(widget, Input | TextArea | Chips)
            if isinstance(widget, Input | TextArea):
                named.extend((field.id, key) for key, _ in view.keys if len(key) == 1)
        await hands.press("escape")
        assert {"c", "s"} <= {key for key, _ in view.keys}

    sit(story)
    assert named == []


@pytest.mark.parametrize(
    ("field", "keys", "said"),
    [("idea", ("escape", "N"), "N changes it."), ("idea", (), "Esc, then N changes it.")],
)
def test_what_changes_a_name_is_said_as_it_is_pressed_from_where_the_keyboard_is(
    sit: Sit, field: str, keys: tuple[str, ...], said: str
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field(field)
        await hands.press(*keys)
        if not keys:
            hands.app.brief.action_rename()
        await hands.until_shown("What is it called from now on?")
        await hands.type("My Shirts")
        await hands.press("enter")
        await hands.until_shown(f"and hyphens. {said}")

    sit(story)
