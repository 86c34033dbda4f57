"""What to look at before believing a number: warnings, which never block the headline."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from hookline.lift.means import welch
from hookline.lift.moments import Sample
from hookline.lift.multiplicity import benjamini_hochberg
from hookline.lift.rows import Row, total
from hookline.lift.srm import chi_square

LEVEL = 0.01
"""False discovery rate of all warnings of one campaign together."""
FEWEST = 5
"""Expected customers in the smallest group below which a chi-square says nothing."""


class Warned(NamedTuple):
    """A check that failed, with its p adjusted for all checks made."""

    check: str
    p: float


def warnings(rows: Sequence[Row], shares: Mapping[str, float]) -> tuple[Warned, ...]:
    """Group sizes within each segment and day, and what customers spent before.

    Args:
        rows: a campaign's first slots in lane policy, open windows included.
        shares: planned, of all groups.
    """
    made = [*_sizes(rows, shares), *_balance(rows)]
    adjusted = benjamini_hochberg([check.p for check in made])
    return tuple(
        Warned(check.check, float(p)) for check, p in zip(made, adjusted, strict=True) if p < LEVEL
    )


def _sizes(rows: Sequence[Row], shares: Mapping[str, float]) -> Iterator[Warned]:
    planned = {group: share for group, share in shares.items() if share > 0}
    strata = [(f"sizes in {s}", [r for r in rows if r.segment == s])
              for s in sorted({r.segment for r in rows} - {""})]  # fmt: skip
    strata += [(f"sizes on {d}", [r for r in rows if r.day == d])
               for d in sorted({r.day for r in rows})]  # fmt: skip
    for name, mine in strata:
        counts = [total(r for r in mine if r.group == group).n for group in planned]
        if sum(counts) * min(planned.values()) >= FEWEST and len(planned) > 1:
            yield Warned(name, chi_square(counts, list(planned.values())).p)


def _balance(rows: Sequence[Row]) -> Iterator[Warned]:
    """Revenue of the 90 days before the first slot: nothing sent since can have changed it."""
    held = total(r for r in rows if r.group == "control")
    sent = total(r for r in rows if r.group != "control")
    x_held, x_sent = (Sample(m.n, m.sum_x, m.sum_xx) for m in (held, sent))
    if min(held.n, sent.n) >= 2 and x_held.variance + x_sent.variance > 0:
        yield Warned("spent before", float(welch(x_held, x_sent).p))
