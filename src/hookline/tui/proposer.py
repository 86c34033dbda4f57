"""Asks for ideas in a thread of its own, so that a model that thinks holds up no key."""

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.message import Message
from textual.widget import Widget

from hookline.errors import HooklineError
from hookline.tui.calculations import read_worn_ideas
from hookline.tui.desk import Desk
from hookline.tui.idea_file import IdeaFile
from hookline.tui.problems import desk_words, problem_text
from hookline.tui.stoppable import Stoppable

if TYPE_CHECKING:
    from hookline.records.craft import Angle
    from hookline.records.resolved_brief import ResolvedBrief

RUN = "ideas"
WORN = "Worn with these readers, so not proposed again: {}."
NO_OTHERS = "The practice writer has no other ideas for this brief. a adds one of yours."
STOPPED = "Stopped. The ideas are as they were."


class IdeasProposed(Message):
    """Ideas have come, or why none have."""

    def __init__(self, brief: str, angles: "Sequence[Angle]", words: str = "") -> None:
        super().__init__()
        self.brief, self.angles, self.words = brief, angles, words


class Proposer(Stoppable):
    """One request for ideas at a time; it can be let go of."""

    def __init__(self, view: Widget, desk: Desk) -> None:
        super().__init__()
        self._view, self._desk = view, desk
        self.file = IdeaFile(desk.workspace)

    def start(self, resolved: "ResolvedBrief", model: str, listed: "Sequence[Angle]") -> None:
        """Ask; what comes is remembered behind what is listed, and told."""
        self._begin()
        brief = resolved.brief.id

        cap = self._desk.spending.begin(RUN, model)

        def ask() -> None:
            from hookline.loop.prepare import run_guarded

            angles: Sequence[Angle] = ()
            words = ""
            try:
                worn = self._desk.calculator.ask("worn ideas", read_worn_ideas, resolved.brand.name)
                angles = run_guarded(
                    self._ask(resolved, model, [*(a.idea for a in listed), *worn], cap)
                )
                self.file.add(brief, listed, angles)
                notice = WORN.format(", ".join(f"“{idea}”" for idea in worn)) if worn else ""
                words = " ".join(filter(None, ("" if angles else NO_OTHERS, notice)))
            except HooklineError as problem:
                words = f"! {problem_text(problem)}"
            except asyncio.CancelledError:
                words = STOPPED
            self._desk.spending.end(RUN)
            self.running = False
            self._view.post_message(IdeasProposed(brief, angles, words))

        self._view.run_worker(ask, thread=True, exclusive=True, group="propose")

    async def _ask(
        self,
        resolved: "ResolvedBrief",
        model: str,
        besides: "Sequence[str]",
        cap: float | None,
    ) -> "list[Angle]":
        from hookline.loop.angles import propose
        from hookline.loop.options import read_options
        from hookline.loop.prepare import target_of
        from hookline.loop.writing.events import AnswerReceived

        task = asyncio.current_task()
        assert task is not None
        loop = asyncio.get_running_loop()
        with self._turn:
            self._request = lambda: loop.call_soon_threadsafe(task.cancel)
            if self._is_stopped:
                raise asyncio.CancelledError
        library = self._desk.library()
        target = target_of(model, library)

        def on_event(event: object) -> None:
            if isinstance(event, AnswerReceived):
                self._desk.spending.note(RUN, event.reply.cost)

        return await propose(
            resolved, target, library, self._desk.workspace, read_options({"max_cost": cap}),
            besides=besides, on_event=on_event,
        )  # fmt: skip


def asking_price(desk: Desk, resolved: "ResolvedBrief", model: str) -> str:
    """What asking a model would take, before it is asked.

    Raises:
        HooklineError: the model cannot be used.
    """
    from hookline.loop.angles import AS_MANY, forecast
    from hookline.loop.prepare import cost_words, target_of

    library = desk.library()
    target = target_of(model, library)
    takes = forecast(resolved, target, library)
    return f"{AS_MANY * resolved.brief.variants} ideas · {desk_words(cost_words(takes, target))}"
