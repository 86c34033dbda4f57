"""Outcomes: takes in what customers did, once each, however often a file is sent."""

import datetime
import secrets
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pyarrow as pa

from hookline.errors import BadInput, StoreFailed, Wording
from hookline.loop.invented import invented_outcomes
from hookline.loop.orders import one_row_an_order
from hookline.loop.outcome_files import Amounts, RejectedRow, read_outcomes
from hookline.loop.watermark import refuse_day_to_come
from hookline.records.arrow import OUTCOMES
from hookline.records.arrow_modules import pc
from hookline.records.team import Team
from hookline.records.words import EVENTS
from hookline.registry.base import Added, Registry
from hookline.workspace.clock import day_at, today
from hookline.workspace.damaged import file_errors
from hookline.workspace.folder import Workspace
from hookline.workspace.forgotten import Forgotten
from hookline.workspace.ledger import Ledger
from hookline.workspace.outcome_rows import OutcomeRow, nearest_event
from hookline.workspace.writer import only_writer

COLUMNS = ("customer_id", "event", "occurred_at", "order_id", "amount", "currency", "decision_id")
TEMPLATE = (
    ",".join(COLUMNS),
    "C00123,converted,2026-11-22T14:05:00+05:30,A-1001,1999.00,INR,",
    "C00123,refunded,2026-11-25T09:00:00+05:30,A-1001,500.00,INR,",
    "C00124,unsubscribed,2026-11-23T08:12:00+05:30,,,,",
)
"""What an engine should fill: a header and an example of each kind."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a file's rows."""

    accepted: int
    duplicates: int
    """Rows that had been sent before."""
    rejected: tuple[RejectedRow, ...]
    watermark: str
    """The day up to which outcomes are complete; "" while none is known."""
    run: str = ""
    """What `--undo` takes back."""
    earlier_runs: dict[str, int] = field(default_factory=dict)
    """How many of the duplicates each earlier run brought, the most of them first."""
    repeated: int = 0
    """Rows that the file itself holds twice."""
    summed: int = 0
    """Orders that came as several rows and are one purchase each."""
    replaced: int = 0
    """Orders that had another amount or currency before."""
    currencies: dict[str, int] = field(default_factory=dict)
    """How many of those had another currency, as `EUR to USD`."""
    amounts: dict[str, Amounts] = field(default_factory=dict)
    """The file's purchases by currency, the most of them first; never added up."""
    mapped: dict[str, str] = field(default_factory=dict)
    """Our event by the engine's name, where the two differ."""
    uncounted: dict[str, int] = field(default_factory=dict)
    """Events that no campaign counts, with their rows."""
    likely: dict[str, str] = field(default_factory=dict)
    """What those of them may mean whose name is like one that we know."""
    forgotten: int = 0
    """Rows of customers who were forgotten; none was taken."""
    notes: tuple[str, ...] = ()
    """What had to be guessed to read the file."""


def take_outcomes(
    workspace: Workspace,
    path: Path,
    team: Team,
    *,
    through: datetime.date | None = None,
    event: str = "",
) -> Taken:
    """Put a file's outcomes into the inbox and move the watermark.

    Args:
        through: the day up to which outcomes are complete; without it, the day before the latest.
        team: its currency, time zone, columns and event names.
        event: what every row is, of a file that does not say it.
    Raises:
        BadInput: HL4xx when the file as a whole cannot be read, HL417 for a day to come.
    """
    if through is not None:
        refuse_day_to_come(through, team)
    file = read_outcomes(path, team, event)
    added = add_outcomes(workspace, file.blocks, team, through=through)
    with workspace.registry() as registry:
        watermark = registry.watermark()
        uncounted = _uncounted(registry, file.names)
    return Taken(
        accepted=added.new,
        duplicates=added.duplicates,
        rejected=file.rejected,
        watermark=watermark.isoformat() if watermark else "",
        run=added.run,
        earlier_runs=dict(added.earlier_runs),
        repeated=file.repeated,
        summed=file.summed,
        replaced=added.replaced,
        currencies={f"{old} to {now}": n for (old, now), n in added.currencies.items()},
        amounts=dict(file.amounts),
        mapped={written: event for written, event in file.names if written != event},
        uncounted=uncounted,
        likely={name: event for name in uncounted if (event := nearest_event(name))},
        forgotten=added.forgotten,
        notes=(
            *file.notes,
            *_strangers(workspace, team, file.blocks),
            *filter(None, (invented_outcomes(workspace, file.blocks, path),)),
        ),
    )


def _strangers(workspace: Workspace, team: Team, blocks: Sequence[pa.Table]) -> tuple[str, ...]:
    """What to tell of a file in which nobody is whom somebody decided for: of another id, likely.

    Buyers beside those who were decided for are what exports of all orders hold, and are not told.
    """
    ledger = Ledger(workspace, team.cells) if workspace.has_decisions else None
    day = max(ledger.days(), default=None) if ledger else None
    if ledger is None or day is None:
        return ()
    unreadable: tuple[type[Exception], ...] = (StoreFailed, *file_errors())
    try:
        known = pc.unique(ledger.customers(day))
    except unreadable:  # whoever needs that day tells of it; outcomes do not
        return ()
    n_rows = sum(block.num_rows for block in blocks)
    if not n_rows or not len(known):
        return ()
    if any(pc.any(pc.is_in(block["customer_id"], value_set=known)).as_py() for block in blocks):
        return ()
    return (
        f"none of its {n_rows:,} rows is of a customer of the decisions of {day}, so nothing "
        "counts them: is its customer_id that of your customer files?",
    )


@dataclass(frozen=True, slots=True)
class AddedRows:
    """What came new into the inbox."""

    new: int
    replaced: int
    run: str
    forgotten: int = 0
    """Rows of customers who were forgotten; none was put in."""
    duplicates: int = 0
    """Rows that came twice, or had been sent before."""
    summed: int = 0
    """Orders that came as several rows and are one purchase each."""
    earlier_runs: Mapping[str, int] = field(default_factory=dict)
    """How many of the duplicates each earlier run brought, the most of them first."""
    currencies: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """Of the replaced: by their currency before and now, where the two differ."""


def add_rows(
    workspace: Workspace,
    rows: Sequence[OutcomeRow],
    team: Team,
    *,
    through: datetime.date | None = None,
) -> AddedRows:
    """Put rows of `outcome_row` into the inbox, rows of one order as those of a file add up."""
    orders = one_row_an_order(rows)
    table = pa.Table.from_pylist(orders.rows, schema=OUTCOMES)
    added = add_outcomes(workspace, table, team, through=through)
    duplicates = orders.repeated + added.duplicates
    return replace(added, duplicates=duplicates, summed=orders.summed)


def add_outcomes(
    workspace: Workspace,
    outcomes: pa.Table | Sequence[pa.Table],
    team: Team,
    *,
    through: datetime.date | None = None,
) -> AddedRows:
    """Put OUTCOMES rows, or blocks of them, into the inbox and move the watermark, never back.

    Without `through` it is never later than yesterday: one row of the year 3026 closes no windows.
    """
    run = secrets.token_hex(4)
    blocks = [outcomes] if isinstance(outcomes, pa.Table) else outcomes
    with only_writer(workspace, "outcomes"), workspace.registry() as registry:
        kept, n_forgotten = Forgotten(registry.receipts()).left_out_of(blocks)
        n_rows = sum(block.num_rows for block in kept)
        came = registry.add_outcomes(kept, run) if n_rows else Added(0, 0)
        day = through
        if day is None and n_rows:
            latest = max(pc.max(block["occurred_at"]).as_py() for block in kept if block.num_rows)
            day = min(day_at(latest, team.time_zone), today(team)) - datetime.timedelta(days=1)
        watermark = registry.watermark()
        if day is not None and (watermark is None or day > watermark):
            registry.set_watermark(day)
    duplicates = n_rows - came.new - came.replaced
    return AddedRows(
        came.new, came.replaced, run, n_forgotten, duplicates,
        earlier_runs=came.earlier, currencies=came.currencies,
    )  # fmt: skip


def undo(workspace: Workspace, run: str) -> int:
    """Take back what one file brought; orders whose amount it had corrected do not come back.

    Returns:
        How many outcomes are gone.
    Raises:
        BadInput: HL418 for a run that brought nothing, or is undone already.
    """
    with only_writer(workspace, "outcomes --undo"), workspace.registry() as registry:
        n_gone = registry.undo_outcomes(run)
    if not n_gone:
        fix = Wording("`hookline outcomes` names its run when it has read a file", at_desk="")
        raise BadInput("HL418", f"run '{run}' brought no outcome that is still here", fix=fix)
    return n_gone


def complete_up_to(workspace: Workspace) -> str:
    """The day up to which outcomes are complete, which no taking back moves; "" for none."""
    with workspace.registry() as registry:
        day = registry.watermark()
    return day.isoformat() if day else ""


def drop(workspace: Workspace, outcome_id: str) -> None:
    """Take one outcome out of the inbox.

    Raises:
        BadInput: HL418 when there is none of that id.
    """
    with only_writer(workspace, "outcomes --drop"), workspace.registry() as registry:
        if not registry.drop_outcome(outcome_id):
            raise BadInput("HL418", f"there is no outcome '{outcome_id}'", fix="check its id")


def _uncounted(registry: Registry, names: Mapping[tuple[str, str], int]) -> dict[str, int]:
    """Events of nobody's: neither ours nor what a campaign is measured by."""
    counted = {*EVENTS, *(campaign.event for campaign in registry.campaigns())}
    uncounted: Counter[str] = Counter()
    for (written, event), count in names.items():
        if event not in counted:
            uncounted[written] += count
    return dict(uncounted.most_common())
