"""Opt-outs a message: counted in the window, of those messaged, a customer once."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pyarrow as pa
import pytest

from hookline import adapters
from hookline.lift.no_number import NoNumber
from hookline.lift.opt_outs import OptOuts, opt_outs, opt_outs_sql
from hookline.records.arrow import OUTCOMES, decisions_schema

DAY = date(2026, 3, 2)


def slot(customer: str, day: int = 0, *, group: str = "bandit", lane: str = "policy",
         campaign: str = "c") -> dict[str, Any]:  # fmt: skip
    return {"decision_id": f"{customer}{day}", "customer_id": customer,
            "day": DAY + timedelta(days=day), "lane": lane, "campaign_id": campaign,
            "channel": "sms", "slot_arm": "x", "group": group,
            "arm_id": None if group == "control" else "x", "reason": "chosen"}  # fmt: skip


def gone(customer: str, day: int, event: str = "unsubscribed") -> dict[str, Any]:
    moment = datetime(DAY.year, DAY.month, DAY.day, 12, tzinfo=UTC) + timedelta(days=day)
    return {"outcome_id": f"{customer}{day}{event}", "customer_id": customer, "event": event,
            "occurred_at": moment}  # fmt: skip


def sums(slots: list[dict[str, Any]], done: list[dict[str, Any]], through: date | None = None
         ) -> list[dict[str, Any]]:  # fmt: skip
    sql = opt_outs_sql("c", 7, time_zone="UTC", through=through)
    relations = {"decisions": pa.Table.from_pylist(slots, schema=decisions_schema(())),
                 "outcomes": pa.Table.from_pylist(done, schema=OUTCOMES)}  # fmt: skip
    rows: list[dict[str, Any]] = (
        adapters.load("engines", "local").aggregate(sql, relations).to_pylist()
    )
    return rows


@pytest.mark.parametrize(("day", "counts"), [(-1, 0), (0, 1), (6, 1), (7, 0)])
def test_an_opt_out_counts_from_the_first_message_to_the_windows_last_day(
    day: int, counts: int
) -> None:
    (row,) = sums([slot("1")], [gone("1", day)])
    assert row == {"day": DAY, "n": 1, "sum_m": 1, "sum_mm": 1, "sum_u": counts, "sum_mu": counts}


@pytest.mark.parametrize(("day", "messages"), [(6, 2), (7, 1)])
def test_messages_inside_the_window_count(day: int, messages: int) -> None:
    (row,) = sums([slot("1"), slot("1", day)], [])
    assert (row["n"], row["sum_m"], row["sum_mm"]) == (1, messages, messages**2)


def test_a_customer_opts_out_once_and_a_complaint_is_an_opt_out() -> None:
    (row,) = sums([slot("1")], [gone("1", 1), gone("1", 2), gone("1", 2, "complained")])
    assert row["sum_u"] == 1
    (row,) = sums([slot("1")], [gone("1", 2, "complained"), gone("1", 1, "converted")])
    assert row["sum_u"] == 1


def test_who_was_held_back_or_explores_or_is_in_another_campaign_does_not_count() -> None:
    slots = [slot("1", group="control"), slot("2", lane="explore"), slot("3", campaign="d")]
    assert sums(slots, [gone("1", 1), gone("2", 1), gone("3", 1)]) == []


@pytest.mark.parametrize(("day", "opted_out"), [(2, 1), (3, 0)])
def test_the_last_day_is_read_and_nothing_later(day: int, opted_out: int) -> None:
    through = DAY + timedelta(days=2)
    (row,) = sums([slot("1")], [gone("1", day)], through=through)
    assert row["sum_u"] == opted_out
    read = sums([slot("1", day)], [], through=through)
    assert len(read) == opted_out


def rows(n: int, opted_out: int, day: date = DAY) -> list[dict[str, Any]]:
    """Customers with two messages each."""
    return [{"day": day, "n": n, "sum_m": 2 * n, "sum_mm": 4 * n, "sum_u": opted_out,
             "sum_mu": 2 * opted_out}]  # fmt: skip


def told(given: list[dict[str, Any]], watermark: date = date(2026, 4, 1)) -> OptOuts | NoNumber:
    return opt_outs(given, days=7, watermark=watermark, lag_days=2)


def test_as_many_messages_for_all_leave_the_error_of_a_plain_share() -> None:
    found = told(rows(5_000, 50))
    assert isinstance(found, OptOuts)
    assert (found.messages, found.customers, found.rate) == (10_000, 50, 0.005)
    share = 0.01
    half = 1.959963984540054 * (share * (1 - share) / 4_999) ** 0.5 / 2
    assert found.lo == pytest.approx(0.005 - half)
    assert found.hi == pytest.approx(0.005 + half)


@pytest.mark.parametrize(("opted_out", "is_shown"), [(4, False), (5, True)])
def test_a_rate_is_shown_from_five_opt_outs_on(opted_out: int, is_shown: bool) -> None:
    found = told(rows(5_000, opted_out))
    assert isinstance(found, OptOuts) is is_shown
    if isinstance(found, NoNumber):
        assert found.because == "only 4 opted out after 10,000 messages"


@pytest.mark.parametrize(("early", "is_shown"), [(1, False), (0, True)])
def test_only_closed_windows_count(early: int, is_shown: bool) -> None:
    found = told(rows(5_000, 50), DAY + timedelta(days=9 - early))
    assert isinstance(found, OptOuts) is is_shown
    assert is_shown or found == NoNumber("no message's window has closed yet")
