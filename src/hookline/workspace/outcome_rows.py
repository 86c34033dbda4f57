"""One row of what a customer did: events as engines name them, money, moments, ids."""

import datetime
import hashlib
import re
from collections.abc import Mapping
from typing import TypedDict
from zoneinfo import ZoneInfo

from hookline.documents import Document
from hookline.errors import BadInput
from hookline.records.team import Team
from hookline.records.words import EVENTS
from hookline.text.moments import EITHER, parse_moment
from hookline.text.pattern import compile_lazily
from hookline.text.similarity import nearest
from hookline.workspace.clock import now
from hookline.workspace.decimal_signs import DecimalSigns
from hookline.workspace.event_names import ENGINES_CALL
from hookline.workspace.outcome_amounts import read_amount, read_figure, read_text

NEGATIVE = "an amount is never negative; a refund is the event 'refunded'"
FIRST_YEAR = 2000
_OF_ENGINES = compile_lazily(r"^(?:users (?:behaviors|messages)|moe) ")
"""What Braze and MoEngage put before the names of their own events."""
STEMS = {"unsub": "unsubscribed", "opt out": "unsubscribed", "spam": "complained",
         "complain": "complained", "bounce": "failed", "bounced": "failed", "refund": "refunded",
         "returned": "refunded", "purchase": "converted", "paid": "converted"}  # fmt: skip
"""What a name in which these words stand is most likely about: a hint, never a reading."""
NO_SALE = compile_lazily(
    r"cancel|unpaid|fail|abandon|declin|refus|reject|pending|expire|void|annul|anul|storn|iptal"
    r"|geannuleerd|avbest|отмен|ملغ|إلغاء|キャンセル|取消|रद्द|batal"
)
"""What makes an order or a payment none that counts."""
OPT_IN = compile_lazily(r"\b(?:re)?subscrib|\bopt(?:ed|s)? in\b")
"""The contrary of an opt-out, however much it is written like one."""


def fold_event(written: str, of_team: Mapping[str, str]) -> str:
    """Our event for a name: the team's own mapping first, then what engines call it.

    Args:
        of_team: `events:` of hookline.yaml, by the engine's name.
    """
    if written in of_team:
        return of_team[written]
    if written in EVENTS:
        return written
    low = _OF_ENGINES.sub("", _words_apart(written))
    return ENGINES_CALL.get(low, low if low in EVENTS else written)


def _words_apart(written: str) -> str:
    """`orderCompleted` and `order_completed` as `order completed`."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", written)
    return " ".join(re.sub(r"[_\-.:/]+", " ", spaced).casefold().split())


def nearest_event(written: str) -> str:
    """The event of ours that a name reads most like; "" where it is like none."""
    low = _words_apart(written)
    if OPT_IN.search(low):
        return ""
    for stem, event in STEMS.items():
        if re.search(rf"\b{stem}(?:{'' if stem[-1] == 'd' else 's?'}\b|scribe)", low):
            return "" if event == "converted" and NO_SALE.search(low) else event
    suggestion = nearest(low, ENGINES_CALL, cutoff=70)
    event = ENGINES_CALL[suggestion] if suggestion else ""
    return "" if event == "converted" and NO_SALE.search(low) else event


class OutcomeRow(TypedDict):
    """A row of OUTCOMES."""

    outcome_id: str
    customer_id: str
    decision_id: str | None
    event: str
    value: float | None
    amount_minor: int | None
    currency: str | None
    order_id: str | None
    category: str | None
    code: str | None
    occurred_at: datetime.datetime


def outcome_row(
    raw: Document,
    team: Team,
    *,
    month_first: bool | None = None,
    signs: DecimalSigns | None = None,
    may_come_back: bool = False,
) -> OutcomeRow:
    """One OUTCOMES row from a file's or a request's row.

    Args:
        signs: what the file's amounts say of the sign before their decimals; programs that send
            a request write a point.
        may_come_back: is a purchase with a minus a refund? Only where somebody is told.
        month_first: which of day and month comes first in moments such as 10/11/2026, if known.
        team: its currency is that of amounts that name none, its time zone that of moments
            without an offset, its `events` are names of its engine.
    Raises:
        BadInput: HL410 to HL416 for what is wrong with it.
    """
    customer, written = read_text(raw.get("customer_id")), read_text(raw.get("event")) or ""
    if not customer:
        raise BadInput("HL410", "customer_id is blank")
    event = fold_event(written, team.events)
    is_ours = event in EVENTS or OPT_IN.search(_words_apart(event))
    if not is_ours and (suggestion := nearest(event, EVENTS, cutoff=85)):
        raise BadInput("HL411", f"there is no event '{event}'; did you mean '{suggestion}'?")
    if not event:
        raise BadInput("HL411", "event is blank")
    minor, code = read_amount(raw, team.currency, signs)
    if minor is not None and minor < 0:
        if event != "refunded" and not (may_come_back and event == "converted"):
            raise BadInput("HL413", NEGATIVE)
        event, minor = "refunded", -minor
    moment = _moment(raw.get("occurred_at"), ZoneInfo(team.time_zone), month_first=month_first)
    order = read_text(raw.get("order_id"))
    return {
        "outcome_id": read_text(raw.get("outcome_id"))
        or own_id(customer, event, order, moment, minor),
        "customer_id": customer,
        "decision_id": read_text(raw.get("decision_id")),
        "event": event,
        "value": read_figure(raw.get("value")),
        "amount_minor": minor,
        "currency": code,
        "order_id": order,
        "category": read_text(raw.get("category")),
        "code": read_text(raw.get("code")),
        "occurred_at": moment,
    }


def told_of_minuses(names: Mapping[tuple[str, str], int], of_team: Mapping[str, str]) -> str:
    """How many purchases had a minus, and what they count as; "" where none had.

    Args:
        names: rows by the event's name in the file and ours.
        of_team: `events:` of hookline.yaml.
    """
    n = sum(
        count
        for (written, event), count in names.items()
        if event == "refunded" and fold_event(written, of_team) == "converted"
    )
    purchases = "1 purchase has a minus and counts" if n == 1 else f"{n:,} purchases have a minus"
    return f"{purchases}{'' if n == 1 else ' and count'} as money paid back (refunded)" if n else ""


def own_id(
    customer: str,
    event: str,
    order: str | None,
    occurred_at: datetime.datetime,
    minor: int | None,
) -> str:
    """The id of a happening that has none of its own: equal in whatever file it comes."""
    when = order or occurred_at.isoformat()
    text = "\x1f".join([customer, event, when, "" if minor is None else str(minor)])
    return hashlib.sha256(text.encode()).hexdigest()


def _moment(value: object, zone: ZoneInfo, *, month_first: bool | None) -> datetime.datetime:
    """A moment with its offset; one without is the team's own, a bare date its first moment.

    Raises:
        BadInput: HL414 for what is none, or lies before 2000; HL416 for the future, a day's
            difference of clocks allowed.
    """
    try:
        if isinstance(value, datetime.datetime):
            moment = value
        elif isinstance(value, datetime.date):
            moment = datetime.datetime.combine(value, datetime.time())
        else:
            moment = parse_moment(str(value or ""), month_first=month_first)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=zone)
        moment = moment.astimezone(datetime.UTC)
    except (ValueError, OverflowError) as error:
        what = "is blank" if value in (None, "") else f"is no moment: '{value!s:.40}'"
        if str(error) == EITHER:
            what = f"{EITHER}: '{value!s:.40}'"
        raise BadInput("HL414", f"occurred_at {what}; write 2026-11-22T14:05:00+05:30") from None
    if moment.year < FIRST_YEAR:
        raise BadInput("HL414", f"occurred_at lies in the year {moment.year}: '{value!s:.40}'")
    if moment > now() + datetime.timedelta(days=1):
        raise BadInput("HL416", f"occurred_at lies in the future: '{value!s:.40}'")
    return moment
