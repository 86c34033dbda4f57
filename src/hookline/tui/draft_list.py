"""The drafts of the brief on the desk: which one is looked at, and what a decision does to them."""

from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import count
from typing import TYPE_CHECKING

from textual.containers import Vertical

from hookline.errors import HooklineError
from hookline.tui.card import ACCEPTED, REJECTED, state_of
from hookline.tui.desk import Desk
from hookline.tui.draft_keys import NO_DRAFT
from hookline.tui.draft_order import JUST_WRITTEN, DraftNumbers, next_to_judge
from hookline.tui.live_detail import NEVER_AGAIN, NEW_VERSION
from hookline.tui.problems import StepRefused
from hookline.tui.review_decisions import ReviewDecisions
from hookline.tui.rewriter import Rewriter
from hookline.tui.twins import twin_line
from hookline.tui.writer import DeskWriter

if TYPE_CHECKING:
    from hookline.records.variant import Variant


IS_REJECTED = "This draft is rejected · u brings it back"
COMES = "The first draft is on its way."


class DraftList(Vertical):
    """Drafts, those who write them, and what was decided; how they are drawn is the view's own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(id="write", classes="view hidden")
        self.desk = desk
        self.model = "offline"
        """What is asked for other words, as F2 Brief has it."""
        self.writer = DeskWriter(self, desk)
        self.rewriter = Rewriter(self, desk)
        self.review_decisions = ReviewDecisions(desk)
        self.variants: list[Variant] = []
        self.twins: dict[str, str] = {}
        """By draft, the earlier one that says nearly the same."""
        self.folded: list[Variant] = []
        """Twins that are not listed, while such drafts are folded."""
        self.rejected: Mapping[str, str] = {}
        """By draft that was rejected and stays in the list, why."""
        self.numbers = DraftNumbers()
        self.is_folding = False
        self.cursor = 0
        self.is_read = False
        """Do the drafts of the brief stand in `variants`?"""
        self._looks, self._look_shown = count(), 0
        """Numbers of the looks at the registry, in their order, and of the one that is shown."""
        self._brief = ""
        self._first_come = ""
        """The draft that the mark was put on as it came, the first of a run."""

    @property
    def is_asking(self) -> bool:
        """Are drafts being written, or is one being put into other words?"""
        return self.writer.running or self.rewriter.running

    def plan(self, text: str) -> None:
        """Say what is being done; the view says where."""

    def load(self, brief: str, selected: str = "", notice: str = "") -> None:
        """Read the drafts again; the view says how."""

    def _list(self, brief: str, selected: str, notice: str) -> None:
        """Read the drafts, in a thread."""

    def _is_outrun(self, look: int) -> bool:
        """Is a later look shown already? Of two threads the first to look may be the last to tell.

        Else this is the one that is shown from now on.
        """
        self._look_shown = max(self._look_shown, look)
        return look < self._look_shown

    def _is_still_read(self) -> bool:
        """Somebody was quicker than the thread that reads the drafts: is told so."""
        if not self.is_read:
            self.notify("The drafts are still being read. Press the key again.", markup=False)
        return not self.is_read

    def _has_drafts(self) -> bool:
        """Is a draft here that a key could be about? Where none is, that is told."""
        if not (self._is_still_read() or self.variants):
            self.notify(COMES if self.is_asking else NO_DRAFT, markup=False)
        return bool(self.variants)

    def _begin(self, brief: str) -> None:
        """The drafts of another brief are looked at."""
        self._brief, self.variants, self.cursor, self.is_read = brief, [], 0, False
        self.review_decisions.brief, self.numbers, self.rejected = brief, DraftNumbers(), {}

    def _wished(self, selected: str, stood_on: str) -> tuple[str, str]:
        """Where the mark goes when drafts are listed anew: what a run brought first keeps it from
        a look that began before."""
        is_kept = stood_on == self._first_come != ""
        return (stood_on, selected) if is_kept else (selected, stood_on)

    def _end_of_run(self) -> str:
        """Where the mark goes once a run has ended; "" leaves it: whoever has moved on in the
        meantime stays there, but for practice where a model has written by now."""
        here = self.variants[self.cursor] if self.variants else None
        run = [v for v in self.variants if v.id in self.writer.run_ids]
        is_real = any(not variant.practice for variant in run)
        is_there = here is None or here.id == self._first_come
        self._first_come = ""
        is_left = not (is_there or (is_real and here is not None and here.practice))
        return "" if is_left or not run else JUST_WRITTEN

    def _remark(self, variant: "Variant") -> str:
        """What its card says of a draft in the list: why it was rejected, or its twins."""
        if (reason := self.rejected.get(variant.id)) is not None:
            return f"{REJECTED}{reason} · u brings it back"
        n_folded = sum(self.twins[other.id] == variant.id for other in self.folded)
        return twin_line(variant.id, self.twins, self.numbers.labels, n_folded)

    def listed_ids(self, drafts: "Sequence[Variant]", rejected: Collection[str] = ()) -> set[str]:
        """Those of the drafts that are in the list, those apart that another version replaces.

        Args:
            rejected: ids of those that somebody rejected, which stay.
        """
        standing = {variant.id for variant in drafts if variant.status != "retired"}
        return (standing | {*rejected}) & {variant.id for variant in self.variants}

    def _waiting(self, variants: "Sequence[Variant]") -> "list[Variant]":
        """Those of the drafts that wait for a person."""
        return [
            variant
            for variant in variants
            if variant.status not in (*ACCEPTED, "retired")
            and variant.id not in self.writer.unsaved
        ]

    def number_of(self, variant_id: str) -> str:
        """The number of a draft in the list, or of the one that replaces it; "" where none is."""
        return self.numbers.labels.get(variant_id, "")

    @property
    def _has_versions(self) -> bool:
        """Has the draft under the cursor another wording?"""
        here = self.variants[self.cursor]
        return bool(here.parent or here.rewrite) or any(
            other.version_of == here.id for other in self.variants
        )

    def _to_take_back(self) -> tuple[str, ...]:
        """Ids of the drafts whose verdict u takes back."""
        here = self.variants[self.cursor] if self.variants else None
        listed = [*self.variants, *self.folded]
        return self.review_decisions.to_take_back(here, listed, self.rejected)

    @property
    def _undo_label(self) -> str:
        """What u takes back, as the last row has it: of another draft than this one, whose."""
        ids = self._to_take_back()
        here = self.variants[self.cursor] if self.variants else None
        if not ids or here is None or (len(ids) == 1 and ids[0] in (here.id, here.parent)):
            return "Undo" if ids else ""
        return f"Undo all {len(ids)}" if len(ids) > 1 else f"Undo draft {self.number_of(ids[0])}"

    def _selected_saved(self) -> "Variant | None":
        """The draft under the cursor, where it is on disk already."""
        if not self._has_drafts() or self._is_still_read():
            return None
        variant = self.variants[self.cursor]
        if variant.id in self.writer.unsaved:
            self.notify("It is being written: the checks may still ask for it again.", markup=False)
            return None
        return variant

    def _selected_open(self) -> "Variant | None":
        """The draft under the cursor, where nobody has decided on it yet."""
        variant = self._selected_saved()
        if variant is not None and variant.status in (*ACCEPTED, "retired"):
            if variant.id in self.rejected:
                self.notify(IS_REJECTED, markup=False)
                return None
            word = state_of(variant)[0][2:]
            is_out = variant.status in ("live", "paused")
            next_step = {"approved": "u takes that back", "retired": NEVER_AGAIN}
            words = f"This draft is {word} already · {next_step.get(variant.status, NEW_VERSION)}"
            self.notify(words, timeout=20 if is_out else 5, markup=False)
            return None
        return variant

    def _go_to_next_waiting(self, judged: "Variant") -> str:
        """Put the cursor on the next draft that waits for a person, the first behind the last.

        Returns:
            The number of the one that was judged, which goes on standing in its place.
        """
        ids = [variant.id for variant in self.variants]
        here = ids.index(judged.id) if judged.id in ids else self.cursor
        waiting = {variant.id for variant in self._waiting(self.variants)} - {judged.id}
        next_id = next_to_judge(ids, here, waiting)
        if self.cursor == here:  # whoever has moved on in the meantime stays there
            self.action_move(next_id - here)
        return self.number_of(judged.id)

    def action_move(self, by: int) -> None:
        """Another draft; the view draws it."""

    def _decide(
        self, step: Callable[[], str], notice: str, *, can_undo: bool = True, went_on_from: str = ""
    ) -> None:
        """One decision in a thread, and the list anew.

        Args:
            went_on_from: the id of what is judged, where the cursor stands on the next draft
                already; it comes back where the decision is refused.
        """
        brief, hint = self._brief, " · u takes it back" if can_undo else ""

        def decide() -> None:
            try:
                judged = step()
            except HooklineError:
                if went_on_from:
                    self._list(brief, went_on_from, "")
                raise
            self._list(brief, "" if went_on_from else judged, notice + hint)

        self._in_thread(decide)

    def _in_thread(self, step: Callable[[], None]) -> None:
        def safely() -> None:
            try:
                step()
            except HooklineError as problem:
                self.post_message(StepRefused(problem))

        self.run_worker(safely, thread=True, group="registry")
