"""`simulate`: made-up customers to try things on."""

from dataclasses import asdict
from pathlib import Path

import click

from hookline.cli import options, show
from hookline.settings import Settings


@click.command()
@click.option("--customers", type=click.IntRange(1, 1_000_000), default=2_000, show_default=True)
@click.option("--seed", type=int, default=7, show_default=True)
@click.option(
    "--languages", default="en,hi", metavar="LIST", help="That they read: en,ar,…  [en,hi]"
)
@options.folder("customers")
@options.as_json
@click.pass_obj
def simulate(
    _settings: Settings,
    customers: int,
    seed: int,
    languages: str,
    folder: Path,
    *,
    as_json: bool,
) -> None:
    """Write made-up customers, and what they bought lately, as the files that `decide` and
    `outcomes` read."""
    from hookline.loop import simulate as step
    from hookline.workspace.clock import today
    from hookline.workspace.team import read_team

    named = [name.strip() for name in languages.split(",") if name.strip()]
    files = step.simulate(
        folder,
        customers=customers,
        seed=seed,
        today=today(read_team()),
        languages=named or step.LANGUAGES,
    )
    if as_json:
        return show.result(asdict(files))
    readers = ", ".join(f"{count} {name}" for name, count in files.readers.items())
    show.out(f"{files.audience}  {files.customers} customers, who read: {readers}")
    show.out(f"{files.outcomes}  {files.events} outcomes")
    return show.say(f"next: hookline decide {files.audience}")
