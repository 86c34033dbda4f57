"""What people do at the desk, from the brief to the live version, with the keyboard alone."""

import random
import re
import select
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.tui.sizes import begun_in_either
from textual.events import Paste
from textual.widgets import Input, TextArea

from hookline.loop import review
from hookline.tui.app import Hookline
from hookline.tui.ask import AskLine, Confirm, Page, Pick
from hookline.tui.edit_window import EditWindow
from hookline.tui.form import Form
from hookline.workspace.folder import Workspace

Sit = Callable[..., Hookline]
KEYS = (
    "tab shift+tab up down left right enter escape space a x e r d A R L slash f1 f2 f3 f4 f5 f6 "
    "f7 f8 f9 ctrl+g ctrl+o s ctrl+p 1 2 3 4 c p n backspace home end pagedown y"
)


def drafts(place: Path) -> list[Any]:
    return review.queue(Workspace(place / "ws", "asha"))


@pytest.mark.sampled(1)  # the way that everybody goes
@begun_in_either
def test_a_brief_is_opened_edited_written_accepted_launched_and_paused(
    sit: Sit, place: Path, size: tuple[int, int]
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("down", "down")
        await hands.press("end", *["backspace"] * 5)
        await hands.type("seat.")
        await hands.launching()
        await hands.until_shown("for practice")
        await hands.press("enter")
        await hands.until_shown("* live")
        await hands.press("space")
        await hands.until_shown("= paused")

    sit(story, size)
    saved = (place / "briefs" / "shirts.yaml").read_text("utf-8")
    assert "idea: We kept your seat.\n" in saved
    assert saved.startswith("# Lapsed shirt buyers.\nbrand: Kurtako   # who speaks\n")


def test_a_blocked_draft_goes_out_only_with_a_reason_that_is_kept(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("e")
        await hands.until(lambda: isinstance(hands.app.screen, EditWindow))
        hands.app.screen.query_one(TextArea).text = "50% off everything, today only!"
        await hands.press("ctrl+g")
        await hands.until_shown("x blocked")
        await hands.press("a")
        await hands.until(lambda: isinstance(hands.app.screen, AskLine))
        await hands.press("enter")  # no reason yet
        assert isinstance(hands.app.screen, AskLine)
        await hands.type("legal said yes")
        await hands.press("enter")
        await hands.until_shown("1 accepted")

    sit(story)
    with Workspace(place / "ws", "asha").registry() as registry:
        accepted = [v for v in registry.variants() if v.status == "approved"]
        reviews = registry.reviews(accepted[0].id)
    assert [(r.decision, r.reason, r.by) for r in reviews] == [
        ("approved", "legal said yes", "asha")
    ]


def test_a_rejected_draft_stays_in_sight_and_its_reason_is_kept(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        first = hands.app.writing.variants[0].id
        await hands.press("x")
        await hands.until(lambda: isinstance(hands.app.screen, AskLine))
        await hands.type("too loud")
        await hands.press("enter")
        await hands.until(lambda: hands.app.writing.rejected == {first: "too loud"})

    sit(story)
    assert len(drafts(place)) == 1


def test_all_clean_drafts_are_accepted_together_after_a_yes(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("A")
        await hands.until(lambda: isinstance(hands.app.screen, Confirm))
        await hands.press("enter")
        await hands.until(lambda: hands.sees().count("v accepted") >= 1)

    sit(story)
    assert all(variant.blocked for variant in drafts(place))


def test_what_is_wrong_stands_beside_its_field_in_words(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("down")
        await hands.type("x")
        await hands.until_shown("! there is no blueprint 'winbackx'; did you mean")  # and below it
        assert re.search(r"did you mean\s+'winback'\?", hands.sees())
        await hands.press("ctrl+g")
        await hands.until_shown("Before it can")
        assert hands.app.view_index == 0

    sit(story)


def test_a_blank_field_says_what_is_assumed_and_from_where(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        field = hands.app.query_one("#idea", Input)
        field.focus()
        field.value = ""
        await hands.until_shown("from What for: we kept your size; see what changed")
        await hands.app.brief.go_to_field("hooks")
        await hands.until_shown("blank, so from What for: we miss you, newness")

    sit(story)


def test_without_a_key_nothing_is_saved_into_the_file_but_a_draft_comes_back(
    sit: Sit, place: Path
) -> None:
    path = place / "briefs" / "shirts.yaml"
    before = path.read_bytes()

    async def change(hands: Any) -> None:
        await hands.opened()
        await hands.press("down", "down", "end")
        await hands.type("xyz")
        await hands.until_shown("draft kept")

    async def look(hands: Any) -> None:
        await hands.opened()
        assert hands.app.query_one("#idea", Input).value == "We kept your size.xyz"
        await hands.saved()

    sit(change)
    assert path.read_bytes() == before
    sit(look)
    assert path.read_text("utf-8") == before.decode().replace("size.", "size.xyz")
    assert list((place / "ws" / "drafts").iterdir()) == []


def test_a_file_that_somebody_else_changed_is_written_over_only_after_a_yes(
    sit: Sit, place: Path
) -> None:
    path = place / "briefs" / "shirts.yaml"

    async def story(hands: Any) -> None:
        await hands.opened()
        path.write_text("brand: Other\n", "utf-8")
        await hands.press("escape", "s")
        await hands.until(lambda: isinstance(hands.app.screen, Confirm))
        await hands.press("escape")
        await hands.until(lambda: not isinstance(hands.app.screen, Confirm))

    sit(story)
    assert path.read_text("utf-8") == "brand: Other\n"


def test_saving_what_is_unchanged_keeps_every_byte(sit: Sit, place: Path) -> None:
    path = place / "briefs" / "shirts.yaml"
    before = path.read_bytes()

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.saved()

    sit(story)
    assert path.read_bytes() == before


@begun_in_either
def test_somebody_who_starts_with_nothing_gets_an_example_by_enter(
    sit: Sit, place: Path, size: tuple[int, int]
) -> None:
    (place / "briefs" / "shirts.yaml").unlink()

    async def story(hands: Any) -> None:
        await hands.until_shown("Nothing here yet")
        await hands.press("down", "enter")
        await hands.until(lambda: isinstance(hands.app.screen, Pick))
        await hands.type("winback-k")
        await hands.press("enter")
        await hands.opened()
        assert "winback-kurtako · unsaved" in hands.sees()
        await hands.saved()

    sit(story, size)
    assert (place / "briefs" / "winback-kurtako.yaml").is_file()


def test_a_new_brief_is_named_and_its_brand_is_asked_for(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("ctrl+o")
        await hands.until(lambda: isinstance(hands.app.screen, Pick))
        await hands.type("new welcome")
        await hands.press("enter")
        await hands.until(lambda: isinstance(hands.app.screen, AskLine))
        await hands.press("enter")
        await hands.until_shown("Who is speaking? Write the brand's name.")
        hands.app.query_one("#brand", Input).focus()
        await hands.type("Tarang")
        await hands.opened()
        await hands.saved()

    sit(story)
    text = (place / "briefs" / "welcome.yaml").read_text("utf-8")
    assert text == "brand: Tarang\nblueprint: welcome\n"


def test_texts_are_edited_in_one_language_and_the_other_stays(sit: Sit, place: Path) -> None:
    path = place / "briefs" / "shirts.yaml"
    text = "brand: K\nlanguages: [en, hi]\noffer: {text: {en: 20% off, hi: छूट}}\nvariants: 2\n"
    path.write_text(text, "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f9")
        field = hands.app.query_one("#offer_text", Input)
        await hands.until(lambda: field.value == "छूट")
        field.focus()
        field.value = "20% छूट"
        await hands.saved()

    sit(story)
    assert path.read_text("utf-8") == text.replace("hi: छूट", "hi: 20% छूट")


@begun_in_either
def test_coach_and_prompt_open_by_a_key_and_escape_goes_back(
    sit: Sit, size: tuple[int, int]
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "c")
        await hands.until_shown("Nobody has said what Kurtako")
        assert hands.app.focused.id == "coach"
        await hands.press("escape", "p")
        await hands.until_shown("You are the copywriter")
        await hands.press("escape")
        await hands.until(lambda: isinstance(hands.app.focused, Form), "at rest, as before")

    sit(story, size)


def test_the_coach_leads_to_the_field_it_speaks_of(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "c")
        await hands.until(lambda: hands.app.focused.id == "coach")
        paths = [item.path for item in hands.app.brief.reading.advice.items]
        await hands.press(*["down"] * paths.index("hooks"), "enter")
        await hands.until(lambda: hands.app.focused.id == "hooks")
        await hands.press("space")
        await hands.until(lambda: hands.app.brief.reading.resolved.written.hooks == ("offer",))

    sit(story)


def test_help_says_what_the_focused_field_is_for(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("down", "down", "f1")
        await hands.until(lambda: isinstance(hands.app.screen, Page))
        assert "Why write now, as a person would say it" in hands.sees()
        await hands.press("escape")
        assert not isinstance(hands.app.screen, Page)

    sit(story)


def test_digits_switch_screens_only_while_nobody_types(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("4")
        assert hands.app.view_index == 0
        assert hands.app.query_one("#brand", Input).value.endswith("4")
        await hands.press("backspace", "f5")
        await hands.until(lambda: hands.app.view_index == 3 and hands.app.focused.id == "arms")
        await hands.press("3")
        assert hands.app.view_index == 1

    sit(story)


def test_a_small_window_says_how_much_bigger_it_has_to_be(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        words = "Please make the window a bit bigger (60x18). Now 52x14."
        await hands.until_shown(words)
        await hands.pilot.resize_terminal(80, 24)
        await hands.until(lambda: words not in hands.sees())
        await hands.opened()

    sit(story, (52, 14))


def test_escape_stops_a_model_that_does_not_answer(
    sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hookline.loop.writing.runner.GRACE", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/v1#m"

        async def story(hands: Any) -> None:
            await hands.opened()
            await hands.fill("model", address)
            await hands.press("ctrl+g")
            await hands.until_shown("Nothing is sent before you say so.")
            await hands.press("enter")
            await hands.until_shown("Writing: 0 of 2")
            await hands.until(lambda: hands.app.writing.writer.running)
            await hands.until(lambda: select.select([silent], [], [], 0)[0], "a call")
            await hands.press("escape")
            await hands.until_shown("Stopped. 0 finished drafts are kept")
            assert not hands.app.writing.writer.running

        sit(story)


def test_a_file_that_cannot_be_read_says_where_and_offers_others(sit: Sit, place: Path) -> None:
    (place / "briefs" / "shirts.yaml").write_text("brand: [\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.until(lambda: isinstance(hands.app.screen, Pick))
        await hands.until_shown("This brief cannot be read")
        await hands.until_shown("briefs/shirts.yaml:2:1: the file is not written as it has to be")
        await hands.type("smallest")
        await hands.press("enter")
        await hands.opened()

    sit(story)


def test_no_order_of_keys_is_a_bug(sit: Sit) -> None:
    draw = random.Random(11)
    keys = KEYS.split()

    async def story(hands: Any) -> None:
        await hands.opened()
        for _ in range(80):
            await hands.press(draw.choice(keys))
            assert hands.sees()
        for size in ((61, 19), (160, 50)):
            await hands.pilot.resize_terminal(*size)
            assert hands.sees()

    assert sit(story, (80, 24)).return_code in (None, 0)


def test_a_key_in_the_model_field_is_refused_in_words(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.fill("model", "gpt")
        await hands.press("ctrl+g")
        await hands.until(lambda: isinstance(hands.app.screen, Confirm))
        await hands.press("enter")
        await hands.until_shown("'gpt' names no model")
        await hands.until_shown("Your brief is saved.")

    sit(story)


def test_the_coachs_fix_goes_into_the_brief_with_one_key(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "c")
        coach = hands.app.screen.query_one("#coach")
        items = hands.app.brief.reading.advice.items
        at = next(i for i, item in enumerate(items) if item.path == "tonality")
        await hands.press(*["down"] * (at - coach.highlighted))
        await hands.press("f")
        await hands.until_shown("mended")
        await hands.saved("s")

    sit(story, (120, 40))
    text = (place / "briefs" / "shirts.yaml").read_text("utf-8")
    assert "tonality: [warm, empathetic]\n" in text
    assert text.startswith("# Lapsed shirt buyers.\nbrand: Kurtako   # who speaks\n")


def test_escape_leaves_the_fields_so_that_no_letter_edits_the_brief(sit: Sit, place: Path) -> None:
    before = (place / "briefs" / "shirts.yaml").read_bytes()

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("down", "down", "escape", "a", "x", "z")
        assert hands.app.query_one("#idea", Input).value == "We kept your size."
        await hands.press("4")
        await hands.until(lambda: hands.app.view_index == 2)
        await hands.press("escape")
        await hands.until(lambda: hands.app.view_index == 0)
        await hands.press("a", "x", "z")
        assert hands.app.query_one("#idea", Input).value == "We kept your size."
        await hands.press("enter")
        assert hands.app.focused.id == "idea"
        await hands.press("end", "backspace")
        await hands.saved()

    sit(story)
    after = (place / "briefs" / "shirts.yaml").read_bytes()
    assert after == before.replace(b"your size.", b"your size")


def test_escape_from_the_coach_goes_back_to_where_no_letter_edits(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "c")
        await hands.until(lambda: hands.app.focused.id == "coach")
        await hands.press("escape")
        await hands.until(lambda: hands.app.focused.id == "form", "at rest")
        await hands.press("enter", "f8")
        await hands.until(lambda: hands.app.focused.id == "notes")
        await hands.press("escape")
        await hands.until(lambda: hands.app.focused.id == "idea", "typing again")

    sit(story)


def test_ctrl_z_takes_back_what_was_typed_a_word_at_a_time(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        field = hands.app.query_one("#idea", Input)
        await hands.press("down", "down", "end")
        await hands.type(" Look again")
        await hands.press("ctrl+z")
        assert field.value == "We kept your size. Look "
        await hands.press("ctrl+z", "ctrl+z", "ctrl+z", "ctrl+z")
        assert field.value == "We kept your size."
        await hands.press("ctrl+y", "ctrl+y", "ctrl+y", "ctrl+y")
        assert field.value == "We kept your size. Look again"

    sit(story)


def test_pasted_lines_are_joined_and_pasted_key_codes_are_text(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("down", "down")
        field = hands.app.query_one("#idea", Input)
        field.value = ""
        hands.app.post_message(Paste("We kept\r\nyour size.\n"))
        await hands.until(lambda: field.value == "We kept your size.", "both lines")
        field.value = ""
        hands.app.post_message(Paste("one\x1b[15~\x11two"))
        await hands.until(lambda: field.value, "the paste")
        assert hands.app.view_index == 0
        assert field.value.startswith("one")
        assert field.value.endswith("two")
        assert not any(ord(letter) < 32 for letter in field.value)

    sit(story)


def test_a_paste_takes_the_place_of_the_facts_that_are_selected(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        facts = hands.app.query_one("#facts", TextArea)
        facts.focus()
        facts.select_all()
        hands.app.post_message(Paste("60 new styles since July"))
        await hands.until(lambda: facts.text == "60 new styles since July", "the paste alone")
        assert facts.cursor_location == (0, 24)

    sit(story)


def test_a_brand_that_has_no_file_is_written_into_the_list_of_brands(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("enter")
        await hands.until(lambda: isinstance(hands.app.screen, Pick))
        await hands.type("Tarang Tea")
        await hands.until_shown("New brand: Tarang Tea")
        await hands.press("enter")
        await hands.until_shown("Who speaks: Tarang Tea")  # nothing is known of it yet
        await hands.press("escape")
        await hands.until(hands.on_the_desk, "the desk")
        assert hands.app.query_one("#brand", Input).value == "Tarang Tea"
        assert hands.app.focused.id == "blueprint"

    sit(story)


def test_enter_in_the_filter_goes_to_the_rows_and_no_further(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f5")
        await hands.until(lambda: hands.app.view_index == 3 and hands.app.focused.id == "arms")
        await hands.press("slash", "a", "enter")
        await hands.pilot.pause(0.1)
        assert hands.app.focused.id == "arms"

    sit(story)


def test_what_keeps_a_campaign_from_going_live_stands_first(sit: Sit, place: Path) -> None:
    path = place / "briefs" / "shirts.yaml"
    text = path.read_text("utf-8").replace("channels: sms", "channels: [sms, email]")
    path.write_text(text, "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.launching()
        await hands.until_shown("! no accepted e-mail in English")
        await hands.until_shown("Accept what is missing on F4 Write")
        assert hands.sees().count("no accepted e-mail in English") == 1

    sit(story, (80, 24))


def test_what_the_practice_writer_cannot_write_is_said_in_words(sit: Sit, place: Path) -> None:
    path = place / "briefs" / "shirts.yaml"
    angles = "angles: [{idea: the winter sale of the neighbours}]\nlanguages: [en, hi-Latn]\n"
    path.write_text(path.read_text("utf-8") + angles, "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("ctrl+g")
        await hands.until_shown("The practice writer has no words for")
        assert "cell" not in hands.sees()

    sit(story)
