"""Runs `generate` in a thread of its own, so that neither files nor database hold up a key."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual.message import Message
from textual.widget import Widget

from hookline.errors import HooklineError
from hookline.records.words import OFFLINE
from hookline.tui.arriving import Arriving
from hookline.tui.ask import Confirm
from hookline.tui.desk import Desk
from hookline.tui.fields import Value
from hookline.tui.form_words import (
    BRAND,
    in_form_order,
    mistakes_by_field,
    named_problems,
    problems_by_label,
)
from hookline.tui.look import AnyApp
from hookline.tui.open_brief import NOT_READABLE, BriefReading
from hookline.tui.problems import desk_words, problem_text
from hookline.tui.spending import writes_once
from hookline.tui.stoppable import Stoppable

if TYPE_CHECKING:
    from hookline.loop.writing.events import OnRunEvent
    from hookline.loop.writing.run import Options, Progress
    from hookline.records.variant import Variant


NOT_PRACTISED = (
    "{written} drafts written. The practice writer has no words for {missing} others: an idea or a "
    "language that it does not know. A model writes them all; set Model on F2 Brief."
)
WRONG = (
    "What is written now would be wrong, so nothing is written and nothing is spent. Esc goes to "
    "the first of these fields; once they are mended, ctrl+g writes."
)
IN_SPITE = "writes all the same"
NOT_READ = " · the practice writer does not read your Idea; a model does"
RUN = "write"
STOPPING = "Stopping: answers on their way may come · Esc lets go of them"


class Progressed(Message):
    """A draft has come, or the run has ended."""

    def __init__(
        self, words: str, brief: str, variant: "Variant | None" = None, *, ended: bool = False
    ) -> None:
        super().__init__()
        self.words, self.brief, self.variant, self.ended = words, brief, variant, ended


@dataclass(frozen=True, slots=True)
class Expected:
    """What a run is to bring, where nothing is asked for again."""

    n_drafts: int = 0
    n_answers: int = 1
    second_look: bool = False
    """Do drafts go to an editor and two readers?"""


class DeskWriter(Stoppable):
    """One run at a time; it can be stopped, and keeps what is finished."""

    def __init__(self, view: Widget, desk: Desk) -> None:
        super().__init__()
        self._view, self._desk = view, desk
        self.run_ids: set[str] = set()
        """Drafts of this run."""
        self.unsaved: set[str] = set()
        """Those of them that the checks may still ask for again; nobody can judge them yet."""
        self._expected = Expected()
        self._n_answers = self._n_again = 0
        self._failed = set[str]()
        """Briefs whose last run failed."""
        self._arriving = Arriving()
        self._cells: set[tuple[str, str, str]] = set()
        """Which drafts have come; one that was asked for again counts once."""

    @property
    def words(self) -> str:
        """How far the run is: drafts, seconds, and the words that are coming just now."""
        return self.words_before(0)

    def words_before(self, n_rewrites: int) -> str:
        """How far the run is, before so many rewrites that wait for its end."""
        if self._is_stopped:
            return STOPPING
        count = f"{len(self._cells)} of {self._expected.n_drafts}"
        if self._expected.second_look:
            count += f" · answer {self._n_answers + 1} of {self._expected.n_answers}"
        again = f"{self._n_again} asked again, unusable or blocked · " if self._n_again else ""
        many = "1 rewrite waits · " if n_rewrites == 1 else f"{n_rewrites} rewrites wait · "
        waits = many if n_rewrites else ""
        is_long = again or waits or self._expected.second_look
        keeps = "" if is_long else ", keeps the finished"
        first = f"Writing: {count} · {self._arriving.seconds} s · {again}{waits}Esc stops{keeps}"
        return f"{first}\n{self._arriving.line}"

    def start(self, path: Path, model: str, expected: Expected) -> None:
        """Begin to write; every draft is told of as it comes."""
        self._begin()
        cost = self._desk.spending.begin(RUN, model)
        self._expected, self._arriving = expected, Arriving()
        self._n_answers = self._n_again = 0
        self._cells.clear()
        self.run_ids.clear()
        self.unsaved.clear()

        def write() -> None:
            from hookline.loop.prepare import run_guarded

            try:
                words = run_guarded(self._write(path, model, cost))
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
        from hookline.loop.prepare import target_of

        stop = self._signal()
        library = self._desk.library()
        target = target_of(model, library)
        brief, on_event = path.stem, self._listener(path.stem)

        workspace, earlier_ids = self._desk.workspace, self._ids_of(brief)
        options = self._options(brief, cost, is_again=bool(earlier_ids))
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
        summary = _written(progress, earlier_ids, self._n_again)
        return summary + self._unread(progress, model)

    def _listener(self, brief: str) -> "OnRunEvent":
        """What hears how the run of a brief goes, and tells it on."""
        from hookline.loop.writing.events import (
            AnswerReceived,
            AskedAgain,
            JobEnded,
            TextArrived,
            VariantWritten,
        )

        costs = dict[int, float]()

        def on_event(event: object) -> None:
            if isinstance(event, VariantWritten):
                self._cells.add(event.variant.cell)
                self.unsaved.add(event.variant.id)
                self._view.post_message(Progressed(self.words, brief, event.variant))
            elif isinstance(event, AnswerReceived):
                self._n_answers = min(self._n_answers + 1, self._expected.n_answers - 1)
            elif isinstance(event, AskedAgain):
                self._n_again += event.n_messages
            elif isinstance(event, TextArrived):
                self._arriving.take(event.text)
            elif isinstance(event, JobEnded):
                self.unsaved -= {variant.id for variant in event.job.written.values()}
                costs[id(event.job)] = event.job.cost or 0.0
                self._desk.spending.note(RUN, sum(costs.values()))

        return on_event

    def _unread(self, progress: "Progress", model: str) -> str:
        """That the practice writer has not read the idea that a person wrote; "" for a model."""
        if model != OFFLINE:
            return ""
        digests = {variant.lineage.brief_hash for variant in progress.variants}
        with self._desk.workspace.registry() as registry:
            briefs = [registry.brief(digest) for digest in digests]
        is_idea_written = any(
            each is not None and each.origins.get("idea") == "user" for each in briefs
        )
        return NOT_READ if is_idea_written else ""

    def _ids_of(self, brief: str) -> set[str]:
        """All that was ever written for it, rejected drafts among them."""
        with self._desk.workspace.registry() as registry:
            return {variant.id for variant in registry.variants(brief=brief)}

    def _options(self, brief: str, cost: float | None, *, is_again: bool) -> "Options":
        """Whoever has drafts, or answers that were none, wants others than the recorded ones."""
        from hookline.loop.options import read_options

        fresh, looks = is_again or brief in self._failed, self._expected.second_look
        chosen = {"stream": True, "fresh": fresh, "max_cost": cost, "second_look": looks}
        return read_options(chosen)


async def field_to_mend(
    app: AnyApp, reading: BriefReading, values: Mapping[str, Value | None]
) -> str:
    """Name all that is wrong before anything is written.

    Args:
        values: what the fields hold.
    Returns:
        The first field that is wrong; "" where none is, or where a person writes all the same.
    """
    if problems := in_form_order(reading.problems):
        words = named_problems(problems_by_label(problems))
        app.notify(f"Before it can be written: {words}", severity="error", markup=False)
        return next(iter(problems)) or BRAND
    mistakes = in_form_order(mistakes_by_field(reading.advice, values))
    if not mistakes:
        return ""
    window = Confirm(WRONG, "", [*problems_by_label(mistakes).items()], {"w": IN_SPITE})
    return "" if await app.push_screen_wait(window) == "w" else next(iter(mistakes))


def _written(progress: "Progress", earlier_ids: set[str], n_again: int) -> str:
    """What came of a run, in one line.

    Args:
        n_again: messages that were asked for again, and paid for, because none could be used.
    """
    missing = f", {progress.missing} never came" if progress.missing else ""
    blocked = f", {progress.blocked} blocked by a check" if progress.blocked else ""
    unchanged = _same_words(progress, earlier_ids)
    again = f", {n_again} asked for again" if n_again else ""
    return f"{progress.run.written} drafts written{unchanged}{again}{blocked}{missing}"


def _same_words(progress: "Progress", earlier_ids: set[str]) -> str:
    """How many drafts of a run were there already, rejected perhaps; "" for none."""
    n_same = sum(variant.id in earlier_ids for variant in progress.variants)
    return f", {n_same} word for word as before" if n_same else ""


def price(reading: BriefReading, model: str, desk: Desk, *, second_look: bool) -> str:
    """What would be written, and what it costs, before a key starts it.

    Args:
        second_look: does every request come back for other drafts, an editor and two readers?
    """
    if not reading.prompts:
        return reading.why_unread or NOT_READABLE
    from hookline.loop.prepare import cost_of, cost_words, drafts_words, target_of

    drafts = drafts_words(reading.prompts)
    try:
        target = target_of(model, desk.library())
    except HooklineError as problem:
        return f"{drafts} · ! {problem_text(problem)}"
    takes = cost_of(reading.prompts * calls_of(second_look=second_look), target)
    looks = " with a second look" if second_look else ""
    return f"{drafts}{looks} · {desk_words(cost_words(takes, target))}"


def expected_of(reading: BriefReading, *, second_look: bool) -> Expected:
    """What the prompts of a brief are to bring."""
    n_drafts = sum(len(prompt.cells) for prompt in reading.prompts)
    return Expected(n_drafts, len(reading.prompts) * calls_of(second_look=second_look), second_look)


def calls_of(*, second_look: bool) -> int:
    """Requests that a prompt takes as a rule."""
    from hookline.loop.options import read_options

    return read_options({"second_look": second_look}).usual_calls


def keys_to_write(model: str, *, second_look: bool) -> str:
    """What to press, behind what it costs; who answers once has no second look."""
    if writes_once(model):
        return " · ctrl+g writes"
    return f" · ctrl+g writes, + {'without' if second_look else 'with'} a second look"
