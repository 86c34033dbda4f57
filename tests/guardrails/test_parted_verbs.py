"""A verb whose first part ends the clause names what the brief gives."""

import pytest

from hookline.guardrails.stated.parted_verbs import is_parted


@pytest.mark.parametrize(
    ("clause", "named", "is_named"),
    [
        ("wir holen ihren sessel gratis ab", "abholung", True),
        ("wij halen je bank gratis op", "ophalen", True),
        ("wir liefern gratis", "abholung", False),
        ("wir nehmen ihren sessel gratis mit", "abholung", False),
        ("wir holen ihren sessel gratis", "abholung", False),
        ("ab", "abholung", False),
        ("", "abholung", False),
    ],
)
def test_the_end_of_the_clause_and_a_verb_make_the_word(
    clause: str, named: str, *, is_named: bool
) -> None:
    assert is_parted(clause, [named]) == is_named
