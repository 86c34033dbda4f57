"""What is to be done once, a little later, is done however busy the machine is."""

import math
import time
from collections.abc import Callable
from typing import Any

from textual.message_pump import MessagePump
from textual.timer import Timer, TimerCallback


class SureTimers(MessagePump):
    """For an app, a window or a view that sets timers."""

    def set_timer(
        self,
        delay: float,
        callback: TimerCallback | None = None,
        *,
        name: str | None = None,
        pause: bool = False,
    ) -> Timer:
        """Call once after so many seconds.

        Textual skips a turn of a timer that is late, and the only turn of this one too: where
        another thread has the processor for longer than the delay, between the two looks at the
        clock with which a timer begins, it would never come.
        """
        timer = super().set_timer(delay, callback, name=name, pause=pause)
        timer._skip = False  # its task begins with the loop's next round
        return timer


class DelayedSteps(SureTimers):
    """For a view that does something when nobody has asked for it again for a while."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._delays: dict[str, Timer] = {}
        self._asked_at: dict[str, float] = {}
        """Since when each step is waited for, in seconds of the monotonic clock."""

    def do_later(
        self, name: str, seconds: float, step: Callable[[], None], at_latest: float = math.inf
    ) -> None:
        """Do it when nobody asked again for so long, or when so much time is over."""
        now = time.monotonic()
        seconds = min(seconds, self._asked_at.setdefault(name, now) + at_latest - now)
        if name in self._delays:
            self._delays[name].stop()

        def begin() -> None:
            self._asked_at.pop(name, None)
            step()

        self._delays[name] = self.set_timer(max(seconds, 0.001), begin)
