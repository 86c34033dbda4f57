"""Do the report's numbers hold what they promise? Many simulated campaigns against each bar.

`python benchmarks/lift_statistics.py [SHARE]` prints a line a bar: what was asked, the figure, its
bounds, and whether they are met; SHARE of the runs (1 without) trades minutes for digits. Rates
cover what they promise in worlds with 25 buyers held back and more, money where the report's own
rule shows it. The tests run the first part of the same simulations.
"""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import product
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from hookline.lift.checks import failed_checks
from hookline.lift.means import fieller, welch
from hookline.lift.moments import Counts, Moments, Sample
from hookline.lift.no_number import NoNumber
from hookline.lift.proportions import newcombe, rate_ratio, score_rate
from hookline.lift.rows import Row
from hookline.lift.segments import SegmentCounts
from hookline.lift.sequential import confidence_sequence, conversion_e_process
from hookline.lift.srm import e_values
from hookline.lift.verdicts import (
    CONVERSION_BUYERS,
    HARM_LIMIT,
    SRM_LIMIT,
    has_right_sizes,
    revenue_quality,
)

Array = npt.NDArray[Any]
DAYS = 60
BASE = 0.05
"""Share of customers who buy without a message."""
SHARES = {"control": 0.1, "random": 0.1, "bandit": 0.8}
SETTINGS = ((1000, 0.1), (200, 0.05), (5000, 0.1))
"""First slots a day, and the share held back."""


class Bar(NamedTuple):
    """One promise, and what came of it."""

    what: str
    figure: float
    """Share of runs."""
    low: float
    high: float
    runs: int
    remark: str = ""

    @property
    def is_met(self) -> bool:
        """Is the figure itself within the bounds?"""
        return self.low <= self.figure <= self.high

    @property
    def could_be_met(self) -> bool:
        """Is it within four standard errors of them? For runs too few to settle a digit."""
        edge = min(max(self.figure, self.low), self.high)
        spread = max(edge * (1 - edge), 1 / self.runs) / self.runs
        return bool(abs(self.figure - edge) <= 4 * np.sqrt(spread))


def misses(what: str, lo: Array, hi: Array, truth: float, bounds: tuple[float, float]) -> Bar:
    """Coverage, with the misses on either side as a remark."""
    above, below = float(np.mean(lo > truth)), float(np.mean(hi < truth))
    remark = f"all above the truth {above:.2%}, all below {below:.2%}"
    return Bar(what, 1 - above - below, *bounds, len(lo), remark)


def rates_cover(share: float, rng: np.random.Generator) -> Iterator[Bar]:
    """Newcombe's difference and the ratio, over base rates, shares and effects."""
    runs = max(int(100_000 * share), 200)
    worlds = product((25, 50, 100, 240, 1000), (0.01, BASE, 0.3), (0.05, 0.1, 0.5), (0.0, 0.2))
    for buyers, base, held, lift in worlds:
        n_c = round(buyers / base)
        n_t = round(n_c * (1 - held) / held)
        control = Counts(n_c, rng.binomial(n_c, base, runs).astype(float))
        target = Counts(n_t, rng.binomial(n_t, base * (1 + lift), runs).astype(float))
        name = f"{buyers} buyers held back of {base:.0%}, {held:.0%} held back, {lift:+.0%}"
        bounds = (0.945, 0.955) if buyers >= 200 else (0.94, 1.0)
        interval = newcombe(control, target)
        assert not isinstance(interval, NoNumber)
        yield misses(f"points, {name}", *interval, base * lift, bounds)
        if buyers >= 200:
            ratio = rate_ratio(*(score_rate([c], [1.0], 0.05) for c in (control, target)))
            assert not isinstance(ratio, NoNumber)
            yield misses(f"relative, {name}", *ratio, lift, bounds)


def baskets(rng: np.random.Generator, buyers: Array, sigma: float, factor: float = 1.0) -> Array:
    """(3, …) sums of lognormal baskets, their squares and cubes, for so many buyers a cell."""
    spent = factor * rng.lognormal(0, sigma, int(buyers.sum()))
    edges = np.concatenate([[0], np.cumsum(buyers.ravel())])
    sums = [np.concatenate([[0.0], np.cumsum(spent**k)]) for k in (1, 2, 3)]
    return np.stack([np.diff(s[edges]).reshape(buyers.shape) for s in sums])


def money_covers(share: float, rng: np.random.Generator) -> Iterator[Bar]:
    """Welch's and Fieller's intervals of revenue, in the runs in which the report shows them."""
    for sigma, buyers, held, lift in ((0.7, 300, 0.1, 0.0), (0.7, 300, 0.1, 0.2),
                                      (0.5, 300, 0.5, 0.1), (1.0, 1500, 0.3, 0.1)):  # fmt: skip
        runs = max(int(100_000 * share), 200)
        n_c = round(buyers / BASE)
        n_t = round(n_c * (1 - held) / held)
        shown: list[Array] = []
        truth = BASE * float(np.exp(sigma**2 / 2)) * lift
        for size in np.diff([*range(0, runs, 500), runs]):
            bought = [rng.binomial(n, BASE, size) for n in (n_c, n_t)]
            sums = [baskets(rng, b, sigma, f)
                    for b, f in zip(bought, (1.0, 1 + lift), strict=True)]  # fmt: skip
            control, target = (Sample(n, *s) for n, s in zip((n_c, n_t), sums, strict=True))
            absolute, relative = welch(control, target), fieller(control, target)
            assert not isinstance(absolute, NoNumber)
            assert not isinstance(relative, NoNumber)
            is_shown = [
                revenue_quality(Moments(n=n_c, sum_c=bought[0][i]),
                                [Sample(s.n, s.sum_1[i], s.sum_2[i], s.sum_3[i])
                                 for s in (control, target)]) == "shown"
                for i in range(size)
            ]  # fmt: skip
            ends = np.stack([absolute.lo, absolute.hi, relative.lo, relative.hi])
            shown.append(ends[:, np.array(is_shown)])
        lo, hi, rel_lo, rel_hi = np.concatenate(shown, axis=1)
        name = f"{buyers} buyers held back, {held:.0%}, σ = {sigma}, {lift:+.0%}"
        name += f", shown in {len(lo) / runs:.0%}"
        yield misses(f"money, {name}", lo, hi, truth, (0.945, 0.955))
        yield misses(f"relative money, {name}", rel_lo, rel_hi, lift, (0.945, 0.955))


def sixty_looks(
    rng: np.random.Generator, runs: int, per_day: int, held: Array, lift: float = 0.0
) -> tuple[Array, Array]:
    """(runs, days, 2) customers and buyers of held back and messaged, by day of first slot."""
    n_c = rng.binomial(per_day, held, (runs, DAYS))
    n = np.stack([n_c, per_day - n_c], axis=-1)
    return n, rng.binomial(n, [BASE, BASE * (1 + lift)])


def harm_alarms(n: Array, buyers: Array) -> Array:
    """(runs,) was a campaign stopped for harm at any look, by the rule of the verdict?"""
    stopped = np.zeros(len(n), dtype=bool)
    for i, (slots, bought) in enumerate(zip(n, buyers, strict=True)):
        evidence = conversion_e_process(
            bought[:, 1], bought[:, 0], slots[:, 1] / slots.sum(axis=1), is_harm=True
        )
        rates = np.cumsum(bought, axis=0) / np.maximum(np.cumsum(slots, axis=0), 1)
        is_known = np.cumsum(bought[:, 0]) >= CONVERSION_BUYERS
        is_alarm = np.maximum.accumulate(evidence) >= HARM_LIMIT
        stopped[i] = bool((is_known & is_alarm & (rates[:, 1] < rates[:, 0])).any())
    return stopped


def false_stops(share: float, rng: np.random.Generator) -> Iterator[Bar]:
    """Sixty daily looks for harm at campaigns that do nothing, and at one that harms."""
    runs = max(int(20_000 * share), 100)
    changed = np.where(np.arange(DAYS) < DAYS // 2, 0.1, 0.3)
    for per_day, held, most in (
        *((per_day, np.full(DAYS, held), 0.015 if per_day == 1000 else 0.05)
          for per_day, held in SETTINGS),
        (1000, changed, 0.05),
    ):  # fmt: skip
        name = f"{per_day:,} a day, {' then '.join(f'{h:.0%}' for h in np.unique(held))} held back"
        stopped = harm_alarms(*sixty_looks(rng, runs, per_day, held))
        yield Bar(f"false stop, {name}", float(stopped.mean()), 0, most, runs)
    runs = max(int(4_000 * share), 100)
    found = harm_alarms(*sixty_looks(rng, runs, 1000, np.full(DAYS, 0.1), lift=-0.1))
    yield Bar("harm of −10 % found, 1,000 a day", float(found.mean()), 0.22, 1, runs)


def bands(share: float, rng: np.random.Generator) -> Iterator[Bar]:
    """The band of revenue that is drawn from 25 held-back buyers on, at sixty daily looks."""
    runs = max(int(4_000 * share), 100)
    for per_day, held in SETTINGS:
        left = 0
        for size in np.diff([*range(0, runs, 500), runs]):
            n, buyers = sixty_looks(rng, size, per_day, np.full(DAYS, held))
            is_drawn = np.cumsum(buyers[..., 0], axis=1) >= CONVERSION_BUYERS
            sums = np.cumsum(baskets(rng, buyers, 0.7), axis=2)[:, is_drawn]
            so_far = np.cumsum(n, axis=1)[is_drawn]
            control, target = (Sample(so_far[:, i], *sums[..., i]) for i in (0, 1))
            band = confidence_sequence(control, target, n_star=per_day * DAYS / 2)
            assert not isinstance(band, NoNumber)
            run = np.nonzero(is_drawn)[0]
            left += len(np.unique(run[(band.lo > 0) | (band.hi < 0)]))
        name = f"{per_day:,} a day, {held:.0%} held back"
        yield Bar(f"band leaves 0, {name}", left / runs, 0, 0.05, runs)


def wrong_sizes(share: float, rng: np.random.Generator) -> Iterator[Bar]:
    """Ghosts that get lost, and groups that are as they should be, looked at daily."""
    shares, days = list(SHARES.values()), 50
    for name, slots, lost, wanted, low, high in (
        ("2 % of ghosts lost of 1M", 1_000_000, 0.02, 2_000, 0.93, 1.0),
        ("3 % of ghosts lost of 500k", 500_000, 0.03, 2_000, 0.96, 1.0),
        ("healthy groups of 1M", 1_000_000, 0.0, 20_000, 0.0, 0.001),
        ("healthy groups of 20k", 20_000, 0.0, 20_000, 0.0, 0.001),
    ):
        runs = max(int(wanted * share), 50)
        counts = rng.multinomial(slots // days, shares, (runs, days))
        counts[..., 0] = rng.binomial(counts[..., 0], 1 - lost)
        blocked = [not has_right_sizes(float(e_values(c, shares, held_back=0).max()))
                   for c in counts]  # fmt: skip
        yield Bar(f"blocked at {SRM_LIMIT:,.0f}: {name}", float(np.mean(blocked)), low, high, runs)


def healthy_warnings(share: float, rng: np.random.Generator) -> Iterator[Bar]:
    """Warnings of campaigns in which nothing is wrong: what was spent before, and sizes."""
    runs = max(int(3_000 * share), 30)
    for per_day, days, sigma in ((2_000, 30, 0.7), (6_000, 60, 1.0)):
        warned = np.zeros((runs, 2), dtype=bool)
        for i in range(runs):
            n = rng.multinomial(per_day // 3, list(SHARES.values()), (days, 3))
            spent = baskets(rng, rng.binomial(n, 3 * BASE), sigma)
            rows, split = list(rows_of(n, spent)), split_of(n)
            found = failed_checks(rows, SHARES, has_interval=True, split=split)
            checks = {check.check for check in found}
            warned[i] = "spent before" in checks, bool(checks)
        name = f"{per_day * days:,} first slots, σ = {sigma}"
        balance, every = warned.mean(axis=0)
        yield Bar(f"healthy, warned of what was spent before, {name}", balance, 0, 0.015, runs,
                  f"of anything {every:.2%}")  # fmt: skip


def rows_of(n: Array, spent: Array) -> Iterator[Row]:
    """(days, segments, groups) customers and what they spent before, as the aggregation's rows."""
    for day, segment, group in np.ndindex(n.shape):
        x, xx, _ = spent[:, day, segment, group] * (100, 10_000, 1)
        moments = Moments(n=int(n[day, segment, group]), sum_x=round(x), sum_xx=round(xx))
        yield Row("c", 2026, "policy", list(SHARES)[group], f"s{segment}", 14,
                  date(2026, 3, 1) + timedelta(days=day), moments)  # fmt: skip


def split_of(n: Array) -> SegmentCounts:
    """The same customers by segment."""
    closed = n.sum(axis=0)[None]
    names = tuple(f"s{segment}" for segment in range(n.shape[1]))
    return SegmentCounts(names, tuple(SHARES), n.sum(axis=0), closed, np.zeros_like(closed))


def worlds(share: float, rng: np.random.Generator) -> Iterator[Bar]:
    """From first slots to the report, beside the exact truth; half of the worlds tire people."""
    from lift_worlds import FATIGUE, answers

    runs = max(int(100 * share), 1)
    seeds = rng.integers(1 << 32, size=runs)
    said = {fatigue: [each for seed in seeds for each in answers(int(seed), fatigue)]
            for fatigue in (0.0, FATIGUE)}  # fmt: skip
    for question in ("campaign", "everything", "gap"):
        asked = [each for found in said.values() for each in found if each.question == question]
        lo, hi, truth = (np.array(column) for column in list(zip(*asked, strict=True))[1:])
        yield misses(f"worlds: {question}", lo - truth, hi - truth, 0.0, (0.92, 0.98))
    gaps = {fatigue: np.array([each[1:3] for each in found if each.question == "gap"])
            for fatigue, found in said.items()}  # fmt: skip
    covers = (gaps[0.0][:, 0] <= 0) & (gaps[0.0][:, 1] >= 0)
    yield Bar("additive worlds: the gap covers 0", float(covers.mean()), 0.9, 1, runs)
    tired = gaps[FATIGUE]
    yield Bar("fatigue: the gap is above 0", float((tired.sum(axis=1) > 0).mean()), 0.9, 1, runs,
              f"its interval too {np.mean(tired[:, 0] > 0):.0%}")  # fmt: skip


SIMULATIONS: Sequence[Callable[[float, np.random.Generator], Iterator[Bar]]] = (
    rates_cover, money_covers, false_stops, bands, wrong_sizes, healthy_warnings,
    worlds,
)  # fmt: skip


def main() -> None:
    """Print every bar; 1 where one is not met."""
    share = float(sys.argv[1]) if sys.argv[1:] else 1.0
    bars: list[Bar] = []
    for simulation in SIMULATIONS:
        started = time.perf_counter()
        for bar in simulation(share, np.random.default_rng(14)):
            bars.append(bar)
            met = "met" if bar.is_met else "NOT MET"
            bounds = f"{bar.low:.1%} to {bar.high:.1%}"
            print(f"{bar.what}: {bar.figure:.2%} of {bar.runs:,} ({bounds}) {met} {bar.remark}")
        print(f"  {simulation.__name__}: {time.perf_counter() - started:.0f} s", flush=True)
    missed = [bar.what for bar in bars if not bar.is_met]
    print(f"{len(bars) - len(missed)} of {len(bars)} bars are met", *missed, sep="\n  ")
    sys.exit(bool(missed))


if __name__ == "__main__":
    main()
