"""What a brand's file says can be written on the screen, by somebody who knows of no file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.tui.sizes import begun_in_either
from textual.color import Color
from textual.widgets import Input, OptionList, Static

from hookline.tui.app import Hookline
from hookline.tui.ask import Confirm
from hookline.tui.brand_fields import FIELDS, label_of
from hookline.tui.brand_window import BrandWindow
from hookline.tui.look import HIGH_CONTRAST
from hookline.tui.text_fields import LineInput

Sit = Callable[..., Hookline]
Looks = Callable[[str, dict[tuple[int, int], str]], None]
LEAST = 4.5


def test_a_new_brand_is_asked_what_it_is_and_the_coach_is_content(
    sit: Sit, place: Path, looks_like: Looks
) -> None:
    path = place / "briefs" / "brands" / "speichenwerk.yaml"

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("brand")
        await hands.press("enter")
        await hands.until_shown("Who is speaking?")
        await hands.type("Speichenwerk")
        await hands.press("enter")
        await hands.until_shown("Who speaks: Speichenwerk")
        await hands.type("Bicycles and their repair, in Leipzig")
        await hands.press("enter")
        await hands.type("warm, plain")
        await hands.pilot.pause()
        looks_like("brand", await hands.pictures())
        await hands.press("ctrl+g")
        await hands.until_shown("Every brief of Speichenwerk reads it")
        await hands.until(lambda: "what Speichenwerk sells" not in hands.sees(), "no more asked")

    sit(story, (80, 24))
    text = path.read_text("utf-8")
    assert "about: Bicycles and their repair, in Leipzig\n" in text
    assert "traits: [warm, plain]" in text


@pytest.mark.parametrize(("n_letters", "is_asked"), [(60, True), (61, False)])
def test_what_is_too_long_for_a_name_is_told_before_anything_is_asked_of_it(
    sit: Sit, n_letters: int, *, is_asked: bool
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.fill("brand", "x" * n_letters)
        await hands.press("escape", "b")
        if is_asked:
            await hands.until(lambda: isinstance(hands.app.screen, BrandWindow), "the window")
        else:
            await hands.until_shown("! a brand's name has 1 to 60 characters")
            await hands.settled()
            assert hands.on_the_desk()

    sit(story)


def test_the_coach_leads_to_it_and_the_files_other_lines_stay(sit: Sit, place: Path) -> None:
    path = place / "briefs" / "brands" / "speichenwerk.yaml"
    path.parent.mkdir()
    path.write_text("name: Speichenwerk  # ours\nmarket: DE\n", "utf-8")
    brief = place / "briefs" / "shirts.yaml"
    brief.write_text(brief.read_text("utf-8").replace("Kurtako", "Speichenwerk"), "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "c")
        await hands.until_shown("Nobody has said what Speichenwerk sells")
        coach = hands.app.query_one("#coach", OptionList)
        items = hands.app.brief.reading.advice.items
        coach.highlighted = next(i for i, item in enumerate(items) if item.path == "brand")
        await hands.press("f")
        await hands.until_shown("Who speaks: Speichenwerk")
        assert isinstance(hands.app.screen, BrandWindow)
        hands.app.screen.query_one("#brand-0", Input).value = "x" * 301
        await hands.press("ctrl+g")
        await hands.until_shown("! ")
        assert path.read_text("utf-8") == "name: Speichenwerk  # ours\nmarket: DE\n"
        hands.app.screen.query_one("#brand-0", Input).value = "Bicycles"
        await hands.press("ctrl+g")
        await hands.until(hands.on_the_desk, "the desk")

    sit(story)
    text = path.read_text("utf-8")
    assert "name: Speichenwerk  # ours\n" in text
    assert "market: DE\n" in text
    assert "about: Bicycles\n" in text


def test_a_country_is_written_by_its_name_and_read_back_and_a_slip_is_asked_about(
    sit: Sit, place: Path
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.fill("brand", "Horno Lume")
        hands.app.brief.action_brand()
        await hands.until_shown("Who speaks: Horno Lume")
        await hands.press("tab", "f1")
        await hands.until_shown("For example: warm, plain, a little dry")
        await hands.press("escape")
        await hands.until(lambda: hands.app.screen.query("#brand-3"), "the window")
        hands.app.screen.query_one("#brand-3", Input).value = "Espanna"
        await hands.press("ctrl+g")
        await hands.until_shown("did you mean 'ES' (España)?")
        assert isinstance(hands.app.screen, BrandWindow)
        hands.app.screen.query_one("#brand-3", Input).value = "España"
        await hands.press("ctrl+g")
        await hands.until_shown("Country: ES, España.")

    sit(story)
    text = (place / "briefs" / "brands" / "horno-lume.yaml").read_text("utf-8")
    assert "market: ES\n" in text


def test_a_brand_that_exists_is_no_new_one_and_the_way_to_what_is_known_is_told(
    sit: Sit, place: Path
) -> None:
    path = place / "briefs" / "brands" / "horno-lume.yaml"
    path.parent.mkdir()
    path.write_text("name: Horno Lume\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("brand")
        await hands.press("enter")
        await hands.until_shown("Who is speaking?")
        await hands.type("Horno Lum")
        await hands.until_shown("New brand: Horno Lum")
        await hands.type("e")
        await hands.until(lambda: "New brand" not in hands.sees(), "the brand alone")
        await hands.press("enter")
        await hands.until_shown("What is known of horno-lume: Esc, b")

    sit(story, (80, 24))


def test_a_brands_country_gives_its_language_and_a_language_that_is_typed_comes_before_it(
    sit: Sit, place: Path
) -> None:
    path = place / "briefs" / "brands" / "horno-lume.yaml"

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.fill("brand", "Horno Lume")
        await hands.press("escape", "b")
        await hands.until_shown("Who speaks: Horno Lume")
        language = hands.app.screen.query_one("#brand-4", LineInput)
        assert language.hint == "(as usual: English)"
        hands.app.screen.query_one("#brand-3", Input).value = "Spain"
        await hands.until(lambda: language.hint == "(from its country: Spanish)", "the language")
        await hands.press("ctrl+g")
        await hands.until_shown("Country: ES, España. It writes Spanish.")
        brief = hands.app.brief
        await hands.until(lambda: brief.reading.languages == ("es",), "a Spanish brief")
        await hands.app.brief.go_to_field("languages")
        await hands.until_shown("from Brand: Spanish")
        await hands.press("escape", "b")
        await hands.until_shown("Who speaks: Horno Lume")
        hands.app.screen.query_one("#brand-4", Input).value = "català"
        await hands.press("ctrl+g")
        await hands.until_shown("! ")
        assert isinstance(hands.app.screen, BrandWindow)
        hands.app.screen.query_one("#brand-4", Input).value = "Catalan"
        await hands.press("ctrl+g")
        await hands.until_shown("It writes Catalan.")
        await hands.until(lambda: brief.reading.languages == ("ca",), "a Catalan brief")

    sit(story)
    assert "default_language: ca\n" in path.read_text("utf-8")


def test_the_brands_form_has_a_key_that_the_last_row_tells_and_in_a_field_is_a_letter(
    sit: Sit, place: Path
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("brand")
        await hands.until_shown("Esc, b About it")
        await hands.type("b")
        assert hands.app.query_one("#brand", Input).value == "Kurtakob"
        await hands.press("backspace", "escape")
        await hands.until_shown("b Brand")
        await hands.press("b")
        await hands.until_shown("Who speaks: Kurtako")
        await hands.press("escape")
        await hands.until(hands.on_the_desk, "the desk")

    sit(story, (80, 24))


@begun_in_either
def test_up_and_down_go_from_line_to_line_and_the_one_with_the_keyboard_is_marked(
    sit: Sit, size: tuple[int, int]
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        hands.app.choose_theme(HIGH_CONTRAST.name)
        await hands.press("escape", "b")
        await hands.until(lambda: isinstance(hands.app.screen, BrandWindow), "the window")
        lines = list(hands.app.screen.query(LineInput))
        for line in lines[1:]:
            await hands.press("down")
            await hands.until(lambda line=line: line.has_focus, "the next line")
        for line in reversed(lines[:-1]):
            await hands.press("up")
            await hands.until(lambda line=line: line.has_focus, "the line above")
        edge, colour = lines[0].styles.border_left
        assert edge
        assert contrast(colour, Color.parse(HIGH_CONTRAST.panel or "")) >= LEAST
        assert not lines[1].styles.border_left[0]
        assert not faint_texts(hands.app)

    sit(story, size)


@begun_in_either
def test_every_text_of_the_launch_window_can_be_read_in_high_contrast(
    sit: Sit, size: tuple[int, int]
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        hands.app.choose_theme(HIGH_CONTRAST.name)
        await hands.launching()
        await hands.until(lambda: isinstance(hands.app.screen, Confirm), "the window")
        assert not faint_texts(hands.app)

    sit(story, size)


def luminance(colour: Color) -> float:
    """Relative luminance, as WCAG 2.2 defines it."""
    parts = (part / 255 for part in (colour.r, colour.g, colour.b))
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: Color, other: Color) -> float:
    """Of two colours, from 1 to 21: WCAG 2.2, 1.4.3."""
    low, high = sorted(map(luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def faint_texts(app: Hookline) -> list[str]:
    """Texts on the screen that stand out too little from what is behind them."""
    parts = [part for strip in app.screen._compositor.render_strips() for part in strip]
    return [
        part.text
        for part in parts
        if part.text.strip() and part.style and part.style.color and part.style.bgcolor
        if contrast(*map(Color.from_rich_color, (part.style.color, part.style.bgcolor))) < LEAST
    ]


def test_enter_on_the_last_line_stays_there_and_says_what_keeps_it(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "b")
        await hands.until_shown("Who speaks: Kurtako")
        last = f"brand-{len(FIELDS) - 1}"
        hands.app.screen.query_one(f"#{last}").focus()
        await hands.press("enter")
        await hands.until_shown("That was the last line: ctrl+g keeps it all")
        assert hands.app.focused.id == last

    sit(story)


WRONG_LINES = {
    ("about",): "x" * 301,
    ("market",): "Yorkshire",
    ("default_language",): "Klingonish",
    ("sender", "signed"): "y" * 81,
}
"""Lines of a brand that can be wrong, and what no brand can have there."""


@begun_in_either
def test_all_that_is_wrong_with_a_brand_is_told_by_label_and_the_keyboard_goes_there(
    sit: Sit, size: tuple[int, int]
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "b")
        await hands.until_shown("Who speaks: Kurtako")
        for wrong in (*({keys} for keys in WRONG_LINES), set(WRONG_LINES)):
            window = hands.app.screen
            for index, field in enumerate(FIELDS):
                text = WRONG_LINES[field.keys] if field.keys in wrong else ""
                window.query_one(f"#brand-{index}", Input).value = text
            await hands.press("ctrl+g")
            await hands.until(lambda old=window: hands.app.screen is not old, "the window anew")
            await hands.until(lambda: hands.app.focused is not None, "the keyboard")
            marked = [f for f in FIELDS if f"! {f.label}" in words_of(hands.app.screen)]
            told = [f for f in FIELDS if f"! {label_of(f.keys)}" in words_of(hands.app.screen)]
            assert {field.keys for field in marked} == {field.keys for field in told} == wrong
            assert hands.app.focused.id == f"brand-{FIELDS.index(marked[0])}"

    sit(story, size)


def words_of(window: Any) -> str:
    return "\n".join(str(static.content) for static in window.query(Static))


def test_no_other_line_of_a_brand_refuses_what_is_typed(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "b")
        await hands.until_shown("Who speaks: Kurtako")
        for index, field in enumerate(FIELDS):
            text = "" if field.keys in WRONG_LINES else "a: [b} 'c' #d " + "x" * 700
            hands.app.screen.query_one(f"#brand-{index}", Input).value = text
        await hands.press("ctrl+g")
        await hands.until(hands.on_the_desk, "the desk")

    sit(story)


@pytest.mark.parametrize(
    ("trade", "asked", "told"),
    [
        ("sourdough nonsense", "", "No rules of a trade are checked for 'sourdough nonsense'."),
        ("insurence", "did you mean 'insurance'?", "No rules of a trade are checked for 'insur"),
        (
            "resturant",
            "did you mean 'qsr' (quick-service restaurants)?",
            "No rules of a trade are checked for 'resturant'.",
        ),
        ("Mutual Funds", "", ""),
        ("", "", ""),
    ],
)
def test_a_trade_that_nobody_knows_is_told_and_one_that_is_nearly_known_asked_about_once(
    sit: Sit, trade: str, asked: str, told: str
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "b")
        await hands.until_shown("Who speaks: Kurtako")
        hands.app.screen.query_one("#brand-0", Input).value = "Bread"
        hands.app.screen.query_one("#brand-2", Input).value = trade
        await hands.press("ctrl+g")
        if asked:
            told_to = f"{asked} ctrl+g once more keeps it as it is"
            await hands.until(lambda: told_to in words_of(hands.app.screen), told_to)
            assert hands.app.focused.id == "brand-2"
            await hands.press("ctrl+g")
        await hands.until_shown("Every brief of Kurtako reads it.")
        assert ("No rules of a trade are checked" in hands.sees()) == bool(told)
        await hands.until_shown(told)

    sit(story)
