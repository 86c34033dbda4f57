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

SCRIPT = str(Path(__file__).with_name("watched_desk.py"))
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
        forks: "Forks | None" = None,
    ) -> None:
        """Begin.

        Args:
            is_owned: does the system tell the desk when the terminal is gone?
            forks: who forks the desk off; without, it is a new process, which has all to load.
        """
        self.seen_path = place / f"seen-{name}.json"
        self.output = b""
        self._master, self._slave = pty.openpty()
        self.resize(*size)
        self._before = termios.tcgetattr(self._slave)
        environ = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        start = {
            "tty": os.ttyname(self._slave), "is_owned": is_owned, "place": str(place),
            "environ": environ, "seen_path": str(self.seen_path),
        }  # fmt: skip
        self.process = forks.start(start) if forks else NewProcess(start)

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
        assert self.process.returncode is not None
        return self.process.returncode

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
        while not self.process.is_suspended():
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


class NewProcess(subprocess.Popen[bytes]):
    """A desk with all before it: it has nothing loaded."""

    def __init__(self, start: dict[str, Any]) -> None:
        super().__init__([sys.executable, SCRIPT, json.dumps(start)], stdin=subprocess.DEVNULL)

    def is_suspended(self) -> bool:
        """Does it stand still?"""
        return os.waitid(os.P_PID, self.pid, os.WSTOPPED | os.WNOHANG) is not None


class Forks:
    """A process that has loaded a desk, and forks one off whenever one is wanted."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, SCRIPT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def start(self, start: dict[str, Any]) -> "ForkedProcess":
        """Another desk."""
        return ForkedProcess(self, self.ask(start)[0])

    def ask(self, question: dict[str, Any]) -> list[int]:
        """A process, and what the system tells of it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        answer: list[int] = json.loads(self._process.stdout.readline())
        return answer

    def close(self) -> None:
        """End: it lives as long as its stdin."""
        self._process.communicate()


class ForkedProcess:
    """A desk that was forked off, with what is asked of a process."""

    def __init__(self, forks: Forks, pid: int) -> None:
        self._forks, self.pid = forks, pid
        self.returncode: int | None = None
        self._is_suspended = False

    def poll(self) -> int | None:
        """Its exit code, None while it runs."""
        if self.returncode is None:
            pid, status = self._forks.ask({"pid": self.pid})
            if pid and os.WIFSTOPPED(status):
                self._is_suspended = True
            elif pid:
                self.returncode = os.waitstatus_to_exitcode(status)
        return self.returncode

    def is_suspended(self) -> bool:
        """Has it stood still since it was last asked for?"""
        self.poll()
        is_suspended, self._is_suspended = self._is_suspended, False
        return is_suspended

    def send_signal(self, number: int) -> None:
        """Send a signal while it runs."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """End it at once."""
        self.send_signal(signal.SIGKILL)

    def wait(self) -> None:
        """Wait for its end."""
        while self.poll() is None:
            time.sleep(0.01)


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
