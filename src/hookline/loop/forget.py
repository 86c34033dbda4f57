"""Forget: a customer's rows lose their name for good, and the customer stays out from now on."""

import datetime
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import pyarrow as pa

from hookline.decisions.hashing import decision_id
from hookline.errors import BadInput
from hookline.records.receipt import Receipt, hash_id
from hookline.records.team import Team
from hookline.registry.base import Registry
from hookline.workspace.clock import stamp, today
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger
from hookline.workspace.writer import only_writer

PERSONAL = ("order_id", "code")
"""Columns of an outcome that other systems know a customer by; no sum reads them."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What was older than `retention:` says, and is gone."""

    days: tuple[datetime.date, ...]
    """Days of the decision log."""
    decisions_before: datetime.date | None
    """None where `retention:` names no age for decisions."""
    outcomes: int
    """Rows of the inbox."""
    outcomes_before: datetime.date | None


def forget(workspace: Workspace, team: Team, customer_ids: Sequence[str]) -> list[Receipt]:
    """Take customers' names off all that is kept of them; sums and counts stay as they are.

    A row of a decision or an outcome stays, as that of a nameless customer: under a random name
    that is written down nowhere else, without ids of orders or codes, at noon instead of
    its moment. Whoever is unknown here gets a receipt, too, and stays out. If the work is cut
    short, the same call goes on with it.

    Returns:
        A receipt each, in the order of the ids.
    Raises:
        BadInput: HL425 for an id that is blank or no text, HL301 when somebody else has the
            database open for so long that old rows stay in its files; try again.
        RuleSaidNo: HL312 when another process writes here for too long.
    """
    if not all(id_.strip() for id_ in customer_ids):
        raise BadInput("HL425", "a customer_id is blank", fix="name the customers to forget")
    if any(_is_half_a_character(id_) for id_ in customer_ids):
        fix = "is it written in UTF-8, as the files are?"
        raise BadInput("HL425", "a customer_id holds a byte that is no character", fix=fix)
    ledger = Ledger(workspace, team.cells)
    with only_writer(workspace, "forget"), workspace.registry() as registry:
        receipts = _begun(registry, dict.fromkeys(customer_ids), workspace.user)
        names = {id_: receipt.nameless for id_, receipt in receipts.items()}
        n_decisions = ledger.rename(names)
        for customer_id, receipt in receipts.items():
            n_outcomes = _unname_outcomes(registry, ledger, team, customer_id, receipt.nameless)
            done = {
                "decisions": receipt.decisions + n_decisions.get(customer_id, 0),
                "outcomes": receipt.outcomes + n_outcomes,
            }
            receipts[customer_id] = receipt.model_copy(update=done)
            registry.save_receipt(receipts[customer_id])
        registry.compact()
        for customer_id, receipt in receipts.items():
            receipts[customer_id] = receipt.model_copy(update={"nameless": ""})
            registry.save_receipt(receipts[customer_id])
    return [receipts[customer_id] for customer_id in customer_ids]


def erase_old(workspace: Workspace, team: Team) -> Erased:
    """Remove what is older than `retention:` of hookline.yaml says.

    Raises:
        BadInput: HL426 when it names no age, or one within a campaign's window.
        RuleSaidNo: HL312 when another process writes here for too long.
    """
    kept = team.retention
    if kept.decisions is None and kept.outcomes is None:
        fix = "in hookline.yaml: retention: {decisions: 400d, outcomes: 400d}"
        raise BadInput("HL426", "no retention says how long anything is kept", fix=fix)
    decisions_before, outcomes_before = (
        today(team) - datetime.timedelta(days=days) if days else None
        for days in (kept.decisions, kept.outcomes)
    )
    n_outcomes, days = 0, list[datetime.date]()
    with only_writer(workspace, "forget --old"), workspace.registry() as registry:
        _refuse_open_windows(registry, team)
        if decisions_before:
            days = Ledger(workspace, team.cells).erase(decisions_before)
        if outcomes_before:
            n_outcomes = registry.purge_outcomes(_at_hour(0, outcomes_before, team))
            registry.compact()
    return Erased(tuple(days), decisions_before, n_outcomes, outcomes_before)


def _refuse_open_windows(registry: Registry, team: Team) -> None:
    """An age within a campaign's window and the lag would erase what is still to be counted."""
    windows = [campaign.window_days for campaign in registry.campaigns()]
    needed = max(windows, default=0) + team.lag_days
    ages = (team.retention.decisions, team.retention.outcomes)
    shortest = min(age for age in ages if age is not None)
    if shortest < needed:
        problem = f"a campaign still counts what is {shortest} days old"
        fix = f"in hookline.yaml: retention of {needed} days or more"
        raise BadInput("HL426", problem, fix=fix)


def receipts_of(workspace: Workspace) -> list[Receipt]:
    """Everybody who was forgotten here, the latest last."""
    with workspace.registry() as registry:
        return sorted(registry.receipts(), key=lambda receipt: (receipt.at, receipt.id_hash))


def _is_half_a_character(text: str) -> bool:
    """Does it hold a surrogate, as bytes of a command line that are no UTF-8 become?"""
    return any("\ud800" <= character <= "\udfff" for character in text)


def _begun(registry: Registry, customer_ids: Mapping[str, None], user: str) -> dict[str, Receipt]:
    """A receipt each, on disk before a row is touched; one whose work was cut short goes on."""
    known = {receipt.id_hash: receipt for receipt in registry.receipts()}
    salt = next((receipt.salt for receipt in known.values()), secrets.token_hex(16))
    receipts: dict[str, Receipt] = {}
    for customer_id in customer_ids:
        id_hash = hash_id(salt, customer_id)
        receipt = known.get(id_hash) or Receipt(id_hash=id_hash, salt=salt, by=user, at=stamp())
        if not receipt.nameless:
            name = f"forgotten-{secrets.token_hex(8)}"
            receipt = receipt.model_copy(update={"nameless": name})
        registry.save_receipt(receipt)
        receipts[customer_id] = receipt
    return receipts


def _unname_outcomes(
    registry: Registry, ledger: Ledger, team: Team, customer_id: str, name: str
) -> int:
    """Put a nameless customer's outcomes in the place of this one's; how many there are."""
    outcomes = registry.outcomes(customer_id=customer_id)
    if not outcomes.num_rows:
        return 0
    new_ids = {decision_id(customer_id, day): decision_id(name, day) for day in ledger.days()}
    zone = ZoneInfo(team.time_zone)
    rows = [
        row
        | dict.fromkeys(PERSONAL)
        | {
            "outcome_id": secrets.token_hex(16),
            "customer_id": name,
            "decision_id": new_ids.get(row["decision_id"]),
            "occurred_at": _at_hour(12, row["occurred_at"].astimezone(zone).date(), team),
        }
        for row in outcomes.to_pylist()
    ]
    registry.unname_outcomes(customer_id, pa.Table.from_pylist(rows, schema=outcomes.schema))
    return len(rows)


def _at_hour(hour: int, day: datetime.date, team: Team) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(hour), ZoneInfo(team.time_zone))
