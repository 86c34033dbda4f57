"""The one SQL aggregation: from decisions and outcomes to moments, one row a cell and day."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from hookline.lift import aggregation_sql as sql
from hookline.lift.dialect import DUCKDB, Dialect

OVERALL = "*"
"""The campaign of rows about the first slot in any campaign."""

BEFORE_DAYS = 90
"""The covariate's window: so many days before the first slot ever."""

TO_DATE = 0
"""The days of a window that runs from the first slot to the closing day, or its epoch's end."""

LARGEST = 10**12
"""Minor units that one customer's window can count, so that no sum of squares can overflow."""
CUBE_UNIT = 10**6
"""Σ y³ comes as `sum_yyy_high` · CUBE_UNIT + `sum_yyy_low`, each of which fits 38 digits."""
KEYS = ("campaign_id", "epoch", "lane", "group", "segment", "window_days", "day")
"""What names a row of the answer; all its other columns are sums."""
PURCHASE, REFUND, REDEMPTION = "converted", "refunded", "redeemed"
MONEY_EVENTS = (PURCHASE, REFUND, REDEMPTION)
"""What a report sums; a campaign's own event is counted beside them."""


@dataclass(frozen=True)
class Window:
    """One campaign seen through one window; the same campaign may be given with several."""

    campaign_id: str
    days: int
    event: str = "converted"
    """What the campaign is judged by."""
    cap_minor: int | None = None
    """A customer's revenue is cut here in the capped columns; None cuts nothing."""


def moments_sql(
    windows: Sequence[Window],
    *,
    segment: str | None = None,
    time_zone: str = "UTC",
    currency: str = "",
    unnamed: str = "",
    closing: date | None = None,
    through: date | None = None,
    days: Collection[date] | None = None,
    in_full: int = 0,
    without: Collection[str] = (),
    customers: str = "TRUE",
    redeemed: bool = True,
    begun_only: bool = True,
    counts_only: bool = False,
    dialect: Dialect = DUCKDB,
) -> str:
    """SQL over the relations `decisions` and `outcomes`: one row a cell and day.

    A customer counts once a campaign and epoch, on the day of the first slot, real or ghost. Those
    who did something are joined with what they did, everybody else is only counted. All sums are
    integers, so every thread count gives the same rows.

    Args:
        windows: what is summed, one or more; they may be of several campaigns.
        segment: a context column of `decisions` to split by.
        time_zone: of the workspace; a purchase happens on its local day.
        currency: only its amounts are summed; a purchase in another still counts as bought. "":
            all amounts are of one currency.
        unnamed: the currency of amounts that name none; "": the one that is summed.
        closing: the day before which windows `TO_DATE` end.
        through: nothing after this day is read.
        days: only first slots of these days, when the others are cached; None: of all days.
        in_full: beside `days`, all first slots of customers whose id is a number below it.
        without: campaigns whose slots are read as if they had never been.
        customers: a condition on customer_id, when the answer is put together of parts.
        redeemed: whether anything was; False spares its sums, which are 0 then.
        counts_only: all sums but those of customers who bought and who did what the campaign is
            judged by are 0, which is all that segments are compared by.
        begun_only: False gives windows to date that begin on `closing` or later, too: sums of 0.
        dialect: of the engine that answers.
    Returns:
        a text that answers `KEYS` in their order, then the sums that `Moments` names, in customers,
        orders and minor units; `sum_yyy` comes in two, see `CUBE_UNIT`.
    """
    assert windows, "an aggregation needs a window"
    assert closing or all(w.days != TO_DATE for w in windows), "a window to date needs its end"
    names = list(campaigns := _by_campaign(windows))
    in_days, in_currency = sql.in_days(days, in_full), _in_currency(currency, unnamed)
    common = _common(dialect, closing, in_days, in_currency, begun_only)
    events = {PURCHASE, REFUND, *([REDEMPTION] if redeemed else []), *(w.event for w in windows)}
    return sql.MOMENTS.format(
        slots=_slots(segment, through, without, customers, dialect),
        group=dialect.name_of("group"),
        materialized=dialect.materialized,
        inline=dialect.inline,
        overall=names.index(OVERALL) if OVERALL in names else -1,
        before=BEFORE_DAYS,
        local_day=dialect.day_number.format(
            day=dialect.local_day.format(moment="occurred_at", zone=sql.quoted(time_zone))
        ),
        events=sql.listed(map(sql.quoted, sorted(events))),
        customers=customers,
        through=sql.day_number(through or date.max),
        date=dialect.date.format(number="f.day"),
        **_of_windows(list(campaigns.values()), common, redeemed=redeemed, counts_only=counts_only),
        **common,
    )


def _slots(
    segment: str | None,
    through: date | None,
    without: Collection[str],
    customers: str,
    dialect: Dialect,
) -> str:
    return sql.SLOTS.format(
        group=dialect.name_of("group"),
        segment=_segment(segment, dialect),
        day=dialect.day_number.format(day="day"),
        through=sql.date_text(through or date.max),
        without=_without(without),
        customers=customers,
    )


def _common(
    dialect: Dialect,
    closing: date | None,
    in_days: str,
    in_currency: str,
    begun_only: bool,  # noqa: FBT001 - said by name above
) -> dict[str, Any]:
    """What several steps say alike."""
    closing_day = sql.day_number(closing or date.max)
    new_year = "MAKE_DATE(CAST(f.epoch AS INTEGER) + 1, 1, 1)"
    return {
        "to_date": TO_DATE,
        "closing": closing_day,
        "is_begun": f"f.day < {closing_day}" if begun_only else "TRUE",
        "new_year": dialect.day_number.format(day=new_year),
        "wide": dialect.wide,
        "divide": dialect.divide,
        "cube": CUBE_UNIT,
        "largest": LARGEST,
        "in_days": in_days,
        "in_currency": in_currency,
    }


def _of_windows(
    campaigns: Sequence[Sequence[Window]],
    common: Mapping[str, Any],
    *,
    redeemed: bool,
    counts_only: bool,
) -> dict[str, str]:
    """The parts that are said once a window: its column, its end, its sums.

    A customer's sums are most of what a report holds and does, so those that equal others are
    not made: without caps, without events but purchases, without redemptions. Nor are those that
    nobody asks for.
    """
    spans = range(max(len(each) for each in campaigns))
    rows = [_campaign(number, each, len(spans)) for number, each in enumerate(campaigns)]
    windows = [window for each in campaigns for window in each]
    of_window, sums, equal = sql.OF_WINDOW, sql.SUMS, dict[str, str]()
    is_capped = not counts_only and any(w.cap_minor is not None for w in windows)
    if counts_only:
        counted = ("sum_c", "sum_e")
        sums, equal = sql.BUYERS, {name: "0" for name, _ in sql.TOTALS if name not in counted}
    elif is_capped:
        sums += sql.CAPPED_SUMS
    else:
        equal |= {"sum_k": "sum_y_{k}", "sum_kk": "sum_yy_{k}"}
    if any(w.event != PURCHASE for w in windows):
        of_window, sums = of_window + sql.OWN_OF_WINDOW, sums + sql.OWN_SUMS
    else:
        equal["sum_e"] = "sum_c_{k}"
    if redeemed and not counts_only:
        of_window, sums = of_window + sql.REDEEMED_OF_WINDOW, sums + sql.REDEEMED_SUMS
    else:
        equal["sum_r"] = "0"
    return {
        "campaigns": ",\n    ".join(rows),
        "columns": ", ".join(f"days_{k}" for k in spans),
        "windows": " UNION ALL\n  ".join(sql.WINDOW.format(k=k) for k in spans),
        "untils": ",\n      ".join(sql.UNTIL.format(k=k, **common) for k in spans),
        "of_windows": ",\n    ".join(of_window.format(k=k, **common) for k in spans),
        "capped": "".join(sql.CAPPED.format(k=k) for k in spans) if is_capped else "",
        "sums": ",\n    ".join(sums.format(k=k, **common) for k in spans),
        "of_spans": " UNION ALL\n  ".join(_of_span(k, equal) for k in spans),
        "totals": ",\n  ".join(
            f"CAST(COALESCE(SUM(u.{name}), 0) AS {type_}) AS {name}" for name, type_ in sql.TOTALS
        ),
    }


def _of_span(k: int, equal: Mapping[str, str]) -> str:
    """One window's sums, by the names that all windows share; x is none of a window.

    Args:
        equal: sums that are others under a second name, or 0.
    """
    shared = {"sum_x": "sum_x", "sum_xx": "sum_xx", **equal}
    sums = ((shared.get(name, f"{name}_{k}"), name) for name, _ in sql.TOTALS)
    listed = ", ".join(f"{stored.format(k=k)} AS {name}" for stored, name in sums)
    return sql.OF_SPAN.format(k=k, sums=listed)


def tally_sql(
    *, unnamed: str, time_zone: str = "UTC", through: date | None = None, dialect: Dialect = DUCKDB
) -> str:
    """SQL over `outcomes`: how many there are, and with an amount, by event and currency.

    Args:
        unnamed: the currency of amounts that name none.
        time_zone, through: as in `moments_sql`.
    Returns:
        a text that answers event, currency, outcomes (how many) and amounts (how many have one).
    """
    return sql.TALLY.format(
        unnamed=sql.quoted(unnamed),
        local_day=dialect.local_day.format(moment="occurred_at", zone=sql.quoted(time_zone)),
        through=sql.date_text(through or date.max),
    )


def currencies(tally: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """Purchases and refunds with an amount, by currency, most of them first; of `tally_sql`."""
    amounts = Counter[str]()
    for row in tally:
        if row["event"] in ("converted", "refunded") and row["amounts"]:
            amounts[str(row["currency"])] += int(row["amounts"])
    return dict(sorted(amounts.items(), key=lambda each: (-each[1], each[0])))


def messages_sql(
    windows: Sequence[Window], *, through: date | None = None, dialect: Dialect = DUCKDB
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


def customers_between(since: str | None, before: str | None) -> str:
    """A condition for `moments_sql`: customers from one id on, up to before another."""
    conditions = [] if since is None else [f"customer_id >= {sql.quoted(since)}"]
    conditions += [] if before is None else [f"customer_id < {sql.quoted(before)}"]
    return f"({' AND '.join(conditions) or 'TRUE'})"


def _by_campaign(windows: Iterable[Window]) -> dict[str, list[Window]]:
    campaigns: dict[str, list[Window]] = {}
    for window in windows:
        campaigns.setdefault(window.campaign_id, []).append(window)
    return campaigns


def _campaign(number: int, spans: Sequence[Window], width: int) -> str:
    """One campaign's row: a cap and an event of its own, and NULL for windows it has not."""
    first = spans[0]
    cap = "NULL" if first.cap_minor is None else str(int(first.cap_minor))
    days = [str(int(w.days)) for w in spans] + ["NULL"] * (width - len(spans))
    columns = ", ".join(f"CAST({each} AS INTEGER)" for each in days)
    texts = f"{sql.quoted(first.campaign_id)}, {sql.quoted(first.event)}"
    return f"({number}, {texts}, CAST({cap} AS BIGINT), {columns})"


def _segment(segment: str | None, dialect: Dialect) -> str:
    if segment is None:
        return "''"
    return f"COALESCE(CAST({dialect.name_of(segment)} AS {dialect.text}), '')"


def _in_currency(currency: str, unnamed: str) -> str:
    named = f"COALESCE(currency, {sql.quoted(unnamed or currency)})"
    return f"{named} = {sql.quoted(currency)}" if currency else "TRUE"


def _without(campaign_ids: Collection[str]) -> str:
    names = sql.listed(map(sql.quoted, sorted(campaign_ids)))
    return f" AND campaign_id NOT IN ({names})" if campaign_ids else ""
