import numpy as np
import pytest

from hookline.lift.tags import learnings_help, reml, tag_effects

OFFER = frozenset({"hook=offer"})


def arms(
    rng: np.random.Generator, campaigns: int, between: float, effect: float
) -> tuple["np.ndarray[tuple[int], np.dtype[np.float64]]", list[tuple[str, str, str]],
           list[frozenset[str]]]:  # fmt: skip
    """8 arms a campaign, half of them with the tag, each with its own luck."""
    cells = [(f"c{i}", "sms", "en") for i in range(campaigns) for _ in range(8)]
    tags = [OFFER if a % 2 else frozenset[str]() for a in range(8 * campaigns)]
    level = np.repeat(rng.normal(0.08, 0.02, campaigns), 8)
    has = np.array([bool(t) for t in tags])
    return level + effect * has + rng.normal(0, between, len(tags)), cells, tags


def test_a_tag_without_effect_is_found_one_time_in_twenty_though_arms_differ() -> None:
    rng = np.random.default_rng(12)
    errors, buyers = np.full(32, 0.004**2), np.full(32, 60.0)
    found = 0
    for _ in range(600):
        truth, cells, tags = arms(rng, 4, between=0.012, effect=0.0)
        (got,) = tag_effects(truth + rng.normal(0, 0.004, 32), errors, buyers, cells, tags)
        found += got.p < 0.05
    assert got.df == 32 - 4 - 1
    assert 0.03 <= found / 600 <= 0.07


def test_a_real_effect_is_estimated_without_bias() -> None:
    rng = np.random.default_rng(13)
    truth, cells, tags = arms(rng, 40, between=0.01, effect=0.02)
    errors = np.full(320, 0.004**2)
    (got,) = tag_effects(truth + rng.normal(0, 0.004, 320), errors, np.full(320, 60.0), cells, tags)
    assert got.lo < 0.02 < got.hi
    assert got.p < 0.001


@pytest.mark.parametrize(("campaigns", "buyers"), [(2, 60.0), (4, 6.0)])
def test_few_campaigns_or_buyers_teach_nothing(campaigns: int, buyers: float) -> None:
    truth, cells, tags = arms(np.random.default_rng(1), campaigns, 0.01, 0.1)
    k = len(tags)
    assert tag_effects(truth, np.full(k, 1e-5), np.full(k, buyers), cells, tags) == ()


def test_reml_of_a_balanced_layout_is_the_analysis_of_variance() -> None:
    # equal errors v: between = s² − v, and the mean is the plain mean
    y = np.array([3.0, 5.0, 8.0, 12.0])
    got = reml(y, np.full(4, 2.0), np.ones((4, 1)))
    assert got.between == pytest.approx(y.var(ddof=1) - 2.0)
    assert got.beta[0] == pytest.approx(7.0)


def test_whether_learnings_help_is_not_said_below_five_briefs() -> None:
    assert learnings_help(np.full(4, 0.01), np.full(4, 1e-6)) is None
    got = learnings_help(np.array([0.01, 0.012, 0.009, 0.011, 0.010]), np.full(5, 1e-6))
    assert got is not None
    assert got.df == 4
    assert got.effect == pytest.approx(0.0104)
