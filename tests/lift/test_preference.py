"""Preference: a share with an interval that knows that judgements of one brief hang together."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.lift.preference import clustered, preference

COUNTS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=1, max_size=12)


def test_nothing_decided_has_no_share_and_no_interval() -> None:
    found = preference([0, 0], [0, 0])
    assert (found.decided, found.share, found.wilson, found.by_brief) == (0, None, None, None)


def test_wilsons_interval_is_the_published_one() -> None:
    # Newcombe (1998), Statistics in Medicine 17:857, Table I: 81 of 263 and 15 of 148, method 3
    assert preference([81], [182]).wilson == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert preference([15], [133]).wilson == pytest.approx((0.0624, 0.1605), abs=5e-5)


def test_one_brief_has_no_interval_by_brief_and_two_have_one() -> None:
    assert clustered([5], [1]) is None
    assert clustered([5, 0], [1, 0]) is None, "a brief with nothing decided is no brief"
    assert clustered([5, 4], [1, 2]) is not None


def test_judgements_that_are_all_alike_within_a_brief_are_worth_one_each_brief() -> None:
    # ten briefs, three judges who always agree: as sure as one judge, and no surer
    one = clustered([1] * 6 + [0] * 4, [0] * 6 + [1] * 4)
    three = clustered([3] * 6 + [0] * 4, [0] * 6 + [3] * 4)
    assert one == pytest.approx(three)


def test_judgements_that_do_not_hang_together_count_in_full_but_for_the_few_briefs() -> None:
    found = preference([2] * 10, [1] * 10)
    assert found.wilson is not None
    assert found.by_brief is not None
    assert found.by_brief[0] == pytest.approx(found.wilson[0], abs=0.03)
    assert found.by_brief[0] <= found.wilson[0]
    assert found.by_brief[1] >= found.wilson[1]


@given(counts=COUNTS)
def test_swapping_the_sides_swaps_the_table(counts: list[tuple[int, int]]) -> None:
    wins, losses = [a for a, _ in counts], [b for _, b in counts]
    one, other = preference(wins, losses), preference(losses, wins)
    if one.share is None or other.share is None:
        assert one.share is other.share is None
        return
    assert one.share == pytest.approx(1 - other.share)
    for mine, theirs in ((one.wilson, other.wilson), (one.by_brief, other.by_brief)):
        if mine is None or theirs is None:
            assert mine is theirs is None
        else:
            assert mine == pytest.approx((1 - theirs[1], 1 - theirs[0]))


@given(counts=COUNTS)
def test_both_intervals_hold_the_share_and_stay_between_0_and_1(
    counts: list[tuple[int, int]],
) -> None:
    found = preference([a for a, _ in counts], [b for _, b in counts])
    for interval in (found.wilson, found.by_brief):
        if interval is not None and found.share is not None:
            assert 0 <= interval[0] <= found.share + 1e-9
            assert found.share - 1e-9 <= interval[1] <= 1


@given(counts=COUNTS)
def test_holding_judgements_together_never_makes_surer(counts: list[tuple[int, int]]) -> None:
    found = preference([a for a, _ in counts], [b for _, b in counts])
    if found.by_brief is not None and found.wilson is not None:
        width = found.wilson[1] - found.wilson[0]
        assert found.by_brief[1] - found.by_brief[0] >= width - 1e-9


@pytest.mark.parametrize("alike", [0.05, 0.4])
def test_the_interval_by_brief_covers_however_much_judges_agree(alike: float) -> None:
    rng = np.random.default_rng(11)
    rate, judges, briefs, rounds = 0.6, 3, 12, 1500
    spread = (1 - alike) / alike
    covered = 0
    for _ in range(rounds):
        of_brief = rng.beta(rate * spread, (1 - rate) * spread, briefs)
        wins = rng.binomial(judges, of_brief)
        interval = clustered(wins.tolist(), (judges - wins).tolist())
        assert interval is not None
        covered += interval[0] <= rate <= interval[1]
    assert 0.94 <= covered / rounds <= 0.99
