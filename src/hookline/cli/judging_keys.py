"""`compare --judge` in a plain terminal: one pair at a time, read page by page, judged by keys."""

import shutil
import textwrap
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

import click

from hookline.cli import show

if TYPE_CHECKING:
    from hookline.loop.comparing.judging import BlindAnswer, BlindPair
    from hookline.records.comparison import Why
    from hookline.workspace.folder import Workspace

QUIT = ("q", "Q", "\x03", "\x04", "\x1b")
ON = (" ", "\x1b[6~", "\x1b[B")
BACK = ("\x7f", "\x08", "\x1b[5~", "\x1b[A")
HELP = ("?", "\x1bOP", "\x1b[11~", "\x1b[[A")
"""What terminals send for space, PgDn and ↓; for backspace, PgUp and ↑; for ? and F1."""
KEYS = (
    ("space, PgDn, ↓", "reads on"),
    ("backspace, PgUp, ↑", "reads back"),
    ("a, b, n", "you would send set A, set B, neither of them"),
    ("1 to 7", "what decided"),
    ("0, 1, 2 …", "how many messages of a set could go out as they are"),
    ("q", "leaves; what is judged is kept, and the same command goes on from there"),
)
KEYS_WIDTH = 20
LEAST_ROOM = 6  # lines of the pair, in a terminal however low
Meant = TypeVar("Meant")


class Pages:
    """One pair as lines, of which a terminal shows as many as it has room for."""

    def __init__(self, position: str, lines: Sequence[str], width: int, height: int) -> None:
        self._position, self._lines, self._width = position, lines, width
        self._height = height
        self.top = 0

    def room(self, question: str) -> int:
        """How many lines of the pair there are beside the head, the question and the last row."""
        return max(LEAST_ROOM, self._height - 2 - len(wrapped(question, self._width).split("\n")))

    def turn(self, by: int, question: str) -> None:
        """On or back by a page, of which a line stays to go on from; never beyond its ends."""
        self.top = max(0, self._first_line(question) + by * (self.room(question) - 1))
        self.top = self._first_line(question)

    def _first_line(self, question: str) -> int:
        """The position of the first line that is shown: a shorter question leaves more room."""
        return min(self.top, max(0, len(self._lines) - self.room(question)))

    def head(self, question: str) -> str:
        """Where one is, and how to read on."""
        room, n_lines = self.room(question), len(self._lines)
        if n_lines <= room:
            return f"{self._position} · F1 keys · --tui shows both side by side"
        first = self._first_line(question)
        extent = f"{first + 1} to {first + room} of {n_lines}"
        return f"{self._position} · lines {extent} · space reads on, backspace back · F1 keys"

    def draw(self, question: str) -> None:
        """The page, and what is asked below it."""
        click.clear()
        show.out(self.head(question))
        first = self._first_line(question)
        for line in self._lines[first : first + self.room(question)]:
            show.out(line)
        show.say(wrapped(question, self._width))


def judge_by_keys(workspace: "Workspace", name: str, pairs: "Sequence[BlindPair]") -> int:
    """Pair after pair, until all are judged or the judge leaves; how many were judged."""
    from hookline.loop.comparing.judging import judgement_of, keep
    from hookline.workspace.clock import stamp

    for number, pair in enumerate(pairs, start=1):
        verdict = _ask(pair, f"pair {number} of {len(pairs)}")
        if verdict is None:
            return number - 1
        keep(workspace, name, judgement_of(pair, verdict, workspace.user, stamp()))
    return len(pairs)


def wrapped(text: str, width: int, indent: str = "") -> str:
    """The text in lines that break between words, those after the first of each indented."""
    lines = text.split("\n")
    fills = (
        textwrap.fill(
            line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
        )
        for line in (lines[0], *(indent + line for line in lines[1:]))
    )
    return "\n".join(fills)


def _ask(pair: "BlindPair", position: str) -> "BlindAnswer | None":
    """One pair on the screen, and the verdict of a few keys; None to leave."""
    from hookline.loop.comparing.judging import BlindAnswer
    from hookline.records.comparison import WHYS

    size = shutil.get_terminal_size()
    pages = Pages(position, _lines(pair, size.columns - 1), size.columns - 1, size.lines)
    letters = {"a": "A", "b": "B", "n": "neither"}
    question = "which set would you send?  a · b · n neither · q leave"
    prefer = _key(pages, question, lambda key: letters.get(key.lower()))
    if prefer is None:
        return None
    why: Why | None = None
    if prefer != "neither":
        whys = list(WHYS)
        keys = " · ".join(f"{number} {name}" for number, name in enumerate(whys, start=1))
        by_key = dict(zip("1234567", whys, strict=True))
        why = _key(pages, f"{prefer}. what decided?  {keys}", by_key.get)
        if why is None:
            return None
    usable = []
    for letter, messages in pair.sets.items():
        count = _usable(pages, letter, len(messages))
        if count is None:
            return None
        usable.append(count)
    return BlindAnswer(prefer, why, (usable[0], usable[1]))


def _lines(pair: "BlindPair", width: int) -> list[str]:
    """The brief and both sets, as a terminal of that width shows them."""
    from hookline.loop.comparing.judging import lines_of

    texts = [wrapped(f"{label + ':':10} {text}", width, " " * 11) for label, text in pair.case]
    for letter, messages in pair.sets.items():
        texts += [f"\n━━ {letter} {'━' * 60}"[:width]]
        texts += [wrapped(line, width) for line in lines_of(messages)]
    return "\n".join(texts).split("\n")


def _usable(pages: Pages, letter: str, most: int) -> int | None:
    """How many of a set could go out as they are: a key, or a number from ten on."""
    question = f"how many of {letter} could go out as they are?  0 to {most}"
    if most > 9:
        pages.draw("")
        return int(click.prompt(question, type=click.IntRange(0, most), err=True))
    digits = {str(number): number for number in range(most + 1)}
    return _key(pages, question, digits.get)


def _key(pages: Pages, question: str, meaning: "Callable[[str], Meant | None]") -> "Meant | None":
    """What the first key means that means anything; None to leave. Others turn the page."""
    pages.draw(question)
    while True:
        try:
            key = click.getchar()
        except (KeyboardInterrupt, EOFError):
            return None
        if key in QUIT:
            return None
        if key and (value := meaning(key)) is not None:
            return value
        if key in (*ON, *BACK):
            pages.turn(1 if key in ON else -1, question)
            pages.draw(question)
        elif key in HELP:
            if not _has_read_help():
                return None
            pages.draw(question)


def _has_read_help() -> bool:
    """Show what every key does until one is pressed; False where the judge leaves."""
    from hookline.records.comparison import WHYS

    width = shutil.get_terminal_size().columns - 1
    click.clear()
    show.out("Two sets were written to the same brief, and nothing says by whom.\n")
    for name, words in (*KEYS, ("", ""), *WHYS.items()):
        show.out(wrapped(f"{name:{KEYS_WIDTH}}{words}".rstrip(), width, " " * KEYS_WIDTH))
    show.say("\nback to the pair?  any key")
    try:
        click.getchar()
    except (KeyboardInterrupt, EOFError):
        return False
    return True
