"""How the terminal is read and written: pastes are text, no byte and no lost terminal ends us."""

import codecs
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from textual.drivers._writer_thread import WriterThread

from hookline.tui.look import AnyApp
from hookline.tui.pasting import PasteParser

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


class LastingWriter(WriterThread):
    """Goes on when the terminal is gone: the app would wait for it for ever, and never end."""

    def run(self) -> None:
        """Write what comes, until there is no more."""
        while (text := self._queue.get()) is not None:
            with suppress(OSError):
                self._file.write(text)
                if self._queue.empty():
                    self._file.flush()


class ForgivingDecoder(codecs.IncrementalDecoder):
    """Shows a byte which is no character, such as half of one that was erased."""

    def __init__(self, encoding: str) -> None:
        super().__init__()
        self._decoder = codecs.getincrementaldecoder(encoding)(errors="replace")

    def decode(self, data: "ReadableBuffer", final: bool = False) -> str:  # noqa: FBT001, FBT002 - the codec's
        """The characters that are whole by now.

        Raises:
            EOFError: the terminal is gone: what reads it would look again and again, for ever.
        """
        if not data and not final:
            raise EOFError("the terminal is gone")
        return self._decoder.decode(data, final)


def forgiving_decoder(encoding: str) -> Callable[[], codecs.IncrementalDecoder]:
    """What the driver makes its decoder of."""
    return partial(ForgivingDecoder, encoding)


def prepare_driver(app: AnyApp) -> None:
    """Let the app's driver read and write by these."""
    names = vars(sys.modules[app.driver_class.__module__])
    ours = {
        "XTermParser": PasteParser,
        "getincrementaldecoder": forgiving_decoder,
        "WriterThread": LastingWriter,
    }
    names.update({name: part for name, part in ours.items() if name in names})


def suspend_later() -> None:
    """Let Ctrl+Z wait: a driver that is suspended half started reads no key when it comes back."""
    _hold_suspension(signal.SIG_BLOCK)


def suspend_at_once() -> None:
    """Let a wish to suspend that waits, and any later one, have its effect."""
    _hold_suspension(signal.SIG_UNBLOCK)


def _hold_suspension(how: int) -> None:
    """Hold the signal that suspends, or let it come; not every system has one."""
    if hasattr(signal, "SIGTSTP"):
        signal.pthread_sigmask(how, {signal.SIGTSTP})
