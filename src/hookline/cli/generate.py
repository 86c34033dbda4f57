"""`generate`: write the variants of briefs."""

from pathlib import Path
from typing import TypedDict, Unpack

import click

from hookline.cli import options, show
from hookline.cli.generating import report, run, show_forecast
from hookline.settings import Settings


class GenerateOptions(TypedDict):
    """Those of the command's options that are read here; `read_options` reads the others."""

    answer: Path | None
    model: str
    concurrency: int | None
    dry_run: bool
    as_json: bool


@click.command()
@click.argument("briefs", nargs=-1, required=True, type=click.Path(path_type=Path))
@options.model
@click.option("--variants", type=click.IntRange(2, 64), help="Instead of each brief's own number.")
@options.seed
@options.repairs
@options.answer("`prompt --copy`")
@click.option("--follow-ups", is_flag=True, help="Write those of approved messages without one.")
@click.option("--first-only", is_flag=True, help="Leave follow-ups for later; local models do.")
@click.option("--together", is_flag=True, help="Follow-ups in the same answer, local models too.")
@click.option("--dry-run", is_flag=True, help="Say what it would take; nothing is sent.")
@click.option("--anyway", is_flag=True, help="Write briefs that the coach finds errors in, too.")
@click.option("--fresh", is_flag=True, help="Ask anew what an earlier run recorded.")
@click.option("--resume", is_flag=True, help="Go on; with --batch, wait for one that is out.")
@click.option("--again", is_flag=True, help="Give up a batch that is out, and pay anew.")
@click.option("--batch", is_flag=True, help="Hand it in as a file: answered in a day, cheaper.")
@click.option(
    "--second-look",
    is_flag=True,
    help="Ask for other drafts too; an editor chooses, two readers stop, and that is mended.",
)
@click.option(
    "--rounds",
    type=click.IntRange(1, 8),
    help="How often drafts are asked for before that second look (2); four calls more than this.",
)
@click.option(
    "--stream/--no-stream",
    default=options.is_terminal,
    show_default="in a terminal",
    help="Show drafts as they come, and keep what came whole when an answer breaks off.",
)
@options.max_cost("in this run")
@click.option("--max-tokens", type=click.IntRange(1), help="Never use more, read and written.")
@click.option("--max-calls", type=click.IntRange(1), help="Never call more often.")
@click.option("--max-output", type=click.IntRange(16, 32768), help="Longest answer, in tokens.")
@options.concurrency
@click.option("--rpm", type=click.IntRange(1), help="Calls a minute at most.")
@click.option(
    "--tpm", type=click.IntRange(1), help="Tokens a minute at most, with what answers may take."
)
@click.option(
    "--attempts",
    type=click.IntRange(1, 10),
    default=5,
    show_default=True,
    help="Tries of one request when the provider fails.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(0.1, 3600),
    callback=options.refuse_nan,
    default=120.0,
    show_default=True,
    help="Seconds for one try.",
)
@click.option(
    "--deadline",
    type=click.FloatRange(0.1),
    callback=options.refuse_nan,
    help="Seconds for all of it.",
)
@options.as_json
@click.pass_obj
def generate(
    settings: Settings, /, briefs: tuple[Path, ...], **chosen: Unpack[GenerateOptions]
) -> None:
    """Write the variants of BRIEFS (files, or folders of them), check them and keep them.

    A brief that cannot be read, or that the coach finds errors in, is listed with all of them, and
    the others are written all the same (exit code 6).
    What was paid for is recorded: the same command goes on after a stop, a failure or a crash, and
    sends nothing twice unless --fresh is given.
    """  # fmt: skip
    from dataclasses import replace

    from hookline.loop.options import read_options
    from hookline.loop.prepare import target_of
    from hookline.records.words import OFFLINE
    from hookline.workspace.folder import Workspace
    from hookline.workspace.library import find_briefs, open_library

    library = open_library(settings.prompts, settings.workspace)
    show.say_all(library.unread_files())
    files = find_briefs(briefs)
    model = f"manual:{chosen['answer']}" if chosen["answer"] else chosen["model"]
    target = target_of(model, library, concurrency=chosen["concurrency"])
    workspace, run_options = Workspace.of(settings), read_options(chosen, target)
    once = {OFFLINE: "the practice writer writes", "manual": "a file of answers answers"}
    if run_options.rounds and (who := once.get(target.adapter)):
        show.say(f"{who} once: a second look is a model's, and is left out")
        run_options = replace(run_options, rounds=0)
    if chosen["dry_run"]:
        from hookline.loop.dry_run import forecast

        takes = forecast(files, target, library, workspace, run_options)
        return show_forecast(takes, run_options, as_json=chosen["as_json"])
    progress, stopped = run(files, target, library, workspace, run_options)
    return report(progress, target, workspace, stopped=stopped, as_json=chosen["as_json"])
