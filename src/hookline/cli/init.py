"""`init`: a team's folder from five questions."""

from collections.abc import Callable
from pathlib import Path

import click

from hookline.cli import options, show
from hookline.cli.new import ask
from hookline.settings import Settings


@click.command()
@click.option("--name", default=None, help="Of the first brand, as copy writes it.")
@click.option("--market", default=None, metavar="CODE", help="The country whose rules hold: IN.")
@click.option("--currency", default=None, metavar="CODE", help="[the country's]")
@click.option("--time-zone", default=None, metavar="ZONE", help="[the country's]")
@click.option("--model", default=None, metavar="MODEL", help="As generate takes it.  [offline]")
@options.folder("briefs")
@options.as_json
@click.pass_obj
def init(settings: Settings, /, folder: Path, *, as_json: bool, **given: str | None) -> None:
    """Write hookline.yaml and a first brand from five questions; options answer them beforehand.

    With --name nothing is asked, and what is left out is the country's own.
    """
    from hookline.loop.init import TeamAnswers, find_currency, find_model, find_zone
    from hookline.loop.init import init as write
    from hookline.loop.new import find_country
    from hookline.workspace.library import open_library

    library = open_library(settings.prompts, settings.workspace)
    is_asked = given["name"] is None

    def answer(key: str, question: str, read: Callable[[str], str], usual: str) -> str:
        if (text := given[key]) is not None:
            return read(text)
        return ask(question, read, default=usual) if is_asked else usual

    name = given["name"] or ask("1/5  What is your brand called, as copy writes it?")
    codes = ", ".join(sorted(set(library.catalog.markets) - {"ZZ"}))
    asks = f"2/5  In which country does it write? ({codes}; blank for none)"
    code = answer("market", asks, lambda text: find_country(library, text).code, "")
    market = find_country(library, code)
    asks = "3/5  In which currency are prices?"
    currency = answer("currency", asks, find_currency, market.currency)
    asks = "4/5  Whose clock says what day it is? (a city, or a zone like Asia/Kolkata)"
    zone = answer("time_zone", asks, find_zone, market.time_zone)
    asks = "5/5  Which model writes? (offline, openai/NAME, http://127.0.0.1:8080/v1#NAME)"
    model = answer("model", asks, find_model, "offline")
    answers = TeamAnswers(name, market.code, currency, zone, model)
    paths = write(library, folder, answers)
    if as_json:
        return show.result({"files": [str(path) for path in paths]})
    for path in paths:
        show.out(str(path))
    if model != "offline":
        show.say("hookline doctor --try tells whether the model answers; its name is house")
    return show.say(f"next: hookline audience FILE, and hookline new --brand {paths[-1].stem}")
