"""`decide`: who gets what."""

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hookline.cli import options, show
from hookline.documents import Fields
from hookline.settings import Settings

if TYPE_CHECKING:
    import pyarrow as pa

    from hookline.decisions.explain import Explained
    from hookline.loop.decided_day import Day
    from hookline.loop.support import SupportGap
    from hookline.records.team import Team
    from hookline.workspace.folder import Workspace


@click.command()
@click.argument("audience", type=click.Path(path_type=Path))
@options.day("The day.  [today]")
@click.option("--policy", default="", help="thompson, beta, random, priority.  [the team's]")
@click.option(
    "--batch",
    type=click.IntRange(1),
    default=16_384,
    show_default=True,
    help="Customers at a time; it never changes an answer.",
)
@click.option(
    "--to",
    "to",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Also write the rows as CSV or Parquet.",
)
@click.option(
    "--explain", "customer_id", metavar="ID", help="Tell one customer's row; keep nothing."
)
@click.option("--strict", is_flag=True, help="Refuse ids that look alike or were rounded.")
@click.option(
    "--dry-run",
    is_flag=True,
    help="Keep nothing; say which versions some would never get, and why.",
)
@options.wait
@options.as_json
@click.pass_obj
def decide(
    settings: Settings,
    audience: Path,
    day: datetime.date | None,
    policy: str,
    batch: int,
    to: Path | None,
    customer_id: str | None,
    wait: float,
    *,
    strict: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Choose a message, or none, for every customer of AUDIENCE (CSV, Parquet or JSON lines).

    A customer has one decision a day: a second run of the same day gives the same rows back.
    Whoever was outside of all campaigns, and got nothing, is decided anew from a mended file.
    """  # fmt: skip
    from hookline.loop import decide as step
    from hookline.workspace.audience import read_audience
    from hookline.workspace.channels import open_channels
    from hookline.workspace.clock import today
    from hookline.workspace.folder import Workspace
    from hookline.workspace.rows import write_rows
    from hookline.workspace.team import read_team

    team = read_team().model_copy(update={"policy": policy} if policy else {})
    date = day or today(team)
    channels = open_channels(settings.prompts)
    read = read_audience(audience, columns=team.columns, channels=channels, team=team)
    if strict:
        read.refuse_doubtful_ids(audience)
    customers, workspace = read.blocks, Workspace.of(settings, wait=wait, on_notice=show.say)
    if customer_id is not None:
        explain = partial(step.explain_decision, day=date)
        story = explain(workspace, customers, team, customer_id)
        return show.result(story) if as_json else _show_story(story)
    with show.bar("deciding", sum(block.num_rows for block in customers)) as bar:
        decided = step.decide(
            workspace, customers, team, day=date, batch=batch, dry_run=dry_run, tell=bar.update
        )
    if to is not None:
        write_rows(decided.blocks, to)
    notes = [*read.notes, *_notes_on_invented(workspace, customers, audience)]
    _say_notes(decided, audience, notes)
    gaps = _gaps_after(workspace, team, customers, decided) if dry_run else None
    if as_json:
        return show.result(_as_json(decided, gaps) | {"notes": notes})
    return _show_day(decided, gaps)


def _gaps_after(
    workspace: "Workspace", team: "Team", customers: Sequence["pa.Table"], decided: "Day"
) -> "Sequence[SupportGap]":
    """What would have no data after the day; scipy comes with it, so only a dry run asks."""
    from hookline.loop.support import support_of_day

    return support_of_day(workspace, team, customers, decided)


def _counts(decided: "Day", column: str) -> list[tuple[str, int]]:
    """What a column holds and how often, the commonest first; blanks are not counted."""
    counts: Counter[str] = Counter()
    for block in decided.blocks:
        counts.update(filter(None, block[column].to_pylist()))
    return counts.most_common()


def _as_json(decided: "Day", gaps: "Sequence[SupportGap] | None") -> Fields:
    tried = {} if gaps is None else {"support": [gap.to_json() for gap in gaps]}
    return tried | {
        "day": decided.day,
        "customers": decided.customers,
        "new": decided.new,
        "kept_unlike_now": decided.kept_unlike_now,
        "kept_with_message": decided.kept_with_message,
        "kept_stopped": decided.kept_stopped,
        "missing_columns": {
            name: list(columns) for name, columns in decided.missing_columns.items()
        },
        "fits_who": decided.fits_who,
        "reasons": dict(_counts(decided, "reason")),
        "arms": dict(sorted(_counts(decided, "arm_id"))),
        "unserved_languages": decided.unserved,
        "forgotten_left_out": decided.forgotten,
        "practice_left_out": list(decided.practice),
        "from_priors": [asdict(unlearnt) for unlearnt in decided.from_priors],
    }


def _show_day(decided: "Day", gaps: "Sequence[SupportGap] | None") -> None:
    """How many customers got what, and why; of a dry run, what would have no data after it."""
    show.table(("reason", "customers"), _counts(decided, "reason"), right=" r")
    show.out()
    show.table(("live version", "customers"), _counts(decided, "arm_id"), right=" r")
    n_before = decided.customers - decided.new
    show.say(f"{decided.new} decided for {decided.day}, {n_before} were there already")
    if gaps is not None:
        _show_support(gaps)


def _show_support(gaps: "Sequence[SupportGap]") -> None:
    """What a dry run adds: the day would leave these without data."""
    from hookline.loop.support import support_page

    show.out()
    for line in support_page(gaps, most=10):
        show.out(line)
    show.say("a dry run: nothing was kept")


def _show_story(story: "Explained") -> None:
    """Filters, chances and draw in the order in which they decided."""
    row = story["decision"]
    show.out(f"customer {row['customer_id']} on {row['day']}: {row['reason']}")
    if story["is_logged"]:
        show.say("decided before; the steps are those of the rules as they are now")
    lane = row["lane"] or "none, a service message"
    show.out(f"lane: {lane} (bucket {story['lane_bucket']} of 10,000)")
    if row["group"]:
        bucket = story["group_bucket"]
        show.out(f"group in {row['campaign_id']}: {row['group']} (bucket {bucket} of 10,000)")
    show.out()
    steps = ((s["filter"], len(s["removed"]), s["remaining"]) for s in story["filters"])
    show.table(("after", "taken out", "left"), steps, right=" rr")
    if story["chances"]:
        show.out()
        chances = ((arm, f"{p:.2%}") for arm, p in story["chances"].items())
        show.table(("live version", "chance"), chances, right=" r")
        show.out()
        show.out(f"drawn at {story['draw']:.6f}: {row['slot_arm'] or 'none'}")
        show.out(f"sent: {row['arm_id'] or 'nothing'}")


def _notes_on_invented(
    workspace: "Workspace", customers: Sequence["pa.Table"], audience: Path
) -> list[str]:
    from hookline.loop.invented import invented_customers

    return list(filter(None, [invented_customers(workspace, customers, audience)]))


def _say_notes(decided: "Day", audience: Path, notes: Sequence[str]) -> None:
    """What reading the file found, and what is to be known of the day beside its numbers."""
    from hookline.loop.day_notes import day_notes

    of_file = (note if str(audience) in note else f"{audience}: {note}" for note in notes)
    for note in (*of_file, *day_notes(decided, audience)):
        show.say(note)
