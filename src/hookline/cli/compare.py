"""`compare`: two models, prompts or teams on the same briefs, judged blind."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TypedDict, Unpack

import click

from hookline.cli import options, show
from hookline.settings import Settings


class CompareOptions(TypedDict):
    """What was chosen of the command's options."""

    side_a: str | None
    side_b: str | None
    name: str
    variants: int
    seed: int
    repairs: int
    max_cost: float | None
    concurrency: int | None
    judge: bool
    tui: bool
    answers: Path | None
    judge_by: str | None
    as_json: bool


@click.command()
@click.argument("briefs", nargs=-1, metavar="BRIEF… | NAME")
@click.option("--a", "side_a", metavar="SIDE", help="One side: see above.")
@click.option("--b", "side_b", metavar="SIDE", help="The other side.")
@click.option("--name", default="", help="What the comparison is called; made up if blank.")
@click.option(
    "--variants", type=click.IntRange(2, 64), default=4, show_default=True, help="In a set."
)
@options.seed
@options.repairs
@options.max_cost("on one side")
@options.concurrency
@click.option("--judge", is_flag=True, help="Judge pair after pair; --json prints them instead.")
@click.option("--tui", is_flag=True, help="With --judge: on a screen, side by side.")
@click.option(
    "--answers",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Judgements as JSON lines, on the letters that --judge --json shows you.",
)
@click.option("--judge-by", metavar="MODEL", help="Ask a model too; its judgements stay apart.")
@options.as_json
@click.pass_obj
def compare(
    settings: Settings, /, briefs: tuple[str, ...], **chosen: Unpack[CompareOptions]
) -> None:
    """Find out whose copy you would rather send: two sides, the same briefs, judged blind.

    \b
    hookline compare BRIEF… --a SIDE --b SIDE   both sides write; nothing goes to review
    hookline compare NAME --judge               judge: A, B or neither, and why
    hookline compare NAME                       the table
    hookline compare                            the comparisons there are

    \b
    A SIDE is   openai/gpt-4.1         a model, as --model takes it
                openai/gpt-4.1@DIR     a model with your own prompts folder
                offline                the practice writer
                answers:DIR            DIR/BRIEF.json, as generate --answer takes it

    The same command goes on where it stopped; what was paid for is not asked for again. Who judges
    is told nothing of the sides; give each judge a name: hookline --as asha compare NAME --judge.
    """  # fmt: skip
    sides = [side for side in (chosen["side_a"], chosen["side_b"]) if side is not None]
    if len(sides) == 1:
        raise click.UsageError("Name both sides: --a SIDE --b SIDE.")
    if sides:
        return _write(settings, briefs, sides, chosen)
    if len(briefs) > 1 or (briefs and Path(briefs[0]).suffix in (".yaml", ".yml")):
        raise click.UsageError("To write, name both sides: BRIEF… --a SIDE --b SIDE.")
    if not briefs:
        return _list(settings, as_json=chosen["as_json"])
    return _read(settings, briefs[0], chosen)


def _read(settings: Settings, name: str, chosen: CompareOptions) -> None:
    """What is done with a comparison that is written."""
    from hookline.cli import comparing
    from hookline.cli.comparison_table import show_tally
    from hookline.loop.comparing.comparisons import load_comparison
    from hookline.workspace.folder import Workspace

    workspace = Workspace.of(settings)
    comparison = load_comparison(workspace, name)
    if chosen["answers"]:
        return comparing.take(workspace, comparison, chosen["answers"], as_json=chosen["as_json"])
    if model := chosen["judge_by"]:
        return comparing.ask_model(settings, workspace, comparison, model, chosen)
    if chosen["judge"] or chosen["tui"]:
        as_json = chosen["as_json"]
        return comparing.judge(workspace, comparison, tui=chosen["tui"], as_json=as_json)
    return show_tally(workspace, comparison, as_json=chosen["as_json"])


def _list(settings: Settings, *, as_json: bool) -> None:
    from hookline.loop.comparing.comparisons import names
    from hookline.workspace.folder import Workspace

    listed = names(Workspace.of(settings))
    if as_json:
        return show.result(listed)
    for name in listed:
        show.out(name)
    hint = "`hookline compare NAME` shows one" if listed else "begin one with BRIEF… --a and --b"
    return show.say(f"{len(listed)} {'comparison' if len(listed) == 1 else 'comparisons'}; {hint}")


def _write(
    settings: Settings, briefs: tuple[str, ...], sides: Sequence[str], chosen: CompareOptions
) -> None:
    if not briefs:
        raise click.UsageError("Name the briefs that both sides write.")
    from hookline.cli import comparing
    from hookline.cli.generating import run_stoppable
    from hookline.loop.compare import compare as write
    from hookline.loop.comparing.comparisons import plan_comparison, read_side
    from hookline.loop.comparing.judging import load_judgements
    from hookline.loop.options import read_options
    from hookline.workspace.folder import Workspace
    from hookline.workspace.library import find_briefs, open_library

    library = open_library(settings.prompts, settings.workspace)
    workspace, files = Workspace.of(settings), find_briefs([Path(brief) for brief in briefs])
    comparison = plan_comparison(
        workspace,
        files,
        (read_side(sides[0], "--a"), read_side(sides[1], "--b")),
        name=chosen["name"],
        variants=chosen["variants"],
        seed=chosen["seed"],
        repairs=chosen["repairs"],
    )
    judged = frozenset(judgement.pair for judgement in load_judgements(workspace, comparison.name))
    run_options = read_options(chosen)
    outcome, stopped = run_stoppable(
        len(files),
        lambda on_event, stop: write(
            comparison, library, workspace, run_options,
            environ=os.environ, judged=judged, on_event=on_event, stop=stop,
        ),
    )  # fmt: skip
    comparing.report(outcome, stopped=stopped, as_json=chosen["as_json"])
