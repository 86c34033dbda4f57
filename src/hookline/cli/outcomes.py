"""`outcomes`: what customers did."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hookline.cli import options, show
from hookline.errors import PartlyDone
from hookline.settings import Settings
from hookline.text.money import format_money
from hookline.text.safe import safe_text

if TYPE_CHECKING:
    from hookline.loop.outcomes import Taken

SHOWN = 10
RUNS_SHOWN = 3


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option(
    "--through",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Outcomes are complete up to this day.  [the day before the latest]",
)
@click.option("--undo", metavar="RUN", help="Take back what one file brought.")
@click.option("--drop", metavar="ID", help="Take out one outcome by its outcome_id.")
@click.option("--template", is_flag=True, help="Print the file that an engine should fill.")
@options.wait
@options.as_json
@click.pass_obj
def outcomes(
    settings: Settings,
    file: Path | None,
    through: Any,
    undo: str | None,
    drop: str | None,
    wait: float,
    *,
    template: bool,
    as_json: bool,
) -> None:
    """Take in FILE: customer_id, event, occurred_at, and amount, currency, order_id, decision_id.

    Events may have the names that engines give them (Placed Order, opt_out). Rows of one order are
    one purchase, and the same order with another amount replaces it. The same file may be sent
    again; rows that cannot be read are listed (exit code 6).
    """  # fmt: skip
    from hookline.loop import outcomes as step
    from hookline.workspace.folder import Workspace
    from hookline.workspace.team import read_team

    if template:
        for line in step.TEMPLATE:
            show.out(line)
        return
    if sum(bool(given) for given in (file, undo, drop)) != 1:
        raise click.UsageError("Name one FILE, or use --undo, --drop or --template.")
    workspace = Workspace.of(settings, wait=wait, on_notice=show.say)
    if undo:
        n_gone, watermark = step.undo(workspace, undo), step.complete_up_to(workspace)
        _say_taken_back(n_gone, watermark)
        if as_json:
            show.result({"run": undo, "taken_back": n_gone, "watermark": watermark})
    elif drop:
        step.drop(workspace, drop)
        show.say(f"outcome {drop} is out")
        if as_json:
            show.result({"outcome_id": drop, "taken_back": 1})
    elif file:
        day = through.date() if through else None
        taken = step.take_outcomes(workspace, file, read_team(), through=day)
        if as_json:
            show.result(asdict(taken))
        else:
            _print_counts(taken)
        _say_what_was_read_otherwise(taken, file)
        _say_if_earlier(day, taken.watermark)
        _refuse_rejected(taken, file)


def _say_taken_back(n_gone: int, complete_up_to: str) -> None:
    outcomes_were = "1 outcome" if n_gone == 1 else f"{n_gone:,} outcomes"
    show.say(f"{outcomes_were} taken back; orders that the file had corrected went with it")
    show.say(
        f"outcomes stay complete up to {complete_up_to}: send what is right before you learn or "
        "measure, else its customers count as having bought nothing"
    )


def _say_if_earlier(through: Any, watermark: str) -> None:
    if through and str(through) < watermark:
        show.say(
            f"--through {through} changes nothing: outcomes were complete up to {watermark} "
            "before, and stay so"
        )


def _print_counts(taken: "Taken") -> None:
    show.out(f"{taken.accepted:,} new, {taken.duplicates:,} sent before")
    if taken.repeated:
        rows = _counted(taken.repeated, "row stands", "rows stand")
        show.out(f"{rows} in the file twice, and count once")
    if taken.summed:
        orders = _counted(taken.summed, "order", "orders")
        show.out(f"{orders} came as several rows: one purchase each")
    if taken.replaced:
        orders = _counted(taken.replaced, "order", "orders")
        show.out(f"{orders} had another amount before, and count with this one")
    for change, count in taken.currencies.items():
        show.out(f"{count:,} of them changed their currency, {change}")
    if len(taken.amounts) > 1:
        paid = [
            f"{amounts.purchases:,} of {format_money(amounts.net_minor, currency)} in all"
            for currency, amounts in taken.amounts.items()
        ]
        show.out(f"purchases by currency, which are never added: {'; '.join(paid)}")
    show.out(
        f"complete up to {taken.watermark}" if taken.watermark else "complete up to no day yet"
    )


def _counted(n: int, one: str, many: str) -> str:
    return f"1 {one}" if n == 1 else f"{n:,} {many}"


def _say_what_was_read_otherwise(taken: "Taken", file: Path) -> None:
    for note in taken.notes:
        show.say(f"{file}: {note}")
    for written, event in sorted(taken.mapped.items()):
        show.say(f"'{safe_text(written)}' is read as {event}")
    for event, count in taken.uncounted.items():
        rows = "1 row" if count == 1 else f"{count:,} rows"
        name = safe_text(event)
        show.say(
            f"'{name}': {rows} kept, and nothing counts them; if it is one of ours, say so in "
            f"hookline.yaml: events: {{{name}: {taken.likely.get(event, 'our name of it')}}}"
        )
    if taken.forgotten:
        rows = "1 row is" if taken.forgotten == 1 else f"{taken.forgotten:,} rows are"
        show.say(f"{rows} of people who were forgotten on their own wish, and not taken")
    for run, n_rows in list(taken.earlier_runs.items())[:RUNS_SHOWN]:
        rows = _counted(n_rows, "row", "rows")
        show.say(f"{rows} came before; to take that file back: hookline outcomes --undo {run}")
    if taken.accepted or taken.replaced:
        show.say(f"to take this file back: hookline outcomes --undo {taken.run}")


def _refuse_rejected(taken: "Taken", file: Path) -> None:
    for bad in taken.rejected[:SHOWN]:
        show.say(f"{file}:{bad['line']}: {bad['code']} {bad['problem']}")
    if taken.rejected:
        n_hidden = len(taken.rejected) - SHOWN
        rows = "1 row was" if len(taken.rejected) == 1 else f"{len(taken.rejected):,} rows were"
        problem = f"{rows} not taken" + (f" ({n_hidden:,} more like these)" if n_hidden > 0 else "")
        raise PartlyDone("HL415", problem, fix="mend them and send the file again")
