"""In this process: Arrow batches one after another, DuckDB for the aggregation."""

import contextlib
import os
import tempfile
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

import pyarrow as pa

from hookline.engines.base import BatchFunction, Files, Relation
from hookline.errors import DISK_PROBLEMS
from hookline.records.arrow_modules import pq

if TYPE_CHECKING:
    import duckdb

Limits: TypeAlias = dict[str, str | bool | int | float | list[str]]
"""Settings of DuckDB's by name."""
BATCH_ROWS = 65_536
MEMORY_MB, ROWS_A_MB = 68, 140_000
"""Most that DuckDB holds at once, and a MB more for so many rows; it puts on disk what is more."""
MEMORY_FACTORS = (1, 1.15, 1.5, 3)
"""Some steps cannot go on disk: a question that lacks memory is asked again with so many times as
much, and at last without a limit. Any answer before none."""
ROWS_A_THREAD = 500_000
"""With fewer rows a second thread answers no sooner, and both together work a third more."""


class Local:
    """Needs nothing but the core."""

    name = "local"

    def map_batches(self, function: BatchFunction, rows: pa.Table, *, order: str) -> pa.Table:
        batches = rows.combine_chunks().to_batches(max_chunksize=BATCH_ROWS)
        if not batches:  # an empty audience still has a schema, and so has its answer
            batches = [pa.RecordBatch.from_pylist([], schema=rows.schema)]
        return pa.concat_tables([function(batch) for batch in batches]).sort_by(order)

    def aggregate(self, sql: str, relations: Mapping[str, Relation]) -> pa.Table:
        import duckdb

        n_rows = sum(map(_num_rows, relations.values()))
        memory = MEMORY_MB + n_rows // ROWS_A_MB
        threads: Limits = {"threads": 1} if n_rows < ROWS_A_THREAD else {}
        for times in MEMORY_FACTORS:
            with contextlib.suppress(duckdb.OutOfMemoryException):
                limit = f"{memory * times:.0f}MB"
                return _answer(sql, relations, {"memory_limit": limit, **threads})
        return _answer(sql, relations, threads)


def _num_rows(relation: Relation) -> int:
    if isinstance(relation, Files):
        n_rows: int = sum(pq.read_metadata(path).num_rows for path in relation.paths)
        return round(n_rows * relation.asked_share)
    return relation.num_rows


def _answer(sql: str, relations: Mapping[str, Relation], limits: Limits) -> pa.Table:
    import duckdb

    with tempfile.TemporaryDirectory(prefix="hookline-") as beyond_memory:
        # the SQL orders its answer
        settings: Limits = {
            "preserve_insertion_order": False,
            "temp_directory": beyond_memory,
            **limits,
        }
        with duckdb.connect(":memory:", config=settings) as connection:
            # else every step reads again what every file says of itself at its end
            connection.execute("SET parquet_metadata_cache = true")
            for name, relation in relations.items():
                _register(connection, name, relation)
            try:
                answer: pa.Table = connection.sql(sql).to_arrow_table()
            except duckdb.IOException as error:
                raise _with_number(error, beyond_memory) from error
            return answer


def _with_number(error: Exception, folder: str) -> Exception:
    """What the machine says of its disk as its own error; any other as it is."""
    for number in DISK_PROBLEMS:
        if os.strerror(number) in str(error):
            return OSError(number, os.strerror(number), folder)
    return error


def _register(connection: "duckdb.DuckDBPyConnection", name: str, relation: Relation) -> None:
    """Files are read by column as the SQL asks for them, and never as a whole."""
    if not isinstance(relation, Files) or not relation.paths:
        table = relation.schema.empty_table() if isinstance(relation, Files) else relation
        connection.register(name, table)
        return
    paths = [str(path) for path in relation.paths]
    files = connection.read_parquet(paths, union_by_name=True, hive_partitioning=False)
    missing = [field for field in relation.schema if field.name not in files.columns]
    types = connection.from_arrow(pa.schema(missing).empty_table()).types if missing else []
    nulls = [
        f"CAST(NULL AS {type_}) AS {_quoted(field.name)}"
        for field, type_ in zip(missing, types, strict=True)
    ]
    files.project(", ".join(["*", *nulls])).create_view(name)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


adapter = Local()
