"""The launch page tells, in words for people, what goes live, to whom, and until when."""

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from hookline.loop.arms import arms as registry_arms
from hookline.loop.arms import move
from hookline.loop.earnest import own_copy
from hookline.loop.launch import plan_launch, plan_of_arm
from hookline.loop.launch_page import launch_page
from hookline.loop.review import approve, queue
from hookline.loop.writing.run import Progress
from hookline.records.campaign import Campaign
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief

DAY = datetime.date(2026, 3, 2)
Write = Callable[..., Progress]


def test_the_page_says_what_would_go_live(
    workspace: Workspace, library: Library, brief: Path, write: Write
) -> None:
    plan = plan_launch(workspace, load_brief(brief, library), today=DAY, practice=True)
    assert ("! missing", "no approved SMS in English") in launch_page(plan)
    write()
    arms = approve(workspace, [variant.id for variant in queue(workspace)]).arms
    page = dict(launch_page(plan_of_arm(workspace, arms[0], today=DAY)))
    assert page["for practice"].startswith("only")
    assert page["held back"].startswith("10% of the customers get nothing, so that we see")
    assert page["by lot"].startswith("10% get one of the messages by lot")
    assert page["chosen"].startswith("80% get what has worked best so far")
    assert "as usual" not in page
    assert page["goes live"] == "3 messages for SMS in English"
    assert page["follow-ups"] == (
        "7 days after the first, until 26 April 2026; none to a first sent after 19 April 2026"
    )
    assert "! missing" not in page


@pytest.mark.parametrize(
    ("campaign_id", "name"),
    [
        ("spring", "spring, "),
        ("spring-2", "spring-2 (spring is another campaign of this brief), "),
    ],
)
def test_a_campaign_with_a_number_behind_its_name_says_why(
    workspace: Workspace, library: Library, brief: Path, campaign_id: str, name: str
) -> None:
    plan = plan_launch(workspace, load_brief(brief, library), today=DAY, practice=True)
    named = plan.campaign.model_copy(update={"id": campaign_id, "brief": "spring"})
    plan = replace(plan, campaign=named)
    assert dict(launch_page(plan))["campaign"].startswith(name)


def test_what_joins_a_live_campaign_is_shown_word_by_word(
    workspace: Workspace, live: Campaign, write: Write
) -> None:
    write(seed=99)
    arms = approve(workspace, [queue(workspace)[0].id]).arms
    page = launch_page(plan_of_arm(workspace, arms[0], today=DAY))
    assert ("joins it", "it is live; its customers, shares and dates stay") in page
    assert [text for label, text in page if label == "sms"] == sorted(
        (arm.parts.body for arm in arms), key=lambda body: body != arms[0].parts.body
    )
    assert live.id in dict(page)["campaign"]
    for arm in registry_arms(workspace, state="live"):
        move(workspace, arm.arm_id, "paused")
    page = launch_page(plan_of_arm(workspace, arms[0], today=DAY))
    assert dict(page)["joins it"].startswith("it is live with all its messages paused; ")


@pytest.mark.parametrize(
    ("first", "own", "until"),
    [
        ("", "", "2026-04-26"),
        ("2026-03-20", "2026-03-20", "2026-03-20"),
        ("2026-03-20", "", "2026-03-27"),
        ("", "2026-03-20", "2026-03-20"),
        ("2026-04-25", "", "2026-04-26"),
    ],
)
def test_follow_ups_end_with_their_offer_or_so_long_after_the_last_first_message(
    workspace: Workspace, write: Write, first: str, own: str, until: str
) -> None:
    write()
    arms = approve(workspace, [variant.id for variant in queue(workspace)]).arms
    plan = plan_of_arm(workspace, arms[0], today=DAY)
    changed = tuple(
        arm.model_copy(
            update={
                "constraints": arm.constraints.model_copy(
                    update={"ends": own if arm.parent_arm else first}
                )
            }
        )
        for arm in plan.arms
    )
    told = replace(plan, arms=changed).follow_ups_until
    assert told is not None
    assert str(told[2]) == until


@pytest.mark.parametrize("channel", ["sms", "whatsapp", "push"])
@pytest.mark.parametrize("language", ["en", "hi"])
def test_own_copy_that_was_accepted_and_goes_out_no_more_is_named_with_why(
    workspace: Workspace, library: Library, brief: Path, channel: str, language: str
) -> None:
    text = brief.read_text("utf-8").replace("[sms]", f"[{channel}]\nlanguages: [{language}]")
    copy = "control_copy: {%s: {%s: {title: Lunch, body: '%s'}}}\n"
    brief.write_text(text + copy % (channel, language, "Bun & Co: 20% off. BUN20"), "utf-8")
    own_copy(workspace, load_brief(brief, library))
    approve(workspace, [draft.id for draft in queue(workspace)], reason="agreed")
    plan = plan_launch(workspace, load_brief(brief, library), today=DAY)
    assert (plan.stays_out, len(plan.human)) == ((), 1)
    brief.write_text(text + copy % (channel, language, "Bun & Co: BUN20 is 20% off"), "utf-8")
    plan = plan_launch(workspace, load_brief(brief, library), today=DAY)
    (line,) = [words for label, words in launch_page(plan) if label == "stays out"]
    assert "“Bun & Co: 20% off. BUN20”: the brief has other words of yours by now" in line
    assert (
        plan_launch(workspace, load_brief(brief, library), today=DAY, practice=True).stays_out == ()
    )
