"""A decision is told as it was kept, long after the file and the rules have changed."""

import datetime
from collections.abc import Callable

import pyarrow as pa
import pytest

from hookline.errors import BadInput
from hookline.loop.decide import decide
from hookline.loop.forget import forget
from hookline.loop.outcomes import add_rows
from hookline.loop.why_customer import customer_lines, why_customer
from hookline.records.campaign import Campaign
from hookline.records.team import Team
from hookline.workspace.folder import Workspace
from hookline.workspace.outcome_rows import OutcomeRow, outcome_row

DAY = datetime.date(2026, 3, 2)
TEAM = Team(time_zone="Asia/Kolkata")
Customers = Callable[[int], pa.Table]


@pytest.fixture
def sent(workspace: Workspace, live: Campaign, customers: Customers) -> str:
    """A customer who was sent a message on DAY."""
    rows = decide(workspace, customers(100), TEAM, day=DAY).decisions.to_pylist()
    return next(str(row["customer_id"]) for row in rows if row["arm_id"])


def bought(customer_id: str, moment: str) -> OutcomeRow:
    raw = {"customer_id": customer_id, "event": "converted", "occurred_at": moment,
           "amount": "499", "currency": "INR", "order_id": moment}  # fmt: skip
    return outcome_row(raw, TEAM)


def test_it_tells_chances_consent_cap_words_approval_and_what_followed(
    workspace: Workspace, live: Campaign, sent: str
) -> None:
    last = DAY + datetime.timedelta(days=live.window_days - 1)
    after = DAY + datetime.timedelta(days=live.window_days)
    moments = ["2026-03-01T23:59:00", "2026-03-02T00:00:00", f"{last}T23:59:00", f"{after}T00:00"]
    add_rows(workspace, [bought(sent, moment) for moment in moments], TEAM)
    story = why_customer(workspace, TEAM, sent, day=DAY)
    row = story.decision
    assert (row["customer_id"], row["reason"], row["consent"]) == (sent, "chosen", "sms|email")
    assert (row["slots_7d"], story.per_week) == (0, 3)
    chances = story.eligible[live.id]
    assert row["slot_arm"] in chances
    assert sum(sum(of.values()) for of in story.eligible.values()) == pytest.approx(1)
    assert story.message is not None
    assert "BUN20" in story.message.body
    assert [approval.by for approval in story.approved] == ["asha"]
    assert [o["order_id"] for o in story.outcomes] == moments[1:3]
    lines = customer_lines(story)
    assert ("consent", "sms, email") in lines
    assert ("cap", "0 of 3 a week were used") in lines
    assert lines[-2] == ("then", "2026-03-02 00:00 converted, ₹499")


def test_who_was_held_back_is_told_so_without_a_message(
    workspace: Workspace, live: Campaign, customers: Customers
) -> None:
    rows = decide(workspace, customers(300), TEAM, day=DAY).decisions.to_pylist()
    held = next(row for row in rows if row["group"] == "control" and row["lane"] == "policy")
    story = why_customer(workspace, TEAM, held["customer_id"], day=DAY)
    assert (story.message, story.approved) == (None, ())
    lines = customer_lines(story)
    assert ("group", f"{live.id}: held back") in lines
    assert ("sent", "nothing") in lines
    assert lines[-1] == ("then", "nothing came in so far")


def test_a_day_without_a_decision_names_those_that_have_one(
    workspace: Workspace, sent: str
) -> None:
    with pytest.raises(BadInput) as found:
        why_customer(workspace, TEAM, sent, day=DAY + datetime.timedelta(days=3))
    assert (found.value.code, found.value.fix) == ("HL427", "decided on 2026-03-02")
    with pytest.raises(BadInput) as found:
        why_customer(workspace, TEAM, "nobody", day=DAY)
    assert found.value.fix == "check the id"


def test_of_who_was_forgotten_nothing_is_told(workspace: Workspace, sent: str) -> None:
    forget(workspace, TEAM, [sent])
    with pytest.raises(BadInput) as found:
        why_customer(workspace, TEAM, sent, day=DAY)
    assert found.value.code == "HL424"
