"""Pages of a pair in a plain terminal: every line of both sets can be read, in any height."""

import pytest

from hookline.cli.judging_keys import LEAST_ROOM, Pages

LINES = [f"line {number}" for number in range(50)]


def pages(n_lines: int = 50, height: int = 24) -> Pages:
    return Pages("pair 1 of 2", LINES[:n_lines], 79, height)


@pytest.mark.parametrize("height", [4, 9, 24, 60])
def test_turning_on_shows_every_line_and_stops_at_the_last(height: int) -> None:
    reading, seen = pages(height=height), set[int]()
    for _ in range(60):
        seen |= set(range(reading.top, min(50, reading.top + reading.room("?"))))
        reading.turn(1, "?")
    assert seen == set(range(50))
    last = reading.top
    reading.turn(1, "?")
    assert reading.top == last == max(0, 50 - reading.room("?"))
    for _ in range(60):
        reading.turn(-1, "?")
    assert reading.top == 0


def test_a_pair_that_fits_says_nothing_of_pages_and_one_line_more_does() -> None:
    room = pages().room("?")
    assert "lines" not in pages(room).head("?")
    assert f"lines 1 to {room} of {room + 1} · space reads on" in pages(room + 1).head("?")


def test_a_long_question_takes_its_room_from_the_page_and_a_low_window_keeps_some() -> None:
    assert pages().room("?") == 21
    assert pages().room("word " * 30) == 20
    assert pages(height=3).room("?") == LEAST_ROOM


@pytest.mark.parametrize("n_lines", [7, 99])
def test_the_head_fits_80_columns(n_lines: int) -> None:
    head = Pages("pair 99 of 99", [""] * n_lines, 79, 24).head("?")
    assert len(head) < 80


def test_a_shorter_question_leaves_no_page_beyond_the_last_line() -> None:
    long, reading = "Why? " * 60, pages()
    for _ in range(9):
        reading.turn(1, long)
    assert "to 50 of 50" in reading.head(long)
    room = reading.room("?")
    assert room > reading.room(long)
    assert f"lines {50 - room + 1} to 50 of 50" in reading.head("?")
    reading.turn(-1, "?")
    assert f"lines {50 - 2 * room + 2} to {50 - room + 1} of 50" in reading.head("?")
