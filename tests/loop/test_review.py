"""A person decides: all of it is kept, and none of it by half."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest

from hookline.errors import BadInput, RuleSaidNo
from hookline.loop import arms as arms_step
from hookline.loop import campaigns
from hookline.loop.review import (
    approve,
    count_judged,
    edit,
    preview_edit,
    queue,
    reject,
)
from hookline.loop.rewritten_share import YOURS, given_texts, rewritten_share
from hookline.loop.tagging import correct_tags
from hookline.loop.writing.new_arms import arm_id
from hookline.loop.writing.run import Progress
from hookline.records.campaign import Campaign
from hookline.records.team import Team
from hookline.records.variant import Parts, Tag
from hookline.workspace.folder import Workspace

Write = Callable[..., Progress]
Recording = Callable[..., str]
Good = Callable[..., dict[str, Any]]


@pytest.fixture
def ids(write: Write, recording: Recording, good: Good) -> list[str]:
    """Two clean variants and, in the middle, one that a check blocks."""
    wrong = good(2, "Bun & Co: 50% off everything, code BUN20.")
    done = write(recording([good(1), wrong, good(3)]), repairs=0)
    return [variant.id for variant in done.variants]


def test_an_approved_variant_becomes_an_arm_and_so_does_its_follow_up(
    workspace: Workspace, ids: list[str]
) -> None:
    first, second = approve(workspace, ids[:1]).arms
    assert first.arm_id == arm_id("lunch", "sms", "en", 1, first.parts)
    assert second.arm_id == arm_id("lunch", "sms", "en", 2, second.parts)
    assert second.parent_arm == first.arm_id
    assert (first.kind, first.state, first.campaign_id) == ("ai", "approved", "lunch")
    assert [v.id for v in queue(workspace)] == ids[1:]


def test_an_arms_id_is_the_hash_of_its_parts() -> None:
    # sha256 of '{"body": "Hi"}'
    assert arm_id("c", "sms", "en", 3, Parts(body="Hi")) == "c:sms:en:v3:ff8264"
    assert arm_id("c", "sms", "en", 3, Parts(body="Ho")) != "c:sms:en:v3:ff8264"


def test_versions_go_on_counting(workspace: Workspace, ids: list[str]) -> None:
    approve(workspace, ids[:1])
    (third, fourth) = approve(workspace, ids[2:]).arms
    assert (third.version, fourth.version) == (3, 4)


def test_a_blocked_variant_needs_a_reason_and_nothing_beside_it_is_approved(
    workspace: Workspace, ids: list[str]
) -> None:
    with pytest.raises(RuleSaidNo) as found:
        approve(workspace, ids)
    assert (found.value.code, found.value.exit_code) == ("HL322", 3)
    assert "50%" in found.value.problem
    assert [v.id for v in queue(workspace)] == ids


def test_a_reason_is_kept_word_for_word(workspace: Workspace, ids: list[str]) -> None:
    approve(workspace, ids[1:2], reason="  the offer was raised to 50% today ")
    with workspace.registry() as registry:
        (review,) = registry.reviews(ids[1])
    assert (review.reason, review.by) == ("  the offer was raised to 50% today ", "asha")


def test_a_blank_reason_is_none(workspace: Workspace, ids: list[str]) -> None:
    with pytest.raises(RuleSaidNo):
        approve(workspace, ids[1:2], reason=" \n")


@pytest.mark.parametrize("reason", ["\u200b", "...", "\u2800 -"])
def test_a_reason_that_nobody_can_read_is_none(
    workspace: Workspace, ids: list[str], reason: str
) -> None:
    with pytest.raises(RuleSaidNo, match="50%"):
        approve(workspace, ids[1:2], reason=reason)


def test_words_that_were_changed_past_the_checks_are_checked_at_the_approval(
    workspace: Workspace, ids: list[str]
) -> None:
    with closing(sqlite3.connect(workspace.root / "hookline.db")) as database, database:
        database.execute("UPDATE variants SET document = replace(document, '20%', '70%')")
    with pytest.raises(RuleSaidNo, match="70%"):
        approve(workspace, ids[:1])


def test_the_same_id_twice_is_approved_once(workspace: Workspace, ids: list[str]) -> None:
    assert len(approve(workspace, [ids[0], ids[0]]).arms) == 2


@pytest.mark.parametrize(
    ("which", "code"), [(["nothing"], "HL320"), (["approved"], "HL321"), (["rejected"], "HL321")]
)
def test_what_is_not_there_or_decided_already_is_refused(
    workspace: Workspace, ids: list[str], which: list[str], code: str
) -> None:
    approve(workspace, ids[:1])
    reject(workspace, ids[2:], reason="off brand")
    meant = {"approved": ids[0], "rejected": ids[2]}
    with pytest.raises(BadInput) as found:
        approve(workspace, [meant.get(name, name) for name in which])
    assert found.value.code == code


def test_a_rejected_variant_and_its_reason_are_kept(workspace: Workspace, ids: list[str]) -> None:
    reject(workspace, ids[:1], reason="too pushy")
    with workspace.registry() as registry:
        variant = registry.variant(ids[0])
        (review,) = registry.reviews(ids[0])
    assert variant is not None
    assert variant.status == "retired"
    assert (review.decision, review.reason) == ("rejected", "too pushy")


def test_an_edit_is_a_new_variant_that_is_checked_again(
    workspace: Workspace, ids: list[str]
) -> None:
    better = Parts(body="Bun & Co: 20% off any burger, code BUN20. Opt out: STOP")
    made = edit(workspace, ids[1], better)
    assert (made.parent, made.status, made.parts) == (ids[1], "checked", better)
    assert made.edit_distance
    with workspace.registry() as registry:
        old = registry.variant(ids[1])
    assert old is not None
    assert old.status == "retired"
    assert ids[1] not in [v.id for v in queue(workspace)]
    assert approve(workspace, [made.id])


def test_an_edit_that_breaks_a_rule_is_blocked(workspace: Workspace, ids: list[str]) -> None:
    made = edit(workspace, ids[0], Parts(body="Bun & Co: 70% off, code BUN20."))
    assert (made.status, made.blocked) == ("needs_edit", True)


@pytest.mark.parametrize("body", ["", "  \n"])
def test_an_empty_message_is_not_ready(workspace: Workspace, ids: list[str], body: str) -> None:
    made = edit(workspace, ids[0], Parts(body=body))
    assert made.blocked
    assert ("part.missing", "body") in {(found.code, found.part) for found in made.findings}
    for reason in ("", "the client wants it so"):
        with pytest.raises(RuleSaidNo, match="HL322"):
            approve(workspace, [made.id], reason=reason)


def test_an_edit_of_the_first_message_does_not_clear_its_follow_up(
    workspace: Workspace, write: Write, recording: Recording, good: Good
) -> None:
    wrong = good(1) | {"follow_up": {"body": "Bun & Co: 90% off, code BUN20."}}
    done = write(recording([wrong, good(2), good(3)]), repairs=0)
    made = edit(workspace, done.variants[0].id, Parts(body=good(1)["body"] + " Opt out: STOP"))
    assert made.blocked
    assert {found.part for found in made.findings if found.severity == "error"} == {
        "follow_up.body"
    }


def test_an_edit_that_changes_nothing_is_the_same_variant(
    workspace: Workspace, ids: list[str]
) -> None:
    with workspace.registry() as registry:
        old = registry.variant(ids[0])
    assert old is not None
    assert edit(workspace, ids[0], old.parts) == old


def test_the_same_words_may_be_an_edit_of_two_variants(
    workspace: Workspace, ids: list[str]
) -> None:
    words = Parts(body="Bun & Co: 20% off any burger, code BUN20. Opt out: STOP")
    first, third = edit(workspace, ids[0], words), edit(workspace, ids[2], words)
    assert first.id != third.id
    assert {first.id, third.id} <= {v.id for v in queue(workspace)}


def test_approval_makes_nothing_live_not_even_for_a_live_campaign(
    workspace: Workspace, live: Campaign, write: Write
) -> None:
    write(seed=99)
    arms = approve(workspace, [queue(workspace)[0].id]).arms
    assert {arm.state for arm in arms} == {"approved"}
    assert {arm.campaign_id for arm in arms} == {live.id}


def test_two_reviewers_are_two_people(workspace: Workspace, ids: list[str]) -> None:
    first = approve(workspace, ids[:1], reviewers=2)
    assert (first.arms, first.waiting) == ([], {ids[0]: 1})
    assert ids[0] in [variant.id for variant in queue(workspace)]
    for same in (workspace.user, workspace.user.upper(), f" {workspace.user} "):
        with pytest.raises(BadInput) as found:
            approve(replace(workspace, user=same), ids[:1], reviewers=2)
        assert found.value.code == "HL318"
    second = approve(replace(workspace, user="ben"), ids[:1], reviewers=2)
    assert (len(second.arms), second.waiting) == (2, {})


def test_an_edit_needs_both_reviewers_again(workspace: Workspace, ids: list[str]) -> None:
    approve(workspace, ids[:1], reviewers=2)
    edited = edit(workspace, ids[0], Parts(body="Bun & Co: 20% off any burger, code BUN20."))
    assert approve(workspace, [edited.id], reviewers=2).waiting == {edited.id: 1}


def test_practice_copy_that_a_person_rewrote_is_theirs(workspace: Workspace, write: Write) -> None:
    written = write().variants[0]
    slightly = edit(workspace, written.id, Parts(body=written.parts.body + " Yum."))
    assert (slightly.human, slightly.practice) == (False, True)
    assert slightly.about == slightly.angle == written.angle != ""
    words = Parts(body="Bun & Co: 20% off. Quick lunch? Show BUN20 at the till, any burger counts.")
    second = Parts(body="Bun & Co: your 20% is still there. Say BUN20 when you order a burger.")
    rewritten = edit(workspace, slightly.id, words, second)
    assert (rewritten.human, rewritten.follow_up_human, rewritten.practice) == (True, True, False)
    assert (rewritten.angle, rewritten.about) == ("", "your own words")
    assert rewritten.tags.keys().isdisjoint(("hook", "tonality", "wildcard"))
    assert slightly.tags["hook"] == written.tags["hook"]
    again = preview_edit(workspace, rewritten, slightly.parts)
    assert (again.about, again.human) == (written.angle, False)
    arms = approve(workspace, [rewritten.id]).arms
    assert [(arm.kind, arm.practice, arm.usual) for arm in arms] == [("human", False, False)] * 2


def test_a_label_that_a_person_confirmed_stays_with_words_that_a_person_wrote(
    workspace: Workspace, write: Write
) -> None:
    written, words = write().variants[0], {"hook": {"ask_opinion": ""}, "tonality": {}}
    correct_tags(workspace, written.id, {"hook": "ask_opinion"}, words)
    anew = edit(workspace, written.id, Parts(body="Bun & Co: which burger next? Answer and see."))
    assert anew.human
    assert anew.tags["hook"] == Tag(value="ask_opinion", origin="confirmed")
    assert "tonality" not in anew.tags


def test_the_offer_and_the_button_of_the_brief_keep_no_rewrite_practice(
    workspace: Workspace, write: Write
) -> None:
    written = write().variants[0]
    assert "20% off any burger" in written.parts.body
    words = "Hungry at noon? We grill while you walk over. 20% off any burger with code BUN20."
    edited = edit(workspace, written.id, Parts(body=words), Parts(body=f"Still hungry? {words}"))
    assert (edited.human, edited.practice) == (True, False)
    assert not any(note.startswith(YOURS) for note in edited.notes)


def test_practice_copy_that_is_changed_a_little_says_how_far_it_is_from_ones_own(
    workspace: Workspace, write: Write
) -> None:
    written = write().variants[0]
    edited = edit(workspace, written.id, Parts(body=written.parts.body + " Yum."))
    (note,) = [note for note in edited.notes if note.startswith(YOURS)]
    assert " % of the message, 0 % of the second one. Over half of each" in note
    again = edit(workspace, edited.id, Parts(body=written.parts.body + " Yum, yum."))
    assert sum(note.startswith(YOURS) for note in again.notes) == 1


def test_who_changed_half_of_a_text_has_not_written_it_and_who_changed_a_letter_more_has(
    workspace: Workspace, write: Write
) -> None:
    written = write().variants[0]
    with workspace.registry() as registry:
        resolved = registry.brief(written.lineage.brief_hash)
    assert resolved is not None
    given = given_texts(resolved, "sms", "en")

    def by_share(parts: Parts) -> dict[float, Parts]:
        """What becomes of a text whose first letters are others, by how much of it is new."""
        texts = [
            Parts(body="ж" * count + parts.body[count:] + tail)
            for count in range(len(parts.body))
            for tail in ("", "x")
        ]
        return {rewritten_share(parts, text, given): text for text in texts}

    messages = [by_share(parts) for parts in (written.parts, written.follow_up)]
    kept = preview_edit(workspace, written, *(texts[0.5] for texts in messages))
    assert (kept.human, kept.follow_up_human, kept.angle) == (False, False, written.angle)
    a_letter_more = [texts[min(n for n in texts if n > 0.5)] for texts in messages]
    edited = preview_edit(workspace, written, *a_letter_more)
    assert (edited.human, edited.follow_up_human, edited.angle) == (True, True, "")


def test_an_edit_of_the_follow_up_is_checked_as_one(workspace: Workspace, ids: list[str]) -> None:
    old = next(variant for variant in queue(workspace) if variant.id == ids[0])
    wrong = Parts(body="Bun & Co: now 60% off with BUN20!")
    edited = edit(workspace, old.id, old.parts, wrong)
    assert edited.parts == old.parts
    assert edited.status == "needs_edit"
    assert {f.part for f in edited.findings if f.severity == "error"} == {"follow_up.body"}


def test_an_edit_is_checked_beside_its_siblings_and_what_is_live(
    workspace: Workspace, ids: list[str]
) -> None:
    third = next(variant for variant in queue(workspace) if variant.id == ids[2])
    edited = edit(workspace, ids[0], third.parts)
    assert any(f.code.startswith("dup.") for f in edited.findings)


def test_why_tells_the_whole_story_of_an_edited_copy(workspace: Workspace, ids: list[str]) -> None:
    words = Parts(body="Bun & Co: 20% off any burger, code BUN20. Opt out: STOP")
    (made, *_) = approve(workspace, [edit(workspace, ids[1], words).id]).arms
    story = arms_step.why(workspace, made.arm_id, Team())
    assert [variant.id for variant in story.variants] == [made.variant_id, ids[1]]
    assert [review.decision for review in story.reviews] == ["edited", "approved"]
    assert [change.now for change in story.changes] == ["approved"]


@pytest.mark.parametrize("part", ["v1", "hash"])
def test_an_arm_is_found_by_what_only_it_begins_or_ends_with(
    workspace: Workspace, ids: list[str], part: str
) -> None:
    (made, _) = approve(workspace, ids[:1]).arms
    short = {"v1": "lunch:sms:en:v1", "hash": made.arm_id.rpartition(":")[2]}[part]
    with workspace.registry() as registry:
        assert arms_step.find(registry, short) == made
        with pytest.raises(BadInput, match="fits 2 arms"):
            arms_step.find(registry, "lunch")


def test_an_arm_is_paused_resumed_and_retired_for_good(
    workspace: Workspace, live: Campaign
) -> None:
    arm = arms_step.arms(workspace, campaign=live.id)[0]
    with workspace.registry() as registry:
        (follow_up,) = arms_step.follow_ups_of(registry, arm)
    for state in ("paused", "live"):
        assert [a.arm_id for a in arms_step.move(workspace, arm.arm_id, state)] == [arm.arm_id]
    moved = arms_step.move(workspace, arm.arm_id, "retired", reason="a price is wrong")
    assert [(a.arm_id, a.state) for a in moved] == [
        (arm.arm_id, "retired"),
        (follow_up.arm_id, "retired"),
    ]
    with workspace.registry() as registry:
        assert [c.note for c in registry.changes(follow_up.arm_id)][-1] == "a price is wrong"
    with pytest.raises(BadInput) as found:
        arms_step.move(workspace, arm.arm_id, "live")
    assert found.value.code == "HL351"


def test_only_a_launch_makes_a_campaign_live(workspace: Workspace, ids: list[str]) -> None:
    approve(workspace, ids[:1])
    with pytest.raises(BadInput) as found:
        campaigns.move(workspace, "lunch", "live")
    assert found.value.code == "HL331"


def test_words_that_were_judged_before_are_counted_and_stay_judged(
    workspace: Workspace, write: Write
) -> None:
    first = write()
    assert count_judged(workspace, first.variants) == 0
    approve(workspace, [first.variants[0].id])
    reject(workspace, [first.variants[1].id], reason="dull")
    again = write()
    assert count_judged(workspace, again.variants) == 2
    assert [variant.id for variant in queue(workspace)] == [first.variants[2].id]
