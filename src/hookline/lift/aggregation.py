"""The one SQL aggregation: from decisions and outcomes to moments, one row a cell and day."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from hookline.documents import Document, Fields
from hookline.lift import aggregation_sql as sql
from hookline.lift.dialect import DUCKDB, SqlDialect

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


@dataclass(frozen=True)
class MomentsQuery:
    """What a report asks of decisions and outcomes: what is summed, of whom, and how far."""

    windows: Sequence[Window]
    """What is summed, one or more; they may be of several campaigns."""
    segment: str | None = None
    """A context column of `decisions` to split by."""
    time_zone: str = "UTC"
    """Of the workspace; a purchase happens on its local day."""
    currency: str = ""
    """Only its amounts are summed; a purchase in another still counts as bought. "": all amounts
    are of one currency."""
    unnamed: str = ""
    """The currency of amounts that name none; "": the one that is summed."""
    without: Collection[str] = ()
    """Campaigns whose slots are read as if they had never been."""
    redeemed: bool = True
    """Whether anything was; False spares its sums, which are 0 then."""
    counts_only: bool = False
    """All sums but those of customers who bought and who did what the campaign is judged by are 0,
    which is all that segments are compared by."""
    closing: date | None = None
    """The day before which windows `TO_DATE` end."""
    through: date | None = None
    """Nothing after this day is read."""
    begun_only: bool = True
    """False gives windows to date that begin on `closing` or later, too: sums of 0."""
    days: Collection[date] | None = None
    """Only first slots of these days, when the others are cached; None: of all days."""
    in_full: int = 0
    """Beside `days`, all first slots of customers whose id is a number below it."""
    customers: str = "TRUE"
    """A condition on customer_id, when the answer is put together of parts."""


def moments_sql(query: MomentsQuery, *, dialect: SqlDialect = DUCKDB) -> str:
    """SQL over the relations `decisions` and `outcomes`: one row a cell and day.

    A customer counts once a campaign and epoch, on the day of the first slot, real or ghost. Those
    who did something are joined with what they did, everybody else is only counted. All sums are
    integers, so every thread count gives the same rows.

    Args:
        dialect: of the engine that answers.
    Returns:
        a text that answers `KEYS` in their order, then the sums that `Moments` names, in customers,
        orders and minor units; `sum_yyy` comes in two, see `CUBE_UNIT`.
    """
    windows = query.windows
    assert windows, "an aggregation needs a window"
    assert query.closing or all(w.days != TO_DATE for w in windows), "to date: until when?"
    names = list(campaigns := _by_campaign(windows))
    events = {PURCHASE, REFUND, *([REDEMPTION] if query.redeemed else [])}
    common = _common(query, dialect)
    local_day = dialect.local_day.format(moment="occurred_at", zone=sql.quoted(query.time_zone))
    return sql.MOMENTS.format(
        slots=_slots(query, dialect),
        group=dialect.name_of("group"),
        materialized=dialect.materialized,
        inline=dialect.inline,
        overall=names.index(OVERALL) if OVERALL in names else -1,
        before=BEFORE_DAYS,
        local_day=dialect.day_number.format(day=local_day),
        events=sql.listed(map(sql.quoted, sorted(events | {w.event for w in windows}))),
        customers=query.customers,
        through=sql.day_number(query.through or date.max),
        date=dialect.date.format(number="f.day"),
        **_of_windows(
            list(campaigns.values()),
            common,
            redeemed=query.redeemed,
            counts_only=query.counts_only,
        ),
        **common,
    )


def _slots(query: MomentsQuery, dialect: SqlDialect) -> str:
    return sql.SLOTS.format(
        group=dialect.name_of("group"),
        segment=_segment(query.segment, dialect),
        day=dialect.day_number.format(day="day"),
        through=sql.date_text(query.through or date.max),
        without=_without(query.without),
        customers=query.customers,
    )


def _common(query: MomentsQuery, dialect: SqlDialect) -> Fields:
    """What several steps say alike."""
    closing_day = sql.day_number(query.closing or date.max)
    new_year = "MAKE_DATE(CAST(f.epoch AS INTEGER) + 1, 1, 1)"
    return {
        "to_date": TO_DATE,
        "closing": closing_day,
        "is_begun": f"f.day < {closing_day}" if query.begun_only else "TRUE",
        "new_year": dialect.day_number.format(day=new_year),
        "wide": dialect.wide,
        "divide": dialect.divide,
        "cube": CUBE_UNIT,
        "largest": LARGEST,
        "in_days": sql.in_days(query.days, query.in_full),
        "in_currency": _in_currency(query.currency, query.unnamed),
    }


def _of_windows(
    campaigns: Sequence[Sequence[Window]],
    common: Document,
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


def _segment(segment: str | None, dialect: SqlDialect) -> str:
    if segment is None:
        return "''"
    return f"COALESCE(CAST({dialect.name_of(segment)} AS {dialect.text}), '')"


def _in_currency(currency: str, unnamed: str) -> str:
    named = f"COALESCE(currency, {sql.quoted(unnamed or currency)})"
    return f"{named} = {sql.quoted(currency)}" if currency else "TRUE"


def _without(campaign_ids: Collection[str]) -> str:
    names = sql.listed(map(sql.quoted, sorted(campaign_ids)))
    return f" AND campaign_id NOT IN ({names})" if campaign_ids else ""
