from datetime import UTC, date, datetime, timedelta
from typing import Any

import pyarrow as pa
import pytest

from hookline import adapters
from hookline.lift import OVERALL, TO_DATE, Moments, Window
from hookline.lift.aggregation import KEYS, LARGEST, MomentsQuery, moments_sql
from hookline.lift.rows import read_rows
from hookline.lift.tallies import messages_sql
from hookline.records.arrow import OUTCOMES, decisions_schema

DAY = date(2026, 6, 1)


def slot(customer: str, day: int, campaign: str = "c", group: str = "bandit",
         lane: str | None = "policy", slot_arm: str | None = "a") -> dict[str, Any]:  # fmt: skip
    when = DAY + timedelta(days=day)
    return {"decision_id": f"{customer}{when}", "customer_id": customer, "day": when,
            "lane": lane, "campaign_id": campaign if slot_arm else None, "channel": "sms",
            "slot_arm": slot_arm, "group": group, "arm_id": None if group == "control" else "a",
            "reason": "chosen", "stage": "new"}  # fmt: skip


def buy(customer: str, day: int, amount: int | None, event: str = "converted",
        hour: int = 12, currency: str | None = None) -> dict[str, Any]:  # fmt: skip
    moment = datetime(2026, 6, 1, hour, tzinfo=UTC) + timedelta(days=day)
    return {"outcome_id": f"{customer}{moment}{event}", "customer_id": customer, "event": event,
            "amount_minor": amount, "currency": currency, "occurred_at": moment}  # fmt: skip


def aggregated(
    slots: list[dict[str, Any]], outcomes: list[dict[str, Any]], sql: str
) -> list[dict[str, Any]]:
    relations = {
        "decisions": pa.Table.from_pylist(slots, schema=decisions_schema(("stage",))),
        "outcomes": pa.Table.from_pylist(outcomes, schema=OUTCOMES),
    }
    rows: list[dict[str, Any]] = (
        adapters.load("engines", "local").aggregate(sql, relations).to_pylist()
    )
    return rows


def sql_of(windows: list[Window], **asked: Any) -> str:
    return moments_sql(MomentsQuery(windows, **asked))


def test_a_window_holds_its_first_day_and_not_the_day_after_its_last() -> None:
    outcomes = [buy("x", -90, 7), buy("x", -91, 1000), buy("x", -1, 3), buy("x", 0, 10),
                buy("x", 6, 20), buy("x", 6, 5, "refunded"), buy("x", 7, 400)]  # fmt: skip
    (row,) = aggregated([slot("x", 0), slot("x", 3)], outcomes, sql_of([Window("c", 7)]))
    assert row["day"] == DAY
    assert (row["n"], row["sum_c"], row["sum_o"]) == (1, 1, 2)
    assert (row["sum_y"], row["sum_yy"]) == (25, 625)
    assert read_rows([row])[0].moments.sum_yyy == 15_625
    assert (row["sum_x"], row["sum_xx"], row["sum_xy"]) == (10, 100, 250)


def test_windows_caps_and_the_overall_row_come_from_one_query() -> None:
    slots = [slot("x", 0, "c"), slot("x", 2, "d"), slot("z", 1, "d", lane="holdout", group="")]
    sql = sql_of([Window("c", 7, cap_minor=50), Window("d", 7), Window(OVERALL, 30)])
    rows = aggregated(slots, [buy("x", 5, 80), buy("x", 20, 10)], sql)
    got = {(r["campaign_id"], r["lane"]): r for r in rows}
    assert set(got) == {("c", "policy"), ("d", "policy"), ("d", "holdout"),
                        (OVERALL, "policy"), (OVERALL, "holdout")}  # fmt: skip
    assert (got["c", "policy"]["sum_y"], got["c", "policy"]["sum_k"]) == (80, 50)
    assert got["d", "policy"]["sum_k"] == 80
    assert (got[OVERALL, "policy"]["n"], got[OVERALL, "policy"]["sum_y"]) == (1, 90)


def test_a_purchase_happens_on_its_local_day() -> None:
    late = [buy("x", 6, 9, hour=20)]  # 01:30 of day 7 in Kolkata
    for zone, total in (("UTC", 9), ("Asia/Kolkata", 0)):
        sql = sql_of([Window("c", 7)], time_zone=zone)
        assert aggregated([slot("x", 0)], late, sql)[0]["sum_y"] == total


def test_service_rows_and_rows_without_a_slot_do_not_count() -> None:
    slots = [slot("x", 0, lane=None), slot("y", 0, slot_arm=None)]
    assert aggregated(slots, [], sql_of([Window("c", 7), Window(OVERALL, 7)])) == []


def test_cached_days_are_left_out_but_still_know_who_came_first() -> None:
    sql = sql_of([Window("c", 7)], days=[DAY + timedelta(days=1)], segment="stage")
    rows = aggregated([slot("x", 0), slot("x", 2), slot("y", 1)], [], sql)
    assert [(r["day"], r["n"], r["segment"]) for r in rows] == [(DAY + timedelta(days=1), 1, "new")]


def test_names_with_quotes_stay_names() -> None:
    sql = sql_of([Window("o'c", 7)])
    assert len(aggregated([slot("x", 0, "o'c"), slot("x", 0, "other")], [], sql)) == 1


def test_merging_parts_is_the_whole_to_the_last_digit() -> None:
    huge = Moments(n=3, sum_y=10**9, sum_yy=10**18 + 1, sum_yyy=10**27 + 1)
    merged = huge + huge + huge
    assert (merged.sum_yy, merged.sum_yyy) == (3 * 10**18 + 3, 3 * 10**27 + 3)
    assert merged.revenue.variance == (9 * (3 * 10**18 + 3) - 9 * 10**18) / 9 / 8


@pytest.mark.parametrize(("currency", "total"), [("INR", 30), ("AED", 400), ("", 430)])
def test_money_is_summed_within_one_currency_and_a_purchase_in_another_still_counts(
    currency: str, total: int
) -> None:
    outcomes = [buy("x", 1, 30, currency="INR"), buy("y", 1, 400, currency="AED")]
    slots = [slot("x", 0), slot("y", 0)]
    (row,) = aggregated(slots, outcomes, sql_of([Window("c", 7)], currency=currency))
    assert (row["sum_c"], row["sum_y"]) == (2, total)


def test_nothing_later_than_the_day_of_the_report_is_read() -> None:
    outcomes = [buy("x", 3, 5), buy("x", 4, 70)]
    slots = [slot("x", 0), slot("y", 3), slot("z", 4)]
    through = DAY + timedelta(days=3)
    rows = aggregated(slots, outcomes, sql_of([Window("c", 7)], through=through))
    assert {r["day"]: (r["n"], r["sum_y"]) for r in rows} == {DAY: (1, 5), through: (1, 0)}


def test_what_was_spent_before_ends_at_the_first_slot_ever() -> None:
    december, january = 200, 220  # days after DAY: 18 December and 7 January
    outcomes = [buy("x", december - 1, 7), buy("x", december + 5, 40), buy("x", january + 1, 100)]
    rows = aggregated([slot("x", december), slot("x", january)], outcomes,
                      sql_of([Window("c", 14)]))  # fmt: skip
    got = {r["epoch"]: (r["sum_x"], r["sum_y"], r["n_new"]) for r in rows}
    assert got == {2026: (7, 40, 1), 2027: (7, 100, 0)}


def test_a_window_to_date_ends_before_its_closing_day_or_with_its_epoch() -> None:
    closing = DAY + timedelta(days=10)
    outcomes = [buy("x", 9, 5), buy("x", 10, 70)]
    sql = sql_of([Window("c", TO_DATE)], closing=closing)
    assert [r["sum_y"] for r in aggregated([slot("x", 0)], outcomes, sql)] == [5]
    assert aggregated([slot("x", 10)], outcomes, sql) == []
    last, first = (date(2026, 12, 31) - DAY).days, (date(2027, 1, 1) - DAY).days
    outcomes = [buy("x", last, 5), buy("x", first, 70)]
    sql = sql_of([Window("c", TO_DATE)], closing=date(2027, 6, 1))
    assert [r["sum_y"] for r in aggregated([slot("x", last - 3)], outcomes, sql)] == [5]


def test_a_campaign_is_judged_by_its_own_event() -> None:
    outcomes = [buy("x", 1, None, "replied"), buy("y", 1, 30), buy("z", 9, None, "replied")]
    slots = [slot("x", 0), slot("y", 0), slot("z", 0)]
    (row,) = aggregated(slots, outcomes, sql_of([Window("c", 7, event="replied")]))
    assert (row["n"], row["sum_e"], row["sum_c"], row["sum_y"]) == (3, 1, 1, 30)


def test_amounts_that_no_customer_spends_overflow_no_sum() -> None:
    outcomes = [buy("x", day % 5, 10**13, hour=day // 5) for day in range(110)]
    (row,) = aggregated([slot("x", 0)], outcomes, sql_of([Window("c", 7)]))
    moments = read_rows([row])[0].moments
    assert (moments.sum_y, moments.sum_yyy) == (LARGEST, LARGEST**3)
    refunds = [o | {"event": "refunded"} for o in outcomes]
    (row,) = aggregated([slot("x", 0)], refunds, sql_of([Window("c", 7)]))
    assert read_rows([row])[0].moments.sum_yyy == -(LARGEST**3)


@pytest.mark.parametrize("segment", [None, "stage"])
def test_sums_that_equal_others_are_what_they_would_be_by_themselves(segment: str | None) -> None:
    outcomes = [buy("x", 1, 300), buy("x", 2, 40, "refunded"), buy("y", 3, 70), buy("z", -4, 9)]
    slots = [slot("x", 0), slot("y", 1), slot("z", 2, group="control"), slot("q", 0, "d")]
    lean = [Window("c", 7), Window("d", 7)]
    full = [Window("c", 7, cap_minor=LARGEST), Window("d", 7, event="replied")]
    got = [
        aggregated(slots, outcomes, sql_of(windows, segment=segment, redeemed=redeemed))
        for windows, redeemed in ((lean, False), (full, True))
    ]
    assert got[0] == got[1]
    assert sum(row["sum_kk"] for row in got[0]) == 260**2 + 70**2
    assert [sum(row["sum_e"] for row in got[0]), got[0][0]["sum_r"]] == [2, 0]


def test_counts_alone_are_those_of_the_whole_and_all_other_sums_are_nothing() -> None:
    outcomes = [buy("x", 1, 300), buy("y", 3, 70), buy("y", 3, 5, "replied"), buy("z", 9, 9)]
    slots = [slot("x", 0), slot("y", 1), slot("z", 2, group="control"), slot("q", 0, "d")]
    windows = [Window("c", 7, event="replied", cap_minor=50), Window("d", 7)]
    whole, counts = (
        aggregated(slots, outcomes, sql_of(windows, segment="stage", counts_only=only))
        for only in (False, True)
    )
    counted = {*KEYS, "n", "n_new", "sum_c", "sum_e"}
    assert [{k: v if k in counted else 0 for k, v in row.items()} for row in whole] == counts
    assert [sum(row[name] for row in counts) for name in ("sum_c", "sum_e")] == [2, 1]


def test_messages_count_inside_the_window_of_the_first_slot_by_channel() -> None:
    slots = [slot("x", 0), slot("x", 6), slot("x", 7), slot("y", 2, group="control"),
             slot("z", 3, lane="explore"), slot("y", 5) | {"channel": "email"}]  # fmt: skip
    rows = aggregated(slots, [], messages_sql([Window("c", 7)]))
    got = {(r["day"], r["channel"]): r["messages"] for r in rows}
    assert got == {(DAY, "sms"): 2, (DAY + timedelta(days=2), "email"): 1}
    until = messages_sql([Window("c", 7)], through=DAY + timedelta(days=5))
    assert sum(r["messages"] for r in aggregated(slots, [], until)) == 2


def test_what_was_redeemed_in_the_window_is_a_cost_and_no_revenue() -> None:
    outcomes = [buy("x", 1, 500), buy("x", 1, 80, "redeemed"), buy("x", 8, 70, "redeemed")]
    (row,) = aggregated([slot("x", 0)], outcomes, sql_of([Window("c", 7)]))
    assert (row["sum_y"], row["sum_r"], row["sum_o"]) == (500, 80, 1)
