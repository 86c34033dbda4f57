"""F2 Brief: the form, what the coach says of it, and the prompt that it makes."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea

from hookline.errors import HooklineError
from hookline.tui import frame
from hookline.tui.brand_window import edit_brand
from hookline.tui.brief_form import BriefForm
from hookline.tui.brief_keys import DRAWERS, keys_with
from hookline.tui.coach_line import CoachLine
from hookline.tui.desk import Desk
from hookline.tui.field_list import BY_ID
from hookline.tui.fields import Value
from hookline.tui.form import Chips, Form
from hookline.tui.form_words import field_of
from hookline.tui.help import hint_of
from hookline.tui.look import plain
from hookline.tui.naming import AWAITED, DRAFT_KEPT, NamedBrief, state_when_opened
from hookline.tui.open_brief import BriefReading, OpenBrief
from hookline.tui.panes import SidePanes

if TYPE_CHECKING:
    from hookline.coach.remarks import Remark

READ_DELAY = 0.25  # seconds without a key before coach and prompt follow
DRAFT_DELAY = 1.0
DRAFT_AT_LATEST = 3.0
"""Seconds without a key before a draft is kept, and how long it waits for somebody who types on."""


class BriefView(NamedBrief):
    """The form of the brief on the desk."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "field(-1)", "Field above", show=False),
        Binding("down", "field(1)", "Field below", show=False),
        Binding("b", "brand", "The brand", show=False),
    ]

    class Read(Message):
        """A thread has read the brief as it is now."""

        def __init__(
            self, reading: BriefReading, open_brief: OpenBrief | None = None, version: int = 0
        ) -> None:
            """Tell.

            Args:
                open_brief: the fields anew, as the brief has them.
                version: what had been typed by then.
            """
            super().__init__()
            self.reading, self.open_brief, self.version = reading, open_brief, version

    class Fixed(Message):
        """A fix of the coach's is in the brief."""

        def __init__(self, open_brief: OpenBrief, remark: "Remark") -> None:
            super().__init__()
            self.open_brief, self.remark = open_brief, remark

    class Kept(Message):
        """A draft is kept, or could not be."""

        def __init__(self, version: int, problem: str = "") -> None:
            super().__init__()
            self.version, self.problem = version, problem

    class ToIdeas(Message):
        """The reader wants to mend the brief's ideas."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(id="brief", classes="view")
        self.desk = desk
        self.reading = BriefReading()
        self._form = BriefForm()
        self.model = "offline"
        self.languages: tuple[str, ...] = ("en",)
        self.language = ""
        self._typed = ""  # the field that was typed into last

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield self._form
            yield SidePanes()
        yield Static(id="hint")
        yield CoachLine()
        yield Static(id="coming")

    def action_brand(self) -> None:
        """What is known of who speaks, to be changed in the brand's file."""
        self.run_worker(edit_brand(self), exclusive=True, group="open")

    @property
    def keys(self) -> frame.Keys:
        """What to press here."""
        return () if self.has_class(AWAITED) else keys_with(self.screen.focused)

    def put(self, open_brief: OpenBrief) -> None:
        """Show a brief that was opened, or the same one in another language."""
        self.remove_class(AWAITED)
        if open_brief.name != self.file_name:
            self.query_one(CoachLine).forget()
        self.file_name, self.languages = open_brief.name, open_brief.languages
        self.language = open_brief.language
        self._form.put(open_brief)
        self.state = state_when_opened(open_brief)
        self.post_message(frame.Changed())
        self.call_after_refresh(self.schedule_reading, 0)  # it is painted first

    def schedule_reading(self, seconds: float = READ_DELAY) -> None:
        """Let coach and prompt follow when the fingers rest."""
        self.do_later("read", seconds, partial(self._in_thread, self._read_in_thread))

    @on(Input.Changed)
    @on(TextArea.Changed)
    @on(Chips.Changed)
    def edited(self, event: Input.Changed | TextArea.Changed | Chips.Changed) -> None:
        """Remember it, read it soon, and keep it as a draft."""
        value: Value
        if isinstance(event, Chips.Changed):
            name, value = event.chips.id or "", event.ticked
        elif isinstance(event, Input.Changed):
            name, value = event.input.id or "", event.value
        else:
            name, value = event.text_area.id or "", event.text_area.text
        self._form.values[name], self._typed = value, name
        if name == "model":
            self.model = str(value).strip() or "offline"
            self.post_message(frame.Changed())
            return
        self.desk.type(name, value, self.language)
        self.changed()

    def changed(self) -> None:
        """Read the brief soon, and keep it as a draft."""
        self.state = "changed"
        self.post_message(frame.Changed())
        self.schedule_reading()
        keep = partial(self._in_thread, self._keep_in_thread)
        self.do_later("draft", DRAFT_DELAY, keep, DRAFT_AT_LATEST)

    def on_descendant_blur(self, event: events.DescendantBlur) -> None:
        if event.widget.id == self._typed and BY_ID[self._typed].kind == "copy":
            self.schedule_reading(0)
        if self.app.app_focus and self._form.leave(event.widget.id or ""):
            self.show_reading(self.Read(self.reading))

    def insist(self, reading: BriefReading) -> None:
        """Show what is wrong to somebody who means to write: what is lacking is wrong by now."""
        self._form.leave(*reading.problems)
        self.show_reading(self.Read(reading))

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        self.post_message(frame.Changed())
        self._show_hint(event.widget)

    def action_field(self, by: int) -> None:
        """The field above or below; above the first and below the last is none."""
        chain, focused = self.screen.focus_chain, self.screen.focused
        index = chain.index(focused) + by if focused in chain else 0
        # none where the window became too small to show a field while the key was on its way
        if chain and not isinstance(field := chain[index % len(chain)], Form):
            field.focus()

    async def go_to_field(self, name: str) -> None:
        """The keyboard to a field, which is opened where it is folded."""
        field = await self._form.reveal(name)
        self.screen.set_focus(field)
        self.call_after_refresh(self._form.keep_in_sight)  # it may be new: laid out next

    @on(SidePanes.Goto)
    def goto(self, event: SidePanes.Goto) -> None:
        """Go to the field that a remark is about."""
        key = event.path.partition(".")[0]
        if key == "angles":
            self.post_message(self.ToIdeas())
        elif key == "brand":
            self.action_brand()
        else:
            self._go_to(field_of(event.path), key.replace("_", " ").capitalize())

    @on(SidePanes.Mend)
    def mend(self, event: SidePanes.Mend) -> None:
        """Go to a field that is wrong."""
        self._go_to(event.field, "This")

    def _go_to(self, name: str, called: str) -> None:
        """To a field out of a drawer; what has none stands in the file."""
        if not name:
            self.notify(f"{called} stands in the file: ctrl+e opens it.", markup=False)
            return
        self.close_drawer()
        self.run_worker(self.go_to_field(name), group="field")

    @on(SidePanes.Fix)
    def fix(self, event: SidePanes.Fix) -> None:
        """Let a thread put the fix into the brief."""
        self.run_worker(lambda: self._fix_in_thread(event.remark), thread=True, group="fix")

    @on(Fixed)
    def fixed(self, event: "BriefView.Fixed") -> None:
        """Show the brief with the fix in it; the coach keeps the keys."""
        self.put(event.open_brief)
        self.notify(event.remark.done or f"mended: {event.remark.text}", markup=False)

    @on(Read)
    def show_reading(self, event: "BriefView.Read") -> None:
        """Show what a thread has read."""
        self.reading, self.languages = self._form.asking(event.reading), event.reading.languages
        if event.open_brief is not None:
            self.follow_name(event.open_brief.name)
        if (open_brief := event.open_brief) is not None and event.version == self.desk.version:
            if self.language not in self.languages:
                self.language = open_brief.language
                self._form.put_texts(open_brief, typed=self._typed)
            self._form.put_held(open_brief)
        self._form.show_reading(self.reading)
        self._form.show_labels(self.languages, self.language)
        self.query_one(SidePanes).show(self.reading)
        self.query_one(CoachLine).show(self.reading)
        if self.screen.focused is not None:
            self._show_hint(self.screen.focused)
        self.post_message(frame.Changed())

    @on(Kept)
    def kept(self, event: "BriefView.Kept") -> None:
        """Say that what was typed is safe, unless more was typed since."""
        if event.problem:
            self.notify(event.problem, severity="error", timeout=30, markup=False)
        elif self.desk.path and self.state == "changed" and event.version == self.desk.version:
            self.state = DRAFT_KEPT
            self.post_message(frame.Changed())

    def open_drawer(self, which: str) -> None:
        """Coach, prompt or notes: to the front where the window is narrow; the keys go there."""
        classes = {"-drawer": True} | {f"-{drawer}": drawer == which for drawer in DRAWERS}
        if not self.has_class("-drawer"):
            classes["-rest"] = self._form.has_focus
        self.update_classes(classes)
        self.call_after_refresh(self.query_one(f"#{which}").focus)

    def begin(self, *, is_new: bool) -> None:
        """The top of a brief that was opened, the keyboard where a person goes on."""
        self.close_drawer()
        self._form.begin(is_new=is_new)

    def rest(self) -> bool:
        """Take the keyboard from the fields, so that no letter edits; False when it was so."""
        if self._form.has_focus:
            return False
        self._form.focus()
        return True

    def close_drawer(self) -> bool:
        """Back to the form; False when it was there."""
        focused = self.screen.focused
        is_in_drawer = focused is not None and focused.id in DRAWERS
        self.remove_class("-drawer", *(f"-{drawer}" for drawer in DRAWERS))
        if is_in_drawer:
            self.query_one("#form" if self.has_class("-rest") else "#idea").focus()
        return is_in_drawer

    def _in_thread(self, step: Callable[[], None]) -> None:
        self.run_worker(step, thread=True, group="read")

    def _read_in_thread(self) -> None:
        if self.desk.path is not None:
            version, reading = self.desk.version, self.desk.change()
            held = self.desk.form_values(self.language)
            self.post_message(self.Read(reading, held, version))

    def _fix_in_thread(self, remark: "Remark") -> None:
        try:
            self.post_message(self.Fixed(self.desk.fix(remark, self.language), remark))
            self.desk.keep_draft()
        except (HooklineError, OSError) as problem:
            self.post_message(self.Kept(0, f"The fix could not be put in: {problem}"))

    def _keep_in_thread(self) -> None:
        try:
            self.post_message(self.Kept(self.desk.keep_draft()))
        except (HooklineError, OSError) as problem:
            self.post_message(self.Kept(0, f"The draft could not be kept: {problem}"))

    def _show_hint(self, widget: Widget) -> None:
        if self.reading.resolved or self.reading.problems:  # else the records are not loaded yet
            text = hint_of(BY_ID.get(widget.id or ""), self.languages, self.language)
            self.query_one("#hint", Static).update(plain(text))
