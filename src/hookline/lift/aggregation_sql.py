"""The texts that `aggregation` puts together: steps of the SQL, in order, and what each answers."""

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
MIN(until_{k}) AS until_{k},
    MAX(CASE WHEN done_on >= day AND done_on < until_{k} THEN is_own ELSE 0 END) AS e_{k},
    SUM(CASE WHEN done_on >= day AND done_on < until_{k} THEN is_order ELSE 0 END) AS o_{k},
    CAST(LEAST(GREATEST(SUM(CASE WHEN done_on >= day AND done_on < until_{k} THEN net ELSE 0 END),
      -{largest}), {largest}) AS BIGINT) AS y_{k},
    SUM(CASE WHEN done_on >= day AND done_on < until_{k} THEN redeemed ELSE 0 END) AS r_{k}"""

SUMS = """\
SELECT no, epoch, day, cell, {k} AS span,
    SUM(CASE WHEN o > 0 THEN 1 ELSE 0 END) AS sum_c, SUM(e) AS sum_e, SUM(o) AS sum_o,
    SUM(o * o) AS sum_oo, SUM(y) AS sum_y, SUM(CAST(y AS {wide}) * y) AS sum_yy,
    SUM(CAST(y AS {wide}) * y * ((y - y % {cube}) {divide} {cube})) AS sum_yyy_high,
    SUM(CAST(y AS {wide}) * y * (y % {cube})) AS sum_yyy_low,
    SUM(k) AS sum_k, SUM(CAST(k AS {wide}) * k) AS sum_kk,
    SUM(x) AS sum_x, SUM(CAST(x AS {wide}) * x) AS sum_xx, SUM(CAST(x AS {wide}) * y) AS sum_xy,
    SUM(CASE WHEN o > 0 THEN y ELSE 0 END) AS sum_cy,
    SUM(CASE WHEN o > 0 THEN x ELSE 0 END) AS sum_cx,
    SUM(CAST(o AS {wide}) * y) AS sum_oy, SUM(r) AS sum_r
  FROM (
    SELECT no, epoch, day, cell, x, e_{k} AS e, o_{k} AS o, y_{k} AS y, r_{k} AS r,
      CASE WHEN y_{k} > cap THEN cap ELSE y_{k} END AS k
    FROM customers WHERE until_{k} > day
  ) of_window_{k}
  GROUP BY no, epoch, day, cell"""

MOMENTS = """\
WITH campaigns(no, campaign_id, event, cap, {columns}) AS (
  VALUES
    {campaigns}
),
windows AS (
  {windows}
),
slots AS (
  {slots}
),
cells AS {materialized} (
  SELECT ROW_NUMBER() OVER (ORDER BY s.campaign_id, s.lane, s.{group}, s.segment) AS cell,
    s.campaign_id, s.lane, s.{group}, s.segment, c.no
  FROM (SELECT DISTINCT campaign_id, lane, {group}, segment FROM slots) s
  LEFT JOIN campaigns c ON c.campaign_id = s.campaign_id
),
-- a day and a cell in one integer, so that the smallest is the first slot's
firsts AS {materialized} (
  SELECT s.customer_id, c.no, s.epoch, MIN(CAST(s.day AS BIGINT) * 4294967296 + c.cell) AS packed
  FROM slots s
  JOIN cells c ON c.campaign_id = s.campaign_id AND c.lane = s.lane AND c.{group} = s.{group}
    AND c.segment = s.segment
  GROUP BY s.customer_id, c.no, s.epoch
),
numbered AS {materialized} (
  SELECT customer_id, no, epoch, packed FROM firsts WHERE no IS NOT NULL
  UNION ALL
  SELECT customer_id, {overall} AS no, epoch, MIN(packed) AS packed
  FROM firsts WHERE {overall} >= 0 GROUP BY customer_id, epoch
),
earlier AS (
  SELECT customer_id, no, MIN(packed) AS packed
  FROM numbered WHERE epoch < (SELECT MAX(epoch) FROM numbered)
  GROUP BY customer_id, no
),
unpacked AS (
  SELECT n.customer_id, n.no, n.epoch, n.packed % 4294967296 AS cell,
    (n.packed - n.packed % 4294967296) {divide} 4294967296 AS day,
    CASE WHEN e.packed < n.packed THEN (e.packed - e.packed % 4294967296) {divide} 4294967296
      ELSE (n.packed - n.packed % 4294967296) {divide} 4294967296 END AS first_ever
  FROM numbered n
  LEFT JOIN earlier e ON e.customer_id = n.customer_id AND e.no = n.no
),
first_slots AS {materialized} (
  SELECT * FROM unpacked WHERE {in_days}
),
counts AS (
  SELECT no, epoch, day, cell, COUNT(*) AS n,
    SUM(CASE WHEN day = first_ever THEN 1 ELSE 0 END) AS n_new
  FROM first_slots GROUP BY no, epoch, day, cell
),
events AS (
  SELECT customer_id, event, {local_day} AS done_on,
    CASE WHEN event = 'converted' THEN 1 ELSE 0 END AS is_order,
    CASE WHEN NOT ({in_currency}) THEN 0 WHEN event = 'converted' THEN COALESCE(amount_minor, 0)
      WHEN event = 'refunded' THEN -COALESCE(amount_minor, 0) ELSE 0 END AS net,
    CASE WHEN event = 'redeemed' AND {in_currency} THEN COALESCE(amount_minor, 0) ELSE 0 END
      AS redeemed
  FROM outcomes WHERE event IN ({events}) AND {customers}
),
customers AS {materialized} (
  SELECT no, epoch, MIN(day) AS day, MIN(cell) AS cell, MIN(cap) AS cap,
    CAST(LEAST(GREATEST(SUM(CASE WHEN done_on < first_ever THEN net ELSE 0 END),
      -{largest}), {largest}) AS BIGINT) AS x,
    {of_windows}
  FROM (
    SELECT f.customer_id, f.no, f.epoch, f.day, f.cell, f.first_ever, c.cap, p.done_on, p.net,
      p.redeemed, p.is_order, CASE WHEN p.event = c.event THEN 1 ELSE 0 END AS is_own,
      {untils}
    FROM first_slots f
    JOIN campaigns c ON c.no = f.no
    JOIN events p ON p.customer_id = f.customer_id AND p.done_on >= f.first_ever - {before}
    WHERE p.done_on <= {through}
  ) done
  GROUP BY customer_id, no, epoch
),
sums AS (
  {sums}
)
SELECT c.campaign_id, CAST(f.epoch AS INTEGER) AS epoch, s.lane,
  CASE WHEN f.no = {overall} THEN '' ELSE s.{group} END AS {group}, s.segment, w.window_days,
  {date} AS day, CAST(SUM(f.n) AS BIGINT) AS n, CAST(SUM(f.n_new) AS BIGINT) AS n_new,
  {totals}
FROM counts f
JOIN campaigns c ON c.no = f.no
JOIN windows w ON w.no = f.no
JOIN cells s ON s.cell = f.cell
LEFT JOIN sums u ON u.no = f.no AND u.epoch = f.epoch AND u.day = f.day AND u.cell = f.cell
  AND u.span = w.span
WHERE w.window_days <> {to_date} OR f.day < LEAST({closing}, {new_year})
GROUP BY 1, 2, 3, 4, 5, 6, 7
ORDER BY 1, 2, 3, 4, 5, 6, 7
"""

CURRENCIES = """\
SELECT COALESCE(currency, {unnamed}) AS currency, COUNT(*) AS amounts
FROM outcomes
WHERE event IN ('converted', 'refunded') AND amount_minor IS NOT NULL AND {local_day} <= {through}
GROUP BY 1 ORDER BY 2 DESC, 1
"""

EVENTS = """\
SELECT event, COUNT(*) AS n FROM outcomes WHERE {local_day} <= {through} GROUP BY 1 ORDER BY 1
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
