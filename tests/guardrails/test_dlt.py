"""India's templates: how many variables, how much of the text, how long a value."""

import pytest
from tests.guardrails.bare import findings


@pytest.mark.parametrize(("count", "passes"), [(2, True), (3, False)])
def test_as_many_variables_pass_as_the_sheet_says(count: int, *, passes: bool) -> None:
    text = " and ".join(f"{{{{ field_{number} }}}}" for number in range(count)) + "a" * 200
    assert (findings(text, "dlt.variables", dlt_variables=2) == []) == passes


@pytest.mark.parametrize(("fixed", "passes"), [(45, True), (44, False)])
def test_two_fifths_of_the_text_may_vary(fixed: int, *, passes: bool) -> None:
    text = "{{ name }}" + "a" * fixed  # a variable counts 30, and 30 of 75 are two fifths
    assert (findings(text, "dlt.share", dlt_variables=2) == []) == passes


@pytest.mark.parametrize(("size", "passes"), [(30, True), (31, False)])
def test_a_value_may_have_thirty_characters(size: int, *, passes: bool) -> None:
    sheet = {"dlt_variables": 2, "samples": {"name": ["x", "x" * size]}}
    text = "Dear {{ name }}, your order is here and it is all that you have asked for"
    assert (findings(text, "dlt.value_length", **sheet) == []) == passes


def test_no_limit_holds_where_the_sheet_has_none() -> None:
    text = "{{ a }}{{ b }}{{ c }}"
    assert [f for f in findings(text) if f.code.startswith("dlt")] == []
