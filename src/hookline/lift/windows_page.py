"""A campaign's windows as people read them: short and long term, a row each, 80 columns."""

from collections.abc import Iterator
from datetime import date

from hookline.lift.campaigns import CampaignLift
from hookline.lift.columns import wrap
from hookline.lift.contrasts import Rates
from hookline.lift.estimates import Effect
from hookline.lift.formatting import MoneyFormat, estimate, interval
from hookline.lift.windows import WindowLift, is_open

NOTE = (
    "Each row is of those whose days are over, so a longer one is of earlier customers. The "
    "verdict goes by {days} days alone: whoever looks at many rows finds something in one of them."
)


def window_lines(campaign: CampaignLift, watermark: date, money: MoneyFormat) -> Iterator[str]:
    """Every window that was asked for; nothing where none was."""
    if not campaign.windows:
        return
    yield ""
    yield f"{campaign.campaign_id}: short and long term"
    yield (f"  {'within':<9} {'more than without':<21} {'in 95 of 100':<19} {'messaged':>8} "
           f"{'earned':>16}")  # fmt: skip
    for window in campaign.windows:
        yield from _row(window, watermark, money)
    yield from wrap(NOTE.format(days=campaign.window_days), "  ", "  ")


def _row(window: WindowLift, watermark: date, money: MoneyFormat) -> Iterator[str]:
    head = f"  {within(window):<9} "
    rate = window.sent.rate
    if isinstance(rate, Rates):
        earned = window.incremental
        amount = money(earned.value) if isinstance(earned, Effect) else "not shown"
        yield (f"{head}{estimate(rate):<21} {interval(rate):<19} {window.sent.n_target:>8,} "
               f"{amount:>16}")  # fmt: skip
    elif not (waits := waiting(window, watermark)) or window.sent.n_target:
        yield from wrap(f"no number, because {rate.because}", head, " " * 12)
    else:
        yield f"{head}{waits}"
        return
    if waits := waiting(window, watermark):
        yield f"{' ' * 12}{waits}"


def within(window: WindowLift) -> str:
    """`28 days`."""
    return f"{window.days} days"


def waiting(window: WindowLift, watermark: date) -> str:
    """When it will be known, where it is not; "" once it is."""
    if not is_open(window, watermark):
        return ""
    if window.opens is None or window.closes is None:
        return "nobody has had a message or been held back yet"
    if window.opens > watermark:
        return f"known from {window.opens} on, and all of it on {window.closes}"
    return f"so far; all of it on {window.closes}"
