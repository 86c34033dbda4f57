"""A forest plot in plain characters: one scale for all, for any terminal and mail."""

from collections.abc import Iterator

from hookline.lift.columns import in_columns
from hookline.lift.contrasts import Rates
from hookline.lift.formatting import estimate
from hookline.lift.report import LiftReport
from hookline.lift.sides import OPEN, side_of_campaign, side_of_segment
from hookline.records.lift_picture import Side

NAME, PLOT = 18, 35
"""Columns of a name and of the plot; the estimate has the rest of 80."""


def forest_lines(report: LiftReport) -> Iterator[str]:
    """Every campaign with a rate, its segments under it; nothing where there is none.

    `[` and `]` are the ends of the range, `|` no difference, `*` the estimate where it is decided,
    `o` where it is not.
    """
    rows = list(_rows(report))
    if not rows:
        return
    low = min(0.0, *(rate.lo for _, rate, _ in rows))
    high = max(0.0, *(rate.hi for _, rate, _ in rows))
    room = (high - low) / 40 or 0.01
    low, high = low - room, high + room
    yield ""
    yield f"  {'more of 100':<{NAME}} {_axis(low, high)}"
    for name, rate, side in rows:
        yield f"  {in_columns(name, NAME)} {_plot(rate, side, low, high)} {estimate(rate)}"


def _rows(report: LiftReport) -> Iterator[tuple[str, Rates, Side]]:
    for campaign in report.campaigns:
        if isinstance(campaign.sent.rate, Rates):
            yield campaign.campaign_id, campaign.sent.rate, side_of_campaign(campaign)
        for segment in campaign.segments:
            yield f"  {segment.name}", segment.rate, side_of_segment(segment)


def _axis(low: float, high: float) -> str:
    """Both ends, and zero where it has room between them."""
    left, right = (f"{round(100 * end, 1) + 0.0:+.1f}" for end in (low, high))
    line = list(f"{left}{right:>{PLOT - len(left)}}")
    zero = _column(0.0, low, high)
    if len(left) < zero < PLOT - len(right) - 1:
        line[zero] = "0"
    return "".join(line)


def _plot(rate: Rates, side: Side, low: float, high: float) -> str:
    line = [" "] * PLOT
    first, last = (_column(end, low, high) for end in (rate.lo, rate.hi))
    line[first : last + 1] = "-" * (last + 1 - first)
    line[_column(0.0, low, high)] = "|"
    line[first], line[last] = "[", "]"
    line[_column(rate.diff, low, high)] = "o" if side == OPEN else "*"
    return "".join(line)


def _column(value: float, low: float, high: float) -> int:
    return min(PLOT - 1, max(0, int((value - low) / (high - low) * PLOT)))
