"""Windows with a person's words: Escape throws them away when it is pressed twice, and not else."""

from math import inf
from typing import ClassVar, TypeVar

from textual._time import get_time
from textual.binding import Binding, BindingType
from textual.events import Event, Key
from textual.widgets import Static

from hookline.tui.asking import DeskWindow
from hookline.tui.look import plain

Answer = TypeVar("Answer")
TO_READ = 0.3
"""Seconds in which nobody reads a warning: an Escape that is held down or hit twice is still the
one that was warned of."""
HEIGHTS = [(0, "-low"), (22, "-high")]
"""Rows from which on a class is the window's: in a low one all room is for what is typed."""


class KeepsWords(DeskWindow[Answer | None]):
    """A window that Escape leaves; where words would be lost, the next key has to be Escape too."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", priority=True),
    ]
    VERTICAL_BREAKPOINTS = HEIGHTS
    TAKES = "ctrl+g takes it"
    """The key that keeps the words, in the warning."""
    KEY_WORDS: ClassVar[str]
    """What its last line says of its keys."""

    def __init__(self, classes: str) -> None:
        super().__init__(classes=classes)
        self._warned_at = inf
        """When Escape was warned of last, and was the last key; `inf` while it was not."""

    @property
    def is_changed(self) -> bool:
        """Does it hold words that leaving would lose?"""
        raise NotImplementedError

    @property
    def key_line(self) -> Static:
        """Its last line."""
        return self.query(".keys").last(Static)

    def is_hit_again(self, event: Event, *, has_eyes: bool) -> bool:
        """Is it the Escape that was just warned of? Anything else takes the warning back.

        Args:
            has_eyes: does somebody look, who takes a moment to read?
        """
        if self._warned_at == inf:
            return False
        if not (isinstance(event, Key) and event.key == "escape"):
            self._warned_at = inf
            self.key_line.update(plain(self.KEY_WORDS))
            return False
        is_again = event.time < self._warned_at + TO_READ * has_eyes
        self._warned_at = event.time
        return is_again

    def action_leave(self) -> None:
        """Nothing typed is lost: a second Escape is needed for that."""
        if self._warned_at < inf or not self.is_changed:
            self.dismiss(None)
            return
        self._warned_at = get_time()
        words = f"You changed it. {self.TAKES} · Esc once more throws the change away"
        self.key_line.update(plain(words))
