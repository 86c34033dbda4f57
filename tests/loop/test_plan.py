"""Planning a comparison: both directions, and what no comparison can have."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from hookline.coach.power import power_of
from hookline.errors import BadInput
from hookline.lift.events import do
from hookline.loop.plan import Question, plan, read_basket, read_event
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.team import Lanes, Team

TEAM = Team()
QUESTION = Question(base=0.018, customers=48_200)


def test_the_share_asked_for_stands_among_the_others_in_order() -> None:
    assert [t.control for t in plan(QUESTION, 0.15, TEAM).trials] == [0.05, 0.1, 0.15, 0.2, 0.5]
    assert [t.control for t in plan(QUESTION, 0.1, TEAM).trials] == [0.05, 0.1, 0.2, 0.5]


def test_everything_against_nothing_is_planned_on_the_yearly_lanes() -> None:
    whole = plan(QUESTION, 0.1, TEAM).everything
    assert whole is not None
    assert whole.customers == pytest.approx(48_200 * 0.95)
    assert whole.held_back == pytest.approx(48_200 * 0.05)
    assert plan(QUESTION, 0.1, Team(lanes=Lanes(holdout=0))).everything is None


def test_the_coach_and_the_planner_answer_alike(resolved: Callable[[str], ResolvedBrief]) -> None:
    text = "brand: K\naudience: {size: 48200, base_rate: 1.8%}\n"
    coach = power_of(resolved(f"{text}campaign: {{shares: {{control: 20%}}}}\n"))
    assert coach is not None
    by_share = {trial.control: trial for trial in plan(QUESTION, 0.2, TEAM).trials}
    assert by_share[0.2].rise == pytest.approx(coach.smallest_rise, rel=1e-12)
    assert round(by_share[0.2].held_back) == coach.held_back


@pytest.mark.parametrize(
    ("changes", "option"),
    [({"customers": None}, None), ({"lift": 0.2}, None), ({"base": 0.0}, "--base-rate"),
     ({"base": 1.0}, "--base-rate"), ({"power": 1.0}, "--power"), ({"customers": 0}, "--customers"),
     ({"per_day": 0}, "--per-day"), ({"customers": None, "lift": 0.0}, "--lift"),
     ({"customers": None, "lift": 60.0}, "--lift"), ({"base": float("nan")}, "--base-rate")],
)  # fmt: skip
def test_what_no_comparison_can_have_is_refused(
    changes: dict[str, float | None], option: str | None
) -> None:
    with pytest.raises(BadInput) as caught:
        plan(replace(QUESTION, **changes), 0.1, TEAM)  # type: ignore[arg-type]
    assert caught.value.where == (option or "")
    assert caught.value.code == ("HL444" if option else "HL443")


@pytest.mark.parametrize("control", [0.0, 1.0])
def test_somebody_is_held_back_and_somebody_is_not(control: float) -> None:
    with pytest.raises(BadInput) as caught:
        plan(QUESTION, control, TEAM)
    assert caught.value.where == "--held-back"


def test_an_order_value_is_read_with_its_currency() -> None:
    assert read_basket("1200 INR", TEAM) == (1200.0, "INR")
    assert read_basket("1200", Team(currency="JPY")) == (1200.0, "JPY")
    assert read_basket(None, TEAM) == (None, "USD")
    with pytest.raises(BadInput):
        read_basket("much", TEAM)


@pytest.mark.parametrize("event", ["replied", "redeemed", "clicked", "scored"])
def test_what_only_a_message_makes_possible_is_not_planned_against_nothing(event: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_event(event, TEAM)
    assert (caught.value.code, caught.value.where) == ("HL444", "--event")


@pytest.mark.parametrize(
    ("name", "event", "verb"),
    [("converted", "converted", "buy"), ("activate", "activated", "activate"),
     ("", "converted", "buy"), ("friend", "referred", "refer a friend"),
     ("booked_a_table", "booked_a_table", "come to 'booked a table'")],
)  # fmt: skip
def test_a_comparison_is_planned_for_what_it_is_judged_by(name: str, event: str, verb: str) -> None:
    assert read_event(name, Team(events={"friend": "referred"})) == event
    assert do(event) == verb
