"""First slots counted by what was drawn and what came of it: all that the means of arms need."""

from collections.abc import Sequence

from hookline.lift.aggregation import Window
from hookline.lift.aggregation_sql import listed, quoted

KEYS = ("campaign_id", "day", "channel", "group", "cell_id", "channel_p", "k", "arm_id", "y")
"""What names a row; beside them stands n, how many slots it counts."""

_SQL = """\
WITH campaigns(campaign_id, window_days, event) AS (
  VALUES
    {campaigns}
),
slots AS (
  SELECT customer_id, campaign_id, day, EXTRACT(YEAR FROM day) AS epoch, channel, "group",
    cell_id, channel_p, k, arm_id
  FROM decisions
  WHERE slot_arm IS NOT NULL AND lane = 'policy' AND {customers}
    AND campaign_id IN (SELECT campaign_id FROM campaigns)
),
first_days AS (
  SELECT customer_id, campaign_id, epoch, MIN(day) AS day FROM slots
  GROUP BY customer_id, campaign_id, epoch
),
events AS (
  SELECT customer_id, event, CAST(occurred_at AT TIME ZONE {zone} AS DATE) AS done_on
  FROM outcomes WHERE event IN ({events}) AND {customers}
),
won AS (
  SELECT DISTINCT f.customer_id, f.campaign_id, f.day
  FROM first_days f
  JOIN campaigns c ON c.campaign_id = f.campaign_id
  JOIN events e ON e.customer_id = f.customer_id AND e.event = c.event
    AND e.done_on >= f.day AND e.done_on < f.day + c.window_days
)
SELECT s.campaign_id, s.day, s.channel, s."group", s.cell_id, s.channel_p, s.k, s.arm_id,
  CASE WHEN w.day IS NULL THEN 0 ELSE 1 END AS y, COUNT(*) AS n
FROM first_days f
JOIN slots s ON s.customer_id = f.customer_id AND s.campaign_id = f.campaign_id AND s.day = f.day
LEFT JOIN won w ON w.customer_id = f.customer_id AND w.campaign_id = f.campaign_id AND w.day = f.day
WHERE s."group" IN ('bandit', 'random')
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9
"""


def arm_counts_sql(windows: Sequence[Window], time_zone: str, customers: str = "TRUE") -> str:
    """SQL over `decisions` and `outcomes`: lane policy's first slots of groups bandit and random.

    Args:
        windows: each campaign once, in the window and by the event that it is judged by.
        time_zone: of the workspace; an outcome happens on its local day.
        customers: a condition on customer_id, when the answer is put together of parts.
    Returns:
        a text that answers KEYS and n, as of all that came in: whether a window is closed is to be
        looked at afterwards. A first slot is one of a customer, a campaign and a year.
    """
    rows = [f"({quoted(w.campaign_id)}, {int(w.days)}, {quoted(w.event)})" for w in windows]
    return _SQL.format(
        campaigns=",\n    ".join(rows),
        zone=quoted(time_zone),
        events=listed(map(quoted, sorted({w.event for w in windows}))),
        customers=customers,
    )
