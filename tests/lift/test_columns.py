"""Columns of a terminal: wide signs count twice, names keep what tells them apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.lift.columns import WIDTH, cut_end, cut_name, in_columns, n_columns, wrap


@pytest.mark.parametrize(("text", "n"), [("abc", 3), ("お久", 4), ("e\u0301", 1), ("ＡB", 3)])
def test_a_wide_sign_has_two_columns_and_an_accent_none(text: str, n: int) -> None:
    assert n_columns(text) == n


@pytest.mark.parametrize(
    ("name", "shown"),
    [("spring-2026-north", "spring-2026-north"), ("spring-2026-north1", "spring-2…6-north1"),
     ("お久しぶりですキャンペーン3", "お久しぶ…ペーン3")],
)  # fmt: skip
def test_a_name_loses_its_middle_at_one_column_too_many(name: str, shown: str) -> None:
    assert cut_name(name, 17) == shown


def test_names_that_begin_alike_stay_apart() -> None:
    names = [f"back_in_stock_for_loyal_customers_{k}" for k in range(3)]
    assert len({cut_name(name, 18) for name in names}) == 3


def test_a_text_loses_its_end() -> None:
    assert cut_end("abcdef", 6) == "abcdef"
    assert cut_end("abcdef", 5) == "abcd…"
    assert cut_end("お久しぶり", 5) == "お久…"


@given(name=st.text(max_size=60), width=st.integers(2, 40))
def test_a_column_is_as_wide_as_it_should_be(name: str, width: int) -> None:
    assert n_columns(in_columns(name, width)) == width


def test_no_line_is_wider_than_the_terminal_in_any_script() -> None:
    text = "お久しぶりです秋の新作: " + "word " * 40 + "12 % and 秋の新作 " * 9
    lines = wrap(text.strip(), "  ", "    ")
    assert max(map(n_columns, lines)) <= WIDTH
    assert " ".join(line.strip() for line in lines) == text.strip()
    assert not any(line.strip().startswith("%") for line in lines)


@pytest.mark.parametrize(("length", "n_lines"), [(80, 1), (81, 2)])
def test_a_line_breaks_at_the_81st_column(length: int, n_lines: int) -> None:
    assert len(wrap("x" * 40 + " " + "y" * (length - 41))) == n_lines
