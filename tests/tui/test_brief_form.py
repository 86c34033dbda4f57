"""More of F2 Brief: a line a section, whose fields come when it is opened and stay as they were."""

from collections.abc import Callable
from pathlib import Path
from textwrap import wrap
from typing import Any

from tests.tui.sizes import begun_in_either
from textual.events import Paste
from textual.widgets import Input, TextArea

from hookline.records.run import Run
from hookline.tui.app import Hookline
from hookline.tui.field_list import FIELDS, help_of
from hookline.tui.frame import BRIEF
from hookline.tui.known_models import models_known
from hookline.tui.more import FIRST, REST, TALL, FoldLine, sections_of
from hookline.tui.shelf import Choice
from hookline.workspace.folder import Workspace

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
        await hands.until_shown("+ What is said or never said signed Mira")
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
        await hands.until_shown("+ Who gets it, and when ! Not again: 'soon' is no duration")

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
        await hands.until_shown("(after 10 days")
        await hands.until_shown("(10% get nothing")
        await hands.pilot.resize_terminal(120, TALL - 1)
        await hands.until(lambda: "(after 10 days" not in hands.sees())
        await hands.pilot.resize_terminal(120, TALL)
        await hands.until_shown("(after 10 days")

    sit(story, (120, 40))


def test_every_hint_has_room_in_two_rows_of_80_columns() -> None:
    hints = {field.id: help_of(field).partition("; ")[0] for field in FIELDS}
    assert not [name for name, hint in hints.items() if len(wrap(hint, 78)) > 2]


def test_a_model_that_is_typed_takes_the_place_of_the_one_before(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("model")
        await hands.until(lambda: hands.app.focused.id == "model", "the field")
        await hands.type("openai/gpt-x")
        await hands.until(lambda: hands.app.brief.model == "openai/gpt-x", "it alone")

    sit(story)


def test_a_field_says_back_what_was_understood(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.until_shown("Readers: the last visit was")  # Winback says whom
        await hands.app.brief.go_to_field("offer_text")
        await hands.type("20% off")
        await hands.app.brief.go_to_field("offer_ends")
        await hands.type("31.12.2099")
        await hands.until_shown("Thursday, 31 December 2099")
        await hands.app.brief.go_to_field("offer_code")
        await hands.type("2099-12-31")
        await hands.until_shown("? The code '2099-12-31' is a day; is it the one on which")
        await hands.app.brief.go_to_field("who")
        hands.app.query_one("#who", TextArea).text = "recency_days: 365.."
        await hands.until_shown("the last visit was at least 365 days ago")
        hands.app.query_one("#who", TextArea).text = "last service over a year ago"
        await hands.until_shown("! words do not say which customers those are; Columns of the")

    sit(story, (80, 24))


def test_enter_on_a_blank_line_leaves_a_field_of_lines_and_no_line_stays_blank(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("facts")
        await hands.press("end", "enter")
        await hands.type("Open on Sundays")
        await hands.press("enter", "enter")
        assert hands.app.focused.id == "cta_url"
        facts = hands.app.query_one("#facts", TextArea).text
        assert facts == "40 new styles since June\nOpen on Sundays"

    sit(story)


def test_enter_on_model_lists_those_that_are_known_and_takes_a_new_one(
    sit: Sit, place: Path
) -> None:
    (place / "models.yaml").write_text("ours: {model: openai/gpt-x}\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.on_the_drafts({})
        await hands.press("f2")
        await hands.app.brief.go_to_field("model")
        await hands.press("enter")
        await hands.until_shown("offline the practice writer: no model, no key, no cost")
        await hands.until_shown("ours the team's: openai/gpt-x")
        await hands.type("our")
        await hands.press("enter")
        await hands.until(lambda: hands.app.brief.model == "ours", "the team's")
        await hands.press("up", "enter")
        await hands.until_shown("Who writes?")
        await hands.type("openai/gpt-y")
        await hands.until_shown("New model: openai/gpt-y")
        await hands.press("enter")
        await hands.until(lambda: hands.app.brief.model == "openai/gpt-y", "a new one")

    sit(story)


def test_models_of_earlier_runs_are_known(place: Path) -> None:
    workspace = Workspace(place / "ws", "asha")
    run = Run(id="r", started="2026-01-01T00:00:00+00:00", model="openai/old", seed=1, briefs=())
    with workspace.registry() as registry:
        registry.save_run(run, [])
    assert list(models_known(workspace)) == ["offline", "openai/old"]
    assert models_known(workspace)["openai/old"] == "written with before"


def test_a_reading_that_comes_while_a_section_opens_finds_the_fields_that_are_there(
    sit: Sit,
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        form = hands.app.brief._form
        section = next(s for s in form._sections if "model" in {f.id for f in s.fields})
        mount_all = section.mount_all

        def read_meanwhile(widgets: Any) -> Any:
            form.show_reading(hands.app.brief.reading)
            return mount_all(widgets)

        section.mount_all = read_meanwhile
        await hands.app.brief.go_to_field("model")
        await hands.until(lambda: hands.app.focused.id == "model", "the field")

    sit(story)


def test_a_section_that_is_opened_at_the_lower_edge_shows_its_first_fields(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        hands.app.query_one("#more").focus()
        await hands.press("enter", *["tab"] * 9)
        line = hands.app.focused
        await hands.press("enter")
        section = line.parent
        form = hands.app.query_one("#form").region
        await hands.until(lambda: section.children[1].region.bottom <= form.bottom, "its field")
        assert section.region.y >= form.y

    sit(story, (80, 24))


def test_what_is_typed_or_pasted_on_a_heading_goes_nowhere_and_is_told(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        before = dict(hands.app.brief._form.values)
        hands.app.query_one("#more").focus()
        await hands.pilot.pause()
        await hands.type("canto 4")
        await hands.until_shown("Letters go nowhere here")
        hands.app.post_message(Paste("cpt4"))
        await hands.pilot.pause()
        assert hands.on_the_desk()
        assert hands.app.view_index == BRIEF
        assert not hands.app.brief.has_class("-drawer")
        assert hands.app.brief._form.values == before

    sit(story, (80, 24))


def test_a_letter_that_is_no_command_or_a_paste_beside_the_fields_is_told_so(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape")
        await hands.until(lambda: hands.app.focused.id == "form", "no field")
        await hands.press("s")
        await hands.until(lambda: hands.app.brief.state.startswith("saved "), "a command")
        assert "You are in no field" not in hands.sees()
        await hands.type("H")
        await hands.until_shown("You are in no field")
        hands.app.post_message(Paste("cpt4"))
        await hands.pilot.pause()
        assert hands.on_the_desk()
        assert hands.app.view_index == BRIEF
        assert not hands.app.brief.has_class("-drawer")
        await hands.press("c")
        await hands.until(lambda: hands.app.brief.has_class("-coach"), "the coach")

    sit(story, (80, 24))


def test_how_one_acts_is_asked_among_the_first_questions(sit: Sit, place: Path) -> None:
    brief = place / "briefs" / "shirts.yaml"
    brief.write_text("brand: Kurtako\nblueprint: winback\nchannels: sms\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.until_shown("How do they act?")
        await hands.app.brief.go_to_field("facts")
        await hands.press("tab")
        assert hands.app.focused.id == "cta_url"
        await hands.type("https://kurtako.example/new")
        await hands.press("enter")
        assert hands.app.focused.id == "cta_label"
        await hands.type("See them")
        await hands.saved()

    sit(story, (80, 24))
    text = brief.read_text("utf-8")
    assert "url: https://kurtako.example/new" in text
    assert "label: See them" in text


def test_page_home_and_end_lead_through_the_form_and_say_where_it_ends(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        app = hands.app
        await hands.press("escape")
        await hands.press("pagedown")
        await hands.until_shown("This is the end of the brief: Enter on + More shows")
        await hands.press("home")
        await hands.until_shown("This is the top of the brief")
        await hands.press("enter", "pagedown")
        assert isinstance(app.focused, FoldLine), "all fits, so the last line of the form"
        await hands.press("home")
        assert app.focused.id == "brand"
        await hands.press("shift+tab", "end")
        await app.brief.go_to_field("tonality")
        chips = app.query_one("#tonality")
        await hands.press("end")
        assert chips.cursor == len(chips.words) - 1
        await hands.press("home")
        assert chips.cursor == 0
        top = app.query_one("#form").scroll_offset.y
        await hands.press("pageup")
        assert app.query_one("#form").scroll_offset.y < top
        assert app.focused.region.overlaps(app.query_one("#form").region), "typing goes on in sight"

    sit(story, (80, 24))


def test_a_window_that_asks_keeps_screens_and_the_list_of_actions_away(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "N")
        await hands.until_shown("Enter takes it")
        for key in ("f5", "ctrl+p"):
            await hands.press(key)
            await hands.until_shown("does nothing while this is open · Enter takes it")
            assert hands.app.view_index == BRIEF

    sit(story, (80, 24))
