import numpy as np

from hookline.lift.no_number import NoNumber
from hookline.lift.srm import CONCENTRATIONS, chi_square, e_values

SHARES = (0.1, 0.1, 0.8)


def test_right_sizes_looked_at_daily_pass_1000_once_in_1000() -> None:
    rng = np.random.default_rng(2)
    alarms = [e_values(rng.multinomial(300, SHARES, 60), SHARES).max() >= 1000 for _ in range(2000)]
    assert np.mean(alarms) <= 0.002


def test_a_group_of_twice_its_size_is_found_within_days() -> None:
    assert e_values([[60, 30, 210]] * 5, SHARES)[-1] > 1000


def test_no_slots_are_no_evidence() -> None:
    assert e_values([[0, 0, 0]], SHARES)[0] == 1.0


def test_one_customers_evidence_is_the_prior_ratio_of_its_group() -> None:
    # the first customer's Dirichlet-multinomial chance is its share exactly
    assert np.isclose(e_values([[1, 0, 0]], SHARES)[0], 1.0)
    # the second of the same group: (A·0.1 + 1)/(A + 1) against 0.1, averaged over A
    ratios = [(a * 0.1 + 1) / (a + 1) / 0.1 for a in (1e2, 1e3, 1e4, 1e5)]
    assert CONCENTRATIONS == (1e2, 1e3, 1e4, 1e5)
    assert np.isclose(e_values([[2, 0, 0]], SHARES)[0], np.mean(ratios))


def test_the_held_back_are_also_held_against_all_others_together() -> None:
    counts, shares = np.array([[12, 8, 80]]), (0.1, 0.1, 0.8)
    halves = e_values(counts, shares), e_values([[12, 88]], (0.1, 0.9))
    assert np.isclose(e_values(counts, shares, held_back=0)[0], np.mean(halves))


def test_a_small_late_mismatch_is_seen_among_many() -> None:
    # 3 % of ghosts lost among 500,000, looked at daily
    rng = np.random.default_rng(5)
    seen = 0
    for _ in range(40):
        counts = rng.multinomial(500_000 // 50, (0.1, 0.1, 0.8), 50).astype(float)
        counts[:, 0] = rng.binomial(counts[:, 0].astype(int), 0.97)
        seen += e_values(counts, (0.1, 0.1, 0.8), held_back=0).max() >= 1000
    assert seen >= 36


def test_right_sizes_of_a_million_are_no_mismatch() -> None:
    rng = np.random.default_rng(6)
    for _ in range(200):
        counts = rng.multinomial(1_000_000 // 50, (0.1, 0.1, 0.8), 50)
        assert e_values(counts, (0.1, 0.1, 0.8), held_back=0).max() < 1000


def test_a_chi_square_needs_two_groups_with_customers() -> None:
    assert isinstance(chi_square([3], [1]), NoNumber)
    assert isinstance(chi_square([0, 0], [1, 1]), NoNumber)
    assert not isinstance(chi_square([1, 0], [1, 1]), NoNumber)
