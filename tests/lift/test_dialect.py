"""The aggregation's SQL in other engines' words answers what DuckDB answers, to the last digit."""

import datetime
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.csv as pv
import pyarrow.parquet as pq
import pytest

from hookline import adapters
from hookline.lift.aggregation import OVERALL, TO_DATE, MomentsQuery, Window, moments_sql
from hookline.lift.dialect import DIALECTS, DUCKDB, POSTGRES, SPARK
from hookline.lift.tallies import messages_sql
from hookline.records.arrow import OUTCOMES, decisions_schema

DAY = datetime.date(2026, 12, 20)  # so that slots lie in two epochs
WINDOWS = [Window("a", 7), Window("a", 30), Window("b", 14, event="replied", cap_minor=9_000)]
WINDOWS += [Window("b", TO_DATE), Window(OVERALL, 28), Window(OVERALL, TO_DATE)]
SETTING: dict[str, Any] = {
    "segment": "stage", "time_zone": "Asia/Kolkata", "currency": "INR", "unnamed": "INR",
    "closing": DAY + datetime.timedelta(days=40), "without": ["trial"],
}  # fmt: skip
TABLES = """
CREATE TABLE decisions (customer_id text, day date, lane text, campaign_id text, channel text,
  slot_arm text, "group" text, arm_id text, stage text);
CREATE TABLE outcomes (customer_id text, event text, amount_minor bigint, currency text,
  occurred_at timestamptz);
"""
COLUMNS = {
    "decisions": ["customer_id", "day", "lane", "campaign_id", "channel", "slot_arm", "group",
                  "arm_id", "stage"],
    "outcomes": ["customer_id", "event", "amount_minor", "currency", "occurred_at"],
}  # fmt: skip


def relations(n: int = 3_000) -> dict[str, pa.Table]:
    """Decisions and outcomes in which every rule of the SQL has something to do."""
    rng = np.random.default_rng(7)
    days = [DAY + datetime.timedelta(days=int(i)) for i in rng.integers(0, 30, n)]
    groups = rng.choice(["control", "usual", "random", "bandit"], n)
    rows = {
        f"C{c}{day}": {
            "decision_id": f"{c}{day}", "customer_id": f"C{c}", "day": day, "reason": "chosen",
            "lane": str(rng.choice(["policy", "holdout"])), "channel": "sms", "slot_arm": "x",
            "campaign_id": str(rng.choice(["a", "b", "trial"])), "group": str(group),
            "arm_id": None if group == "control" else "x", "stage": str(rng.choice(["new", "old"])),
        }
        for c, day, group in zip(rng.integers(0, 400, n), days, groups, strict=True)
    }  # fmt: skip
    midnight = datetime.datetime.combine(DAY, datetime.time(), datetime.UTC)
    outcomes = [
        {"outcome_id": str(i), "customer_id": f"C{rng.integers(0, 400)}",
         "event": str(rng.choice(["converted", "refunded", "replied", "redeemed"])),
         "amount_minor": int(rng.integers(1, 20_000)) if i % 9 else None,
         "currency": [None, "INR", "AED"][i % 3],
         "occurred_at": midnight + datetime.timedelta(hours=int(rng.integers(-1_500, 1_500)))}
        for i in range(n)
    ]  # fmt: skip
    schema = decisions_schema(("stage",))
    return {
        "decisions": pa.Table.from_pylist(list(rows.values()), schema=schema),
        "outcomes": pa.Table.from_pylist(outcomes, schema=OUTCOMES),
    }


def test_names_are_quoted_as_each_engine_quotes() -> None:
    assert DUCKDB.name_of('a"b') == '"a""b"'
    assert SPARK.name_of("a`b") == "`a``b`"
    assert set(DIALECTS) == {"duckdb", "postgres", "spark"}


def as_text(rows: pa.Table) -> list[list[str]]:
    """What DuckDB answers, in the text that other engines answer in."""
    return sorted([str(value) for value in row.values()] for row in rows.to_pylist())


@pytest.fixture
def psql(tmp_path: Path) -> Iterator[list[str]]:
    """A server of its own in a new folder; psql's command line for it."""
    initdb = shutil.which("initdb")
    if initdb is None or shutil.which("psql") is None:
        pytest.skip("skipped: no PostgreSQL")
    folder = Path(initdb).resolve().parent
    as_user = ["setpriv", "--reuid=postgres", "--clear-groups"] if os.getuid() == 0 else []
    home = Path(subprocess.check_output([*as_user, "mktemp", "-d"], text=True).strip())
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    command = [*as_user, str(folder / "initdb"), "-D", str(home / "db"), "-A", "trust", "-N"]
    subprocess.run(command, check=True, **quiet)
    options = f"-c listen_addresses='' -c unix_socket_directories={home} -c fsync=off"
    control = [*as_user, str(folder / "pg_ctl"), "-D", str(home / "db"), "-w"]
    subprocess.run([*control, "-o", options, "start"], check=True, **quiet)
    yield [*as_user, "psql", "-h", str(home), "-d", "postgres", "-qAtX", "-v", "ON_ERROR_STOP=1"]
    subprocess.run([*control, "-m", "immediate", "stop"], check=True, **quiet)
    subprocess.run([*as_user, "rm", "-rf", str(home)], check=True)


def answered(psql: list[str], sql: str, tables: dict[str, pa.Table]) -> list[list[str]]:
    """What PostgreSQL answers, as text."""
    script = TABLES
    for name, wanted in COLUMNS.items():
        sink = pa.BufferOutputStream()
        options = pv.WriteOptions(include_header=False)
        pv.write_csv(tables[name].select(wanted), sink, options)
        script += f"COPY {name} FROM STDIN WITH (FORMAT csv);\n"
        script += sink.getvalue().to_pybytes().decode() + "\\.\n"
    done = subprocess.run([*psql, "-F", "\t"], input=f"{script}\n{sql};", text=True,
                          capture_output=True, check=False)  # fmt: skip
    assert done.returncode == 0, done.stderr
    return sorted(line.split("\t") for line in done.stdout.splitlines())


@pytest.mark.slow
def test_postgres_answers_what_duckdb_answers(psql: list[str]) -> None:
    tables = relations()
    local = adapters.load("engines", "local")
    ours = local.aggregate(moments_sql(MomentsQuery(WINDOWS, **SETTING)), tables)
    theirs = answered(psql, moments_sql(MomentsQuery(WINDOWS, **SETTING), dialect=POSTGRES), tables)
    assert len(theirs) > 100
    assert as_text(ours) == theirs


@pytest.mark.slow
def test_postgres_counts_the_messages_that_duckdb_counts(psql: list[str]) -> None:
    tables, windows = relations(), [Window("a", 7), Window("b", 14)]
    ours = adapters.load("engines", "local").aggregate(messages_sql(windows), tables)
    theirs = answered(psql, messages_sql(windows, dialect=POSTGRES), tables)
    assert as_text(ours) == theirs


@pytest.fixture
def spark(tmp_path: Path) -> Iterator[Any]:
    """A session with the two relations; its own time zone, a third one, may move no purchase."""
    sql = pytest.importorskip("pyspark.sql", reason="skipped: no PySpark (group `spark`)")
    if shutil.which("java") is None:
        pytest.skip("skipped: no Java")
    builder = sql.SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.sql.shuffle.partitions", "2")
    builder = builder.config("spark.sql.warehouse.dir", str(tmp_path / "warehouse"))
    session = builder.config("spark.sql.session.timeZone", "America/New_York").getOrCreate()
    for name, table in relations().items():
        pq.write_table(table.select(COLUMNS[name]), tmp_path / f"{name}.parquet")
        session.read.parquet(str(tmp_path / f"{name}.parquet")).createOrReplaceTempView(name)
    yield session
    session.stop()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # PySpark's own
def test_spark_answers_what_duckdb_answers(spark: Any) -> None:
    local, tables, windows = adapters.load("engines", "local"), relations(), WINDOWS
    ours = local.aggregate(moments_sql(MomentsQuery(windows, **SETTING)), tables)
    theirs = spark.sql(moments_sql(MomentsQuery(windows, **SETTING), dialect=SPARK)).collect()
    assert len(theirs) > 100
    assert as_text(ours) == sorted([str(value) for value in row] for row in theirs)
    windows = [Window("a", 7), Window("b", 14)]
    ours = local.aggregate(messages_sql(windows), tables)
    theirs = spark.sql(messages_sql(windows, dialect=SPARK)).collect()
    assert as_text(ours) == sorted([str(value) for value in row] for row in theirs)
