"""Why one customer gets what they get on a day: every step of the decision in plain words."""

from typing import TypedDict

import numpy as np
import pyarrow as pa

from hookline.decisions.decide import decide_batch
from hookline.decisions.draw import NONE
from hookline.decisions.eligible import eligibility
from hookline.decisions.hashing import bucket, uniform
from hookline.decisions.history import History
from hookline.decisions.plan import DecisionPlan
from hookline.documents import Fields
from hookline.errors import BadInput
from hookline.records.arrow_modules import pc


class FilterStep(TypedDict):
    """What one filter took away."""

    filter: str
    removed: list[str]
    """Ids of arms."""
    remaining: int


class Explained(TypedDict):
    """A row, and how it came to be."""

    decision: Fields
    is_logged: bool
    """Did it stand in the history already? The filters, which are the plan's, may have changed."""
    lane_bucket: int
    """Of 10,000, as the group's."""
    group_bucket: int | None
    """None without a slot, as the draw."""
    filters: list[FilterStep]
    chances: dict[str, float]
    """By arm id, `none` included, in the order in which the draw goes through them."""
    draw: float | None
    """The hashed uniform that chose among them."""


def explain(
    audience: pa.Table,
    plan: DecisionPlan,
    history: pa.Table,
    customer_id: str,
    *,
    logged: pa.Table | None = None,
) -> Explained:
    """The row that `decide_batch` gives this customer, and how it came to be.

    Args:
        audience, plan, history: as `decide_batch` takes them.
        logged: PROPENSITIES of the day so far, for a customer who was decided before.
    Raises:
        BadInput: HL803 the audience has no such customer.
    """
    customer = audience.filter(pc.equal(audience["customer_id"], customer_id))
    if not len(customer):
        raise BadInput(
            "HL803", f"the audience has no customer {customer_id!r}", where="audience: customer_id"
        )
    decided = decide_batch(customer, plan, history)
    decision = decided.decisions.to_pylist()[0]
    chances = pa.concat_tables([decided.propensities, *([logged] if logged is not None else [])])
    in_cell = pc.equal(chances["cell_id"], decision["cell_id"] or "")
    is_logged = pc.any(pc.equal(history["decision_id"], decision["decision_id"])).as_py()
    pool, campaign = decision["pool"], decision["campaign_id"]
    draw = ("draw", pool, plan.epoch, customer_id, plan.day)
    return {
        "decision": decision,
        "is_logged": bool(is_logged),  # None of an empty history
        "lane_bucket": bucket(f"uni:{plan.epoch}", customer_id),
        "group_bucket": bucket(f"camp:{campaign}", customer_id) if campaign else None,
        "filters": _filters(customer, plan, history),
        "chances": _chances(chances.filter(in_cell)),
        "draw": uniform(*draw) if pool else None,
    }


def _filters(customer: pa.Table, plan: DecisionPlan, history: pa.Table) -> list[FilterStep]:
    """Each filter in order, with what it took away."""
    past = History(history, customer["customer_id"].combine_chunks(), plan.day)
    names = np.array([arm.arm_id for arm in plan.live_arms], dtype=object)
    before = np.ones(len(names), dtype=bool)
    steps: list[FilterStep] = []
    for name, mask in eligibility(customer, plan, past, explain=True).masks_by_filter.items():
        removed = names[before & ~mask[0]].tolist()
        before = mask[0]
        steps.append({"filter": name, "removed": removed, "remaining": int(before.sum())})
    return steps


def _chances(cell: pa.Table) -> dict[str, float]:
    """By arm in the order of the draw: by id, `none` last."""
    pairs = {str(row["arm_id"]): float(row["p"]) for row in cell.to_pylist()}
    return dict(sorted(pairs.items(), key=lambda pair: (pair[0] == NONE, pair[0])))
