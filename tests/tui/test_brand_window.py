"""What a brand's file says can be written on the screen, by somebody who knows of no file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from textual.widgets import Input, OptionList

from hookline.tui.app import Hookline
from hookline.tui.brand_window import BrandWindow
from hookline.tui.text_fields import LineInput

Sit = Callable[..., Hookline]


def test_a_new_brand_is_asked_what_it_is_and_the_coach_is_content(sit: Sit, place: Path) -> None:
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
        await hands.press("ctrl+g")
        await hands.until_shown("Every brief of Speichenwerk reads it")
        await hands.until(lambda: "what Speichenwerk sells" not in hands.sees(), "no more asked")

    sit(story, (80, 24))
    text = path.read_text("utf-8")
    assert "about: Bicycles and their repair, in Leipzig\n" in text
    assert "traits: [warm, plain]" in text


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
        await hands.until_shown("What is known of horno-lume: Esc b")

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
        await hands.until_shown("from Brand: es")
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
        await hands.until_shown("Esc b About it")
        await hands.type("b")
        assert hands.app.query_one("#brand", Input).value == "Kurtakob"
        await hands.press("backspace", "escape")
        await hands.until_shown("b Brand")
        await hands.press("b")
        await hands.until_shown("Who speaks: Kurtako")
        await hands.press("escape")
        await hands.until(hands.on_the_desk, "the desk")

    sit(story, (80, 24))
