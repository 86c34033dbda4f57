"""One brief of F7 Batch: how its drafts stand, and the next step that follows from it."""

from dataclasses import replace
from pathlib import Path

import pytest

from hookline.loop.brief_states import BriefState, CellState, brief_states
from hookline.tui.batch_detail import BAR, detail_lines, progress_bar
from hookline.workspace.folder import Workspace
from hookline.workspace.library import open_library


def read(place: Path) -> BriefState:
    (state,) = brief_states(place / "briefs", open_library(None, place), Workspace(place, "asha"))
    return state


def text_of(state: BriefState) -> str:
    return "\n".join(line.plain for line in detail_lines(state))


@pytest.mark.parametrize(
    ("written", "full"), [(0, 0), (1, 0), (2, 1), (11, 5), (12, BAR), (13, BAR)]
)
def test_the_bar_is_full_with_the_last_draft_and_no_sooner(written: int, full: int) -> None:
    bar = progress_bar(written, 12)
    assert bar.count("█") == full
    assert bar.count("█") + bar.count("░") == BAR
    assert bar.endswith(f" {written:>2} of 12")


def test_a_brief_that_cannot_be_read_has_no_bar_and_one_way_out() -> None:
    assert progress_bar(0, 0) == ""
    assert (
        text_of(BriefState(Path("briefs/coats.yaml")))
        == "next: Enter opens coats where it is wrong"
    )


@pytest.mark.parametrize(
    ("written", "cell", "step"),
    [
        (1, CellState("sms", "en", to_judge=1), "ctrl+g writes it"),
        (2, CellState("sms", "en", to_judge=1, blocked=1), "then F4: 2 to judge"),
        (2, CellState("sms", "en", accepted=2), "F5 is where what is accepted goes live"),
        (2, CellState("sms", "en", live=2), "F5 shows what is live, F6 tells what it earns"),
        (2, CellState("sms", "en", accepted=1, live=1), "F5 is where what is accepted goes live"),
        (0, CellState("sms", "en", live=1), "F6 tells what it earns · ctrl+g writes drafts"),
        (2, CellState("sms", "en"), "every draft is rejected"),
    ],
)
def test_the_next_step_follows_from_how_the_drafts_stand(
    place: Path, written: int, cell: CellState, step: str
) -> None:
    state = replace(read(place), expected=2, written=written, cells=(cell,))
    assert step in text_of(state).splitlines()[-1]
    about = text_of(replace(state, ideas={"the smallest way back": 2})).splitlines()
    assert about[-2:] == ["drafts  what they are about", "     2  the smallest way back"]


def test_a_brief_says_what_it_is_and_what_it_may_say(place: Path) -> None:
    shown = text_of(read(place))
    assert shown.startswith("shirts: ")
    assert "We kept your size." in shown
    assert "40 new styles since June" in shown


def test_the_numbers_of_the_longest_place_stand_on_one_line_of_a_small_window(place: Path) -> None:
    cells = (CellState("whatsapp", "hi-Latn", live=4),)
    longest = "whatsapp · hindi in latin letters"
    shown = text_of(replace(read(place), expected=2, written=2, cells=cells)).splitlines()
    (row,) = [line for line in shown if longest in line.casefold()]
    assert row.endswith("4")
    assert len(row) <= 80 - len("█  ") - 2, "beside its bar and the scrollbar"


def test_a_brief_that_is_being_written_says_so_and_names_no_next_step(place: Path) -> None:
    state = read(place)
    assert "next: ctrl+g writes it" in text_of(state)
    going = "\n".join(line.plain for line in detail_lines(state, is_going=True))
    assert "being written now" in going
    assert "next:" not in going
