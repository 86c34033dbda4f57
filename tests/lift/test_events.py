"""Every event has the forms that sentences need, and several events one verb together."""

import pytest

from hookline.lift.events import DID, did, did_any, having_done


@pytest.mark.parametrize(
    ("event", "past", "perfect"),
    [("converted", "bought", "bought"), ("scored", "gave a score", "given a score"),
     ("booked", "booked", "booked")],
)  # fmt: skip
def test_an_event_is_named_in_both_forms(event: str, past: str, perfect: str) -> None:
    assert (did(event), having_done(event)) == (past, perfect)


def test_one_verb_stands_for_campaigns_that_are_judged_alike_and_another_for_all_others() -> None:
    assert all(did_any([event, event]) == verb for event, verb in DID.items())
    assert did_any(["replied", "converted"]) == "came through"
    assert did_any([]) == "came through"
