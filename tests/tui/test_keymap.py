"""Keys of one's own: they do what the usual ones did, and a bad file is told in a sentence."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from textual.keys import _character_to_key

from hookline.tui.app import Hookline
from hookline.tui.frame import LIVE
from hookline.tui.keymap import DESK, EATEN, FIXED, actions_of, read_own_keys
from hookline.tui.screens import VIEWS

Sit = Callable[..., Hookline]


def own(place: Path, text: str) -> None:
    (place / "ws").mkdir(exist_ok=True)
    (place / "ws" / "keys.yaml").write_text(text, "utf-8")


def test_a_key_of_ones_own_does_it_and_the_usual_one_no_more(sit: Sit, place: Path) -> None:
    own(place, "live.filter: i\ndesk.help: F11\ndesk.coach: C\n")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.until_shown("Esc, C Coach")
        await hands.press("f5")
        await hands.until_shown("Nothing is accepted yet")
        await hands.press("slash")
        assert not hands.app.query_one("#filter").display
        await hands.press("i")
        assert hands.app.query_one("#filter").display
        await hands.press("escape", "f11", "end")
        await hands.until_shown("Keys of your own")
        await hands.until_shown("live.filter")

    sit(story)


def test_without_a_file_f1_says_how_to_have_other_keys(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f5")
        await hands.until_shown("Nothing is accepted yet")
        lines = hands.app.key_lines(LIVE)
        assert "as in live.pause: z" in str(lines[0])
        assert ("space", "Pause or resume: live.pause: …") in lines
        assert ("$", "What a sitting may cost: desk.budget: …") in lines
        await hands.press("f1", "end")
        await hands.until_shown("Save the brief: desk.save: …")

    sit(story)


def test_every_line_that_f1_offers_to_copy_says_what_it_does_and_is_taken(
    sit: Sit, place: Path
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        app = hands.app
        screens: dict[str, Any] = {DESK: app}
        screens |= {name[1:]: app.view(index) for index, name in enumerate(VIEWS)}
        for index in range(len(VIEWS)):
            rows = [row for row in app.key_lines(index) if isinstance(row, tuple)]
            assert len(rows) > len(app.BINDINGS) / 2
            for key, words in rows:
                does, _, line = words.partition(": ")
                assert key
                assert does[:1].isupper()
                assert "." not in does, "a name of ours, not what it does"
                own(place, line.replace("…", "F12"))
                assert read_own_keys(place / "ws", screens).by_action

    sit(story)


BAD_KEYS = (
    ("live.pose: p\n", "there is no action 'live.pose' did you mean live.pause? F1 lists"),
    ("pause: z\n", "there is no action 'pause' did you mean live.pause? F1 lists them all"),
    ("edit: z\n", "did you mean ideas.edit or write.edit? F1 lists them all"),
    (
        "live:\n  pause: z\n",
        "on live there are live.filter, live.pause, live.retire and others; F1",
    ),
    ("live.xyzzy: z\n", "on live there are live.filter, live.pause, live.retire and others; F1"),
    ("xyzzy: z\n", "write a screen and what is done there, as in live.pause: z"),
    ("live.pause: foo\n", "there is no key 'foo' write a letter or a sign, F10 to F12, or ctrl+t"),
    ("live.pause: hyper+z\n", "there is no key 'hyper+z'"),
    ("live.pause: ctrl+b\n", "ctrl+b never arrives: tmux begins its own commands with it"),
    ("live.pause: /\n", "/ is for live.filter already"),
    ("live.pause: n\n", "n is for desk.notes already"),
    ("live.pause: p\n", "p is for desk.prompt already"),
    ("live.pause: z\nlive.retire: z\n", "z is for live.pause already"),
    ("live.pause: 4\n", "'4' moves or chooses on every screen"),
    ("live.pause:\n", "live.pause has no key behind its colon write one, as in live.pause: z"),
    ("desk.help: h\n", "desk.help works while you type, so 'h' could not be typed"),
    ("- live.pause\n", "nothing readable in it write an action and its key, a line each: live."),
)


def test_a_key_that_cannot_be_is_told_with_its_line_and_the_usual_ones_hold(
    sit: Sit, place: Path
) -> None:
    async def story(hands: Any) -> None:
        await hands.until_shown(BAD_KEYS[0][1])  # which is read when the desk is opened
        await hands.press("f5")
        await hands.until_shown("Nothing is accepted yet")
        for text, words in BAD_KEYS:
            own(place, text)
            hands.app._use_own_keys()
            await hands.until_shown(words)
            await hands.until_shown("The usual keys hold.")
            await hands.press("slash")
            assert hands.app.query_one("#filter").display
            await hands.press("escape")
            assert not hands.app.query_one("#filter").display

    own(place, BAD_KEYS[0][0])
    sit(story)


def test_a_file_of_remarks_alone_changes_nothing_and_is_no_fault(sit: Sit, place: Path) -> None:
    own(place, "# live.pause: z\n\n")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.until(lambda: hands.app.own_keys.path.name == "keys.yaml", "the keys")
        await hands.press("f5")
        await hands.until_shown("Nothing is accepted yet")
        assert "The usual keys hold" not in hands.sees()

    sit(story)


def test_whatever_can_be_pressed_can_be_a_key(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f5")
        await hands.until_shown("Nothing is accepted yet")
        for key in ("!", "^", "ж", "F10", "ctrl+t", "alt+g", "shift+f5", "delete"):
            own(place, f"live.filter: '{key}'\n")
            hands.app._use_own_keys()
            assert hands.app.own_keys.by_action, key
            await hands.press(_character_to_key(key) if len(key) == 1 else key.lower())
            assert hands.app.query_one("#filter").display, key
            await hands.press("escape")
            assert not hands.app.query_one("#filter").display, key

    own(place, "live.filter: '!'\n")
    sit(story)


def test_a_key_that_another_has_given_up_is_free(sit: Sit, place: Path) -> None:
    own(place, "live.filter: i\nlive.pause: /\n")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.until(lambda: hands.app.own_keys.by_action, "the keys")
        assert hands.app.own_keys.by_action == {"live.filter": "i", "live.pause": "/"}

    sit(story)


def test_no_usual_key_is_eaten_and_no_two_actions_of_a_screen_share_one(sit: Sit) -> None:
    seen: dict[str, dict[str, str]] = {}

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f5")
        screens = {DESK: hands.app} | {v[1:]: hands.app.query_one(v) for v in VIEWS}
        for screen, node in screens.items():
            for name, bindings in actions_of(node).items():
                for binding in bindings:
                    assert seen.setdefault(screen, {}).setdefault(binding.key, name) == name

    sit(story)
    assert not {key for keys in seen.values() for key in keys} & (set(EATEN) | FIXED - {"space"})
