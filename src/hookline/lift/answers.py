"""One method on one input as plain JSON values: what `lift --moments -` answers, line by line."""

import math
from collections.abc import Callable, Mapping
from typing import Any

from hookline.errors import BadInput
from hookline.lift import adjust, means, multiplicity, planner, proportions, sequential, srm
from hookline.lift.moments import Moments

Answer = dict[str, Any]


def answer(method: str, given: Mapping[str, Any]) -> Answer:
    """The numbers of `method` on `given`, with unbounded ends as the strings "inf" and "-inf".

    Raises:
        BadInput: HL701 an unknown method, HL702 an input that the method cannot use.
    """
    if method not in METHODS:
        raise BadInput(
            "HL701",
            f"there is no method {method!r}",
            where="method",
            fix=f"use one of {', '.join(sorted(METHODS))}",
        )
    try:
        return {key: _plain(value) for key, value in METHODS[method](given).items()}
    except (KeyError, TypeError, ValueError, ZeroDivisionError) as error:
        problem = f"{method} cannot use this input ({type(error).__name__}: {error})"
        fix = "give the fields of the method's golden case, with at least two customers a group"
        raise BadInput("HL702", problem, where="input", fix=fix) from error


def _pair(given: Mapping[str, Any]) -> tuple[Moments, Moments]:
    return Moments.of(given["control"]), Moments.of(given["target"])


def _alpha(given: Mapping[str, Any]) -> float:
    return float(given.get("alpha", 0.05))


def _on_moments(method: Callable[..., Any]) -> Callable[[Mapping[str, Any]], Answer]:
    return lambda given: method(*_pair(given), _alpha(given))._asdict()


def _on_revenue(method: Callable[..., Any]) -> Callable[[Mapping[str, Any]], Answer]:
    def call(given: Mapping[str, Any]) -> Answer:
        control, target = (m.revenue for m in _pair(given))
        answered: Answer = method(control, target, alpha=_alpha(given))._asdict()
        return answered

    return call


def _on_p(method: Callable[..., Any]) -> Callable[[Mapping[str, Any]], Answer]:
    return lambda given: {str(i): p for i, p in enumerate(method(given["p"]))}


def _z_pooled(given: Mapping[str, Any]) -> Answer:
    return proportions.z_pooled(*_pair(given))._asdict()


def _proportions(given: Mapping[str, Any]) -> Answer:
    return _z_pooled(given) | _on_moments(proportions.newcombe)(given)


def _cuped(given: Mapping[str, Any]) -> Answer:
    theta, difference = adjust.cuped(*_pair(given), alpha=_alpha(given))
    return {"theta": theta} | difference._asdict()


def _lin(given: Mapping[str, Any]) -> Answer:
    return adjust.lin(*_pair(given))._asdict()


def _always_valid(given: Mapping[str, Any]) -> Answer:
    control, target = (m.revenue for m in _pair(given))
    n_star = float(given["n_star"])
    return sequential.confidence_sequence(control, target, n_star, _alpha(given))._asdict()


def _srm(given: Mapping[str, Any]) -> Answer:
    return srm.chi_square(given["observed"], given["weights"])._asdict()


def _power(given: Mapping[str, Any]) -> Answer:
    plan = planner.for_rates if "base" in given else planner.for_means
    return vars(plan(**given))


def _plain(value: Any) -> float | str:
    number = float(value)
    if math.isnan(number):
        raise ValueError("there is no answer")
    return number if math.isfinite(number) else str(number)


METHODS: dict[str, Callable[[Mapping[str, Any]], Answer]] = {
    "proportions": _proportions,
    "z_pooled": _z_pooled,
    "newcombe": _on_moments(proportions.newcombe),
    "newcomb_ci": _on_moments(proportions.newcombe),
    "score": _on_moments(proportions.miettinen_nurminen),
    "score_ci": _on_moments(proportions.miettinen_nurminen),
    "means_welch": _on_revenue(means.welch),
    "relative_fieller": _on_revenue(means.fieller),
    "relative_delta": _on_revenue(means.linear_delta),
    "relative_logdelta": _on_revenue(means.log_delta),
    "ratio_delta": _on_moments(means.revenue_per_buyer),
    "cuped_pooled_total_theta": _cuped,
    "cuped_tea": _cuped,
    "lin_interacted_point": _lin,
    "always_valid": _always_valid,
    "srm": _srm,
    "power": _power,
    "bh": _on_p(multiplicity.benjamini_hochberg),
    "by": _on_p(multiplicity.benjamini_yekutieli),
    "holm": _on_p(multiplicity.holm),
    "hochberg": _on_p(multiplicity.hochberg),
}
