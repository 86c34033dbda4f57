"""Customers of a day's file under other names: what `forget` does to the decision log."""

import datetime
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pyarrow as pa

from hookline.decisions.hashing import decision_id
from hookline.records.arrow_modules import Column, pc, pq


def ids_among(path: Path, wanted: object) -> Counter[str]:
    """How many rows each of those customers has in a file."""
    ids = pq.read_table(path, columns=["customer_id"], partitioning=None)["customer_id"]
    return Counter(map(str, ids.filter(pc.is_in(ids, value_set=wanted)).to_pylist()))


def renamed(table: pa.Table, names: Mapping[str, str], day: datetime.date) -> pa.Table:
    """A day's rows with the new names, in order of customer_id again."""
    old = sorted(names)
    new = {
        "customer_id": [names[name] for name in old],
        "decision_id": [decision_id(names[name], day) for name in old],
    }
    position: Column = pc.index_in(table["customer_id"], value_set=pa.array(old, pa.string()))
    for name, values in new.items():
        column: Column = pc.coalesce(pa.array(values, pa.string()).take(position), table[name])
        index = table.column_names.index(name)
        table = table.set_column(index, table.schema.field(name), column)
    return table.sort_by("customer_id").combine_chunks()
