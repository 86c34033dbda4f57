"""Versions of one draft: all are kept, one is chosen, and an undo brings the others back."""

from collections.abc import Callable
from typing import Any

import pytest

from hookline.errors import BadInput, RuleSaidNo
from hookline.loop.acceptance import judged_drafts
from hookline.loop.exchange import exchange, standing_beside
from hookline.loop.review import approve, clean_ids, edit, queue, reject
from hookline.loop.undo import undo
from hookline.loop.versions import (
    changed_words,
    choose,
    draft_ids,
    known_variant,
    left_for_a_look,
    list_versions,
)
from hookline.loop.writing.run import Progress
from hookline.records.finding import Finding
from hookline.records.variant import Variant
from hookline.records.words import Severity, Status
from hookline.workspace.folder import Workspace

Write = Callable[..., Progress]


@pytest.fixture
def pair(
    workspace: Workspace, write: Write, recording: Callable[..., str], good: Callable[..., Any]
) -> tuple[str, str]:
    """A draft and a version of it, as a rewrite leaves them."""
    draft = write(recording([good(1), good(2), good(3)]), repairs=0).variants[0]
    parts = draft.parts.model_copy(update={"body": draft.parts.body.replace("any", "every")})
    update = {"id": "1-version", "version_of": draft.id, "rewrite": "warmer", "parts": parts}
    with workspace.registry() as registry:
        registry.save_variants([draft.model_copy(update=update)])
    return draft.id, "1-version"


def status(workspace: Workspace) -> dict[str, str]:
    with workspace.registry() as registry:
        return {variant.id: variant.status for variant in registry.variants()}


def test_who_accepts_one_sets_the_others_aside_and_undo_brings_them_back(
    workspace: Workspace, pair: tuple[str, str]
) -> None:
    draft, version = pair
    approve(workspace, [version])
    assert (status(workspace)[draft], status(workspace)[version]) == ("retired", "approved")
    assert len(queue(workspace)) == 2, "the other drafts wait as before"
    undo(workspace, version)
    assert (status(workspace)[draft], status(workspace)[version]) == ("checked", "checked")


def test_an_undo_brings_back_only_what_its_own_verdict_set_aside(
    workspace: Workspace, pair: tuple[str, str]
) -> None:
    draft, version = pair
    words = {"body": "Bun & Co: 20% off any burger, BUN20. Reply STOP to opt out"}
    parts = list_versions(workspace, draft)[0].parts.model_copy(update=words)
    edited = edit(workspace, draft, parts).id
    approve(workspace, [version])
    undo(workspace, version)
    assert (status(workspace)[draft], status(workspace)[edited]) == ("retired", "checked")


def test_two_versions_of_one_draft_are_never_approved_together(
    workspace: Workspace, pair: tuple[str, str]
) -> None:
    with pytest.raises(BadInput, match="are versions of one draft"):
        approve(workspace, pair)
    assert set(status(workspace).values()) == {"checked"}


def test_no_version_is_approved_beside_one_that_stands(
    workspace: Workspace, pair: tuple[str, str]
) -> None:
    draft, version = pair
    approve(workspace, [draft])
    for refused in (lambda: choose(workspace, version), lambda: rewritten(workspace, draft)):
        with pytest.raises(BadInput, match=f"accepted already: {draft}") as found:
            refused()
        assert (found.value.code, "--instead" in found.value.fix) == ("HL328", True)
    later = "1-later"
    assert later not in clean_ids(workspace, queue(workspace)), "nothing more of it is clean"
    with workspace.registry() as registry:
        arms = registry.arms()
        assert {arm.variant_id for arm in arms} == {draft}
        registry.save_arms([arm.model_copy(update={"state": "retired"}) for arm in arms], [])
    approve(workspace, [later])
    assert status(workspace)[later] == "approved", "its draft's arms are retired"


def rewritten(workspace: Workspace, draft: str) -> None:
    """Rewrite a draft that was approved, and approve what came."""
    update = {"id": "1-later", "version_of": draft, "status": "checked"}
    with workspace.registry() as registry:
        approved = known_variant(registry, draft)
        registry.save_variants([approved.model_copy(update=update)])
    approve(workspace, ["1-later"])


def test_what_was_rejected_or_taken_back_is_not_chosen_and_what_was_edited_is(
    workspace: Workspace, pair: tuple[str, str]
) -> None:
    draft, version = pair
    reject(workspace, [version], reason="dull")
    with pytest.raises(BadInput, match="was rejected: dull") as found:
        choose(workspace, version)
    assert found.value.code == "HL319"
    parts = list_versions(workspace, draft)[0].parts.model_copy(update={"body": "Bun & Co!"})
    edited = edit(workspace, draft, parts).id
    choose(workspace, draft)
    assert (status(workspace)[draft], status(workspace)[edited]) == ("checked", "retired")
    again = edit(workspace, draft, parts).id
    undo(workspace, draft)
    with pytest.raises(BadInput, match="was taken back"):
        choose(workspace, again)


def test_an_undone_approval_leaves_aside_what_was_set_aside_before_it(
    workspace: Workspace, pair: tuple[str, str]
) -> None:
    draft, version = pair
    choose(workspace, version)
    approve(workspace, [version])
    undo(workspace, version)
    assert (status(workspace)[draft], status(workspace)[version]) == ("retired", "checked")


def test_all_clean_takes_the_newest_version_of_each_draft(
    workspace: Workspace, pair: tuple[str, str]
) -> None:
    ids = clean_ids(workspace, queue(workspace))
    assert len(ids) == 3
    assert pair[1] in ids
    approve(workspace, ids)


def test_all_clean_leaves_what_a_check_blocks_or_doubts(
    workspace: Workspace,
    write: Write,
    recording: Callable[..., str],
    good: Callable[..., Any],
) -> None:
    draft = write(recording([good(1), good(2), good(3)]), repairs=0).variants[0]
    severities: tuple[Severity, ...] = ("info", "warn", "error")
    questioned = [
        draft.model_copy(update={"id": f"made-{severity}", "findings": (finding,)})
        for severity in severities
        for finding in [Finding(code="style.caps", severity=severity, message="SHOUTING")]
    ]
    with workspace.registry() as registry:
        registry.save_variants(questioned)
    ids = clean_ids(workspace, queue(workspace))
    assert [draft_id for draft_id in ids if draft_id.startswith("made-")] == ["made-info"]


def test_an_older_version_that_is_set_aside_waits_for_no_look(
    workspace: Workspace,
    write: Write,
    recording: Callable[..., str],
    good: Callable[..., Any],
) -> None:
    draft = write(recording([good(1), good(2), good(3)]), repairs=0).variants[0]
    doubt = Finding(code="style.caps", severity="warn", message="SHOUTING")
    older, other = (
        draft.model_copy(update={"id": name, "findings": (doubt,)}) for name in ("older", "other")
    )
    newer = draft.model_copy(update={"id": "p-newer", "version_of": older.id})
    with workspace.registry() as registry:
        registry.save_variants([older, other, newer])
    waiting = queue(workspace)
    ids = clean_ids(workspace, waiting)
    assert newer.id in ids
    assert [v.id for v in left_for_a_look(workspace, waiting, ids)] == [other.id]
    assert {v.id for v in left_for_a_look(workspace, waiting, ())} == {older.id, other.id}
    approve(workspace, ids)
    assert [v.id for v in queue(workspace)] == [other.id], "what was said is what waits"


def test_who_chooses_an_earlier_one_sets_the_later_aside_and_can_choose_again(
    workspace: Workspace, pair: tuple[str, str]
) -> None:
    draft, version = pair
    choose(workspace, draft)
    assert (status(workspace)[draft], status(workspace)[version]) == ("checked", "retired")
    choose(workspace, version)
    assert (status(workspace)[draft], status(workspace)[version]) == ("retired", "checked")
    approve(workspace, [version])
    with pytest.raises(BadInput, match="is approved already"):
        choose(workspace, version)


def test_a_draft_that_was_set_aside_is_nobodys_verdict_on_its_writer(
    workspace: Workspace, pair: tuple[str, str]
) -> None:
    approve(workspace, [pair[1]])
    assert [(j.written.id, j.verdict) for j in judged_drafts(workspace)] == [(pair[1], "unchanged")]


def test_each_version_is_shown_with_the_words_that_changed(
    workspace: Workspace, pair: tuple[str, str]
) -> None:
    before, after = list_versions(workspace, pair[0])
    changes = dict(changed_words(before, after))
    assert "20% off [-any-]{+every+} burger" in changes["body"]
    assert changes["then body"] == before.follow_up.body
    assert dict(changed_words(None, before))["body"] == before.parts.body


def test_edits_and_rewrites_are_versions_and_another_language_is_none(
    workspace: Workspace, pair: tuple[str, str]
) -> None:
    draft, version = list_versions(workspace, pair[0])
    hindi = version.model_copy(update={"id": "hi", "language": "hi", "version_of": version.id})
    edited = version.model_copy(update={"id": "edited", "parent": version.id, "version_of": ""})
    drafts = draft_ids([draft, version, hindi, edited])
    assert drafts == {
        draft.id: draft.id, version.id: draft.id, "hi": "hi", "edited": draft.id
    }  # fmt: skip


@pytest.mark.parametrize(("state", "was"), [("approved", "retired"), ("live", "approved")])
def test_a_version_takes_the_place_of_one_that_waits_or_is_live_in_one_step(
    workspace: Workspace, pair: tuple[str, str], state: Status, was: str
) -> None:
    draft, _ = pair
    approve(workspace, [draft])
    later = known(workspace, draft).model_copy(update={"id": "1-later", "version_of": draft})
    with workspace.registry() as registry:
        arms = registry.arms()
        registry.save_arms([arm.model_copy(update={"state": state}) for arm in arms], [])
        registry.save_variants([later.model_copy(update={"status": "checked"})])
    standing = standing_beside(workspace, later.id)
    assert standing is not None
    assert (standing[0].id, standing[1]) == (draft, state == "live")
    exchange(workspace, [later.id])
    assert (status(workspace)[draft], status(workspace)[later.id]) == (was, "approved")
    with workspace.registry() as registry:
        states = {(arm.variant_id, arm.state) for arm in registry.arms()}
    assert states == {(draft, "retired"), (later.id, "approved")}
    assert standing_beside(workspace, queue(workspace)[0].id) is None


def test_nothing_is_taken_back_for_a_version_that_cannot_be_approved(
    workspace: Workspace, pair: tuple[str, str]
) -> None:
    draft, _ = pair
    approve(workspace, [draft])
    parts = known(workspace, draft).parts.model_copy(update={"body": "Bun & Co: 50% off."})
    update = {"id": "1-later", "version_of": draft, "status": "needs_edit", "parts": parts}
    with workspace.registry() as registry:
        registry.save_variants([known(workspace, draft).model_copy(update=update)])
    with pytest.raises(RuleSaidNo):
        exchange(workspace, ["1-later"])
    with pytest.raises(BadInput, match="more than one person"):
        exchange(workspace, ["1-later"], reason="agreed", reviewers=2)
    assert status(workspace)[draft] == "approved"
    exchange(workspace, ["1-later"], reason="agreed")
    assert (status(workspace)[draft], status(workspace)["1-later"]) == ("retired", "approved")


def known(workspace: Workspace, variant_id: str) -> Variant:
    with workspace.registry() as registry:
        return known_variant(registry, variant_id)
