import json
from pathlib import Path

import numpy as np
import pytest

from hookline.decisions.evaluate import answer, clustered_error, evaluate
from hookline.errors import BadInput

FIXTURE = json.loads(
    (Path(__file__).parents[1] / "golden" / "ope" / "ope_fixture.json").read_text()
)


def test_the_eight_reference_estimates_are_met() -> None:
    got = answer(FIXTURE["input"])
    for name, expected in FIXTURE["expected"].items():
        assert got[name] == pytest.approx(expected, rel=1e-12), name


def test_weights_that_match_the_log_give_its_own_mean() -> None:
    rng = np.random.default_rng(1)
    pi = rng.dirichlet(np.ones(4), 500)
    a = np.array([rng.choice(4, p=row) for row in pi])
    r = rng.binomial(1, 0.2, 500)
    got = evaluate(a, r, pi[np.arange(500), a], pi, np.zeros((500, 4)))
    assert got["ips"] == pytest.approx(r.mean())
    assert (got["ess"], got["max_w"], got["mean_w"]) == pytest.approx((500, 1, 1))


def test_repeating_every_customers_decision_adds_no_certainty() -> None:
    scores = np.random.default_rng(2).normal(size=300)
    once = clustered_error(scores, np.arange(300))
    twice = clustered_error(np.repeat(scores, 2), np.repeat(np.arange(300), 2))
    assert twice == pytest.approx(once)
    assert once == pytest.approx(scores.var(ddof=1) / 300)


def test_a_chance_of_zero_is_refused() -> None:
    with pytest.raises(BadInput, match="not positive"):
        answer({"action": [0], "reward": [1], "pscore": [0], "target": [[1]], "q_hat": [[0]]})
