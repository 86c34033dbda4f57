"""Simulated customers: who they are, how often they buy, and what a message does to them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.arrays import Array, Ints
from hookline.records import Arm
from hookline.records.arrow_modules import pc

CITIES = ("Pune", "Mumbai", "Delhi", "Chennai")
CATEGORIES = ("shirts", "shoes", "kurtas", "bags", "watches")
TIERS = ("", "silver", "gold", "platinum")
CONSENTS = {"sms": 0.85, "whatsapp": 0.6, "email": 0.75, "push": 0.5}
"""Shares of the made-up customers who take messages there."""
RCS_PHONES = 0.6
"""Share of those who take texts whose phone shows an RCS message."""
ID_LETTER, ID_DIGITS = "C", 7
"""How a made-up customer's id is written, from C0000000 on: a shop counts from one."""
NAMES = ("Asha", "Ravi", "Meera", "Karan", "Zoya", "Arjun", "Nila", "Dev")

UPLIFT = 0.01
"""Extra chance to buy within a week, from a message of a campaign that no one named."""
ARM_SPREAD = 0.25
"""Standard deviation of an arm's own effect, in logs of its uplift."""


Cell: TypeAlias = str | float | list[str] | None
"""What an audience file says of a customer in a column."""


@dataclass(frozen=True)
class Truth:
    """What no real brand knows. Arrays have one element a customer, in order of id."""

    seed: int
    start: date
    ids: tuple[str, ...]
    hazard: Array
    """Chance to buy on a day, unasked."""
    basket: Array
    """Median basket in minor units."""
    responsiveness: Array
    """Multiplies every message's uplift; 1 on average."""
    visits: Ints
    """Purchases before the outcomes begin."""
    last_visit: Ints
    """Days from the last of them to `start`; meaningless where there is none."""
    columns: Mapping[str, Sequence[Cell]]
    """What the audience file says and never changes."""
    campaign_uplift: Mapping[str, float] = field(default_factory=dict)
    tag_effects: Mapping[str, float] = field(default_factory=dict)
    """In logs of the uplift, by `name=value`."""
    arm_uplift: Mapping[str, float] = field(default_factory=dict)
    """Extra chance to buy within a week after this arm; an arm that is not named has none."""
    fatigue: float = 0.0
    """What each message of the last two weeks takes from the next one's uplift, in logs."""
    basket_sigma: float = 0.6
    currency: str = "INR"

    @property
    def mean_basket(self) -> Array:
        """Expected basket: baskets are lognormal."""
        mean: Array = self.basket * np.exp(self.basket_sigma**2 / 2)
        return mean


def simulate_truth(
    n: int,
    seed: int,
    start: date,
    *,
    campaign_uplift: Mapping[str, float] | None = None,
    tag_effects: Mapping[str, float] | None = None,
    fatigue: float = 0.0,
    daily_rate: float = 0.0085,
) -> Truth:
    """n customers who buy at about `daily_rate` unasked, unequally.

    Args:
        start: first day of decisions; visits are counted up to it.
        campaign_uplift: extra chance to buy within a week after a message, by campaign.
        tag_effects: in logs of that chance, by `name=value`.
        fatigue: what a message takes from the next one's chance, in logs.
    """
    rng = np.random.default_rng([seed, 1])
    hazard = np.clip(daily_rate * rng.lognormal(-0.32, 0.8, n), 2e-4, 0.2)
    tenure = rng.integers(0, 1500, n)
    visits = rng.poisson(np.minimum(hazard * tenure, 60))
    last_visit = np.minimum(rng.exponential(1 / hazard), np.maximum(tenure, 1)).astype(np.int64)
    return Truth(
        seed=seed,
        start=start,
        ids=tuple(f"{ID_LETTER}{i:0{ID_DIGITS}d}" for i in range(n)),
        hazard=hazard,
        basket=150_000 * rng.lognormal(0, 0.25, n),  # Rs 1,500
        responsiveness=rng.gamma(4, 0.25, n),
        visits=visits,
        last_visit=last_visit,
        columns=_columns(rng, hazard, visits),
        campaign_uplift=campaign_uplift or {},
        tag_effects=tag_effects or {},
        fatigue=fatigue,
    )


def with_arms(truth: Truth, arms: Sequence[Arm]) -> Truth:
    """A copy of the world in which these arms work: campaign × tags × the arm's own luck."""
    uplift = dict(truth.arm_uplift)
    for arm in arms:
        luck = np.random.default_rng([truth.seed, 2, *arm.arm_id.encode()]).normal(0, ARM_SPREAD)
        tags = sum(truth.tag_effects.get(f"{n}={t.value}", 0.0) for n, t in arm.tags.items())
        base = truth.campaign_uplift.get(arm.campaign_id, UPLIFT)
        uplift[arm.arm_id] = float(base * np.exp(tags + luck - ARM_SPREAD**2 / 2))
    return replace(truth, arm_uplift=uplift)


def audience_on(truth: Truth, day: date, outcomes: pa.Table) -> pa.Table:
    """The audience file of a morning: purchases up to the day before are in it.

    Args:
        outcomes: OUTCOMES rows so far; those of the day itself and later are left out.
    """
    bought = outcomes.filter(
        pc.and_(
            pc.equal(outcomes["event"], "converted"),
            pc.less(pc.cast(outcomes["occurred_at"], pa.date32()), pa.scalar(day, pa.date32())),
        )
    )
    customer = np.asarray(pc.index_in(bought["customer_id"], value_set=pa.array(truth.ids)))
    visit_days = np.asarray(pc.cast(pc.cast(bought["occurred_at"], pa.date32()), pa.int32()))
    n, today = len(truth.ids), (day - date(1970, 1, 1)).days
    visits = truth.visits + np.bincount(customer, minlength=n)
    last_visit = (truth.start - date(1970, 1, 1)).days - 1 - truth.last_visit
    np.maximum.at(last_visit, customer, visit_days)
    has_visited = visits > 0
    return pa.table(
        {
            "customer_id": pa.array(truth.ids),
            **truth.columns,
            "visit_count": pa.array(visits),
            "recency_days": pa.array(today - last_visit, mask=~has_visited),
            "avg_gap_days": pa.array(np.round(1 / truth.hazard, 1), mask=visits < 2),
            "profiling_ok": [True] * n,
        }
    )


def _columns(rng: np.random.Generator, hazard: Array, visits: Ints) -> dict[str, Sequence[Cell]]:
    """What the audience file says of each customer, value by past purchases."""
    n = len(hazard)
    rank = np.argsort(np.argsort(-hazard * visits, kind="stable"), kind="stable")
    consents = rng.random((n, len(CONSENTS))) < list(CONSENTS.values())
    has_rcs = consents[:, 0] & (rng.spawn(1)[0].random(n) < RCS_PHONES)  # draws of its own
    named = [*CONSENTS, "rcs"]
    return {
        "consent_channels": [[c for c, ok in zip(named, row, strict=True) if ok]
                             for row in np.column_stack([consents, has_rcs]).tolist()],
        "first_name": _blank_where_unknown(rng.random(n) < 0.95, rng.choice(NAMES, n)),
        "language": rng.choice(["en", "hi"], n, p=[0.7, 0.3]).tolist(),
        "city": rng.choice(CITIES, n).tolist(),
        "last_category": _blank_where_unknown(visits > 0, rng.choice(CATEGORIES, n)),
        "loyalty_tier": rng.choice(TIERS, n, p=[0.45, 0.3, 0.18, 0.07]).tolist(),
        "clv_band": np.select([rank < n // 20, rank < n // 3], ["top", "middle"], "low").tolist(),
        "churn_score": np.round(np.clip(rng.beta(2, 3, n), 0, 1), 3).tolist(),
    }  # fmt: skip


def _blank_where_unknown(
    is_known: npt.NDArray[np.bool_], values: npt.NDArray[np.str_]
) -> list[str | None]:
    return [v if k else None for v, k in zip(values.tolist(), is_known.tolist(), strict=True)]
