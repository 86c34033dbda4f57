"""Windows that ask: keys that were typed before one could be seen were meant for what was there."""

from collections.abc import Set as AbstractSet
from math import inf
from typing import TypeVar

from textual._time import get_time
from textual.events import Event, Key, MouseDown, MouseUp
from textual.screen import ModalScreen
from textual.widgets import Input

Answer = TypeVar("Answer")
TO_SEE = 0.2
"""Seconds that nobody's hand is quicker than after something has come on the screen."""


class Asking(ModalScreen[Answer]):
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
