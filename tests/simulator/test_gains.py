"""What a slot is expected to bring, by who draws its message."""

from dataclasses import replace
from datetime import date

import numpy as np
import pyarrow as pa
import pytest

from hookline.records.arrow import PROPENSITIES, decisions_schema
from hookline.simulator import simulate_truth
from hookline.simulator.gains import expected_gains

DAY = date(2026, 3, 2)


def test_a_slot_brings_what_its_draw_does_among_the_arms_of_its_campaign_and_channel() -> None:
    truth = replace(
        simulate_truth(3, 1, DAY), arm_uplift={"a": 0.1, "b": 0.2, "elsewhere": 0.9},
        responsiveness=np.array([1.0, 2.0, 1.0]),
    )  # fmt: skip
    rows = [
        {"decision_id": f"{i}", "customer_id": truth.ids[i], "day": DAY, "lane": lane,
         "campaign_id": "c", "channel": "sms", "group": group, "slot_arm": "a", "arm_id": "a",
         "cell_id": "x", "reason": "chosen"}
        for i, (lane, group) in enumerate(
            [("policy", "bandit"), ("policy", "random"), ("explore", "bandit")])
    ]  # fmt: skip
    chances = [
        {"day": DAY, "cell_id": "x", "campaign_id": campaign, "channel": channel, "arm_id": arm,
         "p": p}
        for campaign, channel, arm, p in [("c", "sms", "a", 0.1), ("c", "sms", "b", 0.3),
                                          ("c", "email", "elsewhere", 0.6), (None, None, "none", 0)]
    ]  # fmt: skip
    gains = expected_gains(
        pa.Table.from_pylist(rows, schema=decisions_schema(())),
        pa.Table.from_pylist(chances, schema=PROPENSITIES),
        truth,
    )
    assert gains.customer.tolist() == [0, 1]
    assert gains.random == pytest.approx([0.15, 0.30])
    assert gains.bandit == pytest.approx([0.175, 0.35])
    assert gains.oracle == pytest.approx([0.20, 0.40])
