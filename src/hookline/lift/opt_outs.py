"""Opt-outs a message: what the sum of all messages costs in people who want no more of them."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, timedelta

from scipy.special import ndtri

from hookline.documents import Document, day_at, int_at
from hookline.lift.means import ratio_mean
from hookline.lift.no_number import NoNumber

EVENTS = ("unsubscribed", "complained")
"""What counts as an opt-out."""
FEWEST = 5
"""Opt-outs below which a rate a message has no interval worth the name."""


@dataclass(frozen=True)
class OptOuts:
    """Opt-outs over messages, of messaged customers whose windows are closed."""

    messages: int
    customers: int
    """Who opted out or complained."""
    rate: float
    """Customers who opted out over messages, in the window."""
    lo: float
    hi: float
    """95 %; a customer's messages hang together, so the customer is the unit."""


@dataclass(frozen=True)
class Sums:
    """Over customers: m messages each, u is 1 for one who opted out."""

    n: int = 0
    sum_m: int = 0
    sum_mm: int = 0
    sum_u: int = 0
    sum_mu: int = 0


def opt_outs_sql(campaign_id: str, days: int, *, time_zone: str, through: date | None) -> str:
    """SQL over `decisions` and `outcomes`: by day of first slot, the sums of `Sums`.

    Of messaged customers of lane policy, one row each a campaign and epoch.

    Args:
        days: of the window, in which messages and opt-outs count.
        through: nothing after this day is read.
    """
    return _SQL.format(
        campaign=_text(campaign_id), days=int(days), zone=_text(time_zone),
        through=f"DATE '{(through or date.max).isoformat()}'",
        events=", ".join(map(_text, EVENTS)),
    )  # fmt: skip


def opt_outs(
    rows: Iterable[Document], *, days: int, watermark: date, lag_days: int
) -> OptOuts | NoNumber:
    """Opt-outs over messages by the delta method, of closed windows.

    Args:
        rows: as `opt_outs_sql` answers them.
        days: of the window.
    Returns:
        no number below `FEWEST` opt-outs, where a linearised ratio of rare events is not right.
    Source: Deng, Knoblich, Lu (2018), KDD, eq. 5, with the normal quantile: where five opt out of
        messages, customers are many.
    """
    known = [
        row for row in rows if day_at(row, "day") + timedelta(days=days + lag_days) <= watermark
    ]
    sums = Sums(*(sum(int_at(row, f.name) for row in known) for f in fields(Sums)))
    if not sums.sum_m:
        return NoNumber("no message's window has closed yet")
    if sums.sum_u < FEWEST:
        return NoNumber(f"only {sums.sum_u} opted out after {sums.sum_m:,} messages")
    rate = ratio_mean(sums.n, sums.sum_u, sums.sum_u, sums.sum_m, sums.sum_mm, sums.sum_mu)
    half = float(ndtri(0.975)) * float(rate.error) ** 0.5
    value = float(rate.value)
    return OptOuts(sums.sum_m, sums.sum_u, value, max(value - half, 0.0), value + half)


_SQL = """\
WITH slots AS (
  SELECT customer_id, EXTRACT(YEAR FROM day) AS epoch, day, "group", arm_id
  FROM decisions
  WHERE campaign_id = {campaign} AND slot_arm IS NOT NULL AND lane = 'policy' AND day <= {through}
),
firsts AS (
  SELECT customer_id, epoch, MIN(day) AS first_day, ARG_MIN("group", day) AS first_group
  FROM slots GROUP BY customer_id, epoch
),
sent AS (
  SELECT f.customer_id, f.epoch, f.first_day, COUNT(s.arm_id) AS m
  FROM firsts f
  JOIN slots s ON s.customer_id = f.customer_id AND s.epoch = f.epoch
    AND s.day < f.first_day + {days}
  WHERE f.first_group <> 'control'
  GROUP BY f.customer_id, f.epoch, f.first_day
),
gone AS (
  SELECT customer_id, CAST(occurred_at AT TIME ZONE {zone} AS DATE) AS day
  FROM outcomes WHERE event IN ({events})
),
customers AS (
  SELECT c.customer_id, c.epoch, c.first_day, c.m,
    MAX(CASE WHEN g.day >= c.first_day AND g.day < c.first_day + {days} AND g.day <= {through}
      THEN 1 ELSE 0 END) AS u
  FROM sent c LEFT JOIN gone g ON g.customer_id = c.customer_id
  GROUP BY c.customer_id, c.epoch, c.first_day, c.m
)
SELECT first_day AS day, COUNT(*) AS n, CAST(SUM(m) AS BIGINT) AS sum_m,
  CAST(SUM(m * m) AS BIGINT) AS sum_mm, CAST(SUM(u) AS BIGINT) AS sum_u,
  CAST(SUM(m * u) AS BIGINT) AS sum_mu
FROM customers GROUP BY first_day ORDER BY first_day
"""


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
