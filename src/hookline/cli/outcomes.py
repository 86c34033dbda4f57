"""`outcomes`: what customers did."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from hookline.cli import options, show
from hookline.errors import PartlyDone
from hookline.settings import Settings

SHOWN = 10


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--through",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Outcomes are complete up to this day.  [the day before the latest]",
)
@options.as_json
@click.pass_obj
def outcomes(settings: Settings, file: Path, through: Any, *, as_json: bool) -> None:
    """Take in FILE: customer_id, event, occurred_at, and amount, currency, order_id, decision_id.

    The same file may be sent again; rows that cannot be read are listed (exit code 6).
    """  # fmt: skip
    from hookline.loop import outcomes as step
    from hookline.workspace.folder import Workspace
    from hookline.workspace.team import read_team

    day = through.date() if through else None
    taken = step.take_outcomes(Workspace.of(settings), file, read_team(), through=day)
    if as_json:
        show.result(asdict(taken))
    else:
        show.out(f"{taken.accepted} new, {taken.duplicates} known already")
        show.out(f"complete up to {taken.watermark}")
    for bad in taken.rejected[:SHOWN]:
        show.say(f"{file}:{bad['line']}: {bad['code']} {bad['problem']}")
    if taken.rejected:
        more = len(taken.rejected) - SHOWN
        problem = f"{len(taken.rejected)} rows were not taken" + (
            f" ({more} more)" if more > 0 else ""
        )
        raise PartlyDone("HL415", problem, fix="mend them and send the file again")
