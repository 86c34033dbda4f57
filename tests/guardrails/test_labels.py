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


@pytest.mark.parametrize(
    ("language", "fact", "inside", "beyond"),
    [
        ("en", "all eight episodes are out now", "Episode 1 tonight.", "Episode 9 tonight."),
        ("de", "alle acht Folgen sind da", "Heute Abend Folge 1.", "Heute Abend Folge 9."),
        ("fr", "les huit épisodes sont là", "Épisode 1 ce soir.", "Épisode 9 ce soir."),
        ("es", "ya están los ocho episodios", "Episodio 1, esta noche.", "Episodio 9, esta noche."),
        ("it", "ci sono tutti gli 8 episodi", "Episodio 1 stasera.", "Episodio 9 stasera."),
        (
            "pt",
            "já estão os oito episódios",
            "Episódio 1 hoje à noite.",
            "Episódio 9 hoje à noite.",
        ),
        ("ru", "вышли все восемь эпизодов", "Эпизод 1 уже сегодня.", "Эпизод 9 уже сегодня."),
    ],
)
def test_one_of_a_row_lies_within_as_many_as_the_brief_counts(
    resolved: Resolve, language: str, fact: str, inside: str, beyond: str
) -> None:
    told = brief(resolved, language, fact)
    assert codes(told, inside) == set()
    assert codes(told, beyond) == {"fact.quantity"}


def test_a_number_behind_the_end_of_a_sentence_is_one_of_no_row(resolved: Resolve) -> None:
    told = brief(resolved, "en", "all eight episodes are out now")
    assert codes(told, "See the episodes. 7 seats a row.") == {"fact.quantity"}
