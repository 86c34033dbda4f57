"""Points, first comers and thresholds of a text."""

import pytest

from hookline.guardrails.stated.quantities import stated_quantities


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("one bonus", []),  # an article
        ("two bonuses", [[2]]),
        ("the two points", []),  # of which the reader knows
        ("the first three customers", [[3]]),
        ("first 12 guests", [[12]]),
        ("first 12 days", []),
        ("満100", []),
        ("满100减15", [[100, 15]]),
        ("积分12月31日清零", []),  # a date
        ("积分12清零", [[12]]),
    ],
)
def test_what_is_counted_and_given_is_read(text: str, values: list[list[int]]) -> None:
    assert [numbers for numbers, _ in stated_quantities(text)] == values
