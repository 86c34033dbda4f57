"""Fields of the form with a key of their own."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Static, TextArea

from hookline.coach.advice import Advice
from hookline.coach.remarks import Remark
from hookline.text.in_words import date_words
from hookline.tui.app import Hookline
from hookline.tui.copy_block import NOTHING_LACKS, NOTHING_YET
from hookline.tui.fields import Value
from hookline.tui.form_words import mistakes_by_field
from hookline.tui.text_fields import LineInput
from hookline.workspace.clock import today
from hookline.workspace.team import read_team

Sit = Callable[..., Hookline]
PATHS = ("brand", "idea", "offers.0.ends", "campaign.ends")


def test_a_key_puts_behind_own_copy_the_way_out_that_it_lacks(sit: Sit, place: Path) -> None:
    path = place / "briefs" / "shirts.yaml"
    lines = "market: FR\nlanguages: [fr]\ncontrol_copy: {sms: {fr: Quarante chemises}}\n"
    path.write_text(path.read_text("utf-8") + lines, "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("control_copy")
        await hands.until_shown("“https://kurtako.example/new” and “STOP au 36111”")
        await hands.press("ctrl+l")
        field = hands.app.query_one("#control_copy", TextArea)
        await hands.until(lambda: "STOP au 36111" in field.text, "the way out")
        await hands.until_shown("Put behind your SMS: “https://kurtako.example/new”")
        assert field.text.startswith("sms: Quarante chemises")
        await hands.settled()
        await hands.press("ctrl+l")
        await hands.until_shown(NOTHING_LACKS)

    sit(story)


@pytest.mark.parametrize(
    ("name", "typed", "words"),
    [
        ("cta_url", "not a link", "! 'not a link' is no address that a tap can lead to; write all"),
        ("terms_url", "soon", "! 'soon' is no address that a tap can lead to"),
        ("ends", "2 December 2029", "! The campaign ends on 2 December 2029, before it starts, on"),
        ("offer_ends", "2 December 2029", "! The offer ends on 2 December 2029, before it starts"),
    ],
)
def test_a_value_that_cannot_be_meant_is_told_at_its_field_before_anything_is_written(
    sit: Sit, place: Path, name: str, typed: str, words: str
) -> None:
    path = place / "briefs" / "shirts.yaml"
    days = "offer: {text: 20% off, starts: 2029-12-03}\ncampaign: {starts: 2029-12-03}\n"
    path.write_text(path.read_text("utf-8") + days, "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        assert not any(hands.app.query(".note.-wrong"))
        await hands.fill(name, typed)
        note = hands.app.query_one(f"#note-{name}", Static)
        await hands.until(lambda: str(note.visual).startswith(words), words)
        assert note.has_class("-wrong")
        await hands.until_shown(words)
        await hands.fill(name, "")
        await hands.until(lambda: not any(hands.app.query(".note.-wrong")), "all well")

    sit(story, (80, 24))


@pytest.mark.parametrize("name", ["ends", "offer_ends"])
def test_a_day_without_its_year_that_has_just_passed_names_both_days_at_its_field(
    sit: Sit, name: str
) -> None:
    passed = today(read_team()) - datetime.timedelta(days=10)
    if (passed.month, passed.day) == (2, 29):
        passed -= datetime.timedelta(days=1)
    coming = passed.replace(year=passed.year + 1)

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field(name)
        await hands.fill(name, f"{passed.day} {passed:%B}")
        await hands.until_shown(f"? {coming:%A}, {date_words(coming)}: it is ")
        await hands.until_shown(f"{date_words(passed)} is past")
        await hands.fill(name, date_words(coming))
        await hands.until(lambda: "is past" not in hands.sees(), "with its year it is plain")

    sit(story, (80, 24))


def test_what_a_blank_field_and_a_brands_file_lack_is_for_the_coach_alone() -> None:
    remarks = [Remark("C0", "error", path, "It is wrong", "mend it") for path in PATHS]
    advice = Advice(50, (*remarks, Remark("C0", "warn", "signed", "", "")), (), None)
    values: dict[str, Value | None] = {
        "brand": "Kurtako",
        "idea": "",
        "signed": "Mira",
        "offer_ends": "today",
    }
    assert mistakes_by_field(advice, values) == {"offer_ends": "It is wrong; mend it"}


def test_the_tone_of_a_kind_of_message_is_told_beside_the_brands_own_voice(
    sit: Sit, place: Path
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.until_shown("warm, empathetic in your voice")
        await hands.app.brief.go_to_field("tonality")
        await hands.until_shown(
            "blank, so warm, empathetic; the brand's own voice holds too: warm,"
        )
        await hands.press("space")
        await hands.until(lambda: "own voice" not in hands.sees(), "a tone of the brief's own")
        await hands.fill("brand", "Nobody")
        await hands.until(lambda: "in your voice" not in hands.sees(), "no voice")

    sit(story, (80, 24))


def test_a_wrong_date_changes_nothing_of_what_is_assumed_elsewhere(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("cooldown")
        field = hands.app.query_one("#cooldown", LineInput)
        await hands.until_shown("(from What for: 30 days)")
        before = field.placeholder
        await hands.fill("ends", "31.02.2027")
        await hands.until_shown("! '31.02.2027' is no date")
        assert field.placeholder == before
        await hands.fill("blueprint", "no such kind")
        await hands.until(lambda: field.placeholder != before, "nothing that is known")

    sit(story)


def test_behind_own_copy_that_nobody_wrote_nothing_is_put(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("control_copy")
        await hands.press("ctrl+l")
        await hands.until_shown(NOTHING_YET)

    sit(story)


def test_a_line_of_own_copy_that_was_only_begun_stays_where_a_key_puts_the_way_out_in(
    sit: Sit, place: Path
) -> None:
    path = place / "briefs" / "shirts.yaml"
    path.write_text(path.read_text("utf-8") + "market: FR\nlanguages: [fr]\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("control_copy")
        field = hands.app.query_one("#control_copy", TextArea)
        field.text = "sms: Quarante chemises\nemail: "
        await hands.until_shown("and “STOP au 36111”")
        await hands.press("ctrl+l")
        await hands.until(lambda: "STOP au 36111" in field.text, "the way out")
        whole = "sms: Quarante chemises. https://kurtako.example/new STOP au 36111"
        assert field.text.splitlines() == [whole, "email: "]

    sit(story)


def test_a_part_that_own_copy_lacks_is_told_below_it_with_the_line_to_type(
    sit: Sit, place: Path
) -> None:
    path = place / "briefs" / "shirts.yaml"
    path.write_text(path.read_text("utf-8").replace("channels: sms", "channels: email"), "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("control_copy")
        field = hands.app.query_one("#control_copy", TextArea)
        field.text = "email: Forty shirts"
        note = hands.app.query_one("#note-control_copy", Static)
        words = (
            "Your own e-mail in English has no subject: nobody can accept it so; write Your copy"
        )
        await hands.until(lambda: f"{words}: email subject: …" in str(note.visual), words)
        field.text = "email: Forty shirts\nemail subject: New"
        await hands.until(lambda: "has no subject" not in str(note.visual), "a subject")

    sit(story)


def test_what_is_wrong_in_fields_is_named_before_anything_is_written(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.fill("ends", "2 December 2019")
        await hands.fill("cta_url", "not a link")
        await hands.app.brief.go_to_field("idea")
        await hands.press("ctrl+g")
        await hands.until_shown("What is written now would be wrong")
        await hands.until_shown("Link           'not a link' is no address that a tap can")
        await hands.until_shown("The campaign ended on 2 December 2019")
        await hands.press("escape")
        await hands.until(lambda: getattr(hands.app.focused, "id", "") == "cta_url", "the first")
        assert not hands.app.writing.writer.running
        await hands.press("ctrl+g")
        await hands.until_shown("What is written now would be wrong")
        await hands.press("w")
        await hands.until_shown("drafts written")

    sit(story, (80, 24))
