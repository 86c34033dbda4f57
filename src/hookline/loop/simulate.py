"""Simulate: customers and what they did lately, as the files that a real engine would give."""

import datetime
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from hookline.records.arrow_modules import pc
from hookline.simulator.customers import audience_on, simulate_truth
from hookline.simulator.outcomes import organic_outcomes
from hookline.workspace.rows import write_rows

DAYS = 28


@dataclass(frozen=True, slots=True)
class Files:
    """What was written."""

    audience: Path
    outcomes: Path
    customers: int
    events: int


def simulate(folder: Path, *, customers: int, seed: int, today: datetime.date) -> Files:
    """Write audience.csv as of today, and outcomes.csv of the four weeks before.

    The customers buy unasked, so a campaign tried on them shows no lift: an A/A check of a set-up.
    """
    first = today - datetime.timedelta(days=DAYS)
    truth = simulate_truth(customers, seed, first)
    outcomes = organic_outcomes(truth, first, today - datetime.timedelta(days=1))
    before = pc.less(outcomes["occurred_at"].cast(pa.date32()), pa.scalar(today, pa.date32()))
    outcomes = outcomes.filter(before)
    files = Files(folder / "audience.csv", folder / "outcomes.csv", customers, outcomes.num_rows)
    write_rows([_flat(audience_on(truth, today, outcomes))], files.audience)
    columns = ["outcome_id", "customer_id", "event", "amount_minor", "currency", "occurred_at"]
    write_rows([outcomes.select(columns)], files.outcomes)
    return files


def _flat(audience: pa.Table) -> pa.Table:
    """With the consent channels in one cell, as CSV has them."""
    index = audience.column_names.index("consent_channels")
    joined = ["|".join(channels or ()) for channels in audience["consent_channels"].to_pylist()]
    return audience.set_column(index, "consent_channels", pa.array(joined))
