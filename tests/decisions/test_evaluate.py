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


def test_clipping_switching_and_shrinking_begin_at_their_thresholds() -> None:
    """One row with w = 2, so that both clip and switch at 2 leave it as it is; then w = 2.5."""
    for w, clipped, switched in ((2.0, 2.0, 2.0 * 0.7 + 0.15), (2.5, 2.0, 0.1875)):
        p = 0.25
        got = evaluate([0], [1.0], [p], [[w * p, 0.0]], [[0.3, 0.9]])
        direct = w * p * 0.3
        assert got["ips_clip"] == pytest.approx(clipped)
        assert got["switch_dr"] == pytest.approx(switched if w > 2 else direct + w * 0.7)
        assert got["dr_os"] == pytest.approx(direct + 3 * w / (w**2 + 3) * 0.7)
        assert (got["ess"], got["max_w"], got["mean_w"]) == pytest.approx((1, w, w))


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("q_hat", [[0.0, 0.0], [0.0, 0.0]], "different lengths"),
        ("target", [[1.0]], "different lengths"),
        ("reward", [1, 2], "different lengths"),
        ("action", [], "different lengths"),
        ("pscore", [-0.1], "not positive"),
        ("reward", ["x"], "no usable arrays"),
        ("reward", None, "no usable arrays"),
    ],
)
def test_arrays_that_do_not_fit_are_refused(name: str, value: object, problem: str) -> None:
    whole: dict[str, object] = {"action": [0], "reward": [1], "pscore": [0.5],
                                "target": [[1.0, 0.0]], "q_hat": [[0.0, 0.0]]}  # fmt: skip
    answer(whole)
    given = {k: v for k, v in (whole | {name: value}).items() if v is not None}
    with pytest.raises(BadInput, match=problem):
        answer(given)


def test_a_chance_of_zero_is_refused() -> None:
    with pytest.raises(BadInput, match="not positive"):
        answer({"action": [0], "reward": [1], "pscore": [0], "target": [[1]], "q_hat": [[0]]})
