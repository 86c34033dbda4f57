"""Runs `generate` in a thread of its own, so that neither files nor database hold up a key."""

import asyncio
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual.message import Message
from textual.widget import Widget

from hookline.errors import HooklineError
from hookline.tui.desk import Desk, Reading

if TYPE_CHECKING:
    from hookline.records.variant import Variant


class Progressed(Message):
    """A draft has come, or the run has ended."""

    def __init__(
        self, words: str, brief: str, variant: "Variant | None" = None, *, ended: bool = False
    ) -> None:
        super().__init__()
        self.words, self.brief, self.variant, self.ended = words, brief, variant, ended


class Writer:
    """One run at a time; it can be stopped, and keeps what is finished."""

    def __init__(self, view: Widget, desk: Desk) -> None:
        self._view, self._desk = view, desk
        self.running = False
        self.fresh: set[str] = set()
        """Drafts of this run."""
        self._stop: Any = None
        self._come = self._expected = 0

    def start(self, path: Path, model: str, expected: int) -> None:
        """Begin to write; every draft is told of as it comes."""
        self.running, self._come, self._expected = True, 0, expected
        self.fresh.clear()

        def write() -> None:
            try:
                words = asyncio.run(self._write(path, model))
            except asyncio.CancelledError:
                words = f"Stopped. {self._come} finished drafts are kept · ctrl+g writes again"
            except HooklineError as problem:
                fix = f" {problem.fix}." if problem.fix else ""
                kept = f" {self._come} finished drafts are kept." if self._come else ""
                words = f"! {problem.problem}.{fix}{kept} Your brief is saved."
            self.running = False
            self._view.post_message(Progressed(words, path.stem, ended=True))

        self._view.run_worker(write, thread=True, exclusive=True, group="generate")

    def stop(self) -> bool:
        """Ask the run to end; False when there is none."""
        if not self.running or self._stop is None:
            return False
        self._stop()
        return True

    async def _write(self, path: Path, model: str) -> str:
        from hookline.gateway.models import read_model
        from hookline.loop.generate import generate
        from hookline.loop.run import Options

        loop, task = asyncio.get_running_loop(), asyncio.current_task()
        assert task is not None
        self._stop = lambda: loop.call_soon_threadsafe(task.cancel)
        library = self._desk.library()
        target = read_model(model, environ=os.environ, prompts=library.folders)
        brief = path.stem

        def tell(event: str, fact: Any) -> None:
            if event == "variant":
                self._come += 1
                words = f"Writing: {self._come} of {self._expected} · Esc stops, keeps the finished"
                self._view.post_message(Progressed(words, brief, fact))

        workspace = self._desk.workspace
        progress = await generate([path], target, library, workspace, Options(), tell)
        for problem in progress.problems:
            raise problem
        missing = f", {progress.missing} never came" if progress.missing else ""
        blocked = f", {progress.blocked} blocked by a check" if progress.blocked else ""
        return f"{progress.run.written} drafts written{blocked}{missing}"


def price(reading: Reading, model: str) -> str:
    """What would be written, and what it costs, before a key starts it."""
    prompts = reading.prompts
    if not prompts:
        return "The brief cannot be read yet: mend what is marked ! on 1 Brief."
    drafts = sum(len(prompt.cells) for prompt in prompts)
    channels = ", ".join(dict.fromkeys(prompt.channel for prompt in prompts))
    languages = ", ".join(dict.fromkeys(prompt.language for prompt in prompts))
    what = f"{drafts} drafts: {channels} in {languages}"
    if model == "offline":
        return f"{what} · offline practice copy, no model, no cost"
    size = sum(len(message.content) for prompt in prompts for message in prompt.messages)
    requests = f"{len(prompts)} request{'s' if len(prompts) > 1 else ''}"
    where = (
        "on this machine" if "//127.0.0.1" in model or "//localhost" in model else "at its price"
    )
    return f"{what} · {requests} to {model}, about {max(1, size // 4):,} tokens in, {where}"
