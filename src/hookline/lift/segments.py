"""A campaign's effect by segment: all segments at once, as arrays."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from hookline.arrays import Array
from hookline.documents import Document, int_at, text_at
from hookline.lift import multiplicity
from hookline.lift.contrasts import Rates, rate_numbers
from hookline.lift.estimates import shrunk
from hookline.lift.moments import Moments
from hookline.lift.rows import EpochPair
from hookline.lift.verdicts import CONVERSION_BUYERS
from hookline.records.words import GROUPS

Counts: TypeAlias = npt.NDArray[np.int64]


@dataclass(frozen=True)
class SegmentLift:
    """One segment's difference of rates, beside what is left of it after shrinking."""

    name: str
    n: int
    rate: Rates
    shrunk: float
    """The difference pulled towards all segments' mean, as far as chance explains the spread."""
    p: float
    """Adjusted for all segments shown (Benjamini-Hochberg)."""


@dataclass(frozen=True)
class SegmentCounts:
    """How many customers of one campaign are in which segment; lane policy, its own window."""

    names: tuple[str, ...]
    """Of the segments, in order."""
    groups: tuple[str, ...]
    first_slots: Counts
    """(segments, groups); open windows included."""
    n: Counts
    """(epochs, segments, groups); of closed windows."""
    responders: Counts
    """(epochs, segments, groups); of those, who did what the campaign is judged by."""


NO_SEGMENTS = SegmentCounts(
    (), GROUPS, np.zeros((0, len(GROUPS)), np.int64), *[np.zeros((0, 0, len(GROUPS)), np.int64)] * 2
)


def segment_counts(rows: Iterable[Document]) -> dict[str, SegmentCounts]:
    """By campaign, from rows that name campaign_id, epoch, group, segment and is_closed.

    Args:
        rows: of lane policy in the campaigns' own windows, with their sums `n` and `sum_e`; a blank
            segment is none.
    """
    campaigns: dict[str, list[Document]] = {}
    for row in rows:
        if row["segment"]:
            campaigns.setdefault(text_at(row, "campaign_id"), []).append(row)
    return {name: _counts(of_campaign) for name, of_campaign in campaigns.items()}


def segments(counts: SegmentCounts, sent: Sequence[str]) -> tuple[SegmentLift, ...]:
    """Every segment with enough held-back responders, when there are two of them.

    Args:
        sent: names of the groups that were messaged.
    Returns:
        in order of name, differences as shares of customers; () for fewer than two segments.
    Source: each as `contrasts.rates`; p by Benjamini, Hochberg (1995), JRSS B 57:289; shrunk as
        `estimates.shrunk`.
    """
    held = [counts.groups.index("control")] if "control" in counts.groups else []
    messaged = [i for i, group in enumerate(counts.groups) if group in sent]
    sides = [
        [each[:, :, columns].sum(axis=2) for each in (counts.n, counts.responders)]
        for columns in (held, messaged)
    ]
    # an epoch counts where both sides have two customers or more, as in `rows.pairs`
    counted = (sides[0][0] >= 2) & (sides[1][0] >= 2)
    enough = (sides[0][1] * counted).sum(axis=0) >= CONVERSION_BUYERS
    pairs, weights = _strata(sides, counted, enough)
    error = _squared_error(pairs, weights)
    comparable = np.flatnonzero(error > 0)
    if len(comparable) < 2:
        return ()
    numbers = np.array(rate_numbers(pairs, weights))[:, comparable]
    adjusted = multiplicity.benjamini_hochberg(numbers[-1])
    pulled = shrunk(numbers[2], error[comparable])
    sizes = sum(side.n for pair in pairs for side in pair)
    names = np.flatnonzero(enough)[comparable]
    return tuple(
        SegmentLift(counts.names[name], int(sizes[i]), Rates(*map(float, numbers[:, k])),
                    shrunk=float(pulled[k]), p=float(adjusted[k]))
        for k, (i, name) in enumerate(zip(comparable, names, strict=True))
    )  # fmt: skip


def _counts(rows: Sequence[Document]) -> SegmentCounts:
    names, groups = (sorted({text_at(row, key) for row in rows}) for key in ("segment", "group"))
    epochs = sorted({int_at(row, "epoch") for row in rows})
    first_slots = np.zeros((len(names), len(groups)), np.int64)
    n, responders = (np.zeros((len(epochs), *first_slots.shape), np.int64) for _ in range(2))
    place = {name: i for i, name in enumerate(names)}
    for row in rows:
        name = place[text_at(row, "segment")]
        group, epoch = groups.index(text_at(row, "group")), epochs.index(int_at(row, "epoch"))
        first_slots[name, group] += int_at(row, "n")
        if row["is_closed"]:
            n[epoch, name, group] += int_at(row, "n")
            responders[epoch, name, group] += int_at(row, "sum_e")
    return SegmentCounts(tuple(names), tuple(groups), first_slots, n, responders)


def _strata(
    sides: Sequence[Sequence[Counts]], counted: npt.NDArray[np.bool_], enough: npt.NDArray[np.bool_]
) -> tuple[list[EpochPair], list[Array]]:
    """A pair an epoch of arrays over segments, and the epochs' weights, by target's customers.

    An epoch that does not count has the weight 0, and counts by which nothing is divided by 0.
    """
    counted = counted[:, enough]
    n_target = sides[1][0][:, enough] * counted
    whole = np.maximum(n_target.sum(axis=0), 1)
    pairs = [
        EpochPair(*(Moments(n=np.where(is_counted, n[epoch][enough], 1),
                       sum_e=np.where(is_counted, e[epoch][enough], 0)) for n, e in sides))
        for epoch, is_counted in enumerate(counted)
    ]  # fmt: skip
    return pairs, [each / whole for each in n_target]


def _squared_error(pairs: Sequence[EpochPair], weights: Sequence[Array]) -> Array:
    """(segments,) of the difference of rates."""
    error: Array = np.zeros(weights[0].shape if weights else 0)
    for pair, weight in zip(pairs, weights, strict=True):
        for m in pair:
            error = error + weight**2 * m.responders.rate * (1 - m.responders.rate) / m.n
    return error
