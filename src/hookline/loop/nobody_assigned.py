"""Why there is nothing to measure: nothing was decided, or whoever was looked at got nothing."""

import datetime
from collections import Counter
from collections.abc import Iterable, Sequence

from hookline.errors import NothingDecided, Wording
from hookline.records.campaign import Campaign
from hookline.text.who import columns, parse_who
from hookline.workspace.ledger import Ledger
from hookline.workspace.row_groups import whole_table

WHY = {
    "no_consent": "without a yes to being written to",
    "language": "reading a language in which nothing live is written",
    "missing_field": "without a value for a field that the messages need",
    "cap": "with as many messages as the caps allow",
    "cooldown": "within a campaign's cooldown",
    "quiet_hours": "in quiet hours for the whole day",
    "limit": "beyond the campaign's daily limit",
    "offer_ended": "left with an offer that is over",
    "not_approved": "waiting for an approval outside",
    "none_eligible": "outside of whom the campaigns are for",
    "objected": "objecting to profiling",
    "held_back": "held back, so that the others can be compared with them",
    "held_back_universal": "never messaged, so that all campaigns can be compared with them",
    "": "for a reason that was not kept",
}
"""What a decision's reason says of the customers who have it."""
MOST_REASONS = 3
"""Reasons that are told, those of most customers first."""


def nothing_to_measure(ledger: Ledger, days: Sequence[datetime.date]) -> NothingDecided:
    """The rule, with what happened: HL440.

    Args:
        days: with decisions that may be read.
    """
    if not (problem := nobody_words(ledger, days)):
        return nothing_decided()
    fix = Wording(
        "change whom the campaigns are for, or give `hookline decide` other customers",
        at_desk="change whom the campaigns are for, or decide for other customers",
    )
    return NothingDecided("HL440", problem, fix=fix)


def nothing_decided() -> NothingDecided:
    """What there is to say before anybody had a slot."""
    return NothingDecided(
        "HL440",
        "nothing has been decided yet",
        fix=Wording("`hookline decide AUDIENCE`", at_desk="decide first: d on F6 Lift"),
    )


def nobody_words(ledger: Ledger, days: Sequence[datetime.date]) -> str:
    """What came of the last of these days where nobody gets a message; "" where somebody does."""
    table = ledger.decisions(*days[-1:])
    if not table.num_rows or table["arm_id"].null_count < table.num_rows:
        return ""
    reasons = Counter(map(str, table["reason"].to_pylist()))
    counted = [f"{count:,} {WHY[name]}" for name, count in reasons.most_common(MOST_REASONS)]
    n_customers = table.num_rows
    customers = "1 customer was" if n_customers == 1 else f"{n_customers:,} customers were"
    return f"{customers} looked at on {days[-1]}, and nobody gets a message: {', '.join(counted)}"


def columns_asked(campaigns: Iterable[Campaign]) -> str:
    """The columns that live campaigns choose by, with commas between; "" where they take all."""
    asked = {
        name
        for campaign in campaigns
        if campaign.state == "live" and campaign.who
        for name in columns(parse_who(campaign.who))
    }
    return ", ".join(sorted(asked))


def is_anybody_assigned(ledger: Ledger, days: Sequence[datetime.date]) -> bool:
    """Does a customer get a message on any of these days? They are read from the last one back."""
    return any(
        table["arm_id"].null_count < table.num_rows
        for day in reversed(days)
        for path in ledger.slot_files([day])
        for table in [whole_table(path, ["arm_id"])]
    )
