"""The window of a draft's versions: every wording is there, and one is let stand."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.tui.sizes import begun_in_either

from hookline.tui.app import Hookline
from hookline.tui.versions_window import VersionsWindow
from hookline.workspace.folder import Workspace

Sit = Callable[..., Hookline]
Looks = Callable[[str, dict[tuple[int, int], str]], None]


@begun_in_either
def test_d_walks_through_the_versions_shows_the_words_and_lets_one_stand(
    sit: Sit, place: Path, size: tuple[int, int], looks_like: Looks
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        view = hands.app.writing
        first = view.variants[0]
        await hands.press("d")
        await hands.until_shown("There is one version so far")
        await hands.press("f1")
        await hands.until_shown("All that this draft has been")
        await hands.press("escape")
        await hands.until(lambda: isinstance(hands.app.screen, VersionsWindow))
        await hands.press("enter", "r")
        await hands.until_shown("1 shorter")
        await hands.press("1", "enter")
        await hands.until(lambda: len(view.variants) == 3, "the version")
        await hands.until_shown("d Versions")
        await hands.press("d")
        await hands.until_shown("version 2 of 2 · shorter")
        await hands.until_shown("[-")
        looks_like("versions", await hands.pictures())
        await hands.press("left")
        await hands.until_shown("version 1 of 2 · as written")
        assert "[-" not in hands.sees()
        await hands.press("left", "right", "right", "left", "enter")
        await hands.until_shown("This version stands; the others are kept")
        await hands.until(lambda: len(view.variants) == 2, "the other is set aside")
        assert view.variants[view.cursor].id == first.id
        await hands.press("d")
        await hands.until(lambda: isinstance(hands.app.screen, VersionsWindow))
        await hands.press("right")
        await hands.until_shown("- set aside, kept")
        await hands.press("enter")
        await hands.until(lambda: view.variants[view.cursor].rewrite == "shorter", "it stands now")

    sit(story, size)
    with Workspace(place / "ws", "asha").registry() as registry:
        assert [v.status for v in registry.variants()] == ["retired", "checked", "checked"]


def test_an_accepted_version_stands_already(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("r")
        await hands.until_shown("1 shorter")
        await hands.press("1", "enter")
        await hands.until(lambda: len(hands.app.writing.variants) == 3)
        await hands.press("a")
        await hands.until_shown("1 accepted")
        await hands.until(lambda: len(hands.app.writing.variants) == 2)
        await hands.press("up", "d")
        await hands.until_shown("shorter · v accepted")
        assert "Enter lets" not in hands.sees()
        await hands.press("enter")
        await hands.until(lambda: not isinstance(hands.app.screen, VersionsWindow))

    sit(story)
    with Workspace(place / "ws", "asha").registry() as registry:
        assert [v.status for v in registry.variants()] == ["retired", "checked", "approved"]


def test_versions_show_a_blank_for_a_readers_value_and_what_changed_comes_first(
    sit: Sit, place: Path
) -> None:
    path = place / "briefs" / "shirts.yaml"
    text = path.read_text("utf-8").replace("channels: sms", "channels: whatsapp")
    path.write_text(f"{text}personalization: [first_name]\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        view = hands.app.writing
        await hands.press("r")
        await hands.until_shown("1 shorter")
        await hands.press("1", "enter")
        await hands.until(lambda: len(view.variants) == 3, "the version")
        await hands.until_shown("d Versions")
        await hands.press("d")
        await hands.until_shown("What changed since version 1")
        seen = hands.sees()
        assert seen.index("What changed") < seen.index("All of it as it reads")
        assert "‹first name›" in seen
        assert "{{" not in seen

    sit(story, (120, 40))


def test_a_version_takes_the_place_of_a_live_one_after_a_yes_and_the_cursor_stays(
    sit: Sit, place: Path
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.launching()
        await hands.until_shown("Enter")
        await hands.press("enter")
        await hands.until_shown("* live")
        await hands.press("f4")
        view = hands.app.writing
        await hands.until(lambda: view.variants[0].status == "live", "it is live")
        await hands.press("home", "r")
        await hands.until_shown("1 shorter")
        await hands.press("1", "enter")
        await hands.until(lambda: len(view.variants) == 3, "the version")
        await hands.until(lambda: view.variants[view.cursor].rewrite, "the cursor is on it")
        await hands.press("a")
        await hands.until_shown("Another version of this draft is live.")
        await hands.press("escape")
        await hands.until(hands.on_the_desk)
        assert view.variants[view.cursor].status == "checked"
        await hands.press("a")
        await hands.until_shown("Another version of this draft is live.")
        await hands.press("enter")
        await hands.until_shown("accepted in the other's place · L on F5 Live makes it live")
        assert view.variants[view.cursor].status == "approved"

    sit(story, (80, 24))
    with Workspace(place / "ws", "asha").registry() as registry:
        states = [arm.state for arm in registry.arms()]
    assert sorted(states) == ["approved", "approved", "retired", "retired"]
