import numpy as np
import pyarrow as pa
import pytest

from hookline.decisions.decide import decide_batch
from hookline.decisions.explain import explain
from hookline.decisions.plan import DecisionPlan
from hookline.errors import BadInput


def test_the_explanation_leads_to_the_row_that_was_decided(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    rows = decide_batch(audience, plan, nothing_yet).decisions.to_pylist()
    for row in rows[::100]:
        story = explain(audience, plan, nothing_yet, row["customer_id"])
        assert story["decision"] == row
        remaining = [step["remaining"] for step in story["filters"]]
        assert remaining == sorted(remaining, reverse=True)
        if row["slot_arm"]:
            arms, chances = zip(*story["chances"].items(), strict=True)
            edges = np.cumsum(chances)
            assert arms[int((edges <= story["draw"] * edges[-1]).sum())] == row["slot_arm"]
        else:
            assert remaining[-1] == 0


def test_a_stranger_is_refused(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    with pytest.raises(BadInput, match="no customer 'x'"):
        explain(audience, plan, nothing_yet, "x")
