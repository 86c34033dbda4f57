"""Daily limits: a first pass counts how many slots each campaign would have."""

from dataclasses import replace

import pyarrow as pa

from hookline.decisions.columns import pc
from hookline.decisions.decide import decide_batch
from hookline.decisions.plan import DecisionPlan


def with_limits(audience: pa.Table, plan: DecisionPlan, history: pa.Table) -> DecisionPlan:
    """The plan with n_c counted; the same plan when no live campaign has a limit.

    Args:
        audience: all customers of the day, for n_c is theirs together.
    """
    if all(c.limit_per_day is None for c in plan.live.values()):
        return plan
    earlier = history.filter(pc.less(history["day"], pa.scalar(plan.day, pa.date32())))
    first_pass = decide_batch(audience, replace(plan, slots_drawn={}), earlier).decisions
    counts = pc.value_counts(pc.drop_null(first_pass["campaign_id"])).to_pylist()
    return replace(plan, slots_drawn={c["values"]: c["counts"] for c in counts})
