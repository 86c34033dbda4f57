"""The texts that `aggregation` puts together: steps of the SQL, in order, and what each answers."""

from collections.abc import Collection, Iterable
from datetime import date

WHOLE = "DECIMAL(38, 0)"
TOTALS = (
    ("sum_c", "BIGINT"), ("sum_e", "BIGINT"), ("sum_o", "BIGINT"), ("sum_oo", "BIGINT"),
    ("sum_y", WHOLE), ("sum_yy", WHOLE), ("sum_yyy_high", WHOLE), ("sum_yyy_low", WHOLE),
    ("sum_k", WHOLE), ("sum_kk", WHOLE), ("sum_x", WHOLE), ("sum_xx", WHOLE), ("sum_xy", WHOLE),
    ("sum_cy", WHOLE), ("sum_cx", WHOLE), ("sum_oy", WHOLE), ("sum_r", WHOLE),
)  # fmt: skip
"""(sum, its type) of every row, as `Moments` names them."""


def day_number(day: date) -> int:
    """Days since 1970: inside the SQL a day is an integer, which every engine compares alike."""
    return (day - date(1970, 1, 1)).days


def date_text(day: date) -> str:
    """`DATE '2026-03-01'`."""
    return f"DATE '{day.isoformat()}'"


def listed(values: Iterable[object]) -> str:
    """`1, 2`."""
    return ", ".join(map(str, values))


def quoted(value: str) -> str:
    """A text as SQL writes it."""
    return "'" + value.replace("'", "''") + "'"


def in_days(days: Collection[date] | None, in_full: int) -> str:
    """Which first slots f are summed: of these days, or of customers with a number below."""
    if days is None:
        return "TRUE"
    conditions = [f"f.day IN ({listed(map(day_number, days))})"] if days else []
    conditions += [f"f.customer_id < {in_full}"] if in_full else []
    return f"({' OR '.join(conditions) or 'FALSE'})"


SLOTS = """\
SELECT customer_id, campaign_id, lane, COALESCE({group}, '') AS {group}, {segment} AS segment,
    EXTRACT(YEAR FROM day) AS epoch, {day} AS day
  FROM decisions
  WHERE slot_arm IS NOT NULL AND lane IS NOT NULL AND day <= {through}{without}
    AND {customers}"""

WINDOW = "SELECT no, {k} AS span, days_{k} AS window_days FROM campaigns WHERE days_{k} IS NOT NULL"

UNTIL = """\
CASE WHEN days_{k} = {to_date} THEN LEAST({closing}, {new_year}) ELSE f.day + days_{k} END
        AS until_{k}"""

OF_WINDOW = """\
COUNT(CASE WHEN done_on >= day AND done_on < until_{k} THEN is_order END) AS o_{k},
    CAST(LEAST(GREATEST(SUM(CASE WHEN done_on >= day AND done_on < until_{k} THEN net ELSE 0 END),
      -{largest}), {largest}) AS BIGINT) AS y_{k}"""

OWN_OF_WINDOW = """,
    MAX(CASE WHEN done_on >= day AND done_on < until_{k} THEN is_own ELSE 0 END) AS e_{k}"""

REDEEMED_OF_WINDOW = """,
    SUM(CASE WHEN done_on >= day AND done_on < until_{k} THEN redeemed ELSE 0 END) AS r_{k}"""

CAPPED = ", CASE WHEN y_{k} > c.cap THEN c.cap ELSE y_{k} END AS k_{k}"

BUYERS = "SUM(CASE WHEN o_{k} > 0 THEN 1 ELSE 0 END) AS sum_c_{k}"

SUMS = (
    BUYERS
    + """,
    SUM(o_{k}) AS sum_o_{k}, SUM(o_{k} * o_{k}) AS sum_oo_{k},
    SUM(y_{k}) AS sum_y_{k}, SUM(CAST(y_{k} AS {wide}) * y_{k}) AS sum_yy_{k},
    SUM(CAST(y_{k} AS {wide}) * y_{k} * ((y_{k} - y_{k} % {cube}) {divide} {cube}))
      AS sum_yyy_high_{k},
    SUM(CAST(y_{k} AS {wide}) * y_{k} * (y_{k} % {cube})) AS sum_yyy_low_{k},
    SUM(CAST(x AS {wide}) * y_{k}) AS sum_xy_{k},
    SUM(CASE WHEN o_{k} > 0 THEN y_{k} ELSE 0 END) AS sum_cy_{k},
    SUM(CASE WHEN o_{k} > 0 THEN x ELSE 0 END) AS sum_cx_{k},
    SUM(CAST(o_{k} AS {wide}) * y_{k}) AS sum_oy_{k}"""
)

OWN_SUMS = ", SUM(e_{k}) AS sum_e_{k}"

CAPPED_SUMS = ", SUM(k_{k}) AS sum_k_{k}, SUM(CAST(k_{k} AS {wide}) * k_{k}) AS sum_kk_{k}"

REDEEMED_SUMS = ", SUM(r_{k}) AS sum_r_{k}"

OF_SPAN = "SELECT no, packed, {k} AS span, {sums} FROM all_sums"

MOMENTS = """\
WITH campaigns(no, campaign_id, event, cap, {columns}) AS (
  VALUES
    {campaigns}
),
windows AS (
  {windows}
),
slots AS {inline} (
  {slots}
),
cells AS {materialized} (
  SELECT ROW_NUMBER() OVER (ORDER BY s.campaign_id, s.lane, s.{group}, s.segment) AS cell,
    s.campaign_id, s.lane, s.{group}, s.segment, c.no
  FROM (SELECT DISTINCT campaign_id, lane, {group}, segment FROM slots) s
  LEFT JOIN campaigns c ON c.campaign_id = s.campaign_id
),
-- a day and a cell in one integer, so that the smallest is the first slot's
of_campaigns AS {materialized} (
  SELECT s.customer_id, c.no, s.epoch, MIN(CAST(s.day AS BIGINT) * 4294967296 + c.cell) AS packed
  FROM slots s
  JOIN cells c ON c.campaign_id = s.campaign_id AND c.lane = s.lane AND c.{group} = s.{group}
    AND c.segment = s.segment
  GROUP BY s.customer_id, c.no, s.epoch
),
of_all AS {materialized} (
  SELECT customer_id, epoch, MIN(packed) AS packed
  FROM of_campaigns WHERE {overall} >= 0 GROUP BY customer_id, epoch
),
firsts AS {inline} (
  SELECT customer_id, no, epoch, packed FROM of_campaigns WHERE no IS NOT NULL
  UNION ALL
  SELECT customer_id, {overall} AS no, epoch, packed FROM of_all
),
earlier AS (
  SELECT customer_id, no, MIN(packed) AS packed
  FROM firsts WHERE epoch < (SELECT MAX(epoch) FROM firsts)
  GROUP BY customer_id, no
),
first_slots AS {inline} (
  SELECT f.customer_id, f.no, f.epoch, f.packed,
    (f.packed - f.packed % 4294967296) {divide} 4294967296 AS day,
    (LEAST(COALESCE(e.packed, f.packed), f.packed)
      - LEAST(COALESCE(e.packed, f.packed), f.packed) % 4294967296) {divide} 4294967296
      AS first_ever
  FROM firsts f
  LEFT JOIN earlier e ON e.customer_id = f.customer_id AND e.no = f.no
),
counts AS (
  SELECT no, epoch, packed, day, packed % 4294967296 AS cell, COUNT(*) AS n,
    SUM(CASE WHEN day = first_ever THEN 1 ELSE 0 END) AS n_new
  FROM first_slots f WHERE {in_days} GROUP BY no, epoch, packed, day
),
events AS (
  SELECT customer_id, event, {local_day} AS done_on,
    CASE WHEN event = 'converted' THEN 1 END AS is_order,
    CASE WHEN NOT ({in_currency}) THEN 0 WHEN event = 'converted' THEN COALESCE(amount_minor, 0)
      WHEN event = 'refunded' THEN -COALESCE(amount_minor, 0) ELSE 0 END AS net,
    CASE WHEN event = 'redeemed' AND {in_currency} THEN COALESCE(amount_minor, 0) ELSE 0 END
      AS redeemed
  FROM outcomes WHERE event IN ({events}) AND {customers}
),
-- few and small sums: they are all that is kept of a customer
customers AS (
  SELECT no, packed,
    CAST(LEAST(GREATEST(SUM(CASE WHEN done_on < first_ever THEN net ELSE 0 END),
      -{largest}), {largest}) AS BIGINT) AS x,
    {of_windows}
  FROM (
    SELECT f.customer_id, f.no, f.packed, f.day, f.first_ever, p.done_on, p.net,
      p.redeemed, p.is_order, CASE WHEN p.event = c.event THEN 1 ELSE 0 END AS is_own,
      {untils}
    FROM first_slots f
    JOIN campaigns c ON c.no = f.no
    JOIN events p ON p.customer_id = f.customer_id AND p.done_on >= f.first_ever - {before}
    WHERE p.done_on <= {through} AND {in_days}
  ) done
  GROUP BY customer_id, no, packed
),
capped AS (
  SELECT u.*{capped}
  FROM customers u JOIN campaigns c ON c.no = u.no
),
-- all windows in one pass, so that no row of a customer is kept
all_sums AS {materialized} (
  SELECT no, packed, SUM(x) AS sum_x, SUM(CAST(x AS {wide}) * x) AS sum_xx,
    {sums}
  FROM capped GROUP BY no, packed
),
sums AS (
  {of_spans}
)
SELECT c.campaign_id, CAST(f.epoch AS INTEGER) AS epoch, s.lane,
  CASE WHEN f.no = {overall} THEN '' ELSE s.{group} END AS {group}, s.segment, w.window_days,
  {date} AS day, CAST(SUM(f.n) AS BIGINT) AS n, CAST(SUM(f.n_new) AS BIGINT) AS n_new,
  {totals}
FROM counts f
JOIN campaigns c ON c.no = f.no
JOIN windows w ON w.no = f.no
JOIN cells s ON s.cell = f.cell
LEFT JOIN sums u ON u.no = f.no AND u.packed = f.packed AND u.span = w.span
WHERE w.window_days <> {to_date} OR {is_begun}
GROUP BY 1, 2, 3, 4, 5, 6, 7
ORDER BY 1, 2, 3, 4, 5, 6, 7
"""

TALLY = """\
SELECT event, COALESCE(currency, {unnamed}) AS currency, COUNT(*) AS outcomes,
  COUNT(amount_minor) AS amounts
FROM outcomes WHERE {local_day} <= {through} GROUP BY 1, 2 ORDER BY 1, 2
"""

MESSAGES = """\
WITH windows(campaign_id, window_days) AS (
  VALUES
    {windows}
),
slots AS (
  SELECT customer_id, campaign_id, {day} AS day, EXTRACT(YEAR FROM day) AS epoch, channel, arm_id
  FROM decisions
  WHERE slot_arm IS NOT NULL AND lane = 'policy' AND day <= {through}
),
first_slots AS (
  SELECT customer_id, campaign_id, epoch, MIN(day) AS day
  FROM slots GROUP BY customer_id, campaign_id, epoch
)
SELECT f.campaign_id, w.window_days, {date} AS day, s.channel, COUNT(*) AS messages
FROM first_slots f
JOIN windows w ON w.campaign_id = f.campaign_id
JOIN slots s ON s.customer_id = f.customer_id AND s.campaign_id = f.campaign_id
  AND s.day >= f.day AND s.day < f.day + w.window_days AND s.arm_id IS NOT NULL
GROUP BY f.campaign_id, w.window_days, f.day, s.channel
ORDER BY 1, 2, 3, 4
"""
