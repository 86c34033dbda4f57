"""`doctor`: what can be used here, and why the rest can not."""

import os
from dataclasses import asdict

import click

from hookline.cli import options, show
from hookline.errors import BadInput
from hookline.settings import Settings

MARKS = {"ok": "✓", "no": "–", "warn": "!"}


@click.command()
@click.option("--model", default="", metavar="MODEL", help="Look at this one too.")
@options.as_json
@click.pass_obj
def doctor(settings: Settings, model: str, *, as_json: bool) -> None:
    """Say which models can be used on this machine, and what is missing for the others.

    Keys are looked for by name and never shown; nothing is sent.
    """
    from hookline.loop.doctor import diagnose
    from hookline.workspace.folder import Workspace
    from hookline.workspace.library import open_library

    library = open_library(settings.prompts, settings.workspace)
    checks = diagnose(os.environ, Workspace.of(settings), library, model=model)
    if as_json:
        show.result([asdict(check) for check in checks])
    else:
        rows = ((MARKS[c.state], c.name, c.found, c.fix) for c in checks)
        show.table(("", "", "found", "what to do"), rows)
    if model and checks[-1].state == "no":
        raise BadInput("HL605", checks[-1].found, where="--model", fix=checks[-1].fix)
