"""Files of the decision log as they are put in place: whole, and with the id of their workspace."""

import os
from collections.abc import Iterable
from pathlib import Path

import pyarrow as pa

from hookline.records.arrow_modules import pq
from hookline.workspace.folder import replacing
from hookline.workspace.owner import OWNER
from hookline.workspace.row_groups import GROUP
from hookline.workspace.spool import reblocked


def write_log_file(
    path: Path,
    tables: Iterable[pa.Table],
    schema: pa.Schema,
    owner: str,
    *,
    written_ns: int | None = None,
) -> None:
    """Write a file of the log a row group at a time: no byte depends on how the rows came.

    Args:
        owner: the id of the workspace.
        written_ns: the time that the file has; None is now.
    """
    with replacing(path) as temporary:
        with pq.ParquetWriter(temporary, schema, compression="zstd") as writer:
            for group in reblocked(tables, GROUP):
                writer.write_table(group, row_group_size=GROUP)
            writer.add_key_value_metadata({OWNER.decode(): owner})
        if written_ns is not None:
            os.utime(temporary, ns=(written_ns, written_ns))
