"""What people call an event in their own language is read as ours, or stays what it is."""

import pytest

from hookline.records.words import EVENTS
from hookline.workspace.event_names import ENGINES_CALL
from hookline.workspace.outcome_rows import fold_event, nearest_event


@pytest.mark.parametrize(
    ("written", "event"),
    [
        ("Retoure", "refunded"), ("Gutschrift", "refunded"), ("Rückerstattung", "refunded"),
        ("Désabonnement", "unsubscribed"), ("Remboursement", "refunded"), ("Achat", "converted"),
        ("Descadastro", "unsubscribed"), ("Reembolso", "refunded"), ("Pedido pago", "converted"),
        ("Satın alma", "converted"), ("İade", "refunded"), ("Abonelikten çıkma", "unsubscribed"),
        ("購入", "converted"), ("返品", "refunded"), ("配信停止", "unsubscribed"),
        ("شراء", "converted"), ("استرجاع", "refunded"), ("إلغاء الاشتراك", "unsubscribed"),
        ("возврат", "refunded"), ("zamówienie opłacone", "converted"), ("zwrot", "refunded"),
    ],
)  # fmt: skip
def test_an_event_in_the_team_s_own_language_is_ours(written: str, event: str) -> None:
    assert fold_event(written, {}) == event


@pytest.mark.parametrize(
    "written",
    ["Bestellung storniert", "Pedido cancelado", "Sipariş iptali", "注文キャンセル",
     "Zamówienie anulowane", "заказ отменён"],
)  # fmt: skip
def test_a_cancelled_order_is_no_purchase_and_none_is_hinted(written: str) -> None:
    assert fold_event(written, {}) == written
    assert nearest_event(written) != "converted"


def test_every_word_means_one_of_our_events() -> None:
    assert set(ENGINES_CALL.values()) <= set(EVENTS)
