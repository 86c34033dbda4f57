"""Who writes: own words go live without a model; a name that is none is told where it stands."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.tui.sizes import begun_in_either

from hookline.tui.app import Hookline
from hookline.tui.model_check import OWN_WORDS
from hookline.tui.start_window import StartWindow

Sit = Callable[..., Hookline]


@begun_in_either
def test_without_a_model_brief_and_write_say_how_own_words_go_live(
    sit: Sit, size: tuple[int, int]
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.until_shown(OWN_WORDS)
        await hands.press("f4")
        await hands.until_shown("Nothing is written for this brief yet")
        await hands.until_shown("Own words go live without a model")
        await hands.written()
        await hands.until_shown(
            "Practice: no customer gets these. Your own words go live: e writes"
        )

    sit(story, size)


def test_the_first_start_says_how_own_words_go_live(sit: Sit, place: Path) -> None:
    (place / "briefs" / "shirts.yaml").unlink()

    async def story(hands: Any) -> None:
        await hands.until_shown("Nothing here yet")
        await hands.until_shown("Your own words go live without one:")

    sit(story, (80, 24))


@begun_in_either
def test_a_wrong_name_is_told_beside_it_in_the_first_row_and_on_start(
    sit: Sit, size: tuple[int, int]
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("model")
        await hands.until(lambda: hands.app.focused.id == "model", "the field")
        await hands.type("ofline")
        await hands.until_shown("! 'ofline' names no model; did you mean 'offline'?")
        await hands.until_shown("saved · ! Model")
        await hands.press("escape", "t")
        await hands.until(lambda: isinstance(hands.app.screen, StartWindow), "Start")
        await hands.until_shown("! Model on F2 Brief: 'ofline' names no model")
        await hands.press("escape")
        await hands.until(lambda: not isinstance(hands.app.screen, StartWindow))
        await hands.app.brief.go_to_field("model")
        await hands.type("offline")
        await hands.until(lambda: "! Model" not in hands.sees(), "nothing wrong any more")
        assert "names no model" not in hands.sees()

    sit(story, size)


def test_a_model_without_its_key_is_told_before_anything_is_written(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        hands.app.brief.model = "openai/gpt-x"
        await hands.until_shown("! no key for openai/gpt-x")
        assert OWN_WORDS not in hands.sees()
        hands.app.brief.model = "http://127.0.0.1:8080/v1#local"
        await hands.until(lambda: "no key for" not in hands.sees(), "a server of one's own")
        assert OWN_WORDS not in hands.sees()

    sit(story, (80, 24))


def test_what_was_wrong_in_the_sitting_before_is_told_in_the_next(sit: Sit, place: Path) -> None:
    (place / "ws").mkdir(exist_ok=True)
    (place / "ws" / "desk.json").write_text('{"model": "ofline"}', "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.until_shown("saved · ! Model")
        await hands.until_shown("! 'ofline' names no model")

    sit(story, (80, 24))
