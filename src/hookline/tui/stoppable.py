"""A run of the loop in a thread of its own: one at a time, and it can be asked to end."""

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hookline.loop.writing.stop import StopSignal


class Stoppable:
    """What such runs have in common; who asks before the thread has begun is heard too."""

    def __init__(self) -> None:
        self.running = False
        self._n_asked = 0
        """How often it was asked to end: twice lets go of answers on their way."""
        self._request: Callable[[], object] | None = None
        self._turn = threading.Lock()

    @property
    def _is_stopped(self) -> bool:
        return self._n_asked > 0

    def stop(self, *, at_once: bool = False) -> bool:
        """Ask the run to end: answers on their way may come; asked again, they are let go.

        Args:
            at_once: let go of them now.
        Returns:
            False when there is no run.
        """
        if not self.running:
            return False
        times = 2 if at_once else 1
        with self._turn, contextlib.suppress(RuntimeError):  # it has just ended
            self._n_asked += times
            if self._request is not None:
                for _ in range(times):
                    self._request()
        return True

    def _begin(self) -> None:
        """A run starts, and nobody has asked it to end."""
        self.running, self._n_asked, self._request = True, 0, None

    def _signal(self) -> "StopSignal":
        """The run's signal, made in the run's own event loop."""
        from hookline.loop.writing.stop import StopSignal

        loop, signal = asyncio.get_running_loop(), StopSignal()
        with self._turn:
            self._request = lambda: loop.call_soon_threadsafe(signal.request)
            for _ in range(self._n_asked):
                signal.request()
        return signal
