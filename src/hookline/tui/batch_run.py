"""Writes many briefs in a thread of its own, and says after each answer how far they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual.message import Message
from textual.widget import Widget

from hookline.errors import HooklineError
from hookline.tui.desk import Desk
from hookline.tui.problems import problem_text
from hookline.tui.stoppable import Stoppable

if TYPE_CHECKING:
    from hookline.loop.writing.job import Job
    from hookline.loop.writing.run import Options, Progress
    from hookline.records.variant import Variant


RUN = "batch"


@dataclass(slots=True)
class Going:
    """How far one brief is in a run."""

    n_jobs: int = 0
    n_ended: int = 0
    cost: float | None = None
    problem: str = ""
    """Why a part of it got no answer."""


class Moved(Message):
    """Something was written, or the run has ended."""

    def __init__(self, words: str, *, ended: bool = False) -> None:
        super().__init__()
        self.words, self.ended = words, ended


class BatchRun(Stoppable):
    """One run over many briefs at a time; it can be stopped, and keeps what is finished."""

    def __init__(self, view: Widget, desk: Desk) -> None:
        super().__init__()
        self._view, self._desk = view, desk
        self.cost: float | None = None
        """US dollars of the run; None where no price is known."""
        self._going: dict[str, Going] = {}
        self._costs: dict[int, tuple[str, float]] = {}
        """Brief and cost so far of each request; one that is asked again costs on."""
        self._cells: dict[str, set[tuple[str, str, str]]] = {}

    def start(self, files: Sequence[Path], model: str, *, second_look: bool) -> None:
        """Begin; what an earlier run recorded is not asked for again."""
        self._begin()
        cap = self._desk.spending.begin(RUN, model)
        self.cost, self._costs = None, {}
        self._going = {path.stem: Going() for path in files}
        self._cells = {path.stem: set() for path in files}

        def write() -> None:
            from hookline.loop.prepare import run_guarded

            try:
                words = run_guarded(
                    self._write(list(files), model, batch_options(cap, second_look=second_look))
                )
            except HooklineError as problem:
                words = f"! {problem_text(problem)} What is finished is kept."
            self._desk.spending.end(RUN)
            self.running = False
            self._view.post_message(Moved(words, ended=True))

        self._view.run_worker(write, thread=True, exclusive=True, group="batch")

    def going(self, brief: str) -> Going | None:
        """How far a brief is; None where this run has nothing to do with it."""
        return self._going.get(brief)

    def n_written(self, brief: str) -> int:
        """Drafts that have come of it; one that was asked for again counts once."""
        return len(self._cells.get(brief, ()))

    async def _write(self, files: list[Path], model: str, options: "Options") -> str:
        from hookline.loop.generate import generate
        from hookline.loop.prepare import target_of
        from hookline.loop.writing.events import JobEnded, VariantWritten

        stop = self._signal()
        library = self._desk.library()

        def on_event(event: object) -> None:
            if isinstance(event, VariantWritten):
                self._note_draft(event.variant)
            elif isinstance(event, JobEnded):
                self._note_job(event.job)

        progress = await generate(
            files, target_of(model, library), library, self._desk.workspace,
            options, on_event, stop,
        )  # fmt: skip
        self.cost = progress.cost
        self._desk.spending.note(RUN, progress.cost)
        return end_words(progress, is_stopped=bool(stop.count))

    def _note_draft(self, variant: "Variant") -> None:
        self._cells.setdefault(variant.brief, set()).add(variant.cell)
        self._view.post_message(Moved("Esc stops, keeps the finished"))

    def _note_job(self, job: "Job") -> None:
        going = self._going.setdefault(job.prompt.brief.brief.id, Going())
        going.n_ended += not job.is_pending
        if job.cost is not None:
            brief = job.prompt.brief.brief.id
            self._costs[id(job)] = brief, job.cost
            going.cost = sum(cost for of_brief, cost in self._costs.values() if of_brief == brief)
            self.cost = sum(cost for _, cost in self._costs.values())
            self._desk.spending.note(RUN, self.cost)
        going.problem = problem_text(job.problem) if job.problem else going.problem
        self._view.post_message(Moved("Esc stops, keeps the finished"))


def batch_options(cap: float | None, *, second_look: bool) -> "Options":
    """What bounds a run over many briefs."""
    from hookline.loop.options import read_options

    chosen = {"stream": True, "resume": True, "max_cost": cap, "second_look": second_look}
    return read_options({**chosen, "anyway": False})


def end_words(progress: "Progress", *, is_stopped: bool) -> str:
    """What a run came to, in a line."""
    written = progress.run.written
    drafts = "1 draft" if written == 1 else f"{written} drafts"
    if is_stopped:
        return f"Stopped. {drafts} of this run are kept · ctrl+g goes on with what waits"
    if progress.stopped is not None:
        return f"! {problem_text(progress.stopped)} {drafts} are kept · ctrl+g goes on"
    pieces = [f"{drafts} written"]
    pieces += [f"{progress.blocked} blocked by a check"] if progress.blocked else []
    pieces += [f"{progress.missing} never came"] if progress.missing else []
    pieces += [f"{len(progress.unread)} briefs cannot be read"] if progress.unread else []
    return ", ".join(pieces)
