"""What is to be done once, a little later, is done however busy the machine is."""

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
