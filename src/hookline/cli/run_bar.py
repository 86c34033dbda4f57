"""The bar of a run: drafts as they come, tokens, failed, cost and the time that is left."""

import sys
from typing import TYPE_CHECKING

from hookline.cli import show
from hookline.records.place_names import place_name

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

    from hookline.loop.writing.events import RunEvent
    from hookline.records.prompt import Reply
    from hookline.records.variant import Variant

MANY = 20  # briefs; above it their reading has a bar of its own
MOST_SHOWN = 60  # variants; beyond it the screen is no place to read them
CHARACTERS_A_TOKEN = 4  # of an answer that is still coming; then the provider's own count holds
WIDTH = 76  # of a draft's line above the bar


class RunBar:
    """Reading, then writing: drafts as they come, tokens, failed, cost and the time that is left.

    On stderr, and only where that is a terminal.
    """

    def __init__(self, files: int) -> None:
        self._files = files
        self._bar: ProgressBar[str] | None = None
        self._failed = self._again = self._tokens = 0
        self._drafts: set[tuple[str, ...]] = set()
        self._arriving: dict[str, int] = {}
        """Tokens of answers that are coming, guessed from their text, by request."""
        self._n_jobs = 0
        self._cost: float | None = None
        self._batch = ""

    def __enter__(self) -> "RunBar":
        if self._files > MANY:
            self._open("reading briefs", self._files)
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def on_event(self, event: "RunEvent") -> None:
        """Draw what the run does."""
        from hookline.loop.writing import events

        match event:
            case events.BriefRead() | events.PairJudged():
                self._draw(1)
            case events.WorkPlanned(n_jobs):
                self._close()
                self._n_jobs = n_jobs
                self._open("writing", n_jobs)
            case events.TextArrived(key, text):
                self._arriving[key] = len(text) // CHARACTERS_A_TOKEN
                self._draw(0)
            case events.VariantWritten(variant):
                self._show_draft(variant)
            case events.RequestRetried():
                self._again += 1
                self._draw(0)
            case events.AnswerReceived(reply):
                self._count(reply)
            case events.BatchMoved(state):
                self._batch = f"batch {state.status} {state.done}/{state.total}"
                self._draw(0)
            case events.JobEnded(job):
                self._failed += job.problem is not None
                self._draw(0 if job.is_pending else 1)

    def _open(self, label: str, length: int) -> None:
        self._bar = show.bar(label, length, lambda _: self._status_text())
        self._bar.__enter__()

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.__exit__(None, None, None)
            self._bar = None

    def _draw(self, by: int) -> None:
        if self._bar is None:
            return
        if by:
            self._bar.update(by, current_item="")
        else:  # click draws a step alone by itself
            self._bar.render_progress()

    def _count(self, reply: "Reply") -> None:
        self._tokens += reply.tokens_out
        self._arriving.clear()
        if reply.cost is not None:
            self._cost = (self._cost or 0.0) + reply.cost

    def _show_draft(self, variant: "Variant") -> None:
        """The first words of a draft above the bar; of one that takes another's place alike."""
        place = (variant.brief, variant.channel, variant.language, variant.message_key)
        self._drafts.add(place)
        if self._n_jobs <= MOST_SHOWN and sys.stderr.isatty():
            state = "blocked" if variant.blocked else place_name(variant.channel, variant.language)
            first = next(iter(variant.parts.texts().values()), "")
            words = show.clip(f"{state}: {first}", WIDTH)
            sys.stderr.write(f"\r\x1b[K  {words}\n")
        self._draw(0)

    def _status_text(self) -> str:
        pieces = [self._batch] if self._batch else []
        pieces += [f"{len(self._drafts)} drafts"] if self._drafts else []
        tokens = self._tokens + sum(self._arriving.values())
        pieces += [f"{tokens:,} tokens"] if tokens else []
        pieces += [f"{self._failed} failed"] if self._failed else []
        pieces += [f"{self._again} tried again"] if self._again else []
        pieces += [f"${self._cost:.4f}"] if self._cost is not None else []
        return " · ".join(pieces)
