"""The one SQL aggregation: from decisions and outcomes to moments, one row a cell and day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

OVERALL = "*"
"""The campaign of rows about the first slot in any campaign."""

BEFORE_DAYS = 90
"""The covariate's window: so many days before the first slot ever."""

TO_DATE = 0
"""The days of a window that runs from the first slot to the closing day, or its epoch's end."""

LARGEST = 10**15
"""Minor units that one customer's window can count, so that no sum of squares can overflow."""
CUBE_UNIT = 10**15
"""Σ y³ comes as `sum_yyy_high` · CUBE_UNIT + `sum_yyy_low`, each of which fits 128 bits."""


@dataclass(frozen=True)
class Window:
    """One campaign seen through one window; the same campaign may be given with several."""

    campaign_id: str
    days: int
    program: str = ""
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
    closing: date | None = None,
    through: date | None = None,
    since: date | None = None,
) -> str:
    """DuckDB's SQL over the relations `decisions` and `outcomes`: one row a cell and day.

    A customer counts once a campaign and epoch, on the day of the first slot, real or ghost; all
    sums are integers, so every thread count gives the same rows.

    Args:
        segment: a context column of `decisions` to split by.
        time_zone: of the workspace; a purchase happens on its local day.
        currency: only its amounts are summed, and those that name none; a purchase in another
            still counts as bought. "": all amounts are of one currency.
        closing: the day before which windows `TO_DATE` end.
        through: nothing after this day is read.
        since: only first slots of this day and later, when earlier ones are cached.
    """
    assert windows, "an aggregation needs a window"
    assert closing or all(w.days != TO_DATE for w in windows), "a window to date needs its end"
    events = sorted({"converted", "refunded", "redeemed", *(w.event for w in windows)})
    return _SQL.format(
        windows=",\n    ".join(_values(w) for w in windows),
        segment=_name(segment) if segment else "''",
        time_zone=_text(time_zone),
        in_currency=f"COALESCE(currency, {_text(currency)}) = {_text(currency)}"
        if currency
        else "TRUE",
        events=", ".join(_text(event) for event in events),
        before=BEFORE_DAYS,
        to_date=TO_DATE,
        closing=_date(closing or date.max),
        through=_date(through or date.max),
        since=_date(since or date.min),
        largest=LARGEST,
        cube=CUBE_UNIT,
        overall=OVERALL,
    )


def messages_sql(windows: Sequence[Window], *, through: date | None = None) -> str:
    """SQL over `decisions`: messages sent inside the windows, by day of first slot and channel.

    Args:
        windows: with days, not to date; lane policy alone counts, as in the report.
        through: nothing after this day is read.
    """
    assert windows, "an aggregation needs a window"
    return _MESSAGES.format(
        windows=",\n    ".join(_values(w) for w in windows), through=_date(through or date.max)
    )


def _values(window: Window) -> str:
    cap = "NULL" if window.cap_minor is None else str(int(window.cap_minor))
    return (
        f"({_text(window.campaign_id)}, {_text(window.program)}, {_text(window.event)}, "
        f"{int(window.days)}, CAST({cap} AS BIGINT))"
    )


def _date(day: date) -> str:
    return f"DATE '{day.isoformat()}'"


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _name(value: str) -> str:
    return 'COALESCE(CAST("' + value.replace('"', '""') + "\" AS VARCHAR), '')"


_SQL = """\
WITH windows(campaign_id, program, event, window_days, cap) AS (
  VALUES
    {windows}
),
slots AS (
  SELECT customer_id, campaign_id, lane, "group", arm_id, channel, day,
    {segment} AS segment, EXTRACT(YEAR FROM day) AS epoch,
    ROW_NUMBER() OVER (
      PARTITION BY customer_id, campaign_id, EXTRACT(YEAR FROM day) ORDER BY day) AS nth,
    ROW_NUMBER() OVER (
      PARTITION BY customer_id, EXTRACT(YEAR FROM day) ORDER BY day) AS nth_anywhere,
    MIN(day) OVER (PARTITION BY customer_id, campaign_id) AS first_ever,
    MIN(day) OVER (PARTITION BY customer_id) AS first_anywhere
  FROM decisions
  WHERE slot_arm IS NOT NULL AND lane IS NOT NULL AND day <= {through}
),
first_slots AS (
  SELECT customer_id, epoch, day, lane, segment, first_ever, campaign_id,
    COALESCE("group", '') AS "group", COALESCE(arm_id, '') AS arm_id, channel
  FROM slots WHERE nth = 1
  UNION ALL
  SELECT customer_id, epoch, day, lane, segment, first_anywhere, '{overall}', '', '', ''
  FROM slots WHERE nth_anywhere = 1
),
spans AS (
  SELECT f.*, w.program, w.event, w.window_days, w.cap,
    CASE WHEN w.window_days = {to_date}
      THEN LEAST({closing}, MAKE_DATE(CAST(f.epoch + 1 AS INTEGER), 1, 1))
      ELSE CAST(f.day + w.window_days AS DATE) END AS until
  FROM first_slots f
  JOIN windows w ON w.campaign_id = f.campaign_id
  WHERE f.day >= {since}
),
events AS (
  SELECT customer_id, event, CAST(occurred_at AT TIME ZONE {time_zone} AS DATE) AS day,
    COUNT(*) AS times,
    SUM(CASE WHEN NOT ({in_currency}) THEN 0 WHEN event = 'converted' THEN COALESCE(amount_minor, 0)
      WHEN event = 'refunded' THEN -COALESCE(amount_minor, 0) ELSE 0 END) AS net,
    SUM(CASE WHEN event = 'redeemed' AND {in_currency} THEN COALESCE(amount_minor, 0) ELSE 0 END)
      AS redeemed
  FROM outcomes
  WHERE event IN ({events}) AND CAST(occurred_at AT TIME ZONE {time_zone} AS DATE) <= {through}
  GROUP BY 1, 2, 3
),
customers AS (
  SELECT s.campaign_id, s.program, s.epoch, s.lane, s."group", s.arm_id, s.channel, s.segment,
    s.window_days, s.day, s.cap, CASE WHEN s.day = s.first_ever THEN 1 ELSE 0 END AS new,
    MAX(CASE WHEN p.day >= s.day AND p.event = s.event THEN 1 ELSE 0 END) AS e,
    SUM(CASE WHEN p.day >= s.day AND p.event = 'converted' THEN p.times ELSE 0 END) AS o,
    SUM(CASE WHEN p.day >= s.day THEN p.net ELSE 0 END) AS y,
    SUM(CASE WHEN p.day < s.first_ever THEN p.net ELSE 0 END) AS x,
    SUM(CASE WHEN p.day >= s.day THEN p.redeemed ELSE 0 END) AS r
  FROM spans s
  LEFT JOIN events p ON p.customer_id = s.customer_id
    AND p.day >= s.first_ever - {before} AND p.day < s.until
  WHERE s.until > s.day
  GROUP BY s.customer_id, s.campaign_id, s.program, s.epoch, s.lane, s."group", s.arm_id,
    s.channel, s.segment, s.window_days, s.day, s.cap, s.first_ever
),
bounded AS (
  SELECT * EXCLUDE (e, o, x, y), CAST(e AS BIGINT) AS e, CAST(o AS BIGINT) AS o,
    CASE WHEN o > 0 THEN 1 ELSE 0 END AS c,
    CAST(LEAST(GREATEST(y, -{largest}), {largest}) AS HUGEINT) AS y,
    CAST(LEAST(GREATEST(x, -{largest}), {largest}) AS HUGEINT) AS x
  FROM customers
),
capped AS (
  SELECT *, CASE WHEN y > cap THEN CAST(cap AS HUGEINT) ELSE y END AS k FROM bounded
)
SELECT campaign_id, program, CAST(epoch AS INTEGER) AS epoch, lane, "group", arm_id, channel,
  segment, window_days, day,
  COUNT(*) AS n, CAST(SUM(new) AS BIGINT) AS n_new,
  CAST(SUM(c) AS BIGINT) AS sum_c, CAST(SUM(e) AS BIGINT) AS sum_e,
  CAST(SUM(o) AS BIGINT) AS sum_o, CAST(SUM(o * o) AS BIGINT) AS sum_oo,
  CAST(SUM(y) AS DECIMAL(38, 0)) AS sum_y, CAST(SUM(y * y) AS DECIMAL(38, 0)) AS sum_yy,
  CAST(SUM((y * y) // {cube} * y) AS DECIMAL(38, 0)) AS sum_yyy_high,
  CAST(SUM((y * y) % {cube} * y) AS DECIMAL(38, 0)) AS sum_yyy_low,
  CAST(SUM(k) AS DECIMAL(38, 0)) AS sum_k, CAST(SUM(k * k) AS DECIMAL(38, 0)) AS sum_kk,
  CAST(SUM(x) AS DECIMAL(38, 0)) AS sum_x, CAST(SUM(x * x) AS DECIMAL(38, 0)) AS sum_xx,
  CAST(SUM(x * y) AS DECIMAL(38, 0)) AS sum_xy,
  CAST(SUM(c * y) AS DECIMAL(38, 0)) AS sum_cy, CAST(SUM(c * x) AS DECIMAL(38, 0)) AS sum_cx,
  CAST(SUM(o * y) AS DECIMAL(38, 0)) AS sum_oy, CAST(SUM(r) AS DECIMAL(38, 0)) AS sum_r
FROM capped
GROUP BY campaign_id, program, epoch, lane, "group", arm_id, channel, segment, window_days, day
ORDER BY campaign_id, epoch, lane, "group", arm_id, channel, segment, window_days, day
"""

_MESSAGES = """\
WITH windows(campaign_id, program, event, window_days, cap) AS (
  VALUES
    {windows}
),
slots AS (
  SELECT customer_id, campaign_id, day, channel, arm_id,
    MIN(day) OVER (PARTITION BY customer_id, campaign_id, EXTRACT(YEAR FROM day)) AS first_day
  FROM decisions
  WHERE slot_arm IS NOT NULL AND lane = 'policy' AND day <= {through}
),
first_slots AS (
  SELECT DISTINCT customer_id, campaign_id, first_day AS day FROM slots
)
SELECT f.campaign_id, w.window_days, f.day, s.channel, COUNT(*) AS messages
FROM first_slots f
JOIN windows w ON w.campaign_id = f.campaign_id
JOIN slots s ON s.customer_id = f.customer_id AND s.campaign_id = f.campaign_id
  AND s.day >= f.day AND s.day < f.day + w.window_days AND s.arm_id IS NOT NULL
GROUP BY f.campaign_id, w.window_days, f.day, s.channel
ORDER BY f.campaign_id, w.window_days, f.day, s.channel
"""
