"""Why a customer got what they got on a day: the log's own row, and all that hangs on it."""

import datetime
from collections import defaultdict
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import pyarrow as pa

from hookline.decisions.draw import NONE
from hookline.decisions.hashing import decision_id
from hookline.documents import Document, Fields, day_at, int_at, text_at, text_or_blank
from hookline.errors import BadInput
from hookline.records.arrow_modules import pc
from hookline.records.review import Review
from hookline.records.team import Team
from hookline.records.variant import Parts
from hookline.records.words import PLAIN
from hookline.registry.base import Registry
from hookline.text.in_words import money_words
from hookline.workspace.folder import Workspace
from hookline.workspace.forgotten import Forgotten
from hookline.workspace.ledger import Ledger

NOT_DRAWN = "none, since nothing was drawn"
NEAR_DAYS = 60
"""How far a day without a decision looks around for days that have one."""


@dataclass(frozen=True, slots=True)
class CustomerStory:
    """One decision as it was kept, and all that hangs on it."""

    decision: Fields
    """The row of the log, a column a key."""
    eligible: dict[str, dict[str, float]]
    """By campaign the chance of each arm that might have been drawn; `none` under ""."""
    per_week: int
    """The team's cap as it is now."""
    message: Parts | None
    """Of the arm that was sent; None where nothing was."""
    approved: tuple[Review, ...]
    """Who let it through, and when."""
    outcomes: tuple[Fields, ...]
    """What the customer did from that day on, within the campaign's window."""

    def to_json(self) -> Fields:
        """Every field by its name; of an approval who, when and why."""
        return {
            "decision": self.decision,
            "eligible": self.eligible,
            "per_week": self.per_week,
            "message": self.message.filled() if self.message else None,
            "approved": [{"by": r.by, "at": r.at, "reason": r.reason} for r in self.approved],
            "outcomes": list(self.outcomes),
        }


def why_customer(
    workspace: Workspace, team: Team, customer_id: str, *, day: datetime.date
) -> CustomerStory:
    """One decision as it was kept, with its chances, its message, who approved it, what followed.

    Raises:
        BadInput: HL427 without a decision on that day, HL424 for a customer who was forgotten.
    """
    ledger = Ledger(workspace, team.cells)
    with workspace.registry() as registry:
        Forgotten(registry.receipts()).refuse(customer_id)
        row = _row(ledger, customer_id, day)
        if row is None:
            raise _no_decision(ledger, customer_id, day)
        arm_id = text_or_blank(row, "arm_id")
        arm = registry.arm(arm_id) if arm_id else None
        reviews = registry.reviews(arm.variant_id) if arm else []
        return CustomerStory(
            decision=row,
            eligible=_eligible(ledger.propensities(day), text_or_blank(row, "cell_id")),
            per_week=team.caps.per_week,
            message=arm.parts if arm else None,
            approved=tuple(review for review in reviews if review.decision == "approved"),
            outcomes=tuple(_outcomes(registry, team, row)),
        )


def customer_lines(story: CustomerStory) -> list[tuple[str, str]]:
    """The story as (label, text) lines that people read; ("", "") parts its sections."""
    row, eligible = story.decision, story.eligible
    names = ("lane", "group", "consent")
    lane, group, consent = (text_or_blank(row, name) for name in names)
    lines = [
        ("customer", f"{row['customer_id']} on {row['day']}: {row['reason']}"),
        ("lane", _plain(lane) if lane else "none, a service message"),
        ("group", f"{row['campaign_id']}: {_plain(group)}" if group else NOT_DRAWN),
        ("consent", (consent or "none").replace("|", ", ")),
        ("cap", f"{_slots_used(row)} of {story.per_week} a week were used"),
        ("policy", f"{row['policy']} {row['policy_version'] or 'from its priors'}"),
        ("", ""),
    ]
    for campaign, chances in eligible.items():
        lines += [
            (campaign or "none", f"{chance:.2%}  {arm if campaign else 'no message'}")
            for arm, chance in chances.items()
        ]
    lines += [] if eligible else [("eligible", "no campaign")]
    drawn = text_or_blank(row, "slot_arm") or "nothing"
    lines += [("drawn", drawn), ("sent", text_or_blank(row, "arm_id") or "nothing"), ("", "")]
    lines += [(part, str(text)) for part, text in (story.message or Parts()).filled().items()]
    lines += [("approved", f"{review.at} by {review.by}") for review in story.approved]
    lines += [("then", _outcome_text(outcome)) for outcome in story.outcomes]
    return lines if story.outcomes else [*lines, ("then", "nothing came in so far")]


def _row(ledger: Ledger, customer_id: str, day: datetime.date) -> Fields | None:
    rows = ledger.decisions(day)
    of_customer = rows.filter(pc.equal(rows["decision_id"], decision_id(customer_id, day)))
    return next(iter(of_customer.to_pylist()), None)


def _no_decision(ledger: Ledger, customer_id: str, day: datetime.date) -> BadInput:
    nearby_days = [d for d in ledger.days() if abs((d - day).days) <= NEAR_DAYS]
    decided = [d for d in nearby_days if _row(ledger, customer_id, d)]
    nearest = sorted(decided, key=lambda d: abs((d - day).days))[:3]
    fix = f"decided on {', '.join(map(str, sorted(nearest)))}" if nearest else "check the id"
    return BadInput("HL427", f"no decision for '{customer_id}' on {day}", where="--on", fix=fix)


def _eligible(propensities: pa.Table, cell_id: str) -> dict[str, dict[str, float]]:
    chances: dict[str, dict[str, float]] = defaultdict(dict)
    cell = propensities.filter(pc.equal(propensities["cell_id"], cell_id))
    for row in cell.to_pylist():
        campaign = "" if row["arm_id"] == NONE else str(row["campaign_id"])
        chances[campaign][str(row["arm_id"])] = float(row["p"])
    return dict(sorted(chances.items(), key=lambda pair: (pair[0] == "", pair[0])))


def _outcomes(registry: Registry, team: Team, row: Fields) -> list[Fields]:
    """What the customer did in the window, as the team's own moments."""
    zone = ZoneInfo(team.time_zone)
    campaign_id = text_or_blank(row, "campaign_id")
    campaign = registry.campaign(campaign_id) if campaign_id else None
    days = campaign.window_days if campaign else team.reward_days
    since = datetime.datetime.combine(day_at(row, "day"), datetime.time(), zone)
    rows = registry.outcomes(since, customer_id=text_at(row, "customer_id")).to_pylist()
    return [
        {**outcome, "occurred_at": outcome["occurred_at"].astimezone(zone)}
        for outcome in rows
        if outcome["occurred_at"] < since + datetime.timedelta(days=days)
    ]


def _outcome_text(outcome: Fields) -> str:
    amount = ""
    if outcome["amount_minor"] is not None:
        minor, currency = int_at(outcome, "amount_minor"), text_or_blank(outcome, "currency")
        amount = f", {money_words(minor, currency)}"
    return f"{outcome['occurred_at']:%Y-%m-%d %H:%M} {outcome['event']}{amount}"


def _plain(word: str) -> str:
    return PLAIN.get(word, word)


def _slots_used(row: Document) -> str:
    return "an unknown number" if row["slots_7d"] is None else str(row["slots_7d"])
