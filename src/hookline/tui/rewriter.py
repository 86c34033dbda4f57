"""Puts a draft into other words in a thread of its own; a model that thinks holds up no key."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message
from textual.widget import Widget

from hookline.errors import HooklineError
from hookline.tui.arriving import Arriving
from hookline.tui.desk import Desk
from hookline.tui.problems import desk_words, problem_text
from hookline.tui.stoppable import Stoppable
from hookline.tui.writer import STOPPING

if TYPE_CHECKING:
    from hookline.records.rewrite import Wish
    from hookline.records.variant import Variant

RUN = "rewrite"
STOPPED = "Stopped. The draft is as it was."
WAITS = "{what}: asked for as soon as what is being written is there · Esc stops both."


class Rewritten(Message):
    """A version has come, or why none has."""

    def __init__(self, brief: str, draft: str, version: str, words: str) -> None:
        super().__init__()
        self.brief, self.draft, self.version, self.words = brief, draft, version, words


@dataclass(frozen=True, slots=True)
class Asked:
    """One draft that is to be put into other words."""

    draft: "Variant"
    wish: "Wish"
    model: str
    what: str
    """Names the draft and the wish in a line."""


class Rewriter(Stoppable):
    """One rewrite at a time; it can be let go of, and the draft stays whatever comes of it."""

    def __init__(self, view: Widget, desk: Desk) -> None:
        super().__init__()
        self._view, self._desk = view, desk
        self._arriving, self._what = Arriving(), ""
        self._waiting: list[Asked] = []
        """What is asked for once the run that goes on has ended."""

    @property
    def n_waiting(self) -> int:
        """How many wait for their turn."""
        return len(self._waiting)

    def stop(self, *, at_once: bool = False) -> bool:
        """Ask the run to end; what waits is not asked for."""
        has_waited = bool(self._waiting)
        self._waiting.clear()
        return super().stop(at_once=at_once) or has_waited

    def ask(self, asked: "Asked", *, is_free: bool) -> str:
        """Ask for a version now, or as soon as what is written is there; what to say of it.

        Args:
            is_free: does nothing else write here? Two runs at once would pay for one thing twice.
        """
        self._waiting.append(asked)
        if is_free and not self.running:
            self.go_on()
            return ""
        return WAITS.format(what=asked.what)

    def go_on(self) -> None:
        """Ask for the next one that waits, if there is one and nothing is asked for."""
        if self.running or not self._waiting:
            return
        asked = self._waiting.pop(0)
        if refusal := self._desk.spending.refusal(asked.model):
            self._view.post_message(Rewritten(asked.draft.brief, asked.draft.id, "", refusal))
        else:
            self.start(asked.draft, asked.wish, asked.model, asked.what)

    @property
    def words(self) -> str:
        """What is asked for, for how long, and the words that are coming just now."""
        if self._is_stopped:
            return STOPPING
        first = f"Asking for {self._what} · {self._arriving.seconds} s · Esc stops; the draft stays"
        return f"{first}\n{self._arriving.line}"

    def start(self, draft: "Variant", wish: "Wish", model: str, what: str) -> None:
        """Ask for the version; it is told of when it is kept.

        Args:
            what: names the draft and the wish in a line.
        """
        self._begin()
        self._arriving, self._what = Arriving(), what
        cost = self._desk.spending.begin(RUN, model)

        def work() -> None:
            from hookline.loop.prepare import run_guarded

            version, words = "", ""
            try:
                made = run_guarded(self._rewrite(draft, wish, model, cost))
                version = made.id
                words = f"{wish.label}: the new version stands beside it · d shows what changed"
            except HooklineError as problem:
                words = STOPPED if self._is_stopped else f"! {problem_text(problem)}"
            self._desk.spending.end(RUN)
            self.running = False
            self._view.post_message(Rewritten(draft.brief, draft.id, version, words))

        self._view.run_worker(work, thread=True, exclusive=True, group="rewrite")

    async def _rewrite(
        self, draft: "Variant", wish: "Wish", model: str, cost: float | None
    ) -> "Variant":
        from hookline.loop.options import read_options
        from hookline.loop.prepare import target_of
        from hookline.loop.rewrite import rewrite
        from hookline.loop.writing.events import AnswerReceived, TextArrived

        stop = self._signal()
        library, costs = self._desk.library(), list[float]()

        def on_event(event: object) -> None:
            if isinstance(event, TextArrived):
                self._arriving.take(event.text)
            elif isinstance(event, AnswerReceived):
                costs.append(event.reply.cost or 0.0)
                self._desk.spending.note(RUN, sum(costs))

        return await rewrite(
            draft.id, wish, target_of(model, library), library, self._desk.workspace,
            read_options({"stream": True, "fresh": True, "max_cost": cost}), on_event, stop,
        )  # fmt: skip


def rewriting_price(desk: Desk, draft: "Variant", wish: "Wish", model: str) -> str:
    """What asking a model would take, before it is asked.

    Raises:
        HooklineError: the model cannot be used, or nothing is to be done.
    """
    from hookline.loop.prepare import cost_of, cost_words, target_of
    from hookline.loop.rewrite import read_prompt

    library = desk.library()
    target = target_of(model, library)
    prompt = read_prompt(desk.workspace, draft.id, wish, library)
    takes = cost_words(cost_of([prompt], target), target)
    return f"1 version, {wish.label} · {desk_words(takes)}"
