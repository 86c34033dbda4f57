"""Follow-ups: the second message, for those who had the first, when its time has come.

What a customer had is the arm that was sent; where nothing was sent, or human copy was, it is the
slot's arm, so that ghost rows follow up like real ones. A purchase is an outcome that every group
has, so it decides before the draw. A click or a reply needs a message: reading it before the draw
would give the held-back more slots than others, so it only keeps a drawn follow-up from being sent.
"""

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.arrays import Ints
from hookline.decisions.history import NEVER, History
from hookline.records import Arm
from hookline.records.arrow_modules import pc
from hookline.records.words import FollowIf

Mask = npt.NDArray[np.bool_]

GRACE_DAYS = 14
"""A follow-up that could not go out within so many days of its time comes too late to be one."""
PURCHASE = "converted"
PURCHASE_WANTED: Mapping[FollowIf, bool] = {"not_converted": False, "converted": True}
"""By condition: whether a purchase since the first message has to be there."""
ANSWER_EVENTS: Mapping[FollowIf, str] = {"not_clicked": "clicked", "no_reply": "replied"}
"""By condition: the answer to the first message that makes a second one needless."""


def longest_wait(arms: Sequence[Arm]) -> int:
    """How many days back a first message may lie whose follow-up can still go out; 0 for none."""
    waits = [arm.wait_days for arm in arms if arm.parent_arm]
    return max(waits) + GRACE_DAYS if waits else 0


def due_arms(arms: Sequence[Arm], history: History, events: pa.Table, time_zone: str) -> Mask:
    """Which arms may go out today by their wait and condition; a first message always may.

    Args:
        arms: k of them.
        events: OUTCOMES rows of the days since any first message that may be followed up.
        time_zone: of the workspace; an event happens on its local day.
    Returns:
        (n, k)
    """
    mask = np.ones((history.n, len(arms)), dtype=bool)
    bought = _last_days(events, PURCHASE, history, time_zone)
    for i, arm in enumerate(arms):
        if not arm.parent_arm:
            continue
        message_day, message_arm = history.last_message(arm.campaign_id)
        age, wait = history.today - message_day, arm.wait_days
        mask[:, i] = (message_arm == arm.parent_arm) & (age >= wait) & (age < wait + GRACE_DAYS)
        condition = arm.constraints.if_ or "always"
        if condition in PURCHASE_WANTED:
            mask[:, i] &= (bought >= message_day) == PURCHASE_WANTED[condition]
    return mask


def needless_follow_ups(
    arms: Sequence[Arm], history: History, events: pa.Table, time_zone: str
) -> Mask:
    """Which follow-ups a customer has made needless by clicking or replying since.

    Args:
        arms: k of them.
        events: OUTCOMES rows since any first message that may be followed up.
        time_zone: of the workspace; an event happens on its local day.
    Returns:
        (n, k)
    """
    mask = np.zeros((history.n, len(arms)), dtype=bool)
    for event in dict.fromkeys(ANSWER_EVENTS.values()):
        last_day = _last_days(events, event, history, time_zone)
        for i, arm in enumerate(arms):
            condition = arm.constraints.if_ or "always"
            if arm.parent_arm and ANSWER_EVENTS.get(condition) == event:
                mask[:, i] = last_day >= history.last_message(arm.campaign_id)[0]
    return mask


def _last_days(events: pa.Table, event: str, history: History, time_zone: str) -> Ints:
    """(n,) day since 1970 of each customer's last such event before today, NEVER if none."""
    matching = events.filter(pc.equal(events["event"], event))
    customer = pc.index_in(matching["customer_id"], value_set=history.ids)
    local = pc.local_timestamp(matching["occurred_at"].cast(pa.timestamp("us", tz=time_zone)))
    day = pc.cast(pc.cast(local, pa.date32()), pa.int32())
    # a day that is not over is read by nobody, so that deciding it again gives the same rows
    is_counted = pc.and_(pc.is_valid(customer), pc.less(day, history.today))
    last_days = np.full(history.n, NEVER, dtype=np.int64)
    customers = np.asarray(pc.filter(customer, is_counted).to_numpy(), dtype=np.int64)
    np.maximum.at(
        last_days, customers, np.asarray(pc.filter(day, is_counted).to_numpy(), dtype=np.int64)
    )
    return last_days


def events_read(arms: Sequence[Arm]) -> list[str]:
    """The events that the conditions of these arms' follow-ups ask about."""
    conditions = {arm.constraints.if_ or "always" for arm in arms if arm.parent_arm}
    answers = {event for condition, event in ANSWER_EVENTS.items() if condition in conditions}
    bought = {PURCHASE} if conditions & set(PURCHASE_WANTED) else set()
    return sorted(answers | bought)


def first_event_day(day: date, arms: Sequence[Arm]) -> date | None:
    """The day from which on events matter to the follow-ups; None when there are none."""
    wait = longest_wait(arms)
    return date.fromordinal(day.toordinal() - wait) if wait else None
