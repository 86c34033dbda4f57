"""`simulate`: made-up customers to try things on."""

from dataclasses import asdict
from pathlib import Path

import click

from hookline.cli import options, show
from hookline.settings import Settings


@click.command()
@click.option("--customers", type=click.IntRange(1, 1_000_000), default=2_000, show_default=True)
@click.option("--seed", type=int, default=7, show_default=True)
@options.folder("customers")
@options.as_json
@click.pass_obj
def simulate(
    _settings: Settings, customers: int, seed: int, folder: Path, *, as_json: bool
) -> None:
    """Write made-up customers, and what they bought lately, as the files that `decide` and
    `outcomes` read."""
    from hookline.loop import simulate as step
    from hookline.workspace.clock import today
    from hookline.workspace.team import read_team

    files = step.simulate(folder, customers=customers, seed=seed, today=today(read_team()))
    if as_json:
        return show.result(asdict(files))
    show.out(f"{files.audience}  {files.customers} customers")
    show.out(f"{files.outcomes}  {files.events} outcomes")
    return show.say(f"next: hookline decide {files.audience}")
