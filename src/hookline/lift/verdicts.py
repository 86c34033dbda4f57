"""The six phrases that a report may end in, and the rule behind each."""

from typing import NamedTuple

import numpy as np

from hookline.lift.moments import Array, Moments, Sample, pooled_skew
from hookline.lift.proportions import Interval

WORKING = "working"
PROBABLY_WORKING = "probably working"
CANNOT_TELL = "can't tell yet"
PROBABLY_HURTING = "probably hurting"
HURTING = "hurting"
TOO_FEW = "not enough held-back customers"

RULES = {
    WORKING: "the planned end has come and the 95 % interval lies above zero",
    PROBABLY_WORKING: "the 80 % interval lies above zero, the 95 % interval does not",
    CANNOT_TELL: "zero is inside the 80 % interval, or it is too early, or a check failed",
    PROBABLY_HURTING: "the 80 % interval lies below zero, the 95 % interval does not",
    HURTING: "the 95 % interval lies below zero, or daily evidence of harm reached 20 to 1",
    TOO_FEW: "fewer than 25 held-back customers bought",
}

SRM_LIMIT = 1000.0
"""E-value at which groups are the wrong size: it happens by chance once in 1000 campaigns."""
HARM_LIMIT = 20.0
"""E-value at which a campaign is stopped before its end: 1 / 0.05."""
CONVERSION_BUYERS = 25
"""Control buyers below which no rate is compared."""
REVENUE_BUYERS = 200
"""Control buyers below which no revenue interval is shown."""


class Verdict(NamedTuple):
    """One of the six phrases, its rule, and where the question stands."""

    phrase: str
    rule: str
    status: str
    """decided, too early, stop: harm, or what blocks it."""


def judge(  # the order is the rule: checks, then harm, then time, then the interval
    wide: Interval,
    narrow: Interval,
    *,
    control: Moments,
    srm: Array,
    harm: Array,
    diff: float,
    ended: bool,
) -> Verdict:
    """The verdict on conversions.

    Args:
        wide, narrow: the 95 % and 80 % intervals of target − control.
        control: of the held-back customers, closed windows only.
        srm: (days,) e-values of the group sizes.
        harm: (cohorts,) e-values of `sequential.conversion_e_process`.
        diff: target's rate − control's.
        ended: every window of the pre-registered campaign is closed.
    """
    if srm.size and srm.max() >= SRM_LIMIT:
        return _say(CANNOT_TELL, "groups are the wrong size")
    if control.n == 0:
        return _say(CANNOT_TELL, "windows not closed")
    if control.sum_c < CONVERSION_BUYERS:
        return _say(TOO_FEW, "too few control buyers")
    if not ended:
        harmed = harm.size > 0 and harm.max() >= HARM_LIMIT and diff < 0
        return _say(HURTING, "stop: harm") if harmed else _say(CANNOT_TELL, "too early")
    if wide.lo > 0:
        return _say(WORKING, "decided")
    if wide.hi < 0:
        return _say(HURTING, "decided")
    if narrow.lo > 0:
        return _say(PROBABLY_WORKING, "decided")
    return _say(PROBABLY_HURTING if narrow.hi < 0 else CANNOT_TELL, "decided")


def revenue_quality(control: Moments, control_y: Sample, target_y: Sample) -> str:
    """May a revenue interval be shown: "shown", "approximate" or "" for no.

    Customers decide beside buyers, because a skewed mean needs n ≥ 45·skew² before its t interval
    covers 94.5 %; from 10·skew² on it is off by a few points and says so.
    """
    if control.sum_c < REVENUE_BUYERS:
        return ""
    skew2 = pooled_skew(control_y, target_y) ** 2
    ratio = control.n / skew2 if skew2 > 0 else np.inf
    return "shown" if ratio >= 45 else "approximate" if ratio >= 10 else ""


def _say(phrase: str, status: str) -> Verdict:
    return Verdict(phrase, RULES[phrase], status)
