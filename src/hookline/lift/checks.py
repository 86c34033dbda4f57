"""What to look at before believing a number: warnings, which never block the headline."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from scipy.special import gammaln

from hookline.lift.means import welch
from hookline.lift.multiplicity import benjamini_hochberg
from hookline.lift.no_number import NoNumber
from hookline.lift.rows import Row, daily, total
from hookline.lift.segments import NO_SEGMENTS, SegmentCounts
from hookline.lift.srm import chi_square

LEVEL = 0.005
"""False discovery rate of all warnings of one campaign together: healthy ones warn in 1 of 100."""
FEWEST = 10
"""Expected customers in the smallest group below which a chi-square says nothing."""


FEW_DAYS = 3
"""So many days of wrong sizes are told one by one."""
ON_DAY = "sizes on "
MIRRORED = "the same purchases in both groups"


class FailedCheck(NamedTuple):
    """A check that failed, with its p adjusted for all checks made."""

    check: str
    p: float


def names_of(warnings: Sequence[FailedCheck]) -> list[str]:
    """What to look at, in order; many days of wrong sizes are one line."""
    days = [w.check.removeprefix(ON_DAY) for w in warnings if w.check.startswith(ON_DAY)]
    if len(days) <= FEW_DAYS:
        return [warning.check for warning in warnings]
    others = [warning.check for warning in warnings if not warning.check.startswith(ON_DAY)]
    return [*others, f"{ON_DAY}{len(days)} days, from {min(days)} to {max(days)}"]


def failed_checks(
    rows: Sequence[Row],
    shares: Mapping[str, float],
    *,
    has_interval: bool,
    split: SegmentCounts = NO_SEGMENTS,
) -> tuple[FailedCheck, ...]:
    """Group sizes within each segment and day, what customers spent before, mirrored purchases.

    Args:
        rows: a campaign's first slots in lane policy, open windows included.
        shares: planned, of all groups; {} checks no sizes.
        has_interval: enough held-back customers bought for a revenue interval; what they spent
            before is as skewed as what they spend after, so its test needs as many.
        split: the same customers by segment.
    Returns:
        those whose adjusted p lies below `LEVEL`: segments, days, spending before, mirrored.
    Source: Pearson's and Welch's tests, as `srm.chi_square` and `means.welch`, and Hoeffding's
        bound; adjusted together by Benjamini, Hochberg (1995), JRSS B 57:289.
    """
    made = [
        *(_sizes(rows, shares, split) if shares else ()),
        *(_balance(rows) if has_interval else ()),
        *_mirrored(rows),
    ]
    adjusted = benjamini_hochberg([check.p for check in made])
    return tuple(
        FailedCheck(check.check, float(p))
        for check, p in zip(made, adjusted, strict=True)
        if p < LEVEL
    )


def _sizes(
    rows: Sequence[Row], shares: Mapping[str, float], split: SegmentCounts
) -> Iterator[FailedCheck]:
    planned = {group: share for group, share in shares.items() if share > 0}
    strata: dict[str, Counter[str]] = {}
    for row in rows:
        strata.setdefault(f"{ON_DAY}{row.day}", Counter())[row.group] += row.moments.n
    for name, sizes in zip(split.names, split.first_slots.tolist(), strict=True):
        strata[f"sizes in {name}"] = Counter(dict(zip(split.groups, sizes, strict=True)))
    for name in sorted(strata):  # segments before days
        counts = [strata[name][group] for group in planned]
        if sum(counts) * min(planned.values()) < FEWEST:
            continue
        test = chi_square(counts, list(planned.values()))
        if not isinstance(test, NoNumber):
            yield FailedCheck(name, test.p)


def _balance(rows: Sequence[Row]) -> Iterator[FailedCheck]:
    """Revenue of the 90 days before the first slot: nothing sent since can have changed it."""
    held = total(r for r in rows if r.group == "control")
    sent = total(r for r in rows if r.group != "control")
    test = welch(held.revenue_before, sent.revenue_before)
    if not isinstance(test, NoNumber):
        yield FailedCheck("spent before", float(test.p))


def _mirrored(rows: Sequence[Row]) -> Iterator[FailedCheck]:
    """Days on which both groups bought the very same: as many orders, for the same sums.

    Given how many bought on a day, half of them are messaged by a binomial's chance, which is at
    most that of a fair coin, whatever messages do and whatever the amounts; how many such days
    chance explains is bounded by Hoeffding (1963), JASA 58:13, theorem 1, which holds for days of
    any chances. Purchases that were recorded for a messaged and a held-back customer alike agree
    on every day.
    """
    agreed, expected = 0, 0.0
    for _, held, sent in daily(rows):
        buyers = held.sum_c + sent.sum_c
        if buyers and buyers % 2 == 0:
            expected += _half_chance(buyers)
            is_same = all(
                getattr(held, name) == getattr(sent, name)
                for name in ("sum_c", "sum_o", "sum_y", "sum_yy")
            )
            agreed += is_same
    if agreed > expected > 0:
        log_p = agreed - expected + agreed * math.log(expected / agreed)
        yield FailedCheck(MIRRORED, math.exp(log_p))


def _half_chance(n: int) -> float:
    """A fair coin's chance of exactly n / 2 of n."""
    return float(math.exp(gammaln(n + 1) - 2 * gammaln(n // 2 + 1) - n * math.log(2)))
