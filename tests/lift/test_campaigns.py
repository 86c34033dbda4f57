"""One campaign's part of the report: when it speaks, and when it does not."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from tests.lift.splitting import split_by_segment

from hookline.lift import verdicts
from hookline.lift.campaigns import CampaignLift, campaign_lift
from hookline.lift.contrasts import Rates
from hookline.lift.estimates import Effect
from hookline.lift.moments import Moments
from hookline.lift.no_number import NoNumber
from hookline.lift.plan import Plan
from hookline.lift.rows import Row
from hookline.lift.segments import NO_SEGMENTS

DAY = date(2026, 3, 1)
SHARES = {"control": 0.2, "usual": 0.0, "random": 0.1, "bandit": 0.7}
PLAN = Plan("c", SHARES, 14, ends=DAY + timedelta(days=9))
CLOSES = DAY + timedelta(days=9 + 14 + 2)


def cell(group: str, n: int, rate: float, *, day: date = DAY, amount: int = 100,
         segment: str = "", **changes: Any) -> Row:  # fmt: skip
    """Customers of whom a share bought once, for `amount`, half of the buyers for twice as much."""
    c = round(n * rate)
    dear, cheap = c // 2, c - c // 2
    y = [cheap * amount**k + dear * (2 * amount) ** k for k in (1, 2, 3)]
    moments = Moments(n=n, n_new=n, sum_c=c, sum_e=c, sum_o=c, sum_oo=c, sum_y=y[0], sum_yy=y[1],
                      sum_yyy=y[2], sum_k=y[0], sum_kk=y[1], sum_cy=y[0], sum_oy=y[0])  # fmt: skip
    return Row("c", day.year, "policy", group, segment, 14, day, replace(moments, **changes))


def cells(held: float, messaged: float, *, n: int = 10_000, day: date = DAY, amount: int = 100,
          amount_held: int = 100, segment: str = "") -> list[Row]:  # fmt: skip
    where: Any = {"day": day, "segment": segment}
    return [
        cell("control", n // 5, held, amount=amount_held, **where),
        cell("random", n // 10, messaged, amount=amount, **where),
        cell("bandit", 7 * n // 10, messaged, amount=amount, **where),
    ]


def lifted(rows: list[Row], watermark: date = CLOSES, plan: Plan = PLAN) -> CampaignLift:
    split = split_by_segment(rows, watermark).get("c", NO_SEGMENTS)
    return campaign_lift(plan, rows, watermark, 2, split=split)


@pytest.mark.parametrize(("days_early", "status"), [(1, "too early"), (0, "decided")])
def test_the_verdict_comes_when_the_last_window_of_the_planned_end_is_known(
    days_early: int, status: str
) -> None:
    got = lifted(cells(0.15, 0.20), CLOSES - timedelta(days=days_early))
    assert got.verdict.status == status
    assert got.due == CLOSES


@pytest.mark.parametrize(
    ("early", "today", "is_overdue"),
    [(1, CLOSES + timedelta(days=1), True), (1, CLOSES, False),
     (0, CLOSES + timedelta(days=1), False), (1, None, False)],
)  # fmt: skip
def test_a_verdict_is_overdue_where_its_day_is_over_and_the_outcomes_have_not_come(
    early: int, today: date | None, is_overdue: bool
) -> None:
    watermark = CLOSES - timedelta(days=early)
    got = campaign_lift(PLAN, cells(0.15, 0.20), watermark, 2, today=today)
    assert got.is_overdue is is_overdue
    later = CLOSES + timedelta(days=9)
    for never in (replace(PLAN, ends=None), replace(PLAN, is_service=True)):
        assert not campaign_lift(never, cells(0.15, 0.20), watermark, 2, today=later).is_overdue
    before = CLOSES - timedelta(days=1)
    stopped = campaign_lift(PLAN, cells(0.60, 0.20), before, 2, today=later)
    assert (stopped.verdict.status, stopped.is_overdue) == (verdicts.STOP, False)


def test_without_a_planned_end_nothing_is_ever_decided() -> None:
    plan = replace(PLAN, ends=None)
    got = lifted(cells(0.15, 0.20), date(2030, 1, 1), plan)
    assert (got.verdict.status, got.due) == ("no planned end", None)


def test_groups_of_the_wrong_size_show_neither_rates_nor_money() -> None:
    rows = cells(0.15, 0.20)
    rows[0] = cell("control", 1_500, 0.15)
    got = lifted(rows)
    assert got.srm_e >= 1000
    assert got.verdict.status == "groups are the wrong size"
    because = NoNumber("the groups are the wrong size")
    sent = got.sent
    assert {sent.rate, sent.revenue, sent.revenue_relative, sent.revenue_capped,
            sent.revenue_adjusted, got.incremental} == {because}  # fmt: skip
    assert (sent.revenue_quality, sent.factors) == ("", {})
    assert (got.groups, got.secondary, got.segments, got.looks) == ((), (), (), ())
    assert (sent.n_control, sent.n_target) == (1_500, 8_000)


def test_right_sizes_show_both() -> None:
    got = lifted(cells(0.15, 0.20))
    assert got.verdict.phrase == "working"
    assert isinstance(got.sent.rate, Rates)
    assert isinstance(got.incremental, Effect)
    assert got.incremental.value == pytest.approx(8_000 * 150 * 0.05)


@pytest.mark.parametrize(
    ("event", "verb"), [("converted", "bought"), ("replied", "replied"), ("scored", "gave a score")]
)
def test_too_few_are_told_of_by_what_the_campaign_is_judged_by(event: str, verb: str) -> None:
    got = lifted(cells(0.10, 0.20, n=1_000), plan=replace(PLAN, event=event))
    because = f"only 20 of the held-back customers {verb}, and 25 are needed"
    assert got.sent.rate == NoNumber(because)
    assert {each.rate for each in got.groups} == {NoNumber(because)}
    smart = next(each for each in got.secondary if each.name == "bandit against random")
    assert smart.rate == NoNumber(
        f"only 20 of the customers who got one by lot {verb}, and 25 are needed"
    )


def test_a_group_that_was_not_planned_blocks_everything() -> None:
    got = lifted([*cells(0.15, 0.20), cell("usual", 3, 0.0)])
    assert got.srm_e == float("inf")
    assert isinstance(got.incremental, NoNumber)


def test_more_buyers_who_bring_less_money_are_not_called_working() -> None:
    got = lifted(cells(0.15, 0.20, amount=40, amount_held=100))
    assert (got.verdict.reading, got.verdict.status) == (
        "no clear effect", "more buyers, less money",
    )  # fmt: skip
    assert isinstance(got.incremental, Effect)
    assert got.incremental.hi < 0


def test_a_campaign_over_new_year_gets_one_verdict() -> None:
    plan = replace(PLAN, ends=date(2027, 1, 9))
    rows = cells(0.15, 0.18, day=date(2026, 12, 20)) + cells(0.10, 0.13, day=date(2027, 1, 5))
    got = lifted(rows, date(2027, 1, 25), plan)
    assert isinstance(got.sent.rate, Rates)
    assert got.sent.rate.diff == pytest.approx(0.03)
    assert got.verdict.phrase == "working"
    assert isinstance(got.incremental, Effect)
    assert got.incremental.value == pytest.approx(2 * 8_000 * 150 * 0.03)
    assert got.first_slots["control"] == 4_000


NOBODY_HELD = SHARES | {"control": 0.0, "bandit": 0.9}


@pytest.mark.parametrize(
    "plan", [replace(PLAN, is_service=True), replace(PLAN, shares=NOBODY_HELD)]
)
def test_where_nobody_is_held_back_that_is_what_is_said(plan: Plan) -> None:
    got = lifted([], plan=plan)
    assert (got.verdict.phrase, got.verdict.status) == (
        "not enough held-back customers", "nobody is held back",
    )  # fmt: skip


def test_harm_is_called_before_the_end_and_only_harm() -> None:
    days = [DAY + timedelta(days=d) for d in range(6)]
    soon = days[-1] + timedelta(days=16)
    harmed = [r for d in days for r in cells(0.15, 0.10, n=2_000, day=d)]
    assert lifted(harmed, soon).verdict.status == "stop: harm"
    helped = [r for d in days for r in cells(0.10, 0.15, n=2_000, day=d)]
    assert lifted(helped, soon).verdict.status == "too early"


def test_smart_against_shuffled_is_compared_on_rates_adjusted_by_holm() -> None:
    rows = cells(0.15, 0.20)
    rows[2] = cell("bandit", 7_000, 0.24)
    got = lifted(rows)
    (question,) = got.secondary
    assert question.name == "bandit against random"
    assert isinstance(question.rate, Rates)
    assert question.rate.diff == pytest.approx(0.04)
    assert got.secondary_p == {"bandit against random": pytest.approx(question.rate.p)}
    assert [g.name for g in got.groups] == ["random against control", "bandit against control"]


def test_segments_are_adjusted_shrunk_and_shown_two_at_least() -> None:
    parts = {"en": (0.10, 0.16), "hi": (0.10, 0.12), "few": (0.01, 0.30)}
    sizes = {"en": 3_000, "hi": 3_000, "few": 300}
    rows = [r for name, (held, sent) in parts.items()
            for r in cells(held, sent, n=sizes[name], segment=name)]  # fmt: skip
    got = lifted(rows)
    assert [s.name for s in got.segments] == ["en", "hi"]
    en, hi = got.segments
    assert hi.rate.diff < hi.shrunk < en.shrunk < en.rate.diff
    assert en.p >= en.rate.p
    assert lifted(cells(0.1, 0.2, segment="en")).segments == ()


def test_a_segment_in_which_everybody_bought_has_no_error_and_is_left_out() -> None:
    rows = [r for name, rate in (("all", 1.0), ("en", 0.1), ("hi", 0.1))
            for r in cells(rate, rate, n=3_000, segment=name)]  # fmt: skip
    assert [s.name for s in lifted(rows).segments] == ["en", "hi"]


def test_looks_begin_when_25_held_back_customers_have_bought() -> None:
    days = [DAY + timedelta(days=d) for d in range(4)]
    rows = [r for d in days for r in cells(0.10, 0.15, n=500, day=d)]  # 10 held-back buyers a day
    looks = lifted(rows).looks
    assert [look.day for look in looks] == [d + timedelta(days=14) for d in days[2:]]
    assert all(look.band_lo < look.lo < look.diff < look.hi < look.band_hi for look in looks)
