"""What every policy promises, whatever it believes."""

import json
from typing import Any

import numpy as np
import pytest

from hookline import adapters
from hookline.policies.base import Arms, ClosedCounts, Policy, State

ARMS = Arms(
    arm_ids=("a:sms:en:v1:000001", "a:sms:en:v2:000002", "b:email:en:v1:000003"),
    campaign_ids=("a", "a", "b"),
    priorities=(2, 2, 1),
    tags=(frozenset({"hook=offer"}), frozenset({"hook=reminder"}), frozenset({"hook=offer"})),
)
CONTEXTS = [("new", "en"), ("lost", "hi"), ("never seen", ""), ("new", "en")]
ELIGIBLE = np.array([[1, 1, 1], [1, 1, 0], [0, 1, 1], [0, 0, 1]], dtype=bool)


def history() -> ClosedCounts:
    return ClosedCounts(
        arm=np.array([0, 1, 2, 0, 1]),
        contexts=(("new", "en"), ("new", "en"), ("lost", "hi"), ("lost", "en"), ("lost", "en")),
        campaigns=(frozenset("ab"),) * 3 + (frozenset("a"),) * 2,
        age=np.array([9, 9, 10, 12, 12]),
        n=np.array([400, 400, 200, 300, 300]),
        r=np.array([60, 12, 10, 40, 9]),
    )


@pytest.fixture(params=adapters.names("policies"))
def policy(request: pytest.FixtureRequest) -> Any:
    return adapters.load("policies", request.param)


@pytest.fixture(params=["nothing known", "fitted"])
def state(request: pytest.FixtureRequest, policy: Policy) -> State:
    known = request.param == "fitted"
    posterior = json.loads(json.dumps(policy.fit(ARMS, history()))) if known else {}
    return State(ARMS, posterior)


def test_rows_add_up_to_one_and_spare_what_is_not_eligible(policy: Policy, state: State) -> None:
    p = policy.propensities(state, CONTEXTS, ELIGIBLE)
    assert p.shape == (4, 3)
    assert np.allclose(p.sum(axis=1), 1, atol=1e-12)
    assert (p[~ELIGIBLE] == 0).all()
    assert (p >= 0).all()


def test_a_row_has_the_same_bits_alone_as_in_any_company(policy: Policy, state: State) -> None:
    p = policy.propensities(state, CONTEXTS, ELIGIBLE)
    for i, context in enumerate(CONTEXTS):
        assert (policy.propensities(state, [context], ELIGIBLE[i : i + 1])[0] == p[i]).all()
    many = policy.propensities(state, CONTEXTS[::-1] * 50, np.tile(ELIGIBLE[::-1], (50, 1)))
    assert (many[:4][::-1] == p).all()


def test_fitting_nothing_is_allowed(policy: Policy) -> None:
    none = np.zeros(0, dtype=np.int64)
    posterior = policy.fit(ARMS, ClosedCounts(none, (), (), none, none, none))
    p = policy.propensities(State(ARMS, posterior), CONTEXTS, ELIGIBLE)
    assert np.allclose(p.sum(axis=1), 1)


def test_its_name_is_its_files(policy: Policy) -> None:
    assert adapters.load("policies", policy.name) is policy
