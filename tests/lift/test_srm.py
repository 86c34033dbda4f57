import numpy as np

from hookline.lift.srm import e_values

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
    # the second of the same group: (10 + 1) / 101 against 0.1
    assert np.isclose(e_values([[2, 0, 0]], SHARES)[0], (11 / 101) / 0.1)
