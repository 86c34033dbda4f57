"""`new`: a brief file to start from, or a journey of them."""

from collections.abc import Callable
from pathlib import Path

import click

from hookline.cli import options, show
from hookline.errors import BadInput
from hookline.settings import Settings


@click.command()
@click.argument("blueprint", required=False, default="")
@click.option("--brand", default="", help="A name, or a file in briefs/brands/.")
@click.option("--channels", default="", metavar="LIST", help="sms,whatsapp,…  [the blueprint's]")
@options.folder("briefs")
@options.as_json
@click.pass_obj
def new(
    settings: Settings, blueprint: str, brand: str, channels: str, folder: Path, *, as_json: bool
) -> None:
    """Write a brief that generates at once; asks for what is not given.

    BLUEPRINT is the kind of message: `hookline blueprints` lists all 32, and the journeys, which
    write a brief for each of their steps.
    """
    from hookline.loop import new as step
    from hookline.prompting.known_names import find_blueprint
    from hookline.workspace.library import journeys, open_library

    library = open_library(settings.prompts, settings.workspace)
    known = journeys(library, folder)

    def reason(name: str) -> str:
        return name if name in known else find_blueprint(name, library.catalog).slug

    asks = "What for? (winback, thank-you, cart, …; hookline blueprints lists 32)"
    name = reason(blueprint) if blueprint else ask(asks, reason)
    brand = brand or ask("Which brand? (its file in briefs/brands/, or just its name)")
    if not channels:
        usual = library.catalog.blueprints.get(name)
        offered = ",".join(usual.channels) if usual else "email,whatsapp"
        channels = ask("Which channels?", default=offered)
    names = [name.strip() for name in channels.split(",") if name.strip()]
    paths = step.new_brief(library, folder, blueprint=name, brand=brand, channels=names)
    if as_json:
        return show.result({"brief": str(paths[0]), "briefs": [str(path) for path in paths]})
    for path in paths:
        show.out(str(path))
    show.say(f"ideas first: hookline angles {paths[0]} proposes some to choose from")
    return show.say(f"or at once: hookline generate {' '.join(map(str, paths))}")


def ask(question: str, read: Callable[[str], str] = str, *, default: str | None = None) -> str:
    """An answer from the keyboard; one that cannot be read is asked for again, with the reason."""

    def value(text: str) -> str:
        try:
            return read(text.strip())
        except BadInput as problem:
            raise click.BadParameter(f"{problem.problem}; {problem.fix}") from None

    answer: object = click.prompt(question, default=default, value_proc=value, err=True)
    return str(answer)
