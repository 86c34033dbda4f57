"""`generate`: write the variants of briefs."""

import math
import os
from pathlib import Path
from typing import Any

import click

from hookline.cli import show
from hookline.cli.generating import report, run, show_forecast
from hookline.settings import Settings


def finite(_: object, option: click.Parameter, value: float | None) -> float | None:
    """`nan` is in every range, and no cap at all."""
    if value is not None and not math.isfinite(value):
        raise click.BadParameter("it is no number to stop at", param=option)
    return value


@click.command()
@click.argument("briefs", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--model",
    default="offline",
    show_default=True,
    metavar="MODEL",
    help="offline, openai/NAME, http://127.0.0.1:8080/v1#NAME, PROVIDER/NAME or replay:FILE.",
)
@click.option("--variants", type=click.IntRange(2, 64), help="Instead of each brief's own number.")
@click.option(
    "--seed", type=int, default=7, show_default=True, help="The same seed, the same plan."
)
@click.option(
    "--repairs",
    type=click.IntRange(0, 5),
    default=2,
    show_default=True,
    help="How often what is wrong is asked for again.",
)
@click.option(
    "--answer",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A chat's answers to `prompt --copy`, instead of a model.",
)
@click.option("--follow-ups", is_flag=True, help="Write those of approved messages without one.")
@click.option("--first-only", is_flag=True, help="Leave follow-ups for later; local models do.")
@click.option("--together", is_flag=True, help="Follow-ups in the same answer, local models too.")
@click.option("--dry-run", is_flag=True, help="Say what it would take; nothing is sent.")
@click.option("--resume", is_flag=True, help="Send nothing again that an earlier run recorded.")
@click.option("--batch", is_flag=True, help="Hand it in as a file: answered in a day, cheaper.")
@click.option("--stream", is_flag=True, help="Keep what came whole when an answer breaks off.")
@click.option(
    "--max-cost",
    type=click.FloatRange(0),
    callback=finite,
    metavar="USD",
    help="Never spend more, in this run.",
)
@click.option("--max-tokens", type=click.IntRange(1), help="Never use more, read and written.")
@click.option("--max-calls", type=click.IntRange(1), help="Never call more often.")
@click.option("--max-output", type=click.IntRange(16, 32768), help="Longest answer, in tokens.")
@click.option(
    "--concurrency",
    type=click.IntRange(1, 256),
    default=8,
    show_default=True,
    help="Calls in flight at most; fewer where the provider takes fewer.",
)
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
    callback=finite,
    default=120.0,
    show_default=True,
    help="Seconds for one try.",
)
@click.option(
    "--deadline", type=click.FloatRange(0.1), callback=finite, help="Seconds for all of it."
)
@show.json_option
@click.pass_obj
def generate(settings: Settings, /, briefs: tuple[Path, ...], **given: Any) -> None:
    """Write the variants of BRIEFS (files, or folders of them), check them and keep them.

    A brief that cannot be read is listed, and the others are written all the same (exit code 6).
    What was paid for is recorded: the same command with --resume goes on after a stop, a failure or
    a crash, and sends nothing twice.
    """  # fmt: skip
    from hookline.gateway.models import read_model
    from hookline.workspace.folder import Workspace
    from hookline.workspace.library import find_briefs, open_library

    library = open_library(settings.prompts, settings.workspace)
    files = find_briefs(briefs)
    model = f"manual:{given['answer']}" if given["answer"] else given["model"]
    target = read_model(
        model, environ=os.environ, prompts=library.folders, concurrency=given["concurrency"]
    )
    workspace, options = Workspace.of(settings), _options(given, target)
    if given["dry_run"]:
        from hookline.loop.dry_run import forecast

        found = forecast(files, target, library, workspace, options)
        return show_forecast(found, options, as_json=given["as_json"])
    progress, stopped = run(files, target, library, workspace, options)
    return report(progress, target, workspace, stopped=stopped, as_json=given["as_json"])


def _follow_ups(given: dict[str, Any], target: Any) -> Any:
    """When second messages are written: a model on this machine is taken for a small one."""
    from hookline.gateway.models import on_this_machine

    chosen = [name for name in ("follow_ups", "first_only", "together") if given[name]]
    if len(chosen) > 1:
        names = " and ".join(f"--{name.replace('_', '-')}" for name in chosen)
        raise click.UsageError(f"{names} exclude each other.")
    if given["follow_ups"]:
        return "now"
    small = bool(target.base_url) and on_this_machine(target.base_url)
    return "later" if given["first_only"] or (small and not given["together"]) else "together"


def _options(given: dict[str, Any], target: Any) -> Any:
    from hookline.gateway.budget import Caps
    from hookline.gateway.provider import Limits
    from hookline.loop.writing.run import Options

    params = {"temperature": 0.8}
    params |= {"max_tokens": given["max_output"]} if given["max_output"] else {}
    caps = Caps(given["max_calls"], given["max_tokens"], given["max_cost"])
    limits = Limits(
        attempts=given["attempts"],
        timeout=given["timeout"],
        deadline=given["deadline"],
        concurrency=given["concurrency"],
        per_minute=given["rpm"],
        tokens_per_minute=given["tpm"],
        caps=caps,
    )
    return Options(
        variants=given["variants"],
        seed=given["seed"],
        limits=limits,
        repairs=given["repairs"],
        params=params,
        stream=given["stream"],
        resume=given["resume"],
        batch=given["batch"],
        follow_ups=_follow_ups(given, target),
    )
