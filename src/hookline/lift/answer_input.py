"""Reads the input of one statistics question, and says exactly what in it makes no sense."""

import math
from collections.abc import Mapping, Sequence

from hookline.documents import Document
from hookline.errors import BadInput
from hookline.lift.moments import Moments, centred

ROUNDING = 1e-9
"""Relative error that sums of floats may carry before they contradict each other."""
SQUARES = {"y": "yy", "x": "xx"}
PRODUCTS = {"xy": ("x", "y"), "cy": ("c", "y"), "cx": ("c", "x")}


def read_pair(given: Document, sums: Sequence[str]) -> tuple[Moments, Moments]:
    """The moments of `control` and `target`.

    Args:
        sums: the names that the method reads, `sum_yy` say; n is always read.
    Raises:
        BadInput: HL702 at the field that is missing, no number, or contradicts another.
    """
    return _group(given, "control", sums), _group(given, "target", sums)


def number(
    given: Document,
    name: str,
    *,
    above: float = -math.inf,
    below: float = math.inf,
    default: float | None = None,
) -> float:
    """One finite number strictly between two bounds.

    Raises:
        BadInput: HL702.
    """
    value = given.get(name, default)
    if value is None:
        raise refused(name, "is missing", f"give {name} as a number")
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise refused(name, f"is no number: {value!r:.40}", f"give {name} as a number")
    if not above < value < below:
        bounds = " and ".join(
            [f"above {above:g}"] * math.isfinite(above)
            + [f"below {below:g}"] * math.isfinite(below)
        )
        raise refused(name, f"is {value:g}", f"{name} is {bounds}")
    return value


def numbers(given: Document, name: str) -> list[float]:
    """A list of finite numbers, one or more.

    Raises:
        BadInput: HL702.
    """
    values = given.get(name)
    if not isinstance(values, list) or not values:
        raise refused(name, "is no list of numbers", f"give {name} as [0.01, 0.2]")
    return [number({f"{name}[{i}]": v}, f"{name}[{i}]") for i, v in enumerate(values)]


def probabilities(given: Document, name: str) -> list[float]:
    """A list of numbers from 0 to 1, both included.

    Raises:
        BadInput: HL702 at the first that is not.
    """
    values = numbers(given, name)
    for index, value in enumerate(values):
        if not 0 <= value <= 1:
            raise refused(f"{name}[{index}]", f"is {value:g}", "a p is from 0 to 1")
    return values


def counts_and_weights(given: Document) -> tuple[list[float], list[float]]:
    """`observed` as whole numbers from 0, `weights` above 0, as many of the one as of the other.

    Raises:
        BadInput: HL702 at the first that is not.
    """
    observed, weights = numbers(given, "observed"), numbers(given, "weights")
    if len(observed) != len(weights):
        problem = f"has {len(weights)} numbers, observed has {len(observed)}"
        raise refused("weights", problem, "give one weight a group")
    for index, count in enumerate(observed):
        if count < 0 or count != int(count):
            raise refused(f"observed[{index}]", f"is {count:g}", "a count is a whole number from 0")
    for index, weight in enumerate(weights):
        if weight <= 0:
            raise refused(f"weights[{index}]", f"is {weight:g}", "a planned weight is above 0")
    return observed, weights


def refused(field: str, problem: str, fix: str) -> BadInput:
    """The error at a field of the input."""
    return BadInput("HL702", f"{field} {problem}", where=f"input.{field}", fix=fix)


def _group(given: Document, group: str, sums: Sequence[str]) -> Moments:
    cell = given.get(group)
    if not isinstance(cell, Mapping):
        raise refused(group, "is missing", f'give "{group}": {{"n": …, "sum_c": …}}')
    known = {f"{group}.{name}": value for name, value in cell.items()}
    values = {"n": number(known, f"{group}.n")}
    for name in (*sums, *(s for s in ("sum_c", "sum_yyy") if s in cell and s not in sums)):
        values[name] = number(known, f"{group}.{name}")
    _check_counts(values, group)
    _check_sums(values, group)
    return Moments.of(values)


def _check_counts(values: Mapping[str, float], group: str) -> None:
    n, buyers = values["n"], values.get("sum_c", 0)
    if n < 1 or n != int(n):
        raise refused(f"{group}.n", f"is {n:g}", "n is a whole number from 1")
    if not 0 <= buyers <= n or buyers != int(buyers):
        fix = f"it counts customers: a whole number from 0 to n = {n:g}"
        raise refused(f"{group}.sum_c", f"is {buyers:g}", fix)


def _check_sums(values: Mapping[str, float], group: str) -> None:
    """No variance is negative, and no covariance is larger than its variances allow."""
    n, spreads = values["n"], {}
    if "sum_c" in values:
        spreads["c"] = centred(n, values["sum_c"], values["sum_c"], values["sum_c"])
    for variable, square in SQUARES.items():
        if f"sum_{square}" in values:
            total, squares = values.get(f"sum_{variable}", 0.0), values[f"sum_{square}"]
            if n * squares < total**2 * (1 - ROUNDING):
                problem = f"is {squares:g}, less than (sum_{variable})²/n = {total**2 / n:g}"
                fix = "a sum of squares is never less: check that both are sums of one column"
                raise refused(f"{group}.sum_{square}", problem, fix)
            spreads[variable] = max(centred(n, squares, total, total), 0.0)
    for product, (a, b) in PRODUCTS.items():
        if f"sum_{product}" in values and a in spreads and b in spreads:
            shared = centred(n, values[f"sum_{product}"], values[f"sum_{a}"], values[f"sum_{b}"])
            if shared**2 > spreads[a] * spreads[b] * (1 + ROUNDING) + ROUNDING:
                fix = f"|covariance| is at most the root of both variances: check sum_{product}"
                raise refused(f"{group}.sum_{product}", "is larger than its squares allow", fix)
