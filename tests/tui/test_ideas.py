"""From brief to ideas to drafts: choosing what the messages are about, with the keyboard alone."""

import json
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.channels import CHANNELS
from tests.tui.sizes import begun_in_either
from textual.widgets import Input

from hookline.loop import angles, review
from hookline.loop.learning.fatigue import AngleWear
from hookline.records.craft import Angle
from hookline.records.documents import read_brief
from hookline.settings import Settings
from hookline.tui.app import Hookline
from hookline.tui.ask import AskLine, Confirm, Page
from hookline.tui.card import card
from hookline.tui.desk import Desk
from hookline.tui.frame import BRIEF, IDEAS, WRITE
from hookline.tui.ideas import IDEA_MAX, Idea, clean, kept_angles, kept_summary, merge_ideas, row
from hookline.tui.panes import NotesPane
from hookline.tui.shelf import Choice
from hookline.workspace.folder import Workspace

Sit = Callable[..., Hookline]


def in_file(place: Path) -> list[str]:
    text = (place / "briefs" / "shirts.yaml").read_text("utf-8")
    return [
        angle.idea
        for angle in read_brief(text, "shirts.yaml", stem="shirts", channels=CHANNELS)[0].angles
    ]


def kept(hands: Any) -> list[str]:
    return [angle.idea for angle in kept_angles(hands.app.ideas.ideas)]


def drafts(place: Path) -> list[Any]:
    return review.queue(Workspace(place / "ws", "asha"))


async def with_ideas(hands: Any) -> None:
    await hands.opened()
    await hands.press("f3")
    await hands.until(lambda: hands.app.ideas.ideas, "ideas")
    await hands.until_shown("None of ")


@begun_in_either
def test_kept_ideas_stand_in_the_brief_and_each_becomes_a_draft(
    sit: Sit, place: Path, size: tuple[int, int]
) -> None:
    chosen: list[str] = []

    async def story(hands: Any) -> None:
        await with_ideas(hands)
        names = [idea.angle.idea for idea in hands.app.ideas.ideas]
        await hands.press("space", "down", "space", "down", "space")
        await hands.until_shown("3 of ")
        assert "the last is left out" in " ".join(hands.sees().split())
        await hands.press("up", "space")
        await hands.until_shown("2 of ")
        await hands.until_shown("one for each draft")
        chosen.extend([names[0], names[2]])
        assert kept(hands) == chosen
        await hands.written()
        assert hands.app.view_index == WRITE
        await hands.until_shown(f"idea: {chosen[0]}")

    sit(story, size)
    assert in_file(place) == chosen
    assert [variant.angle for variant in drafts(place)] == chosen
    text = (place / "briefs" / "shirts.yaml").read_text("utf-8")
    assert text.startswith("# Lapsed shirt buyers.\nbrand: Kurtako   # who speaks\n")


def test_those_that_differ_most_are_kept_by_one_key_one_for_each_draft(
    sit: Sit, place: Path
) -> None:
    async def story(hands: Any) -> None:
        await with_ideas(hands)
        await hands.press("d")
        await hands.until_shown("2 of ")
        await hands.written()

    sit(story)
    assert len(in_file(place)) == len(drafts(place)) == 2


def test_escape_goes_back_to_the_brief_and_nothing_is_lost(sit: Sit, place: Path) -> None:
    before = (place / "briefs" / "shirts.yaml").read_bytes()
    seen: list[list[str]] = []

    async def choose(hands: Any) -> None:
        await with_ideas(hands)
        await hands.press("space", "a")
        await hands.until(lambda: isinstance(hands.app.screen, AskLine))
        await hands.type("Lunch in ten minutes")
        await hands.press("enter")
        await hands.until_shown("2 of ")
        await hands.press("escape")
        await hands.until(lambda: hands.app.view_index == BRIEF)
        await hands.press("f3")
        await hands.until_shown("Lunch in ten minutes")
        seen.append([idea.angle.idea for idea in hands.app.ideas.ideas])
        await hands.until(lambda: hands.app.brief.state == "draft kept", "the draft")

    async def look(hands: Any) -> None:
        await hands.opened()
        await hands.press("f3")
        await hands.until_shown("2 of ")
        seen.append([idea.angle.idea for idea in hands.app.ideas.ideas])
        assert kept(hands) == [seen[0][0], "Lunch in ten minutes"]

    sit(choose)
    assert (place / "briefs" / "shirts.yaml").read_bytes() == before
    sit(look)
    assert seen[0] == seen[1]


@pytest.mark.parametrize("key", ["e", pytest.param("enter", marks=pytest.mark.slow)])
def test_an_idea_is_reworded_kept_and_still_nearest_to_its_hook(
    sit: Sit, place: Path, key: str
) -> None:
    async def story(hands: Any) -> None:
        await with_ideas(hands)
        was = hands.app.ideas.ideas[0].angle
        await hands.press(key)
        await hands.until(lambda: isinstance(hands.app.screen, AskLine))
        hands.app.screen.query_one(Input).value = "[b]ours[/b] [/]"
        await hands.press("enter")
        await hands.until_shown("[x] [b]ours[/b] [/]")
        now = hands.app.ideas.ideas[0].angle
        assert (now.idea, now.hook) == ("[b]ours[/b] [/]", was.hook)
        assert "only a model can write it" in hands.sees()
        await hands.press("escape", "s")
        await hands.until_shown("Saved as")

    sit(story)
    assert in_file(place) == ["[b]ours[/b] [/]"]


def test_an_idea_that_is_too_long_comes_back_to_be_cut(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await with_ideas(hands)
        await hands.press("a")
        await hands.until(lambda: isinstance(hands.app.screen, AskLine))
        hands.app.screen.query_one(Input).value = "x" * (IDEA_MAX + 1)
        await hands.press("enter")
        await hands.until_shown("That has 121 characters; an idea has at most 120.")
        await hands.press("end", "backspace", "enter")
        await hands.until(lambda: kept(hands) == ["x" * IDEA_MAX])

    sit(story)


def test_an_idea_that_is_on_the_table_is_not_added_twice(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await with_ideas(hands)
        second = hands.app.ideas.ideas[1].angle.idea
        count = len(hands.app.ideas.ideas)
        await hands.press("a")
        await hands.until(lambda: isinstance(hands.app.screen, AskLine))
        hands.app.screen.query_one(Input).value = second
        await hands.press("enter")
        await hands.until_shown("That idea is on the table already.")
        assert len(hands.app.ideas.ideas) == count
        assert hands.app.query_one("#idealist").selected == 1

    sit(story)


def test_others_come_below_what_is_there_until_there_are_no_more(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await with_ideas(hands)
        await hands.press("space")
        for _ in range(9):
            before = [idea.angle.idea for idea in hands.app.ideas.ideas]
            await hands.press("r")
            await hands.until(lambda: not hands.app.ideas.proposer.running)
            await hands.pilot.pause(0.1)
            after = [idea.angle.idea for idea in hands.app.ideas.ideas]
            assert after[: len(before)] == before
            assert len(set(after)) == len(after)
            if after == before:
                break
        await hands.until_shown("The practice writer has no other ideas for this brief.")
        assert kept(hands) == after[:1]

    sit(story)
    remembered = angles.remembered(Workspace(place / "ws", "asha"), "shirts")
    assert len(remembered) > 4


def test_an_idea_that_readers_have_had_enough_of_is_told_and_not_proposed(
    sit: Sit, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    async def story(hands: Any) -> None:
        await with_ideas(hands)
        proposed.extend(idea.angle.idea for idea in hands.app.ideas.ideas)

    sit(story)
    (place / "ws" / "angles" / "shirts.json").unlink()
    (place / "ws" / "decisions").mkdir()  # what nobody was chosen for wears nobody out
    had = proposed[0]
    wear = [
        AngleWear(name, share, None, None, is_falling=False)
        for name, share in ((had, 0.5), ("x", 0.49))
    ]
    monkeypatch.setattr("hookline.loop.learning.fatigue.angle_wear", lambda *_: wear)

    async def again(hands: Any) -> None:
        await with_ideas(hands)
        assert had not in [idea.angle.idea for idea in hands.app.ideas.ideas]
        told = " ".join(str(row.render()) for row in hands.app._notice_rows())
        assert told == f"Worn with these readers, so not proposed again: “{had}”."

    sit(again)


def test_a_model_is_asked_only_after_a_yes_and_can_be_stopped(sit: Sit) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/v1#m"

        async def story(hands: Any) -> None:
            await hands.opened()
            await hands.fill("model", address)
            await hands.until(lambda: hands.app.brief.model == address)
            await hands.press("f3")
            await hands.until_shown("r proposes ideas · a adds one of yours")
            await hands.press("r")
            await hands.until_shown("4 ideas · 1 request to http://127.0.0.1")
            await hands.press("escape")
            assert not hands.app.ideas.proposer.running
            await hands.press("r")
            await hands.until(lambda: isinstance(hands.app.screen, Confirm))
            await hands.press("enter")
            await hands.until_shown(" s · Esc stops")
            await hands.press("escape")
            await hands.until_shown("Stopped. The ideas are as they were.")
            assert hands.app.view_index == IDEAS
            assert not hands.app.ideas.proposer.running
            await hands.until_shown("No ideas yet.")

        sit(story)


def test_what_a_model_proposes_is_listed_with_the_facts_it_stands_on(sit: Sit, place: Path) -> None:
    answer = {
        "angles": [
            {"idea": "Forty reasons to look once", "hook": "newness", "facts": [1]},
            {"idea": "Your size is where you left it", "hook": "convenience", "facts": []},
        ]
    }
    recording = place / "answers.jsonl"
    recording.write_text(json.dumps({"text": json.dumps(answer)}) + "\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.fill("model", f"replay:{recording}")
        await hands.until(lambda: hands.app.brief.model.startswith("replay"))
        await hands.press("f3")
        await hands.until_shown("No ideas yet.")
        await hands.press("r")
        await hands.until(lambda: isinstance(hands.app.screen, Confirm))
        await hands.press("enter")
        await hands.until_shown("Forty reasons to look once")
        assert "stands on: 40 new styles since June" in hands.sees()
        assert "only a model" not in hands.sees()

    sit(story)
    remembered = angles.remembered(Workspace(place / "ws", "asha"), "shirts")
    assert [angle.facts for angle in remembered] == [(1,), ()]


def test_a_model_that_cannot_be_used_is_refused_in_words(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.fill("model", "gpt")
        await hands.until(lambda: hands.app.brief.model == "gpt")
        await hands.press("f3")
        await hands.until_shown("No ideas yet.")
        await hands.press("r")
        await hands.until(lambda: isinstance(hands.app.screen, Confirm))
        await hands.press("enter")
        await hands.until_shown("'gpt' names no model")
        assert not hands.app.ideas.proposer.running

    sit(story)


def test_without_a_readable_brief_the_ideas_say_what_to_mend(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        hands.app.query_one("#blueprint", Input).value = "winbackx"
        await hands.press("f3")
        await hands.until_shown("The brief cannot be read yet: mend what is marked !")
        await hands.press("a", "r", "d", "space", "e")
        assert not isinstance(hands.app.screen, AskLine)

    sit(story)


@begun_in_either
def test_the_notes_are_read_on_the_brief_and_beside_the_ideas(
    sit: Sit, size: tuple[int, int]
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f8")
        await hands.until_shown("In the reader's mind")
        assert isinstance(hands.app.focused, NotesPane)
        await hands.press("escape")
        await hands.until(lambda: hands.app.focused.id == "idea")
        await hands.press("f3")
        await hands.until(lambda: hands.app.ideas.ideas, "ideas")
        await hands.press("n")
        await hands.until_shown("In the reader's mind")
        await hands.press("escape")
        await hands.until(lambda: hands.app.focused.id == "idealist")
        assert hands.app.view_index == IDEAS

    sit(story, size)


def test_help_on_what_for_holds_the_notes(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("down", "f1")
        await hands.until(lambda: isinstance(hands.app.screen, Page))
        assert "What has happened" in hands.sees()

    sit(story)


def test_a_brief_without_a_blueprint_says_where_notes_come_from(sit: Sit, place: Path) -> None:
    (place / "briefs" / "shirts.yaml").write_text("brand: Kurtako\nvariants: 2\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f8")
        await hands.until_shown("Choose one under What for on F2 Brief.")

    sit(story)


def test_ideas_go_into_the_file_without_touching_its_other_lines(place: Path) -> None:
    desk = Desk(Settings.read({}, workspace=str(place / "ws"), user="asha"))
    desk.open(Choice("own", "shirts"))
    before = (place / "briefs" / "shirts.yaml").read_text("utf-8")
    desk.keep_ideas((Angle(idea="one: two # three", hook="how_to", facts=(1,)), Angle(idea="x")))
    assert [a.idea for a in desk.change().resolved.brief.angles] == ["one: two # three", "x"]  # type: ignore[union-attr]
    desk.save()
    after = (place / "briefs" / "shirts.yaml").read_text("utf-8")
    assert [line for line in after.splitlines() if not line.startswith("angles:")] == (
        before.splitlines()
    )
    desk.keep_ideas(())
    desk.change()
    desk.save()
    assert (place / "briefs" / "shirts.yaml").read_text("utf-8") == before


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "None of 4 is kept, so the writer thinks of 2 of its own."),
        (1, "1 of 4 kept, 2 drafts wanted: the writer finds 1 more"),
        (2, "2 of 4 kept, one for each draft"),
        (3, "3 of 4 kept, 2 drafts wanted: the last is left out."),
        (4, "4 of 4 kept, 2 drafts wanted: the last 2 are left out."),
    ],
)
def test_what_the_kept_ideas_come_to_is_told(place: Path, count: int, words: str) -> None:
    desk = Desk(Settings.read({}, workspace=str(place / "ws"), user="asha"))
    desk.open(Choice("own", "shirts"))
    ideas = [Idea(Angle(idea=f"idea {at}"), is_kept=at < count) for at in range(4)]
    assert kept_summary(ideas, desk.read()).startswith(words)


def test_what_only_the_brief_has_stands_first_and_the_rest_keeps_its_order() -> None:
    one, two, own = (Angle(idea=name) for name in ("one", "two", "own"))
    found = merge_ideas([one, two], [own, two])
    assert [(idea.angle.idea, idea.is_kept) for idea in found] == [
        ("own", True), ("one", False), ("two", True),
    ]  # fmt: skip


@pytest.mark.parametrize("width", [20, 60, 200])
def test_a_row_holds_the_whole_idea_and_no_control_character(width: int) -> None:
    idea = Idea(Angle(idea="नमस्ते \x1b[31m[b]x[/b] " * 5, hook="loss_aversion"))
    text = row(idea, None, width, None).plain
    assert "\x1b" not in text
    assert text.count("[b]x[/b]") == 5 or width < 60
    assert "loss aversion" in text


def test_half_of_a_character_becomes_one_that_a_file_can_hold() -> None:
    assert clean("a \ud83d\n b") == "a ? b"


def test_a_draft_shows_its_idea_below_its_text(place: Path) -> None:
    from tests.tui.test_screens import fixed_drafts

    draft = fixed_drafts()[0].model_copy(update={"angle": "[b]forty[/b] reasons"})
    lines = card(draft, "1", "", is_selected=True, is_segmented=True).plain.splitlines()
    assert lines[1].startswith("Hi ‹first name›")  # the message is read first
    assert any(line.startswith("idea: [b]forty[/b] reasons") for line in lines[2:])
    assert (
        "idea:" not in card(fixed_drafts()[0], "1", "", is_selected=True, is_segmented=True).plain
    )
