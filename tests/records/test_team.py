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


@pytest.mark.parametrize(
    ("window", "read"),
    [
        (["9:00", "18:00"], ("09:00", "18:00")),
        (["00:00", "24:00"], ("00:00", "24:00")),
        (["20:00", "08:00"], ("20:00", "08:00")),
    ],
)
def test_a_send_window_is_two_times_of_a_day(window: list[str], read: tuple[str, str]) -> None:
    assert Team.model_validate({"send_window": window}).send_window == read


@pytest.mark.parametrize(
    ("window", "why"),
    [
        (["banana", "18:00"], "'banana' is no time of a day"),
        (["09:00", "24:01"], "'24:01' is no time of a day"),
        (["09:60", "18:00"], "'09:60' is no time of a day"),
        (["10:00", "10:00"], "it closes as it opens"),
    ],
)
def test_a_send_window_of_no_hours_is_refused(window: list[str], why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        Team.model_validate({"send_window": window})


@pytest.mark.parametrize(
    "encoding", ["cp1250", "Shift_JIS", "cp037", "utf-16-le", "utf-8-twice", ""]
)
def test_an_encoding_of_files_is_taken(encoding: str) -> None:
    assert Team(encoding=encoding).encoding == encoding


@pytest.mark.parametrize(
    "encoding", ["idna", "punycode", "UTF7", "unicode_escape", "undefined", "rot13", "zip", "cp0"]
)
def test_an_encoding_that_no_file_has_is_refused(encoding: str) -> None:
    with pytest.raises(ValidationError, match="no encoding"):
        Team(encoding=encoding)
