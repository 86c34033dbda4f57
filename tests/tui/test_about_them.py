"""What a blank *About them* shows is in the language of the brief's texts."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hookline.tui.about_them import about_them_example, about_them_hint
from hookline.tui.app import Hookline
from hookline.tui.open_brief import BriefReading

Sit = Callable[..., Hookline]


@pytest.mark.parametrize(
    ("language", "hint"),
    [
        ("en", "e.g. first_name: there, one a line"),
        ("es", "e.g. first_name: de nuevo, one a line"),
        ("pt-BR", "e.g. first_name: de novo, one a line"),
        ("de", "no name in German: the greeting is left out, but for a word of yours: first_name"),
    ],
)
def test_the_word_for_somebody_without_a_name_is_the_languages_own(
    sit: Sit, place: Path, language: str, hint: str
) -> None:
    brief = place / "briefs" / "shirts.yaml"
    brief.write_text(f"brand: Kurtako\nchannels: sms\nlanguages: [{language}]\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        reading = hands.app.brief.reading
        assert about_them_hint(reading, language).startswith(hint)
        assert about_them_hint(reading, "xx").startswith(hint)  # of a language it had before
        await hands.app.brief.go_to_field("personalization")
        await hands.until_shown(hint[:30])
        await hands.press("f1")
        await hands.until_shown("About them")
        assert ("first_name: there" in hands.sees()) == (language == "en")

    sit(story)


def test_what_the_kind_of_message_names_is_said_with_its_words(sit: Sit, place: Path) -> None:
    brief = place / "briefs" / "shirts.yaml"
    text = "brand: Kurtako\nblueprint: winback\nlanguages: [es, de]\n"
    brief.write_text(text, "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        reading = hands.app.brief.reading
        assert "first_name: de nuevo" in about_them_hint(reading, "es")
        assert "no first_name in German" in about_them_hint(reading, "de")

    sit(story)


def test_a_brief_that_cannot_be_read_yet_shows_the_name_alone() -> None:
    assert about_them_hint(BriefReading(), "en") == ""
    assert about_them_example(BriefReading(), "en") == "first_name"
