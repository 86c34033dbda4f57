"""Reads a customer file as an AUDIENCE table; nothing in it ever reaches a model."""

from pathlib import Path

import pyarrow as pa

from hookline.workspace.rows import need, no_twins, read_table


def read_audience(path: Path) -> pa.Table:
    """The customers of a file: ids as text, consent as a list, blank = unknown.

    Raises:
        BadInput: HL4xx for an empty file, a missing column, a blank or double customer_id.
    """
    table = read_table(path)
    need(table, "customer_id", path)
    need(table, "consent_channels", path)
    no_twins(table, "customer_id", path)
    return as_audience(table)


def as_audience(table: pa.Table) -> pa.Table:
    """The same with `consent_channels` as a list; in CSV its channels are parted by `|`."""
    at = table.column_names.index("consent_channels")
    consent = table["consent_channels"]
    if not pa.types.is_list(consent.type):
        written = [(text or "").replace(" ", "") for text in consent.cast(pa.string()).to_pylist()]
        split = [[name for name in text.split("|") if name] for text in written]
        table = table.set_column(at, "consent_channels", pa.array(split, pa.list_(pa.string())))
    return table
