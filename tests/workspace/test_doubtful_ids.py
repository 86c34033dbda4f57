"""Ids that are another's or nobody's are counted, at the lengths where a spreadsheet rounds."""

import pyarrow as pa
import pytest

from hookline.workspace.doubtful_ids import doubtful_ids


def doubts(*ids: str) -> tuple[str, ...]:
    return doubtful_ids(pa.chunked_array([list(ids)], pa.string()))


ROUNDED = "rounded by a spreadsheet"


@pytest.mark.parametrize(
    ("ids", "is_told"),
    [
        # a spreadsheet keeps fifteen digits, and writes zeros for the others
        (["12345678901234500", "22345678901234500"], True),
        (["1234567890123400", "2234567890123400"], False),  # 16 digits: one zero may be chance
        (["12345678901234500"], False),  # one id may end so by chance
        (["12345678901234500", "22345678901234501"], False),  # the other one was not cut
        (["12345678901234500", "2234567890123450"], False),  # one of 17, one of 16
        (["12345678901234500", "22345678901234500", "short"], True),
        (["12345678901234510", "22345678901234510"], False),
        (["1234567890123450000", "2234567890123450000"], True),
    ],
)
def test_ids_of_seventeen_digits_that_all_end_in_zeros_were_cut(
    ids: list[str], *, is_told: bool
) -> None:
    assert any(ROUNDED in words for words in doubts(*ids)) is is_told


@pytest.mark.parametrize(
    ("written", "is_told"),
    [("1.23E+15", True), ("1,23E+15", True), ("1e+15", True), ("1.23E15", True),
     ("4.9123E11", True), ("1E5", True), ("1E05", True), ("1E4", False), ("9e123", False),
     ("1.5E123", False), ("7e123456", False), ("12.3E+15", False),
     ("1.23E+15x", False), ("E+15", False)],
)  # fmt: skip
def test_an_exponent_is_told_for_one_id_alone(written: str, *, is_told: bool) -> None:
    assert any(ROUNDED in words for words in doubts(written, "A1")) is is_told


@pytest.mark.parametrize(
    ("written", "n_told"), [("A1", 0), (" A1", 1), ("A1 ", 1), ("A 1", 0), ("\tA1", 1)]
)
def test_an_id_with_a_space_around_it_is_told_though_none_is_like_it(
    written: str, n_told: int
) -> None:
    assert sum("begin or end with a space" in words for words in doubts(written, "B2")) == n_told


def test_an_id_that_comes_twice_is_counted_by_rows_and_is_like_no_other() -> None:
    (words,) = doubts("4.9E+11", "4.9E+11", "A1", "A1")
    assert f"{ROUNDED} (1.23E+15) in 2 of the rows" in words
    assert doubts("12345678901234500", "12345678901234500") == ()  # one id may end so by chance


def test_both_ways_of_rounding_are_counted_together() -> None:
    words = doubts("1.23E+15", "12345678901234500", "22345678901234500")
    assert f"customer_id: {ROUNDED} (1.23E+15) in 3 of the rows" in words[0]
