"""3 Write: drafts appear one by one with their checks; a person accepts, rejects or edits them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.message import Message
from textual.widgets import Static

from hookline.errors import HooklineError
from hookline.tui import frame
from hookline.tui.ask import AskLine, Confirm
from hookline.tui.card import ACCEPTED, EMPTY, card, cell_of, in_writing_order, state_of
from hookline.tui.desk import Desk
from hookline.tui.fields import problem_words
from hookline.tui.look import plain
from hookline.tui.phone import DraftPanes, Personas
from hookline.tui.verdicts import (
    NOTHING_TO_UNDO,
    WHY_REJECTED,
    Verdicts,
    ask_why_blocked_goes_out,
    ask_words,
)
from hookline.tui.writer import Progressed, Writer

if TYPE_CHECKING:
    from hookline.records.variant import Variant


class Cards(VerticalScroll, can_focus=True, inherit_bindings=False):
    """The list of drafts; it has the keyboard, not the single card."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "page_up", "Scroll up", show=False),
        Binding("pagedown", "page_down", "Scroll down", show=False),
    ]


class WriteView(Vertical):
    """The drafts of the brief on the desk."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "move(1)", "Next draft", show=False),
        Binding("up,k", "move(-1)", "Draft before", show=False),
        Binding("home", "move(-100000)", "First", show=False),
        Binding("end", "move(100000)", "Last", show=False),
        Binding("a", "accept", "Accept", show=False),
        Binding("x", "reject", "Reject", show=False),
        Binding("e", "edit", "Edit", show=False),
        Binding("A", "accept_all", "Accept all clean", show=False),
        Binding("u", "undo", "Undo", show=False),
    ]

    class Listed(Message):
        """A thread has read the brief's drafts."""

        def __init__(
            self, brief: str, read: "Sequence[Variant]", personas: Personas, selected: str,
            notice: str,
        ) -> None:  # fmt: skip
            super().__init__()
            self.brief, self.variants, self.personas = brief, read, personas
            self.selected, self.notice = selected, notice

    class Refused(Message):
        """A rule, or a person elsewhere, said no."""

        def __init__(self, problem: HooklineError) -> None:
            super().__init__()
            self.problem = problem

    def __init__(self, desk: Desk) -> None:
        super().__init__(id="write", classes="view hidden")
        self.desk = desk
        self.writer = Writer(self, desk)
        self.verdicts = Verdicts(desk)
        self.variants: list[Variant] = []
        self.cursor = 0
        self._brief = ""

    def compose(self) -> ComposeResult:
        yield Static(id="plan")
        with DraftPanes(self.desk), Cards(id="cards"):
            yield Static(plain(EMPTY), id="empty")

    @property
    def keys(self) -> frame.Keys:
        """What to press here."""
        if self.writer.running:
            return (("Esc", "Stop"), *_JUDGE, ("F1", "Help"))
        if not self.variants:
            return (
                ("ctrl+g", "Write"),
                ("F3", "Ideas"),
                ("F2", "Brief"),
                ("F1", "Help"),
                ("ctrl+p", "All"),
            )
        if all(variant.status in ACCEPTED for variant in self.variants):
            return (("F5", "Live"), *_JUDGE, ("F1", "Help"))
        return (*_JUDGE, ("A", "Accept all clean"), ("F1", "Help"))

    def plan(self, text: str) -> None:
        """The line that says what would be written, and what it costs."""
        self.query_one("#plan", Static).update(plain(text))

    def load(self, brief: str, selected: str = "", notice: str = "") -> None:
        """Read the brief's drafts again."""
        self._in_thread(lambda: self._list(brief, selected, notice))

    @on(Listed)
    def show_listed(self, event: "WriteView.Listed") -> None:
        """Show the drafts that were read."""
        if event.brief != self._brief:
            self.cursor = 0
        self._brief = event.brief
        self.query_one(DraftPanes).personas = event.personas
        ids = {variant.id for variant in event.variants}
        still_written = [v for v in self.variants if v.id in self.writer.unsaved - ids]
        self.variants = [*event.variants, *still_written]
        order = [variant.id for variant in self.variants]
        self.cursor = order.index(event.selected) if event.selected in order else self.cursor
        self.cursor = max(0, min(self.cursor, len(order) - 1))
        self._redraw()
        if event.notice:
            self.notify(event.notice, markup=False)
        self.post_message(frame.Changed())

    @on(Refused)
    def refused(self, event: "WriteView.Refused") -> None:
        """Say what was refused and what to do."""
        words = problem_words(event.problem)
        self.notify(words, severity="error", timeout=20, markup=False)

    @on(Progressed)
    def progressed(self, event: Progressed) -> None:
        """A draft has come, or the run has ended."""
        if event.variant is not None:
            rewritten = [
                index
                for index, variant in enumerate(self.variants)
                if cell_of(variant) == cell_of(event.variant) and variant.id in self.writer.run_ids
            ]
            self.writer.run_ids.add(event.variant.id)
            if rewritten:
                self.variants[rewritten[0]] = event.variant
            elif event.variant.id not in {variant.id for variant in self.variants}:
                self.variants.append(event.variant)
            self._redraw()
        self.plan(event.words)
        if event.ended:
            self.load(event.brief)
        self.post_message(frame.Changed())

    def draft_text(self) -> str:
        """The draft under the cursor, a part a line; "" where there is none."""
        return "\n".join(self.variants[self.cursor].parts.texts().values()) if self.variants else ""

    def action_move(self, by: int) -> None:
        if self.variants:
            old, self.cursor = self.cursor, max(0, min(len(self.variants) - 1, self.cursor + by))
            self._draw_card(old)
            self._draw_card(self.cursor, scroll=True)

    def _redraw(self) -> None:
        """As many cards as drafts, each with its own."""
        cards_pane = self.query_one(Cards)
        self.query_one("#empty").display = not self.variants
        self.query_one("#phone").set_class(not self.variants, "hidden")
        cards = list(cards_pane.query(".card"))
        for extra in cards[len(self.variants) :]:
            extra.remove()
        new = [Static(classes="card") for _ in self.variants[len(cards) :]]
        if new:
            cards_pane.mount(*new)
        for index in range(len(self.variants)):
            self._draw_card(index)
        self.call_after_refresh(self._draw_card, self.cursor, scroll=True)

    def _draw_card(self, index: int, *, scroll: bool = False) -> None:
        cards = self.query(".card").results(Static)
        widget = next((c for position, c in enumerate(cards) if position == index), None)
        if widget is None or index >= len(self.variants):
            return
        variant, is_selected = self.variants[index], index == self.cursor
        kind = state_of(variant)[1]
        widget.set_classes(f"card -{kind}{' -selected' if is_selected else ''}")
        profile = self.desk.channels().get(variant.channel)
        is_segmented = profile is not None and profile.is_segmented
        widget.update(card(variant, index + 1, is_selected=is_selected, is_segmented=is_segmented))
        if is_selected:
            self.query_one(DraftPanes).show(variant)
        if scroll:
            cards_pane = self.query_one(Cards)
            tall = widget.size.height > cards_pane.size.height
            cards_pane.scroll_to_widget(widget, animate=False, top=tall)

    @work
    async def action_accept(self) -> None:
        """Accept the draft; a blocked one goes out only with a reason, which is kept."""
        if (variant := self._selected_open()) is None:
            return
        reason: str | None = ""
        if variant.blocked:
            reason = await ask_why_blocked_goes_out(self.app, variant)
        if reason is not None:
            self._decide(partial(self.verdicts.accept, [variant.id], reason), "accepted")

    @work
    async def action_reject(self) -> None:
        """Reject the draft, with a reason."""
        if (variant := self._selected_open()) is None:
            return
        reason = await self.app.push_screen_wait(AskLine(WHY_REJECTED))
        if reason:
            self._decide(partial(self.verdicts.reject, variant.id, reason), "rejected")

    @work
    async def action_edit(self) -> None:
        """Change the words, or what kind of copy they are; they come back checked."""
        if (variant := self._selected_open()) is None:
            return
        edited = await ask_words(self.app, self.desk, variant, self.cursor + 1)
        if edited is not None:
            self._decide(partial(self.verdicts.edit, variant, edited), "checked again")

    @work
    async def action_accept_all(self) -> None:
        """Accept every draft that no check has an error against."""
        clean = [
            v.id
            for v in self.variants
            if v.status not in (*ACCEPTED, "retired")
            and not v.blocked
            and v.id not in self.writer.unsaved
        ]
        if not clean:
            self.notify("No draft is left that the checks let through.", markup=False)
            return
        count = "1 draft" if len(clean) == 1 else f"{len(clean)} drafts"
        question = f"Accept {count} without an error? Nothing goes out before the launch on 4 Live."
        if await self.app.push_screen_wait(Confirm(question, "accepts")):
            self._decide(partial(self.verdicts.accept, clean), f"{count} accepted")

    def action_undo(self) -> None:
        """Take back the last verdict: an acceptance, a rejection or an edit."""
        if self.verdicts.can_undo:
            self._decide(self.verdicts.undo, "taken back; it waits for you again", can_undo=False)
        else:
            self.notify(NOTHING_TO_UNDO, markup=False)

    def _selected_open(self) -> "Variant | None":
        if not self.variants:
            return None
        variant = self.variants[self.cursor]
        if variant.id in self.writer.unsaved:
            self.notify("It is being written: the checks may still ask for it again.", markup=False)
            return None
        if variant.status in (*ACCEPTED, "retired"):
            word = state_of(variant)[0][2:]
            self.notify(
                f"This draft is {word} already · u takes the last verdict back", markup=False
            )
            return None
        return variant

    def _decide(self, step: Callable[[], str], notice: str, *, can_undo: bool = True) -> None:
        """One decision in a thread, and the list anew."""
        brief, hint = self._brief, " · u takes it back" if can_undo else ""
        self._in_thread(lambda: self._list(brief, step(), notice + hint))

    def _list(self, brief: str, selected: str, notice: str) -> None:
        from hookline.loop.preview import personas_by_brief

        with self.desk.workspace.registry() as registry:
            variants = in_writing_order(registry.variants(brief=brief))
            personas = personas_by_brief(registry, variants)
        self.post_message(self.Listed(brief, variants, personas, selected, notice))

    def _in_thread(self, step: Callable[[], None]) -> None:
        def safely() -> None:
            try:
                step()
            except HooklineError as problem:
                self.post_message(self.Refused(problem))

        self.run_worker(safely, thread=True, group="registry")


_JUDGE = (("a", "Accept"), ("x", "Reject"), ("e", "Edit"), ("u", "Undo"), ("v", "On a page"))
