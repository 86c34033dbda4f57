"""`outcomes`: what customers did."""

import datetime
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hookline.cli import options, outcomes_page, show
from hookline.cli.columns import map_columns
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.workspace.folder import Workspace

DAYS_SHOWN = 3


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@options.day(
    "Outcomes are complete up to this day; without FILE, an earlier one than before, too."
    "  [the day before the latest]",
    "--through",
    "through",
)
@click.option("--event", default="", metavar="NAME", help="What every row of FILE is.")
@click.option("--map", "is_mapped", is_flag=True, help="Ask what unknown headers of FILE mean.")
@click.option("--undo", metavar="RUN", help="Take back what one file brought.")
@click.option("--drop", metavar="ID", help="Take out one outcome by its outcome_id.")
@click.option("--template", is_flag=True, help="Print the file that an engine should fill.")
@options.yes
@options.wait
@options.as_json
@click.pass_obj
def outcomes(
    settings: Settings,
    file: Path | None,
    through: datetime.date | None,
    undo: str | None,
    drop: str | None,
    event: str,
    wait: float,
    *,
    is_mapped: bool,
    template: bool,
    yes: bool,
    as_json: bool,
) -> None:
    """Take in FILE: customer_id, event, occurred_at, and amount, currency, order_id, decision_id.

    Events may have the names that engines give them (Placed Order, opt_out). Rows of one order are
    one purchase, and the same order with another amount replaces it. The same file may be sent
    again; rows that cannot be read are listed (exit code 6). --map asks what headers such as
    Bestellnummer mean, keeps it in hookline.yaml (`outcome_columns:`), and takes nothing in.
    """  # fmt: skip
    n_named = sum(bool(given) for given in (file, undo, drop))
    if template:
        _print_template()
    elif n_named > 1 or not (n_named or through) or (is_mapped and not file):
        raise click.UsageError(
            "Name one FILE (which --map needs), or use --undo, --drop, --template or --through."
        )
    elif is_mapped and file:
        _map(settings, file, yes=yes, as_json=as_json)
    else:
        from hookline.workspace.folder import Workspace

        workspace = Workspace.of(settings, wait=wait, on_notice=show.say)
        if undo:
            _undo(workspace, undo, as_json=as_json)
        elif drop:
            _drop(workspace, drop, as_json=as_json)
        elif file:
            _take(workspace, file, through, event, as_json=as_json)
        elif through:
            _move_watermark(workspace, through, yes=yes, as_json=as_json)


def _print_template() -> None:
    from hookline.loop.outcomes import TEMPLATE

    for line in TEMPLATE:
        show.out(line)


def _map(settings: Settings, file: Path, *, yes: bool, as_json: bool) -> None:
    from hookline.loop.column_guesses import guess_outcome_columns
    from hookline.workspace.headers import OUTCOMES
    from hookline.workspace.library import open_library
    from hookline.workspace.team import read_team

    library = open_library(settings.prompts, settings.workspace)
    guesses = guess_outcome_columns(file, library, read_team())
    meant = map_columns(guesses, under=OUTCOMES, is_asked=not yes)
    show.say(f"nothing is taken in yet; next: hookline outcomes {file}")
    if as_json:
        show.result({"mapped": meant})


def _undo(workspace: "Workspace", run: str, *, as_json: bool) -> None:
    from hookline.loop import outcomes as step

    n_gone, watermark = step.undo(workspace, run), step.complete_up_to(workspace)
    outcomes_were = "1 outcome" if n_gone == 1 else f"{n_gone:,} outcomes"
    show.say(f"{outcomes_were} taken back; orders that the file had corrected went with it")
    show.say(
        f"outcomes stay complete up to {watermark}: send what is right before you learn or "
        "measure, else its customers count as having bought nothing"
    )
    if as_json:
        show.result({"run": run, "taken_back": n_gone, "watermark": watermark})


def _drop(workspace: "Workspace", outcome_id: str, *, as_json: bool) -> None:
    from hookline.loop.outcomes import drop

    drop(workspace, outcome_id)
    show.say(f"outcome {outcome_id} is out")
    if as_json:
        show.result({"outcome_id": outcome_id, "taken_back": 1})


def _take(
    workspace: "Workspace", file: Path, through: datetime.date | None, event: str, *, as_json: bool
) -> None:
    from hookline.loop.outcomes import take_outcomes
    from hookline.workspace.team import read_team

    taken = take_outcomes(workspace, file, read_team(), through=through, event=event)
    if as_json:
        show.result(asdict(taken))
    else:
        outcomes_page.print_counts(taken)
    outcomes_page.say_what_was_read_otherwise(taken, file)
    if through and str(through) < taken.watermark:
        show.say(
            f"--through {through} changes nothing: outcomes were complete up to {taken.watermark} "
            f"before, and stay so; if that was a slip: hookline outcomes --through {through}"
        )
    outcomes_page.refuse_rejected(taken, file)


def _move_watermark(
    workspace: "Workspace", day: datetime.date, *, yes: bool, as_json: bool
) -> None:
    from hookline.loop.watermark import move_watermark, plan_move
    from hookline.workspace.team import read_team

    team = read_team()
    move = plan_move(workspace, team, day)
    if move.is_back:
        for line in outcomes_page.lines_of_move_back(move):
            show.say(line)
        if not yes and not show.is_sure(f"Are outcomes complete up to {day} only?"):
            return
    moved = move_watermark(workspace, team, day)
    if as_json:
        show.result(asdict(moved))
    else:
        show.out(f"complete up to {moved.now}")
    if moved.is_back:
        show.say("next: hookline learn, and hookline lift")
