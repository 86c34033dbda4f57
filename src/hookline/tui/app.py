"""The desk in the terminal: six screens, one frame, and the keys that are the same everywhere."""

from collections.abc import Callable
from typing import ClassVar

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.command import Provider
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Static
from textual.worker import WorkerFailed

from hookline.errors import HooklineError
from hookline.records.words import OFFLINE
from hookline.settings import Settings
from hookline.tui import frame
from hookline.tui.ask import AskLine
from hookline.tui.brief_view import BriefView
from hookline.tui.commands import DeskActions
from hookline.tui.frame import BATCH, BRIEF, FIRST_KEY, IDEAS, LIFT, LIVE, VIEWS, WRITE
from hookline.tui.help import help_page
from hookline.tui.keymap import shown_key
from hookline.tui.look import STYLE, show
from hookline.tui.model_check import WRONG_MODEL
from hookline.tui.open_brief import STILL_READ, BriefReading
from hookline.tui.preferences import BUDGET_QUESTION, budget_of
from hookline.tui.screens import HOMES
from hookline.tui.sitting import Sitting

SMALLEST = (60, 18)
"""Columns and rows below which nothing useful fits."""


class Hookline(Sitting):
    """Brief, Ideas, Write, Live, Lift, Batch."""

    CSS = STYLE
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {DeskActions}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", "Help", priority=True),
        *(Binding(f"f{i + FIRST_KEY}", f"view({i})", priority=True) for i in range(len(VIEWS))),
        *(Binding(f"{i + FIRST_KEY}", f"view({i})") for i in range(len(VIEWS))),
        Binding("1", "help"),
        Binding("f8", "notes", "Notes on this kind of message", priority=True),
        Binding("n", "notes"),
        Binding("t", "today", "What needs you today"),
        Binding("dollar_sign", "budget", "What a sitting may cost"),
        Binding("plus", "second_look", "A second look, or none"),
        Binding("y", "copy", "Copy what is shown"),
        Binding("Y", "copy_to_file", "Copy it to a file"),
        Binding("O", "open_folder", "Open the folder of written files"),
        Binding("c", "drawer('coach')", "The coach"),
        Binding("p", "drawer('prompt')", "The prompt"),
        Binding("f9", "language", "Texts in the next language", priority=True),
        Binding("ctrl+g", "write", "Write drafts"),
        Binding("s", "save", "Save the brief"),
        Binding("ctrl+o", "open", "Open another brief, or begin one"),
        Binding("ctrl+e", "editor", "Your own editor", priority=True),
        Binding("escape", "escape"),
        Binding("ctrl+q", "leave", priority=True),
    ]

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.view_index = BRIEF
        self._focused: dict[int, Widget] = {}
        self._drawn: object = None
        """What the first and the last row show."""

    def compose(self) -> ComposeResult:
        yield Static(id="head")
        yield BriefView(self.desk)
        yield Static(id="notice")
        yield Static(id="foot")
        yield Static(id="small")

    def on_mount(self) -> None:
        self.brief.model = self.preferences["model"]
        self.put_latest()
        self._draw_frame()
        self.watch_for_signals()
        self.call_after_refresh(self._open_first)

    def on_resize(self, event: events.Resize) -> None:
        columns, rows = event.size
        small = columns < SMALLEST[0] or rows < SMALLEST[1]
        smallest = f"{SMALLEST[0]}x{SMALLEST[1]}"
        words = f"Please make the window a bit bigger ({smallest}). Now {columns}x{rows}."
        self.first_screen.show_small(words if small else "")
        self.call_after_refresh(self._draw_frame)

    @on(frame.Changed)
    def frame_changed(self) -> None:
        """The first and the last row follow, and what F4 says of a brief that is read by now."""
        self._draw_frame()
        is_read = self.brief.reading.why_unread != STILL_READ
        if is_read and self.view_index == WRITE and self.writing.offered == STILL_READ:
            self.load()

    def on_descendant_focus(self) -> None:
        self._draw_frame()
        self.remember("model", self.brief.model)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """A window that asks has the keys to itself, but for leaving."""
        is_desk_action = hasattr(type(self), f"action_{action}") and action in DESK_ACTIONS
        return not (is_desk_action and isinstance(self.screen, ModalScreen)) or action == "leave"

    def _open_first(self) -> None:
        """After the first paint, which has the brief that was last on the desk: what is heavy."""
        self.settle()
        self.begin()

    @work(exclusive=True, group="save")
    async def action_write(self) -> None:
        """Save, say what it costs, and write."""
        if self.writing.is_asking:
            self.notify("Something is being written · Esc on F4 stops it.", markup=False)
            return
        if self.view_index == BATCH:
            self.batch.start()
            return
        reading = await self.save_brief(whole=True)
        if reading is None:
            return
        if refusal := self.desk.spending.refusal(self.brief.model):
            self.notify(refusal, markup=False)
            return
        from hookline.tui.writer import expected_of

        words = self._price(reading)
        self.show_screen(WRITE)
        question = f"{words}\n\nNothing is sent before you say so."
        if self.brief.model != "offline" and not await self.confirm(question, "writes"):
            return
        assert self.desk.path is not None
        expected = expected_of(reading, second_look=self.second_look)
        self.writing.writer.start(self.desk.path, self.brief.model, expected)
        self.writing.plan(self.writing.writer.words)
        self._draw_frame()

    @work(exclusive=True, group="open")
    async def action_budget(self) -> None:
        """The most that a sitting may cost, from this one on."""
        window = AskLine(BUDGET_QUESTION, self.preferences["budget"], is_suggestion=True)
        text = await self.push_screen_wait(window)
        if text is None:
            return
        if (cost := budget_of(text)) is None:
            self.notify(f"'{text}' is no amount of dollars: 0.50, or 0 for no limit.", markup=False)
            return
        self.remember("budget", f"{cost:g}" if cost else "")
        self.desk.spending.limit = cost or None
        self._draw_frame()
        self.load()

    def action_view(self, index: int) -> None:
        """Another screen."""
        self.clear_notice()
        self.show_screen(index)

    def show_screen(self, index: int) -> None:
        """Another screen; each keeps its own focus."""
        if self.focused is not None:
            self._focused[self.view_index] = self.focused
        self.way = frame.way_to(index, [*self.way, self.view_index])
        self.view_index = index
        for position in range(len(VIEWS)):
            show(self.view(position), is_shown=position == index)
        home = self._focused.get(index) or self.query_one(HOMES[index])
        self.first_screen.home = home
        self.call_after_refresh(home.focus)
        self.load()
        self._draw_frame()

    def action_drawer(self, which: str) -> None:
        """The coach or the prompt."""
        if self.view_index != BRIEF:
            self.show_screen(BRIEF)
        self.brief.open_drawer(which)

    def action_notes(self) -> None:
        """The notes on this kind of message, on the screen where one is."""
        if self.view_index == IDEAS:
            self.ideas.toggle_notes()
        else:
            self.action_drawer("notes")

    @on(BriefView.ToIdeas)
    def to_ideas(self) -> None:
        """Go where the brief's ideas are changed."""
        self.action_view(IDEAS)

    def action_help(self) -> None:
        """What this is, and its keys."""
        brief, keys = self.brief, self.key_lines(self.view_index)
        page = help_page(self.view_index, self.focused, brief.reading, keys, brief.language)
        self.push_screen(page)

    def action_escape(self) -> None:
        """Stop what runs, else close what is open, else one screen back."""
        if self.view_index == BRIEF:
            if not self.brief.close_drawer() and not self.brief.rest():
                screens = "F3 Ideas · F4 Write · F5 Live · F6 Lift · F7 Batch"
                words = f"{screens} · ctrl+q leaves; everything is kept."
                self.notify(words, markup=False)
            return
        if self.view_index == IDEAS:
            stopped = self.ideas.proposer.stop() or self.ideas.close_notes()
        elif self.view_index == BATCH:
            stopped = self.batch.run.stop()
        else:
            stopped = (self.view_index == WRITE and self.writing.stop()) or (
                self.view_index == LIVE and self.live.clear_filter()
            )
        if not stopped:
            self._back(self.way[-1] if self.way else BRIEF)
        elif self.view_index == WRITE:
            from hookline.tui.writer import STOPPING

            self.writing.plan(STOPPING)

    def _back(self, screen: int) -> None:
        """Where one came from: another screen, or what needs one today, above the brief."""
        left = self.view_index
        self.action_view(BRIEF if screen == frame.START else screen)
        if screen == frame.START:
            self.action_today()
        else:
            self.notify(frame.back_words(screen, left), markup=False)
        if self.view_index == BRIEF:
            self.call_after_refresh(self.brief.rest)  # whoever leaves by a key is not typing

    def load(self) -> None:
        """What the screen shows, read anew."""
        if self.view_index == IDEAS:
            self.ideas.load(self.brief.model)
        elif self.view_index == WRITE and self.desk.path is not None:
            self.writing.model = self.brief.model
            if self.writing.is_asking:
                return
            from hookline.tui.writer import keys_to_write

            reading, model = self.brief.reading, self.brief.model
            keys = keys_to_write(model, second_look=self.second_look) if reading.prompts else ""
            self.writing.offer(f"{self._price(reading)}{keys}")
            self.writing.load(self.desk.path.stem)
        elif self.view_index == LIVE:
            self.live.load()
        elif self.view_index == LIFT:
            self.lift.load()
        elif self.view_index == BATCH:
            self.batch.load(self.brief.model, second_look=self.second_look)

    def _price(self, reading: BriefReading) -> str:
        from hookline.tui.writer import price

        return price(reading, self.brief.model, self.desk, second_look=self.second_look)

    def _draw_frame(self) -> None:
        if not self.screen_stack:  # the desk is closing
            return
        screen = self.screen_stack[0]
        width = max(0, screen.size.width - 2)
        brief = self.brief
        is_free = brief.model == OFFLINE and not self.desk.spending.spent
        model = brief.model if is_free else f"{brief.model} {self.desk.spending.words()}".rstrip()
        model = WRONG_MODEL if brief.model_problem else model
        facts = (brief.file_name, brief.state, model)
        view = self.view(self.view_index)
        keys = [(shown_key(self.shown_keys, view.id or "", key), does) for key, does in view.keys]
        drawn = (self.view_index, facts, width, keys)
        if drawn == self._drawn:  # whoever types waits for no row that is as it was
            return
        self._drawn = drawn
        head, foot = frame.head(self.view_index, facts, width), frame.foot(keys, width)
        for row, content in (("#head", head), ("#foot", foot)):
            screen.query_one(row, Static).update(content, layout=False)

    def _handle_exception(self, error: Exception) -> None:
        """What the reader can mend is no bug, wherever it comes up."""
        cause = error.error if isinstance(error, WorkerFailed) else error
        if isinstance(cause, HooklineError):
            self.show_problem(cause)
        else:
            super()._handle_exception(error)


DESK_ACTIONS = frozenset(
    binding.action.partition("(")[0]
    for binding in Hookline.BINDINGS
    if isinstance(binding, Binding)
) | {"command_palette"}


def run(settings: Settings) -> None:
    """Open the desk; leave with 70 after a bug."""
    Hookline(settings).run_or_exit()
