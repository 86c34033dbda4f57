"""F7 Batch: the briefs of the folder, how far each is written, what it cost, and what is wrong."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.message import Message
from textual.widgets import Static

from hookline.errors import HooklineError
from hookline.records.words import OFFLINE
from hookline.tui import frame
from hookline.tui.arms_table import ArmsTable
from hookline.tui.ask import Confirm
from hookline.tui.batch_detail import detail_lines, progress_bar
from hookline.tui.batch_run import BatchRun, Moved, batch_options
from hookline.tui.desk import Desk
from hookline.tui.look import lines, plain, styled
from hookline.tui.problems import desk_words, line_of, problem_text, problem_words
from hookline.tui.shelf import BRIEFS

if TYPE_CHECKING:
    from hookline.loop.brief_states import BriefState

EMPTY = (
    "No brief is in the folder yet.\n\nctrl+o begins one or copies an example; Esc, then s on "
    "F2 Brief saves it. All that are saved stand here, and ctrl+g writes them in one go."
)
READING = "Reading the briefs…"
READ_ANEW = "The files are read anew."
NO_BRIEF = "No brief is in the folder yet: ctrl+o begins one."
AS_IT_IS = "A run goes on as it was begun; what is left out is chosen before it."
LEAVE_OUT = "- left out"
NAME_WIDTHS = (20, 34)
"""Columns of a brief's name, at least and at most: a short window keeps some for what is wrong."""


class BatchView(Vertical):
    """A row for every brief of the folder."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "leave_out", "Leave out or in", show=False),
        Binding("r", "again", "Look again", show=False),
    ]

    class Listed(Message):
        """A thread has read the briefs."""

        def __init__(self, states: "Sequence[BriefState]") -> None:
            super().__init__()
            self.states = states

    class Opened(Message):
        """Somebody wants a brief on the desk, at what is wrong with it."""

        def __init__(self, path: Path, problem: HooklineError | None) -> None:
            super().__init__()
            self.path, self.problem = path, problem

    def __init__(self, desk: Desk) -> None:
        super().__init__(id="batch", classes="view hidden")
        self.desk = desk
        self.model = "offline"
        self.second_look = False
        """Who writes, as F2 Brief has it."""
        self.run = BatchRun(self, desk)
        self.states: Sequence[BriefState] = ()
        self._left_out: set[Path] = set()
        self._words = ""
        self._is_read = False
        """Has a thread looked at what there is?"""

    def compose(self) -> ComposeResult:
        yield Static(id="batchplan")
        yield Static(plain(READING), id="nobriefs")
        yield ArmsTable(header_of(()), id="batchtable")
        with VerticalScroll(id="batchnotes", can_focus=False):
            yield Static(id="batchdetail")

    def on_mount(self) -> None:
        self.query_one(ArmsTable).without_rows = NO_BRIEF
        self.watch(self.query_one(ArmsTable), "cursor", self._draw_detail)

    @property
    def keys(self) -> frame.Keys:
        """What to press here."""
        if self.run.running:
            return (("Esc", "Stop"), ("Enter", "Open"), ("F1", "Help"))
        if not self.states:
            return (("ctrl+o", "Open"), ("F2", "Brief"), ("F1", "Help"))
        return (
            ("ctrl+g", "Write"), ("Enter", "Open"), ("space", "Leave out"), ("r", "Reread"),
            ("$", "Budget"), ("F1", "Help"),
        )  # fmt: skip

    def load(self, model: str, *, second_look: bool) -> None:
        """Read the briefs again; while they are written, the run tells how far they are."""
        self.model, self.second_look = model, second_look
        if not self.run.running:
            self.run_worker(self._read, thread=True, exclusive=True, group="batchlist")
        self._redraw()

    @on(Listed)
    def show_listed(self, event: "BatchView.Listed") -> None:
        """Show the briefs that were read."""
        self.states, self._is_read = event.states, True
        self._redraw()
        self.post_message(frame.Changed())

    @on(Moved)
    def moved(self, event: Moved) -> None:
        """Something was written, or the run has ended."""
        self._words = event.words
        if event.ended:
            self.load(self.model, second_look=self.second_look)
            self.post_message(frame.Changed())
        self._redraw()

    @on(ArmsTable.Chosen)
    def chosen(self, event: ArmsTable.Chosen) -> None:
        """Enter: that brief on the desk, at what is wrong with it."""
        event.stop()
        state = self.states[event.row]
        self.post_message(self.Opened(state.path, state.problem))

    @work(exclusive=True, group="save")
    async def start(self) -> None:
        """Say what it costs, and write all that waits."""
        if self.run.running:
            return
        files, model = self.waiting(), self.model
        if not files:
            self.notify("Nothing waits: every brief that can be read is written.", markup=False)
            return
        if refusal := self.desk.spending.refusal(model):
            self.notify(refusal, markup=False)
            return
        if model != OFFLINE:
            try:
                price = await asyncio.to_thread(self._price, files, model)
            except HooklineError as problem:
                self.notify(problem_words(problem), severity="error", timeout=20, markup=False)
                return
            question = f"{price} · {self._budget_words()}\n\nNothing is sent before you say so."
            if not await self.app.push_screen_wait(Confirm(question, "writes them")):
                return
        self._words = "Esc stops, keeps the finished"
        self.run.start(files, model, second_look=self.second_look)
        self._redraw()
        self.post_message(frame.Changed())

    def waiting(self) -> list[Path]:
        """Briefs that can be read, are not written yet and not left out."""
        return [
            state.path
            for state in self.states
            if not (state.problem or state.is_written or state.path in self._left_out)
        ]

    def action_leave_out(self) -> None:
        """Leave the brief under the cursor out of the next run, or take it in again."""
        if not self.states or self.run.running:
            self.notify(AS_IT_IS if self.states else NO_BRIEF, markup=False)
            return
        state = self.states[self.query_one(ArmsTable).cursor]
        if state.problem or state.is_written:
            why = "is not read" if state.problem else "is written"
            words = (
                f"{state.path.stem} {why}: no run takes it in, so there is nothing to leave out."
            )
            self.notify(words, markup=False)
            return
        self._left_out ^= {state.path}
        self._redraw()

    def action_again(self) -> None:
        """Read the files anew."""
        self.load(self.model, second_look=self.second_look)
        self.notify(READ_ANEW, markup=False)

    def _read(self) -> None:
        from hookline.loop.brief_states import brief_states

        states = brief_states(BRIEFS, self.desk.library(), self.desk.workspace)
        self.post_message(self.Listed(states))  # the app tells what cannot be read

    def _price(self, files: list[Path], model: str) -> str:
        from hookline.loop.brief_states import price_words
        from hookline.loop.prepare import target_of

        library = self.desk.library()
        options = batch_options(self.desk.spending.left, second_look=self.second_look)
        target = target_of(model, library)
        return desk_words(price_words(files, target, library, self.desk.workspace, options))

    def _redraw(self) -> None:
        table = self.query_one(ArmsTable)
        none = self.query_one("#nobriefs", Static)
        none.display = not self.states
        none.update(plain(EMPTY if self._is_read else READING))
        names = [state.path.stem for state in self.states]
        table.show(len(names), lambda row: self._cells(self.states[row]), header_of(names))
        table.styles.max_height = len(self.states) + 2  # the brief's own page has the rest
        self.query_one("#batchplan", Static).update(plain(self._summary()))
        self.query_one("#batchnotes").display = bool(self.states)
        self._draw_detail(table.cursor)

    def _draw_detail(self, index: int) -> None:
        """What is wrong with any brief, and how the one under the cursor stands."""
        if index < len(self.states):
            notes = [(state.path.stem, self._note(state)) for state in self.states]
            wrong = [styled(f"! {name}: {note}", "bold $error") for name, note in notes if note]
            state = self.states[index]
            is_going = self.run.running and self.run.going(state.path.stem) is not None
            detail = lines(*wrong, *detail_lines(state, is_going=is_going))
            self.query_one("#batchdetail", Static).update(detail)

    def _cells(self, state: "BriefState") -> Sequence[str]:
        going = self.run.going(state.path.stem)
        spent = going.cost if going and going.cost is not None else state.cost
        cost = f"${spent:.4f}" if spent is not None else ""
        written = max(state.written, self.run.n_written(state.path.stem))
        drafts = progress_bar(written, state.expected)
        return (self._word(state), state.path.stem, drafts, cost, self._note(state))

    def _note(self, state: "BriefState") -> str:
        """What is wrong with a brief, or with what came of it."""
        going = self.run.going(state.path.stem)
        if state.problem:
            note = problem_text(state.problem)
            return f"line {line}: {note}" if (line := line_of(state.problem)) else note
        if going and going.problem:
            return going.problem
        return f"{state.blocked} blocked by a check" if state.blocked else ""

    def _word(self, state: "BriefState") -> str:
        """Glyph and word of a brief's state."""
        going = self.run.going(state.path.stem) if self.run.running else None
        written = max(state.written, self.run.n_written(state.path.stem))
        if state.problem:
            return "! unreadable"
        if state.expected and written >= state.expected:
            return "v written"
        if state.path in self._left_out:
            return LEAVE_OUT
        if going is not None:
            return "> writing" if written or going.n_ended else "o in line"
        return "? in part" if written else "o waiting"

    def _budget_words(self) -> str:
        return f"budget {self.desk.spending.words()}" if self.desk.spending.limit else "no budget"

    def _summary(self) -> str:
        words = [self._word(state)[2:] for state in self.states]
        briefs = "1 brief" if len(words) == 1 else f"{len(words)} briefs"
        counts = [f"{words.count(word)} {word}" for word in dict.fromkeys(words)]
        spent = [f"${self.run.cost:.4f} spent"] if self.run.cost is not None else []
        model = f"{self.model} with a second look" if self.second_look else self.model
        first = " · ".join([briefs, *counts, *spent, model, self._budget_words()])
        return "\n".join(filter(None, (first if self.states else "", self._words)))


def header_of(names: Sequence[str]) -> Sequence[tuple[str, int]]:
    """Names and widths of the columns, for briefs of these names."""
    least, most = NAME_WIDTHS
    name_width = min(most, max([least, *(cell_len(name) + 1 for name in names)]))
    return ("state", 13), ("brief", name_width), ("drafts", 18), ("cost", 9), ("", 0)
