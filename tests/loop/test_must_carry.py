"""Words that are edited get what every message has to carry, on every channel, in any language."""

from pathlib import Path

import pytest
from tests.channels import CHANNELS

from hookline.loop.earnest import own_copy
from hookline.loop.must_carry import with_what_it_must_carry
from hookline.loop.review import preview_edit
from hookline.records.variant import Parts, Variant
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief

WORDS = "Lunch is ready"


def own_draft(place: Path, library: Library, channel: str, language: str) -> Variant:
    path = place / "lunch.yaml"
    head = f"brand: Bun & Co\nblueprint: winback\nchannels: {channel}\nlanguages: [{language}]\n"
    path.write_text(f"{head}control_copy: {{{channel}: {{{language}: {WORDS}}}}}\n", "utf-8")
    approved, waiting = own_copy(Workspace(place / "ws", "asha"), load_brief(path, library))
    (draft,) = (*approved, *waiting)
    return draft


@pytest.mark.parametrize("language", ["en", "de", "hi", "zh-Hans"])
@pytest.mark.parametrize("channel", sorted(CHANNELS))
def test_no_check_misses_anything_behind_words_with_what_they_must_carry(
    tmp_path: Path, library: Library, channel: str, language: str
) -> None:
    draft = own_draft(tmp_path, library, channel, language)
    workspace = Workspace(tmp_path / "ws", "")
    parts, _, texts = with_what_it_must_carry(workspace, draft, draft.parts, Parts())

    def errors(edited: Parts) -> set[str]:
        findings = preview_edit(workspace, draft, edited).findings
        return {finding.code for finding in findings if finding.severity == "error"}

    assert "optout.missing" not in errors(parts)
    assert texts or "optout.missing" not in errors(draft.parts)
    assert errors(parts) <= errors(draft.parts), "what is put in brings no mistake of its own"
    assert parts.body.startswith(WORDS)
    assert all(text in parts.body for text in texts)
    again = with_what_it_must_carry(workspace, draft, parts, Parts())
    assert (again.parts, again.texts) == (parts, ())


def test_a_message_without_words_and_one_of_no_language_of_the_brief_get_nothing(
    tmp_path: Path, library: Library
) -> None:
    draft, workspace = own_draft(tmp_path, library, "sms", "en"), Workspace(tmp_path / "ws", "")
    assert with_what_it_must_carry(workspace, draft, Parts(), Parts()) == (Parts(), Parts(), ())
    elsewhere = draft.model_copy(update={"language": "fr"})
    assert with_what_it_must_carry(workspace, elsewhere, draft.parts, Parts()).texts == ()


def test_a_second_message_is_given_it_too(tmp_path: Path, library: Library) -> None:
    draft, workspace = own_draft(tmp_path, library, "sms", "en"), Workspace(tmp_path / "ws", "")
    first, second, texts = with_what_it_must_carry(workspace, draft, draft.parts, draft.parts)
    assert first == second
    assert len(texts) == 1
    assert first.body == f"{WORDS}. {texts[0]}"
