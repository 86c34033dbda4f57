"""Differences of revenue adjusted for what customers spent before."""

from typing import NamedTuple

import numpy as np

from hookline.lift.means import Difference, from_errors
from hookline.lift.moments import Moments, Number, centred


class Adjusted(NamedTuple):
    """A regression-adjusted difference and its standard error."""

    diff: Number
    se: Number


def cuped(control: Moments, target: Moments, alpha: float = 0.05) -> tuple[Number, Difference]:
    """θ and Welch's interval of y − θ·x, θ from both groups taken as one sample.

    Source: Deng, Xu, Kohavi, Walker (2013), WSDM, §3.2.
    """
    both = control + target
    theta = centred(both.n, both.sum_xy, both.sum_x, both.sum_y) / centred(
        both.n, both.sum_xx, both.sum_x, both.sum_x
    )
    (mean_c, v_c), (mean_t, v_t) = (_residual(m, theta) for m in (control, target))
    return theta, from_errors(mean_t - mean_c, (v_c, control.n), (v_t, target.n), alpha)


def lin(control: Moments, target: Moments) -> Adjusted:
    """Regression on group, x centred over both groups, and their product.

    The error is the sum of both groups' residual variances over n − 2, a sandwich that sums can
    give (HC2 needs the rows), plus what estimating the overall mean of x costs.
    Source: Lin (2013), Annals of Applied Statistics 7:295.
    """
    both = control + target
    centre = both.sum_x / both.n
    means, errors, slopes = [], [], []
    for m in (control, target):
        s_xx = centred(m.n, m.sum_xx, m.sum_x, m.sum_x)
        s_xy = centred(m.n, m.sum_xy, m.sum_x, m.sum_y)
        slope = s_xy / s_xx
        residual = centred(m.n, m.sum_yy, m.sum_y, m.sum_y) - slope * s_xy
        means.append(m.sum_y / m.n + slope * (centre - m.sum_x / m.n))
        errors.append(residual / (m.n - 2) / m.n)
        slopes.append(slope)
    spread = centred(both.n, both.sum_xx, both.sum_x, both.sum_x) / (both.n - 1)
    extra = (slopes[1] - slopes[0]) ** 2 * spread / both.n
    return Adjusted(means[1] - means[0], np.sqrt(errors[0] + errors[1] + extra))


def _residual(m: Moments, theta: Number) -> tuple[Number, Number]:
    """Mean of y − θ·x and its squared error."""
    spread = centred(m.n, m.sum_yy, m.sum_y, m.sum_y)
    spread = spread - 2 * theta * centred(m.n, m.sum_xy, m.sum_x, m.sum_y)
    spread = spread + theta**2 * centred(m.n, m.sum_xx, m.sum_x, m.sum_x)
    return (m.sum_y - theta * m.sum_x) / m.n, spread / (m.n - 1) / m.n
