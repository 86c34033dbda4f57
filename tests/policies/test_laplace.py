import numpy as np
import pytest
from scipy.optimize import minimize

from hookline.policies.laplace import Prior, fit


def test_the_arrow_fit_is_the_dense_one() -> None:
    rng = np.random.default_rng(4)
    k, c, d, z, f = 3, 7, 3, 2, 2
    x = np.hstack([np.ones((c, 1)), rng.integers(0, 2, (c, d - 1 + z)).astype(float)])
    tags = rng.integers(0, 2, (k, f)).astype(float)
    n = rng.integers(5, 60, (k, c)).astype(float)
    r = rng.binomial(n.astype(int), 0.2).astype(float)
    prior = Prior(
        np.r_[-2.0, np.zeros(d + z - 1)], np.full(d + z, 0.5), np.full(d, 0.2), np.full(d, 0.1)
    )
    got = fit(n, r, x, tags, prior)

    rows = []  # the design of every (arm, x): θ_0, then W by tag, then each arm's own u
    for a in range(k):
        for xi in x:
            own = np.zeros((k, d))
            own[a] = xi[:d]
            rows.append(np.concatenate([xi, np.outer(tags[a], xi[:d]).ravel(), own.ravel()]))
    design = np.array(rows)
    mean = np.concatenate([prior.mean_0, np.zeros(f * d + k * d)])
    precision = 1 / np.concatenate([prior.variance_0, np.tile(prior.variance_w, f),
                                    np.tile(prior.variance_u, k)])  # fmt: skip

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        logit = design @ w
        p = 1 / (1 + np.exp(-logit))
        value = (n.ravel() * np.logaddexp(0, logit) - r.ravel() * logit).sum()
        value += (precision * (w - mean) ** 2).sum() / 2
        return value, design.T @ (n.ravel() * p - r.ravel()) + precision * (w - mean)

    mode = minimize(loss, mean, jac=True, method="BFGS", options={"gtol": 1e-9}).x
    p = 1 / (1 + np.exp(-design @ mode))
    weights = n.ravel() * p * (1 - p)
    covariance = np.linalg.inv(design.T @ (design * weights[:, None]) + np.diag(precision))
    for a in range(k):
        pick = np.zeros((d, len(mean)))
        pick[:, :d] = np.eye(d)
        for t in range(f):
            pick[:, d + z + t * d : d + z + (t + 1) * d] = tags[a, t] * np.eye(d)
        pick[:, d + z + f * d + a * d : d + z + f * d + (a + 1) * d] = np.eye(d)
        assert got.theta[a] == pytest.approx(pick @ mode, abs=1e-6)
        assert got.covariance[a] == pytest.approx(pick @ covariance @ pick.T, abs=1e-6)
