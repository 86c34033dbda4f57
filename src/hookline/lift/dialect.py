"""What the aggregation's SQL is called by another engine: DuckDB, PostgreSQL, Spark."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SqlDialect:
    """The few words in which the engines differ; everything else is said alike."""

    name: str
    quote: str = '"'
    """Around names."""
    text: str = "VARCHAR"
    wide: str = "HUGEINT"
    """An integer type of 38 digits."""
    divide: str = "//"
    """Of integers that divide without rest."""
    materialized: str = "MATERIALIZED"
    """Said of a step that is read twice; "" where the engine decides by itself."""
    inline: str = "NOT MATERIALIZED"
    """Said of a step that is read twice and yet is not worth keeping."""
    day_number: str = "CAST({day} - DATE '1970-01-01' AS INTEGER)"
    """Days since 1970 of a date."""
    date: str = "CAST(DATE '1970-01-01' + CAST({number} AS INTEGER) AS DATE)"
    """The date of a day number."""
    local_day: str = "CAST({moment} AT TIME ZONE {zone} AS DATE)"
    """The date of a moment in a time zone."""

    def name_of(self, column: str) -> str:
        """A column's name, quoted."""
        return f"{self.quote}{column.replace(self.quote, self.quote * 2)}{self.quote}"


DUCKDB = SqlDialect("duckdb")
POSTGRES = SqlDialect("postgres", wide="NUMERIC(38, 0)", divide="/")
SPARK = SqlDialect(
    "spark",
    quote="`",
    text="STRING",
    wide="DECIMAL(38, 0)",
    divide="DIV",
    materialized="",
    inline="",
    day_number="DATEDIFF({day}, DATE '1970-01-01')",
    date="DATE_ADD(DATE '1970-01-01', CAST({number} AS INT))",
    # a cast to DATE would read the moment in the session's own zone
    local_day="DATE_FROM_UNIX_DATE(CAST(FLOOR(UNIX_MICROS("
    "FROM_UTC_TIMESTAMP({moment}, {zone})) / 86400000000) AS INT))",
)
DIALECTS = {dialect.name: dialect for dialect in (DUCKDB, POSTGRES, SPARK)}
