"""What a person does to the draft under the cursor: verdicts, other words, another version."""

import asyncio
from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from textual import on, work
from textual.binding import Binding, BindingType

from hookline.errors import HooklineError
from hookline.records.finding import BY_THE_BRIEF_OF_NOW
from hookline.tui.ask import AskLine, Confirm
from hookline.tui.card import ACCEPTED, state_of
from hookline.tui.draft_list import DraftList
from hookline.tui.frame import BRIEF
from hookline.tui.problems import StepRefused, problem_words
from hookline.tui.review_decisions import (
    BLOCKED,
    IN_PLACE,
    IS_OUT,
    NOTHING_TO_UNDO,
    TAKEN_BACK,
    WENT_OUT,
    WHY_REJECTED,
    ask_to_exchange,
    ask_why_blocked_goes_out,
    ask_words,
    lacking_words,
)
from hookline.tui.rewriter import Asked, Rewritten
from hookline.tui.rewrites import ask_wish
from hookline.tui.twins import alike_note, doubted_note
from hookline.tui.versions_window import VersionsWindow

if TYPE_CHECKING:
    from hookline.records.variant import Variant
    from hookline.tui.app import Hookline


class DraftActions(DraftList):
    """Actions on drafts."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "accept", "Accept", show=False),
        Binding("x", "reject", "Reject", show=False),
        Binding("e", "edit", "Edit", show=False),
        Binding("r", "rewrite", "Rewrite", show=False),
        Binding("d", "versions", "Versions", show=False),
        Binding("A", "accept_all", "Accept all that are ready", show=False),
        Binding("X", "reject_blocked", "Reject all blocked", show=False),
        Binding("u", "undo", "Undo", show=False),
        Binding("w", "sheet", "All texts as one sheet", show=False),
    ]

    def stop(self, *, at_once: bool = False) -> bool:
        """Stop what is being written; False when nothing is."""
        stopped = self.rewriter.stop(at_once=at_once)
        return self.writer.stop(at_once=at_once) or stopped

    @on(StepRefused)
    def refused(self, event: StepRefused) -> None:
        """Say what was refused and what to do."""
        words = problem_words(event.problem)
        self.notify(words, severity="error", timeout=20, markup=False)

    @work
    async def action_accept(self) -> None:
        """Accept the draft; a blocked one goes out only with a reason, which is kept."""
        if (variant := self._selected_open()) is None:
            return
        if refusal := lacking_words(variant):
            self.notify(refusal, severity="error", timeout=20, markup=False)
            return
        is_instead = None
        if self._has_versions:
            is_instead = await ask_to_exchange(self.app, self.desk, variant)
        if is_instead is False:
            return
        reason: str | None = ""
        if variant.blocked:
            reason = await ask_why_blocked_goes_out(self.app, variant)
        if reason is not None:
            self._accept(variant, reason, is_instead=bool(is_instead))

    def _accept(self, variant: "Variant", reason: str, *, is_instead: bool) -> None:
        """Accept it, and go on to the next; from one that takes another's place nobody moves."""
        older = f"; {BY_THE_BRIEF_OF_NOW}" if variant.is_older else ""
        if is_instead:
            step = partial(self.review_decisions.exchange, variant.id, reason)
            self._decide(step, f"{IN_PLACE}{older}", can_undo=False)
            return
        number = self._go_to_next_waiting(variant)
        step = partial(self.review_decisions.accept, [variant.id], reason)
        self._decide(step, f"draft {number} accepted{older}", went_on_from=variant.id)

    @work
    async def action_reject(self) -> None:
        """Reject the draft, with a reason."""
        if (variant := self._selected_open()) is None:
            return
        reason = await self.app.push_screen_wait(AskLine(WHY_REJECTED))
        if reason:
            self._decide(partial(self.review_decisions.reject, [variant.id], reason), "rejected")

    @work
    async def action_reject_blocked(self) -> None:
        """Reject every draft that a check blocks and nobody has decided on, with one reason."""
        ids = [v.id for v in self._waiting([*self.variants, *self.folded]) if v.blocked]
        if self._is_still_read():
            return
        if not ids:
            self.notify("No draft that waits for you is blocked.", markup=False)
            return
        count = "1 blocked draft" if len(ids) == 1 else f"{len(ids)} blocked drafts"
        question = f"Why: {count} rejected at once? The reason is kept."
        reason = await self.app.push_screen_wait(AskLine(question, BLOCKED, is_suggestion=True))
        if reason:
            step = partial(self.review_decisions.reject, ids, reason)
            self._decide(step, f"{count} rejected")

    @work
    async def action_edit(self) -> None:
        """Change the words, or what kind of copy they are; they come back checked."""
        await self._edit()

    @work
    async def edit_outside(self) -> None:
        """Change the words in the person's own editor; they come back into the window."""
        await self._edit(outside=True)

    async def _edit(self, *, outside: bool = False) -> None:
        if self.is_read and not (self.variants or self.is_asking):
            app = cast("Hookline", self.app)  # one's own words stand in the brief
            app.action_view(BRIEF)
            await app.brief.go_to_field("control_copy")
            return
        if (variant := self._selected_open()) is None:
            return
        edited = await ask_words(
            self.app, self.desk, variant, self.number_of(variant.id), outside=outside
        )
        if edited is not None:
            self._decide(partial(self.review_decisions.edit, variant, edited), "checked again")

    @work
    async def action_sheet(self) -> None:
        """Write the words of all drafts, the folded ones too, as one sheet."""
        from hookline.tui.text_sheet import write_sheet

        drafts = [*self.variants, *self.folded]
        try:
            words = await asyncio.to_thread(write_sheet, self.desk, drafts)
        except HooklineError as problem:
            self.notify(problem_words(problem), severity="error", markup=False)
            return
        self.notify(words, timeout=20, markup=False)

    @work
    async def action_accept_all(self) -> None:
        """Accept every draft that no check blocks or doubts; the others wait for a look each."""
        from hookline.loop.review import clean_ids
        from hookline.loop.versions import left_for_a_look

        if self._is_still_read():
            return
        waiting = self._waiting(self.variants)
        clean = await asyncio.to_thread(clean_ids, self.desk.workspace, waiting)
        left = await asyncio.to_thread(left_for_a_look, self.desk.workspace, waiting, clean)
        n_doubted = sum(not variant.blocked for variant in left)
        if not clean:
            self.notify(f"No draft is ready.{doubted_note(n_doubted)}", markup=False)
            return
        standing = {v.id for v in self.variants if v.status in ACCEPTED} | set(clean)
        alone = [each for each in clean if self.twins.get(each) not in standing]
        n_alike, clean = len(clean) - len(alone), tuple(alone)
        if not clean:
            self.notify("What is left says nearly what is accepted: a accepts it.", markup=False)
            return
        count = "1 draft" if len(clean) == 1 else f"{len(clean)} drafts"
        verb = "is" if len(clean) == 1 else "are"
        question = (
            f"Accept {count} that {verb} ready? Nothing goes out before the launch on F5 Live."
        )
        question += doubted_note(n_doubted) + alike_note(n_alike, len(self._waiting(self.folded)))
        if await self.app.push_screen_wait(Confirm(question, "accepts")):
            self._decide(partial(self.review_decisions.accept, clean), f"{count} accepted")

    def action_undo(self) -> None:
        """Take back the verdict on this draft, an edit too; of one without, the last of all."""
        here = self.variants[self.cursor] if self.variants else None
        ids = self._to_take_back()
        if here is not None and here.status in WENT_OUT and here.id not in self.rejected:
            self.notify(IS_OUT.format(word=state_of(here)[0][2:]), markup=False)
        elif not ids:
            self.notify(NOTHING_TO_UNDO, markup=False)
        else:
            number = self._undo_label.removeprefix("Undo").strip()
            whose = f"{number}: " if number else ""
            step = partial(self.review_decisions.undo, ids)
            self._decide(step, f"{whose}{TAKEN_BACK}", can_undo=False)

    @work
    async def action_rewrite(self) -> None:
        """Put the draft into other words, after its price was agreed to."""
        if (variant := self._selected_saved()) is None:
            return
        number, model = self.number_of(variant.id), self.model
        if not self.is_asking and (refusal := self.desk.spending.refusal(model)):
            self.notify(refusal, markup=False)
            return
        try:
            wish = await ask_wish(self.app, self.desk, variant, number, model)
        except HooklineError as problem:
            self.post_message(StepRefused(problem))
            return
        if wish is not None:
            asked = Asked(variant, wish, model, f"draft {number}, {wish.label}")
            if waits := self.rewriter.ask(asked, is_free=not self.writer.running):
                self.notify(waits, markup=False)
            else:
                self.plan(self.rewriter.words)

    @on(Rewritten)
    def rewritten(self, event: Rewritten) -> None:
        """A version has come, or why none has; the cursor follows unless it has moved on."""
        self.plan(event.words)
        self.rewriter.go_on()
        if event.brief == self._brief:
            is_here = bool(self.variants) and self.variants[self.cursor].id == event.draft
            self.load(event.brief, event.version if is_here else "")

    @work
    async def action_versions(self) -> None:
        """Walk through the versions of the draft; one can be let stand."""
        from hookline.loop.versions import choose, list_versions

        if (variant := self._selected_saved()) is None:
            return
        workspace, number = self.desk.workspace, self.number_of(variant.id)
        versions = await asyncio.to_thread(list_versions, workspace, variant.id)
        listed = {variant.id: variant for variant in self.variants}  # live where they are
        versions = [listed.get(version.id, version) for version in versions]
        window = VersionsWindow(number, versions, variant.id)
        chosen = await self.app.push_screen_wait(window)
        if chosen is not None:
            notice = "This version stands; the others are kept, d shows them"
            self._decide(lambda: choose(workspace, chosen).id, notice, can_undo=False)
