"""What was typed and the brief's document has not taken yet: in its order, and never dropped.

The screen adds to it while a thread takes from it; what the document refuses is given back.
"""

import threading
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from hookline.tui.fields import Value

if TYPE_CHECKING:
    from hookline.records.craft import Angle

Typed = dict[str, tuple[Value, str]]
"""By field what it holds, and the language that it was shown in."""


class TypedFields:
    """Of one brief at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._fields: Typed = {}
        self._ideas: tuple[Angle, ...] | None = None
        self._version = 0

    @property
    def version(self) -> int:
        """Counts what was typed, so that a state is told only of what it is true of."""
        with self._lock:
            return self._version

    @property
    def fields(self) -> Typed:
        """What waits, or could not be taken."""
        with self._lock:
            return dict(self._fields)

    def type(self, name: str, value: Value, language: str) -> None:
        """Note what a field holds now."""
        if isinstance(value, str):  # half of a character can be pasted, and no file can hold it
            value = value.encode("utf-8", "replace").decode("utf-8")
        with self._lock:
            self._fields.pop(name, None)  # they are taken in the order in which they were typed
            self._fields[name] = (value, language)
            self._version += 1

    def keep_ideas(self, ideas: "tuple[Angle, ...]") -> None:
        """Note which ideas the brief keeps now."""
        with self._lock:
            self._ideas = ideas
            self._version += 1

    def take(self) -> "tuple[Typed, tuple[Angle, ...] | None]":
        """All of it, which is here no more."""
        with self._lock:
            fields, self._fields = self._fields, {}
            ideas, self._ideas = self._ideas, None
        return fields, ideas

    def give_back(self, refused: Typed) -> None:
        """What could not be taken is tried and told again, until it is taken or retyped."""
        with self._lock:
            self._fields = refused | self._fields

    def begin(self, left: Mapping[str, tuple[Value, str]]) -> None:
        """Another brief is on the desk, with what its document could not take the last time."""
        with self._lock:
            self._fields, self._ideas = dict(left), None

    def shown_in(
        self, language: str, filed_under: Callable[[str], str]
    ) -> Iterable[tuple[str, Value]]:
        """The fields and what they hold where texts are in that language.

        Args:
            filed_under: the language that a text is filed under which was shown in another.
        """
        return [
            (name, value)
            for name, (value, shown_in) in self.fields.items()
            if filed_under(shown_in) == language
        ]
