"""How `compare` reports what was written, and asks judges: people by keys, files, a model."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hookline.cli import show
from hookline.errors import BadInput, HooklineError, PartlyDone
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.cli.compare import CompareOptions
    from hookline.loop.compare import ComparisonProgress
    from hookline.records.comparison import Comparison
    from hookline.workspace.folder import Workspace


def report(outcome: "ComparisonProgress", *, stopped: bool, as_json: bool) -> None:
    """What both sides wrote, and what to do next; then the exit code."""
    from hookline.loop.comparing.judging import has_both, is_alike, judgeable

    comparison = outcome.comparison
    ready = len(judgeable(comparison))
    if as_json:
        pairs = [pair.model_dump(mode="json") for pair in comparison.pairs]
        show.result({"name": comparison.name, "ready": ready, "pairs": pairs})
    else:
        show.out(comparison.name)
    for problem in outcome.problems:
        show.say(str(problem))
    alike = sum(has_both(pair) and is_alike(pair) for pair in comparison.pairs)
    if alike:
        show.say(f"{alike} of {len(comparison.pairs)} pairs read the same: nothing to judge there")
    if ready:
        next_step = f"next: hookline compare {comparison.name} --judge"
        show.say(f"{ready} {'pair' if ready == 1 else 'pairs'} to judge; {next_step}")
    _raise_stop(outcome.stopped, is_stopped=stopped)
    if outcome.problems:
        fix = "mend it and give the same command again; what is written is kept"
        count = len(outcome.problems)
        listed = f"{count} {'thing is' if count == 1 else 'things are'} listed above"
        raise PartlyDone("HL370", listed, fix=fix)


def _raise_stop(problem: HooklineError | None, *, is_stopped: bool) -> None:
    """What ended it before its end; going on takes the same command here, and no option."""
    if problem is not None:
        if "--resume" in problem.fix:
            problem.fix = "the same command goes on from there, with a budget of its own"
        raise problem
    if is_stopped:
        raise PartlyDone("HL372", "it was stopped", fix="the same command goes on from there")


def judge(workspace: "Workspace", comparison: "Comparison", *, tui: bool, as_json: bool) -> None:
    """Show what this judge has not judged yet, and keep each judgement before the next pair."""
    from hookline.loop.comparing.judging import document_of, load_judgements, waiting

    pairs = waiting(comparison, load_judgements(workspace, comparison.name), workspace.user)
    if as_json:
        return show.result([document_of(pair) for pair in pairs])
    if pairs and not sys.stdin.isatty():
        raise click.UsageError("Nobody is there to judge. Use --judge --json, then --answers FILE.")
    if tui:
        from hookline.tui.judging import run

        done, rest = run(workspace, comparison)
    else:
        from hookline.cli.judging_keys import judge_by_keys

        done = judge_by_keys(workspace, comparison.name, pairs)
        rest = len(pairs) - done
    summary = f"{done} judged by {workspace.user}, {rest} left"
    again = "the same command goes on" if rest else f"the table: hookline compare {comparison.name}"
    return show.say(f"\n{summary}; {again}")


def take(workspace: "Workspace", comparison: "Comparison", path: Path, *, as_json: bool) -> None:
    """Take in judgements from a file."""
    from hookline.loop.comparing.judging import load_judgements, take_answers, waiting

    kept, problems = take_answers(workspace, comparison, path, workspace.user)
    n_left = len(waiting(comparison, load_judgements(workspace, comparison.name), workspace.user))
    if as_json:
        show.result(
            {"kept": len(kept), "left": n_left, "problems": [p.to_json() for p in problems]}
        )
    show.say(f"{len(kept)} judgements of {workspace.user} kept, {n_left} left")
    _exit_with(problems, len(kept))


def ask_model(
    settings: Settings,
    workspace: "Workspace",
    comparison: "Comparison",
    model: str,
    chosen: "CompareOptions",
) -> None:
    """Let a model judge what it has not judged yet."""
    from hookline.cli.generating import run_stoppable
    from hookline.loop.comparing.judge_by_model import judge_by_model
    from hookline.loop.options import read_options
    from hookline.loop.prepare import target_of
    from hookline.workspace.library import open_library

    library = open_library(settings.prompts, settings.workspace)
    try:
        target = target_of(model, library, concurrency=chosen["concurrency"])
    except BadInput as problem:
        problem.where = "--judge-by"
        raise
    run_options = read_options(chosen)
    session, stopped = run_stoppable(
        1,
        lambda on_event, stop: judge_by_model(
            comparison, target, library, workspace, run_options, on_event=on_event, stop=stop
        ),
    )
    if chosen["as_json"]:
        show.result([judgement.model_dump(mode="json") for judgement in session.kept])
    show.say(f"{len(session.kept)} judged by the model {target.model}")
    _raise_stop(session.stopped, is_stopped=stopped)
    _exit_with(session.problems, len(session.kept))


def _exit_with(problems: list[HooklineError], n_kept: int) -> None:
    """The exit code of what was judged: some of it, or nothing."""
    if not problems:
        return
    if not n_kept:
        problems[0].also += tuple(problems[1:])
        raise problems[0]
    for problem in problems:
        show.say(str(problem))
    raise PartlyDone("HL370", f"{len(problems)} could not be taken", fix="see above; the rest is")
