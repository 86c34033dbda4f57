"""Tag effects: the arm is the unit, held against all copy without the tag; little data is none."""

import numpy as np
import pytest

from hookline.lift.tags import learnings_help, reml, tag_effects, tag_supports

OFFER = frozenset({"hook=offer"})


def arms(rng: np.random.Generator, campaigns: int, between: float, effect: float) -> tuple[
        np.ndarray, list[tuple[str, str, str]], list[frozenset[str]]]:  # fmt: skip
    """8 arms a campaign, half of them with the tag, each with its own luck."""
    cells = [(f"c{i}", "sms", "en") for i in range(campaigns) for _ in range(8)]
    tags = [OFFER if a % 2 else frozenset[str]() for a in range(8 * campaigns)]
    level = np.repeat(rng.normal(0.08, 0.02, campaigns), 8)
    has = np.array([bool(t) for t in tags])
    return level + effect * has + rng.normal(0, between, len(tags)), cells, tags


def test_a_tag_without_effect_is_found_one_time_in_twenty_though_arms_differ() -> None:
    rng = np.random.default_rng(12)
    errors, buyers = np.full(32, 0.004**2), np.full(32, 60.0)
    found = as_customers = 0
    for _ in range(400):
        truth, cells, tags = arms(rng, 4, between=0.012, effect=0.0)
        means = truth + rng.normal(0, 0.004, 32)
        (got,) = tag_effects(means, errors, buyers, cells, tags)
        found += got.p < 0.05
        # customers as units: the arms' own luck is taken for none
        naive = means.reshape(4, 8)
        z = (naive[:, 1::2].mean() - naive[:, ::2].mean()) / (0.004 * np.sqrt(2 / 16))
        as_customers += abs(z) > 1.96
    assert got.df == 32 - 4 - 1
    assert 0.03 <= found / 400 <= 0.07
    assert as_customers / 400 > 0.5


def test_a_real_effect_is_estimated_without_bias() -> None:
    rng = np.random.default_rng(13)
    truth, cells, tags = arms(rng, 40, between=0.01, effect=0.02)
    errors = np.full(320, 0.004**2)
    (got,) = tag_effects(truth + rng.normal(0, 0.004, 320), errors, np.full(320, 60.0), cells, tags)
    assert got.lo < 0.02 < got.hi
    assert got.p < 0.001


def test_a_value_is_held_against_all_others_of_its_kind() -> None:
    rng = np.random.default_rng(14)
    kinds = [f"emoji={value}" for value in ("many", "none", "one")]
    tags = [frozenset({kinds[a % 3]}) for a in range(120)]
    cells = [(f"c{a // 12}", "sms", "en") for a in range(120)]
    means = 0.08 + 0.02 * np.array([kinds[2] in of_arm for of_arm in tags])
    means = means + rng.normal(0, 0.001, 120)
    found = tag_effects(means, np.full(120, 0.001**2), np.full(120, 60.0), cells, tags)
    effects = {effect.tag: effect.effect for effect in found}
    assert effects["emoji=one"] == pytest.approx(0.02, abs=0.001)
    assert effects["emoji=many"] == pytest.approx(-0.01, abs=0.001)
    assert effects["emoji=none"] == pytest.approx(-0.01, abs=0.001)


def test_tags_that_always_come_together_cannot_be_told_apart() -> None:
    rng = np.random.default_rng(15)
    truth, cells, tags = arms(rng, 6, 0.01, 0.02)
    twins = [of_arm | ({"urgency=yes"} if of_arm else set()) for of_arm in tags]
    k = len(tags)
    assert tag_effects(truth, np.full(k, 1e-5), np.full(k, 60.0), cells, twins) == ()


@pytest.mark.parametrize(
    ("campaigns", "with_each", "without_each", "buyers", "is_told"),
    [
        (3, 2, 2, 50.0, True),
        (2, 2, 2, 50.0, False),
        (4, 1, 2, 50.0, True),
        (3, 1, 2, 50.0, False),
        (4, 2, 1, 50.0, True),
        (3, 2, 1, 50.0, False),
        (4, 1, 1, 25.0, True),
        (4, 1, 1, 24.75, False),
    ],
)
def test_a_tag_is_told_from_3_campaigns_4_arms_and_100_buyers_on_each_side(
    campaigns: int, with_each: int, without_each: int, buyers: float, is_told: bool
) -> None:
    each = [OFFER] * with_each + [frozenset[str]()] * without_each
    tags = each * campaigns
    cells = [(f"c{i}", "sms", "en") for i in range(campaigns) for _ in each]
    means = np.random.default_rng(1).normal(0.1, 0.01, len(tags))
    k = len(tags)
    found = tag_effects(means, np.full(k, 1e-5), np.full(k, buyers), cells, tags)
    assert bool(found) is is_told


def test_arms_count_only_where_a_cell_holds_both_sides() -> None:
    tags = [OFFER, OFFER, frozenset[str](), OFFER]
    cells = [("a", "sms", "en"), ("a", "sms", "en"), ("a", "sms", "en"), ("b", "sms", "en")]
    support = tag_supports(np.array([1.0, 2.0, 4.0, 8.0]), cells, tags)["hook=offer"]
    assert support == (1, 2, 1, 3, 4)


def test_reml_of_a_balanced_layout_is_the_analysis_of_variance() -> None:
    # equal errors v: between = s² − v, and the mean is the plain mean
    y = np.array([3.0, 5.0, 8.0, 12.0])
    got = reml(y, np.full(4, 2.0), np.ones((4, 1)))
    assert got.between == pytest.approx(y.var(ddof=1) - 2.0)
    assert got.beta[0] == pytest.approx(7.0)


def test_intercepts_of_cells_are_those_of_columns_written_out() -> None:
    rng = np.random.default_rng(16)
    cell = np.repeat(np.arange(5), 8)
    x = rng.integers(0, 2, (40, 2)).astype(float)
    y, errors = rng.normal(0.1, 0.02, 40), rng.uniform(1e-5, 1e-4, 40)
    written_out = np.column_stack([np.eye(5)[cell], x])
    short, long = reml(y, errors, x, cell), reml(y, errors, written_out)
    assert short.between == pytest.approx(long.between)
    assert short.beta == pytest.approx(long.beta[-2:])
    assert short.covariance == pytest.approx(long.covariance[-2:, -2:])


@pytest.mark.parametrize(("briefs", "is_said"), [(4, False), (5, True)])
def test_whether_learnings_help_is_said_from_five_briefs_on(briefs: int, is_said: bool) -> None:
    differences = np.array([0.01, 0.012, 0.009, 0.011, 0.010])[:briefs]
    got = learnings_help(differences, np.full(briefs, 1e-6))
    assert (got is not None) is is_said
    if got is not None:
        assert got.df == 4
        assert got.effect == pytest.approx(0.0104)
