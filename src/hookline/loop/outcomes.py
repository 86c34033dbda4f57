"""Outcomes: takes in what customers did, once each, however often a file is sent."""

import datetime
import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pyarrow as pa
import pyarrow.compute as pc

from hookline.errors import BadInput
from hookline.records.arrow import OUTCOMES
from hookline.records.team import Team
from hookline.records.words import EVENTS
from hookline.text.money import minor_digits, parse_money, read_currency
from hookline.text.similarity import nearest
from hookline.workspace.clock import day_at, today
from hookline.workspace.folder import Workspace
from hookline.workspace.rows import need, read_table

NEGATIVE = "an amount is never negative; a refund is the event 'refunded'"

MOST = 10**13
"""Minor units of one row; sums of cubes over all customers have to stay exact."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a file's rows."""

    accepted: int
    duplicates: int
    rejected: tuple[dict[str, Any], ...]
    """{"line", "code", "problem"} of each row that was not taken."""
    watermark: str
    """The day up to which outcomes are complete."""


def take_outcomes(
    workspace: Workspace, path: Path, team: Team, *, through: datetime.date | None = None
) -> Taken:
    """Put a file's outcomes into the inbox and move the watermark.

    Args:
        through: the day up to which outcomes are complete; without it, the day before the latest.
        team: its currency is that of amounts that name none, its time zone that of moments
            without an offset, and what a day is.
    Raises:
        BadInput: HL4xx when the file as a whole cannot be read.
    """
    table = read_table(path)
    for column in ("customer_id", "event", "occurred_at"):
        need(table, column, path)
    rows: list[dict[str, Any]] = []
    rejected: list[dict[str, Any]] = []
    for line, raw in enumerate(table.to_pylist(), start=2):
        try:
            rows.append(outcome_row(raw, team))
        except BadInput as problem:
            rejected.append({"line": line, "code": problem.code, "problem": problem.problem})
    new = add_rows(workspace, rows, team, through=through)
    with workspace.registry() as registry:
        watermark = registry.watermark()
    return Taken(new, len(rows) - new, tuple(rejected), watermark.isoformat() if watermark else "")


def add_rows(
    workspace: Workspace,
    rows: Sequence[dict[str, Any]],
    team: Team,
    *,
    through: datetime.date | None = None,
) -> int:
    """Put rows of `outcome_row` into the inbox; a row that comes twice counts once."""
    unique = {row["outcome_id"]: row for row in rows}
    table = pa.Table.from_pylist(list(unique.values()), schema=OUTCOMES)
    return add_outcomes(workspace, table, team, through=through)


def add_outcomes(
    workspace: Workspace, outcomes: pa.Table, team: Team, *, through: datetime.date | None = None
) -> int:
    """Put OUTCOMES rows into the inbox and move the watermark, which never goes back.

    Without `through` it is never later than yesterday: one row of the year 3026 closes no windows.

    Returns:
        How many were new.
    """
    with workspace.registry() as registry:
        new = registry.add_outcomes(outcomes) if outcomes.num_rows else 0
        day = through
        if day is None and outcomes.num_rows:
            latest = day_at(pc.max(outcomes["occurred_at"]).as_py(), team.time_zone)
            day = min(latest, today(team)) - datetime.timedelta(days=1)
        if day is not None and day > (registry.watermark() or datetime.date.min):
            registry.set_watermark(day)
    return new


def outcome_row(raw: dict[str, Any], team: Team) -> dict[str, Any]:
    """One OUTCOMES row from a file's or a request's row.

    Raises:
        BadInput: HL410 to HL414 for what is wrong with it.
    """
    customer, event = _text(raw.get("customer_id")), _text(raw.get("event")) or ""
    if not customer:
        raise BadInput("HL410", "customer_id is blank")
    if event not in EVENTS and (near := nearest(event, EVENTS, cutoff=85)):
        raise BadInput("HL411", f"there is no event '{event}'; did you mean '{near}'?")
    if not event:
        raise BadInput("HL411", "event is blank")
    minor, code = _amount(raw, team.currency)
    moment = _moment(raw.get("occurred_at"), ZoneInfo(team.time_zone))
    order = _text(raw.get("order_id"))
    outcome_id = _text(raw.get("outcome_id")) or _own_id(customer, event, order, moment, minor)
    return {
        "outcome_id": outcome_id,
        "customer_id": customer,
        "decision_id": _text(raw.get("decision_id")),
        "event": event,
        "value": _number(raw.get("value")),
        "amount_minor": minor,
        "currency": code,
        "order_id": order,
        "category": _text(raw.get("category")),
        "code": _text(raw.get("code")),
        "occurred_at": moment,
    }


def _amount(raw: dict[str, Any], currency: str) -> tuple[int | None, str | None]:
    said = _text(raw.get("currency")) or currency
    code = read_currency(said, default=currency)
    if code is None:
        raise BadInput("HL412", f"'{said}' is no currency we know; write its ISO code")
    whole, amount = _number(raw.get("amount_minor")), raw.get("amount")
    if whole is not None:
        if whole != int(whole):
            raise BadInput("HL412", f"amount_minor is no whole number: {raw['amount_minor']}")
        minor = int(whole)
    elif isinstance(amount, str) and amount.strip():
        minor, code = _written_amount(amount, code)
    else:
        number = _number(amount or None)
        if number is None and amount != 0:
            return None, None
        minor = round((number or 0.0) * 10 ** minor_digits(code))
    if minor < 0:
        raise BadInput("HL413", NEGATIVE)
    if minor > MOST:
        raise BadInput("HL412", f"{minor:.3g} minor units are more than any order's")
    return minor, code


def _written_amount(amount: str, code: str) -> tuple[int, str]:
    if amount.strip().startswith("-"):
        raise BadInput("HL413", NEGATIVE)
    try:
        return parse_money(amount, currency=code)
    except ValueError as error:
        raise BadInput("HL412", str(error)) from None


def _number(value: Any) -> float | None:
    if value is None or value == "":
        return None
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        raise BadInput("HL412", f"'{value!s:.40}' is no number") from None
    if not math.isfinite(number) or isinstance(value, bool):
        raise BadInput("HL412", f"'{value}' is no number")
    return number


def _moment(value: Any, zone: ZoneInfo) -> datetime.datetime:
    """A moment with its offset; one without is the team's own, a bare date its first moment."""
    try:
        if isinstance(value, datetime.datetime):
            found = value
        elif isinstance(value, datetime.date):
            found = datetime.datetime.combine(value, datetime.time())
        else:
            found = datetime.datetime.fromisoformat(str(value or "").strip())
        found = found if found.tzinfo else found.replace(tzinfo=zone)
        return found.astimezone(datetime.UTC)
    except (ValueError, OverflowError):
        problem = f"occurred_at is no moment: '{value}'; write 2026-11-22T14:05:00+05:30"
        raise BadInput("HL414", problem) from None


def _own_id(
    customer: str, event: str, order: str | None, at: datetime.datetime, minor: int | None
) -> str:
    """The same happening has the same id in whatever file it comes."""
    when = order or at.isoformat()
    text = "\x1f".join([customer, event, when, "" if minor is None else str(minor)])
    return hashlib.sha256(text.encode()).hexdigest()


def _text(value: Any) -> str | None:
    if value is None or value == "":
        return None
    text = str(value)
    try:
        text.encode()  # half a surrogate pair is JSON, and no text
    except UnicodeEncodeError:
        raise BadInput("HL412", f"{text!a:.40} is no text") from None
    if isinstance(value, list | dict | bool):
        raise BadInput("HL412", f"{text:.40} is no text")
    return text
