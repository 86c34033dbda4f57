from datetime import date

from hookline.lift.checks import failed_checks
from hookline.lift.moments import Moments
from hookline.lift.rows import Row

SHARES = {"control": 0.2, "usual": 0.0, "random": 0.1, "bandit": 0.7}


def row(group: str, n: int, segment: str, day: int = 1, x: int = 100) -> Row:
    # half of them spent 2x before
    before = Moments(n=n, sum_x=n * x, sum_xx=n * 2 * x * x)
    return Row("c", 2026, "policy", group, segment, 14, date(2026, 3, day), before)


def test_right_sizes_and_like_customers_warn_of_nothing() -> None:
    rows = [row(g, int(1000 * s), seg) for seg in ("new", "lost") for g, s in SHARES.items()]
    assert failed_checks(rows, SHARES, has_interval=True) == ()


def test_a_segment_whose_control_went_missing_is_named() -> None:
    rows = [row(g, int(1000 * s), "new") for g, s in SHARES.items()]
    rows += [row("control", 100, "lost", 2), row("random", 100, "lost", 2),
             row("bandit", 700, "lost", 2)]  # fmt: skip
    assert {w.check for w in failed_checks(rows, SHARES, has_interval=True)} == {
        "sizes in lost",
        "sizes on 2026-03-02",
    }


def test_customers_who_spent_more_before_are_named() -> None:
    rows = [row("control", 2000, "new", x=100), row("random", 1000, "new", x=130),
            row("bandit", 7000, "new", x=130)]  # fmt: skip
    assert [w.check for w in failed_checks(rows, SHARES, has_interval=True)] == ["spent before"]


def test_too_few_customers_are_not_tested() -> None:
    assert (
        failed_checks(
            [row("control", 9, "new"), row("bandit", 1, "new")], SHARES, has_interval=True
        )
        == ()
    )


def test_what_was_spent_before_is_compared_only_where_an_interval_could_be_shown() -> None:
    rows = [row("control", 2000, "new", x=100), row("random", 1000, "new", x=130),
            row("bandit", 7000, "new", x=130)]  # fmt: skip
    assert failed_checks(rows, SHARES, has_interval=False) == ()


def test_a_stratum_with_ten_expected_in_its_smallest_group_is_tested_and_one_of_fewer_not() -> None:
    def lopsided(n: int) -> list[Row]:  # the smallest share is 10 %
        return [row("control", n - 2, "new"), row("random", 1, "new"), row("bandit", 1, "new")]

    assert failed_checks(lopsided(100), SHARES, has_interval=False)
    assert failed_checks(lopsided(99), SHARES, has_interval=False) == ()
