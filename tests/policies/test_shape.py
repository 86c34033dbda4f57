import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookline.policies.shape import capped, shaped


def test_the_floor_is_added_not_clipped() -> None:
    p = shaped(np.array([[1.0, 0.0, 5.0]]), np.array([[True, True, False]]), np.ones(3))
    assert p[0] == pytest.approx([0.99 + 0.005, 0.005, 0, 0])


def test_what_a_cap_cuts_goes_to_the_others_in_proportion() -> None:
    assert capped(np.array([[0.7, 0.2, 0.1]]), np.array([0.4, 1, 1]))[0] == pytest.approx(
        [0.4, 0.4, 0.2]
    )


def test_the_floor_is_one_percent_in_total_over_the_eligible_arms_of_the_pool() -> None:
    p = shaped(np.array([[1.0, 0, 0, 0, 9]]), np.array([[True] * 4 + [False]]), np.ones(5))
    assert p[0] == pytest.approx([0.9925, 0.0025, 0.0025, 0.0025, 0, 0], abs=1e-12)
    bare = shaped(np.array([[1.0, 0.0]]), np.ones((1, 2), bool), np.ones(2), floor=0.0)
    assert bare[0].tolist() == [1, 0, 0]


def test_without_any_chance_the_eligible_arms_share_evenly() -> None:
    p = shaped(np.zeros((1, 3)), np.array([[True, True, False]]), np.ones(3))
    assert p[0].tolist() == [0.5, 0.5, 0, 0]


def test_a_cap_that_is_just_met_cuts_nothing_and_one_below_it_does() -> None:
    p = np.array([[0.5, 0.3, 0.2]])
    assert capped(p, np.array([0.5, 1, 1]))[0].tolist() == [0.5, 0.3, 0.2]
    assert capped(p, np.array([0.4, 1, 1]))[0] == pytest.approx([0.4, 0.36, 0.24])


def test_an_arm_that_the_overflow_lifts_over_its_own_cap_passes_it_on() -> None:
    poured = capped(np.array([[0.6, 0.3, 0.1]]), np.array([0.3, 0.4, 1]))
    assert poured[0] == pytest.approx([0.3, 0.4, 0.3])  # 0.7 shared 3 : 1 would give 0.525


def test_a_cap_of_one_arm_is_not_waited_for_until_all_are_capped() -> None:
    p = shaped(np.array([[1.0, 1.0]]), np.ones((1, 2), bool), np.array([0.25, 1]))
    assert p[0] == pytest.approx([0.25, 0.75, 0])


def test_what_no_arm_may_take_goes_to_none() -> None:
    p = shaped(np.array([[0.9, 0.1]]), np.ones((1, 2), bool), np.array([0.3, 0.2]))
    assert p[0] == pytest.approx([0.3, 0.2, 0.5])


def test_a_row_without_arms_is_none() -> None:
    assert shaped(np.zeros((1, 2)), np.zeros((1, 2), bool), np.ones(2))[0].tolist() == [0, 0, 1]


@settings(deadline=None)  # another process may have the core
@given(seed=st.integers(0, 10_000), k=st.integers(1, 8))
def test_shaped_chances_add_up_and_respect_caps_and_floor(seed: int, k: int) -> None:
    rng = np.random.default_rng(seed)
    eligible = rng.random((20, k)) < 0.7
    chances = np.where(eligible, rng.exponential(1, (20, k)) ** 4, 0)
    caps = np.where(rng.random(k) < 0.5, 1.0, rng.uniform(0.05, 1, k))
    p = shaped(chances, eligible, caps)
    assert np.allclose(p.sum(axis=1), 1)
    assert (p[:, :-1] <= caps + 1e-12).all()
    assert (p[:, :-1][~eligible] == 0).all()
    floor = np.minimum(0.01 / eligible.sum(axis=1, keepdims=True).clip(1), caps)
    assert (p[:, :-1] >= np.where(eligible, floor, 0) - 1e-12).all()
    wanting = (p[:, :-1] < np.where(eligible, caps, 0) - 1e-9).any(axis=1)
    assert (p[wanting, -1] < 1e-9).all()
