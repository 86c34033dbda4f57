"""Arms: the whole story of one, and no door by which a text becomes one without a person."""

import csv
import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hookline.errors import BadInput, RuleSaidNo
from hookline.loop.arms import OVER, arms, move, story_lines, why
from hookline.loop.launch import launch, plan_launch
from hookline.loop.review import approve, edit, queue
from hookline.loop.sheet import apply_sheet, read_sheet, write_sheet
from hookline.loop.writing.run import Progress
from hookline.records.campaign import Campaign
from hookline.records.team import Team
from hookline.records.variant import Parts
from hookline.records.words import CampaignState
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief

DAY = datetime.date(2026, 3, 2)
INVENTED = "70% off everything at Bun & Co, guaranteed the cheapest, only today!"
Write = Callable[..., Progress]


@pytest.fixture
def relaunch(workspace: Workspace, library: Library, brief: Path) -> Callable[[], Campaign]:
    """Launch once more what is live already."""

    def again() -> Campaign:
        plan = plan_launch(workspace, load_brief(brief, library), today=DAY, practice=True)
        return launch(workspace, plan)

    return again


def texts_without_a_person(workspace: Workspace) -> list[str]:
    """Bodies of arms that nobody approved in these words, or in spite of an error without a why."""
    unasked = []
    with workspace.registry() as registry:
        for arm in registry.arms():
            variant = registry.variant(arm.variant_id)
            assert variant is not None
            approvals = [x for x in registry.reviews(variant.id) if x.decision == "approved"]
            is_as_read = arm.parts in (variant.parts, variant.follow_up)
            is_accounted_for = not variant.blocked or all(x.reason for x in approvals)
            if not (approvals and is_as_read and is_accounted_for):
                unasked.append(arm.parts.body)
    return unasked


def test_a_story_leads_from_the_words_to_the_last_change(
    workspace: Workspace, live: Campaign
) -> None:
    arm = next(arm for arm in arms(workspace) if not arm.parent_arm)
    lines = story_lines(replace(why(workspace, arm.arm_id, Team()), is_over=False))
    shown = dict(lines)
    assert lines[0] == ("body", arm.parts.body)
    assert shown["state"] == "live"
    assert shown["campaign"] == f"{live.id} (live)"
    assert shown["written"].startswith("first by the practice writer, 2")
    labels = [label for label, _ in lines]
    assert labels.index("approved") < labels.index("became") < labels.index("id")
    assert lines[-1] == ("id", arm.arm_id)


def test_a_story_says_who_wrote_first_and_who_changed_it_and_how_much_of_it(
    workspace: Workspace, write: Write
) -> None:
    write()
    first, second, third, *_ = queue(workspace)
    little = first.parts.model_copy(update={"body": f"{first.parts.body} So."})
    own = Parts(body="From noon until two we cook what you like best. Come as you are.")
    edited = [
        edit(workspace, first.id, little),
        edit(workspace, second.id, own),
        edit(workspace, third.id, third.parts, own),
    ]
    approve(workspace, [variant.id for variant in edited], reason="ours")
    stories = {
        (arm.variant_id, bool(arm.parent_arm)): [
            words
            for label, words in story_lines(why(workspace, arm.arm_id, Team()))
            if label in ("written", "then changed")
        ]
        for arm in arms(workspace)
    }
    anew = [(edited[1].id, False), (edited[2].id, True)]
    for which, told in stories.items():
        begins = f"by {workspace.user}, 2" if which in anew else "first by the practice writer, 2"
        assert told[0].startswith(begins)
    kept, rewritten = stories[edited[0].id, False], stories[edited[1].id, False]
    assert (len(kept), len(rewritten)) == (2, 1)
    assert kept[1].endswith("less than half: they stay the words of the practice writer")
    assert rewritten[0].endswith(", from a practice draft, rewritten")
    assert len(stories[edited[2].id, False]) == 1  # only its second message was changed
    assert stories[edited[2].id, True][0].endswith(", from a practice draft, rewritten")


def test_a_story_tells_what_the_checks_say_of_the_words_as_they_are(
    workspace: Workspace, write: Write
) -> None:
    write()
    first = queue(workspace)[0]
    wrong = edit(workspace, first.id, Parts(body=INVENTED))
    right = edit(workspace, wrong.id, first.parts)
    assert wrong.blocked
    approve(workspace, [right.id], reason="ours")
    (arm,) = (a for a in arms(workspace) if a.variant_id == right.id and not a.parent_arm)
    told = [words for _, words in story_lines(why(workspace, arm.arm_id, Team()))]
    assert not any(words.startswith("! ") for words in told)


def test_what_is_live_in_a_campaign_that_is_over_is_told_as_over(
    workspace: Workspace, live: Campaign
) -> None:
    story = why(workspace, arms(workspace, campaign=live.id)[0].arm_id, Team())
    assert story.campaign is not None
    shown = dict(story_lines(replace(story, is_over=True)))
    assert (shown["state"], shown["campaign"]) == (OVER, f"{live.id} (over)")
    kept = replace(story, is_over=True, arm=story.arm.model_copy(update={"state": "paused"}))
    assert dict(story_lines(kept))["state"] == "paused"


@pytest.mark.parametrize(
    ("state", "ends", "over"),
    [
        ("live", DAY - datetime.timedelta(days=1), True),
        ("live", DAY, False),  # its last day is one of its days
        ("live", None, False),
        ("ended", None, True),
    ],
)
def test_a_campaign_is_over_behind_its_last_day(
    state: CampaignState, ends: datetime.date | None, over: bool
) -> None:
    campaign = Campaign(id="c", brief="b", state=state, ends=ends.isoformat() if ends else "")
    assert campaign.is_over(DAY) == over


def test_a_follow_up_names_what_it_follows(workspace: Workspace, live: Campaign) -> None:
    second = next(arm for arm in arms(workspace, campaign=live.id) if arm.parent_arm)
    assert ("follows", second.parent_arm) in story_lines(why(workspace, second.arm_id, Team()))


def test_a_version_that_nothing_is_known_of_has_no_line_of_what_it_earned(
    workspace: Workspace, live: Campaign
) -> None:
    arm = arms(workspace, campaign=live.id)[0]
    story = why(workspace, arm.arm_id, Team())
    assert story.earned is None
    assert "earned" not in dict(story_lines(story))


def test_what_a_resumed_run_writes_waits_for_a_person(
    workspace: Workspace, live: Campaign, write: Write, relaunch: Callable[[], Campaign]
) -> None:
    before = arms(workspace)
    write(seed=99)
    write(seed=99, resume=True)
    assert queue(workspace)
    with pytest.raises(BadInput) as found:
        relaunch()
    assert (found.value.code, live.id in found.value.problem) == ("HL341", True)
    assert arms(workspace) == before
    assert texts_without_a_person(workspace) == []


def test_a_second_launch_takes_along_what_was_approved_and_nothing_else(
    workspace: Workspace, live: Campaign, write: Write, relaunch: Callable[[], Campaign]
) -> None:
    write(seed=99)
    chosen, *others = [variant.id for variant in queue(workspace)]
    approve(workspace, [chosen])
    relaunch()
    variants = {arm.variant_id for arm in arms(workspace, campaign=live.id, state="live")}
    assert chosen in variants
    assert variants.isdisjoint(others)
    assert texts_without_a_person(workspace) == []


@pytest.mark.usefixtures("live")
def test_the_words_of_live_copy_cannot_be_edited(workspace: Workspace) -> None:
    before = arms(workspace)
    with pytest.raises(BadInput) as found:
        edit(workspace, before[0].variant_id, Parts(body=INVENTED))
    assert found.value.code == "HL321"
    assert arms(workspace) == before


@pytest.mark.usefixtures("live")
@pytest.mark.parametrize("is_second", [False, True])
def test_an_invented_promise_in_an_edit_is_not_approved_without_a_reason(
    workspace: Workspace, write: Write, *, is_second: bool
) -> None:
    write(seed=99)
    first = queue(workspace)[0]
    words = first.follow_up if is_second else first.parts
    invented = words.model_copy(update={"body": INVENTED})
    new = edit(workspace, first.id, *((first.parts, invented) if is_second else (invented,)))
    assert new.blocked
    with pytest.raises(RuleSaidNo) as found:
        approve(workspace, [new.id])
    assert found.value.code == "HL322"
    assert texts_without_a_person(workspace) == []


@pytest.mark.usefixtures("live")
def test_a_sheet_cannot_accept_the_promise_that_it_brings(
    workspace: Workspace, library: Library, write: Write, tmp_path: Path
) -> None:
    write(seed=99)
    before, path = arms(workspace), tmp_path / "sheet.csv"
    words = library.catalog.words
    write_sheet(workspace, path, words)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows: list[dict[str, Any]] = list(csv.DictReader(file))
    rows[0] |= {"body": INVENTED, "verdict": "accept", "reason": ""}
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(rows[0]))
        table.writeheader()
        table.writerows(rows)
    with pytest.raises((BadInput, RuleSaidNo)):
        apply_sheet(workspace, read_sheet(workspace, path, words).changes, words)
    assert arms(workspace) == before


def test_a_follow_up_that_is_written_later_waits_for_a_person_too(
    workspace: Workspace,
    write: Write,
    recording: Callable[..., str],
    good: Callable[..., dict[str, Any]],
) -> None:
    firsts = [{k: v for k, v in good(n).items() if k != "follow_up"} for n in (1, 2, 3)]
    done = write(recording(firsts), follow_ups="later")
    approve(workspace, [variant.id for variant in done.variants])
    before = arms(workspace)
    later = {"cell": 1, "body": "Still on at Bun & Co: 20% off any burger with code BUN20."}
    write(recording([later]), follow_ups="now")
    assert arms(workspace) == before
    assert texts_without_a_person(workspace) == []


@pytest.mark.usefixtures("live")
def test_what_is_only_approved_cannot_be_moved_to_live_past_a_launch(
    workspace: Workspace, write: Write
) -> None:
    write(seed=99)
    (first, *_) = approve(workspace, [queue(workspace)[0].id]).arms
    with pytest.raises(BadInput) as found:
        move(workspace, first.arm_id, "live")
    assert found.value.code == "HL351"


def test_human_control_copy_waits_for_its_checks_and_a_person(
    workspace: Workspace, library: Library, brief: Path
) -> None:
    told = f"{brief.read_text('utf-8')}control_copy: {{sms: {{en: '{INVENTED}'}}}}\n"
    brief.write_text(told, "utf-8")
    plan_launch(workspace, load_brief(brief, library), today=DAY)
    (human,) = queue(workspace)
    assert (human.parts.body.startswith(INVENTED), human.blocked) == (True, True)
    with pytest.raises(RuleSaidNo):
        approve(workspace, [human.id])
    assert arms(workspace) == []
