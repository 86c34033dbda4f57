"""Fields take whatever a keyboard writes, and the arrows lead through all of them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.widgets import Input

from hookline.tui.app import Hookline
from hookline.tui.text_fields import LineInput, TextBlock

Sit = Callable[..., Hookline]


def focused(hands: Any) -> str:
    return hands.app.focused.id or ""


def test_the_arrows_walk_through_every_row_and_out_at_either_end(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("facts")
        block = hands.app.query_one("#facts", TextBlock)
        for facts in ("one", "one\ntwo", "word " * 40):  # the last is wrapped
            block.text = facts
            block.focus()
            await hands.pilot.pause()
            block.move_cursor((0, 0))
            n_rows = block.wrapped_document.height
            await hands.press(*(["down"] * (n_rows - 1)))
            assert focused(hands) == "facts"
            await hands.press("down")
            assert focused(hands) == "cta_url"
            await hands.press("up", *(["up"] * (n_rows - 1)))
            assert focused(hands) == "facts"
            await hands.press("up")
            assert focused(hands) == "offer_ends"

    sit(story)


@pytest.mark.parametrize("field", ["idea", "facts"])
def test_what_keyboards_join_characters_by_is_typed_too(sit: Sit, field: str) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field(field)
        widget = hands.app.query_one(f"#{field}")
        for typed in (
            "\N{WOMAN}\u200d\N{GIRL}", "क्\u200dष", "می\u200cخواهم", "e\u0301", "مرحبا שלום",
        ):  # fmt: skip
            for letter in typed:
                hands.app.post_message(events.Key(letter, letter))
            await hands.until(lambda typed=typed: typed in text_of(widget), typed)

    sit(story)


def test_a_joiner_that_joins_nothing_is_no_letter(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("idea")
        for letter in "a\u200db":
            hands.app.post_message(events.Key(letter, letter))
        await hands.until(lambda: text_of(hands.app.query_one("#idea")).endswith("ab"), "ab")

    sit(story)


def text_of(widget: Any) -> str:
    return str(widget.text if isinstance(widget, TextBlock) else widget.value)


def test_a_value_that_was_taken_out_and_written_anew_is_one_change(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("variants")
        field = hands.app.query_one("#variants", Input)
        assert field.value == "2"
        await hands.press("backspace")
        await hands.type("12")
        await hands.press("ctrl+z")
        assert field.value == "2"
        await hands.press("ctrl+y")
        assert field.value == "12"
        await hands.press("backspace", "backspace", "ctrl+z")
        assert field.value == "12"

    sit(story)


@pytest.mark.parametrize(("field", "text"), [("idea", "We kept your size."), ("facts", "one\ntwo")])
def test_a_field_opens_behind_its_last_letter_and_one_key_empties_it_and_another_brings_it_back(
    sit: Sit, place: Path, field: str, text: str
) -> None:
    brief = place / "briefs" / "shirts.yaml"
    facts = "facts: [one, two]"
    brief.write_text(
        brief.read_text("utf-8").replace("facts: [40 new styles since June]", facts), "utf-8"
    )

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field(field)
        widget = hands.app.query_one(f"#{field}")
        await hands.type("x")
        assert text_of(widget) == f"{text}x"
        await hands.until_shown("ctrl+u Empty")
        await hands.press("home", "ctrl+u")
        assert text_of(widget) == ""
        await hands.until(lambda: "ctrl+u" not in hands.sees(), "nothing to empty")
        await hands.press("ctrl+u", "ctrl+z")
        assert text_of(widget) == f"{text}x"
        await hands.press("f1")
        await hands.until_shown("empty the field; ctrl+z brings back what it held")

    sit(story, (80, 24))


def test_a_field_that_grows_stays_in_a_small_window_with_its_cursor(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("control_copy")
        for number in range(1, 7):
            await hands.type(f"line{number}")
            await hands.until_shown(f"line{number}")
            await hands.press("enter")

    sit(story, (80, 24))


@pytest.mark.parametrize("text", ["a shirt " * 12, "सूती कुर्ता " * 12, "綿のシャツ" * 12])
def test_a_line_that_is_longer_than_its_field_says_so_while_nobody_types_in_it(
    sit: Sit, text: str
) -> None:
    whole = text.strip()

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.fill("idea", whole)
        field = hands.app.query_one("#idea", LineInput)
        field.focus()
        await hands.pilot.pause()
        assert "…" not in field.render_line(0).text
        await hands.press("end")
        assert field.render_line(0).text.rstrip().endswith(whole[-3:]), "where one types"
        await hands.press("escape")
        shown = field.render_line(0).text.rstrip()
        assert shown.endswith("…")
        assert whole.startswith(shown[:-1].rstrip())
        width = field.scrollable_content_region.width
        with field.prevent(LineInput.Changed):
            field.value = "x" * width
            assert field.render_line(0).text.rstrip() == "x" * width
            field.value = "x" * (width + 1)
            assert field.render_line(0).text.rstrip() == "x" * (width - 1) + "…"

    sit(story, (80, 24))
