"""What follows from a rate of the brief is a person's to count over; no other number is excused."""

from collections.abc import Callable

import pytest

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.guardrails.stated.rates import stated_rates
from hookline.records.resolved_brief import ResolvedBrief


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("100 points = r$ 5", [(100, 5)]),
        ("delivery 3 eur; 25 banen = 625 meter", [(25, 625)]),
        ("100 points = 5 or 6 euros", []),
        ("100 points are 5 euros", []),
        ("x = 5", []),
    ],
)
def test_a_rate_has_one_number_on_either_side(text: str, rates: list[tuple[int, int]]) -> None:
    assert list(stated_rates(text)) == rates


@pytest.mark.parametrize(
    ("body", "severities"),
    [
        ("JOD 3 are 5 school meals.", set()),
        ("JOD 9 are 15 school meals.", {"warn"}),
        ("JOD 9 are 16 school meals.", {"error"}),
        ("JOD 9 is a start.", {"error"}),  # three times the rate, of nothing
    ],
)
def test_a_multiple_of_a_rate_is_told_and_blocks_nothing(
    resolved: Callable[[str], ResolvedBrief], body: str, severities: set[str]
) -> None:
    brief = resolved("brand: K\nchannels: [push]\nfacts: [JOD 3 = 5 school meals]\n")
    found = check({"body": body}, compile_sheet(brief, "push", "en"))
    assert {f.severity for f in found if f.code.startswith("fact.")} == severities
