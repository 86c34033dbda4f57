"""When a customer is left alone: a campaign's cooldown, the cap of a week, the hours of rest."""

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.decisions import columns
from hookline.decisions.history import NEVER, History

Mask = npt.NDArray[np.bool_]
MINUTES_A_DAY = 1440


def has_cooled(history: History, campaign_id: str, cooldown_days: float | None) -> Mask:
    """(n,) Is the customer's last slot of the campaign as many days ago as its cooldown is long?

    Args:
        cooldown_days: None is `never`: whoever had one slot gets no other.
    """
    last_slot = history.last_slot(campaign_id)
    cooled: Mask = (
        last_slot == NEVER if cooldown_days is None else history.today - last_slot >= cooldown_days
    )
    return cooled


def is_below_cap(table: pa.Table, history: History, *, per_week: int, per_day: int) -> Mask:
    """(n,) Is there room for one more slot this week, and for any at all a day?"""
    below: Mask = (slots_7d(table, history) < per_week) & (per_day > 0)
    return below


def slots_7d(table: pa.Table, history: History) -> "npt.NDArray[np.int64]":
    """(n,) what counts toward the weekly cap: slots of ours, or what the engine says it sent.

    The larger of the two: the engine's number holds our messages too, ours holds slots that sent
    nothing. A blank `sent_7d` counts none.
    """
    sent = np.nan_to_num(columns.numbers(table, "sent_7d")).astype(np.int64)
    most: npt.NDArray[np.int64] = np.maximum(history.slots_within(6), sent)
    return most


def is_wholly_quiet(send_window: tuple[str, str], start: str, end: str) -> bool:
    """Does the send window lie wholly in the hours of rest? Both may pass midnight.

    Args:
        send_window: when it opens and closes, HH:MM.
        start: when the hours of rest begin, HH:MM; "" where a market has none.
    """
    if not start or not end:
        return False
    opens, closes = send_window
    into_rest = _minutes_between(start, opens)
    return into_rest + _minutes_between(opens, closes) <= _minutes_between(start, end)


def _minutes_between(first: str, second: str) -> int:
    """From one HH:MM on to the next time that a clock shows the other."""
    hours = [int(part) for time in (first, second) for part in time.split(":")]
    return (hours[2] * 60 + hours[3] - hours[0] * 60 - hours[1]) % MINUTES_A_DAY
