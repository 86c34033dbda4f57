"""`prompt`: exactly what a model would be asked."""

from pathlib import Path

import click

from hookline.cli import show
from hookline.settings import Settings


@click.command()
@click.argument("brief", type=click.Path(path_type=Path))
@click.option("--channel", default="", help="Only for this channel.")
@click.option("--language", default="", help="Only in this language.")
@click.option("--seed", type=int, default=7, show_default=True)
@show.json_option
@click.pass_obj
def prompt(
    settings: Settings, brief: Path, channel: str, language: str, seed: int, *, as_json: bool
) -> None:
    """Show exactly what a model would be asked for BRIEF; nothing is sent."""
    from hookline.loop.generate import prompts_of
    from hookline.loop.library import load_brief, open_library

    library = open_library(settings.prompts)
    found = [
        one
        for one in prompts_of(load_brief(brief, library), library, seed)
        if channel in ("", one.channel) and language in ("", one.language)
    ]
    if as_json:
        keep = {"messages", "schema_", "template", "template_hash", "channel", "language"}
        return show.result(
            [one.model_dump(mode="json", include=keep, by_alias=True) for one in found]
        )
    for one in found:
        for message in one.messages:
            show.out(f"--- {one.channel} · {one.language} · {message.role}")
            show.out(message.content)
    return None
