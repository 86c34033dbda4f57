"""Messages that were sent, and the chance that each makes a purchase that would not have been."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.arrays import Array, Ints
from hookline.records.arrow_modules import pc
from hookline.simulator.customers import Truth

Flags = npt.NDArray[np.bool_]

FATIGUE_DAYS = 14
"""A message weakens those that come to the same customer in so many days after it."""
DAY_SPAN = 2**20
"""More days than any calendar of ours has, so that customer and day fit one integer."""


class Messages(NamedTuple):
    """One element a message, in the order of the rows that they came from."""

    customer: Ints
    """Position among the truth's customers."""
    day: Ints
    """Since 1970."""
    campaign: npt.NDArray[np.str_]
    is_service: Flags
    """Sent outside the lanes, so that no group went without it."""
    uplift: Array
    """Chance to buy within a week that it makes for a customer who had no other message."""


def messages_of(rows: pa.Table, truth: Truth) -> Messages:
    """The messages among DECISIONS rows."""
    sent = rows.filter(pc.is_valid(rows["arm_id"]))
    names = np.array(sent["arm_id"].to_pylist(), dtype=str)
    arms, arm = np.unique(names, return_inverse=True)
    uplifts = np.array([truth.arm_uplift.get(str(name), 0.0) for name in arms], dtype=np.float64)
    customer = customers_of(sent, truth)
    return Messages(
        customer=customer,
        day=days_of(sent),
        campaign=np.array(sent["campaign_id"].to_pylist(), dtype=str),
        is_service=np.asarray(pc.is_null(sent["lane"])),
        uplift=np.minimum(uplifts[arm] * truth.responsiveness[customer], 1.0),
    )


def chances_to_buy(truth: Truth, messages: Messages, is_sent: Flags | None = None) -> Array:
    """(m,) each message's chance in the world in which only some are sent; 0 for the others.

    Args:
        is_sent: (m,) None sends all of them.
    """
    kept = np.ones(len(messages.day), dtype=bool) if is_sent is None else is_sent
    moment = messages.customer * DAY_SPAN + messages.day
    sent = np.sort(moment[kept])
    before = np.searchsorted(sent, moment) - np.searchsorted(sent, moment - FATIGUE_DAYS)
    chance: Array = np.where(kept, messages.uplift * np.exp(-truth.fatigue * before), 0.0)
    return chance


def customers_of(rows: pa.Table, truth: Truth) -> Ints:
    """(m,) each row's customer, as a position among the truth's."""
    return np.asarray(pc.index_in(rows["customer_id"], value_set=pa.array(truth.ids)), np.int64)


def days_of(rows: pa.Table) -> Ints:
    """(m,) each row's day, since 1970."""
    return np.asarray(pc.cast(rows["day"], pa.int32()), np.int64)
