"""SQL that counts what came in, and what was sent, beside the sums of a report."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from hookline.documents import Document, int_at
from hookline.lift import aggregation_sql as sql
from hookline.lift.aggregation import Window
from hookline.lift.dialect import DUCKDB, SqlDialect


def tally_sql(
    *,
    unnamed: str,
    time_zone: str = "UTC",
    through: date | None = None,
    dialect: SqlDialect = DUCKDB,
) -> str:
    """SQL over `outcomes`: how many there are, and with an amount, by event and currency.

    Args:
        unnamed: the currency of amounts that name none.
        time_zone, through: as in `MomentsQuery`.
    Returns:
        a text that answers event, currency, outcomes (how many) and amounts (how many have one).
    """
    return sql.TALLY.format(
        unnamed=sql.quoted(unnamed),
        local_day=dialect.local_day.format(moment="occurred_at", zone=sql.quoted(time_zone)),
        through=sql.date_text(through or date.max),
    )


def currencies(tally: Iterable[Document]) -> dict[str, int]:
    """Purchases and refunds with an amount, by currency, most of them first; of `tally_sql`."""
    amounts = Counter[str]()
    for row in tally:
        if row["event"] in ("converted", "refunded") and row["amounts"]:
            amounts[str(row["currency"])] += int_at(row, "amounts")
    return dict(sorted(amounts.items(), key=lambda each: (-each[1], each[0])))


def messages_sql(
    windows: Sequence[Window], *, through: date | None = None, dialect: SqlDialect = DUCKDB
) -> str:
    """SQL over `decisions`: messages sent inside the windows, by day of first slot and channel.

    Args:
        windows: with days, not to date; lane policy alone counts, as in the report.
        through: nothing after this day is read.
    Returns:
        a text that answers campaign_id, window_days, day, channel and messages (how many).
    """
    assert windows, "an aggregation needs a window"
    return sql.MESSAGES.format(
        windows=",\n    ".join(f"({sql.quoted(w.campaign_id)}, {int(w.days)})" for w in windows),
        through=sql.date_text(through or date.max),
        day=dialect.day_number.format(day="day"),
        date=dialect.date.format(number="f.day"),
    )
