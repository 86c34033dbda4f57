"""Simulate: customers and what they did lately, as the files that a real engine would give."""

import datetime
import itertools
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from hookline.records.arrow_modules import pc
from hookline.simulator.customers import audience_on, simulate_truth
from hookline.simulator.outcomes import organic_outcomes
from hookline.workspace.rows import write_rows

DAYS = 28
LANGUAGES = ("en", "hi")
"""What the simulator's customers read."""


@dataclass(frozen=True, slots=True)
class SimulatedFiles:
    """What was written."""

    audience: Path
    outcomes: Path
    customers: int
    events: int
    readers: Mapping[str, int]
    """How many customers read each language."""


def simulate(
    folder: Path,
    *,
    customers: int,
    seed: int,
    today: datetime.date,
    languages: Sequence[str] = LANGUAGES,
) -> SimulatedFiles:
    """Write audience.csv as of today, and outcomes.csv of the four weeks before.

    The customers buy unasked, so a campaign tried on them shows no lift: an A/A check of a set-up.

    Args:
        languages: that they read: about 70 of 100 the first, the others share the rest.
    """
    first = today - datetime.timedelta(days=DAYS)
    truth = simulate_truth(customers, seed, first)
    outcomes = organic_outcomes(truth, first, today - datetime.timedelta(days=1))
    before = pc.less(outcomes["occurred_at"].cast(pa.date32()), pa.scalar(today, pa.date32()))
    outcomes = outcomes.filter(before)
    audience = _reading(_flat(audience_on(truth, today, outcomes)), languages)
    readers = Counter(map(str, audience["language"].to_pylist()))
    files = SimulatedFiles(
        folder / "audience.csv", folder / "outcomes.csv", customers, outcomes.num_rows, readers
    )
    write_rows([audience], files.audience)
    columns = ["outcome_id", "customer_id", "event", "amount_minor", "currency", "occurred_at"]
    write_rows([outcomes.select(columns)], files.outcomes)
    return files


def _reading(audience: pa.Table, languages: Sequence[str]) -> pa.Table:
    """With these languages in place of the simulator's two."""
    first, *others = languages
    others_in_turn = itertools.cycle(others or [first])
    texts = [
        first if text == LANGUAGES[0] else next(others_in_turn)
        for text in audience["language"].to_pylist()
    ]
    index = audience.column_names.index("language")
    return audience.set_column(index, "language", pa.array(texts, pa.string()))


def _flat(audience: pa.Table) -> pa.Table:
    """With the consent channels in one cell, as CSV has them."""
    index = audience.column_names.index("consent_channels")
    joined = ["|".join(channels or ()) for channels in audience["consent_channels"].to_pylist()]
    return audience.set_column(index, "consent_channels", pa.array(joined))
