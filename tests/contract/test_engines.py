"""What every engine promises: the same bits as the one in this process."""

import resource
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from hookline import adapters
from hookline.engines.base import Engine, Files
from hookline.errors import disk_problem


@pytest.fixture(params=adapters.names("engines"))
def engine(request: pytest.FixtureRequest) -> Engine:
    loaded: Engine = adapters.load("engines", request.param)
    return loaded


def twice(batch: pa.RecordBatch) -> pa.Table:
    return pa.table({"id": batch["id"], "x": pc.multiply(batch["x"], 2)})


@pytest.mark.parametrize("n", [0, 1, 200_000])
def test_a_mapped_function_sees_every_row_once(engine: Engine, n: int) -> None:
    ids = np.random.default_rng(1).permutation(n)
    rows = pa.table({"id": pa.array(ids, pa.int64()), "x": pa.array(ids * 3, pa.int64())})
    got = engine.map_batches(twice, rows, order="id")
    assert got["id"].to_pylist() == list(range(n))
    assert got["x"].to_pylist() == [6 * i for i in range(n)]


def test_an_aggregation_of_wide_integers_is_exact(engine: Engine) -> None:
    rows = pa.table({"y": [3_000_000_007] * 3})
    sql = "SELECT CAST(SUM(CAST(y AS HUGEINT) * y) AS DECIMAL(38, 0)) AS s FROM t"
    assert engine.aggregate(sql, {"t": rows})["s"].to_pylist() == [Decimal(3 * 3_000_000_007**2)]


def test_files_are_one_relation_and_a_column_that_a_file_lacks_is_null(
    engine: Engine, tmp_path: Path
) -> None:
    pq.write_table(pa.table({"x": [1, 2]}), tmp_path / "old.parquet")
    pq.write_table(pa.table({"x": [3], "tier": ["gold"]}), tmp_path / "new.parquet")
    columns: list[pa.Field[Any]] = [pa.field("x", pa.int64())]
    columns += [pa.field(name, pa.string()) for name in ("tier", "stage")]
    schema = pa.schema(columns)
    sql = "SELECT SUM(x) AS x, COUNT(tier) AS tiers, COUNT(stage) AS stages FROM t"
    both = Files([tmp_path / "old.parquet", tmp_path / "new.parquet"], schema)
    assert engine.aggregate(sql, {"t": both}).to_pylist() == [{"x": 6, "tiers": 1, "stages": 0}]
    nothing = engine.aggregate("SELECT COUNT(*) AS n FROM t", {"t": Files([], schema)})
    assert nothing["n"].to_pylist() == [0]


@pytest.mark.slow  # two million texts are held beyond what is granted
def test_a_question_that_lacks_memory_is_answered_all_the_same(engine: Engine) -> None:
    rows = pa.table({"x": np.arange(2_000_000) % 1_999_999})
    # an ordered list is held as a whole, far beyond what is granted for so many rows
    sql = "SELECT len(list_distinct(list(x || 'with a tail that takes room'))) AS n FROM t"
    assert engine.aggregate(sql, {"t": rows})["n"].to_pylist() == [1_999_999]


def test_its_name_is_its_files(engine: Engine) -> None:
    assert adapters.load("engines", engine.name) is engine


def test_a_disk_that_takes_no_more_of_a_question_is_the_machine_s_own_error(engine: Engine) -> None:
    """Words of an engine's own would be taken for a bug; a file's limit stands for a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    sql = "SELECT i, COUNT(*) AS n FROM range(4000000) AS r(i) GROUP BY i ORDER BY n, i DESC"
    resource.setrlimit(resource.RLIMIT_FSIZE, (4_096, hard))
    try:
        with pytest.raises(OSError, match="File too large") as met:
            engine.aggregate(sql, {})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    problem = disk_problem(met.value)
    assert problem is not None
    assert problem.code == "HL313"
