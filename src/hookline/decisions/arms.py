"""What each arm earned: means that a bandit's own choosing does not bend.

Rows are never expanded by arms: what an arm's mean takes of slots that got another arm is a sum
over the log's cells, so that years of decisions and thousands of arms are seconds of work.
"""

from typing import NamedTuple

import numpy as np

from hookline.arrays import Array, Ints
from hookline.decisions.first_slots import FirstSlots
from hookline.lift.arms import ArmMean
from hookline.lift.estimates import effect

PRIOR = (1.0, 19.0)
"""Buyers and others that an arm's prediction starts from on its first day."""
SPAN = 100_000
"""More than any day's number since 1970, so that (thing, day) is one integer."""


def slot_chance(
    p: Array, channel_p: Array, k: Array, bandit: Array | float, random: Array | float
) -> Array:
    """e(a): chance that arm a fills a slot whose campaign and channel are known.

    Args:
        p: (n,) the pool's chance of the arm.
        channel_p, k: (n,) W and K of the slot.
        bandit, random: shares of these groups in the campaign.
    """
    answer: Array = (bandit * p / channel_p + random / k) / (bandit + random)
    return answer


def arm_means(log: FirstSlots) -> tuple[ArmMean, ...]:
    """Every arm that was sent and has an error, in order of id; a customer of several years is one.

    Args:
        log: closed first slots of groups bandit and random.
    """
    if not len(log.slots.day):
        return ()
    sums = _sums(log)
    with_error = np.flatnonzero((sums.sent > 0) & (sums.n > 1))
    n, total = sums.n[with_error], sums.total[with_error]
    mean, customers = total / n, n - sums.again.fewer[with_error]
    spread = sums.squares[with_error] - 2 * mean * total + mean**2 * n
    spread += sums.again.squares[with_error] - 2 * mean * sums.again.sums[with_error]
    spread += mean**2 * sums.again.counts[with_error]
    error = np.maximum(spread, 0.0) / n**2 * customers / np.maximum(customers - 1, 1)
    return tuple(
        ArmMean(
            arm_id=log.arms[i],
            campaign_id=log.arms[i].split(":", 1)[0],
            channel=log.channels[i],
            language=log.arms[i].split(":")[2],
            customers=int(sums.n[i]),
            sent=int(sums.sent[i]),
            buyers=int(sums.buyers[i]),
            rate=effect(float(value), float(squared)),
        )
        for i, value, squared in zip(with_error.tolist(), mean, error, strict=True)
    )


class _Again(NamedTuple):
    """What the error gains because some customers have a first slot in several years.

    Over an arm's customers with c > 1 slots and a sum T of their scores s; (arms,) each.
    """

    squares: Array
    """Σ(T² − Σs²)"""
    sums: Array
    """Σ(c − 1)·T"""
    counts: Array
    """Σ(c² − c)"""
    fewer: Array
    """Σ(c − 1): how many customers fewer than slots there are."""


class _Sums(NamedTuple):
    """Over the slots in which an arm could be sent; (arms,) each."""

    n: Array
    total: Array
    """Of the scores m + 1{sent}·(y − m)/e."""
    squares: Array
    sent: Ints
    buyers: Array
    again: _Again


def _sums(log: FirstSlots) -> _Sums:
    slots, chances, k = log.slots, log.chances, len(log.arms)
    sent = np.flatnonzero(slots.arm >= 0)
    arm, y, day = slots.arm[sent], slots.y[sent], slots.day[sent]
    n = slots.n[sent]
    predicted = _Predictions(arm, day, y, n)
    days = np.zeros(max(chances.group.max(initial=0), slots.group.max(initial=0)) + 1, np.int64)
    days[slots.group] = slots.day
    assert (days[slots.group] == slots.day).all(), "a cell is of one day"
    could_n = _added(slots.group, slots.n, len(days))[chances.group]
    could_m = predicted.of(chances.arm, days[chances.group])
    m = predicted.of(arm, day)
    gained = (y - m) / _chance_sent(log, sent)
    score_less_m = np.zeros(len(slots.arm))
    score_less_m[sent] = gained
    squares = _added(chances.arm, could_n * could_m**2, k)
    return _Sums(
        n=_added(chances.arm, could_n, k),
        total=_added(chances.arm, could_n * could_m, k) + _added(arm, n * gained, k),
        squares=squares + _added(arm, n * ((m + gained) ** 2 - m**2), k),
        sent=_added(arm, n, k).astype(np.int64),
        buyers=_added(arm, n * y, k),
        again=_customers_again(log, predicted, score_less_m),
    )


def _chance_sent(log: FirstSlots, sent: Ints) -> Array:
    """(n,) e(a) of the arm that each of these slots got."""
    slots, chances, k = log.slots, log.chances, len(log.arms)
    pair = chances.group * k + chances.arm
    order = np.argsort(pair)
    sent_pair = slots.group[sent] * k + slots.arm[sent]
    p = chances.p[order][np.searchsorted(pair[order], sent_pair)]
    return slot_chance(
        p, slots.channel_p[sent], slots.k[sent], slots.bandit[sent], slots.random[sent]
    )


class _Predictions:
    """m_a of a day: an arm's rate over the days before it, from what it was sent to."""

    def __init__(self, arm: Ints, day: Ints, y: Array, n: Array) -> None:
        self._keys, position = np.unique(arm * SPAN + day, return_inverse=True)
        self._won = np.append(0.0, np.cumsum(np.bincount(position, n * y, len(self._keys))))
        self._n = np.append(0.0, np.cumsum(np.bincount(position, n, len(self._keys))))

    def of(self, arm: Ints, day: Ints) -> Array:
        """(n,) for an arm and day each."""
        start = np.searchsorted(self._keys, arm * SPAN)
        end = np.searchsorted(self._keys, arm * SPAN + day)
        won, n = self._won[end] - self._won[start], self._n[end] - self._n[start]
        answer: Array = (won + PRIOR[0]) / (n + sum(PRIOR))
        return answer


def _customers_again(log: FirstSlots, predicted: _Predictions, score_less_m: Array) -> _Again:
    """Source: Liang, Zeger (1986), Biometrika 73:13."""
    slots, chances, k = log.slots, log.chances, len(log.arms)
    _, customer, times = np.unique(slots.customer, return_inverse=True, return_counts=True)
    rows = np.flatnonzero(times[customer] > 1)
    order = np.argsort(chances.group, kind="stable")
    ordered = chances.group[order]
    start = np.searchsorted(ordered, slots.group[rows])
    many = np.searchsorted(ordered, slots.group[rows], side="right") - start
    row = np.repeat(rows, many)
    nth = np.arange(len(row)) - np.repeat(np.cumsum(many) - many, many)
    arm = chances.arm[order[np.repeat(start, many) + nth]]
    gained = np.where(slots.arm[row] == arm, score_less_m[row], 0.0)
    score = predicted.of(arm, slots.day[row]) + gained
    cluster, position = np.unique(slots.customer[row] * k + arm, return_inverse=True)
    c = _added(position, np.ones(len(position)), len(cluster))
    sums, sums_of_squares = (_added(position, each, len(cluster)) for each in (score, score**2))

    of_arm = cluster % k
    return _Again(
        squares=_added(of_arm, sums**2 - sums_of_squares, k),
        sums=_added(of_arm, (c - 1) * sums, k),
        counts=_added(of_arm, c**2 - c, k),
        fewer=_added(of_arm, c - 1, k),
    )


def _added(position: Ints, values: Array, size: int) -> Array:
    """(size,) the values summed by position."""
    sums: Array = np.bincount(position, values, size).astype(np.float64)
    return sums
