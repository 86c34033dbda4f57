"""Arms: the whole story of one, as people read it."""

from hookline.loop.arms import arms, story_lines, why
from hookline.records.campaign import Campaign
from hookline.records.team import Team
from hookline.workspace.folder import Workspace


def test_a_story_leads_from_the_words_to_the_last_change(
    workspace: Workspace, live: Campaign
) -> None:
    arm = next(arm for arm in arms(workspace) if not arm.parent_arm)
    lines = story_lines(why(workspace, arm.arm_id, Team()))
    shown = dict(lines)
    assert lines[0] == ("body", arm.parts.body)
    assert shown["state"] == "live, written by AI"
    assert shown["campaign"] == f"{live.id} (live)"
    assert shown["written"].startswith("by the practice writer, offline at ")
    labels = [label for label, _ in lines]
    assert labels.index("approved") < labels.index("became") < labels.index("id")
    assert lines[-1] == ("id", arm.arm_id)


def test_a_follow_up_names_what_it_follows(workspace: Workspace, live: Campaign) -> None:
    second = next(arm for arm in arms(workspace, campaign=live.id) if arm.parent_arm)
    assert ("follows", second.parent_arm) in story_lines(why(workspace, second.arm_id, Team()))


def test_a_version_that_nothing_is_known_of_has_no_line_of_what_it_earned(
    workspace: Workspace, live: Campaign
) -> None:
    arm = arms(workspace, campaign=live.id)[0]
    story = why(workspace, arm.arm_id, Team())
    assert story["earned"] is None
    assert "earned" not in dict(story_lines(story))
