"""Human copy in a slot: whose, and what stands in the row."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pyarrow as pa

from hookline.decisions.decide import decide_batch
from hookline.decisions.plan import DecisionPlan
from hookline.records.shares import Shares

Make = Callable[..., Any]


def test_usual_gets_the_first_human_copy_by_id_that_the_customer_may_get(
    plan: DecisionPlan, make_arm: Make, customers: Callable[..., pa.Table], nothing_yet: pa.Table
) -> None:
    usual = plan.campaigns[0].model_copy(update={"shares": Shares(control=0, usual=0.9, random=0)})
    ai = [make_arm("picks", channel, "en", 1) for channel in ("sms", "email")]
    human = [
        make_arm("picks", "sms", "en", 7, kind="human", constraints={"ends": "2026-03-01"}),
        make_arm("picks", "sms", "en", 8, kind="human"),
        make_arm("picks", "sms", "en", 9, kind="human"),
    ]
    arms = tuple(type(a).model_validate(a.model_dump()) for a in (*ai, *human))
    only = replace(plan, campaigns=(usual,), arms=arms)
    rows = decide_batch(customers(*map(str, range(200))), only, nothing_yet).decisions.to_pylist()
    for row in rows:
        if row["group"] == "usual":
            sent = "picks:sms:en:v8:000008" if row["channel"] == "sms" else None
            assert (row["arm_id"], row["arm_p"]) == (sent, None)
            assert row["reason"] == ("chosen" if sent else "none_eligible")
    assert {row["channel"] for row in rows if row["group"] == "usual"} == {"sms", "email"}
