"""Everything against nothing, in worlds where the sum of the campaigns is or is not all of it."""

from datetime import date, timedelta

import numpy as np
import pytest

from hookline.lift.aggregation import OVERALL, TO_DATE
from hookline.lift.bridge import Bridge, Cells, bridge, universal
from hookline.lift.moments import Moments
from hookline.lift.no_number import NoNumber
from hookline.lift.plan import Plan
from hookline.lift.rows import Row

DAY = date(2026, 3, 1)
CLOSING = DAY + timedelta(days=40)
LANES = {"holdout": 0.05, "explore": 0.05, "policy": 0.90}
SHARES = {"control": 0.1, "usual": 0.0, "random": 0.1, "bandit": 0.8}
PLANS = [Plan("a", SHARES, 14), Plan("b", SHARES, 14)]


def moments(y: "np.ndarray[tuple[int], np.dtype[np.int64]]") -> Moments:
    bought = int((y > 0).sum())
    sums = [int((y**k).sum()) for k in (1, 2, 3)]
    return Moments(n=len(y), n_new=len(y), sum_c=bought, sum_e=bought, sum_o=bought,
                   sum_oo=bought, sum_y=sums[0], sum_yy=sums[1], sum_yyy=sums[2])  # fmt: skip


def world(seed: int, *, both: float = 0.0, n: int = 60_000) -> Cells:
    """Two campaigns that raise the chance to buy by 3 points each; `both` more for getting both."""
    rng = np.random.default_rng(seed)
    lane = rng.choice(list(LANES), n, p=list(LANES.values()))
    group = {plan.campaign_id: rng.choice(["control", "random", "bandit"], n, p=[0.1, 0.1, 0.8])
             for plan in PLANS}  # fmt: skip
    sent = {name: (g != "control") & (lane != "holdout") for name, g in group.items()}
    rate = 0.1 + 0.03 * sent["a"] + 0.03 * sent["b"] + both * (sent["a"] & sent["b"])
    y = (rng.random(n) < rate) * rng.integers(50, 150, n)
    cells: dict[tuple[str, int], list[Row]] = {}
    for name, of_customer in group.items():
        for value in ("control", "random", "bandit"):
            held = moments(y[(lane == "policy") & (of_customer == value)])
            for days in (14, TO_DATE):
                row = Row(name, 2026, "policy", value, "", days, DAY, held)
                cells.setdefault((name, days), []).append(row)
    for value in LANES:
        row = Row(OVERALL, 2026, value, "", "", TO_DATE, DAY, moments(y[lane == value]))
        cells.setdefault((OVERALL, TO_DATE), []).append(row)
    return cells


def built(cells: Cells, plans: list[Plan] = PLANS) -> Bridge | NoNumber:
    return bridge(cells, plans, closing=CLOSING, shares=LANES)


def test_in_an_additive_world_the_gap_covers_zero_and_is_not_named() -> None:
    covered = 0
    for seed in range(40):
        got = built(world(seed))
        assert isinstance(got, Bridge)
        assert got.has_interaction == (got.gap.lo > 0 or got.gap.hi < 0)
        covered += not got.has_interaction
    assert covered >= 36


def test_the_steps_add_up_and_squared_errors_add() -> None:
    got = built(world(1))
    assert isinstance(got, Bridge)
    assert got.windows.value + got.later + got.gap.value == pytest.approx(got.everything.value)
    assert got.windows.value + got.later == pytest.approx(got.campaigns.value)
    assert got.gap.error == pytest.approx(got.everything.error + got.campaigns.error)


@pytest.mark.parametrize(("both", "sign"), [(-0.05, 1), (0.05, -1)])
def test_messages_that_weaken_each_other_bring_more_than_their_sum_and_helpers_less(
    both: float, sign: int
) -> None:
    # who goes without one campaign still gets the other, at full strength: what either adds to the
    # other is small under fatigue, so the gap is above zero; where they help each other, below
    got = built(world(3, both=both, n=400_000))
    assert isinstance(got, Bridge)
    assert got.has_interaction
    assert np.sign(got.gap.value) == sign


def test_a_sum_that_lacks_a_campaign_is_no_number() -> None:
    cells = dict(world(1))
    cells["b", TO_DATE] = [r for r in cells["b", TO_DATE] if r.group != "control"]
    nobody = {"control": 0.0, "usual": 0.0, "random": 1 / 9, "bandit": 8 / 9}
    assert built(cells, [PLANS[0], Plan("b", nobody, 14)]) == NoNumber(
        "b has nobody held back to compare with"
    )


def test_a_campaign_of_the_wrong_size_takes_the_bridge_with_it() -> None:
    plans = [PLANS[0], Plan("b", SHARES | {"control": 0.2, "bandit": 0.7}, 14)]
    assert built(world(1), plans) == NoNumber("the groups of b are the wrong size")


def test_a_campaign_without_a_first_slot_adds_nothing() -> None:
    assert built(world(1), [*PLANS, Plan("c", SHARES, 14)]) == built(world(1))


def test_a_campaign_whose_windows_are_open_is_all_in_the_second_step() -> None:
    cells = dict(world(1))
    whole = built(cells)
    cells["b", 14] = []
    got = built(cells)
    assert isinstance(got, Bridge)
    assert isinstance(whole, Bridge)
    assert (got.campaigns, got.gap) == (whole.campaigns, whole.gap)
    assert got.windows.value < whole.windows.value


def test_the_bridge_needs_buyers_on_both_sides() -> None:
    assert isinstance(built(world(1, n=5_000)), NoNumber)
    cells = dict(world(1))
    cells["a", TO_DATE], cells["b", TO_DATE] = cells["a", TO_DATE][:], []
    few = Moments(n=500, n_new=500, sum_c=199, sum_e=199, sum_y=199, sum_yy=199)
    many = Moments(n=4_500, n_new=4_500, sum_c=2_000, sum_e=2_000, sum_y=2_000, sum_yy=2_000)
    for buyers, is_number in ((199, False), (200, True)):
        held = Moments(n=500, n_new=500, sum_c=buyers, sum_y=few.sum_y, sum_yy=few.sum_yy)
        cells["a", TO_DATE] = [
            Row("a", 2026, "policy", "control", "", TO_DATE, DAY, held),
            Row("a", 2026, "policy", "random", "", TO_DATE, DAY, Moments(n=500, n_new=500)),
            Row("a", 2026, "policy", "bandit", "", TO_DATE, DAY, many),
        ]
        assert isinstance(built(cells, PLANS[:1]), Bridge) == is_number


def test_lanes_of_the_wrong_size_show_nothing_of_everything_against_nothing() -> None:
    rows = [Row(OVERALL, 2026, lane, "", "", 28, DAY, Moments(n=n, n_new=n, sum_c=n // 3))
            for lane, n in (("holdout", 900), ("explore", 500), ("policy", 9_000))]  # fmt: skip
    got = universal(rows, DAY + timedelta(days=30), 2, LANES)
    assert got is not None
    assert got.srm_e >= 1000
    assert got.incremental == got.policy.rate == NoNumber("the groups are the wrong size")


def test_before_the_first_slot_there_is_no_everything() -> None:
    assert universal([], DAY, 2, LANES) is None
