"""Launch: one plan, and live only when nothing is missing."""

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hookline.errors import BadInput, RuleSaidNo, Wording
from hookline.loop import arms, campaigns
from hookline.loop.launch import launch, plan_launch
from hookline.loop.launch_gaps import WrongDays
from hookline.loop.launch_page import launch_page
from hookline.loop.launch_plan import LaunchPlan
from hookline.loop.review import approve, edit, queue
from hookline.loop.writing.control_copy import control_variants
from hookline.loop.writing.run import Progress
from hookline.records.campaign import Campaign
from hookline.records.variant import Parts, VariantCta
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief
from hookline.workspace.writer import only_writer

DAY = datetime.date(2026, 3, 2)
Write = Callable[..., Progress]


def test_without_an_approved_copy_nothing_goes_live(
    workspace: Workspace, planned: Callable[..., LaunchPlan]
) -> None:
    plan = planned(practice=True)
    assert plan.missing == ("no approved SMS in English",)
    with pytest.raises(RuleSaidNo) as found:
        launch(workspace, plan)
    assert (found.value.code, found.value.exit_code) == ("HL340", 3)


def test_offline_copy_goes_live_for_practice_only(
    workspace: Workspace, write: Write, planned: Callable[..., LaunchPlan]
) -> None:
    write()
    approve(workspace, [variant.id for variant in queue(workspace)])
    missing = planned().missing
    assert missing[0] == "no approved SMS in English"
    assert missing[1].startswith("3 approved messages are practice copy, which --practice launches")
    with pytest.raises(RuleSaidNo):
        launch(workspace, planned())
    live = launch(workspace, planned(practice=True))
    assert (live.state, live.practice) == ("live", True)
    with workspace.registry() as registry:
        assert {arm.state for arm in registry.arms(campaign="lunch")} == {"live"}


def test_copy_of_a_model_goes_live_without_practice(
    workspace: Workspace,
    write: Write,
    recording: Callable[..., str],
    good: Callable[..., dict[str, Any]],
    planned: Callable[..., LaunchPlan],
) -> None:
    write(recording([good(1), good(2), good(3)]))
    approve(workspace, [variant.id for variant in queue(workspace)])
    plan = planned()
    assert plan.missing == ()
    assert plan.counts == {("sms", "en"): 3}
    assert launch(workspace, plan).practice is False


def test_a_live_campaign_is_not_launched_again(
    workspace: Workspace, live: Campaign, planned: Callable[..., LaunchPlan]
) -> None:
    with pytest.raises(BadInput) as found:
        planned(practice=True)
    assert found.value.code == "HL341"
    assert live.id in found.value.problem


def test_two_who_launch_at_once_launch_once(
    workspace: Workspace, write: Write, planned: Callable[..., LaunchPlan]
) -> None:
    write()
    approve(workspace, [variant.id for variant in queue(workspace)])
    first, second = planned(practice=True), planned(practice=True)
    launch(workspace, first)
    with pytest.raises(BadInput) as found:
        launch(workspace, second)
    assert found.value.code == "HL341"


def test_two_who_add_the_same_versions_at_once_add_them_once(
    workspace: Workspace, live: Campaign, write: Write, planned: Callable[..., LaunchPlan]
) -> None:
    write(seed=99)
    approve(workspace, [queue(workspace)[0].id])
    first, second = planned(practice=True), planned(practice=True)
    launch(workspace, first)
    with pytest.raises(BadInput) as found:
        launch(workspace, second)
    assert found.value.code == "HL341"


def test_a_version_that_was_taken_back_since_the_page_was_shown_stops_the_launch(
    workspace: Workspace, write: Write, planned: Callable[..., LaunchPlan]
) -> None:
    write()
    approve(workspace, [variant.id for variant in queue(workspace)])
    plan = planned(practice=True)
    arms.move(workspace, plan.arms[0].arm_id, "retired")
    with pytest.raises(BadInput) as found:
        launch(workspace, plan)
    assert found.value.code == "HL343"
    with workspace.registry() as registry:
        assert {arm.state for arm in registry.arms()} == {"approved", "retired"}


def test_a_launch_waits_for_whoever_writes_here(
    workspace: Workspace, write: Write, planned: Callable[..., LaunchPlan]
) -> None:
    write()
    approve(workspace, [variant.id for variant in queue(workspace)])
    plan = planned(practice=True)
    with only_writer(workspace, "decide"), pytest.raises(RuleSaidNo) as refused:
        launch(replace(workspace, wait=0), plan)
    assert refused.value.code == "HL312"


def test_after_an_end_the_next_launch_has_an_id_of_its_own(
    workspace: Workspace, live: Campaign, write: Write, planned: Callable[..., LaunchPlan]
) -> None:
    assert live.id == "lunch"
    campaigns.move(workspace, live.id, "ended")
    write(seed=99)
    approve(workspace, [variant.id for variant in queue(workspace)])
    again = launch(workspace, planned(practice=True))
    assert again.id == "lunch-2"
    with workspace.registry() as registry:
        ids = [arm.arm_id for arm in registry.arms(campaign="lunch-2")]
    assert ids
    assert all(arm_id.startswith("lunch-2:sms:en:v") for arm_id in ids)


def test_a_new_id_never_meets_another_briefs(
    workspace: Workspace, live: Campaign, write: Write, tmp_path: Path, brief: Path
) -> None:
    other = tmp_path / "lunch-2.yaml"
    other.write_text(brief.read_text())
    write("offline", other)
    approve(workspace, [variant.id for variant in queue(workspace)])
    campaigns.move(workspace, live.id, "ended")
    write("offline", brief, seed=99)
    (first, *_) = approve(workspace, [queue(workspace)[0].id]).arms
    assert first.campaign_id == "lunch-3"


def test_what_is_approved_while_a_campaign_is_live_joins_it_with_a_launch(
    workspace: Workspace, live: Campaign, write: Write, planned: Callable[..., LaunchPlan]
) -> None:
    write(seed=99)
    (first, follow_up) = approve(workspace, [queue(workspace)[0].id]).arms
    assert (first.state, follow_up.state) == ("approved", "approved")
    plan = planned(practice=True)
    assert plan.is_addition
    assert [arm.arm_id for arm in plan.arms] == sorted([first.arm_id, follow_up.arm_id])
    assert launch(workspace, plan) == live
    with workspace.registry() as registry:
        assert {arm.state for arm in registry.arms(campaign=live.id)} == {"live"}


def test_what_joins_a_paused_campaign_leaves_it_paused(
    workspace: Workspace, live: Campaign, write: Write, planned: Callable[..., LaunchPlan]
) -> None:
    write(seed=99)
    approve(workspace, [queue(workspace)[0].id])
    campaigns.move(workspace, live.id, "paused")
    assert launch(workspace, planned(practice=True)).state == "paused"


def test_practice_and_the_real_thing_have_campaigns_of_their_own(
    workspace: Workspace,
    live: Campaign,
    write: Write,
    recording: Callable[..., str],
    good: Callable[..., dict[str, Any]],
    planned: Callable[..., LaunchPlan],
) -> None:
    write(recording([good(1), good(2), good(3)]))
    made = approve(workspace, [variant.id for variant in queue(workspace)]).arms
    assert {(arm.campaign_id, arm.practice) for arm in made} == {("lunch-2", False)}
    real = launch(workspace, planned())
    assert (live.id, live.practice) == ("lunch", True)
    assert (real.id, real.practice) == ("lunch-2", False)


def test_a_practice_launch_says_that_other_copy_is_for_real(
    workspace: Workspace,
    write: Write,
    recording: Callable[..., str],
    good: Callable[..., dict[str, Any]],
    planned: Callable[..., LaunchPlan],
) -> None:
    write(recording([good(1), good(2), good(3)]))
    approve(workspace, [variant.id for variant in queue(workspace)])
    assert planned(practice=True).missing[1] == (
        "3 approved messages are no practice copy: launch without --practice"
    )


def test_the_last_day_of_follow_ups_is_known_before_a_launch(
    workspace: Workspace, write: Write, planned: Callable[..., LaunchPlan]
) -> None:
    write()
    approve(workspace, [variant.id for variant in queue(workspace)])
    assert planned(practice=True).follow_ups_until == (7, 7, datetime.date(2026, 4, 26))


USUAL = "control_copy: {sms: {en: 'Bun & Co: 20% off any burger. Code BUN20'}}\n"


def test_human_copy_goes_out_only_when_a_person_has_approved_it(
    workspace: Workspace, library: Library, write: Write, brief: Path
) -> None:
    write()
    approve(workspace, [variant.id for variant in queue(workspace)])
    brief.write_text(brief.read_text() + USUAL)
    plan = plan_launch(workspace, load_brief(brief, library), today=DAY, practice=True)
    (waiting,) = queue(workspace)
    assert (waiting.human, waiting.usual, waiting.practice) == (True, True, False)
    assert plan.missing == (
        "your own SMS in English (control_copy) waits for approval: "
        f"`hookline approve {waiting.id}`",
    )
    assert approve(workspace, [waiting.id]).usual[0].id == waiting.id
    plan = plan_launch(workspace, load_brief(brief, library), today=DAY, practice=True)
    assert plan.missing == ()
    assert [arm.usual for arm in plan.human] == [True]


def test_human_copy_is_checked_like_any_other(
    workspace: Workspace, library: Library, brief: Path
) -> None:
    wild = "70% off everything, today only! Guaranteed. {{ churn_score }} http://evil.example"
    text = USUAL.replace("Bun & Co: 20% off any burger. Code BUN20", wild)
    brief.write_text(brief.read_text() + text)
    plan_launch(workspace, load_brief(brief, library), today=DAY)
    (waiting,) = queue(workspace)
    assert waiting.status == "needs_edit"
    with pytest.raises(RuleSaidNo):
        approve(workspace, [waiting.id])


def test_a_button_of_human_copy_leads_where_the_briefs_own_does(
    library: Library, brief: Path
) -> None:
    copy = "{whatsapp: {en: {body: Any burger, cta: See them}, fr: Non}, push: {en: No}}"
    text = "brand: Bun & Co\nchannels: whatsapp\ncta: {url: https://bun.example}\n"
    brief.write_text(f"{text}control_copy: {copy}\n")
    (variant,) = control_variants(load_brief(brief, library), "")  # the others go nowhere
    assert variant.parts.cta == VariantCta(label="See them", url="https://bun.example")
    assert variant.parts.body == "Any burger"


def test_an_edit_of_human_copy_stands_for_it_and_another_text_is_asked_anew(
    workspace: Workspace, library: Library, write: Write, brief: Path
) -> None:
    write()
    approve(workspace, [variant.id for variant in queue(workspace)])
    brief.write_text(brief.read_text() + USUAL)
    plan_launch(workspace, load_brief(brief, library), today=DAY, practice=True)
    words = Parts(body="Bun & Co: 20% off any burger with code BUN20")
    edited = edit(workspace, queue(workspace)[0].id, words)
    approve(workspace, [edited.id])
    plan = plan_launch(workspace, load_brief(brief, library), today=DAY, practice=True)
    assert [arm.parts.body for arm in plan.human] == [words.body]
    brief.write_text(brief.read_text().replace("any burger. Code", "each burger. Code"))
    plan = plan_launch(workspace, load_brief(brief, library), today=DAY, practice=True)
    assert plan.human == ()
    assert "waits for approval" in plan.missing[0]


def test_human_copy_is_launched_beside_it_as_the_usual(
    workspace: Workspace, library: Library, write: Write, brief: Path
) -> None:
    usual = "control_copy: {sms: {en: 'Bun & Co: 20% off any burger. Code BUN20'}}\n"
    brief.write_text(brief.read_text() + usual)
    write()
    approve(workspace, [variant.id for variant in queue(workspace)])
    plan = plan_launch(workspace, load_brief(brief, library), today=DAY, practice=True)
    assert plan.campaign.shares.usual == pytest.approx(0.1)
    launch(workspace, plan)
    with workspace.registry() as registry:
        (human,) = [arm for arm in registry.arms(state="live") if arm.kind == "human"]
    assert human.arm_id.startswith("lunch:sms:en:v0:")


def test_dates_are_settled_and_the_verdicts_day_is_known(
    planned: Callable[..., LaunchPlan],
) -> None:
    plan = planned()
    assert (plan.campaign.starts, plan.campaign.ends) == ("2026-03-02", "2026-04-26")
    assert plan.days == 56 + plan.campaign.window_days + 2


@pytest.mark.parametrize("lag_days", [0, 7])
def test_a_team_whose_outcomes_come_in_late_waits_so_much_longer_for_its_verdict(
    planned: Callable[..., LaunchPlan], lag_days: int
) -> None:
    plan = planned(lag_days=lag_days)
    assert plan.days == 56 + plan.campaign.window_days + lag_days


def test_a_campaign_that_ends_before_it_starts_is_told(
    workspace: Workspace, library: Library, brief: Path
) -> None:
    brief.write_text(brief.read_text().replace("ends: 2026-04-26", "ends: 2026-03-01"))
    plan = plan_launch(workspace, load_brief(brief, library), today=DAY)
    (words,) = [words for words in plan.missing if isinstance(words, WrongDays)]
    assert words.startswith("it ends on 1 March 2026, before it starts, on 2 March 2026")
    assert "F2 Brief" in words.at_desk
    assert "F2" not in words


@pytest.fixture
def changed(
    workspace: Workspace, library: Library, write: Write, brief: Path
) -> Callable[[str, str], LaunchPlan]:
    """The launch of messages that were approved before the brief was changed."""

    def of(old: str, new: str) -> LaunchPlan:
        write()
        approve(workspace, [variant.id for variant in queue(workspace)])
        assert old in brief.read_text()
        brief.write_text(brief.read_text().replace(old, new))
        return plan_launch(workspace, load_brief(brief, library), today=DAY, practice=True)

    return of


def test_what_was_approved_is_held_against_the_brief_as_it_is_now(
    workspace: Workspace, changed: Callable[[str, str], LaunchPlan]
) -> None:
    plan = changed(
        "{text: 20% off any burger, percent: 20,", "{text: 10% off any burger, percent: 10,"
    )
    assert plan.missing
    assert all(line.startswith("the brief was changed since these were") for line in plan.missing)
    assert any("20" in line and plan.arms[0].arm_id in line for line in plan.missing)
    with pytest.raises(RuleSaidNo):
        launch(workspace, plan)
    with workspace.registry() as registry:
        assert {arm.state for arm in registry.arms()} == {"approved"}


def test_a_change_that_the_messages_bear_is_told_and_they_go_by_its_days(
    workspace: Workspace, changed: Callable[[str, str], LaunchPlan]
) -> None:
    plan = changed("code: BUN20}", "code: BUN20, ends: 2026-04-01}")
    assert plan.missing == ()
    notes = [text for label, text in launch_page(plan) if label == "note"]
    assert [line for line in notes if "changed" in line or "ends on" in line] == [
        "its offer ends on 1 April 2026: nothing goes out after that, "
        "though the campaign stays open until 26 April 2026, and only then is it known what it "
        "earned",
        "the brief was changed since 6 messages were approved: "
        "checked again, and by its dates of now",
    ]
    launch(workspace, plan)
    with workspace.registry() as registry:
        assert {arm.constraints.ends for arm in registry.arms(state="live")} == {"2026-04-01"}


@pytest.mark.parametrize(("ends", "is_over"), [("2026-03-02", False), ("2026-03-01", True)])
def test_messages_whose_offer_is_over_before_their_first_day_do_not_go_live(
    changed: Callable[[str, str], LaunchPlan], ends: str, *, is_over: bool
) -> None:
    missing = changed("code: BUN20}", f"code: BUN20, ends: {ends}}}").missing
    assert any("before the first day, 2 March 2026" in line for line in missing) is is_over


def test_messages_of_a_channel_that_the_brief_no_longer_has_do_not_go_live(
    changed: Callable[[str, str], LaunchPlan],
) -> None:
    plan = changed("channels: [sms]", "channels: [push]")
    (line,) = [line for line in plan.missing if "since these were approved" in line]
    assert "they go out by sms, which is none of its channels any more" in line
    assert isinstance(line, Wording)
    assert line.count("lunch") == len([*plan.arms, *plan.human])  # each by its id
    assert "lunch" not in line.at_desk
    assert line.at_desk.startswith("the brief was changed since 6 messages were accepted: they go")
    assert line.at_desk.endswith("or retire them (R on F5 Live) and write anew")
    assert "`" not in line.at_desk


def test_follow_ups_and_offers_that_the_brief_no_longer_has_do_not_go_live(
    workspace: Workspace, library: Library, write: Write, brief: Path
) -> None:
    offer = "offer: {text: 20% off any burger, percent: 20, code: BUN20}"
    two = "offers: [{id: bun, text: 20% off any burger}, {id: fry, text: Free fries}]"
    brief.write_text(brief.read_text().replace(offer, two))
    write()
    approve(workspace, [variant.id for variant in queue(workspace)])
    brief.write_text(brief.read_text().replace(", {id: fry, text: Free fries}", ""))
    resolved = load_brief(brief, library)
    bare = resolved.brief.model_copy(update={"follow_up": None})
    changed = resolved.model_copy(update={"brief": bare})
    plan = plan_launch(workspace, changed, today=DAY, practice=True)
    assert any("they speak of the offer 'fry', which it" in line for line in plan.missing)
    assert any("they follow up, and it no longer has" in line for line in plan.missing)


def test_messages_in_a_language_that_the_brief_dropped_do_not_go_live(
    workspace: Workspace, library: Library, write: Write, brief: Path
) -> None:
    brief.write_text(brief.read_text() + "languages: [en, es]\n")
    write()
    approve(workspace, [variant.id for variant in queue(workspace)])
    brief.write_text(brief.read_text().replace("[en, es]", "[en]"))
    plan = plan_launch(workspace, load_brief(brief, library), today=DAY, practice=True)
    (line,) = plan.missing
    assert "they are in Spanish, which it dropped" in line
    spanish = [arm.arm_id for arm in plan.arms if arm.language == "es"]
    assert len(spanish) == 6
    assert all(arm_id in line for arm_id in spanish)
