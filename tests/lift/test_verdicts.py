import numpy as np
import pytest

from hookline.lift.moments import Moments, Sample
from hookline.lift.proportions import Interval
from hookline.lift.verdicts import judge, revenue_quality

QUIET = np.array([0.5, 1.2])


@pytest.mark.parametrize(
    ("wide", "narrow", "changes", "phrase", "status"),
    [
        ((0.01, 0.03), (0.015, 0.025), {}, "working", "decided"),
        ((-0.01, 0.03), (0.005, 0.02), {}, "probably working", "decided"),
        ((-0.02, 0.02), (-0.01, 0.01), {}, "can't tell yet", "decided"),
        ((-0.03, 0.01), (-0.02, -0.005), {}, "probably hurting", "decided"),
        ((-0.03, -0.01), (-0.02, -0.015), {}, "hurting", "decided"),
        ((0.01, 0.03), (0.015, 0.025), {"ended": False}, "can't tell yet", "too early"),
        ((-0.03, -0.01), (-0.02, -0.015), {"ended": False, "harm": np.array([21.0]),
          "diff": -0.02}, "hurting", "stop: harm"),
        ((0.01, 0.03), (0.015, 0.025), {"ended": False, "harm": np.array([21.0]), "diff": 0.02},
         "can't tell yet", "too early"),
        ((0.01, 0.03), (0.015, 0.025), {"srm": np.array([1000.0, 3.0])},
         "can't tell yet", "groups are the wrong size"),
        ((0.01, 0.03), (0.015, 0.025), {"control": Moments(n=900, sum_c=24)},
         "not enough held-back customers", "too few control buyers"),
        ((-1, 1), (-1, 1), {"control": Moments()}, "can't tell yet", "windows not closed"),
    ],
)  # fmt: skip
def test_each_phrase_has_its_rule(
    wide: tuple[float, float], narrow: tuple[float, float], changes: dict[str, object],
    phrase: str, status: str,
) -> None:  # fmt: skip
    given: dict[str, object] = {"control": Moments(n=900, sum_c=25), "srm": QUIET, "harm": QUIET,
                                "diff": 0.01, "ended": True} | changes  # fmt: skip
    got = judge(Interval(*wide), Interval(*narrow), **given)  # type: ignore[arg-type]
    assert (got.phrase, got.status) == (phrase, status)


@pytest.mark.parametrize(
    ("n", "buyers", "quality"), [(5_000, 400, "shown"), (1_000, 200, "approximate"),
                                 (1_000, 199, ""), (250, 220, "")],
)  # fmt: skip
def test_revenue_is_shown_by_buyers_and_skew(n: int, buyers: int, quality: str) -> None:
    # 1 in 40 buys for 100: skew² = 37.03, so 45·skew² = 1,666 and 10·skew² = 370
    y = Sample(40_000, 1_000 * 100, 1_000 * 100**2, 1_000 * 100**3)
    assert revenue_quality(Moments(n=n, sum_c=buyers), y, y) == quality
