"""One method on one input as plain JSON values: what `lift --moments -` answers, line by line."""

import math
from collections.abc import Callable, Mapping
from typing import Protocol, SupportsFloat

import numpy as np

from hookline.arrays import Array
from hookline.documents import Document, Fields
from hookline.errors import BadInput
from hookline.lift import adjust, means, multiplicity, planner, proportions, sequential, srm
from hookline.lift.answer_input import (
    counts_and_weights,
    number,
    probabilities,
    read_pair,
    refused,
)
from hookline.lift.no_number import NoNumber

Answer = Mapping[str, SupportsFloat]
"""Numbers by name."""


class NamedNumbers(Protocol):
    """What a method answers: numbers by name."""

    def _asdict(self) -> dict[str, SupportsFloat]: ...


Method = Callable[[Document], Answer | NoNumber]

BUYERS, REVENUE = ("sum_c",), ("sum_y", "sum_yy")
BEFORE = (*REVENUE, "sum_x", "sum_xx", "sum_xy")


def answer(method: str, given: Document) -> Fields:
    """The numbers of `method` on `given`, with unbounded ends as the strings "inf" and "-inf".

    Raises:
        BadInput: HL701 an unknown method, HL702 an input that makes no sense, HL704 an input that
            makes sense but lies outside the method's domain.
    """
    name = ALIASES.get(method, method)
    if name not in METHODS:
        fix = f"use one of {', '.join(sorted({*METHODS, *ALIASES}))}"
        raise BadInput("HL701", f"there is no method {method!r}", where="method", fix=fix)
    result = METHODS[name](given)
    if isinstance(result, NoNumber):
        problem = f"no number, because {result.because}"
        raise BadInput("HL704", problem, where="input", fix="give groups that can be compared")
    return {key: _plain(value) for key, value in result.items()}


def _alpha(given: Document) -> float:
    return number(given, "alpha", above=0, below=1, default=0.05)


def _on_rates(method: Callable[..., NamedNumbers | NoNumber]) -> Method:
    def call(given: Document) -> Answer | NoNumber:
        control, target = (m.buyers for m in read_pair(given, BUYERS))
        interval = method(control, target, alpha=_alpha(given))
        if isinstance(interval, NoNumber):
            return interval
        answered: Answer = {"diff": target.rate - control.rate} | interval._asdict()
        return answered

    return call


def _on_revenue(method: Callable[..., NamedNumbers | NoNumber]) -> Method:
    def call(given: Document) -> Answer | NoNumber:
        control, target = (m.revenue for m in read_pair(given, REVENUE))
        return _fields(method(control, target, alpha=_alpha(given)))

    return call


def _on_p(method: Callable[[Array], Array]) -> Method:
    return lambda given: {
        str(i): p for i, p in enumerate(method(np.asarray(probabilities(given, "p"))))
    }


def _z_pooled(given: Document) -> Answer | NoNumber:
    control, target = (m.buyers for m in read_pair(given, BUYERS))
    return _fields(proportions.z_pooled(control, target))


def _proportions(given: Document) -> Answer | NoNumber:
    test, interval = _z_pooled(given), _on_rates(proportions.newcombe)(given)
    if isinstance(test, NoNumber) or isinstance(interval, NoNumber):
        return test if isinstance(test, NoNumber) else interval
    return {**test, **interval}


def _ratio(given: Document) -> Answer | NoNumber:
    control, target = read_pair(given, (*BUYERS, *REVENUE, "sum_cy"))
    return _fields(means.revenue_per_buyer(control, target, _alpha(given)))


def _cuped(given: Document) -> Answer | NoNumber:
    adjusted = adjust.cuped(*read_pair(given, BEFORE), alpha=_alpha(given))
    if isinstance(adjusted, NoNumber):
        return adjusted
    return {"theta": adjusted.theta} | adjusted.difference._asdict()


def _lin(given: Document) -> Answer | NoNumber:
    return _fields(adjust.lin(*read_pair(given, BEFORE)))


def _always_valid(given: Document) -> Answer | NoNumber:
    control, target = (m.revenue for m in read_pair(given, REVENUE))
    n_star = number(given, "n_star", above=0)
    return _fields(sequential.confidence_sequence(control, target, n_star, _alpha(given)))


def _srm(given: Document) -> Answer | NoNumber:
    return _fields(srm.chi_square(*counts_and_weights(given)))


def _power(given: Document) -> Answer | NoNumber:
    """Customers from an effect, or the smallest effect from customers, of a rate or of a mean."""
    is_rate, has_n = "base" in given, "n_total" in given
    if is_rate:
        return _smallest_rate(given) if has_n else _customers_for_rate(given)
    return _smallest_mean(given) if has_n else _customers_for_mean(given)


def _design(given: Document) -> dict[str, float]:
    return {
        "target_share": number(given, "target_share", above=0, below=1),
        "power": number(given, "power", above=0, below=1, default=0.8),
        "alpha": _alpha(given),
    }


def _customers_for_rate(given: Document) -> Answer:
    base, rise = number(given, "base", above=0, below=1), number(given, "mde_abs")
    if rise == 0 or not 0 <= base + rise <= 1:
        fix = "base + mde_abs is a rate from 0 to 1, and mde_abs is not 0"
        raise refused("mde_abs", f"is {rise:g}", fix)
    return vars(planner.for_rates(base, rise, **_design(given)))


def _smallest_rate(given: Document) -> Answer | NoNumber:
    base, n_total = number(given, "base", above=0, below=1), number(given, "n_total", above=0)
    rise = planner.smallest_rise(base, n_total, **_design(given))
    if math.isinf(rise):
        return NoNumber("no rise can be seen with so few customers")
    return {"mde_abs": rise, "mde_rel": rise / base, "rel_mde": rise / base}


def _customers_for_mean(given: Document) -> Answer:
    mean, sd = number(given, "mean"), number(given, "sd", above=0)
    rise = number(given, "rel_mde")
    if mean == 0 or rise == 0:
        raise refused("rel_mde" if mean else "mean", "is 0", "a rise of nothing is never seen")
    return vars(planner.for_means(mean, sd, rise, **_design(given)))


def _smallest_mean(given: Document) -> Answer:
    mean, sd = number(given, "mean"), number(given, "sd", above=0)
    if mean == 0:
        raise refused("mean", "is 0", "a relative rise needs a mean to rise from")
    n_total = number(given, "n_total", above=0)
    rise = planner.smallest_mean_rise(sd, n_total, **_design(given))
    return {"mde_abs": rise, "mde_rel": rise / abs(mean), "rel_mde": rise / abs(mean)}


def _fields(value: NamedNumbers | NoNumber) -> Answer | NoNumber:
    if isinstance(value, NoNumber):
        return value
    answer: Answer = value._asdict()
    return answer


def _plain(value: SupportsFloat) -> float | str:
    number = float(value)
    assert not math.isnan(number), "a method answers NoNumber outside its domain"
    return number if math.isfinite(number) else str(number)


METHODS: dict[str, Method] = {
    "proportions": _proportions,
    "z_pooled": _z_pooled,
    "newcombe": _on_rates(proportions.newcombe),
    "score": _on_rates(proportions.miettinen_nurminen),
    "wald": _on_rates(proportions.wald),
    "agresti_caffo": _on_rates(proportions.agresti_caffo),
    "means_welch": _on_revenue(means.welch),
    "relative_fieller": _on_revenue(means.fieller),
    "relative_delta": _on_revenue(means.linear_delta),
    "relative_logdelta": _on_revenue(means.log_delta),
    "ratio_delta": _ratio,
    "cuped_pooled_total_theta": _cuped,
    "lin_interacted_point": _lin,
    "always_valid": _always_valid,
    "srm": _srm,
    "power": _power,
    "bh": _on_p(multiplicity.benjamini_hochberg),
    "by": _on_p(multiplicity.benjamini_yekutieli),
    "holm": _on_p(multiplicity.holm),
    "hochberg": _on_p(multiplicity.hochberg),
}
ALIASES = {
    "newcomb_ci": "newcombe",
    "score_ci": "score",
    "cuped_tea": "cuped_pooled_total_theta",
    "means": "power",
    "mde_mean": "power",
    "mde_proportion": "power",
    "n_mean": "power",
    "n_proportion": "power",
}
"""Names of the published sets of numbers (tests/golden/lift) for the same methods; what is asked of
`power` is told by what its input holds."""
