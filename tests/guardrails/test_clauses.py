"""Where a clause ends: the day of a month parts nothing, a sum and a longer number do."""

import pytest

from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.clauses import clause_of


@pytest.mark.parametrize(
    ("low", "clause"),
    [
        ("versand bis 9. dezember gratis", "versand bis 9. dezember gratis"),
        ("versand bis 31. dezember gratis", "versand bis 31. dezember gratis"),
        ("versand nummer 32. heute gratis", " heute gratis"),
        ("versand nummer 109. heute gratis", " heute gratis"),
        ("versand kostet €9. heute gratis", " heute gratis"),
        ("versand, 9. und 10. dezember gratis", " 9. und 10. dezember gratis"),
    ],
)
def test_a_full_stop_behind_a_day_ends_no_clause(low: str, clause: str) -> None:
    start = low.index("gratis")
    first, end = clause_of(low, Claim("free", "de", start, len(low)))
    assert low[first:end] == clause
