"""Earlier slots: which count, which was the last, and what a customer received."""

from collections.abc import Callable
from datetime import date

import numpy as np
import pyarrow as pa
import pytest

from hookline.decisions.history import History
from hookline.decisions.plan import DecisionPlan

Rows = Callable[..., pa.Table]


def test_slots_of_the_day_itself_and_rows_without_a_slot_are_no_history(
    picks: DecisionPlan, past_slots: Rows
) -> None:
    rows = pa.concat_tables(
        [past_slots("picks", [0, -1, 1, 2]), past_slots("picks", [3], slot_arm=None)]
    )
    history = History(rows, pa.array(["42", "43"]), picks.day)
    assert history.slots_within(30).tolist() == [2, 0]
    yesterday = (picks.day - date(1970, 1, 1)).days - 1
    assert history.last_slot("picks").tolist()[0] == yesterday


@pytest.mark.parametrize(
    ("days_since_purchase", "n_unanswered"), [(3, 0), (4, 1), (5, 1), (6, 2), (np.nan, 2)]
)
def test_slots_since_the_last_purchase_leave_out_its_own_day(
    picks: DecisionPlan, past_slots: Rows, days_since_purchase: float, n_unanswered: int
) -> None:
    history = History(past_slots("picks", [3, 5]), pa.array(["42"]), picks.day)
    since = np.array([days_since_purchase])
    assert history.slots_since(frozenset({"picks"}), since).tolist() == [n_unanswered]
    assert history.slots_since(frozenset({"other"}), since).tolist() == [0]


@pytest.mark.parametrize(
    ("fields", "received"),
    [
        ({"arm_id": "sent"}, "sent"),
        ({"arm_id": None, "group": "control"}, "picks:sms:en:v1:000001"),
        ({"arm_id": "human", "group": "usual"}, "picks:sms:en:v1:000001"),
    ],
)
def test_a_customer_had_the_arm_that_was_sent_or_the_slots_where_it_stands_for_it(
    picks: DecisionPlan, past_slots: Rows, fields: dict[str, str | None], received: str
) -> None:
    newest_first = pa.concat_tables(
        [past_slots("picks", [2], **fields), past_slots("picks", [9], arm_id="older")]
    )
    history = History(newest_first, pa.array(["42", "43"]), picks.day)
    days, arms = history.last_message("picks")
    assert arms.tolist() == [received, ""]
    assert history.today - days[0] == 2
    assert days[1] < 0
