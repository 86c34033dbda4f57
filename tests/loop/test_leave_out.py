"""What is left out of a launch waits; and a campaign ends with its offer where one says so."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hookline.errors import BadInput, RuleSaidNo
from hookline.loop.launch import end_with_offer, launch, plan_launch
from hookline.loop.launch_page import END, launch_page
from hookline.loop.launch_plan import LaunchChoices, LaunchPlan
from hookline.loop.review import approve, queue
from hookline.loop.writing.run import Progress
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief

DAY = datetime.date(2026, 3, 2)
Write = Callable[..., Progress]
Planned = Callable[..., LaunchPlan]
OWN = "control_copy: {sms: {en: 'Bun & Co: 20% off any burger. Code BUN20', es: 'Bun & Co: 20%'}}\n"


@pytest.fixture
def planned(workspace: Workspace, library: Library, brief: Path) -> Planned:
    def of(*names: str, ends: str = "", **options: Any) -> LaunchPlan:
        choices = LaunchChoices(names, ends)
        resolved = load_brief(brief, library)
        options = {"practice": True, **options}
        return plan_launch(workspace, resolved, today=DAY, choices=choices, **options)

    return of


@pytest.fixture
def two_channels(workspace: Workspace, brief: Path, write: Write) -> None:
    """Three accepted messages by SMS and three by e-mail, each with a follow-up."""
    text = brief.read_text("utf-8").replace("[sms]", "[sms, email]")
    brief.write_text(text, "utf-8")
    write()
    approve(workspace, [v.id for v in queue(workspace)], reason="for the test")


def waiting(workspace: Workspace) -> set[str]:
    with workspace.registry() as registry:
        return {arm.channel for arm in registry.arms(state="approved")}


@pytest.mark.usefixtures("two_channels")
@pytest.mark.parametrize("name", ["email", "email:en"])
def test_a_channel_that_is_left_out_waits_with_its_follow_ups_for_the_next_launch(
    workspace: Workspace, planned: Planned, name: str
) -> None:
    plan = planned(name)
    assert plan.missing == ()
    assert plan.counts == {("sms", "en"): 3}
    assert {arm.channel for arm in plan.arms} == {"sms"}
    assert sum(bool(arm.parent_arm) for arm in plan.left_out) == 3
    assert dict(launch_page(plan))["left out"].startswith("3 for e-mail in English: accepted still")
    launch(workspace, plan)
    assert waiting(workspace) == {"email"}
    joining = planned()
    assert (joining.is_addition, joining.counts) == (True, {("email", "en"): 3})
    launch(workspace, joining)
    assert waiting(workspace) == set()


@pytest.mark.usefixtures("two_channels")
def test_a_single_message_that_is_left_out_takes_its_follow_up_along(planned: Planned) -> None:
    chosen = next(arm for arm in planned().arms if not arm.parent_arm)
    for name in (chosen.arm_id, chosen.variant_id, chosen.arm_id.rpartition(":")[2]):
        plan = planned(name)
        assert {arm.variant_id for arm in plan.left_out} == {chosen.variant_id}
        assert len(plan.left_out) == 2
        assert plan.counts[chosen.channel, chosen.language] == 2


@pytest.mark.usefixtures("two_channels")
def test_a_channel_whose_every_message_is_left_out_is_not_missing(planned: Planned) -> None:
    ids = [a.arm_id for a in planned().arms if a.channel == "email" and not a.parent_arm]
    assert planned(*ids).missing == ()
    assert planned(*ids[1:]).counts == {("sms", "en"): 3, ("email", "en"): 1}


@pytest.mark.usefixtures("two_channels")
def test_where_all_is_left_out_nothing_goes_live(workspace: Workspace, planned: Planned) -> None:
    with pytest.raises(RuleSaidNo, match="all that waits is left out"):
        launch(workspace, planned("sms", "email"))
    launch(workspace, planned("email"))
    with pytest.raises(RuleSaidNo, match="all that waits is left out"):
        launch(workspace, planned("email"))  # of what would join it, too


def test_a_channel_that_nothing_was_accepted_for_is_left_out_by_name(
    workspace: Workspace, brief: Path, write: Write, planned: Planned
) -> None:
    write()
    approve(workspace, [v.id for v in queue(workspace)])
    text = brief.read_text("utf-8")
    brief.write_text(text.replace("[sms]", "[sms, push]"), "utf-8")
    assert planned().missing == ("no approved push in English",)
    plan = planned("push")
    assert plan.missing == ()
    told = dict(launch_page(plan))["left out"]
    assert told == "push in English: no message is accepted; what is later joins with a launch"


@pytest.mark.usefixtures("two_channels")
@pytest.mark.parametrize("name", ["whatsapp", "sms:fr", "Email", ""])
def test_a_name_of_nothing_is_refused_and_nothing_is_launched_instead(
    planned: Planned, name: str
) -> None:
    with pytest.raises(BadInput) as found:
        planned(name)
    assert (found.value.code, repr(name) in found.value.problem) == ("HL346", True)
    assert "email, email:en, sms, sms:en" in found.value.fix


def test_own_copy_is_left_out_and_joins_later(
    workspace: Workspace, brief: Path, planned: Planned
) -> None:
    brief.write_text(f"{brief.read_text('utf-8')}{OWN}languages: [en, es]\n", "utf-8")
    planned(practice=False)
    approve(workspace, [v.id for v in queue(workspace)], reason="ours")
    plan = planned("sms:es", practice=False)
    assert (plan.counts, len(plan.left_out)) == ({("sms", "en"): 1}, 1)
    launch(workspace, plan)
    assert planned(practice=False).counts == {("sms", "es"): 1}


def offer_until(brief: Path, day: str, ends: str = "") -> None:
    named = f", ends: {ends}" if ends else ""
    text = brief.read_text("utf-8").replace(", ends: 2026-04-26}", f"{named}}}")
    brief.write_text(text.replace("code: BUN20", f"code: BUN20, ends: {day}"), "utf-8")


@pytest.mark.parametrize(
    ("day", "proposed"), [("2026-04-26", "2026-04-26"), ("2026-04-27", ""), ("+7d", "")]
)
def test_an_offer_that_ends_before_the_campaign_is_proposed_as_its_end(
    workspace: Workspace, brief: Path, write: Write, planned: Planned, day: str, proposed: str
) -> None:
    offer_until(brief, day)
    write()
    approve(workspace, [v.id for v in queue(workspace)], reason="for the test")
    plan = planned()
    assert (plan.campaign.ends, plan.offer_ends, plan.is_end_assumed) == (
        "2026-04-27", proposed, True,
    )  # fmt: skip
    assert ("--ends offer" in dict(launch_page(plan))[END]) == bool(proposed)
    if not proposed:
        with pytest.raises(BadInput, match="ends before 2026-04-27"):
            end_with_offer(plan)
        return
    chosen = planned(ends=end_with_offer(plan))
    assert (chosen.campaign.ends, chosen.offer_ends, chosen.is_end_assumed) == (day, "", False)
    assert chosen.days == plan.days - 1
    assert END not in dict(launch_page(chosen))
    assert launch(workspace, chosen).ends == day


def test_an_end_that_the_brief_names_is_not_asked_about(
    workspace: Workspace, brief: Path, write: Write, planned: Planned
) -> None:
    offer_until(brief, "2026-03-20", ends="2026-03-30")
    write()
    approve(workspace, [v.id for v in queue(workspace)], reason="for the test")
    page = launch_page(planned())
    assert END not in dict(page)
    assert any(
        text.startswith("its offer ends on 20 March 2026: nothing goes out") for _, text in page
    )


@pytest.mark.usefixtures("two_channels")
def test_an_end_that_is_no_day_or_comes_too_late_is_refused(
    workspace: Workspace, planned: Planned
) -> None:
    with pytest.raises(BadInput) as found:
        planned(ends="soon")
    assert found.value.code == "HL347"
    assert any("before it starts" in reason for reason in planned(ends="2026-03-01").missing)
    assert planned(ends="2026-03-02").missing == ()
    launch(workspace, planned("email", ends="+30d"))
    with pytest.raises(BadInput) as found:
        planned(ends="2026-05-01")
    assert (found.value.code, "its dates stay" in found.value.problem) == ("HL347", True)
