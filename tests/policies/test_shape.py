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
