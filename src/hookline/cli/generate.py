"""`generate`: write the variants of briefs."""

import asyncio
import os
from pathlib import Path
from typing import Any

import click

from hookline.cli import show
from hookline.errors import PartlyDone
from hookline.settings import Settings


@click.command()
@click.argument("briefs", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--model",
    default="offline",
    show_default=True,
    metavar="MODEL",
    help="offline, openai/NAME, http://127.0.0.1:8080/v1#NAME or replay:FILE.",
)
@click.option("--variants", type=click.IntRange(2, 64), help="Instead of each brief's own number.")
@click.option(
    "--seed", type=int, default=7, show_default=True, help="The same seed, the same plan."
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
    type=click.FloatRange(1, 3600),
    default=120.0,
    show_default=True,
    help="Seconds for one try.",
)
@click.option(
    "--repairs",
    type=click.IntRange(0, 5),
    default=2,
    show_default=True,
    help="How often what is wrong is asked for again.",
)
@click.option("--max-output", type=click.IntRange(16, 32768), help="Longest answer, in tokens.")
@click.option(
    "--answer",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A chat's answers to `prompt --copy`, instead of a model.",
)
@show.json_option
@click.pass_obj
def generate(settings: Settings, /, briefs: tuple[Path, ...], **given: Any) -> None:
    """Write the variants of BRIEFS (files, or folders of them), check them and keep them.

    A brief that cannot be read is listed, and the others are written all the same (exit code 6).
    """  # fmt: skip
    from hookline.gateway.models import read_model
    from hookline.loop import generate as step
    from hookline.loop.library import find_briefs, open_library
    from hookline.loop.run import Options
    from hookline.loop.workspace import Workspace

    library = open_library(settings.prompts, settings.workspace)
    files = find_briefs(briefs)
    model = f"manual:{given['answer']}" if given["answer"] else given["model"]
    target = read_model(model, environ=os.environ, prompts=library.folders)
    params = {"temperature": 0.8}
    params |= {"max_tokens": given["max_output"]} if given["max_output"] else {}
    options = Options(
        variants=given["variants"],
        seed=given["seed"],
        attempts=given["attempts"],
        timeout=given["timeout"],
        repairs=given["repairs"],
        params=params,
    )
    workspace = Workspace.of(settings)
    work = step.generate(files, target, library, workspace, options, _tell)
    _report(asyncio.run(work), as_json=given["as_json"])


def _tell(event: str, fact: Any) -> None:
    if event == "brief":
        show.say(f"{fact}")
    elif event == "prompt":
        show.say(f"  {fact.channel} · {fact.language} · {len(fact.cells)} variants")


def _report(progress: Any, *, as_json: bool) -> None:
    if as_json and progress.variants:
        document = progress.run.model_dump(mode="json")
        document["variants"] = [variant.model_dump(mode="json") for variant in progress.variants]
        show.result(document)
    elif progress.variants:
        for variant in progress.variants:
            show_variant(variant)
        run, differ = progress.run, progress.really_different()
        show.say(
            f"{run.written} written, {differ} really differ, {run.blocked} blocked by a check, "
            f"{run.missing} missing; next: hookline review"
        )
    if progress.problems and not progress.variants:
        progress.problems[0].also += tuple(progress.problems[1:])
        raise progress.problems[0]
    for problem in progress.problems:
        show.say(str(problem))
    if progress.problems:
        count = len(progress.problems)
        problem = f"{count} {'thing is' if count == 1 else 'things are'} listed above"
        fix = "mend it and run it again; what is written is kept"
        raise PartlyDone("HL370", problem, fix=fix)


def show_variant(variant: Any) -> None:
    """One variant as people read it: what it says, and what the checks say of it."""
    state = "blocked" if variant.blocked else variant.status
    tags = " · ".join(
        variant.tags[name].value for name in ("hook", "tonality") if name in variant.tags
    )
    note = " · offline" if variant.lineage.model == "offline" else ""
    where = f"{variant.brief} · {variant.channel} · {variant.language}"
    show.out(f"{variant.id}  {where} · {tags}{note} · {state}")
    for part, text in variant.parts.texts().items():
        shown = text.replace("\n", "\n               ")
        show.out(f"    {part + ':':10} {shown}")
    if variant.follow_up.body:
        shown = variant.follow_up.body.replace("\n", "\n               ")
        show.out(f"    {'then:':10} {shown}")
    for note in variant.notes:
        show.out(f"    note: {note}")
    for found in variant.findings:
        show.out(f"    {found.severity:5} {found.code} ({found.part}): {found.message}")
    show.out()
