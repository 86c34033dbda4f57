"""`new`: a brief file to start from."""

from pathlib import Path

import click

from hookline.cli import show
from hookline.settings import Settings


@click.command()
@click.argument("blueprint", required=False, default="")
@click.option("--brand", default="", help="A name, or a file in briefs/brands/.")
@click.option("--channels", default="", metavar="LIST", help="sms,whatsapp,…  [the blueprint's]")
@click.option(
    "--folder", type=click.Path(path_type=Path), default=Path("briefs"), show_default=True
)
@show.json_option
@click.pass_obj
def new(
    settings: Settings, blueprint: str, brand: str, channels: str, folder: Path, *, as_json: bool
) -> None:
    """Write a brief that generates at once; asks for what is not given.

    BLUEPRINT is why you write: `hookline blueprints` lists the 32 reasons.
    """
    from hookline.loop import new as step
    from hookline.loop.library import open_library
    from hookline.prompting.resolve import find_blueprint

    library = open_library(settings.prompts)
    blueprint = blueprint or click.prompt("What for? (hookline blueprints lists them)", err=True)
    found = find_blueprint(blueprint, library.catalog)
    brand = brand or click.prompt("Which brand?", err=True)
    if not channels:
        usual = ",".join(found.channels)
        channels = click.prompt("Which channels?", default=usual, err=True)
    names = [name.strip() for name in channels.split(",") if name.strip()]
    path = step.new_brief(library, folder, blueprint=found.slug, brand=brand, channels=names)
    if as_json:
        return show.result({"brief": str(path)})
    show.out(str(path))
    return show.say(f"next: hookline generate {path}")
