"""Follow-ups: the second message, for those who had the first, when its time has come.

What a customer had is the arm that was sent; where nothing was sent, or human copy was, it is the
slot's arm, so that ghost rows follow up like real ones and caps count alike in every group.
"""

import math
from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.decisions.columns import Column, pc
from hookline.decisions.history import NEVER, History
from hookline.records import Arm
from hookline.records.words import FollowIf
from hookline.text.when import parse_duration

Ints = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

GRACE_DAYS = 14
"""A follow-up that could not go out within so many days of its time comes too late to be one."""
SIGNALS: Mapping[FollowIf, tuple[str, bool]] = {
    "not_converted": ("converted", False),
    "not_clicked": ("clicked", False),
    "converted": ("converted", True),
    "no_reply": ("replied", False),
}
"""By condition: the event that decides it, and whether it has to have happened."""


def longest_wait(arms: Sequence[Arm]) -> int:
    """How many days back a first message may lie whose follow-up can still go out; 0 for none."""
    waits = [_wait(arm) for arm in arms if arm.parent_arm]
    return max(waits) + GRACE_DAYS if waits else 0


def due(arms: Sequence[Arm], history: History, events: pa.Table, time_zone: str) -> Mask:
    """Which arms' time has come for whom; a first message's always has.

    Args:
        arms: k of them.
        events: OUTCOMES rows of the days since any first message that may be followed up.
        time_zone: of the workspace; an event happens on its local day.
    Returns:
        (n, k)
    """
    mask = np.ones((history.n, len(arms)), dtype=bool)
    happened: dict[str, Ints] = {}
    for i, arm in enumerate(arms):
        if not arm.parent_arm:
            continue
        day, had = history.last_message(arm.campaign_id)
        age = history.today - day
        ready = (had == arm.parent_arm) & (age >= _wait(arm)) & (age < _wait(arm) + GRACE_DAYS)
        condition = arm.constraints.if_ or "always"
        if condition in SIGNALS:
            event, wanted = SIGNALS[condition]
            if event not in happened:
                happened[event] = _last_day(events, event, history.ids, time_zone)
            ready &= (happened[event] >= day) == wanted
        mask[:, i] = ready
    return mask


def _wait(arm: Arm) -> int:
    """Whole days from the first message on; hours within a day round up to the next one."""
    return max(1, math.ceil(parse_duration(arm.constraints.after or "7d").days))


def _last_day(events: pa.Table, event: str, ids: Column, time_zone: str) -> Ints:
    """(n,) day since 1970 of each customer's last such event, NEVER if there was none."""
    mine = events.filter(pc.equal(events["event"], event))
    place = pc.index_in(mine["customer_id"], value_set=ids)
    known = pc.is_valid(place)
    local = pc.local_timestamp(mine["occurred_at"].cast(pa.timestamp("us", tz=time_zone)))
    days = pc.cast(pc.cast(pc.filter(local, known), pa.date32()), pa.int32())
    last = np.full(len(ids), NEVER, dtype=np.int64)
    at = np.asarray(pc.filter(place, known).to_numpy(), dtype=np.int64)
    np.maximum.at(last, at, np.asarray(days.to_numpy(), dtype=np.int64))
    return last


def first_day(day: date, arms: Sequence[Arm]) -> date | None:
    """The day from which on events matter to the follow-ups; None when there are none."""
    wait = longest_wait(arms)
    return date.fromordinal(day.toordinal() - wait) if wait else None
