"""Spend: what runs cost, by month, brand and model."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from hookline.gateway.models import WITHOUT_NETWORK
from hookline.registry.base import Registry
from hookline.workspace.clock import day_at, moment_of
from hookline.workspace.folder import Workspace
from hookline.workspace.team import read_team

BY = ("month", "brand", "model")
NO_COPY = "(no copy came)"


@dataclass(frozen=True, slots=True)
class Spent:
    """What some runs cost together."""

    month: str
    """YYYY-MM, in the team's time zone; "" where months are added up."""
    brand: str
    """A run for several brands stands under all their names; "" where brands are added up."""
    model: str
    """As `--model` named it; "" where models are added up."""
    runs: int
    calls: int
    tokens_in: int
    tokens_out: int
    written: int
    """Variants."""
    cost: float
    """US dollars, of the calls whose price is known."""
    unpriced: int
    """Calls of runs whose price is not known."""


def spend(workspace: Workspace, by: Iterable[str] = BY, *, brand: str = "") -> list[Spent]:
    """What generate runs cost; practice, which costs nothing, is left out.

    Args:
        by: which of month, brand and model to tell apart.
        brand: only the runs that wrote for it.
    """
    apart = frozenset(by)
    zone = read_team().time_zone
    totals: dict[tuple[str, str, str], Spent] = {}
    with workspace.registry() as registry:
        runs = [run for run in registry.runs() if run.calls and not _is_practice(run.model)]
        brands = _brands(registry) if runs else {}
    for run in runs:
        names = sorted({name for brief in run.briefs for name in brands[brief]})
        if brand and brand not in names:
            continue
        month = f"{day_at(moment_of(run.started), zone):%Y-%m}" if "month" in apart else ""
        who = (", ".join(names) or NO_COPY) if "brand" in apart else ""
        key = (month, who, run.model if "model" in apart else "")
        so_far = totals.setdefault(key, Spent(*key, 0, 0, 0, 0, 0, 0.0, 0))
        totals[key] = replace(
            so_far,
            runs=so_far.runs + 1,
            calls=so_far.calls + run.calls,
            tokens_in=so_far.tokens_in + run.tokens_in,
            tokens_out=so_far.tokens_out + run.tokens_out,
            written=so_far.written + run.written - run.recalled,
            cost=so_far.cost + (run.cost or 0.0),
            unpriced=so_far.unpriced + (run.calls if run.cost is None else 0),
        )
    return [totals[key] for key in sorted(totals)]


def _is_practice(model: str) -> bool:
    """Did nobody answer? A recording and a chat's answers cost nothing here."""
    return model.partition(":")[0] in WITHOUT_NETWORK


def _brands(registry: Registry) -> defaultdict[str, set[str]]:
    """The brands that each brief was written for."""
    brands: defaultdict[str, set[str]] = defaultdict(set)
    by_hash: dict[str, str] = {}
    for variant in registry.variants():
        digest = variant.lineage.brief_hash
        if digest not in by_hash:
            brief = registry.brief(digest)
            by_hash[digest] = brief.brand.name if brief else ""
        if by_hash[digest]:
            brands[variant.brief].add(by_hash[digest])
    return brands
