"""Mergeable sums over customers: all that lift ever needs to know about them."""

from dataclasses import dataclass, fields
from typing import Any, NamedTuple, Self, TypeAlias

from hookline.documents import Document

Number: TypeAlias = Any
"""An int (exact), a float, or an array of one element a cell: every formula takes all three."""


@dataclass(frozen=True)
class Moments:
    """Sums over the customers of one cell; money in minor units, so that sums are exact integers.

    c is 1 for a customer who bought in the window, e is 1 for one with the campaign's own event,
    o counts orders, y is net revenue, k is y cut at a cap fixed before, x is net revenue of the 90
    days before the customer's first slot ever in the campaign, r is the discount redeemed.
    """

    n: Number = 0
    n_new: Number = 0
    """Customers whose first slot ever in the campaign this is: each is counted in one epoch."""
    sum_c: Number = 0
    sum_e: Number = 0
    sum_o: Number = 0
    sum_oo: Number = 0
    sum_y: Number = 0
    sum_yy: Number = 0
    sum_yyy: Number = 0
    sum_k: Number = 0
    sum_kk: Number = 0
    sum_x: Number = 0
    sum_xx: Number = 0
    sum_xy: Number = 0
    sum_cy: Number = 0
    sum_cx: Number = 0
    sum_oy: Number = 0
    sum_r: Number = 0

    def __add__(self, other: Self) -> Self:
        """Merge two cells: adding integers, so any order and any partition give the same bits."""
        return type(self)(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    @classmethod
    def of(cls, sums: Document) -> Self:
        """From a mapping that may hold other columns too, a row of the aggregation say."""
        return cls(**{f.name: sums[f.name] for f in fields(cls) if f.name in sums})

    @property
    def buyers(self) -> "Counts":
        """How many of the customers bought."""
        return Counts(self.n, self.sum_c)

    @property
    def responders(self) -> "Counts":
        """How many of the customers did what the campaign is judged by."""
        return Counts(self.n, self.sum_e)

    @property
    def orders(self) -> "Sample":
        """Orders per customer, zeros included."""
        return Sample(self.n, self.sum_o, self.sum_oo)

    @property
    def revenue(self) -> "Sample":
        """Net revenue per customer, zeros included."""
        return Sample(self.n, self.sum_y, self.sum_yy, self.sum_yyy)

    @property
    def capped_revenue(self) -> "Sample":
        """Net revenue per customer, each customer cut at the cap."""
        return Sample(self.n, self.sum_k, self.sum_kk)

    @property
    def revenue_before(self) -> "Sample":
        """Net revenue per customer in the 90 days before the first slot ever."""
        return Sample(self.n, self.sum_x, self.sum_xx)


class Counts(NamedTuple):
    """So many successes among n customers."""

    n: Number
    successes: Number

    @property
    def rate(self) -> Number:
        """Successes per customer."""
        return self.successes / self.n


@dataclass(frozen=True)
class Sample:
    """The power sums of one variable in one group."""

    n: Number
    sum_1: Number
    sum_2: Number
    sum_3: Number = 0

    @property
    def mean(self) -> Number:
        """Per customer."""
        return self.sum_1 / self.n

    @property
    def variance(self) -> Number:
        """Unbiased; exact until the last division when the sums are integers."""
        return centred(self.n, self.sum_2, self.sum_1, self.sum_1) / (self.n - 1)

    @property
    def error(self) -> Number:
        """The squared standard error of the mean."""
        return self.variance / self.n

    @property
    def third(self) -> Number:
        """Σ (y − ȳ)³."""
        n, a, b, c = self.n, self.sum_1, self.sum_2, self.sum_3
        return (n * n * c - 3 * n * a * b + 2 * a * a * a) / (n * n)


def centred(n: Number, sum_ab: Number, sum_a: Number, sum_b: Number) -> Number:
    """Σ (a − ā)(b − b̄), multiplied out first so that integers lose nothing.

    Args:
        n: above 0.
        sum_ab, sum_a, sum_b: Σab, Σa, Σb over n customers.
    Returns:
        a's unit times b's.
    """
    return (n * sum_ab - sum_a * sum_b) / n


def pooled_skew(*groups: Sample) -> float:
    """Skewness of one variable, each group centred at its own mean, 0 when nothing varies.

    Args:
        groups: power sums up to the cubes; empty ones do not count.
    Returns:
        without unit: Σ (y − ȳ)³/n over (Σ (y − ȳ)²/n)^1.5, both over all groups.
    Source: the Berry-Esseen term of a mean is skew / √n, which is why the rule for showing a
    revenue interval compares n with skew².
    """
    n = sum(g.n for g in groups)
    second = sum(centred(g.n, g.sum_2, g.sum_1, g.sum_1) for g in groups if g.n)
    third = sum(g.third for g in groups if g.n)
    return float((third / n) / (second / n) ** 1.5) if n and second > 0 else 0.0
