"""The one SQL aggregation: from decisions and outcomes to moments, one row a cell and day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

OVERALL = "*"
"""The campaign of rows about the first slot in any campaign."""

BEFORE_DAYS = 90
"""The covariate's window: so many days before the first slot."""


@dataclass(frozen=True)
class Window:
    """One campaign seen through one window; the same campaign may be given with several."""

    campaign_id: str
    days: int
    program: str = ""
    cap_minor: int | None = None
    """A customer's revenue is cut here in the capped columns; None cuts nothing."""


def moments_sql(
    windows: Sequence[Window],
    *,
    segment: str | None = None,
    time_zone: str = "UTC",
    since: date | None = None,
    big: str = "HUGEINT",
) -> str:
    """SQL over the relations `decisions` and `outcomes`: one row a cell and day, keys then sums.

    A customer counts once a campaign and epoch, on the day of the first slot, real or ghost; all
    sums are integers, so every engine and thread count gives the same rows.

    Args:
        segment: a context column of `decisions` to split by.
        time_zone: of the workspace; a purchase happens on its local day.
        since: only first slots of this day and later, when earlier ones are cached.
        big: the engine's widest integer: HUGEINT (DuckDB) or NUMERIC(38, 0) (PostgreSQL).
    """
    assert windows, "an aggregation needs a window"
    recent = f"WHERE f.day >= DATE '{since.isoformat()}'" if since else ""
    values = ",\n    ".join(_values(w) for w in windows)
    return _SQL.format(
        windows=values,
        segment=_name(segment) if segment else "''",
        time_zone=_text(time_zone),
        before=BEFORE_DAYS,
        recent=recent,
        big=big,
        overall=OVERALL,
    )


def _values(window: Window) -> str:
    cap = "NULL" if window.cap_minor is None else str(int(window.cap_minor))
    return (
        f"({_text(window.campaign_id)}, {_text(window.program)}, {int(window.days)}, "
        f"CAST({cap} AS BIGINT))"
    )


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _name(value: str) -> str:
    return 'COALESCE(CAST("' + value.replace('"', '""') + "\" AS VARCHAR), '')"


_SQL = """\
WITH windows(campaign_id, program, window_days, cap) AS (
  VALUES
    {windows}
),
slots AS (
  SELECT customer_id, campaign_id, lane, "group", arm_id, channel, day,
    {segment} AS segment, EXTRACT(YEAR FROM day) AS epoch,
    ROW_NUMBER() OVER (
      PARTITION BY customer_id, campaign_id, EXTRACT(YEAR FROM day) ORDER BY day) AS nth,
    ROW_NUMBER() OVER (
      PARTITION BY customer_id, EXTRACT(YEAR FROM day) ORDER BY day) AS nth_anywhere
  FROM decisions
  WHERE slot_arm IS NOT NULL AND lane IS NOT NULL
),
first_slots AS (
  SELECT customer_id, epoch, day, lane, segment, campaign_id,
    COALESCE("group", '') AS "group", COALESCE(arm_id, '') AS arm_id, channel
  FROM slots WHERE nth = 1
  UNION ALL
  SELECT customer_id, epoch, day, lane, segment, '{overall}', '', '', ''
  FROM slots WHERE nth_anywhere = 1
),
purchases AS (
  SELECT customer_id, CAST(occurred_at AT TIME ZONE {time_zone} AS DATE) AS day,
    SUM(CASE WHEN event = 'converted' THEN 1 ELSE 0 END) AS orders,
    SUM(CASE WHEN event = 'converted' THEN 1 ELSE -1 END * COALESCE(amount_minor, 0)) AS net
  FROM outcomes
  WHERE event IN ('converted', 'refunded')
  GROUP BY 1, 2
),
customers AS (
  SELECT f.campaign_id, w.program, f.epoch, f.lane, f."group", f.arm_id, f.channel, f.segment,
    w.window_days, f.day, w.cap,
    CAST(COALESCE(SUM(CASE WHEN p.day >= f.day THEN p.orders END), 0) AS BIGINT) AS o,
    CAST(COALESCE(SUM(CASE WHEN p.day >= f.day THEN p.net END), 0) AS {big}) AS y,
    CAST(COALESCE(SUM(CASE WHEN p.day < f.day THEN p.net END), 0) AS {big}) AS x
  FROM first_slots f
  JOIN windows w ON w.campaign_id = f.campaign_id
  LEFT JOIN purchases p ON p.customer_id = f.customer_id
    AND p.day >= f.day - {before} AND p.day < f.day + w.window_days
  {recent}
  GROUP BY f.customer_id, f.campaign_id, w.program, f.epoch, f.lane, f."group", f.arm_id,
    f.channel, f.segment, w.window_days, f.day, w.cap
),
capped AS (
  SELECT *, CASE WHEN o > 0 THEN 1 ELSE 0 END AS c,
    CAST(CASE WHEN y > cap THEN cap ELSE y END AS {big}) AS k
  FROM customers
)
SELECT campaign_id, program, CAST(epoch AS INTEGER) AS epoch, lane, "group", arm_id, channel,
  segment, window_days, day,
  COUNT(*) AS n, CAST(SUM(c) AS BIGINT) AS sum_c,
  CAST(SUM(o) AS BIGINT) AS sum_o, CAST(SUM(o * o) AS BIGINT) AS sum_oo,
  CAST(SUM(y) AS DECIMAL(38, 0)) AS sum_y, CAST(SUM(y * y) AS DECIMAL(38, 0)) AS sum_yy,
  CAST(SUM(y * y * y) AS DECIMAL(38, 0)) AS sum_yyy,
  CAST(SUM(k) AS DECIMAL(38, 0)) AS sum_k, CAST(SUM(k * k) AS DECIMAL(38, 0)) AS sum_kk,
  CAST(SUM(k * k * k) AS DECIMAL(38, 0)) AS sum_kkk,
  CAST(SUM(x) AS DECIMAL(38, 0)) AS sum_x, CAST(SUM(x * x) AS DECIMAL(38, 0)) AS sum_xx,
  CAST(SUM(x * y) AS DECIMAL(38, 0)) AS sum_xy, CAST(SUM(x * k) AS DECIMAL(38, 0)) AS sum_xk,
  CAST(SUM(c * y) AS DECIMAL(38, 0)) AS sum_cy, CAST(SUM(c * x) AS DECIMAL(38, 0)) AS sum_cx,
  CAST(SUM(o * y) AS DECIMAL(38, 0)) AS sum_oy
FROM capped
GROUP BY campaign_id, program, epoch, lane, "group", arm_id, channel, segment, window_days, day
ORDER BY campaign_id, epoch, lane, "group", arm_id, channel, segment, window_days, day
"""
