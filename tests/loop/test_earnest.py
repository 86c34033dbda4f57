"""In earnest: people's words go to customers without a model, and practice words stay out of it."""

import datetime
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pytest
from tests.shell_words import SHELL

from hookline.errors import BadInput
from hookline.loop.arms import move
from hookline.loop.decide import decide
from hookline.loop.earnest import leave_practice_out, own_copy, waiting_own_copy
from hookline.loop.launch import launch, plan_launch
from hookline.loop.launch_page import launch_page
from hookline.loop.launch_plan import LaunchPlan
from hookline.loop.review import approve, edit, preview_edit, queue
from hookline.loop.undo import undo
from hookline.loop.writing.run import Progress
from hookline.records.arm import Arm
from hookline.records.team import Team
from hookline.records.variant import Parts
from hookline.tui.problems import problem_words
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger
from hookline.workspace.library import Library, load_brief

DAY = datetime.date(2026, 3, 2)
Write = Callable[..., Progress]
OWN = Parts(body="Bun & Co: 20% off. Quick lunch? Show BUN20 at the till, any burger counts.")
USUAL = "control_copy: {sms: {en: 'Bun & Co: 20% off any burger. Code BUN20'}}\n"


def own_first(workspace: Workspace, write: Write) -> str:
    """A message in people's words whose second one the practice writer wrote, accepted."""
    edited = edit(workspace, write().variants[0].id, OWN)
    assert (edited.human, edited.follow_up_human, edited.practice) == (True, False, True)
    approve(workspace, [edited.id])
    return edited.id


def test_peoples_words_go_live_in_earnest_without_the_practice_writers_second_message(
    workspace: Workspace, write: Write, planned: Callable[..., LaunchPlan]
) -> None:
    variant_id = own_first(workspace, write)
    page = dict(launch_page(planned(practice=True)))
    assert "1 accepted message begins in people's words" in page["in earnest"]
    plan = planned()
    assert plan.missing[0] == "no approved SMS in English"
    assert plan.half_practice == (variant_id,)
    leave_practice_out(workspace, plan.half_practice)
    plan = planned()
    assert (plan.missing, plan.campaign.practice, plan.half_practice) == ((), False, ())
    live = launch(workspace, plan)
    with workspace.registry() as registry:
        arms = registry.arms(campaign=live.id)
        assert {arm.state for arm in registry.arms(campaign="lunch")} == {"retired"}
    assert [(arm.parts, arm.kind, arm.practice, arm.state) for arm in arms] == [
        (OWN, "human", False, "live")
    ]


def test_a_follow_up_that_a_person_wrote_stays_theirs_when_the_first_message_is_edited(
    workspace: Workspace, write: Write
) -> None:
    first = write().variants[0].model_copy(update={"follow_up": OWN, "follow_up_human": True})
    edited = preview_edit(workspace, first, Parts(body=first.parts.body + " Yum."))
    assert (edited.human, edited.follow_up_human) == (False, True)


def test_words_that_the_practice_writer_began_are_never_taken_out_of_practice(
    workspace: Workspace, write: Write, planned: Callable[..., LaunchPlan]
) -> None:
    first = write().variants[0]
    edited = edit(workspace, first.id, Parts(body=first.parts.body + " Yum."), OWN)
    assert (edited.human, edited.follow_up_human) == (False, True)
    approve(workspace, [edited.id])
    assert planned(practice=True).half_practice == ()
    assert dict(launch_page(planned(practice=True)))["in earnest"].startswith("what people or a")


def test_a_launch_in_earnest_says_what_of_the_practice_writers_stays_out(
    workspace: Workspace, write: Write, planned: Callable[..., LaunchPlan]
) -> None:
    leave_practice_out(workspace, [own_first(workspace, write)])
    approve(workspace, [queue(workspace)[0].id])
    plan = planned()
    assert (plan.n_others, plan.counts) == (1, {("sms", "en"): 1})
    page = dict(launch_page(plan))
    assert page["stays out"] == "1 message of the practice writer: no customer gets it"
    practised = dict(launch_page(planned(practice=True)))
    assert practised["in earnest"].startswith("1 accepted message is not practice")


def test_own_copy_alone_goes_live_against_those_who_are_held_back(
    workspace: Workspace, library: Library, brief: Path, planned: Callable[..., LaunchPlan]
) -> None:
    brief.write_text(brief.read_text() + USUAL)
    plan = planned()
    (waiting,) = queue(workspace)
    assert "waits for approval" in "; ".join(plan.missing)
    approve(workspace, [waiting.id])
    plan = planned()
    assert plan.missing == ()
    assert (plan.campaign.practice, plan.campaign.shares.usual) == (False, 0)
    assert plan.counts == {("sms", "en"): 1}
    assert [(arm.kind, arm.usual) for arm in plan.human] == [("human", False)]
    assert "as usual" not in dict(launch_page(plan))
    approved, _ = own_copy(workspace, load_brief(brief, library))
    with workspace.registry() as registry:
        assert waiting_own_copy(registry, approved) == approved
    live = launch(workspace, plan)
    with workspace.registry() as registry:
        assert [arm.state for arm in registry.arms(campaign=live.id)] == ["live"]
        assert waiting_own_copy(registry, approved) == []


def test_own_copy_alone_is_what_customers_get(
    workspace: Workspace,
    brief: Path,
    planned: Callable[..., LaunchPlan],
    customers: Callable[[int], pa.Table],
) -> None:
    brief.write_text(brief.read_text() + USUAL)
    planned()
    accept_own_copy(workspace)
    live = launch(workspace, planned())
    decide(workspace, customers(400), Team(), day=DAY)
    rows = Ledger(workspace, Team().cells).decisions(DAY).to_pylist()
    with workspace.registry() as registry:
        (arm,) = registry.arms(campaign=live.id)
    assert {row["reason"] for row in rows} == {"chosen", "held_back", "held_back_universal"}
    assert {row["arm_id"] for row in rows if row["reason"] == "chosen"} == {arm.arm_id}


def accept_own_copy(workspace: Workspace) -> None:
    approve(workspace, [v.id for v in queue(workspace) if v.usual], reason="it is theirs")


def test_own_copy_joins_a_live_campaign_as_a_message_where_no_draft_stands(
    workspace: Workspace, brief: Path, planned: Callable[..., LaunchPlan]
) -> None:
    text = brief.read_text()
    brief.write_text(text + USUAL)
    planned()
    accept_own_copy(workspace)
    live = launch(workspace, planned())
    with pytest.raises(BadInput, match="nothing waits to join it"):
        planned()
    spanish = USUAL.replace("'}}", "', es: 'Bun & Co: 20% en las hamburguesas. Código BUN20'}}")
    brief.write_text(text + spanish + "languages: [en, es]\n")
    with pytest.raises(BadInput, match="nothing waits to join it"):
        planned()  # nobody has accepted it
    accept_own_copy(workspace)
    plan = planned()
    assert (plan.is_addition, plan.missing, plan.campaign.shares) == (True, (), live.shares)
    assert [(arm.language, arm.usual) for arm in plan.human] == [("es", False)]
    assert ("sms", plan.human[0].parts.body) in launch_page(plan)
    launch(workspace, plan)
    with pytest.raises(BadInput, match="nothing waits to join it"):
        launch(workspace, plan)
    with workspace.registry() as registry:
        arms = registry.arms(campaign=live.id)
    assert sorted((arm.language, arm.state) for arm in arms) == [("en", "live"), ("es", "live")]


def test_own_copy_beside_live_drafts_joins_only_a_group_that_waits_for_it(
    workspace: Workspace, brief: Path, write: Write, planned: Callable[..., LaunchPlan]
) -> None:
    leave_practice_out(workspace, [own_first(workspace, write)])
    live = launch(workspace, planned())
    assert live.shares.usual == 0
    brief.write_text(brief.read_text() + USUAL)
    with pytest.raises(BadInput, match="nothing waits to join it"):
        planned()
    accept_own_copy(workspace)
    with pytest.raises(
        BadInput, match="your own SMS in English cannot join it: it went live"
    ) as found:
        planned()  # nobody there gets anything as usual
    assert "write its words over a draft there" in found.value.fix
    at_desk = problem_words(found.value)
    assert "with e on F4 Write, more than half of it" in at_desk
    assert "R on F5 Live, then launch" in at_desk
    assert not SHELL.search(at_desk)
    with workspace.registry() as registry:
        (arm,) = registry.arms(campaign=live.id)
    move(workspace, arm.arm_id, "retired")
    assert [arm.usual for arm in planned().human] == [False]


def test_own_copy_that_comes_after_other_own_copy_is_told_so(
    workspace: Workspace, brief: Path, write: Write, planned: Callable[..., LaunchPlan]
) -> None:
    text = brief.read_text()
    brief.write_text(text + USUAL)
    leave_practice_out(workspace, [own_first(workspace, write)])
    planned()
    accept_own_copy(workspace)
    assert launch(workspace, planned()).shares.usual
    brief.write_text(text + USUAL.replace("20% off any", "Today 20% off any"))
    with pytest.raises(BadInput, match="nothing waits to join it"):
        planned()
    accept_own_copy(workspace)
    with pytest.raises(BadInput, match="have other words of yours already"):
        planned()


def test_own_copy_alone_is_never_launched_for_practice(
    workspace: Workspace, brief: Path, write: Write, planned: Callable[..., LaunchPlan]
) -> None:
    brief.write_text(brief.read_text() + USUAL)
    draft = write().variants[0].id
    planned()
    approve(workspace, [draft, *(v.id for v in queue(workspace) if v.usual)])
    assert planned(practice=True).missing == ()
    undo(workspace, draft)
    plan = planned(practice=True)
    assert (plan.missing[0], plan.human) == ("no approved SMS in English", ())
    assert (planned().missing, planned().campaign.practice) == ((), False)


def test_what_was_taken_back_is_listed_only_if_it_was_live(
    workspace: Workspace, write: Write, planned: Callable[..., LaunchPlan]
) -> None:
    first, second = (variant.id for variant in write().variants[:2])
    approve(workspace, [first])
    undo(workspace, first)
    with workspace.registry() as registry:
        assert (registry.arm_rows("campaign"), registry.count_arms()) == ([], {})
    (never_live, *_) = approve(workspace, [second]).arms
    move(workspace, never_live.arm_id, "retired")  # by a person, who finds it among the retired
    approve(workspace, [first])
    launch(workspace, planned(practice=True))
    arm = live_arms(workspace, first)[0]
    move(workspace, arm.arm_id, "retired")
    undo(workspace, first)
    with workspace.registry() as registry:
        listed = registry.arm_window(registry.arm_rows("campaign")).values()
    assert {never_live.arm_id, arm.arm_id} <= {row.arm_id for row in listed}


def live_arms(workspace: Workspace, variant_id: str) -> list[Arm]:
    with workspace.registry() as registry:
        return [arm for arm in registry.arms(state="live") if arm.variant_id == variant_id]


def test_own_copy_goes_out_where_no_draft_stands_and_beside_drafts_as_usual(
    workspace: Workspace, library: Library, brief: Path, write: Write
) -> None:
    both = "control_copy: {sms: {en: 'Bun & Co: 20% off any burger. Code BUN20', "
    both += "es: 'Bun & Co: 20% en las hamburguesas. Código BUN20'}}\nlanguages: [en, es]\n"
    brief.write_text(brief.read_text() + both)
    resolved = load_brief(brief, library)
    own_first(workspace, write)
    plan = plan_launch(workspace, resolved, today=DAY)
    leave_practice_out(workspace, plan.half_practice)
    waiting = [variant.id for variant in queue(workspace) if variant.usual]
    assert len(waiting) == 2
    approve(workspace, waiting, reason="it is theirs")
    plan = plan_launch(workspace, resolved, today=DAY)
    assert plan.missing == ()
    assert plan.counts == {("sms", "en"): 1, ("sms", "es"): 1}
    assert plan.campaign.shares.usual == pytest.approx(0.1)
    assert sorted((arm.language, arm.usual) for arm in plan.human) == [
        ("en", True), ("es", False), ("es", True),
    ]  # fmt: skip
    launch(workspace, plan)


def test_a_practice_campaign_takes_own_copy_along_marked(
    workspace: Workspace, brief: Path, write: Write, planned: Callable[..., LaunchPlan]
) -> None:
    brief.write_text(brief.read_text() + USUAL)
    write()
    approve(workspace, [variant.id for variant in queue(workspace)])
    launch(workspace, planned(practice=True))
    with workspace.registry() as registry:
        arms = registry.arms(state="live")
    assert all(arm.practice for arm in arms)
    assert sum(arm.usual for arm in arms) == 1
    assert planned().missing == ()
