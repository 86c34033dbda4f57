"""A reviewer's word on what kind of copy a draft is: kept with who said so, and learnt from."""

import pytest
from tests.loop.conftest import Written

from hookline.errors import BadInput
from hookline.loop.audit import audit
from hookline.loop.learning.from_arms import phrase
from hookline.loop.learning.propose import tags_of
from hookline.loop.review import approve, edit, queue
from hookline.loop.tagging import correct_tags
from hookline.loop.undo import undo
from hookline.records.variant import Tag, Variant
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library


@pytest.fixture
def draft(workspace: Workspace, write: Written) -> Variant:
    write()
    return queue(workspace)[0]


def test_a_correction_is_kept_with_who_made_it_and_leaves_words_and_state_alone(
    workspace: Workspace, library: Library, draft: Variant
) -> None:
    words = library.catalog.words
    corrected = correct_tags(workspace, draft.id, {"hook": "we_miss_you"}, words)
    assert corrected.tags["hook"] == Tag(value="we_miss_you", origin="confirmed")
    assert corrected == draft.model_copy(update={"tags": corrected.tags})
    assert queue(workspace)[0] == corrected
    (act,) = audit(workspace)
    before = draft.tags["hook"].value.replace("_", " ")
    assert (act.by, act.did, act.id) == ("asha", "tagged", draft.id)
    assert act.reason == f"hook: {before} → we miss you"


def test_what_was_right_is_confirmed_once_and_not_again(
    workspace: Workspace, library: Library, draft: Variant
) -> None:
    tone = draft.tags["tonality"].value
    for _ in range(2):
        correct_tags(workspace, draft.id, {"tonality": tone}, library.catalog.words)
    assert [act.reason for act in audit(workspace)] == [f"tonality: {tone}, confirmed"]


def test_learnings_go_by_the_corrected_tag_also_after_an_edit_of_the_words(
    workspace: Workspace, library: Library, draft: Variant
) -> None:
    correct_tags(workspace, draft.id, {"hook": "game"}, library.catalog.words)
    words = draft.parts.model_copy(update={"body": f"{draft.parts.body} Today?"})
    edited = edit(workspace, draft.id, words)
    arm = approve(workspace, [edited.id], reason="for the test").arms[0]
    assert "hook=game" in tags_of(arm, ())
    assert arm.tags["hook"].origin == "confirmed"


@pytest.mark.parametrize(("name", "word", "near"), [("hook", "we_mis_you", "we_miss_you"),
                                                    ("tonality", "wram", "warm")])  # fmt: skip
def test_a_word_that_the_vocabulary_lacks_is_refused_with_the_nearest_one(
    workspace: Workspace, library: Library, draft: Variant, name: str, word: str, near: str
) -> None:
    with pytest.raises(BadInput, match=f"there is no {name} '{word}'") as found:
        correct_tags(workspace, draft.id, {name: word}, library.catalog.words)
    assert (found.value.code, near in found.value.fix) == ("HL329", True)
    assert queue(workspace)[0] == draft


def test_only_what_waits_is_corrected_and_an_undo_lets_it_wait_again(
    workspace: Workspace, library: Library, draft: Variant
) -> None:
    words = library.catalog.words
    approve(workspace, [draft.id], reason="for the test")
    with pytest.raises(BadInput) as found:
        correct_tags(workspace, draft.id, {"hook": "game"}, words)
    assert found.value.code == "HL321"
    undo(workspace, draft.id)
    assert correct_tags(workspace, draft.id, {"hook": "game"}, words).tags["hook"].value == "game"


def test_an_unknown_draft_is_refused(workspace: Workspace, library: Library) -> None:
    with pytest.raises(BadInput) as found:
        correct_tags(workspace, "9-nobody", {"hook": "game"}, library.catalog.words)
    assert found.value.code == "HL320"


@pytest.mark.parametrize(
    ("tag", "value", "kind"),
    [("cta_kind", "counter", "cta=counter"), ("offer_kind", "free", "offer_said=free"),
     ("urgency", "yes", "urgency=yes")],
)  # fmt: skip
def test_learnings_compare_what_only_words_say_and_have_words_for_it(
    library: Library, draft: Variant, tag: str, value: str, kind: str
) -> None:
    def kinds(**tags: Tag) -> frozenset[str]:
        return tags_of(draft.model_copy(update={"tags": {**draft.tags, **tags}}), ())

    name = kind.partition("=")[0]
    assert {each for each in kinds(**{tag: Tag(value=value, origin="measured")})
            if each.startswith(f"{name}=")} == {kind}  # fmt: skip
    assert kind not in kinds(**{tag: Tag(value="none", origin="measured")})
    assert "{" not in phrase(kind, library.catalog.words)
