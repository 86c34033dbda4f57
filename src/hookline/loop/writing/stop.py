"""How a person ends a run that writes."""

from collections.abc import Callable


class StopSignal:
    """A person's wish to end a run: the first time calls in flight may come home, then not."""

    def __init__(self) -> None:
        self.count = 0
        """How often it was asked for."""
        self._listeners: list[Callable[[int], None]] = []

    def request(self) -> None:
        """Ask for it, once more."""
        self.count += 1
        for on_stop in self._listeners:
            on_stop(self.count)

    def subscribe(self, on_stop: Callable[[int], None]) -> None:
        """Call with the count of requests at each, and at once when there was one before now."""
        self._listeners.append(on_stop)
        if self.count:
            on_stop(self.count)
