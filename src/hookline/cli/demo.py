"""`demo`: the whole loop in under a minute, offline."""

import shlex
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hookline.cli import options, show
from hookline.settings import Settings

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

    from hookline.loop.demo import DemoResult


@click.command()
@click.option(
    "--keep", type=click.Path(path_type=Path), metavar="DIR", help="Keep the workspace there."
)
@click.option("--customers", type=click.IntRange(500, 200_000), default=30_000, show_default=True)
@click.option("--seed", type=int, default=7, show_default=True)
@options.as_json
@click.pass_obj
def demo(
    settings: Settings, keep: Path | None, customers: int, seed: int, *, as_json: bool
) -> None:
    """Brief to lift to the next prompt, offline: four campaigns, simulated customers, eight weeks,
    one honest report, and what was learnt from it.

    Nothing is sent, no key is needed, and without --keep nothing is left behind.
    """
    with tempfile.TemporaryDirectory(prefix="hookline-demo-") as folder:
        _run(settings, keep or Path(folder), customers, seed, keep=keep, as_json=as_json)


def _run(
    settings: Settings, folder: Path, customers: int, seed: int, *, keep: Path | None, as_json: bool
) -> None:
    from hookline.errors import BadInput
    from hookline.loop.demo import run_demo
    from hookline.workspace.folder import Workspace
    from hookline.workspace.library import open_library

    if Workspace(folder, settings.user).has_registry:
        fix = "name a new folder"
        raise BadInput("HL450", "there is a workspace already", where=str(folder), fix=fix)
    started = time.monotonic()
    with _Bars() as bars:
        outcome = run_demo(
            Workspace(folder, settings.user), open_library(settings.prompts, settings.workspace),
            customers=customers, seed=seed, tell=bars.tell,
        )  # fmt: skip
    seconds = time.monotonic() - started
    if as_json:
        from hookline.cli.demo_page import lessons_json

        document = {
            "seconds": round(seconds, 1), "customers": customers, "seed": seed,
            "written": outcome.written, "arms": outcome.arms, "decisions": outcome.decisions,
            "outcomes": outcome.outcomes, "start": outcome.start, "end": outcome.end,
            "lift": outcome.report.to_json(),
            "truth": {name: effect._asdict() for name, effect in outcome.truth.items()},
            "lessons": lessons_json(outcome.lessons),
        }  # fmt: skip
        return show.result(document)
    return _print_outcome(outcome, customers, seconds, keep)


class _Bars:
    """One progress bar a step, on stderr."""

    _bar: "ProgressBar[str] | None" = None
    _name = ""
    _done = 0

    def __enter__(self) -> "_Bars":
        return self

    def __exit__(self, *_: object) -> None:
        self._finish()

    def tell(self, step: str, done: int, whole: int) -> None:
        if step != self._name:
            self._finish()
            self._bar = show.bar(f"{step:24}", whole)
            self._bar.__enter__()
            self._name, self._done = step, 0
        assert self._bar is not None  # its step has begun
        self._bar.update(done - self._done)
        self._done = done

    def _finish(self) -> None:
        if self._bar is not None:
            self._bar.__exit__(None, None, None)


def _print_outcome(
    outcome: "DemoResult", customers: int, seconds: float, keep: Path | None
) -> None:
    from hookline.cli.demo_page import lesson_lines
    from hookline.cli.lift import show_report

    show.out(
        f"{outcome.written} messages written offline from 4 briefs and checked; "
        f"{outcome.arms} approved with their follow-ups\n"
        f"{customers:,} simulated customers lived from {outcome.start} to {outcome.end}: "
        f"{outcome.decisions:,} decisions, {outcome.outcomes:,} outcomes, {seconds:.0f} s\n"
    )
    without_versions = replace(outcome.report, arms=())
    show_report(without_versions, {name: each.revenue for name, each in outcome.truth.items()})
    show.out(
        "\n'truly' is what the simulation knows and no report can: the extra revenue that the "
        "messages really\ncaused. 'earned' is what the held-back customers let us say of it."
    )
    for line in lesson_lines(outcome.lessons):
        show.out(line)
    show.out("\nnext:")
    place = shlex.quote(str(keep)) if keep else ""
    if place:
        show.out(f"  hookline --workspace {place} arms list")
        show.out(f"  hookline --workspace {place} lift --by arm")
        show.out(f"  hookline --workspace {place} learnings list")
    else:
        show.out("  hookline demo --keep demo      and look round in it")
    show.out("  hookline blueprints             32 kinds of message")
    show.out("  hookline generate briefs/winback-kurtako.yaml")
    desk = f"hookline --workspace {place}" if place else "hookline"
    show.out(f"  {desk:30}  the desk in your terminal{', on this demo' if keep else ''}")
