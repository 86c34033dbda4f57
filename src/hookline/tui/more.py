"""F2 Brief in two halves: four questions that a message needs, and More, which may stay blank.

More is a line for each of its sections; a section has no widget of a field until it is opened.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from textwrap import wrap
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from hookline.tui.field_list import FIELDS, Field
from hookline.tui.folded import FoldedWords
from hookline.tui.form import hint, widget_of
from hookline.tui.look import cut, lines, plain, styled

QUESTIONS = {
    "brand": "Who speaks?",
    "blueprint": "What for, and why now?",
    "offer_text": "What is true?",
    "cta_url": "How do they act?",
    "cta_reply": "Other ways to act",
    "model": "Who writes, and how much",
    "hooks": "How it sounds",
    "channels": "Where it goes",
    "signed": "What is said or never said",
    "offer_percent": "The offer in full",
    "offer_text2": "A second offer",
    "offer_text3": "A third offer",
    "offer_text4": "A fourth offer",
    "follow_after": "The second message",
    "control_copy": "Your own copy, if you wish",
    "who": "Who gets it, and when",
    "control": "How customers are split",
    "segment": "What is known of them",
}
"""What is asked, by the field that begins its answer."""
ON_A_HEADING = "Enter opens this. Letters go nowhere here: ↑ ↓ lead to the fields."
TALL = 37
"""Rows of a window that has room for what holds in the closed More."""
MOST_ROWS = 2  # of a section's words below it
LEAST_ROOM = 20  # columns of a line of it, also before the window has its size
TITLE_WIDTH = max(map(len, QUESTIONS.values()))
_INDEX_OF = {field.id: index for index, field in enumerate(FIELDS)}
FIRST, REST = FIELDS[: _INDEX_OF["cta_reply"]], FIELDS[_INDEX_OF["model"] :]
"""The fields of the four questions, and those of More."""
WAYS = FIELDS[_INDEX_OF["cta_reply"] : _INDEX_OF["model"]]
"""Below the last question, behind a line of their own: how else one acts."""


class FoldLine(Static, can_focus=True):
    """Opens and folds what stands below it, and says in a few words what is in there."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "fold", "More or less", show=False),
    ]

    def __init__(self, fold: Callable[[], Awaitable[None]], *, id: str | None = None) -> None:  # noqa: A002 - Textual's word
        """Begin.

        Args:
            fold: opens what is folded, and folds what is open; a key that follows waits for it.
        """
        super().__init__(id=id, classes="fold")
        self._fold = fold
        self._drawn: tuple[str, FoldedWords, str] | None = None

    @property
    def words(self) -> str:
        """All that it has to say, were there room."""
        return self._drawn[1].in_line(lambda _: True) if self._drawn else ""

    def show(self, title: str, words: FoldedWords, problem: str = "") -> None:
        """Say what it is, and what is in there, or what is wrong; only a change is drawn."""
        if self._drawn != (title, words, problem):
            self._drawn = (title, words, problem)
            self._draw()

    def on_resize(self) -> None:
        self._draw()

    def _draw(self) -> None:
        if self._drawn is None:
            return
        title, words, problem = self._drawn
        label = f"{title} "
        room = self.size.width - len(label)
        if problem:
            about = styled(cut(f"! {problem}", room), "bold $error")
        else:
            about = plain(cut(words.in_line(lambda text: cell_len(text) <= room), room))
        self.update(Content.assemble(styled(label, "bold $primary"), about), layout=False)

    async def action_fold(self) -> None:
        await self._fold()

    async def on_click(self) -> None:
        await self._fold()

    def on_key(self, event: events.Key) -> None:
        """What is typed here goes into no field, and is no command either."""
        if event.is_printable and event.key != "space":
            event.stop()
            hint(self, ON_A_HEADING)

    def on_paste(self, event: events.Paste) -> None:
        """Nor does what is pasted."""
        event.stop()
        hint(self, ON_A_HEADING)


class Section(Vertical):
    """Some fields of More under one line, which opens them."""

    def __init__(self, fields: Sequence[Field], fold: Callable[[], Awaitable[None]]) -> None:
        super().__init__(classes="section -folded")
        self.fields = fields
        self._fold = fold
        self.has_rows = False
        """Was it ever opened? Its rows stay, with what undo knows of them."""
        self._mounting = asyncio.Lock()

    def compose(self) -> ComposeResult:
        yield FoldLine(self._fold)

    @property
    def title(self) -> str:
        """What is asked in it."""
        return QUESTIONS[self.fields[0].id]

    @property
    def is_open(self) -> bool:
        """Are its fields on the screen?"""
        return not self.has_class("-folded")

    async def mount_rows(self) -> None:
        """Put the widgets of its fields below its line; who comes meanwhile finds none."""
        async with self._mounting:
            if not self.has_rows:
                await self.mount_all(rows_of(self.fields))
                self.has_rows = True

    def show(self, words: FoldedWords, problem: str = "") -> None:
        """Say in its line what is in there, or what is wrong; nothing where it can be seen."""
        title = f"{'-' if self.is_open else '+'} {self.title:{TITLE_WIDTH}}"
        for line in self.query(FoldLine):  # none yet, while it is being mounted
            if self.is_open:
                line.show(title, FoldedWords())
            else:
                line.show(title, words, problem)


class Holdings(Static):
    """Below the closed More, where a window is tall: what holds in each of its sections."""

    def __init__(self) -> None:
        super().__init__(id="holds")

    def show(self, folded: Mapping[str, FoldedWords], *, is_open: bool) -> None:
        """Say it.

        Args:
            folded: by a section's title; none while the brief cannot be read.
            is_open: whether the sections themselves can be seen.
        """
        self.display = self.app.size.height >= TALL and not is_open
        if not self.display or not folded:
            return
        assert isinstance(self.parent, Widget)
        room = max(self.parent.outer_size.width - TITLE_WIDTH - 5, LEAST_ROOM)  # with a scrollbar
        rows: list[Content] = []
        for title, words in folded.items():
            if words.holds_nothing:
                continue
            text = words.in_line(lambda text: len(wrap(text, room)) <= MOST_ROWS)
            for index, line in enumerate(wrap(text, room)[:MOST_ROWS]):
                label = "" if index else title
                rows.append(styled(f"{label:{TITLE_WIDTH}} ", "$primary") + plain(line))
        self.update(lines(*rows))


def sections_of(fields: Sequence[Field]) -> list[Sequence[Field]]:
    """The fields in groups, each of which begins with the one that its question is asked by."""
    starts = [index for index, field in enumerate(fields) if field.id in QUESTIONS]
    return [
        fields[start:end] for start, end in zip(starts, [*starts[1:], len(fields)], strict=True)
    ]


def question_of(field: Field) -> Iterator[Widget]:
    """The question above a field; none above most."""
    if question := QUESTIONS.get(field.id):
        yield Static(Content(question), classes="question")


def rows_of(fields: Sequence[Field]) -> Iterator[Widget]:
    """A row for each field, with the room for what is said of it."""
    for field in fields:
        yield Horizontal(
            Static(Content(field.label), classes="label", id=f"label-{field.id}"),
            widget_of(field),
            classes="row",
        )
        yield Static(classes="note", id=f"note-{field.id}")
