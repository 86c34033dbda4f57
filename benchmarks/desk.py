"""The desk in a real terminal, with 10,000 messages: first paint, key to paint, memory.

Bars: the brief is readable within 2.5 times a bare Textual app's first paint (interleaved, median
of 11), for at most 0.67 of the CPU that it took on 22 November; p95 from a key to the first changed
byte on F5 Live at most 33 ms down and 50 ms a page, to the rows that a filter leaves 100 ms, and of
a letter typed into the idea while coach and prompt follow 33 ms; 110 MB.
"""

import fcntl
import os
import pty
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

from hookline.records.arm import Arm
from hookline.records.variant import Lineage, Parts
from hookline.workspace.folder import Workspace

ROUNDS = 11
CPU_BEFORE = 7.8
"""What the first paint took of the processor on 22 November 2026, in times of a bare app's."""
KEYS = 60
FILTERS = ("1", "2", "7", "8", "message", "live", "99", "e")
REST = 0.15  # seconds without a byte before the next key
ARMS = 10_000
IDEA = "We kept your size."
BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("We kept your size.")
Bare().run()
"""
DESK = [sys.executable, "-m", "hookline", "--workspace", "ws"]


class Terminal:
    """A program in a pseudo-terminal of 120 by 40."""

    def __init__(self, command: list[str], place: Path) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        self.output = b""
        self.started_at = time.perf_counter()
        self.process = subprocess.Popen(
            command, cwd=place, stdin=slave, stdout=slave, stderr=slave, start_new_session=True
        )
        os.close(slave)

    def until(self, words: str, seconds: float = 60) -> float:
        """Wait for words on the way to the screen; seconds since the start."""
        latest = time.perf_counter() + seconds
        while words.encode() not in self.output:
            assert time.perf_counter() < latest, f"{words!r} never came"
            if select.select([self.master], [], [], 0.5)[0]:
                self.output += os.read(self.master, 65536)
        return time.perf_counter() - self.started_at

    def key_to_paint(self, key: bytes, words: str = "") -> float:
        """Milliseconds from a key to the first byte that it changes, or to words that it brings."""
        while select.select([self.master], [], [], REST)[0]:
            os.read(self.master, 65536)
        self.output = b""
        pressed_at = time.perf_counter()
        os.write(self.master, key)
        if words:
            self.until(words)
        else:
            select.select([self.master], [], [], 5)
        return (time.perf_counter() - pressed_at) * 1000

    @property
    def megabytes(self) -> float:
        """Resident memory."""
        status = Path(f"/proc/{self.process.pid}/status").read_text("ascii")
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    @property
    def cpu_seconds(self) -> float:
        """What it has computed so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text("ascii").rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def close(self) -> None:
        """End it."""
        self.process.kill()
        self.process.wait()
        os.close(self.master)


def prepare(place: Path) -> None:
    """A brief, and the messages."""
    (place / "briefs").mkdir()
    brief = f"brand: Kurtako\nblueprint: winback\nchannels: sms\nidea: {IDEA}\n"
    (place / "briefs" / "shirts.yaml").write_text(brief, "utf-8")
    lineage = Lineage(brief_hash="0", model="human", at="2026-01-01T00:00:00+00:00")
    arms = [
        Arm(arm_id=f"shirts:sms:en:v{n}:{n:06x}", campaign_id="shirts", variant_id=f"v{n}",
            kind="ai", channel="sms", language="en", version=n, parts=Parts(body=f"message {n}"),
            state="approved", lineage=lineage)
        for n in range(ARMS)
    ]  # fmt: skip
    with Workspace(place / "ws", "asha").registry() as registry:
        registry.save_arms(arms, [])


def first_paint(command: list[str], place: Path) -> tuple[float, float]:
    """Seconds until the idea can be read, and seconds of the processor until then."""
    terminal = Terminal(command, place)
    seconds = terminal.until(IDEA)
    cpu_seconds = terminal.cpu_seconds
    terminal.close()
    return seconds, cpu_seconds


def print_first_paint(place: Path) -> None:
    """How long the desk takes to be readable beside a bare Textual app, runs interleaved."""
    bare = [sys.executable, "-c", BARE]
    pairs = [(first_paint(bare, place), first_paint(DESK, place)) for _ in range(ROUNDS)]
    of_bare, of_desk = (
        statistics.median(paint[0] for paint in app) for app in zip(*pairs, strict=True)
    )
    ratio = of_desk / of_bare
    print(f"first paint: bare {of_bare:.2f} s, brief readable {of_desk:.2f} s, {ratio:.2f}x")
    of_bare, of_desk = (min(paint[1] for paint in app) for app in zip(*pairs, strict=True))
    ratio = of_desk / of_bare
    before = f"{ratio / CPU_BEFORE:.2f}x of 22 November"
    print(f"its CPU: bare {of_bare:.2f} s, desk {of_desk:.2f} s, {ratio:.2f}x, {before}")


def filter_to_rows(terminal: Terminal, word: str) -> float:
    """Milliseconds from the last letter of a filter to what it leaves."""
    terminal.key_to_paint(b"/")  # letters in one write with it would be a paste
    os.write(terminal.master, word[:-1].encode())
    milliseconds = terminal.key_to_paint(word[-1:].encode(), f"hold “{word}”")
    terminal.key_to_paint(b"\x1b", f"{ARMS:,} messages")  # what follows it at once is alt and a key
    return milliseconds


def p95(values: list[float]) -> float:
    """The value that 95 of 100 stay below."""
    return sorted(values)[int(len(values) * 0.95) - 1]


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        prepare(place)
        print_first_paint(place)
        terminal = Terminal(DESK, place)
        terminal.until(" of 100")
        print(f"memory with the brief: {terminal.megabytes:.0f} MB")
        os.write(terminal.master, b"\t\t")
        letters = [terminal.key_to_paint(b"abcdefghij"[n % 10 :][:1]) for n in range(KEYS)]
        print(f"a letter of the idea, p95: {p95(letters):.0f} ms")
        os.write(terminal.master, b"\x1b[15~")
        terminal.until(f"{ARMS:,} messages")
        down = [terminal.key_to_paint(b"\x1b[B") for _ in range(KEYS)]
        page = [terminal.key_to_paint(b"\x1b[6~") for _ in range(KEYS)]
        print(f"key to paint, p95: down {p95(down):.0f} ms, page {p95(page):.0f} ms")
        filtered = [filter_to_rows(terminal, word) for word in FILTERS]
        print(f"filter to rows: median {statistics.median(filtered):.0f}, {max(filtered):.0f} ms")
        print(f"memory with {ARMS:,} messages: {terminal.megabytes:.0f} MB")
        terminal.close()


if __name__ == "__main__":
    main()
