"""Support: what could have been sent and never was, by kind of customer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pyarrow as pa
import pytest

from hookline.decisions.plan import DecisionPlan
from hookline.decisions.support import blocking_filters, count_alike, reason_words, support_gaps
from hookline.lift.support import SupportGap
from hookline.records.arm import Arm, Constraints, External
from hookline.records.arrow import PROPENSITIES, decisions_schema
from hookline.records.words import REASONS

DAY = date(2026, 3, 2)
ARMS = ("c:sms:en:v1:1", "c:sms:en:v2:2", "c:sms:en:v3:3")


def slot(customer: str, cell: str, stage: str, arm: str | None) -> dict[str, object]:
    return {"decision_id": customer, "customer_id": customer, "day": DAY, "lane": "policy",
            "campaign_id": "c", "channel": "sms", "slot_arm": ARMS[0], "arm_id": arm,
            "cell_id": cell, "reason": "chosen", "stage": stage}  # fmt: skip


def chance(cell: str, arm: str) -> dict[str, object]:
    return {"day": DAY, "cell_id": cell, "campaign_id": "c", "channel": "sms", "arm_id": arm,
            "p": 0.5}  # fmt: skip


def test_gaps_are_versions_that_a_kind_of_customer_could_get_and_never_got() -> None:
    rows = [
        slot("1", "a", "new", ARMS[0]), slot("2", "a", "new", None), slot("3", "a", "new", ARMS[0]),
        slot("4", "b", "lost", ARMS[1]),
    ]  # fmt: skip
    chances = [chance("a", ARMS[0]), chance("a", ARMS[1]), chance("b", ARMS[1])]
    gaps = support_gaps(
        count_alike(pa.Table.from_pylist(rows, schema=decisions_schema(("stage",))), ["stage"]),
        pa.Table.from_pylist(chances, schema=PROPENSITIES),
        cells=("stage",), arms=ARMS,
    )  # fmt: skip
    # v1 could not go to lost at all, and v3 to nobody
    assert gaps == (SupportGap(ARMS[2], (), 0), SupportGap(ARMS[1], ("new",), 3))


def test_customers_count_as_many_on_several_days_as_they_were_on_each() -> None:
    rows = [slot(f"{i}", "ab"[i % 2], "new", None) for i in range(5)]
    table = pa.Table.from_pylist(rows, schema=decisions_schema(("stage",)))
    of_days = [count_alike(day, ["stage"]) for day in (table, table.slice(0, 2))]
    assert [day["n"].to_pylist() for day in of_days] == [[3, 2], [1, 1]]
    gaps = support_gaps(
        pa.concat_tables(of_days),
        pa.Table.from_pylist([chance("a", ARMS[0]), chance("b", ARMS[1])], schema=PROPENSITIES),
        cells=("stage",), arms=ARMS[:2],
    )  # fmt: skip
    assert gaps == (SupportGap(ARMS[0], ("new",), 4), SupportGap(ARMS[1], ("new",), 3))


def test_without_cells_all_customers_are_of_one_kind() -> None:
    gaps = support_gaps(
        count_alike(
            pa.Table.from_pylist([slot("1", "a", "new", ARMS[0])], schema=decisions_schema(())), ()
        ),
        pa.Table.from_pylist([chance("a", ARMS[0]), chance("a", ARMS[1])], schema=PROPENSITIES),
        cells=(), arms=ARMS,
    )  # fmt: skip
    assert gaps == (SupportGap(ARMS[2], (), 0), SupportGap(ARMS[1], (), 1))


@pytest.mark.parametrize("n", [4096, 4097])
def test_more_kinds_may_come_over_many_days_than_one_audience_may_hold(n: int) -> None:
    rows = [slot(f"{i}", f"{i}", f"stage {i}", None) for i in range(n)]
    gaps = support_gaps(
        count_alike(pa.Table.from_pylist(rows, schema=decisions_schema(("stage",))), ["stage"]),
        pa.Table.from_pylist([chance(f"{i}", ARMS[0]) for i in range(n)], schema=PROPENSITIES),
        cells=("stage",), arms=ARMS[:1],
    )  # fmt: skip
    assert len(gaps) == n
    assert {gap.customers for gap in gaps} == {1}


@pytest.mark.parametrize("batch", [1, 7, 16_384])
def test_the_filter_that_keeps_a_version_from_everybody_is_named(
    plan: DecisionPlan, make_arm: Callable[..., Arm], customers: Callable[..., pa.Table],
    nothing_yet: pa.Table, batch: int,
) -> None:  # fmt: skip
    arms = (
        make_arm("picks", "sms", "en", 1),
        make_arm("picks", "push", "en", 2),
        make_arm("picks", "sms", "hi", 3),
        make_arm("picks", "sms", "en", 4, constraints=Constraints(required=("city",))),
        make_arm("picks", "sms", "en", 5, external=External(status="pending")),
        make_arm("winback", "sms", "en", 6),
    )
    people = customers(*map(str, range(9)), recency_days=3)
    found = blocking_filters(people, replace(plan, arms=arms), nothing_yet, batch=batch)
    names = ["no_consent", "language", "missing_field", "not_approved", "none_eligible"]
    assert found == dict(zip([arm.arm_id for arm in arms[1:]], names, strict=True))
    words = [reason_words(found[arm.arm_id], arm) for arm in arms[1:]]
    assert words[:3] == [
        "nobody takes push",
        "nobody who takes sms reads hi",
        "nobody who could read it has city: give its merge tag a fallback",
    ]


def test_every_reason_for_which_nobody_gets_a_version_has_words(
    make_arm: Callable[..., Arm],
) -> None:
    arm = make_arm("picks", "sms", "en", 1)
    sent_or_held = {"chosen", "held_back_universal", "held_back"}
    assert all(reason_words(reason, arm) for reason in set(REASONS) - sent_or_held)
