"""What an event that no campaign counts is most likely about: a hint, and none that misleads."""

import pytest

from hookline.records.team import Team
from hookline.workspace.outcome_rows import fold_event, nearest_event, outcome_row


@pytest.mark.parametrize(
    ("written", "event"),
    [
        ("Newsletter Unsubscribe Form", "unsubscribed"),
        ("sms_opt_out", "unsubscribed"),
        ("Purchase (web)", "converted"),
        ("purchases", "converted"),
        ("invoicePaid", "converted"),
        ("item_returned", "refunded"),
        ("soft bounce", "failed"),
    ],
)
def test_a_name_is_told_what_it_reads_most_like(written: str, event: str) -> None:
    assert nearest_event(written) == event


@pytest.mark.parametrize(
    "written",
    ["order_cancelled", "unpaid_invoice", "invoice unpaid", "purchase_abandoned", "orderRefused",
     "prepaid_topup", "returning_visit", "payment failed"],
)  # fmt: skip
def test_what_is_no_sale_is_not_taken_for_one(written: str) -> None:
    assert nearest_event(written) != "converted"


@pytest.mark.parametrize("written", ["Subscribed", "resubscribe", "opted_in", "Opt In"])
def test_who_opts_in_is_never_read_as_one_who_opts_out(written: str) -> None:
    assert nearest_event(written) == ""
    raw = {"customer_id": "C1", "event": written, "occurred_at": "2026-03-02"}
    assert outcome_row(raw, Team())["event"] == written


@pytest.mark.parametrize("written", ["prepaid_topup", "returning_visit", "xyzzy"])
def test_a_name_like_none_gets_no_hint(written: str) -> None:
    assert nearest_event(written) == ""


@pytest.mark.parametrize(
    ("written", "event"),
    [
        ("users.behaviors.Purchase", "converted"),
        ("users.messages.email.Unsubscribe", "unsubscribed"),
        ("users.messages.email.MarkAsSpam", "complained"),
        ("users.messages.sms.Delivery", "delivered"),
        ("users.messages.sms.InboundReceive", "replied"),
        ("MOE_EMAIL_UNSUBSCRIBE", "unsubscribed"),
        ("SMS_SENT", "sent"),
        ("moeller_purchase", "moeller_purchase"),
        ("users.Purchase", "users.Purchase"),
    ],
)
def test_what_engines_put_before_their_events_names_is_no_part_of_them(
    written: str, event: str
) -> None:
    assert fold_event(written, {}) == event
