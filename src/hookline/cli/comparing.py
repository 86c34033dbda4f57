"""How `compare` reports what was written, and asks judges: people by keys, files, a model."""

import shutil
import sys
import textwrap
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from hookline.cli import show
from hookline.documents import Fields
from hookline.errors import BadInput, HooklineError, PartlyDone
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.loop.compare import ComparisonProgress
    from hookline.loop.comparing.judging import BlindAnswer, BlindPair
    from hookline.records.comparison import Comparison, Why
    from hookline.workspace.folder import Workspace

QUIT = ("q", "\x03", "\x04", "\x1b")
Meant = TypeVar("Meant")


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
        done = _judge_by_keys(workspace, comparison.name, pairs)
        rest = len(pairs) - done
    summary = f"{done} judged by {workspace.user}, {rest} left"
    again = "the same command goes on" if rest else f"the table: hookline compare {comparison.name}"
    return show.say(f"\n{summary}; {again}")


def _judge_by_keys(workspace: "Workspace", name: str, pairs: "Sequence[BlindPair]") -> int:
    """Pair after pair, until all are judged or the judge leaves; how many were judged."""
    from hookline.loop.comparing.judging import judgement_of, keep
    from hookline.workspace.clock import stamp

    for number, pair in enumerate(pairs, start=1):
        verdict = _ask(pair, f"pair {number} of {len(pairs)}")
        if verdict is None:
            return number - 1
        keep(workspace, name, judgement_of(pair, verdict, workspace.user, stamp()))
    return len(pairs)


def _ask(pair: "BlindPair", position: str) -> "BlindAnswer | None":
    """One pair on the screen, and the verdict of a few keys; None to leave."""
    from hookline.loop.comparing.judging import BlindAnswer, lines_of
    from hookline.records.comparison import WHYS

    width = shutil.get_terminal_size().columns - 1
    click.clear()
    show.out(f"{position} · --tui shows both side by side")
    for label, text in pair.case:
        show.out(_wrapped(f"{label + ':':11}{text}", width, indent=" " * 11))
    for letter, messages in pair.sets.items():
        show.out(f"\n━━ {letter} " + "━" * 60)
        for line in lines_of(messages):
            show.out(_wrapped(line, width))
    show.say("which set would you send?  a · b · n neither · q leave")
    prefer = _key(lambda key: {"a": "A", "b": "B", "n": "neither"}.get(key.lower()))
    if prefer is None:
        return None
    why: Why | None = None
    if prefer != "neither":
        whys = list(WHYS)
        keys = " · ".join(f"{number} {name}" for number, name in enumerate(whys, start=1))
        show.say(_wrapped(f"{prefer}. what decided?  {keys}", width))
        why = _key(lambda key: dict(zip("1234567", whys, strict=True)).get(key))
        if why is None:
            return None
    usable = []
    for letter, messages in pair.sets.items():
        count = _usable(letter, len(messages))
        if count is None:
            return None
        usable.append(count)
    return BlindAnswer(prefer, why, (usable[0], usable[1]))


def _wrapped(text: str, width: int, indent: str = "") -> str:
    """The text in lines that break between words, those after the first of each indented."""
    lines = text.split("\n")
    fills = (
        textwrap.fill(
            line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
        )
        for line in (lines[0], *(indent + line for line in lines[1:]))
    )
    return "\n".join(fills)


def _usable(letter: str, most: int) -> int | None:
    """How many of a set could go out as they are: a key, or a number from ten on."""
    question = f"how many of {letter} could go out as they are?  0 to {most}"
    if most > 9:
        return int(click.prompt(question, type=click.IntRange(0, most), err=True))
    show.say(question)
    digits = {str(number): number for number in range(most + 1)}
    return _key(digits.get)


def _key(meaning: "Callable[[str], Meant | None]") -> "Meant | None":
    """What the first key means that means anything; None to leave."""
    while True:
        try:
            key = click.getchar()
        except (KeyboardInterrupt, EOFError):
            return None
        if key in QUIT or key == "Q":
            return None
        if key and (value := meaning(key)) is not None:
            return value


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
    settings: Settings, workspace: "Workspace", comparison: "Comparison", chosen: Fields
) -> None:
    """Let a model judge what it has not judged yet."""
    from hookline.cli.generating import run_stoppable
    from hookline.loop.comparing.judge_by_model import judge_by_model
    from hookline.loop.options import read_options
    from hookline.loop.prepare import target_of
    from hookline.workspace.library import open_library

    library = open_library(settings.prompts, settings.workspace)
    try:
        target = target_of(chosen["judge_by"], library, concurrency=chosen["concurrency"])
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
