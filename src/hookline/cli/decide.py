"""`decide`: who gets what."""

from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hookline.cli import options, show
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.loop.decide import Day


@click.command()
@click.argument("audience", type=click.Path(path_type=Path))
@options.day("The day.  [today]")
@click.option("--policy", default="", help="thompson, beta, random, priority.  [the team's]")
@click.option(
    "--batch",
    type=click.IntRange(1),
    default=65_536,
    show_default=True,
    help="Customers at a time; it never changes an answer.",
)
@click.option(
    "--to", "to", type=click.Path(path_type=Path), help="Also write the rows as CSV or Parquet."
)
@click.option("--dry-run", is_flag=True, help="Decide, and keep nothing.")
@options.as_json
@click.pass_obj
def decide(
    settings: Settings,
    audience: Path,
    day: Any,
    policy: str,
    batch: int,
    to: Path | None,
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Choose a message, or none, for every customer of AUDIENCE (CSV, Parquet or JSON lines).

    A customer has one decision a day: a second run of the same day gives the same rows back.
    """  # fmt: skip
    from hookline.loop import decide as step
    from hookline.workspace.audience import read_audience
    from hookline.workspace.clock import today
    from hookline.workspace.folder import Workspace
    from hookline.workspace.rows import write_table
    from hookline.workspace.team import read_team

    customers = read_audience(audience)
    team = read_team()
    date = day or today(team)
    with show.bar("deciding", customers.num_rows) as bar:
        found = step.decide(
            Workspace.of(settings), customers, team,
            day=date, policy=policy, batch=batch, dry_run=dry_run, tell=bar.update,
        )  # fmt: skip
    if to is not None:
        write_table(found.decisions, to)
    _say_what_is_unknown(found, audience)
    reasons = Counter(found.decisions["reason"].to_pylist())
    sent = Counter(arm for arm in found.decisions["arm_id"].to_pylist() if arm)
    if as_json:
        counted = {"reasons": dict(reasons), "arms": dict(sorted(sent.items()))}
        rows = {"day": date, "customers": customers.num_rows, "new": found.new}
        rows["from_priors"] = [asdict(unlearnt) for unlearnt in found.from_priors]
        return show.result(rows | counted)
    show.table(("reason", "customers"), reasons.most_common(), right=" r")
    show.out()
    show.table(("live version", "customers"), sent.most_common(), right=" r")
    return show.say(
        f"{found.new} decided for {date}, {customers.num_rows - found.new} were there already"
    )


def _say_what_is_unknown(decided: "Day", audience: Path) -> None:
    """Columns that rules would read and policies that know nothing yet, on stderr."""
    for campaign, missing in decided.missing_columns.items():
        show.say(f"{campaign} asks for {', '.join(missing)}, which {audience} lacks: blank for all")
    for unlearnt in decided.from_priors:
        show.say(
            f"pool {unlearnt.pool}: {unlearnt.policy} has learnt nothing here yet, so it guessed "
            f"for {unlearnt.customers} customers (what has learnt: "
            f"{', '.join(unlearnt.published)}). To teach it: `policy: {unlearnt.policy}` in "
            "hookline.yaml, then `hookline learn`"
        )
