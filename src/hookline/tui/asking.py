"""Windows before the desk: a key that one does not take is told, and none that came too early."""

from collections.abc import Set as AbstractSet
from math import inf
from typing import ClassVar, TypeVar

from textual._time import get_time
from textual.events import Event, Key, MouseDown, MouseUp
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from hookline.tui.look import plain

Answer = TypeVar("Answer")
TO_SEE = 0.2
"""Seconds that nobody's hand is quicker than after something has come on the screen."""
NOT_HERE = "{key} does nothing while this is open"
KEY_WORDS = {"pageup": "PgUp", "pagedown": "PgDn"}
"""Keys that people call otherwise than by their name in capitals."""


class DeskWindow(ModalScreen[Answer]):
    """What stands before the desk has the keys to itself, and says which it takes."""

    QUIET: ClassVar[AbstractSet[str]] = {"tab", "shift+tab"}
    """Keys that move, and need no word where there is nowhere to go."""
    _note = ""
    """What stands before the row of keys until the next key."""

    def on_key(self, event: Key) -> None:
        """Say of a key that does nothing in this window that it does nothing; every other key is
        left to its binding."""
        if event.key in self.QUIET or event.key in self.active_bindings:
            return
        self.note(NOT_HERE.format(key=_called(event)))

    def note(self, words: str, joint: str = " · ") -> None:
        """Say something before the row of keys, until the next key."""
        self._begin_keys_with(f"{words}{joint}")

    def take_note_back(self) -> None:
        """Another key is pressed: what was said is read."""
        if self._note:
            self._begin_keys_with("")

    def _begin_keys_with(self, note: str) -> None:
        row = self.query(".keys").last(Static)
        keys = str(row.content).removeprefix(self._note)
        self._note = note
        row.update(plain(f"{note}{keys}"))


class Asking(DeskWindow[Answer]):
    """A window that asks, and takes no yes that was typed before anybody could see it."""

    def __init__(self, classes: str) -> None:
        super().__init__(classes=classes)
        self._seen_at = inf

    def on_mount(self) -> None:
        self.call_after_refresh(self._note_seen)

    def is_early(self, event: Event, *, has_eyes: bool = False) -> bool:
        """Was this yes or click meant for what was on the screen before? A text is for its field.

        Args:
            has_eyes: does somebody look, who takes a moment to see what has come?
        """
        if event.time >= self._seen_at + TO_SEE * has_eyes:
            return False
        field = next(iter(self.query(Input).results(Input)), None)
        is_untouched = field is None or field.value == self.begun_with
        is_yes = isinstance(event, Key) and event.key in self.yes_keys
        return isinstance(event, MouseDown | MouseUp) or (is_yes and is_untouched)

    def _note_seen(self) -> None:
        self._seen_at = get_time()

    @property
    def yes_keys(self) -> AbstractSet[str]:
        """The keys that decide something here."""
        return {"enter"}

    @property
    def begun_with(self) -> str:
        """What its field holds before anything is typed."""
        return ""


def _called(event: Key) -> str:
    """A key as people call it: `F5`, `PgDn`, `ctrl+o`, `p`."""
    if event.is_printable and event.character != " ":
        return event.character or ""
    return KEY_WORDS.get(event.key) or (event.key if "+" in event.key else event.key.capitalize())
