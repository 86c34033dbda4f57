"""The six phrases that a report may end in, and the rule behind each; `sentences.py` words them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from hookline.lift.moments import Moments, Sample, pooled_skew
from hookline.lift.no_number import NoNumber
from hookline.lift.planner import FEWEST_RESPONDERS
from hookline.lift.proportions import Interval

WORKING = "working"
PROBABLY_WORKING = "probably working"
CANNOT_TELL = "can't tell yet"
PROBABLY_HURTING = "probably hurting"
HURTING = "hurting"
TOO_FEW = "not enough held-back customers"
NO_CLEAR_EFFECT = "no clear effect"
"""How `CANNOT_TELL` reads once the planned end has come: there is nothing left to wait for."""

RULES = {
    WORKING: "the planned end has come and the 95 % interval lies above zero",
    PROBABLY_WORKING: "the 80 % interval lies above zero, the 95 % interval does not",
    CANNOT_TELL: "zero is inside the 80 % interval, or it is too early, or a check failed",
    PROBABLY_HURTING: "the 80 % interval lies below zero, the 95 % interval does not",
    HURTING: "the 95 % interval lies below zero, or daily evidence of harm reached 20 to 1",
    TOO_FEW: "fewer than 25 held-back customers did what the campaign is judged by",
}

DECIDED = "decided"
TOO_EARLY = "too early"
NO_END = "no planned end"
STOP = "stop: harm"
WRONG_SIZE = "groups are the wrong size"
WINDOWS_OPEN = "windows not closed"
NO_EVENT = "its event never came in"
FEW_BUYERS = "too few control buyers"
NOBODY_HELD_BACK = "nobody is held back"
MORE_BUYERS_LESS_MONEY = "more buyers, less money"
FEWER_BUYERS_MORE_MONEY = "fewer buyers, more money"

FINAL = {DECIDED, STOP}
"""What a range may be coloured for: the planned end, or evidence that may be looked at daily."""
WAITING = {TOO_EARLY, WINDOWS_OPEN, FEW_BUYERS}
"""Why a verdict has not come that more days may bring."""

WIDE_ALPHA, NARROW_ALPHA = 0.05, 0.20
"""1 − the level of the intervals that decide "working" and "probably working"."""
SRM_LIMIT = 1000.0
"""E-value at which groups are the wrong size: it happens by chance once in 1000 campaigns."""
HARM_LIMIT = 20.0
"""E-value at which a campaign is stopped before its end: 1 / 0.05."""
CONVERSION_BUYERS = FEWEST_RESPONDERS
"""Control buyers below which no rate is compared."""
REVENUE_BUYERS = 200
"""Control buyers below which no revenue interval is shown."""
SHOWN_SKEWS, APPROXIMATE_SKEWS = 45, 10
"""Control customers for each skew² from which a revenue interval is shown, or shown as rough."""


def has_right_sizes(srm: float) -> bool:
    """May groups with this largest e-value of their sizes be compared at all?"""
    return srm < SRM_LIMIT


class Verdict(NamedTuple):
    """One of the six phrases, its rule, and the one reason that holds."""

    phrase: str
    rule: str
    status: str
    """`DECIDED`, or what keeps it from being decided."""
    reading: str
    """The phrase as people read it: after the planned end, `NO_CLEAR_EFFECT` for `CANNOT_TELL`."""


@dataclass(frozen=True)
class VerdictEvidence:
    """All that a verdict looks at; rates are those of the campaign's own event."""

    has_control: bool
    """Somebody was to be held back."""
    srm: float
    """The largest e-value of the group sizes so far."""
    control: Moments
    """Of the held-back customers whose windows are closed, all epochs."""
    wide: Interval | NoNumber
    narrow: Interval | NoNumber
    """The 95 % and 80 % intervals of target − control."""
    diff: float
    """Target's rate − control's."""
    harm: float
    """The largest e-value of harm so far."""
    has_end: bool
    """An end was registered before the first message."""
    ended: bool
    """Every window of the registered campaign is closed."""
    event_came_in: bool = True
    """Somebody, in this campaign or not, did what it is judged by."""
    money: Sequence[Interval] = ()
    """The 95 % intervals of revenue and profit that the report shows."""


def judge(evidence: VerdictEvidence) -> Verdict:
    """The verdict of one campaign; the order of the rules is the rule."""
    wide, narrow = evidence.wide, evidence.narrow
    # checks first: a broken comparison says nothing, however large the difference
    if not evidence.has_control:
        return _verdict(TOO_FEW, NOBODY_HELD_BACK)
    if not has_right_sizes(evidence.srm):
        return _verdict(CANNOT_TELL, WRONG_SIZE)
    if evidence.control.n == 0 or isinstance(wide, NoNumber) or isinstance(narrow, NoNumber):
        return _verdict(CANNOT_TELL, WINDOWS_OPEN)
    if not evidence.event_came_in:
        return _verdict(CANNOT_TELL, NO_EVENT)
    if evidence.control.sum_e < CONVERSION_BUYERS:
        return _verdict(TOO_FEW, FEW_BUYERS)
    # before the end only harm may be called, by evidence that may be looked at every day
    if not evidence.ended:
        makes_money = any(interval.lo > 0 for interval in evidence.money)
        if evidence.harm >= HARM_LIMIT and evidence.diff < 0 and not makes_money:
            return _verdict(HURTING, STOP)
        return _verdict(CANNOT_TELL, TOO_EARLY if evidence.has_end else NO_END)
    return _decide(wide, narrow, evidence.money)


def _decide(wide: Interval, narrow: Interval, money: Sequence[Interval]) -> Verdict:
    """At the end: the fixed interval, once, unless money that is shown says the opposite."""
    if narrow.lo > 0:
        if any(interval.hi < 0 for interval in money):
            return _verdict(CANNOT_TELL, MORE_BUYERS_LESS_MONEY, ended=True)
        return _verdict(WORKING if wide.lo > 0 else PROBABLY_WORKING, DECIDED, ended=True)
    if narrow.hi < 0:
        if any(interval.lo > 0 for interval in money):
            return _verdict(CANNOT_TELL, FEWER_BUYERS_MORE_MONEY, ended=True)
        return _verdict(HURTING if wide.hi < 0 else PROBABLY_HURTING, DECIDED, ended=True)
    return _verdict(CANNOT_TELL, DECIDED, ended=True)


def revenue_quality(
    control: Moments, samples: Sequence[Sample], base: str = "held-back customers"
) -> str | NoNumber:
    """May a revenue interval be shown: "shown", "approximate", or no number and why.

    Customers decide beside buyers, because a skewed mean needs n ≥ 45·skew² before its t interval
    covers 94.5 %; from 10·skew² on it is off by a few points and says so.

    Args:
        control: of the held-back customers, all epochs.
        samples: net revenue a customer of every group and epoch, its cubes too.
        base: what people call control's customers.
    Source: that so many times skew² decide is Boos, Hughes-Oliver (2000), The American Statistician
        54:121; both factors were held against simulated campaigns (benchmarks/lift_statistics.py).
    """
    if control.sum_c < REVENUE_BUYERS:
        return NoNumber(
            f"only {control.sum_c:,} of the {base} bought, and money needs {REVENUE_BUYERS}"
        )
    if not any(sample.sum_2 for sample in samples):
        return NoNumber("no purchase brought money that was kept")
    skew2 = pooled_skew(*samples) ** 2
    ratio = control.n / skew2 if skew2 > 0 else math.inf
    if ratio >= SHOWN_SKEWS:
        return "shown"
    if ratio >= APPROXIMATE_SKEWS:
        return "approximate"
    return NoNumber(
        f"a few baskets are so much larger than the others that {control.n:,} {base} are too few "
        f"to compare money; {math.ceil(APPROXIMATE_SKEWS * skew2):,} would do"
    )


def _verdict(phrase: str, status: str, *, ended: bool = False) -> Verdict:
    reading = NO_CLEAR_EFFECT if phrase == CANNOT_TELL and ended else phrase
    return Verdict(phrase, RULES[phrase], status, reading)
