"""The desk in a real terminal: bytes in, bytes out, and what it held when it ended."""

import fcntl
import json
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from types import TracebackType
from typing import Any

OWNS_TERMINAL = "import fcntl, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0)"
DESK = """
import json, sys
from pathlib import Path
from hookline.settings import Settings
from hookline.tui.app import Hookline
from hookline.tui.field_list import FIELDS
from hookline.tui.form import Chips

class Watched(Hookline):
    def exit(self, *args, **options):
        fields = [field for field in FIELDS if field.path]
        widgets = {f.id: w for f in fields for w in self.brief.query(f"#{f.id}")}
        shown = {
            name: [w.value if hasattr(w, "value") else w.text, w.disabled]
            for name, w in widgets.items() if not isinstance(w, Chips)
        }
        values = self.desk.path and self.desk.form_values(self.brief.language).values
        state, path = self.brief.state, str(self.desk.path)
        seen = {"shown": shown, "document": values, "state": state, "path": path}
        Path(sys.argv[1]).write_text(json.dumps(seen), "utf-8")
        super().exit(*args, **options)

Watched(Settings.read({}, workspace="ws", user="asha")).run_or_exit()
"""
ENTERS = b"\x1b[?1049h"
LEAVES = b"\x1b[?1049l"
"""The alternate screen. Source: xterm control sequences, DECSET 1049."""
_OWN = re.compile(rb"\x1b\[[0-9;:?<>=$ ]*[a-zA-Z@`~]|\x1b\]22;[a-z-]+\x07|\x07")
"""What Textual writes: control sequences, the shape of the mouse pointer, a bell."""


class Terminal:
    """A desk in a pseudo-terminal of its own."""

    TRIES, WAITS = 5, 3.0
    """How often a way out is taken, and the seconds that each is given."""

    def __init__(
        self,
        place: Path,
        name: str = "one",
        size: tuple[int, int] = (24, 80),
        *,
        is_owned: bool = True,
    ) -> None:
        """Begin.

        Args:
            is_owned: does the system tell the desk when the terminal is gone?
        """
        self.seen_path = place / f"seen-{name}.json"
        self.output = b""
        self._master, slave = pty.openpty()
        self.resize(*size)
        self._before = termios.tcgetattr(slave)
        environ = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        self.process = subprocess.Popen(
            [sys.executable, "-c", OWNS_TERMINAL * is_owned + DESK, str(self.seen_path)],
            stdin=slave, stdout=slave, stderr=slave, cwd=place, env=environ, close_fds=True,
            start_new_session=True,
        )  # fmt: skip
        self._slave = slave

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        for handle in (self._master, self._slave):
            if handle >= 0:
                os.close(handle)

    def resize(self, rows: int, columns: int) -> None:
        """Another size, as a window's corner that is pulled."""
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def send(self, text: str | bytes) -> None:
        """Bytes as a keyboard sends them; what comes back is read meanwhile."""
        data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
        while data:
            self.read(0)
            data = data[os.write(self._master, data[:512]) :]

    def read(self, seconds: float = 0.05) -> None:
        """What the desk has written since."""
        while self._master >= 0 and select.select([self._master], [], [], seconds)[0]:
            try:
                self.output += os.read(self._master, 65536)
            except OSError:
                return
            seconds = 0

    def until(self, words: bytes) -> None:
        """Wait for bytes on the way to the screen."""
        patience = Patience(self)
        while words not in self.output:
            assert patience.lasts(), f"never came: {words!r}\n{self.output[-2000:]!r}"
            assert self.process.poll() is None, self.output[-2000:]
            self.read()

    def until_raw(self) -> None:
        """Wait until the desk reads the keys itself.

        Before, the terminal acts on them: Ctrl+Z suspends the desk, and no shell is here to
        bring it back.
        """
        patience = Patience(self)
        while termios.tcgetattr(self._slave)[3] & (termios.ICANON | termios.ISIG):
            assert patience.lasts(), f"never reads\n{self.output[-2000:]!r}"
            assert self.process.poll() is None, self.output[-2000:]
            self.read()

    def ended(self) -> int:
        """Wait for the end; the exit code."""
        patience = Patience(self)
        while self.process.poll() is None:
            assert patience.lasts(), f"it does not end\n{self.output[-3000:]!r}"
            self.read()
            time.sleep(0.01)
        self.read()
        return int(self.process.returncode)

    def leave(self, *ways: str) -> int:
        """Press these in turn until it ends, as a person would; the exit code.

        A busy desk reads a key that comes right behind Escape as one key with it.
        """
        for way in ways * self.TRIES:
            if self.process.poll() is not None:
                break
            self.send(way)
            until = time.monotonic() + self.WAITS
            while self.process.poll() is None and time.monotonic() < until:
                self.read(0.05)
        return self.ended()

    def kill(self, number: signal.Signals) -> None:
        """Send a signal."""
        self.process.send_signal(number)

    def until_suspended(self) -> None:
        """Wait until the desk stands still and a shell would have its prompt."""
        patience = Patience(self)
        while os.waitid(os.P_PID, self.process.pid, os.WSTOPPED | os.WNOHANG) is None:
            assert patience.lasts(), f"never suspended\n{self.output[-2000:]!r}"
            self.read()

    def hang_up(self) -> None:
        """Close the terminal, as a window that is closed."""
        os.close(self._slave)
        os.close(self._master)
        self._master = self._slave = -1

    @property
    def is_restored(self) -> bool:
        """Is the terminal as it was before?"""
        return bool(termios.tcgetattr(self._slave) == self._before)

    @property
    def seen(self) -> dict[str, Any]:
        """What fields and document held at the end."""
        return dict(json.loads(self.seen_path.read_text("utf-8")))

    @property
    def foreign(self) -> bytes:
        """The bytes that steer a terminal and are not the ones that Textual writes."""
        rest = _OWN.sub(b"", self.output)
        steering = re.findall(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f][^\x1b]{0,8}", rest)
        return b" ".join(steering)


class Patience:
    """Lasts as long as the desk writes or works, and then for a while; never for ever."""

    STILL, MOST = 30.0, 300.0
    """Seconds without any progress, and in all."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._progress: tuple[int, str] = (-1, "")
        self._began = self._moved = time.monotonic()

    def lasts(self) -> bool:
        """Has it moved not long ago?"""
        now, progress = time.monotonic(), (len(self._terminal.output), self._worked())
        if progress != self._progress:
            self._progress, self._moved = progress, now
        return now < min(self._moved + self.STILL, self._began + self.MOST)

    def _worked(self) -> str:
        """The processor time that it has had, where the system tells."""
        stat = Path(f"/proc/{self._terminal.process.pid}/stat")
        if not stat.exists():
            return ""
        return " ".join(stat.read_text().rpartition(")")[2].split()[11:13])
