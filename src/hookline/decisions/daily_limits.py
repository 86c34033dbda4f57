"""Daily limits: a first pass counts how many slots each campaign would have."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import pyarrow as pa

from hookline.decisions.columns import counts_of
from hookline.decisions.decide import decide_batch
from hookline.decisions.plan import DecisionPlan
from hookline.records.arrow_modules import pc


def with_daily_limits(
    batches: Iterable[tuple[pa.Table, pa.Table]], plan: DecisionPlan
) -> DecisionPlan:
    """The plan with n_c counted; the same plan when no live campaign has a limit.

    Args:
        batches: customers with their history, all of the day's, for n_c is theirs together.
    """
    if all(c.limit_per_day is None for c in plan.live.values()):
        return plan
    n_slots: Counter[str] = Counter()
    for audience, history in batches:
        earlier = history.filter(pc.less(history["day"], pa.scalar(plan.day, pa.date32())))
        first_pass = decide_batch(audience, replace(plan, slots_drawn={}), earlier).decisions
        n_slots.update(counts_of(first_pass["campaign_id"]))
    return replace(plan, slots_drawn=dict(n_slots))
