"""Cuts of 10,000 buckets: the ids were found by hashing `uni:2026:ID` and `camp:win:ID`."""

from hashlib import sha256

import pytest

from hookline.decisions.lanes import group_shares, groups, lanes
from hookline.records.shares import Shares
from hookline.records.words import GROUPS, LANES

TENTHS = Shares(control=0.1, usual=0.1, random=0.1)


def bucket_of(salt: str, customer: str) -> int:
    return int(sha256(f"{salt}:{customer}".encode()).hexdigest()[:15], 16) % 10_000


@pytest.mark.parametrize(
    ("customer", "bucket", "lane"),
    [
        ("3261", 0, "holdout"),
        ("6460", 499, "holdout"),
        ("19034", 500, "explore"),
        ("37356", 999, "explore"),
        ("1660", 1000, "policy"),
        ("14478", 9999, "policy"),
    ],
)
def test_lanes_are_cut_at_5_and_10_percent(customer: str, bucket: int, lane: str) -> None:
    assert bucket_of("uni:2026", customer) == bucket
    assert LANES[lanes([customer], 2026)[0]] == lane


@pytest.mark.parametrize(
    ("customer", "bucket", "group"),
    [
        ("1842", 0, "control"),
        ("472", 999, "control"),
        ("15520", 1000, "usual"),
        ("6683", 1999, "usual"),
        ("3755", 2000, "random"),
        ("3244", 2999, "random"),
        ("505", 3000, "bandit"),
        ("8620", 9999, "bandit"),
    ],
)
def test_groups_are_cut_at_their_shares_in_the_vocabularys_order(
    customer: str, bucket: int, group: str
) -> None:
    assert bucket_of("camp:win", customer) == bucket
    assert GROUPS[groups([customer], "win", TENTHS)[0]] == group


def test_a_service_campaign_holds_nobody_back_and_keeps_its_other_cuts() -> None:
    served = groups(["1842", "472", "15520", "6683", "3755", "505"], "win", TENTHS, service=True)
    assert [GROUPS[code] for code in served] == [
        "usual", "usual", "random", "random", "bandit", "bandit"]  # fmt: skip


def test_the_bandit_has_what_the_other_groups_leave() -> None:
    shares = {"control": 0.1, "usual": 0.1, "random": 0.1, "bandit": 0.7}
    assert group_shares(TENTHS) == pytest.approx(shares)
    served = shares | {"control": 0.0, "bandit": 0.8}
    assert group_shares(TENTHS, service=True) == pytest.approx(served)


def test_shares_that_do_not_add_up_are_a_bug() -> None:
    with pytest.raises(AssertionError, match="add up to 1"):
        lanes(["42"], 2026, {"holdout": 0.05, "explore": 0.05, "policy": 0.8})
