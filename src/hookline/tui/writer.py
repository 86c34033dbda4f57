"""Runs `generate` in a thread of its own, so that neither files nor database hold up a key."""

from pathlib import Path
from typing import TYPE_CHECKING

from textual.message import Message
from textual.widget import Widget

from hookline.errors import HooklineError
from hookline.tui.arriving import Arriving
from hookline.tui.card import cell_of
from hookline.tui.desk import Desk, Reading
from hookline.tui.problems import desk_words, problem_text
from hookline.tui.stoppable import Stoppable

if TYPE_CHECKING:
    from hookline.records.variant import Variant


NOT_PRACTISED = (
    "{written} drafts written. The practice writer has no words for {missing} others: an idea or a "
    "language that it does not know. A model writes them all; set Model on 1 Brief."
)


RUN = "write"
STOPPING = "Stopping: answers on their way may come · Esc lets go of them"


class Progressed(Message):
    """A draft has come, or the run has ended."""

    def __init__(
        self, words: str, brief: str, variant: "Variant | None" = None, *, ended: bool = False
    ) -> None:
        super().__init__()
        self.words, self.brief, self.variant, self.ended = words, brief, variant, ended


class Writer(Stoppable):
    """One run at a time; it can be stopped, and keeps what is finished."""

    def __init__(self, view: Widget, desk: Desk) -> None:
        super().__init__()
        self._view, self._desk = view, desk
        self.run_ids: set[str] = set()
        """Drafts of this run."""
        self.unsaved: set[str] = set()
        """Those of them that the checks may still ask for again; nobody can judge them yet."""
        self._expected = 0
        self._failed = set[str]()
        """Briefs whose last run failed."""
        self._arriving = Arriving()
        self._cells: set[tuple[str, str, str]] = set()
        """Which drafts have come; one that was asked for again counts once."""

    @property
    def words(self) -> str:
        """How far the run is: drafts, seconds, and the words that are coming just now."""
        if self._is_stopped:
            return STOPPING
        count = f"{len(self._cells)} of {self._expected}"
        seconds = self._arriving.seconds
        first = f"Writing: {count} · {seconds} s · Esc stops, keeps the finished"
        return "\n".join(filter(None, (first, self._arriving.line)))

    def start(self, path: Path, model: str, expected: int) -> None:
        """Begin to write; every draft is told of as it comes."""
        self._begin()
        cost = self._desk.spending.begin(RUN, model)
        self._expected, self._arriving = expected, Arriving()
        self._cells.clear()
        self.run_ids.clear()
        self.unsaved.clear()

        def write() -> None:
            from hookline.loop.prepare import run

            try:
                words = run(self._write(path, model, cost))
            except HooklineError as problem:
                self._failed.add(path.stem)
                kept = f" {len(self._cells)} finished drafts are kept." if len(self._cells) else ""
                words = f"! {problem_text(problem)}.{kept} Your brief is saved."
            self._desk.spending.end(RUN)
            self.running = False
            self.unsaved.clear()
            self._view.post_message(Progressed(words, path.stem, ended=True))

        self._view.run_worker(write, thread=True, exclusive=True, group="generate")

    async def _write(self, path: Path, model: str, cost: float | None) -> str:
        from hookline.loop.generate import generate
        from hookline.loop.options import read_options
        from hookline.loop.prepare import target_of
        from hookline.loop.writing.events import JobEnded, TextArrived, VariantWritten
        from hookline.records.variant import OFFLINE

        stop = self._signal()
        library = self._desk.library()
        target = target_of(model, library)
        brief, costs = path.stem, dict[int, float]()

        def on_event(event: object) -> None:
            if isinstance(event, VariantWritten):
                self._cells.add(cell_of(event.variant))
                self.unsaved.add(event.variant.id)
                self._view.post_message(Progressed(self.words, brief, event.variant))
            elif isinstance(event, TextArrived):
                self._arriving.take(event.text)
            elif isinstance(event, JobEnded):
                self.unsaved -= {variant.id for variant in event.job.written.values()}
                costs[id(event.job)] = event.job.cost or 0.0
                self._desk.spending.note(RUN, sum(costs.values()))

        workspace = self._desk.workspace
        with workspace.registry() as registry:
            is_again = brief in self._failed or bool(registry.variants(brief=brief))
        # whoever has drafts, or answers that were none, wants others than the recorded ones
        options = read_options({"stream": True, "fresh": is_again, "max_cost": cost})
        progress = await generate([path], target, library, workspace, options, on_event, stop)
        self._desk.spending.note(RUN, progress.cost)
        self._failed.discard(brief)
        if stop.count:
            return f"Stopped. {len(self._cells)} finished drafts are kept · ctrl+g writes again"
        if target.adapter == OFFLINE and progress.run.written and progress.missing:
            return NOT_PRACTISED.format(written=progress.run.written, missing=progress.missing)
        for problem in (progress.stopped, *progress.problems):
            if problem is not None:
                raise problem
        missing = f", {progress.missing} never came" if progress.missing else ""
        blocked = f", {progress.blocked} blocked by a check" if progress.blocked else ""
        return f"{progress.run.written} drafts written{blocked}{missing}"


def price(reading: Reading, model: str, desk: Desk) -> str:
    """What would be written, and what it costs, before a key starts it."""
    if not reading.prompts:
        return "The brief cannot be read yet: mend what is marked ! on 1 Brief."
    from hookline.loop.prepare import cost_of, cost_words, drafts_words, target_of

    drafts = drafts_words(reading.prompts)
    try:
        target = target_of(model, desk.library())
    except HooklineError as problem:
        return f"{drafts} · ! {problem_text(problem)}"
    return f"{drafts} · {desk_words(cost_words(cost_of(reading.prompts, target), target))}"
