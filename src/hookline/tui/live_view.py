"""F5 Live: every accepted message, its state, and how to pause, resume or retire it."""

import asyncio
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input, Static

from hookline.errors import HooklineError
from hookline.records.words import PLAIN
from hookline.tui import frame
from hookline.tui.arm_list import HEADER, NARROW, ORDERS
from hookline.tui.arms_table import ArmsTable
from hookline.tui.ask import Confirm, Page
from hookline.tui.card import with_blanks
from hookline.tui.launching import launch_after_a_yes
from hookline.tui.lift_steps import nothing_left_line
from hookline.tui.live_detail import (
    keys_on,
    message_pane,
    reword_words,
    summary_line,
    why_no_pause,
)
from hookline.tui.live_reading import LiveReading
from hookline.tui.look import flat, plain
from hookline.tui.own_copy import LAUNCHES, ask_which_launch
from hookline.tui.problems import StepRefused
from hookline.tui.text_fields import LineInput

if TYPE_CHECKING:
    from hookline.records.arm import ArmRow
    from hookline.records.words import ArmMove
    from hookline.tui.arm_list import ArmList

EMPTY = (
    "Nothing is accepted yet. Accept drafts on F4 Write; they wait here until L makes them live.\n"
    "F4 goes there."
)
NO_MESSAGE = "No message is listed here: what is accepted on F4 Write stands here, and waits for L."
READING = "Reading…"


class LiveView(LiveReading):
    """All live versions of the workspace."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "filter", "Filter", show=False),
        Binding("space", "pause", "Pause or resume", show=False),
        Binding("R", "retire", "Retire", show=False),
        Binding("e", "reword", "Other words", show=False),
        Binding("L", "launch", "Launch", show=False),
        Binding("o", "sort", "Sort", show=False),
    ]

    _keys_shown: frame.Keys = ()

    def compose(self) -> ComposeResult:
        yield Static(id="summary")
        yield LineInput(id="filter", placeholder="words, all of which a row holds")
        yield ArmsTable(HEADER, id="arms")
        yield Static(id="armtext")

    def on_mount(self) -> None:
        self.query_one("#filter").display = self.query_one("#armtext").display = False
        self.query_one(ArmsTable).without_rows = NO_MESSAGE
        self.watch(self.query_one(ArmsTable), "cursor", self.look_ahead)
        self.watch(self.query_one(ArmsTable), "cursor", self._draw_message)

    @property
    def keys(self) -> frame.Keys:
        """What to press here."""
        if self.query_one("#filter").has_focus:
            return (("Enter", "Keep the filter"), ("Esc", "Show all"))
        if not self.arms.total:
            launch = (("L", "Launch"),) if LAUNCHES in self.own_copy else ()
            return (*launch, ("F4", "Write"), ("F1", "Help"), ("ctrl+p", "All"), ("ctrl+q", "Quit"))
        launches = LAUNCHES in self.own_copy or bool(self.arms.counts.get("approved"))
        return keys_on(self.arms, self._row_here(), launches=launches)

    def load(self, notice: str = "", went_live: frozenset[str] = frozenset()) -> None:
        """Read the live versions again."""
        if not self.arms.total:
            self.query_one("#summary", Static).update(plain(READING))
        if went_live:  # what was said to wait may be live by now; it is read anew
            self.own_copy = ""
        self.list_in_thread(self._words, notice, went_live=went_live)
        self.in_thread(self.measure)

    @on(LiveReading.Listed)
    def show_listed(self, event: "LiveReading.Listed") -> None:
        """Show what was read, unless other words or another order are asked for by now."""
        if not self.is_asked_for(event.arms):
            return
        self.is_read = True
        event.arms.outcome = self.arms.outcome
        self._follow(event.arms)
        self.arms = event.arms
        self._redraw()
        if event.notice:
            self.notify(event.notice, markup=False)
        self.post_message(frame.Changed())

    @on(LiveReading.OwnCopyRead)
    def show_own_copy(self, event: "LiveReading.OwnCopyRead") -> None:
        """Say above the rows what of it waits."""
        self.own_copy = event.words
        self._redraw()
        self.post_message(frame.Changed())

    def _follow(self, arms: "ArmList") -> None:
        """Keep the cursor on its message, which may have gone elsewhere as its state changed: the
        same key twice is about one message. What a launch made live is led to."""
        table, before = self.query_one(ArmsTable), self.arms
        if arms.sought is not None:
            table.move_to(arms.rows.index(arms.sought))
            return
        is_same_look = (arms.words, arms.order) == (before.words, before.order)
        if not is_same_look or table.cursor >= len(before.rows):
            return
        number = before.rows[table.cursor]
        if number in arms.rows:
            table.move_to(arms.rows.index(number))

    @on(LiveReading.Measured)
    def show_measured(self, event: "LiveReading.Measured") -> None:
        """Show what the messages earned in columns of their own, and what is to be done next."""
        self.arms.outcome = event.outcome
        self.nothing_left = nothing_left_line(event.outcome.unassigned)
        self._redraw()

    @on(LiveReading.StoryRead)
    def show_story(self, event: "LiveReading.StoryRead") -> None:
        """Show one live version's story."""
        rows = [(label, with_blanks(text)) for label, text in event.story]
        self.app.push_screen(Page("The story of this message", rows))

    @on(Input.Changed, "#filter")
    def filter_changed(self) -> None:
        """Show only the rows that hold every word."""
        self.list_in_thread(self._words, is_filtered=True)

    @on(Input.Submitted, "#filter")
    def filter_kept(self, event: Input.Submitted) -> None:
        """Back to the rows, and no field further."""
        event.stop()
        self.query_one(ArmsTable).focus()

    @on(ArmsTable.Chosen)
    def chosen(self, event: ArmsTable.Chosen) -> None:
        """Tell the story of the row."""
        if row := self._row(event.row):
            self.in_thread(lambda: self.read_story(row.arm_id))

    def on_resize(self) -> None:
        self._redraw()

    async def message_text(self) -> str:
        """The message under the cursor, a part a line; "" where there is none."""
        if (row := self._selected_row()) is None:
            return ""
        arm = await asyncio.to_thread(self.read_arm, row.arm_id)
        return "\n".join(arm.parts.texts().values()) if arm else ""

    def action_filter(self) -> None:
        field = self.query_one("#filter", Input)
        field.display = True
        field.focus()

    def action_sort(self) -> None:
        """Sort by the next thing."""
        self.order = ORDERS[(ORDERS.index(self.order) + 1) % len(ORDERS)]
        self.list_in_thread(self._words, f"sorted by {self.order}")

    def clear_filter(self) -> bool:
        """Show every row again; False when every row was shown."""
        field = self.query_one("#filter", Input)
        was = field.display
        field.value, field.display = "", False
        self.query_one(ArmsTable).focus()
        return was

    def action_pause(self) -> None:
        arm = self._message_here()
        if arm is None:
            return
        if words := why_no_pause(self.arms, arm):
            self.notify(words, markup=False)
            return
        state: ArmMove = "live" if arm.state == "paused" else "paused"
        notice = "resumed" if state == "live" else "paused · space resumes it"
        self.in_thread(lambda: self.move(arm.arm_id, state, notice))

    def action_reword(self) -> None:
        """Say how the message gets other words: what is live keeps its own."""
        if arm := self._message_here():
            self.notify(reword_words(self.arms, arm), timeout=20, markup=False)

    @work
    async def action_launch(self) -> None:
        """Show what the campaign of this version, or own copy, would be; live after a yes."""
        row = self._selected_row()
        try:
            arm_id = await ask_which_launch(self.app, self.desk, row)
            if arm_id is None:
                return
            launched = await launch_after_a_yes(self.app, self.desk, arm_id)
        except HooklineError as problem:
            self.post_message(StepRefused(problem))
            self.load()
            return
        here = self._selected_row()
        is_here = here is not None and here.arm_id in launched.arm_ids
        self.load(launched.words, frozenset() if is_here else launched.arm_ids)

    @work
    async def action_retire(self) -> None:
        """Retire the version for good, after a yes."""
        arm = self._message_here()
        if arm is None:
            return
        is_out = arm.state != "approved"
        has_second = await asyncio.to_thread(self.has_follow_up, arm.arm_id)
        what = f"this {PLAIN['arm'] if is_out else 'accepted message'}"
        what += " and its follow-up? They" if has_second else "? It"
        question = f"Retire {what} cannot come back.\n\n{flat(with_blanks(arm.message))}"
        if await self.app.push_screen_wait(Confirm(question, "retires it")):
            self.in_thread(lambda: self.move(arm.arm_id, "retired", "retired"))

    def _selected_row(self) -> "ArmRow | None":
        cursor = self.query_one(ArmsTable).cursor
        return self._row(cursor) if cursor < len(self.arms.rows) else None

    def _message_here(self) -> "ArmRow | None":
        """The row under the cursor; where no row is, that is told."""
        if not self.arms.rows:
            self.notify(NO_MESSAGE, markup=False)
        return self._selected_row()

    def _row_here(self, index: int | None = None) -> "ArmRow | None":
        """The row of that number, else the one under the cursor; None while it is not read."""
        index = self.query_one(ArmsTable).cursor if index is None else index
        is_there = index < len(self.arms.rows) and self.arms.is_read(index)
        return self.arms.row(index) if is_there else None

    def _row(self, index: int) -> "ArmRow | None":
        if not self.arms.is_read(index):  # somebody was quicker than the thread that reads
            self.notify("This row is still being read. Press the key again.", markup=False)
            self.fetch(index)
            return None
        return self.arms.row(index)

    @property
    def _words(self) -> tuple[str, ...]:
        return tuple(self.query_one("#filter", Input).value.casefold().split())

    def _redraw(self) -> None:
        arms, width = self.arms, self.app.size.width
        table = self.query_one(ArmsTable)
        table.show(len(arms.rows), lambda row: self._cells(row, width), arms.header(width))
        empty = ("" if self.own_copy else EMPTY) if self.is_read else READING
        first_line = summary_line(arms) if arms.total else empty
        self._summarize("\n".join(filter(None, (first_line, self.own_copy, self.nothing_left))))
        self.query_one("#armtext").display = bool(arms.rows)
        self._draw_message(table.cursor)

    def _summarize(self, words: str) -> None:
        """Say it above the rows, which stand where they stood while it is of one line."""
        static, lines = self.query_one("#summary", Static), words.split("\n")
        room = static.content_size
        is_one_line = len(lines) == room.height == 1 and cell_len(words) <= room.width
        static.update(plain(words), layout=not is_one_line)

    def _draw_message(self, index: int) -> None:
        """The whole message under the cursor, below the rows that cut it short, and its keys."""
        row = self._row_here(index)
        is_narrow = self.app.size.width < NARROW
        text = message_pane(self.arms, row, is_narrow=is_narrow) if row else plain("")
        self.query_one("#armtext", Static).update(text, layout=False)
        if (keys := self.keys) != self._keys_shown:
            self._keys_shown = keys
            self.post_message(frame.Changed())

    def _cells(self, index: int, width: int) -> tuple[str, ...]:
        """A row's texts; one that somebody scrolled to is blank until it is read."""
        if not self.arms.is_read(index):
            self.call_later(self.fetch, index)
        return self.arms.cells(index, width)
