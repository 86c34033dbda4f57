"""`doctor`: what can be used here, and why the rest can not."""

import os
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from hookline.cli import options, show
from hookline.errors import BadInput
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.loop.doctor import Check

MARKS = {"ok": "✓", "untried": "?", "no": "–", "warn": "!"}


@click.command()
@click.option("--model", default="", metavar="MODEL", help="Look at this one too.")
@click.option("--try", "try_it", is_flag=True, help="Call it once: MODEL, else all of models.yaml.")
@options.as_json
@click.pass_obj
def doctor(settings: Settings, model: str, *, try_it: bool, as_json: bool) -> None:
    """Say which models can be used on this machine, and what is missing for the others.

    Keys are looked for by name and never shown. Nothing is sent without --try, which asks each
    model for three words. ✓ works, ? has what it needs and was not tried, – cannot be used.
    """
    from hookline.loop.doctor import diagnose, try_models
    from hookline.workspace.folder import Workspace
    from hookline.workspace.library import open_library
    from hookline.workspace.models import read_model_profiles

    library = open_library(settings.prompts, settings.workspace)
    show.say_all(library.unread_files())
    if try_it:
        names = [model] if model else list(read_model_profiles())
        if not names:
            fix = "--model openai/NAME --try, or name models in models.yaml"
            raise BadInput("HL607", "there is no model to try", where="--try", fix=fix)
        checks = try_models(names, os.environ, library)
    else:
        checks = diagnose(os.environ, Workspace.of(settings), library, model=model)
    if as_json:
        show.result([asdict(check) for check in checks])
    else:
        rows = ((MARKS[c.state], c.name, c.result, c.fix) for c in checks)
        show.table(("", "", "found", "what to do"), rows)
    asked = checks if try_it else checks[-1:] if model else []
    _refuse_unusable([check for check in asked if check.state == "no"], len(asked), model)


def _refuse_unusable(failed: "Sequence[Check]", n_asked: int, model: str) -> None:
    """End with what is wrong of those that were asked about.

    Raises:
        BadInput: HL605.
    """
    if len(failed) > 1:
        names = ", ".join(check.name for check in failed)
        problem = f"{len(failed)} of {n_asked} models cannot be used: {names}"
        fix = "what to do stands beside each of them"
        raise BadInput("HL605", problem, where="models.yaml", fix=fix)
    for check in failed:
        where = "--model" if model else f"models.yaml, {check.name}"
        raise BadInput("HL605", check.result, where=where, fix=check.fix)
