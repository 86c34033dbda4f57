"""What a report asks of the sums: windows, currencies, messages, opt-outs."""

import datetime
import functools
from collections.abc import Sequence

from hookline.documents import Fields
from hookline.lift.aggregation import (
    OVERALL,
    TO_DATE,
    Window,
)
from hookline.lift.no_number import NoNumber
from hookline.lift.opt_outs import OptOuts, opt_outs, opt_outs_sql
from hookline.lift.plan import Plan
from hookline.lift.tallies import currencies, messages_sql, tally_sql
from hookline.lift.windows import WINDOWS
from hookline.loop.partial_change import Reach
from hookline.loop.partials import Partials
from hookline.records.team import Team


def windows_of(plans: Sequence[Plan], overall_days: int, cap: int | None) -> list[Window]:
    """Every campaign in its own window and to date, and the first slot in any in both."""
    windows = [
        Window(plan.campaign_id, days, plan.event, cap)
        for plan in plans
        for days in (plan.window_days, TO_DATE)
    ]
    return windows + [Window(OVERALL, days, cap_minor=cap) for days in (overall_days, TO_DATE)]


def side_by_side(plan: Plan, cap: int | None) -> list[Window]:
    """One campaign in its own window and in the short and long ones."""
    days = sorted({*WINDOWS, plan.window_days})
    return [Window(plan.campaign_id, each, plan.event, cap) for each in days]


def tally(
    partials: Partials, team: Team, day: datetime.date | None
) -> tuple[dict[str, int], set[str]]:
    """Of all outcomes up to the day: amounts by currency, most of them first; names of events."""
    sql = functools.partial(tally_sql, unnamed=team.currency, time_zone=team.time_zone)
    counts = partials.of_outcomes(sql, Reach(through=day), ("event", "currency"))
    rows = counts.to_pylist()
    return currencies(rows), {str(row["event"]) for row in rows}


def messages_of(
    partials: Partials, plans: Sequence[Plan], day: datetime.date | None
) -> list[Fields]:
    """Messages that were sent inside each campaign's own window, as `lift_report` reads them; []
    where no message's cost is known."""
    if all(plan.costs is None for plan in plans):
        return []
    in_window = [Window(plan.campaign_id, plan.window_days) for plan in plans]
    sql = messages_sql(in_window, through=day)
    keys = ("campaign_id", "window_days", "day", "channel")
    rows: list[Fields] = partials.by_customer(sql, keys, with_outcomes=False).to_pylist()
    return rows


def opt_outs_of(
    partials: Partials,
    plan: Plan,
    team: Team,
    day: datetime.date | None,
    watermark: datetime.date,
) -> OptOuts | NoNumber:
    """Opt-outs a message in the campaign's own window."""
    sql = opt_outs_sql(plan.campaign_id, plan.window_days, time_zone=team.time_zone, through=day)
    rows = partials.by_customer(sql, ("day",), with_outcomes=True).to_pylist()
    return opt_outs(rows, days=plan.window_days, watermark=watermark, lag_days=team.lag_days)
