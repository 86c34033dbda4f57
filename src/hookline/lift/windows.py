"""One campaign over several windows: what it did in the short term, and what is left later."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from hookline.lift.contrasts import Contrast, contrast, silenced
from hookline.lift.estimates import Effect
from hookline.lift.increments import epoch_sum
from hookline.lift.no_number import NoNumber
from hookline.lift.plan import Plan
from hookline.lift.rows import Row, closed, pairs

WINDOWS = (7, 14, 28, 90, 365)
"""Days that stand beside each other, and beside the campaign's own."""


@dataclass(frozen=True)
class WindowLift:
    """One campaign in one window, of the customers whose days are over.

    A longer window is of earlier customers, so two of them differ by whom they hold, too.
    """

    days: int
    is_own: bool
    """The window of the campaign's verdict; the others are for reading."""
    sent: Contrast
    """All sent groups against control."""
    incremental: Effect | NoNumber
    """Revenue in minor units of all sent customers whose windows are closed."""
    opens: date | None
    """The first watermark with which anybody's window is closed; None before the first slot."""
    closes: date | None
    """The first watermark with which all are: of the last day of first slots, by plan or so far."""


def window_lift(
    rows: Sequence[Row],
    days: int,
    sent: Sequence[str],
    plan: Plan,
    *,
    watermark: date,
    lag_days: int,
    silence: NoNumber | None,
) -> WindowLift:
    """What is known of one window as of a watermark.

    Args:
        rows: of the campaign in this window, lane policy, open windows included.
        sent: names of the groups that were messaged.
        plan: of the campaign; without an end, the last first slot that there was ends it.
        silence: why nothing may be compared; None where it may.
    """
    known = closed(rows, watermark, lag_days)
    both = pairs(known, "group", ["control"], sent)
    compared = contrast("sent against control", both, event=plan.event)
    if silence is not None:
        compared = silenced(compared, silence)
    reason = compared.revenue
    slot_days = [row.day for row in rows]
    open_for = timedelta(days=days + lag_days)
    last = plan.ends or max(slot_days, default=None)
    return WindowLift(
        days=days,
        is_own=days == plan.window_days,
        sent=compared,
        incremental=reason if isinstance(reason, NoNumber) else epoch_sum(known, sent),
        opens=min(slot_days) + open_for if slot_days else None,
        closes=last + open_for if last else None,
    )


def is_open(window: WindowLift, watermark: date) -> bool:
    """Are there customers whose days are not over, or are there none yet?"""
    return window.closes is None or watermark < window.closes
