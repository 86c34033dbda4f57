"""F4 Write: drafts appear one by one with their checks; a person accepts, rejects or edits them."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Static

from hookline.records.place_names import place_name
from hookline.tui import draft_order, frame
from hookline.tui.card import COMING, EMPTY, READING, card, copied_text, state_of
from hookline.tui.cards import Cards
from hookline.tui.draft_keys import JUDGE, NONE_YET, keys_of_phone, keys_on
from hookline.tui.look import plain, show
from hookline.tui.own_copy import list_own_copy
from hookline.tui.phone import DraftPanes, ReadersByBrief
from hookline.tui.plan_line import PlanLine
from hookline.tui.siblings import siblings_of
from hookline.tui.twins import twins_of
from hookline.tui.write_actions import DraftActions
from hookline.tui.writer import Progressed

if TYPE_CHECKING:
    from hookline.records.variant import Variant


class WriteView(DraftActions):
    """The drafts of the brief on the desk."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "move(1)", "Next draft", show=False),
        Binding("up,k", "move(-1)", "Draft before", show=False),
        Binding("home", "move(-100000)", "First", show=False),
        Binding("end", "move(100000)", "Last", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("equals_sign", "twin", "The draft that is nearly the same", show=False),
        Binding("i", "sibling", "The same idea elsewhere", show=False),
        Binding("f", "fold", "Fold drafts that are nearly the same", show=False),
    ]

    class Listed(Message):
        """A thread has read the brief's drafts."""

        def __init__(
            self, brief: str, read: "Sequence[Variant]", readers: ReadersByBrief,
            twins: Mapping[str, str], selected: str, notice: str, look: int,
        ) -> None:  # fmt: skip
            super().__init__()
            self.brief, self.variants, self.readers = brief, read, readers
            self.twins, self.selected, self.notice, self.look = twins, selected, notice, look
            self.rejected: Mapping[str, str] = {}

    def compose(self) -> ComposeResult:
        yield PlanLine()
        with DraftPanes(self.desk), Cards(id="cards"):
            yield Static(id="empty")

    def on_mount(self) -> None:
        self.set_interval(SECONDS_A_LOOK, self._follow)

    def on_resize(self) -> None:
        self._redraw()

    def _follow(self) -> None:
        """Say how far it is while something is written."""
        if self.writer.running:
            self.plan(self.writer.words_before(self.rewriter.n_waiting))
        elif self.rewriter.running:
            self.plan(self.rewriter.words)

    @property
    def keys(self) -> frame.Keys:
        """What to press here."""
        if self.is_asking:
            return (("Esc", "Stop"), *(JUDGE if self.variants else ()), ("F1", "Help"))
        if not self.variants:
            return NONE_YET
        here = self.variants[self.cursor]
        if self.query_one(DraftPanes).has_class("-phone"):
            return keys_of_phone(here)
        return keys_on(
            here, undo=self._undo_label, has_versions=self._has_versions,
            has_phone=self.query_one("#phone").display,
        )  # fmt: skip

    def plan(self, text: str) -> None:
        """Say what is being done, or what came of it."""
        self.query_one(PlanLine).outcome = text
        self._draw_top()

    offered = property(lambda self: self.query_one(PlanLine).offered, doc="What could be written.")

    def offer(self, text: str) -> None:
        """Say what would be written and what it costs, for as long as nothing is written."""
        line = self.query_one(PlanLine)
        line.offered, line.outcome = text, ""
        self._draw_top()

    def _draw_top(self) -> None:
        """The line on top, and below it what stands where no card is yet."""
        self.query_one(PlanLine).show(self.variants, is_asking=self.is_asking)
        words = COMING if self.is_asking else EMPTY if self.is_read else READING
        empty = self.query_one("#empty", Static)
        empty.update(plain(words))
        empty.display = not self.variants

    def load(self, brief: str, selected: str = "", notice: str = "") -> None:
        """Read the brief's drafts again; meanwhile nobody judges those of another."""
        if brief != self._brief:
            self._begin(brief)
            self._redraw()
        here = self.variants[self.cursor].id if self.variants else ""
        self._in_thread(lambda: self._list(brief, selected or here, notice))

    @on(Listed)
    def show_listed(self, event: "WriteView.Listed") -> None:
        """Show the drafts that were read."""
        if event.brief != self._brief or self._is_outrun(event.look):  # others are shown by now
            return
        self.is_read = True
        if event.notice and not self.is_asking:  # what was told of the run is read
            self.query_one(PlanLine).outcome = ""
        self.query_one(DraftPanes).readers = event.readers
        ids = {variant.id for variant in event.variants}
        is_first_look = not self.variants
        stood_on = "" if is_first_look else self.variants[self.cursor].id
        still_written = [v for v in self.variants if v.id in self.writer.unsaved - ids]
        self.twins = dict(event.twins)
        self.folded = [v for v in event.variants if self.is_folding and v.id in self.twins]
        listed = [variant for variant in event.variants if variant not in self.folded]
        self.variants, self.rejected = [*listed, *still_written], event.rejected
        self.numbers.add(self.variants)
        order = [variant.id for variant in self.variants]
        here = draft_order.place_to_judge(self.variants) if is_first_look else self.cursor
        wishes = self._wished(event.selected, stood_on)
        wanted = next((each for each in wishes if each in order), None)
        self.cursor = here if wanted is None else order.index(wanted)
        self.cursor = max(0, min(self.cursor, len(order) - 1))
        self._redraw()
        if event.notice:
            self.notify(event.notice, markup=False)
        self.post_message(frame.Changed())

    @on(Progressed)
    def progressed(self, event: Progressed) -> None:
        """A draft has come, or the run has ended."""
        if event.variant is not None and event.brief == self._brief:
            cell, ids = event.variant.cell, self.writer.run_ids
            rewritten = [i for i, v in enumerate(self.variants) if v.cell == cell and v.id in ids]
            is_first = not self.writer.run_ids
            self.writer.run_ids.add(event.variant.id)
            if rewritten:
                self.numbers.replace(self.variants[rewritten[0]], event.variant)
                self.variants[rewritten[0]] = event.variant
            elif event.variant.id not in {variant.id for variant in self.variants}:
                self.variants.append(event.variant)
                self.numbers.add(self.variants)
                if is_first and self.screen.is_current:  # what was asked for is what is looked at
                    self.cursor, self._first_come = len(self.variants) - 1, event.variant.id
            self._redraw()
        self.plan(event.words)
        if event.ended:
            self.rewriter.go_on()
        if event.ended and event.brief == self._brief:
            self.load(event.brief, self._end_of_run())
        self.post_message(frame.Changed())

    def draft_text(self) -> str:
        """The draft under the cursor; "" where there is none."""
        return copied_text(self.variants[self.cursor]) if self.variants else ""

    def action_move(self, by: int) -> None:
        if self._has_drafts():
            old, self.cursor = self.cursor, max(0, min(len(self.variants) - 1, self.cursor + by))
            self._draw_card(old)
            self._draw_card(self.cursor, scroll=True)
            self.post_message(frame.Changed())

    def action_page(self, by: int) -> None:
        """A page on, and the mark with it; at the end of the list the last draft."""
        if self._has_drafts():
            place = self.query_one(Cards).page(by, self.cursor)
            if place != self.cursor:  # of a card that is taller than the list the rest is read
                self.action_move(place - self.cursor)

    def action_twin(self) -> None:
        """Go to the draft that this one nearly repeats, or that nearly repeats this one."""
        if not self._has_drafts():
            return
        here = self.variants[self.cursor].id
        twin = self.twins.get(here) or next((a for a, b in self.twins.items() if b == here), "")
        places = [index for index, variant in enumerate(self.variants) if variant.id == twin]
        if places:
            self.action_move(places[0] - self.cursor)
        elif twin:
            self.notify("The draft that says nearly this is folded · f shows it.", markup=False)
        else:
            self.notify("No draft in the list says nearly the same as this one.", markup=False)

    def action_sibling(self) -> None:
        """Go to the next draft of this idea, in another channel or language."""
        if not self._has_drafts():
            return
        if places := siblings_of(self.variants[self.cursor], self.variants):
            self.action_move(places[0] - self.cursor)
        else:
            self.notify("This idea is in the list only once.", markup=False)

    def action_fold(self) -> None:
        """Hide drafts that nearly repeat an earlier one, or show them again."""
        if not (self.twins or self.is_folding):
            self.notify("No two drafts say nearly the same.", markup=False)
        elif not self.is_asking:
            self.is_folding = not self.is_folding
            here = self.variants[self.cursor].id if self.variants else ""
            self.load(self._brief, self.twins.get(here, here) if self.is_folding else here)

    def _redraw(self) -> None:
        """As many cards as drafts, each with its own."""
        cards_pane = self.query_one(Cards)
        if not cards_pane.is_attached:  # the desk is closing, and a draft has come late
            return
        self._draw_top()
        show(self.query_one("#phone"), is_shown=bool(self.variants))
        cards = list(cards_pane.query(".card"))
        for extra in cards[len(self.variants) :]:
            extra.remove()
        new = [Static(classes="card") for _ in self.variants[len(cards) :]]
        if new:
            cards_pane.mount(*new)
        for index in range(len(self.variants)):
            self._draw_card(index)
        self.call_after_refresh(self._draw_card, self.cursor, scroll=True)
        if new:  # they have their height one refresh later
            self.call_after_refresh(
                lambda: self.call_after_refresh(self._draw_card, self.cursor, scroll=True)
            )

    def _draw_card(self, index: int, *, scroll: bool = False) -> None:
        cards = self.query(".card").results(Static)
        widget = next((c for position, c in enumerate(cards) if position == index), None)
        if widget is None or index >= len(self.variants):
            return
        variant, is_selected = self.variants[index], index == self.cursor
        kind = state_of(variant)[1]
        widget.set_classes(f"card -{kind}{' -selected' if is_selected else ''}")
        channels = self.desk.channels()
        is_segmented = (p := channels.get(variant.channel)) is not None and p.is_segmented
        place = place_name(variant.channel, variant.language, channels)
        is_narrow = self.screen.has_class("-narrow")
        widget.update(
            card(
                variant, self.number_of(variant.id), place, self._remark(variant),
                is_selected=is_selected, is_segmented=is_segmented, is_narrow=is_narrow,
                width=self.query_one(Cards).text_width if is_narrow and not is_selected else 0,
            )
        )  # fmt: skip
        if is_selected:
            panes = self.query_one(DraftPanes)
            panes.variants, panes.numbers = self.variants, self.numbers.labels
            panes.show(variant)
        if scroll:
            self.call_after_refresh(self._show_card, widget)

    def _show_card(self, card: Static) -> None:
        """Have a card in sight, once it has its height; of one that is too tall its beginning."""
        pane = self.query_one(Cards)
        pane.scroll_to_widget(card, animate=False, top=card.size.height > pane.size.height)

    def _list(self, brief: str, selected: str, notice: str) -> None:
        from hookline.loop.draft_states import reasons_of_rejected, with_live_states
        from hookline.loop.preview import readers_by_brief
        from hookline.loop.versions import draft_ids

        list_own_copy(self.desk, brief)
        self.desk.hold_drafts()
        look = next(self._looks)
        with self.desk.workspace.registry() as registry:
            drafts = registry.variants(brief=brief)
            known = with_live_states(registry, brief, drafts)
            rejected = reasons_of_rejected(registry, drafts, {v.id for v in self.variants})
            variants = draft_order.in_writing_order(known, self.listed_ids(drafts, rejected))
            readers = readers_by_brief(registry, variants, self.desk.library().catalog.words)
        if selected == draft_order.JUST_WRITTEN:
            selected = draft_order.first_written(variants, self.writer.run_ids)
        twins = twins_of([v for v in variants if v.status != "retired"], draft_ids(known))
        listed = self.Listed(brief, variants, readers, twins, selected, notice, look)
        listed.rejected = rejected
        self.post_message(listed)


SECONDS_A_LOOK = 0.5  # between two looks at what is being written
