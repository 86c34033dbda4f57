"""Folded sections of F2 Brief: what is said and what is assumed, short and in people's words."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from hookline.settings import Settings
from hookline.tui.app import Hookline
from hookline.tui.desk import Desk
from hookline.tui.fields import Value
from hookline.tui.folded import FoldedWords, brief_words, section_words
from hookline.tui.more import REST, WAYS, sections_of
from hookline.tui.shelf import Choice

Sit = Callable[..., Hookline]
BRIEF = "brand: Kurtako\nblueprint: winback\nchannels: sms\nidea: We kept your size.\n"
HI = FoldedWords(("aa", "bb"), ("cc", "dd"))


def folded(place: Path, text: str = BRIEF, **typed: Value) -> dict[str, str]:
    """By the field that begins a section: what it says where there is room for all of it."""
    (place / "briefs" / "shirts.yaml").write_text(text, "utf-8")
    desk = Desk(Settings.read({}, workspace=str(place / "ws"), user="asha"))
    desk.open(Choice("own", "shirts"))
    for name, value in typed.items():
        desk.type(name, value, "en")
    reading, values = desk.change(), desk.form_values("en").values
    desk.close()
    assert not reading.problems
    return {
        fields[0].id: section_words(fields, values, reading).in_line(lambda _: True)
        for fields in [WAYS, *sections_of(REST)]
    }


def test_a_blank_brief_says_what_is_assumed_for_every_section(place: Path) -> None:
    said = folded(place)
    said.pop("segment"), said.pop("model")
    assert said == {
        "cta_reply": "(a reply, an SMS, a call, the till)",
        "hooks": "(we miss you · warm, empathetic)",
        "channels": "SMS (English)",
        "signed": "(first name, last category and 2 more · India · promotional)",
        "offer_percent": "(nothing more)",
        "offer_text2": "(none)",
        "offer_text3": "(none)",
        "offer_text4": "(none)",
        "follow_after": "(after 10 days · if they did not buy · by the same way)",
        "control_copy": "(none)",
        "who": "(the last visit was 90 to 179 days ago · from the launch · no last day · "
        "again after 30 days · counts within 14 days)",
        "control": "(10% get nothing · 10% by chance · measured by reactivation rate)",
    }


def test_nothing_is_a_code_or_a_key_of_the_file(place: Path) -> None:
    text = (
        "brand: Kurtako\nchannels: [sms, whatsapp]\nlanguages: [en, hi-Latn]\nkpi: aov\n"
        "campaign: {starts: 2099-04-05, ends: +7d, cooldown: never, limit_per_day: 5000}\n"
        "follow_up: {after: 3d, if: no_reply, step: thank_you, channel: whatsapp}\n"
        "personalization: {first_name: there}\nvariants: 3\n"
    )
    said = folded(place, text, market="Germany")
    assert said["channels"] == "SMS, WhatsApp · English, Hindi in Latin letters"
    assert (
        said["follow_after"]
        == "after 3 days · if they did not answer · as a thank you · by WhatsApp"
    )
    assert said["who"] == (
        "from 5 April 2099 · until 7 days later · never again · 5,000 a day at most "
        "(everybody · counts within 14 days)"
    )
    assert said["control"] == "measured by order value (10% get nothing · 10% by chance)"
    assert said["signed"].startswith("first name · ")
    assert said["model"] == "3 drafts each"


def test_how_many_drafts_and_which_country_are_told_while_nobody_said_either(place: Path) -> None:
    said = folded(place, "brand: Lark\nchannels: sms\n")
    assert said["model"] == "(6 drafts each)"
    assert "no country yet" in said["signed"]
    assert "Not said" not in said["signed"]


@pytest.mark.parametrize(("text", "told"), [(BRIEF + "follow_up: none\n", "none")])
def test_where_a_second_message_is_wanted_none_or_planned_none_it_says_so(
    place: Path, text: str, told: str
) -> None:
    assert folded(place, text)["follow_after"] == told


@pytest.mark.parametrize(
    ("room", "line"),
    [
        (17, "aa · bb (cc · dd)"),
        (16, "aa · bb (cc · …)"),
        (15, "aa · bb · …"),
        (11, "aa · bb · …"),
        (10, "aa · …"),
        (5, "aa · …"),
    ],
)
def test_pieces_are_whole_and_those_without_room_are_marked(room: int, line: str) -> None:
    assert HI.in_line(lambda text: cell_len(text) <= room) == line


def test_what_has_no_pieces_is_blank_and_assumed_alone_stands_in_brackets() -> None:
    assert FoldedWords().in_line(lambda _: True) == ""
    assert FoldedWords((), ("cc", "dd")).in_line(lambda text: len(text) < 9) == "(cc · …)"


def test_more_says_while_it_is_folded_what_holds_for_the_whole_brief(place: Path) -> None:
    folded(place, BRIEF + "variants: 2\n")
    desk = Desk(Settings.read({}, workspace=str(place / "ws"), user="asha"))
    desk.open(Choice("own", "shirts"))
    reading = desk.change()
    desk.close()
    said = brief_words(reading).written
    assert said == (
        "SMS in English", "warm, empathetic in your voice", "2 drafts each",
            "second message after 10 days",
        "no last day",
    )  # fmt: skip


def test_every_section_fits_80_columns_with_its_first_piece_whole(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        hands.app.query_one("#more").focus()
        await hands.press("enter")
        await hands.until_shown("+ How customers are split")
        lines = [line for line in hands.sees().splitlines() if line.startswith((" + ", "|+ "))]
        assert len(lines) > len(list(sections_of(REST))) // 2
        cut = [line for line in lines if line.endswith("…") and not line.endswith(("· …", "· …)"))]
        assert not cut

    sit(story, (80, 24))


def test_wrong_fields_behind_a_fold_are_named_on_more_and_on_their_section(
    sit: Sit, place: Path
) -> None:
    path = place / "briefs" / "shirts.yaml"
    text = path.read_text("utf-8").replace("variants: 2", "variants: many")
    path.write_text(f"{text}languages: Klingon\ncampaign: {{cooldown: soon}}\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.until_shown("+ More ! 3 to mend: Drafts, Languages, Not again")
        await hands.until_shown("! 3 to mend: Drafts, Languages, Not again")
        hands.app.query_one("#more").focus()
        await hands.press("enter")
        await hands.until_shown("+ Where it goes ! Languages: 'Klingon' is no language")
        assert "+ Who gets it, and when ! Not again: 'soon' is no" in " ".join(hands.sees().split())
        await hands.app.brief.go_to_field("languages")
        await hands.press("ctrl+u")
        await hands.type("German")
        await hands.until_shown("! 2 to mend: Drafts, Not again")

    sit(story, (80, 24))


def test_enter_on_what_is_wrong_in_the_coachs_list_goes_to_the_field(sit: Sit, place: Path) -> None:
    path = place / "briefs" / "shirts.yaml"
    text = path.read_text("utf-8").replace("variants: 2", "variants: many")
    path.write_text(f"{text}campaign: {{cooldown: soon}}\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.until_shown("2 to mend: Drafts, Not again")
        await hands.press("escape", "c")
        await hands.until_shown("! Not again: 'soon' is no duration")
        await hands.press("home", "enter")
        await hands.until(lambda: hands.app.focused.id == "variants", "the field")
        assert not hands.app.brief.has_class("-drawer")

    sit(story, (80, 24))


def test_texts_of_several_languages_are_named_once_above_the_fields(sit: Sit, place: Path) -> None:
    path = place / "briefs" / "shirts.yaml"
    path.write_text(path.read_text("utf-8") + "languages: [en, hi-Latn]\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.until_shown("Texts in English · F9 shows Hindi in Latin letters")
        assert "hi-Latn" not in hands.sees()
        await hands.app.brief.go_to_field("cta_label")
        await hands.press("f9")
        await hands.until_shown("Texts in Hindi in Latin letters · F9 shows English")
        await hands.until_shown("(Hindi in Latin letters)")
        await hands.app.brief.go_to_field("channels")
        await hands.until_shown("[x] SMS [ ] WhatsApp")
        assert "hi-Latn" not in hands.sees()

    sit(story, (80, 24))
