"""Without a model to live in earnest: own words over a draft, own copy alone; what stays out."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.tui.sizes import begun_in_either
from textual.widgets import TextArea

from hookline.loop.earnest import own_copy
from hookline.loop.review import approve
from hookline.tui.app import Hookline
from hookline.tui.ask import AskLine, Confirm, Pick
from hookline.tui.edit_window import EditWindow
from hookline.workspace.folder import Workspace
from hookline.workspace.library import load_brief

Sit = Callable[..., Hookline]
Looks = Callable[[str, dict[tuple[int, int], str]], None]
OWN = (
    "Kurtako: 40 new styles since June. Your size is on the shelf: https://kurtako.example/new"
    " Opt out: SMS STOP"  # as India asks of promotional SMS
)


@pytest.fixture
def _on_one_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """The days of a launch, and how its lines break, are counted from the machine's own day."""
    day = datetime.date(2026, 11, 30)
    monkeypatch.setattr("hookline.workspace.clock.today", lambda _: day)


def arms(place: Path) -> list[tuple[str, str, bool, str]]:
    with Workspace(place / "ws", "asha").registry() as registry:
        return [(arm.parts.body, arm.kind, arm.practice, arm.state) for arm in registry.arms()]


async def own_words(hands: Any, *, is_both: bool = False) -> None:
    """Write one's own words over the first draft, and over its second message if asked for."""
    await hands.press("e")
    await hands.until(lambda: isinstance(hands.app.screen, EditWindow))
    fields = list(hands.app.screen.query(TextArea))
    fields[0].text = OWN
    if is_both:
        fields[-1].text = OWN.replace("Your size", "Still there: your size")
    await hands.press("ctrl+g")
    await hands.until_shown("checked again")


@begun_in_either
def test_own_words_over_a_draft_go_live_in_earnest(
    sit: Sit, place: Path, size: tuple[int, int]
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await own_words(hands)
        await hands.until_shown("Yours so far:")
        await hands.press("a")
        await hands.until_shown("1 accepted")
        await hands.press("f5")
        await hands.until_shown("v accepted")
        await hands.press("L")
        await hands.until_shown("For practice only.")
        await hands.until_shown("e leaves out all that is practice")
        await hands.press("e")
        await hands.until(
            lambda: not hands.on_the_desk() and "For practice only" not in hands.sees(),
            "in earnest",
        )
        assert "practice" not in hands.sees()
        await hands.until_shown("Make shirts-2 live? Hookline sends nothing itself.")
        await hands.press("enter")
        await hands.until_shown("It is live. Shares")

    sit(story, size)
    assert [arm for arm in arms(place) if arm[3] != "retired"] == [(OWN, "human", False, "live")]


@pytest.mark.usefixtures("_on_one_day")
def test_the_practice_dialog_says_how_to_go_live_in_earnest(sit: Sit, looks_like: Looks) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.launching()
        await hands.until_shown("Make shirts live? For practice only.")
        await hands.until_shown("write your own words over a draft")
        await hands.until_shown("or as Your copy")
        looks_like("launch-practice", await hands.pictures())
        await hands.press("e")  # nothing is there to launch in earnest
        assert isinstance(hands.app.screen, Confirm)
        await hands.press("enter")
        await hands.until_shown("It is live for practice: no customer gets it")
        await hands.until_shown("all for practice")

    sit(story, (80, 24))


def test_practice_is_left_out_of_a_launch_in_earnest_by_one_key(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await own_words(hands)
        await hands.press("A")  # all of them, its second message of the practice writer too
        await hands.until(lambda: isinstance(hands.app.screen, Confirm))
        await hands.press("enter")
        await hands.until_shown("none left to judge")
        await hands.press("f5")
        await hands.until_shown("v accepted")
        await hands.press("L")
        await hands.until_shown("For practice only.")
        await hands.until_shown("e leaves out all that is practice")
        await hands.press("e")
        await hands.until_shown("1 message of the practice writer: no customer gets it")
        await hands.press("enter")
        await hands.until_shown("It is live. Shares")

    sit(story)
    live = [arm for arm in arms(place) if arm[3] == "live"]
    assert live == [(OWN, "human", False, "live")]


@pytest.mark.usefixtures("_on_one_day")
@begun_in_either
def test_a_team_with_only_its_own_copy_goes_live_without_a_draft(
    sit: Sit, place: Path, size: tuple[int, int], looks_like: Looks
) -> None:
    path = place / "briefs" / "shirts.yaml"
    path.write_text(path.read_text("utf-8") + f"control_copy: {{sms: {{en: '{OWN}'}}}}\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f4")
        await hands.until_shown("your own copy")
        await hands.press("a")
        await hands.until_shown("1 accepted")
        await hands.press("f5")
        await hands.until_shown("v accepted, not live yet: your own copy for shirts, SMS · English")
        await hands.press("L")
        await hands.until_shown("Make shirts live?")
        looks_like("launch", await hands.pictures())
        await hands.press("pagedown")
        await hands.until_shown("your own copy is what goes out, measured against those")
        await hands.press("enter")
        await hands.until_shown("It is live. Shares")
        await hands.until_shown("* live")
        assert "not live yet: your own copy" not in hands.sees()

    sit(story, size)
    assert arms(place) == [(OWN, "human", False, "live")]


def test_own_copy_that_nobody_accepted_does_not_go_live(sit: Sit, place: Path) -> None:
    path = place / "briefs" / "shirts.yaml"
    path.write_text(path.read_text("utf-8") + f"control_copy: {{sms: {{en: '{OWN}'}}}}\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f5")
        await hands.until_shown("not accepted yet: your own copy, SMS · English · F4 Write")
        await hands.press("L")
        await hands.until_shown("your own SMS in English waits for approval: a on F4 Write")

    sit(story)
    assert arms(place) == []


@begun_in_either
def test_from_an_empty_folder_own_words_go_live_without_a_model_or_a_draft(
    sit: Sit, place: Path, size: tuple[int, int], looks_like: Looks
) -> None:
    (place / "briefs" / "shirts.yaml").unlink()
    words = "Ledger Lane: the new shop is two doors down. Come and see it."

    async def story(hands: Any) -> None:
        await hands.until_shown("Nothing here yet")
        await hands.press("n")
        await hands.until(lambda: isinstance(hands.app.screen, Pick))
        await hands.type("blank")
        await hands.press("enter")
        await hands.until(lambda: isinstance(hands.app.screen, AskLine))
        looks_like("name", await hands.pictures())
        await hands.press("enter")
        await hands.until_shown("Who is speaking? Write the brand's name.")
        await hands.fill("brand", "Ledger Lane")
        await hands.app.brief.go_to_field("control_copy")
        hands.app.query_one("#control_copy", TextArea).text = f"sms: {words}"
        await hands.app.brief.go_to_field("channels")
        await hands.press("space")
        await hands.saved()
        await hands.press("f4")
        await hands.until_shown("your own copy")
        await hands.press("a")
        await hands.until_shown("1 accepted")
        await hands.press("f5")
        await hands.until_shown("your own copy for ")
        await hands.press("L")
        await hands.until_shown("Make my-brief live?")
        await hands.press("enter")
        await hands.until_shown("It is live. Shares")
        assert "practice" not in hands.sees()

    sit(story, size)
    assert arms(place) == [(words, "human", False, "live")]


async def own_copy_accepted(hands: Any) -> None:
    """Accept the brief's own copy, and have two practice drafts written below it."""
    await hands.opened()
    await hands.press("f4")
    await hands.until_shown("your own copy")
    await hands.press("a")
    await hands.until_shown("1 accepted")
    await hands.written()


async def to_the_next_draft(hands: Any) -> None:
    """Down from what was accepted, where the cursor stays if nothing waited below it by then."""
    await hands.press("down")
    await hands.until(lambda: "> 1" not in hands.sees())


def test_l_asks_by_name_where_own_copy_waits_and_the_row_is_of_another_campaign(
    sit: Sit, place: Path
) -> None:
    path = place / "briefs" / "shirts.yaml"
    path.write_text(path.read_text("utf-8") + f"control_copy: {{sms: {{en: '{OWN}'}}}}\n", "utf-8")

    async def story(hands: Any) -> None:
        await own_copy_accepted(hands)
        await to_the_next_draft(hands)
        await hands.press("a")
        await hands.until(lambda: any(is_practice for _, _, is_practice, _ in arms(place)))
        await hands.press("f5")
        await hands.until_shown("your own copy for shirts-2, SMS · English · L launches it")
        await hands.press("L")
        await hands.until_shown("Which of them shall go live?")
        await hands.until_shown("1 accepted message of shirts")
        await hands.press("escape")
        await hands.until(hands.on_the_desk)
        await hands.press("L")
        await hands.until_shown("Which of them shall go live?")
        await hands.press("enter")
        await hands.until_shown("campaign shirts-2")
        assert "practice only" not in hands.sees()
        await hands.press("enter")
        await hands.until_shown("It is live. Shares")

    sit(story, (80, 24))
    assert [arm for arm in arms(place) if arm[3] == "live"] == [(OWN, "human", False, "live")]


def test_l_offers_another_campaign_where_nothing_waits_in_the_row_s_own(
    sit: Sit, place: Path
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("a")
        await hands.until_shown("1 accepted")
        await hands.press("f5")
        await hands.until_shown("v accepted")
        await hands.press("L")
        await hands.until_shown("For practice only.")
        await hands.press("enter")
        await hands.until_shown("live for practice")
        await hands.settled()
        await hands.press("L")
        await hands.until_shown("live for practice already")
        await hands.until_shown("accept more messages on F4 Write, and L adds them")
        await hands.until_shown("you rewrite by more than half, your own copy, or a model's")
        await hands.press("f4", "down")
        await own_words(hands, is_both=True)
        await hands.until_shown("idea: your own words")
        await hands.press("a")
        await hands.until(lambda: any(not practice for _, _, practice, _ in arms(place)))
        await hands.press("f5")
        await hands.until_shown("1 accepted, 1 live")
        await hands.press("home")
        app = hands.app
        row = next(
            i for i in range(len(app.live.arms.rows)) if app.live.arms.row(i).state == "live"
        )
        app.live.query_one("#arms").cursor = row
        await hands.press("L")
        await hands.until_shown("Nothing accepted waits in shirts. Which of these shall go live?")
        await hands.until_shown("1 accepted message of shirts-2")
        await hands.press("escape")
        await hands.until(hands.on_the_desk)
        await hands.press("L")
        await hands.until_shown("1 accepted message of shirts-2")
        await hands.press("enter")
        await hands.until_shown("campaign shirts-2")
        await hands.press("enter")
        await hands.until_shown("It is live. Shares")

    sit(story)
    assert (OWN, "human", False, "live") in arms(place)


def test_an_acceptance_that_was_taken_back_makes_no_launch_practice(sit: Sit, place: Path) -> None:
    path = place / "briefs" / "shirts.yaml"
    path.write_text(path.read_text("utf-8") + f"control_copy: {{sms: {{en: '{OWN}'}}}}\n", "utf-8")

    async def story(hands: Any) -> None:
        await own_copy_accepted(hands)
        await to_the_next_draft(hands)
        await hands.press("a")
        await hands.until(lambda: any(is_practice for _, _, is_practice, _ in arms(place)))
        await hands.press("u")
        await hands.until_shown("taken back; it waits for you again")
        await hands.press("f5")
        await hands.until_shown("L launches it")
        assert "retired" not in hands.sees()
        await hands.press("L")
        await hands.until_shown("Make shirts-2 live?")
        await hands.press("pagedown")
        await hands.until_shown("your own copy is what goes out")
        assert "practice only" not in hands.sees()
        await hands.press("enter")
        await hands.until_shown("It is live. Shares")

    sit(story, (80, 24))
    assert [arm for arm in arms(place) if arm[3] == "live"] == [(OWN, "human", False, "live")]


def test_own_copy_that_cannot_join_a_live_campaign_says_why_and_what_instead(
    sit: Sit, place: Path
) -> None:
    path = place / "briefs" / "shirts.yaml"

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await own_words(hands, is_both=True)
        await hands.press("a")
        await hands.until_shown("1 accepted")
        await hands.press("f5")
        await hands.until_shown("v accepted")
        await hands.press("L")
        await hands.until_shown("Make shirts live?")
        await hands.press("enter")
        await hands.until_shown("It is live. Shares")
        text = path.read_text("utf-8")
        path.write_text(f"{text}control_copy: {{sms: {{en: '{OWN} Go.'}}}}\n", "utf-8")
        workspace = Workspace(place / "ws", "asha")
        _, (waiting,) = own_copy(workspace, load_brief(path, hands.app.desk.library()))
        approve(workspace, [waiting.id], reason="ours")
        await hands.press("f4")
        await hands.press("f5")
        await hands.until_shown("not live: your own copy for shirts, SMS · English · cannot join")
        await hands.until_shown("instead write it over a draft (e on F4 Write)")
        assert "L launches" not in hands.sees()

    sit(story, (80, 24))


def test_a_launch_says_that_it_does_not_know_what_is_not_saved(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.launching()
        await hands.until_shown("Make shirts live?")
        assert "draft kept" not in hands.sees()
        await hands.press("escape", "f2")
        await hands.fill("idea", "Another thought")
        await hands.press("f5")
        await hands.until_shown("v accepted")
        await hands.press("L")
        await hands.until_shown("draft kept     F2 Brief has changes that are kept, but not saved")
        await hands.press("escape", "f2", "escape", "s")  # as it says
        await hands.press("f5")
        await hands.until_shown("v accepted")
        await hands.press("L")
        await hands.until_shown("Make shirts live?")
        assert "not saved" not in hands.sees()

    sit(story)


@pytest.mark.usefixtures("_on_one_day")
def test_what_waited_for_a_launch_is_not_said_to_wait_while_the_rows_are_live(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        live = hands.app.live
        live.show_own_copy(
            live.OwnCopyRead("v accepted, not live yet: your own copy · L launches it")
        )
        live.load(went_live=frozenset())
        assert live.own_copy  # nothing went live, so it waits on
        live.load(went_live=frozenset(("a1",)))
        assert not live.own_copy  # until it is read anew
        await hands.settled()

    sit(story, (80, 24))


def test_own_copy_that_no_launch_takes_is_named_on_f5_with_its_words_and_why(
    sit: Sit, place: Path
) -> None:
    path = place / "briefs" / "shirts.yaml"
    written = path.read_text("utf-8")
    path.write_text(written + f"control_copy: {{sms: {{en: '{OWN}'}}}}\n", "utf-8")

    async def story(hands: Any) -> None:
        await own_copy_accepted(hands)
        await hands.press("f5")
        await hands.until_shown("your own copy for shirts, SMS · English · L launches it")
        assert "other words" not in hands.sees()
        path.write_text(written + "control_copy: {sms: {en: 'Kurtako: other words.'}}\n", "utf-8")
        await hands.press("f4", "f5")
        await hands.until_shown("has other words of yours by now: “Kurtako: 40 new styles")

    sit(story, (80, 24))
