"""Where each window keeps its draft, and which file it was made on."""

import os
import stat
from pathlib import Path

import pytest

from hookline.tui.brief_file import BriefFile
from hookline.tui.drafts import DraftPlace, digest_of, name_of_draft
from hookline.tui.preferences import keep_preference
from hookline.tui.shelf import Choice, Shelf

BRIEF = Path("briefs/shirts.yaml")


def test_a_second_window_has_a_place_of_its_own_and_leftovers_come_back(tmp_path: Path) -> None:
    drafts = tmp_path / "drafts"
    one, two = DraftPlace.take(drafts, BRIEF), DraftPlace.take(drafts, BRIEF)
    assert (one.is_second, two.is_second) == (False, True)
    assert one.path != two.path
    assert name_of_draft(one.path) == name_of_draft(two.path) == "shirts"
    two.keep("theirs", b"base")
    one.release()
    two.release()
    back = DraftPlace.take(drafts, BRIEF)
    assert back.path == two.path
    assert back.base == digest_of(b"base")
    back.clear()
    back.release()
    assert list(drafts.iterdir()) == []


def open_brief(place: Path) -> BriefFile:
    return BriefFile.open(Shelf(place / "ws"), Choice("own", "shirts"))


def test_a_draft_of_an_older_file_is_saved_over_it_only_when_told_and_theirs_stays(
    place: Path,
) -> None:
    mine = open_brief(place)
    mine.document.set("Mine", "idea")
    mine.keep_draft()
    mine.release()
    theirs = BRIEF.read_text("utf-8").replace("We kept your size.", "Theirs")
    BRIEF.write_text(theirs, "utf-8")
    again = open_brief(place)
    assert again.is_restored
    assert not again.save()
    assert again.save(over=True)
    assert "idea: Mine" in BRIEF.read_text("utf-8")
    assert again.overwritten.read_text("utf-8") == theirs
    again.release()


def test_a_draft_of_the_file_as_it_is_saves_without_a_question(place: Path) -> None:
    mine = open_brief(place)
    mine.document.set("Mine", "idea")
    mine.keep_draft()
    mine.release()
    again = open_brief(place)
    assert again.save()
    assert not again.is_unsaved
    again.release()


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("brand: Kurtako\nblueprint: winback\nlanguages: [hi, en]\n", ("hi", "en")),
        ("brand: Kurtako\nblueprint: winback\n", ("en",)),
        ("brand: {name: Kurtako, default_language: hi}\nblueprint: winback\n", ("hi",)),
        ("languages: es\nblueprint: no such thing\n", ("es",)),
    ],
)
def test_the_form_is_in_the_languages_that_the_brief_means(
    place: Path, text: str, languages: tuple[str, ...]
) -> None:
    BRIEF.write_text(text, "utf-8")
    brief = open_brief(place)
    assert brief.languages == languages
    brief.release()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps who may read in another way")
def test_a_workspace_that_the_desk_makes_is_its_owners_alone(tmp_path: Path) -> None:
    DraftPlace.take(tmp_path / "by-draft" / "drafts", BRIEF).release()
    keep_preference(tmp_path / "by-choice", "paper", "dark")
    for made in ("by-draft", "by-choice"):
        assert stat.S_IMODE((tmp_path / made).stat().st_mode) == 0o700
