"""A draft in other words waits beside the old one; nothing is lost, and one of them goes out."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest

from hookline.errors import BadInput
from hookline.gateway.base import Refused
from hookline.gateway.budget import Limits, SpendCaps
from hookline.gateway.models import read_model
from hookline.loop.review import approve, edit, queue
from hookline.loop.rewrite import read_prompt, rewrite
from hookline.loop.spend import spend
from hookline.loop.versions import list_versions
from hookline.loop.writing.run import Options, Progress
from hookline.records.rewrite import Wish
from hookline.records.variant import Variant
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library

Write = Callable[..., Progress]
Recording = Callable[..., str]
Good = Callable[..., dict[str, Any]]
SHORT = "Bun & Co: 20% off any burger with BUN20."


@pytest.fixture
def again(workspace: Workspace, library: Library) -> Callable[..., Variant]:
    def run(
        draft: Variant, wish: Wish, model: str = "offline", caps: SpendCaps | None = None
    ) -> Variant:
        target = read_model(model, environ={}, prompts=library.folders)
        options = Options(repairs=0, limits=Limits(caps=caps or SpendCaps()))
        return asyncio.run(rewrite(draft.id, wish, target, library, workspace, options))

    return run


@pytest.fixture
def draft(write: Write, recording: Recording, good: Good) -> Variant:
    return write(recording([good(1), good(2), good(3)]), repairs=0).variants[0]


def one(body: str, **more: Any) -> list[dict[str, Any]]:
    return [{"cell": 1, "body": body, **more}]


def test_a_version_waits_beside_its_draft_checked_like_it_with_its_idea_and_follow_up(
    workspace: Workspace, draft: Variant, again: Callable[..., Variant], recording: Recording
) -> None:
    version = again(draft, Wish(how="shorter"), recording(one(SHORT)))
    assert version.parts.body == f"{SHORT} Reply STOP to opt out"
    assert (version.version_of, version.rewrite, version.parent) == (draft.id, "shorter", "")
    assert (version.status, version.message_key) == ("checked", draft.message_key)
    assert version.follow_up == draft.follow_up
    assert version.id.partition("-")[0] == "1"
    assert [v.id for v in queue(workspace)].count(draft.id) == 1
    assert [v.id for v in list_versions(workspace, draft.id)] == [draft.id, version.id]


def test_a_version_that_a_check_blocks_is_kept_and_says_why(
    draft: Variant, again: Callable[..., Variant], recording: Recording
) -> None:
    version = again(draft, Wish(how="urgent"), recording(one("Bun & Co: 70% off, BUN20!")))
    assert version.blocked
    assert version.status == "needs_edit"


def test_versions_are_no_near_duplicates_of_each_other(
    draft: Variant, again: Callable[..., Variant], recording: Recording
) -> None:
    nearly = draft.parts.body.removesuffix(" Reply STOP to opt out").replace("calling", "ready")
    version = again(draft, Wish(how="plainer"), recording(one(nearly)))
    assert [f.code for f in version.findings if "near" in f.message.lower()] == []


def test_the_same_words_make_no_version(
    workspace: Workspace, draft: Variant, again: Callable[..., Variant], recording: Recording
) -> None:
    same = draft.parts.body.removesuffix(" Reply STOP to opt out")
    with pytest.raises(BadInput, match="the same words came back") as refused:
        again(draft, Wish(how="warmer"), recording(one(same)))
    assert "--seed" in refused.value.fix
    assert len(list_versions(workspace, draft.id)) == 1
    with workspace.registry() as registry:
        seeds = [run.seed for run in registry.runs()]
    assert sorted(seeds[:2]) == [7, 8], "it is asked once more, with the next seed"


@pytest.mark.parametrize(("calls", "tries"), [(1, 1), (2, 2)])
def test_the_same_words_are_asked_for_again_only_within_the_caps(
    workspace: Workspace,
    draft: Variant,
    again: Callable[..., Variant],
    recording: Recording,
    calls: int,
    tries: int,
) -> None:
    same = draft.parts.body.removesuffix(" Reply STOP to opt out")
    with workspace.registry() as registry:
        before = sum(run.calls for run in registry.runs())
    with pytest.raises(BadInput, match="the same words came back"):
        again(draft, Wish(how="warmer"), recording(one(same)), SpendCaps(calls=calls))
    with workspace.registry() as registry:
        assert sum(run.calls for run in registry.runs()) - before == tries


def test_another_language_is_another_draft_so_that_both_can_be_approved(
    workspace: Workspace, draft: Variant, again: Callable[..., Variant], recording: Recording
) -> None:
    hindi = "Bun & Co: किसी भी बर्गर पर 20% की छूट, कोड BUN20."
    answer = one(hindi, follow_up={"body": hindi}, gloss="20% off any burger")
    version = again(draft, Wish(how="language", language="hi"), recording(answer))
    assert (version.language, version.rewrite, version.gloss) == (
        "hi", "in Hindi", "20% off any burger"
    )  # fmt: skip
    assert version.parts.body.startswith(hindi)
    assert version.follow_up.body.startswith(hindi)
    approve(workspace, [draft.id, version.id], reason="both")
    edited = edit(
        workspace, again(draft, Wish(how="language", language="es"), recording(
            one("Bun & Co: 20% en hamburguesas, BUN20.", follow_up={"body": "Aún: BUN20."})
        )).id, draft.parts,
    )  # fmt: skip
    assert edited.language == "es", "its brief is kept with the language that was asked for"


def test_as_follow_up_writes_the_second_message_anew(
    draft: Variant, again: Callable[..., Variant], recording: Recording
) -> None:
    then = "Bun & Co again: 20% off any burger with BUN20."
    version = again(draft, Wish(how="follow_up"), recording(one(then)))
    assert version.parts == draft.parts
    assert version.follow_up.body == f"{then} Reply STOP to opt out"
    assert version.lineage == draft.lineage, "its first message is its writer's still"


@pytest.mark.parametrize("is_human", [False, True])
def test_a_practice_message_stays_one_beside_a_models_follow_up_until_people_write_it_anew(
    workspace: Workspace,
    write: Write,
    again: Callable[..., Variant],
    recording: Recording,
    is_human: bool,
) -> None:
    write()
    draft = queue(workspace)[0]
    if is_human:
        draft = edit(workspace, draft.id, draft.parts.model_copy(update={"body": SHORT}))
        assert draft.practice, "its follow-up is a practice one"
    version = again(draft, Wish(how="follow_up"), recording(one("Still on: BUN20, Bun & Co.")))
    assert version.practice != is_human


def test_what_was_asked_before_is_asked_anew_and_what_it_cost_is_kept(
    workspace: Workspace, draft: Variant, again: Callable[..., Variant], recording: Recording
) -> None:
    first = again(draft, Wish(how="shorter"), recording(one(SHORT)))
    second = again(draft, Wish(how="shorter"), recording(one(SHORT.replace("with", "by"))))
    assert first.lineage.request_key != second.lineage.request_key
    with workspace.registry() as registry:
        runs = registry.runs()
    assert [run.calls for run in runs[:2]] == [1, 1]
    assert runs[0].briefs == ("lunch",)
    assert spend(workspace) == [], "a recording costs nothing"


def test_the_practice_writer_says_what_it_cannot(
    workspace: Workspace, write: Write, again: Callable[..., Variant]
) -> None:
    write()
    draft = queue(workspace)[0]
    with pytest.raises(Refused, match="has no other words"):
        again(draft, Wish(how="warmer"))
    assert len(list_versions(workspace, draft.id)) == 1


def test_the_price_can_be_told_before_and_the_request_is_the_one_that_is_sent(
    workspace: Workspace, library: Library, draft: Variant
) -> None:
    prompt = read_prompt(workspace, draft.id, Wish(how="words", words="as a haiku"), library)
    assert "as a haiku" in prompt.messages[1].content
    assert json.dumps(prompt.schema_).count("body")
    assert len(prompt.cells) == 1


@pytest.mark.parametrize(
    ("wish", "problem"),
    [
        (Wish(how="mend"), "no rule has anything against it"),
        (Wish(how="language", language="en"), "it is in en already"),
    ],
)
def test_what_needs_nothing_is_refused_before_anything_is_asked(
    draft: Variant, again: Callable[..., Variant], wish: Wish, problem: str
) -> None:
    with pytest.raises(BadInput, match=problem):
        again(draft, wish)


def test_what_is_wrong_in_the_second_message_is_mended_there(
    workspace: Workspace, library: Library, write: Write, recording: Recording, good: Good,
    again: Callable[..., Variant],
) -> None:  # fmt: skip
    broken = {**good(1), "follow_up": {"body": "Bun & Co: 70% off everything, code BUN20."}}
    written = write(recording([broken, good(2), good(3)]), repairs=0).variants
    draft = next(variant for variant in written if variant.blocked)
    (_, request) = read_prompt(workspace, draft.id, Wish(how="mend"), library).messages
    assert "- in the second message: 70% is not in the brief" in request.content
    assert "then body: Bun & Co: 70% off everything" in request.content
    second = good(1)["follow_up"]
    mended = again(draft, Wish(how="mend"), recording(one(good(1)["body"], follow_up=second)))
    assert not mended.blocked
    assert mended.follow_up.body.startswith(second["body"])
