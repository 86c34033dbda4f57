"""F4 Write: the line on top says what waits for a person, and what comes next."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.tui.test_screens import fixed_drafts

from hookline.records.words import Status
from hookline.tui.app import Hookline
from hookline.tui.cards import Cards
from hookline.tui.frame import WRITE
from hookline.tui.phone import DraftPanes
from hookline.tui.plan_line import standing_line

Sit = Callable[..., Hookline]


def test_the_first_line_leads_from_judging_to_going_live(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.until_shown("a model does · 2 to judge")
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
        await hands.until_shown("mend what is marked ! on F2 Brief.")
        assert "F2 Brief. · ctrl+g" not in hands.sees()

    sit(story)


def test_the_line_on_top_says_where_to_go_when_nothing_is_left_to_judge() -> None:
    def drafts(*states: Status) -> str:
        draft = fixed_drafts()[0]
        return standing_line([draft.model_copy(update={"status": state}) for state in states])

    assert drafts("live", "live") == "2 live, none left to judge · F6 tells what they earn"
    assert drafts("live", "approved").endswith("none left to judge · F5 is where they go live")
    assert drafts("checked", "live") == "1 to judge, 1 live"


def test_while_the_first_drafts_come_nothing_says_that_none_is_written(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f4")
        await hands.until_shown("Nothing is written for this brief yet")
        view = hands.app.writing
        view.writer.running = True
        view.plan("Writing: 0 of 2")
        await hands.until_shown("The first drafts are being written")
        assert "Nothing is written" not in hands.sees()
        assert [word for _, word in view.keys] == ["Stop", "Help"]
        view.writer.running = False

    sit(story)


def test_what_a_run_told_is_gone_after_the_next_verdict(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.until_shown("a model does · 2 to judge")
        await hands.press("a")
        await hands.until_shown("1 to judge, 1 accepted · ctrl+g writes others")
        assert "drafts written" not in hands.sees()

    sit(story)


def test_nobody_judges_a_draft_before_those_of_the_brief_are_read(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        view = hands.app.writing
        drafts, view._in_thread = view.variants, lambda _: None  # files that take their time
        view.load("another")
        await hands.until_shown("Reading the drafts…")
        for key in ("a", "A", "X", "e", "r"):
            hands.app.clear_notice()
            await hands.press(key)
            await hands.until_shown("The drafts are still being read. Press the key again.")
        del view._in_thread
        view.load("shirts")
        await hands.until_shown("2 to judge")
        assert [draft.id for draft in view.variants] == [draft.id for draft in drafts]

    sit(story)


def test_what_readers_and_rules_noted_stands_beside_the_message(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        view = hands.app.writing
        told = "a reader stopped at “at once”: who says so?"
        noted = {"notes": (*view.variants[0].notes, told)}
        view.variants[0] = view.variants[0].model_copy(update=noted)
        view._redraw()
        await hands.until_shown("o a reader stopped at “at once”")
        assert "composed without a model" not in hands.sees()  # its card says practice

    sit(story, (120, 40))


def test_a_run_says_which_of_its_drafts_were_there_word_for_word(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("ctrl+g")
        await hands.until_shown("2 drafts written, 2 word for word as before")

    sit(story)


def test_the_page_keys_take_the_mark_along_to_the_last_draft_and_back(
    sit: Sit, place: Path
) -> None:
    path = place / "briefs" / "shirts.yaml"
    path.write_text(path.read_text("utf-8").replace("variants: 2", "variants: 8"), "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        view = hands.app.writing
        await hands.press("home")
        places = [view.cursor]
        while view.cursor < len(view.variants) - 1:
            await hands.press("pagedown")
            places.append(view.cursor)
            card = list(view.query(".card"))[view.cursor]
            await hands.until(lambda card=card: card.region.overlaps(view.query_one(Cards).region))
            assert len(places) < 30, places
        assert places == sorted(places)
        assert len(set(places)) > 2
        for _ in places:
            await hands.press("pageup")
        assert view.cursor == 0

    sit(story, (80, 24))


def test_the_reading_view_is_left_by_escape_and_the_arrows_go_on_in_it(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("home", "space")
        await hands.until_shown("space Drafts")
        panes = hands.app.query_one(DraftPanes)
        await hands.press("down")
        assert hands.app.writing.cursor == 1
        assert panes.has_class("-phone")
        await hands.press("escape")
        assert not panes.has_class("-phone")
        assert hands.app.view_index == WRITE

    sit(story, (80, 24))


def test_the_editor_begins_with_the_first_part_and_says_what_to_type(sit: Sit, place: Path) -> None:
    path = place / "briefs" / "shirts.yaml"
    path.write_text(path.read_text("utf-8").replace("sms", "email"), "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("e")
        await hands.until_shown("{{ … }} is filled in for each reader")
        assert hands.app.focused.id == "part-subject"
        await hands.press("f1")
        await hands.until_shown("Editing a draft")
        await hands.press("escape")
        hands.app.screen.query_one("#part-body").text = "Your size is back."
        await hands.until_shown("a way to unsubscribe is missing")
        await hands.until_shown("→ Unsubscribe: {{ unsubscribe_url }}")

    sit(story, (80, 24))


def test_a_draft_that_is_older_than_the_brief_says_what_changed_and_what_writes_it_anew(
    sit: Sit,
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        assert "written before the brief" not in hands.sees()
        await hands.press("f2")
        await hands.fill("idea", "We kept your shirt.")
        await hands.press("f4")
        await hands.until_shown("written before the brief was changed: its idea is another")
        await hands.until_shown("ctrl+g or r writes it anew, e changes it")
        await hands.until_shown("? needs a look")
        await hands.press("a")
        await hands.until_shown("draft 1 accepted; it is older than its brief")
        await hands.press("f2")
        await hands.fill("idea", "We kept your size.")
        await hands.press("f4")
        await hands.until(lambda: not hands.app.writing.variants[1].is_older, "no mark")

    sit(story, (80, 24))


def test_after_a_run_the_mark_stands_on_own_copy_that_waits_or_else_on_the_first_that_came(
    sit: Sit, place: Path
) -> None:
    path = place / "briefs" / "shirts.yaml"
    own = "control_copy: {sms: {en: 'Kurtako: 40 new styles since June. Opt out: SMS STOP'}}\n"

    async def story(hands: Any) -> None:
        await hands.opened()
        view = hands.app.writing
        await hands.written()
        assert view.cursor == 0
        before = {variant.id for variant in view.variants}
        await hands.press("f2")
        await hands.fill("idea", "Your size is back.")
        await hands.press("ctrl+g")
        await hands.until(lambda: not view.writer.running and len(view.variants) > len(before))
        await hands.settled()
        assert view.variants[view.cursor].id not in before
        assert view.variants[view.cursor - 1].id in before, "the first of what was just written"

    sit(story, (80, 24))
    path.write_text(path.read_text("utf-8") + own, "utf-8")

    async def with_own_copy(hands: Any) -> None:
        await hands.opened()
        view = hands.app.writing
        await hands.press("ctrl+g")
        await hands.until_shown("word for word as before")
        await hands.settled()
        assert view.variants[view.cursor].usual
        await hands.press("a")
        await hands.until_shown("1 accepted")
        await hands.press("ctrl+g")
        await hands.until(lambda: not view.writer.running and not view.variants[view.cursor].usual)

    sit(with_own_copy, (80, 24))
