"""How sure a share of preferences is, when several judgements are of one brief."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import ndtri, stdtrit

from hookline.lift.proportions import Interval, wilson


@dataclass(frozen=True, slots=True)
class Share:
    """The share of decided judgements that one side won, with both intervals."""

    wins: int
    losses: int
    share: float | None
    """None when nothing was decided."""
    wilson: tuple[float, float] | None
    """As if every judgement stood alone."""
    by_brief: tuple[float, float] | None
    """With judgements of one brief hanging together; None for fewer than two briefs."""

    @property
    def decided(self) -> int:
        """Judgements that prefer a side."""
        return self.wins + self.losses


def preference(wins: Sequence[int], losses: Sequence[int], alpha: float = 0.05) -> Share:
    """The share that a side won.

    Args:
        wins: judgements for it, a number a brief.
        losses: judgements for the other, in the same order; ties stand in neither.
    Returns:
        shares of decided judgements, 0..1, with intervals at level 1 − alpha.
    Source: Wilson (1927), JASA 22:209; by brief as `clustered`.
    """
    won, lost = sum(wins), sum(losses)
    n = won + lost
    if not n:
        return Share(won, lost, None, None, None)
    return Share(won, lost, won / n, _pair(wilson(won, n, alpha)), clustered(wins, losses, alpha))


def clustered(
    wins: Sequence[int], losses: Sequence[int], alpha: float = 0.05
) -> tuple[float, float] | None:
    """Wilson's interval on as many judgements as they are worth, by t of the briefs.

    The design effect is the linearised variance between briefs over that of independent judgements,
    kept between 1 (they do not hang together) and what judgements that are all alike within a brief
    have; where all judgements agree nothing tells of it, and the few briefs count through t alone.

    Args:
        wins, losses: as in `preference`; a brief without decided judgements does not count.
    Returns:
        both ends in 0..1; None for fewer than two briefs.
    Source: Kish (1965), Survey Sampling, §8.2; Korn, Graubard (1998), Survey Methodology 24:193,
        for the effective number; Dean, Pagano (2015), JSSAM 3:484, for Wilson's interval on
        it.
    """
    won = np.asarray(wins, float)
    sizes = won + np.asarray(losses, float)
    won, sizes = won[sizes > 0], sizes[sizes > 0]
    briefs, n = len(sizes), float(sizes.sum())
    if briefs < 2:
        return None
    rate = float(won.sum()) / n
    independent = rate * (1 - rate) / n
    between = briefs / (briefs - 1) * float(((won - rate * sizes) ** 2).sum()) / n**2
    largest_effect = float((sizes**2).sum()) / n
    effect = min(max(between / independent, 1.0), largest_effect) if independent else 1.0
    z = float(ndtri(1 - alpha / 2))
    t = float(stdtrit(briefs - 1, 1 - alpha / 2))
    effective_n = n / effect * (z / t) ** 2
    return _pair(wilson(rate * effective_n, effective_n, alpha))


def _pair(interval: Interval) -> tuple[float, float]:
    """As plain numbers; rounding never leaves 0 to 1."""
    return max(0.0, float(interval.lo)), min(1.0, float(interval.hi))
