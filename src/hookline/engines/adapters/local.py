"""In this process: Arrow batches one after another, DuckDB for the aggregation."""

from collections.abc import Mapping

import pyarrow as pa

from hookline.engines.base import BatchFunction

BATCH_ROWS = 65_536


class Local:
    """Needs nothing but the core."""

    name = "local"

    def map_batches(self, function: BatchFunction, rows: pa.Table, *, order: str) -> pa.Table:
        batches = rows.combine_chunks().to_batches(max_chunksize=BATCH_ROWS)
        if not batches:  # an empty audience still has a schema, and so has its answer
            batches = [pa.RecordBatch.from_pylist([], schema=rows.schema)]
        return pa.concat_tables([function(batch) for batch in batches]).sort_by(order)

    def aggregate(self, sql: str, relations: Mapping[str, pa.Table]) -> pa.Table:
        import duckdb

        with duckdb.connect(":memory:") as connection:
            for name, table in relations.items():
                connection.register(name, table)
            answer: pa.Table = connection.sql(sql).to_arrow_table()
            return answer


adapter = Local()
