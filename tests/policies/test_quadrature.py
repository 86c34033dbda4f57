import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from hookline.policies.quadrature import normal_best


def test_the_better_of_two_normals_is_the_closed_form() -> None:
    from scipy.stats import norm  # it takes a second, which who only collects tests is spared

    m, s = np.array([[0.0, 1.0]]), np.array([[1.0, 2.0]])
    p = normal_best(m, s, np.ones((1, 2), bool))
    assert abs(p[0, 1] - norm.cdf(1 / np.sqrt(5))) < 2e-3


def test_thirty_two_arms_are_within_two_thousandths_of_a_fine_integral() -> None:
    from scipy.stats import norm

    rng = np.random.default_rng(0)
    m, s = rng.normal(-3, 0.4, (20, 32)), rng.uniform(0.1, 0.5, (20, 32))
    p = normal_best(m, s, np.ones(m.shape, bool))
    grid = np.linspace(-8, 2, 20_001)[:, None]
    for row in range(20):
        log_f = norm.logcdf(grid, m[row], s[row])
        rest = np.exp(log_f.sum(axis=1, keepdims=True) - log_f)
        exact = (norm.pdf(grid, m[row], s[row]) * rest).sum(axis=0) * (grid[1, 0] - grid[0, 0])
        assert np.abs(p[row] - exact).sum() / 2 < 2e-3


@settings(deadline=None)  # another process may have the core
@given(seed=st.integers(0, 10_000), n=st.integers(1, 150), k=st.integers(1, 9))
def test_rows_add_up_and_do_not_depend_on_their_company(seed: int, n: int, k: int) -> None:
    rng = np.random.default_rng(seed)
    m, s = rng.normal(0, 3, (n, k)), np.exp(rng.normal(0, 2, (n, k)))
    eligible = rng.random((n, k)) < 0.6
    eligible[np.arange(n), rng.integers(0, k, n)] = True
    p = normal_best(m, s, eligible)
    assert (p[~eligible] == 0).all()
    assert (p >= 0).all()
    assert np.allclose(p.sum(axis=1), 1, atol=1e-12)
    order = rng.permutation(n)
    assert (normal_best(m[order], s[order], eligible[order]) == p[order]).all()
    cut = int(rng.integers(0, n))
    if cut:
        assert (normal_best(m[:cut], s[:cut], eligible[:cut]) == p[:cut]).all()
