"""A brief's name: it follows What for until it is saved, and N gives it another."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Input

from hookline.errors import BadInput
from hookline.loop.angles import remember, remembered
from hookline.records.craft import Angle
from hookline.tui.app import Hookline
from hookline.tui.brief_file import BriefFile
from hookline.tui.drafts import draft_paths
from hookline.tui.naming import name_words, state_when_opened
from hookline.tui.open_brief import OpenBrief
from hookline.tui.shelf import Choice, Shelf
from hookline.workspace.folder import Workspace

Sit = Callable[..., Hookline]
LAST_TRY = "one last message"


async def begun(hands: Any, *, name: str = "") -> None:
    """Begin a message of another kind than the brief of the folder."""
    await hands.opened()
    await hands.press("ctrl+o")
    await hands.until_shown("Open a brief")
    await hands.type("last-try")
    await hands.until_shown("New: Last try")
    await hands.press("enter")
    await hands.until_shown("What is it called?")
    if name:
        await hands.type(name)
    await hands.press("enter")
    await hands.until(lambda: hands.app.brief.file_name == (name or "last-try"))


def drafts_of(place: Path, name: str) -> list[Path]:
    brief = place / "briefs" / f"{name}.yaml"
    return [path for path in draft_paths(place / "ws" / "drafts", brief) if path.is_file()]


def test_esc_at_the_name_goes_back_to_the_list_where_it_was(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "t")
        await hands.until_shown("What now?")
        await hands.press("n")
        await hands.until_shown("What should the message do?")
        await hands.press(*["down"] * 3)
        chosen = hands.app.screen.query_one("OptionList").highlighted
        await hands.press("enter")
        await hands.until_shown("What is it called?")
        await hands.press("escape")
        await hands.until_shown("What should the message do?")
        assert hands.app.screen.query_one("OptionList").highlighted == chosen
        await hands.press("escape")
        await hands.until(hands.on_the_desk)
        assert hands.app.brief.file_name == "shirts"

    sit(story)
    assert [path.name for path in (place / "briefs").glob("*")] == ["shirts.yaml"]


@pytest.mark.parametrize(("name", "after"), [("", "winback"), ("second-try", "second-try")])
def test_a_name_that_a_kind_gave_follows_what_for_until_it_is_saved(
    sit: Sit, place: Path, name: str, after: str
) -> None:
    async def story(hands: Any) -> None:
        await begun(hands, name=name)
        await hands.fill("brand", "Kurtako")
        await hands.fill("blueprint", "win")  # on the way to a kind is none
        await hands.fill("blueprint", "winback")
        await hands.until(lambda: hands.app.brief.state == "draft kept")
        await hands.until(lambda: hands.app.brief.file_name == after)
        assert [len(drafts_of(place, each)) for each in ("last-try", after)] == [0, 1]
        if after == "winback":
            assert "its name follows What for" in " ".join(hands.sees().split())
        await hands.saved()
        await hands.fill("blueprint", "last-try")
        await hands.until(lambda: hands.app.brief.state == "draft kept")
        assert hands.app.brief.file_name == after

    sit(story)
    assert (place / "briefs" / f"{after}.yaml").is_file()


def test_a_name_without_a_letter_is_asked_for_again(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "N")
        await hands.until_shown("What is it called from now on?")
        hands.app.screen.query_one(Input).value = "🎉"
        await hands.press("enter")
        await hands.until_shown("🎉 has neither a letter nor a digit")
        await hands.press("escape")
        await hands.until(hands.on_the_desk)
        assert hands.app.brief.file_name == "shirts"
        await hands.press("ctrl+o")
        await hands.type("last-try")
        await hands.until_shown("New: Last try")
        await hands.press("enter")
        await hands.until_shown("What is it called?")
        hands.app.screen.query_one(Input).value = "🎉"
        await hands.press("enter")
        await hands.until_shown("🎉 has neither a letter nor a digit")
        await hands.type("Fête no. 2")
        await hands.press("enter")
        await hands.until_shown("It is called fête-no-2: a file's name has small letters")
        assert hands.app.brief.file_name == "fête-no-2"

    sit(story, (80, 24))
    assert not (place / "briefs" / "my-brief.yaml").exists()


@pytest.mark.parametrize(
    ("is_restored", "is_unsaved", "state"),
    [(False, False, "saved"), (False, True, "unsaved"), (True, True, "draft kept")],
)
def test_a_brief_that_is_opened_is_called_what_it_was_called_when_it_was_left(
    is_restored: bool, is_unsaved: bool, state: str
) -> None:
    opened = OpenBrief("shirts", {}, ("en",), "en", (), is_restored, is_unsaved, is_second=False)
    assert state_when_opened(opened) == state


@pytest.mark.parametrize(
    ("typed", "name", "words"),
    [
        ("shirts", "shirts", ""),
        ("Shirts", "shirts", "It is called shirts: a file's name"),
        ("Shirts", "shirts-2", "shirts is another brief's name, so this one is called shirts-2."),
    ],
)
def test_a_name_that_is_not_as_it_was_typed_is_told_with_the_reason(
    typed: str, name: str, words: str
) -> None:
    told = name_words(typed, name, "N")
    assert told.startswith(words)
    assert bool(told) == bool(words) == told.endswith(" N changes it.")


def test_a_blank_brief_that_nobody_named_leaves_its_name_free(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        for name, after in (("", "my-brief"), ("", "my-brief"), ("spring", "spring")):
            await hands.press("escape", "ctrl+o")
            await hands.until_shown("Open a brief")
            await hands.type("blank brief")
            await hands.until_shown("New: A blank brief")
            await hands.press("enter")
            await hands.until_shown("What is it called?")
            await hands.type(name)
            await hands.press("enter")
            await hands.until(lambda: hands.app.brief.file_name == after)  # noqa: B023
        await hands.press("ctrl+o")
        await hands.until_shown("Open a brief")
        await hands.type("shirts")
        await hands.press("enter")
        await hands.until(lambda: hands.app.brief.file_name == "shirts")

    sit(story)
    assert [len(drafts_of(place, name)) for name in ("my-brief", "spring")] == [0, 1]


def test_n_gives_a_brief_another_name_with_its_file_and_its_draft(sit: Sit, place: Path) -> None:
    before = (place / "briefs" / "shirts.yaml").read_text("utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.fill("idea", "We kept two.")
        await hands.press("escape", "N")
        await hands.until_shown("What is it called from now on?")
        await hands.type("Autumn shirts")
        await hands.press("enter")
        await hands.until_shown("It is called autumn-shirts: a file's name has small letters")
        assert hands.app.desk.path == Path("briefs/autumn-shirts.yaml")
        assert (place / "briefs" / "autumn-shirts.yaml").read_text("utf-8") == before
        assert not (place / "briefs" / "shirts.yaml").exists()
        assert [len(drafts_of(place, each)) for each in ("shirts", "autumn-shirts")] == [0, 1]
        await hands.saved()

    sit(story)
    assert "We kept two." in (place / "briefs" / "autumn-shirts.yaml").read_text("utf-8")


def test_what_is_written_keeps_its_name_and_the_brief_is_copied_after_a_yes(
    sit: Sit, place: Path
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("f2")
        for answer in ("escape", "enter"):
            await hands.press("escape", "N")
            await hands.until_shown("What is it called from now on?")
            await hands.type("shirts-2")
            await hands.press("enter")
            await hands.until_shown("2 drafts bear the name shirts")
            await hands.press(answer)
            await hands.until(hands.on_the_desk)
        await hands.until_shown("shirts-2 is a copy of shirts")
        await hands.until_shown("shirts-2 · unsaved")
        await hands.press("f4")
        await hands.until_shown("Nothing is written for this brief yet")
        await hands.press("f2")
        await hands.saved()

    sit(story)
    names = sorted(path.name for path in (place / "briefs").glob("*.yaml"))
    assert names == ["shirts-2.yaml", "shirts.yaml"]


def test_a_taken_name_has_a_number_and_the_same_one_changes_nothing(sit: Sit, place: Path) -> None:
    (place / "briefs" / "shoes.yaml").write_text("brand: Kurtako\nblueprint: winback\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        before = hands.app.brief.file_name
        other = {"shirts": "shoes", "shoes": "shirts"}[before]
        for typed in ("", f"{before.title()}!", other):
            await hands.press("escape", "N")
            await hands.until_shown("What is it called from now on?")
            assert hands.app.screen.query_one(Input).value == before
            await hands.type(typed)
            await hands.press("enter")
            await hands.until(hands.on_the_desk)
            if typed != other:
                await hands.settled()
                assert hands.app.brief.file_name == before
        await hands.until(lambda: hands.app.brief.file_name == f"{other}-2")

    sit(story)


def opened_file(place: Path, monkeypatch: pytest.MonkeyPatch) -> BriefFile:
    monkeypatch.chdir(place)
    return BriefFile.open(Shelf(place / "ws"), Choice("own", "shirts"))


def test_a_name_that_another_file_took_meanwhile_is_refused_and_nothing_is_written_over(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, theirs = opened_file(place, monkeypatch), place / "briefs" / "autumn.yaml"
    before = file.path.read_text("utf-8")
    theirs.write_text("brand: Theirs\n", "utf-8")
    with pytest.raises(BadInput, match="HL122 cannot be called autumn: File exists"):
        file.rename("autumn")
    assert theirs.read_text("utf-8") == "brand: Theirs\n"
    assert (file.path.stem, file.path.read_text("utf-8")) == ("shirts", before)
    theirs.unlink()
    file.rename("autumn")
    assert theirs.read_text("utf-8") == before
    file.release()


@pytest.mark.parametrize(("is_copy", "now"), [(False, "autumn"), (True, "shirts")])
def test_proposed_ideas_go_along_with_a_brief_and_stay_where_it_is_copied(
    place: Path, monkeypatch: pytest.MonkeyPatch, is_copy: bool, now: str
) -> None:
    file, workspace = opened_file(place, monkeypatch), Workspace(place / "ws", "ana")
    ideas = [Angle(idea="We kept two.")]
    remember(workspace, "shirts", ideas)
    file.rename("autumn", is_copy=is_copy)
    before = {"autumn": "shirts", "shirts": "autumn"}[now]
    assert [remembered(workspace, name) for name in (now, before)] == [ideas, []]
    file.release()
