from dataclasses import replace

import pytest

from hookline.lift.moments import Moments, Sample
from hookline.lift.no_number import NoNumber
from hookline.lift.proportions import Interval
from hookline.lift.verdicts import RULES, VerdictEvidence, has_right_sizes, judge, revenue_quality

ABOVE, BELOW, ACROSS = Interval(0.01, 0.03), Interval(-0.03, -0.01), Interval(-0.01, 0.03)
EVIDENCE = VerdictEvidence(
    has_control=True, srm=1.2, control=Moments(n=900, sum_c=25, sum_e=25), wide=ABOVE,
    narrow=ABOVE, diff=0.01, harm=1.2, has_end=True, ended=True,
)  # fmt: skip
EARNS, LOSES, EITHER = Interval(5.0, 9.0), Interval(-9.0, -5.0), Interval(-5.0, 9.0)


@pytest.mark.parametrize(
    ("changes", "phrase", "status", "reading"),
    [
        ({}, "working", "decided", "working"),
        ({"wide": ACROSS}, "probably working", "decided", "probably working"),
        ({"wide": ACROSS, "narrow": ACROSS}, "can't tell yet", "decided", "no clear effect"),
        ({"wide": ACROSS, "narrow": BELOW}, "probably hurting", "decided", "probably hurting"),
        ({"wide": BELOW, "narrow": BELOW}, "hurting", "decided", "hurting"),
        ({"ended": False}, "can't tell yet", "too early", "can't tell yet"),
        ({"ended": False, "has_end": False}, "can't tell yet", "no planned end", "can't tell yet"),
        ({"srm": 1000.0}, "can't tell yet", "groups are the wrong size", "can't tell yet"),
        ({"srm": float("inf")}, "can't tell yet", "groups are the wrong size", "can't tell yet"),
        ({"control": Moments(n=900, sum_c=24, sum_e=24)}, "not enough held-back customers",
         "too few control buyers", "not enough held-back customers"),
        ({"control": Moments()}, "can't tell yet", "windows not closed", "can't tell yet"),
        ({"event_came_in": False}, "can't tell yet", "its event never came in", "can't tell yet"),
        ({"event_came_in": False, "control": Moments()}, "can't tell yet", "windows not closed",
         "can't tell yet"),
        ({"wide": NoNumber("x")}, "can't tell yet", "windows not closed", "can't tell yet"),
        ({"has_control": False}, "not enough held-back customers", "nobody is held back",
         "not enough held-back customers"),
    ],
)  # fmt: skip
def test_each_phrase_has_its_rule(
    changes: dict[str, object], phrase: str, status: str, reading: str
) -> None:
    got = judge(replace(EVIDENCE, **changes))  # type: ignore[arg-type]
    assert (got.phrase, got.status, got.reading) == (phrase, status, reading)
    assert got.rule == RULES[phrase]


@pytest.mark.parametrize(("srm", "phrase"), [(999.9, "working"), (1000.0, "can't tell yet")])
def test_groups_are_the_wrong_size_from_1000_to_1_on(srm: float, phrase: str) -> None:
    assert has_right_sizes(srm) == (phrase == "working")
    assert judge(replace(EVIDENCE, srm=srm)).phrase == phrase


@pytest.mark.parametrize(("harm", "phrase"), [(19.9, "can't tell yet"), (20.0, "hurting")])
def test_harm_stops_a_campaign_from_20_to_1_on(harm: float, phrase: str) -> None:
    got = judge(replace(EVIDENCE, ended=False, harm=harm, diff=-0.02, wide=BELOW, narrow=BELOW))
    assert got.phrase == phrase


@pytest.mark.parametrize(("diff", "phrase"), [(-0.001, "hurting"), (0.0, "can't tell yet")])
def test_harm_is_not_said_of_a_rate_that_is_not_below(diff: float, phrase: str) -> None:
    assert judge(replace(EVIDENCE, ended=False, harm=40.0, diff=diff)).phrase == phrase


TOUCHES_BELOW, TOUCHES_ABOVE = Interval(-0.03, 0.0), Interval(0.0, 0.03)


@pytest.mark.parametrize(
    ("wide", "narrow", "reading"),
    [
        (TOUCHES_ABOVE, TOUCHES_ABOVE, "no clear effect"),
        (TOUCHES_ABOVE, ABOVE, "probably working"),
        (TOUCHES_BELOW, TOUCHES_BELOW, "no clear effect"),
        (TOUCHES_BELOW, BELOW, "probably hurting"),
    ],
)
def test_an_interval_that_ends_at_zero_holds_zero(
    wide: Interval, narrow: Interval, reading: str
) -> None:
    assert judge(replace(EVIDENCE, wide=wide, narrow=narrow)).reading == reading


def test_money_that_may_be_nothing_neither_stops_a_stop_nor_takes_a_bad_word_back() -> None:
    nothing = [Interval(0.0, 9.0)]
    harmed = replace(EVIDENCE, ended=False, harm=40.0, diff=-0.02, money=nothing)
    assert judge(harmed).phrase == "hurting"
    assert judge(replace(EVIDENCE, wide=BELOW, narrow=BELOW, money=nothing)).phrase == "hurting"


@pytest.mark.parametrize("wide", [ABOVE, ACROSS])
def test_no_good_word_for_a_campaign_that_is_shown_to_lose_money(wide: Interval) -> None:
    got = judge(replace(EVIDENCE, wide=wide, money=[LOSES]))
    assert (got.reading, got.status) == ("no clear effect", "more buyers, less money")
    assert judge(replace(EVIDENCE, wide=wide, money=[EITHER])).status == "decided"
    assert judge(replace(EVIDENCE, wide=wide, money=[Interval(-9.0, 0.0)])).status == "decided"


@pytest.mark.parametrize("wide", [BELOW, ACROSS])
def test_no_bad_word_for_a_campaign_that_is_shown_to_earn_money(wide: Interval) -> None:
    got = judge(replace(EVIDENCE, wide=wide, narrow=BELOW, money=[EARNS]))
    assert (got.reading, got.status) == ("no clear effect", "fewer buyers, more money")
    assert judge(replace(EVIDENCE, wide=wide, narrow=BELOW, money=[EITHER])).status == "decided"


def test_a_campaign_that_is_shown_to_earn_money_is_not_stopped_for_harm() -> None:
    harmed = replace(EVIDENCE, ended=False, harm=40.0, diff=-0.02, money=[EARNS])
    assert judge(harmed).phrase == "can't tell yet"
    assert judge(replace(harmed, money=[EITHER])).phrase == "hurting"


# 1 in 40 buys for 100: skew² is 37.03 to four digits, so 45·skew² = 1,666 and 10·skew² = 370
SKEWED = Sample(40_000, 1_000 * 100, 1_000 * 100**2, 1_000 * 100**3)


@pytest.mark.parametrize(
    ("n", "buyers", "quality"),
    [(5_000, 400, "shown"), (1_667, 200, "shown"), (1_666, 200, "approximate"),
     (371, 200, "approximate"), (370, 200, None), (5_000, 199, None)],
)  # fmt: skip
def test_revenue_is_shown_by_buyers_and_skew(n: int, buyers: int, quality: str | None) -> None:
    got = revenue_quality(Moments(n=n, sum_c=buyers), [SKEWED, SKEWED])
    assert got == quality if quality else isinstance(got, NoNumber)


@pytest.mark.parametrize(("n", "quality"), [(320, "shown"), (319, "approximate")])
def test_exactly_45_customers_for_each_squared_skew_show_revenue(n: int, quality: str) -> None:
    one_of_ten = Sample(10, 1, 1, 1)  # skew² is 0.8² / (0.1 · 0.9) = 64/9, and 45 times it 320
    assert revenue_quality(Moments(n=n, sum_c=200), [one_of_ten]) == quality


@pytest.mark.parametrize(("n", "quality"), [(32, "approximate"), (31, None)])
def test_exactly_10_customers_for_each_squared_skew_show_it_roughly(
    n: int, quality: str | None
) -> None:
    one_of_six = Sample(30, 5, 5, 5)  # skew² is 3.2, in floats too
    got = revenue_quality(Moments(n=n, sum_c=200), [one_of_six])
    assert got == quality if quality else isinstance(got, NoNumber)


def test_purchases_without_any_money_are_no_money_to_compare() -> None:
    nothing, something = Sample(400, 0, 0, 0), Sample(400, 1, 1, 1)
    got = revenue_quality(Moments(n=400, sum_c=300), [nothing, nothing])
    assert got == NoNumber("no purchase brought money that was kept")
    assert revenue_quality(Moments(n=40_000, sum_c=300), [nothing, something]) == "shown"


def test_equal_amounts_have_no_skew_to_wait_for() -> None:
    assert revenue_quality(Moments(n=200, sum_c=200), [Sample(200, 200, 200, 200)]) == "shown"
