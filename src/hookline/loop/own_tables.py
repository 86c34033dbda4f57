"""Lift from a team's own tables: who was to be messaged or held back, and what they did then."""

import datetime
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from hookline import adapters
from hookline.documents import Document, int_at, text_at
from hookline.engines.base import Engine
from hookline.errors import BadInput
from hookline.lift.aggregation import MomentsQuery, Window, moments_sql
from hookline.lift.events import PURCHASE
from hookline.lift.plan import Plan
from hookline.lift.report import LiftReport, Setting, lift_report
from hookline.lift.tallies import currencies, tally_sql
from hookline.loop.exposures import NamedCampaign, read_exposures
from hookline.loop.orders import one_row_an_order, split_mixed
from hookline.loop.outcome_files import READ as OUTCOME_COLUMNS
from hookline.loop.outcome_files import (
    columns_of_outcomes,
    need_outcome_columns,
    unread_columns,
)
from hookline.records.arrow import OUTCOMES, decisions_schema
from hookline.records.team import Team
from hookline.workspace.clock import day_at, today
from hookline.workspace.days import day_order
from hookline.workspace.outcome_amounts import amount_signs
from hookline.workspace.outcome_rows import OutcomeRow, fold_event, outcome_row, told_of_minuses
from hookline.workspace.rows import read_team_rows

MOST_NAMED = 3
"""Rows that do not count that are named one by one."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What was fixed about the tables' campaigns before the first message."""

    control_share: float | None = None
    """Share held back as planned; None checks no sizes."""
    window_days: int = 14
    ends: datetime.date | None = None
    """Last day of first messages; None decides nothing."""
    event: str = PURCHASE
    """What campaigns are judged by whose rows name nothing else."""


@dataclass(frozen=True, slots=True)
class OwnTables:
    """A report, and what a person should know of how the tables were read."""

    report: LiftReport
    notes: tuple[str, ...]
    sql: str
    """What the report's sums were asked by."""


def measure_tables(
    exposures: Path,
    outcomes: Path,
    team: Team,
    trial: Trial,
    *,
    through: datetime.date | None = None,
    names: Mapping[str, str] | None = None,
) -> OwnTables:
    """The lift report of campaigns that were sent by anything else.

    Args:
        exposures: customer_id, group, day and perhaps campaign, program and event, which is what
            the campaign is judged by; one row a customer and message that was sent or held back.
        outcomes: as `hookline outcomes` reads them: customer_id, event, occurred_at, amount.
        team: its `columns:`, `exposure_columns:`, `outcome_columns:` and `events:` rename what the
            files call otherwise.
        through: the day up to which outcomes are complete; None: the day before the latest.
        names: our column of exposures by each known name of it; None guesses at no header.
    Raises:
        BadInput: HL403 for a missing column, HL454 for a blank customer_id or group, HL449 where
            nobody was held back or messaged, HL445 for a row whose day cannot be read, HL453
            for a campaign whose rows do not agree on its program or event, HL4xx for a file that
            cannot be read.
    """
    event = fold_event(trial.event, team.events)
    sent = read_exposures(exposures, team, event, names or {})
    campaigns = sent.campaigns
    done, rejected, as_read = _outcomes(outcomes, team)
    latest = day_at(max(row["occurred_at"] for row in done), team.time_zone)
    last = through or latest - datetime.timedelta(days=1)
    engine: Engine = adapters.load("engines", "local")
    relations = {
        "decisions": pa.Table.from_pylist(sent.slots, schema=decisions_schema(())),
        "outcomes": pa.Table.from_pylist(done, schema=OUTCOMES),
    }
    asked = tally_sql(unnamed=team.currency, time_zone=team.time_zone, through=last)
    tally = engine.aggregate(asked, relations).to_pylist()
    amounts, came_in = currencies(tally), {str(row["event"]) for row in tally}
    currency = next(iter(amounts), team.currency)
    sql = moments_sql(MomentsQuery(
        [Window(name, trial.window_days, campaign.event) for name, campaign in campaigns.items()],
        time_zone=team.time_zone, currency=currency, unnamed=team.currency, through=last,
    ))  # fmt: skip
    rows = engine.aggregate(sql, relations).to_pylist()
    observed = {name: _held_back(rows, name) for name in campaigns}
    plans = [
        _plan(name, campaign, trial, observed[name], came_in)
        for name, campaign in campaigns.items()
    ]
    setting = Setting(
        last, team.lanes.shares(), team.overall_window, team.lag_days, currency,
        {code: n for code, n in amounts.items() if code != currency},
        today=through or today(team),
    )  # fmt: skip
    report = lift_report(rows, plans, setting)
    shares = observed if trial.control_share is None else {}
    return OwnTables(report, (*_notes(shares, rejected), *sent.notes, *as_read), sql)


def _held_back(rows: Sequence[Document], campaign: str) -> float:
    """Held-back customers among all of the campaign's, each counted once however often messaged."""
    of_groups = Counter[str]()
    for row in rows:
        if row["campaign_id"] == campaign:
            of_groups[text_at(row, "group")] += int_at(row, "n_new")
    return of_groups["control"] / (of_groups.total() or 1)


def _plan(
    name: str, campaign: NamedCampaign, trial: Trial, observed: float, came_in: Collection[str]
) -> Plan:
    """What was planned; where no share is known, the observed one only says if anybody was held."""
    held = observed if trial.control_share is None else trial.control_share
    shares = {"control": held, "usual": 0.0, "random": 0.0, "bandit": 1 - held}
    return Plan(
        name, shares, trial.window_days, trial.ends, event=campaign.event,
        event_came_in=campaign.event in came_in, program=campaign.program,
        has_planned_sizes=trial.control_share is not None,
    )  # fmt: skip


def _outcomes(path: Path, team: Team) -> tuple[list[OutcomeRow], list[str], list[str]]:
    """One row an order; of each row that does not count why, the place first; what to tell.

    Raises:
        BadInput: HL447 where fewer rows count than do not.
    """
    read = read_team_rows(path, columns_of_outcomes(team), team)
    need_outcome_columns(read)
    month_first, told_order = day_order("occurred_at", read.blocks)
    signs, told_signs = amount_signs(read, team.decimal_sign, team.currency)
    rows, rejected, names, order_above = [], list[str](), Counter[tuple[str, str]](), None
    for index, raw in enumerate(read.table.to_pylist()):
        order = raw.get("order_id") or None
        if not raw["event"] and order is not None and order == order_above:
            continue  # an item of the order above, as shops list it
        order_above = order
        try:
            row = outcome_row(raw, team, month_first=month_first, signs=signs, may_come_back=True)
            rows.append((index, row))
            names[str(raw["event"]), row["event"]] += 1
        except BadInput as problem:
            rejected.append(f"{read.where(index)} {problem.problem}")
    kept, mixed = split_mixed(rows)
    rejected += [f"{read.where(index)} {problem}" for index, problem in mixed]
    if len(rejected) > len(kept):
        raise _too_few_count(path, rejected, read.num_rows)
    notes = (*read.notes, told_order, *told_signs, told_of_minuses(names, team.events),
             unread_columns(read, OUTCOME_COLUMNS))  # fmt: skip
    return one_row_an_order(kept).rows, rejected, [*filter(None, notes)]


def _too_few_count(path: Path, rejected: Sequence[str], n_rows: int) -> BadInput:
    """What the rest would say of customers is not to be believed."""
    problem = f"{len(rejected):,} of {n_rows:,} rows do not count"
    fix = f"mend them; the first: {rejected[0]}"
    return BadInput("HL447", problem, where=str(path), fix=fix)


def _notes(observed: Mapping[str, float], rejected: Sequence[str]) -> list[str]:
    """What to know of how the tables were read.

    Args:
        observed: held-back shares by campaign; {} where the planned share is known.
        rejected: why each row of the outcomes that does not count does not.
    """
    notes = []
    if observed:
        shares = [f"{share:.1%}" for share in observed.values()]
        if len(observed) > 1:
            shares = [f"{each} of {name}" for name, each in zip(observed, shares, strict=True)]
        notes.append(
            f"{', '.join(shares)} were held back; --held-back says how many were to be, "
            "and then the sizes are checked"
        )
    if n_rejected := len(rejected):
        rows = "1 row" if n_rejected == 1 else f"{n_rejected:,} rows"
        named = [*rejected[:MOST_NAMED]]
        if n_rejected > MOST_NAMED:
            named.append(f"and {n_rejected - MOST_NAMED:,} more")
        verb = "does" if n_rejected == 1 else "do"
        notes.append(f"{rows} of the outcomes {verb} not count: {'; '.join(named)}")
    return notes
