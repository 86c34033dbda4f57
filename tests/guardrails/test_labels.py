"""A number that tells one of several is the brief's, behind the same word."""

from collections.abc import Callable

import pytest
from tests.guardrails.test_figures import codes
from tests.guardrails.test_unfounded import brief

from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


@pytest.mark.parametrize(
    ("language", "fact", "same", "other"),
    [
        ("pl", "zajęcia w SP nr 12", "Szachy, SP nr 12.", "Szachy, SP nr 16."),
        ("en", "we meet in room 4", "See you: room 4.", "See you: room 7."),
        ("de", "Abfahrt von Gleis 8", "Gleis 8.", "Gleis 6."),
        ("fr", "rendez-vous salle 14", "Salle 14.", "Salle 15."),
        ("ru", "кабинет 21", "Кабинет 21.", "Кабинет 23."),
    ],
)
def test_another_one_of_several_is_told(
    resolved: Resolve, language: str, fact: str, same: str, other: str
) -> None:
    assert codes(brief(resolved, language, fact), same) == set()
    assert codes(brief(resolved, language, fact), other) == {"fact.quantity"}


@pytest.mark.parametrize("text", ["Page 3 lay open.", "I woke at 3.", "Pause 3 months."])
def test_a_number_behind_another_word_is_judged_as_before(resolved: Resolve, text: str) -> None:
    told = brief(resolved, "en", "we meet in room 4", "you may pause 3, 6 or 12 months")
    assert codes(told, text) == set()
