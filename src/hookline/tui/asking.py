"""Windows that ask: keys that were typed before one could be seen were meant for what was there."""

from collections.abc import Set as AbstractSet
from math import inf
from typing import TypeVar

from textual._time import get_time
from textual.events import Key
from textual.screen import ModalScreen
from textual.widgets import Input

Answer = TypeVar("Answer")


class Asking(ModalScreen[Answer]):
    """A window that asks, and takes no yes that was typed before anybody could see it."""

    def __init__(self, classes: str) -> None:
        super().__init__(classes=classes)
        self._seen_at = inf

    def on_mount(self) -> None:
        self._seen_at = get_time()  # it is painted next: who presses a key then has seen it

    def is_early(self, event: Key) -> bool:
        """Was this yes meant for what was on the screen before? A text that is typed is not."""
        field = next(iter(self.query(Input).results(Input)), None)
        is_untouched = field is None or field.value == self.begun_with
        return event.key in self.yes_keys and is_untouched and event.time < self._seen_at

    @property
    def yes_keys(self) -> AbstractSet[str]:
        """The keys that decide something here."""
        return {"enter"}

    @property
    def begun_with(self) -> str:
        """What its field holds before anything is typed."""
        return ""
