"""Why a customer got what they got on a day: the log's own row, and all that hangs on it."""

import datetime
from collections import defaultdict
from typing import Any
from zoneinfo import ZoneInfo

import pyarrow as pa

from hookline.decisions.draw import NONE
from hookline.decisions.hashing import decision_id
from hookline.errors import BadInput
from hookline.records.arrow_modules import pc
from hookline.records.team import Team
from hookline.records.words import PLAIN
from hookline.registry.base import Registry
from hookline.text.money import format_money
from hookline.workspace.folder import Workspace
from hookline.workspace.forgotten import Forgotten
from hookline.workspace.ledger import Ledger

NEAR_DAYS = 60
"""How far a day without a decision looks around for days that have one."""


def why_customer(
    workspace: Workspace, team: Team, customer_id: str, *, day: datetime.date
) -> dict[str, Any]:
    """One decision as it was kept, with its chances, its message, who approved it, what followed.

    Returns:
        `decision` the row of the log; `eligible` by campaign: the chance of each arm that might
        have been drawn, `none` under ""; `per_week` the team's cap as it is now; `message` the
        parts of the arm that was sent, None where nothing was; `approved` who let it through, and
        when; `outcomes` what the customer did from that day on, within the campaign's window.
    Raises:
        BadInput: HL427 without a decision on that day, HL424 for a customer who was forgotten.
    """
    ledger = Ledger(workspace, team.cells)
    with workspace.registry() as registry:
        Forgotten(registry.receipts()).refuse(customer_id)
        row = _row(ledger, customer_id, day)
        if row is None:
            raise _no_decision(ledger, customer_id, day)
        arm = registry.arm(row["arm_id"]) if row["arm_id"] else None
        return {
            "decision": row,
            "eligible": _eligible(ledger.propensities(day), row["cell_id"]),
            "per_week": team.caps.per_week,
            "message": arm.parts.model_dump(mode="json", exclude_defaults=True) if arm else None,
            "approved": [
                {"by": review.by, "at": review.at, "reason": review.reason}
                for review in (registry.reviews(arm.variant_id) if arm else ())
                if review.decision == "approved"
            ],
            "outcomes": _outcomes(registry, team, row),
        }


def customer_lines(story: dict[str, Any]) -> list[tuple[str, str]]:
    """The story as (label, text) lines that people read; ("", "") parts its sections."""
    row, eligible = story["decision"], story["eligible"]
    sent = row["arm_id"] or "nothing"
    group = f" in {row['campaign_id']}: {_plain(row['group'])}" if row["group"] else ""
    lines = [
        ("customer", f"{row['customer_id']} on {row['day']}: {row['reason']}"),
        ("lane", _plain(row["lane"]) if row["lane"] else "none, a service message"),
        ("group", group.removeprefix(" in ") or "none, since nothing was drawn"),
        ("consent", (row["consent"] or "none").replace("|", ", ")),
        ("cap", f"{_count(row['slots_7d'])} of {story['per_week']} a week were used"),
        ("policy", f"{row['policy']} {row['policy_version'] or 'from its priors'}"),
        ("", ""),
    ]
    for campaign, chances in eligible.items():
        lines += [
            (campaign or "none", f"{chance:.2%}  {arm if campaign else 'no message'}")
            for arm, chance in chances.items()
        ]
    lines += [] if eligible else [("eligible", "no campaign")]
    lines += [("drawn", row["slot_arm"] or "nothing"), ("sent", sent), ("", "")]
    lines += [(part, str(text)) for part, text in (story["message"] or {}).items()]
    lines += [("approved", f"{a['at']} by {a['by']}") for a in story["approved"]]
    lines += [("then", _outcome_text(outcome)) for outcome in story["outcomes"]]
    return lines if story["outcomes"] else [*lines, ("then", "nothing came in so far")]


def _row(ledger: Ledger, customer_id: str, day: datetime.date) -> dict[str, Any] | None:
    rows = ledger.decisions(day)
    of_customer = rows.filter(pc.equal(rows["decision_id"], decision_id(customer_id, day)))
    return next(iter(of_customer.to_pylist()), None)


def _no_decision(ledger: Ledger, customer_id: str, day: datetime.date) -> BadInput:
    near = [d for d in ledger.days() if abs((d - day).days) <= NEAR_DAYS]
    decided = [d for d in near if _row(ledger, customer_id, d)]
    nearest = sorted(decided, key=lambda d: abs((d - day).days))[:3]
    fix = f"decided on {', '.join(map(str, sorted(nearest)))}" if nearest else "check the id"
    return BadInput("HL427", f"no decision for '{customer_id}' on {day}", where="--on", fix=fix)


def _eligible(propensities: pa.Table, cell_id: str | None) -> dict[str, dict[str, float]]:
    chances: dict[str, dict[str, float]] = defaultdict(dict)
    cell = propensities.filter(pc.equal(propensities["cell_id"], cell_id or ""))
    for row in cell.to_pylist():
        campaign = "" if row["arm_id"] == NONE else str(row["campaign_id"])
        chances[campaign][str(row["arm_id"])] = float(row["p"])
    return dict(sorted(chances.items(), key=lambda pair: (pair[0] == "", pair[0])))


def _outcomes(registry: Registry, team: Team, row: dict[str, Any]) -> list[dict[str, Any]]:
    """What the customer did in the window, as the team's own moments."""
    zone = ZoneInfo(team.time_zone)
    campaign = registry.campaign(row["campaign_id"]) if row["campaign_id"] else None
    days = campaign.window_days if campaign else team.reward_days
    since = datetime.datetime.combine(row["day"], datetime.time(), zone)
    rows = registry.outcomes(since, customer_id=row["customer_id"]).to_pylist()
    return [
        {**outcome, "occurred_at": outcome["occurred_at"].astimezone(zone)}
        for outcome in rows
        if outcome["occurred_at"] < since + datetime.timedelta(days=days)
    ]


def _outcome_text(outcome: dict[str, Any]) -> str:
    minor, currency = outcome["amount_minor"], outcome["currency"] or ""
    amount = "" if minor is None else f", {format_money(minor, currency)}"
    return f"{outcome['occurred_at']:%Y-%m-%d %H:%M} {outcome['event']}{amount}"


def _plain(word: str) -> str:
    return PLAIN.get(word, word)


def _count(slots: int | None) -> str:
    return "an unknown number" if slots is None else str(slots)
