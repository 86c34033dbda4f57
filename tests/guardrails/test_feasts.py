"""A feast has its day: a brief that names Boxing Day lets copy say 26 December."""

import pytest
from tests.channels import bare_sheet

from hookline.guardrails.check import check
from hookline.guardrails.stated.feasts import feast_days
from hookline.records.sheet import Facts


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("our boxing day sale", "12-26"),
        ("der zweite tag nach heiligabend", "12-24"),
        ("les cadeaux de noël", "12-25"),
        ("双十一来了", "11-11"),
        ("скидки на новый год", "01-01"),
        ("a day of boxing", None),
    ],
)
def test_a_feast_is_known_by_its_name(text: str, day: str | None) -> None:
    assert list(feast_days(text)) == ([day] if day else [])


@pytest.mark.parametrize(("date", "is_known"), [("26 December", True), ("27 December", False)])
def test_a_date_is_known_where_the_brief_names_its_feast(date: str, *, is_known: bool) -> None:
    sheet = bare_sheet("push", language="en", facts=Facts(feast_days=("12-26",)))
    found = check({"body": f"Boxing Day is on {date}: come and see us."}, sheet)
    assert ("fact.date" not in {finding.code for finding in found}) == is_known
