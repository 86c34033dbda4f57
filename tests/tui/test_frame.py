"""What of the first row gives way when it is narrow; every key of the last row does something."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.tui.sizes import begun_in_either
from textual.keys import _character_to_key

from hookline.tui.frame import BRIEF, FIRST_KEY, LIFT, START, VIEWS, WRITE, foot, head, way_to

FACTS = ("winback-kurtako.yaml", "saved 12:14", "offline")
SCREENS = len("[F2 Brief]F3 Ideas F4 Write F5 Live F6 Lift F7 Batch ")
ROOMY = len("[F2 Brief]  F3 Ideas   F4 Write   F5 Live   F6 Lift   F7 Batch ") + 1
NAME = len("Hookline ")
WHOLE = len(" · ".join(FACTS))


NO_TIME = len("winback-kurtako.yaml · saved · offline")
NO_STATE = len("winback-kurtako.yaml · offline")


@pytest.mark.parametrize(
    ("room", "right"),
    [
        (WHOLE, "winback-kurtako.yaml · saved 12:14 · offline"),
        (WHOLE - 1, "winback-kurtako.yaml · saved · offline"),
        (NO_TIME, "winback-kurtako.yaml · saved · offline"),
        (NO_TIME - 1, "winback-kurtako.yaml · offline"),
        (NO_STATE, "winback-kurtako.yaml · offline"),
        (NO_STATE - 1, "winback-kurtako.ya… · offline"),
        (NO_STATE - 11, "winback-… · offline"),
        (NO_STATE - 12, "winback-kurtako.y…"),
        (4, "win…"),
        (3, ""),
    ],
)
def test_the_time_gives_way_then_the_state_and_the_model_after_half_the_name(
    room: int, right: str
) -> None:
    row = head(BRIEF, FACTS, SCREENS + room).plain
    assert row.split("F7 Batch")[1].strip() == right
    assert len(row) <= SCREENS + room


@pytest.mark.parametrize(
    ("state", "model", "room", "right"),
    [
        ("saved 07:45", "openai:gpt-4o $0.12 of $0.50", 25, "winback-k… · gpt-4o $0.12"),
        (
            "saved 07:45",
            "openrouter/meta/llama-4 $0.12",
            40,
            "winback-kurtako · saved · llama-4 $0.12",
        ),
        ("changed", "offline", 25, "winback-kurtako · changed"),
        ("draft kept", "openai:gpt-4o $0.12", 25, "winback-kur… · draft kept"),
        ("changed", "! no such model", 25, "changed · ! no such model"),
        ("saved 07:45", "! no such model", 25, "winbac… · ! no such model"),
    ],
)
def test_in_a_small_window_the_model_and_its_cost_stand_beside_a_name_of_usual_length(
    state: str, model: str, room: int, right: str
) -> None:
    row = head(BRIEF, ("winback-kurtako", state, model), SCREENS + room).plain
    assert row.split("F7 Batch")[1].strip() == right


@pytest.mark.parametrize(("room", "named"), [(WHOLE + NAME, True), (WHOLE + NAME - 1, False)])
def test_our_own_name_gives_way_before_all(room: int, named: bool) -> None:
    row = head(BRIEF, FACTS, ROOMY + room).plain
    assert row.startswith("Hookline") is named
    assert row.endswith(" · ".join(FACTS))


KEYS = (("ctrl+g", "Write"), ("space", "Leave out"), ("F9", "Language"), ("F1", "Help"))


@pytest.mark.parametrize(
    ("width", "row"),
    [
        (54, "ctrl+g Write   space Leave out   F9 Language   F1 Help"),
        (53, "ctrl+g Write   space Leave out   F1 Help"),
        (40, "ctrl+g Write   space Leave out   F1 Help"),
        (39, "ctrl+g Write   F1 Help"),
        (21, "F1 Help"),
        (6, ""),
    ],
)
def test_the_last_row_keeps_the_way_to_the_help_at_every_width(width: int, row: str) -> None:
    assert foot(KEYS, width).plain == row


def test_a_new_brief_shows_its_state() -> None:
    assert head(BRIEF, ("", "unsaved", "offline"), 200).plain.endswith("unsaved · offline")


def test_a_screen_is_named_by_the_key_that_leads_there_everywhere() -> None:
    root = Path(__file__).parents[2]
    names = "|".join(VIEWS)
    pages = [*(root / "src/hookline/tui").glob("*.py"), root / "docs/desk.md", root / "README.md"]
    for page in pages:
        for key, name in re.findall(rf"(?:\\n|\b)(F?\d) ({names})\b", page.read_text("utf-8")):
            assert key == f"F{VIEWS.index(name) + FIRST_KEY}", page


@pytest.mark.parametrize(
    ("index", "way", "expected"),
    [
        (WRITE, [BRIEF], [BRIEF]),
        (LIFT, [BRIEF, WRITE], [BRIEF, WRITE]),
        (WRITE, [BRIEF, WRITE, LIFT], [BRIEF]),
        (LIFT, [BRIEF, LIFT], [BRIEF]),
        (BRIEF, [START, LIFT], [START, LIFT]),
        (WRITE, [START, LIFT, BRIEF], [BRIEF]),
        (WRITE, [START, LIFT], [START, LIFT]),
    ],
)
def test_a_way_leads_by_no_screen_twice_and_begins_anew_at_the_brief(
    index: int, way: list[int], expected: list[int]
) -> None:
    assert list(way_to(index, way)) == expected


def test_escape_says_where_it_led_back_to_and_what_goes_on(sit: Callable[..., Any]) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        for keys, here in (
            (("f4", "escape"), "Back on F2 Brief, where you came from · F4 Write goes on."),
            (("f4", "f6", "escape"), "Back on F4 Write, where you came from · F6 Lift goes on."),
        ):
            await hands.press(*keys)
            await hands.until_shown(here)
        await hands.press("f5")
        await hands.until(lambda: "Back on" not in hands.sees(), "a screen asked for by its key")

    sit(story, (80, 24))


@pytest.mark.parametrize("width", [60, 80, 120, 200])
@pytest.mark.parametrize("view", range(len(VIEWS)))
def test_the_screen_that_is_shown_stands_in_brackets_at_every_width(view: int, width: int) -> None:
    row = head(view, FACTS, width).plain
    assert re.findall(r"\[(.*?)\]", row) == [f"F{view + FIRST_KEY} {VIEWS[view]}"]


CALLED = {"↑": "up", "↓": "down", "←": "left", "→": "right", "PgDn": "pagedown", "PgUp": "pageup",
          "Esc": "escape", "arrows": "up", "to": "2"}  # fmt: skip
"""What the last row calls keys, where it is not their name."""


def textual_names(key: str) -> list[str]:
    """The keys behind `Esc, s`, `↑ ↓`, `2 to 7` and the like."""
    pressed = [CALLED.get(each, each) for each in key.replace(",", " ").split()]
    return [_character_to_key(p) if len(p) == 1 else p.casefold() for p in pressed]


@begun_in_either
def test_every_key_of_the_last_row_does_something_on_its_screen(
    sit: Callable[..., Any], size: tuple[int, int]
) -> None:
    async def story(hands: Any) -> None:
        app = hands.app

        names: list[str] = []
        behind_escape: list[str] = []

        def check() -> None:
            active = app.screen.active_bindings
            view = app.view(app.view_index)
            for key, _ in view.keys:
                first, *others = textual_names(key)
                (behind_escape.extend if first == "escape" else names.extend)(others)
                names.append(first)
            assert [name for name in names if name not in active] == []
            names.clear()

        await hands.opened()
        check()
        for name in ("idea", "brand", "tonality", "who"):
            await app.brief.go_to_field(name)
            check()
        await hands.press("escape")
        assert {"b", "c", "s"} <= set(behind_escape) <= set(app.screen.active_bindings)
        await hands.press("c")
        await hands.until(lambda: app.focused.id == "coach")
        check()
        for screen in ("f3", "f4", "f5", "f6", "f7"):
            await hands.press(screen)
            await hands.settled()
            check()
        await hands.press("f4")
        await hands.written()
        check()
        await hands.press("space")
        check()
        await hands.press("escape", "a")
        await hands.until_shown("1 accepted")
        await hands.press("f5")
        await hands.until_shown("v accepted")
        check()

    sit(story, size)
