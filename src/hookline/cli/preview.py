"""`preview`: a brief's messages as people would read them, as one page for a browser."""

from dataclasses import asdict
from pathlib import Path

import click

from hookline.cli import options, show
from hookline.settings import Settings


@click.command()
@click.argument("brief", type=click.Path(path_type=Path))
@click.option("--to", "path", type=click.Path(path_type=Path), help="Write the page there.")
@options.as_json
@click.pass_obj
def preview(settings: Settings, brief: Path, path: Path | None, *, as_json: bool) -> None:
    """Show what is written for BRIEF as people would read it: all channels, made-up values."""
    from hookline.loop.preview import previews, write_preview
    from hookline.workspace.folder import Workspace
    from hookline.workspace.library import open_library
    from hookline.workspace.places import brief_name

    workspace, name = Workspace.of(settings), brief_name(brief)
    catalog = open_library(settings.prompts, settings.workspace).catalog
    if as_json:
        if path is not None:
            write_preview(workspace, name, catalog, path=path)
        return show.result([asdict(each) for each in previews(workspace, name, catalog)])
    written = write_preview(workspace, name, catalog, path=path)
    show.out(str(written))
    return show.say("open it in a browser; it needs nothing else")
