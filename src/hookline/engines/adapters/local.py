"""In this process: Arrow batches one after another, DuckDB for the aggregation."""

import tempfile
from collections.abc import Mapping
from typing import Any

import pyarrow as pa

from hookline.engines.base import BatchFunction, Files, Relation

BATCH_ROWS = 65_536
MEMORY = "64MB"
"""Most that DuckDB holds at once; it puts on disk what is more."""


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

        try:
            return _answer(sql, relations, {"memory_limit": MEMORY})
        except duckdb.OutOfMemoryException:  # a step that cannot go on disk: any answer before none
            return _answer(sql, relations, {})


def _answer(sql: str, relations: Mapping[str, Relation], limits: Mapping[str, str]) -> pa.Table:
    import duckdb

    with tempfile.TemporaryDirectory(prefix="hookline-") as beyond_memory:
        # the SQL orders its answer
        settings: dict[str, Any] = {
            "preserve_insertion_order": False,
            "temp_directory": beyond_memory,
            **limits,
        }
        with duckdb.connect(":memory:", config=settings) as connection:
            for name, relation in relations.items():
                _register(connection, name, relation)
            answer: pa.Table = connection.sql(sql).to_arrow_table()
            return answer


def _register(connection: Any, name: str, relation: Relation) -> None:
    """Files are read by column as the SQL asks for them, and never as a whole."""
    if not isinstance(relation, Files):
        connection.register(name, relation)
        return
    connection.register(f"{name}_columns", relation.schema.empty_table())
    parts = [f"SELECT * FROM {name}_columns"]  # noqa: S608 - our own relation's name
    if relation.paths:
        paths = [str(path) for path in relation.paths]
        files = connection.read_parquet(paths, union_by_name=True, hive_partitioning=False)
        files.create_view(f"{name}_files")
        parts.append(f"SELECT * FROM {name}_files")  # noqa: S608
    connection.execute(f"CREATE VIEW {name} AS {' UNION ALL BY NAME '.join(parts)}")


adapter = Local()
