"""Measuring asks for decisions and outcomes first, and reads nothing later than it was asked to."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pyarrow as pa
import pytest

from hookline.errors import BadInput, RuleSaidNo
from hookline.lift import NoNumber
from hookline.lift.profit import Costs, Profit
from hookline.loop.campaigns import move
from hookline.loop.decide import decide
from hookline.loop.learning.propose import measured_arms
from hookline.loop.lift_plan import plan_of
from hookline.loop.measure import measure, measure_with_sql, page
from hookline.loop.outcomes import add_outcomes
from hookline.loop.support import support
from hookline.records.arrow import OUTCOMES
from hookline.records.campaign import Campaign
from hookline.records.review import Change
from hookline.records.shares import Shares
from hookline.records.team import Team
from hookline.workspace.clock import today
from hookline.workspace.folder import Workspace

DAY = date(2026, 3, 2)
TEAM = Team()


def through(workspace: Workspace, day: date) -> None:
    add_outcomes(workspace, OUTCOMES.empty_table(), Team(), through=day)


def bought(
    workspace: Workspace, n: int, day: date, currency: str = "INR", event: str = "converted"
) -> None:
    """The first n customers buy once for 100 minor units on that day, or do something else."""
    moment = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    rows: list[dict[str, Any]] = [
        {"outcome_id": f"{i}{day}{currency}{event}", "customer_id": f"{i:05}", "event": event,
         "amount_minor": 100, "currency": currency, "occurred_at": moment}
        for i in range(n)
    ]  # fmt: skip
    add_outcomes(workspace, pa.Table.from_pylist(rows, schema=OUTCOMES), TEAM, through=day)


def test_before_any_outcomes_there_is_no_report(workspace: Workspace, live: Campaign) -> None:
    with pytest.raises(BadInput) as caught:
        measure(workspace, TEAM)
    assert caught.value.code == "HL430"


def test_before_any_decision_there_is_no_report(workspace: Workspace, live: Campaign) -> None:
    through(workspace, DAY)
    with pytest.raises(RuleSaidNo) as caught:
        measure(workspace, TEAM)
    assert caught.value.code == "HL440"


def test_by_arm_every_version_has_its_mean_its_chance_and_its_words(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    decide(workspace, customers(300), TEAM, day=DAY)
    bought(workspace, 60, DAY + timedelta(days=3))
    through(workspace, DAY + timedelta(days=30))
    report = measure(workspace, TEAM, segment="arm")
    assert measure(workspace, TEAM).arms == ()
    assert report.segment == ""
    assert len(report.arms) == 3  # first messages alone: follow-ups have no first slot
    assert sum(arm.chance_best for arm in report.arms) == pytest.approx(1)
    sent = sum(arm.sent for arm in report.arms)
    assert sent == sum(report.campaigns[0].first_slots[group] for group in ("random", "bandit"))
    assert all(arm.text and arm.rate.lo < arm.rate.value < arm.rate.hi for arm in report.arms)
    text = "\n".join(page(report))
    assert "Versions of lunch · sms · en" in text


def test_support_names_live_versions_that_some_never_got(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    decide(workspace, customers(4), TEAM, day=DAY)
    through(workspace, DAY)
    gaps = support(workspace, TEAM)
    assert gaps
    assert all(0 < gap.customers <= 4 for gap in gaps)
    decide(workspace, customers(900), TEAM, day=DAY + timedelta(days=40))
    assert support(workspace, TEAM) == ()


def test_support_of_a_team_without_cells_knows_one_kind_of_customer(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    team = Team(cells=())
    decide(workspace, customers(4), team, day=DAY)
    through(workspace, DAY)
    gaps = support(workspace, team)
    assert gaps
    assert {(gap.context, gap.customers) for gap in gaps} == {((), 4)}


def launch_copy(workspace: Workspace, live: Campaign, id_: str, **update: Any) -> None:
    """Another live campaign with the arms of `live`."""
    with workspace.registry() as registry:
        change = Change(kind="campaign", id=id_, was="reserved", now="live", by="a", at=f"{DAY}")
        campaign = live.model_copy(update={"id": id_, **update})
        registry.save_campaign(campaign, change)
        arms = [
            arm.model_copy(
                update={
                    "arm_id": f"{id_}{arm.arm_id.removeprefix(live.id)}",
                    "campaign_id": id_,
                    "practice": campaign.practice,
                }
            )
            for arm in registry.arms(state="live")
            if arm.campaign_id == live.id and not arm.parent_arm
        ]
        of_arms = [change.model_copy(update={"kind": "arm", "id": a.arm_id}) for a in arms]
        approved = [each.model_copy(update={"now": "approved"}) for each in of_arms]
        registry.save_arms(arms, [*approved, *of_arms])


@pytest.mark.parametrize(("starts_in", "is_asked"), [(0, True), (1, False)])
def test_support_asks_nothing_of_a_campaign_that_no_decided_day_was_in(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table],
    starts_in: int, is_asked: bool,
) -> None:  # fmt: skip
    starts = (DAY + timedelta(days=starts_in)).isoformat()
    launch_copy(workspace, live, "later", starts=starts, who="visit_count > 5")
    decide(workspace, customers(4), TEAM, day=DAY)
    through(workspace, DAY)
    later = [gap for gap in support(workspace, TEAM) if gap.arm_id.startswith("later:")]
    # from its first day on, that nobody could get it is worth a word
    assert bool(later) == is_asked
    assert all(gap.customers == 0 for gap in later)


def test_support_asks_nothing_of_practice_beside_real_copy(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    launch_copy(workspace, live, "real", practice=False)
    decide(workspace, customers(4), TEAM, day=DAY)
    through(workspace, DAY)
    gaps = support(workspace, TEAM)
    assert gaps
    assert all(gap.arm_id.startswith("real:") for gap in gaps)


def test_a_report_of_practice_says_so_first(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    decide(workspace, customers(50), TEAM, day=DAY)
    through(workspace, DAY)
    report = measure(workspace, TEAM)
    assert report.is_practice
    assert page(report)[0].startswith("Practice:")
    assert not page(replace(report, is_practice=False))[0].startswith("Practice:")


def test_groups_count_first_slots_whose_window_has_closed(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    rows = decide(workspace, customers(2000), TEAM, day=DAY).decisions
    slots = [
        row for row in rows.to_pylist() if row["slot_arm"] is not None and row["lane"] == "policy"
    ]
    control = sum(row["group"] == "control" for row in slots)
    closes = DAY + timedelta(days=live.window_days + TEAM.lag_days)
    through(workspace, closes - timedelta(days=1))
    assert measure(workspace, TEAM).campaigns[0].sent.n_control == 0
    through(workspace, closes)
    sent = measure(workspace, TEAM).campaigns[0].sent
    assert (sent.n_control, sent.n_control + sent.n_target) == (control, len(slots))
    assert isinstance(sent.rate, NoNumber)  # nobody has bought, so nothing is said


def test_a_campaign_is_judged_by_the_event_of_its_own_kpi_and_by_no_other(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    judged = live.model_copy(update={"kpi": "redemption_rate", "kpi_event": "redeemed"})
    assert (live.event, judged.event, judged.reward) == ("converted", "redeemed", "converted")
    with workspace.registry() as registry:
        registry.save_campaign(
            judged,
            Change(kind="campaign", id=live.id, was="live", now="live", by="t", at=f"{DAY}T00:00Z"),
        )
    decide(workspace, customers(2000), TEAM, day=DAY)
    closes = DAY + timedelta(days=live.window_days + TEAM.lag_days)
    bought(workspace, 600, DAY)
    through(workspace, closes)
    (unknown,) = measure(workspace, TEAM).campaigns
    assert unknown.verdict.status == "its event never came in"
    assert (unknown.sent.responders_target, unknown.sent.buyers_target > 0) == (0, True)
    bought(workspace, 2000, DAY, event="redeemed")
    through(workspace, closes)
    (known,) = measure(workspace, TEAM).campaigns
    assert known.sent.responders_target == known.sent.n_target > known.sent.buyers_target
    assert (known.event, known.verdict.status) == ("redeemed", "too early")
    assert {arm.event for arm in measure(workspace, TEAM, segment="arm").arms} == {"redeemed"}
    assert measure(workspace, TEAM, segment="arm").arms[0].rate.value > 0.9


def test_a_report_of_an_earlier_day_reads_nothing_later(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    decide(workspace, customers(500), TEAM, day=DAY)
    closes = DAY + timedelta(days=live.window_days + TEAM.lag_days)
    bought(workspace, 300, DAY + timedelta(days=1))
    through(workspace, closes)
    before = measure(workspace, TEAM, day=closes)
    versions = measured_arms(workspace, TEAM, day=closes).means
    decide(workspace, customers(900), TEAM, day=closes + timedelta(days=1))
    bought(workspace, 900, closes + timedelta(days=1), currency="AED")
    through(workspace, closes + timedelta(days=60))
    assert measure(workspace, TEAM, day=closes) == before
    assert measure(workspace, TEAM) != before
    assert measured_arms(workspace, TEAM, day=closes).means == versions
    assert measured_arms(workspace, TEAM).means != versions
    with pytest.raises(RuleSaidNo):
        measure(workspace, TEAM, day=DAY - timedelta(days=1))


def test_money_is_printed_in_the_datas_own_currency_and_others_are_counted(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    decide(workspace, customers(500), TEAM, day=DAY)
    bought(workspace, 300, DAY + timedelta(days=1), currency="INR")
    bought(workspace, 20, DAY + timedelta(days=2), currency="AED")
    through(workspace, DAY + timedelta(days=60))
    report = measure(workspace, TEAM)
    assert (report.currency, report.other_currencies) == ("INR", {"AED": 20})
    assert measure(workspace, TEAM, currency="aed").other_currencies == {"INR": 300}
    with pytest.raises(BadInput) as caught:
        measure(workspace, TEAM, currency="EUR")
    assert (caught.value.code, caught.value.fix) == ("HL442", "there are amounts in INR, AED")


def test_costs_and_caps_count_in_the_currency_they_are_in(live: Campaign) -> None:
    team = Team.model_validate({
        "margin": "40%", "message_costs": {"sms": "150 INR", "email": "2 USD"},
        "revenue_cap": "50000 INR",
    })  # fmt: skip
    plan = plan_of(live, [], team, currency="INR")
    assert plan.costs == Costs(0.4, {"sms": 15.0})  # 150 rupees a thousand: 15 paise each
    assert plan.is_capped
    other = plan_of(live, [], team, currency="USD")
    assert (other.costs, other.is_capped) == (Costs(0.4, {"email": 0.2}), False)
    assert plan_of(live, [], TEAM, currency="INR").costs is None


def test_messages_are_counted_for_their_costs(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    team = Team.model_validate({"margin": "100%", "message_costs": {"sms": "1000 INR"}})
    # a world in which everybody who is messaged buys for 300, everybody held back for 100
    rows = decide(workspace, customers(20_000), team, day=DAY).decisions.to_pylist()
    noon = datetime(2026, 3, 3, 12, tzinfo=UTC)
    outcomes = [
        {"outcome_id": row["customer_id"], "customer_id": row["customer_id"], "event": "converted",
         "amount_minor": 100 + 200 * (row["arm_id"] is not None) + i % 7, "currency": "INR",
         "occurred_at": noon}
        for i, row in enumerate(rows)
    ]  # fmt: skip
    table = pa.Table.from_pylist(outcomes, schema=OUTCOMES)
    add_outcomes(workspace, table, team, through=DAY + timedelta(days=60))
    (campaign,) = measure(workspace, team).campaigns
    assert isinstance(campaign.profit, Profit)
    sent = campaign.sent.n_target
    assert campaign.profit.messages == sent
    assert campaign.profit.messages_cost == sent * 100
    assert campaign.profit.profit.value == pytest.approx(sent * (200 - 100), rel=0.01)


def test_a_report_is_split_as_asked_and_programs_stand_in_it_unasked(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    decide(workspace, customers(50), TEAM, day=DAY)
    through(workspace, DAY)
    with pytest.raises(BadInput) as caught:
        measure(workspace, TEAM, segment="langauge")
    assert (caught.value.code, caught.value.exit_code) == ("HL441", 2)
    assert measure(workspace, TEAM, segment="channel").segment == "channel"
    one = TEAM.model_copy(update={"cells": ("stage",)})
    assert measure(workspace, one, segment="segment") == measure(workspace, one, segment="stage")
    assert measure(workspace, TEAM, segment="program") == measure(workspace, TEAM)


def test_the_shares_of_a_plan_add_up_to_one(live: Campaign) -> None:
    plan = plan_of(live, [], TEAM)
    assert sum(plan.shares.values(), 0.0) == pytest.approx(1)
    assert (plan.event, plan.is_service, plan.ended_by_hand) == ("converted", False, None)


def test_a_service_campaign_holds_nobody_back(live: Campaign) -> None:
    service = live.model_copy(update={"class_": "service", "shares": Shares(control=0.1)})
    plan = plan_of(service, [], TEAM)
    assert (plan.is_service, plan.shares["control"]) == (True, 0.0)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [("2026-04-25T20:00:00+00:00", None), ("2026-04-25T18:29:00+00:00", date(2026, 4, 25))],
)  # in Kolkata the first is the 26th, the planned end itself
def test_an_end_by_hand_before_the_planned_one_is_known_by_its_local_day(
    live: Campaign, moment: str, expected: date | None
) -> None:
    assert live.ends == "2026-04-26"
    ended = Change(kind="campaign", id=live.id, was="live", now="ended", by="asha", at=moment)
    other = ended.model_copy(update={"id": "another"})
    team = Team(time_zone="Asia/Kolkata")
    assert plan_of(live, [other, ended], team).ended_by_hand == expected


def test_a_campaign_that_was_ended_by_hand_says_so(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    decide(workspace, customers(50), TEAM, day=DAY)
    through(workspace, DAY)
    move(workspace, live.id, "ended")
    (campaign,) = measure(workspace, TEAM).campaigns
    is_before_its_end = today(TEAM).isoformat() < live.ends
    assert (campaign.ended_by_hand is not None) == is_before_its_end
    (then,) = measure(workspace, TEAM, day=DAY).campaigns
    assert then.ended_by_hand is None


def test_one_campaign_stands_alone_in_short_and_long_windows_with_its_opt_outs(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    decide(workspace, customers(300), TEAM, day=DAY)
    bought(workspace, 60, DAY + timedelta(days=3))
    through(workspace, DAY + timedelta(days=30))
    launch_copy(workspace, live, "other")
    report, _ = measure_with_sql(workspace, TEAM, campaign=live.id)
    (campaign,) = report.campaigns
    assert (campaign.campaign_id, report.universal) == (live.id, None)
    assert [each.days for each in campaign.windows] == sorted({7, 14, 28, 90, 365,
                                                               live.window_days})  # fmt: skip
    whole = next(c for c in measure(workspace, TEAM).campaigns if c.campaign_id == live.id)
    assert (whole.windows, whole.opt_outs) == ((), None)
    assert (campaign.sent, campaign.verdict) == (whole.sent, whole.verdict)
    assert isinstance(campaign.opt_outs, NoNumber)
    assert "no number, because only 0 opted out" in " ".join("\n".join(page(report)).split())


def test_a_campaign_that_is_not_there_is_named_with_its_nearest(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    decide(workspace, customers(4), TEAM, day=DAY)
    through(workspace, DAY)
    with pytest.raises(BadInput) as caught:
        measure_with_sql(workspace, TEAM, campaign="lunhc")
    assert caught.value.code == "HL330"
    assert "did you mean 'lunch'?" in caught.value.fix
