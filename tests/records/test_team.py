"""A team's own numbers."""

import pytest
from pydantic import ValidationError

from hookline.records.team import Lanes, Team


def test_the_lanes_add_up_to_one() -> None:
    assert Lanes().shares() == pytest.approx({"holdout": 0.05, "explore": 0.05, "policy": 0.9})


def test_lanes_that_leave_nothing_to_policy_are_refused() -> None:
    with pytest.raises(ValidationError, match="leave nothing to policy"):
        Lanes(holdout=0.5, explore=0.5)


@pytest.mark.parametrize("zone", ["Asia/Calcuta", "../etc/passwd", "IST", ""])
def test_a_time_zone_that_nobody_knows_is_refused(zone: str) -> None:
    with pytest.raises(ValidationError, match="no time zone"):
        Team(time_zone=zone)


def test_shares_are_written_as_percentages() -> None:
    assert Team.model_validate({"max_harm": "0.5%"}).max_harm == pytest.approx(0.005)
