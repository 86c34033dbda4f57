"""The palette finds what can be done by its name, by people's words for it and by its key."""

import re
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from tests.tui.test_help import SCREENS, keys_of

from hookline.tui import frame
from hookline.tui.app import Hookline
from hookline.tui.brief_keys import keys_with
from hookline.tui.commands import Action, commands, found_actions
from hookline.tui.draft_keys import JUDGE, NONE_YET, READ, SHOW
from hookline.tui.frame import BATCH, BRIEF, IDEAS, LIFT, LIVE, VIEWS, WRITE

Sit = Callable[..., Hookline]

ON_THE_ROW = {"↑", "↓", "←", "→", "arrows", "Tab", "Enter", "Esc", "PgDn", "ctrl+u", "ctrl+l", "7",
              "ctrl+p"}  # fmt: skip
"""Keys that move, choose and type, or lead from where the keyboard is."""
CHANGING = re.compile(r"^(By|Not split|Open|Read|Stop|Fix)\b")
"""What the row says of a key where it is another thing with every press, or is of a drawer."""


def test_words_of_a_title_are_marked_as_far_as_they_are_typed() -> None:
    from hookline.tui.ranking import begun_words

    assert begun_words("new br", "Brief: a new brief") == [(0, 2), (9, 12), (13, 15)]
    assert begun_words("x", "Brief") == []


def found(typed: str, actions: list[Action]) -> list[str]:
    """The titles that the palette has for it, the nearest first."""
    return [actions[index].title for index in found_actions(typed, actions)]


def of_every_screen(hands: Any) -> Mapping[int, list[Action]]:
    """What the palette has while each screen shows."""
    by_screen = {}
    for index in range(len(VIEWS)):
        hands.app.view_index = index
        by_screen[index] = commands(hands.app)
    hands.app.view_index = BRIEF
    return by_screen


def test_every_key_of_a_screen_is_in_the_palette_from_that_screen_and_from_every_other(
    sit: Sit,
) -> None:
    missing: list[tuple[str, str, str]] = []

    async def story(hands: Any) -> None:
        await hands.opened()
        by_screen = of_every_screen(hands)
        for index, nodes in enumerate(SCREENS):
            keys = keys_of(*nodes) - {"enter", "escape", "left", "right", "ctrl+j", "f"}
            keys |= {"f"} if index == WRITE else set()  # else a key of the coach's list
            for shown, actions in by_screen.items():
                whole, last = zip(*(action.keys for action in actions), strict=True)
                way = "" if index in (shown, BRIEF) else f"F{index + frame.FIRST_KEY}, then "
                missing.extend(
                    (VIEWS[shown], VIEWS[index], key)
                    for key in keys
                    if (f"{way}{key}" not in whole if way else key not in last)
                )

    sit(story)
    assert missing == []


def test_every_key_that_is_the_same_everywhere_is_in_the_palette(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        keys = {key for key in keys_of(Hookline) if not key.isdecimal()} - {"escape", "n"}
        keys -= {"c", "p", "s"}  # behind Esc
        last = {action.keys[1].casefold() for action in commands(hands.app)}
        assert {key.casefold() for key in keys} <= last

    sit(story)


def test_what_a_row_of_keys_calls_a_key_finds_its_action(sit: Sit) -> None:
    rows: dict[int, list[tuple[str, str]]] = {
        BRIEF: [*keys_with(None)],
        WRITE: [*READ, *SHOW, *JUDGE, *NONE_YET, ("A", "Accept all ready"), ("u", "Undo"),
                ("X", "Reject all blocked"), ("d", "Versions"), ("space", "Drafts")],
        LIFT: [("d", "Who gets what"), ("o", "What they did"), ("m", "Made-up"),
               ("l", "Learnings"), ("g", "Numbers"), ("g", "Day by day")],
    }  # fmt: skip
    lost: list[tuple[str, str, str]] = []

    async def story(hands: Any) -> None:
        await hands.opened()
        rows[BRIEF] += keys_with(hands.app.query_one("#form"))
        for index in (IDEAS, LIVE, LIFT, BATCH):
            hands.app.show_screen(index)
            await hands.settled()
            rows.setdefault(index, []).extend(hands.app.view(index).keys)
        for index, actions in of_every_screen(hands).items():
            for key, words in rows[index]:
                if key.split()[-1] in ON_THE_ROW or CHANGING.match(words):
                    continue
                titles = {each.title for each in actions if key.split()[-1] in each.keys}
                if not titles & set(found(words, actions)):
                    lost.append((VIEWS[index], key, words))
                if not titles & set(found(key, actions)):
                    lost.append((VIEWS[index], key, key))

    sit(story)
    assert lost == []


BY_WORDS = [
    ("new brief", "Brief: open another, an example or a new brief"),
    ("create a brief", "Brief: open another, an example or a new brief"),
    ("second message", "Brief: open another, an example or a new brief"),
    ("template", "Brief: open another, an example or a new brief"),
    ("rename", "Brief: another name for it"),
    ("translate", "Brief: next language of texts"),
    ("discard", "Brief: forget what was changed since the file was saved; asks first"),
    ("mistakes", "Brief: coach"),
    ("home", "Start: what needs you today"),
    ("generate", "Write: write drafts"),
    ("approve", "Write: accept this draft"),
    ("delete", "Write: reject this draft"),
    ("shorter", "Write: put this draft into other words"),
    ("preview", "Write: as people read it, on a page"),
    ("export", "Write: all texts as one sheet for others"),
    ("publish", "Live: launch"),
    ("send", "Live: launch"),
    ("take off", "Live: retire"),
    ("search", "Live: filter"),
    ("results", "Lift: show what campaigns earned"),
    ("import", "Lift: a file of customers, and who gets what"),
    ("try", "Lift: made-up customers and purchases, to practise"),
    ("reload", "Batch: read the files anew"),
    ("colours", "Theme: dark"),
    ("shortcuts", "Help: keys of this screen"),
    ("exit", "Quit; everything is kept"),
    ("ctrl+o", "Brief: open another, an example or a new brief"),
    ("X", "Write: reject all that are blocked"),
    ("$", "Write: what a sitting may cost at most"),
]


def test_an_action_is_found_from_every_screen_by_what_people_call_it(sit: Sit) -> None:
    lost: list[tuple[str, str]] = []

    async def story(hands: Any) -> None:
        await hands.opened()
        for index, actions in of_every_screen(hands).items():
            words = [typed for typed, title in BY_WORDS if title not in found(typed, actions)]
            lost.extend((VIEWS[index], typed) for typed in words)

    sit(story)
    assert lost == []


@pytest.mark.parametrize(("typed", "n_least"), [("new brief", 1), ("zzz", 0), ("%", 0)])
def test_what_no_action_is_called_finds_none(sit: Sit, typed: str, n_least: int) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        assert (len(found(typed, commands(hands.app))) > 0) is bool(n_least)

    sit(story)


def test_typed_into_the_palette_new_brief_leads_to_the_list_of_briefs(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("ctrl+p")
        await hands.until_shown("Search for commands")
        await hands.type("new brief")
        await hands.until_shown("Brief: open another, an example or a new brief")
        await hands.press("enter")
        await hands.until_shown("begin a new one: yours stand first")

    sit(story)


def test_from_another_screen_an_action_leads_there_and_names_its_key(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        by_title = {action.title: action for action in commands(hands.app)}
        retire = by_title["Live: retire"]
        assert retire.key == "F5, then R"
        retire.run()
        await hands.until(lambda: hands.app.view_index == LIVE, "the screen")
        assert hands.on_the_desk()
        by_title = {action.title: action for action in commands(hands.app)}
        assert by_title["Live: retire"].key == "R"

    sit(story)
