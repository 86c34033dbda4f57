"""An hour that stands with the brief's own hours is one of them; a scene may have any."""

from collections.abc import Callable

import pytest
from tests.guardrails.bare import push_errors as errors

from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


@pytest.mark.parametrize(
    ("language", "fact", "right", "wrong"),
    [
        ("en", "the first boat leaves at 06.50, not 07.15",
         "The boat leaves at 06.50, not 07.15.", "The boat leaves at 15.50, not 07.15."),
        ("fr", "deux services, 11 h 30 et 14 h", "Samedi, 11 h 30 ou 14 h ?",
         "Samedi, 11 h 30 ou 21 h ?"),
        ("fr", "réservations dès 9 h, fermé à 17 h", "Ouvert pour vous à 9 h.",
         "Ouvert pour vous à 5 h."),
        ("de", "der Bus fährt um 6:50 statt um 7:15", "Der Bus fährt um 6:50 statt um 7:15.",
         "Der Bus fährt um 7:50 statt um 7:15."),
        ("pl", "zajęcia między 17:00 a 20:30", "Zajęcia są między 17:00 a 20:30.",
         "Zajęcia są między 17:00 a 16:30."),
        ("it", "aperto da martedì a sabato, 10-19", "Aperto da martedì a sabato dalle 10 alle 19.",
         "Aperto da martedì a sabato dalle 10 alle 20."),
        ("pl", "zajęcia wt i czw 17:00", "Szachy, wt i czw 17:00.", "Szachy, wt i czw 21:00."),
        ("da", "koncerter kl. 18.30 og 20.00", "Kl. 18.30 og 20.00.", "Kl. 18.30 og 21.00."),
        ("nl", "voorstellingen om 18.30 en 20.00 uur", "Om 18.30 of 20.00.", "Om 18.30 of 21.00."),
        ("ar", "من الساعة 6 مساءً حتى 10:30 مساءً", "وردية غسيل من 6 مساءً.",
         "وردية غسيل من 3 مساءً."),
        ("fr", "durée 1 h 15 sans entracte", "Un spectacle de 1 h 15 à partager.",
         "Un spectacle de 1 h 24, plus drôle."),
        ("es", "abrimos a las 18.30", "Abrimos a las 18.30.", "Abrimos a las 19.30."),
        ("pt", "abrimos às 18.30", "Abrimos às 18.30.", "Abrimos às 19.30."),
    ],
)  # fmt: skip
def test_an_hour_beside_the_brief_s_hours_is_one_of_them(
    resolved: Resolve, language: str, fact: str, right: str, wrong: str
) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert errors(brief, language, right) == set()
    assert "fact.time" in errors(brief, language, wrong)


@pytest.mark.parametrize(
    "text",
    [
        "It's 11:58 pm and you are still up.",
        "You woke at 6:10 again. The doors, 7:15.",
        "At 5:55 the kettle; the first boat leaves at 06.50, not 07.15.",
        "Half past, 4:30 pm, rain.",
        "Tickets 12.50, at 06.50.",
    ],
)
def test_an_hour_of_a_scene_may_be_any(resolved: Resolve, text: str) -> None:
    fact = "the first boat leaves at 06.50, not 07.15, tickets 12.50"
    brief = resolved(f"brand: K\nlanguages: [en]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert "fact.time" not in errors(brief, "en", text)


def test_without_hours_in_the_brief_none_stands_beside_one(resolved: Resolve) -> None:
    brief = resolved("brand: K\nlanguages: [en]\nchannels: [push]\nfacts: [x]\n")
    assert "fact.time" not in errors(brief, "en", "From 6 a.m. the dog waits.")


@pytest.mark.parametrize(
    ("language", "fact", "scene", "offer"),
    [
        ("en", "open from 9:00", "From 5 a.m. our bakers knead the dough.", "Open from 8:00."),
        ("en", "breakfast from 9:00", "From 5 a.m., the dog waits.",
         "Breakfast from 8:00, rain or shine."),
        ("de", "geöffnet ab 9 Uhr", "Ab 5 Uhr steht der Bäcker in der Stube.",
         "Geöffnet ab 8 Uhr."),
        ("de", "Frühstück ab 9 Uhr", "Ab 5 Uhr steht der Bäcker in der Stube.",
         "Frühstück ab 8 Uhr."),
        ("pl", "otwarte od 9:00", "Od 5:00 piekarz wyrabia ciasto.", "Otwarte od 8:00."),
    ],
)  # fmt: skip
def test_from_an_hour_a_scene_goes_on_or_something_is_offered(
    resolved: Resolve, language: str, fact: str, scene: str, offer: str
) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert "fact.time" not in errors(brief, language, scene)
    assert "fact.time" in errors(brief, language, offer)


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("18 seats again at 6:30 pm.", False),
        ("18 seats again at 6:30.", False),
        ("18 seats again at 6:37 pm.", True),
        ("It rained at 6 pm.", False),
    ],
)
def test_other_minutes_of_an_hour_with_its_half_are_a_slip(
    resolved: Resolve, text: str, is_wrong: bool
) -> None:
    fact = "18 seats in the 6:30 pm batch, Mon-Sat"
    brief = resolved(f"brand: K\nlanguages: [en]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert ("fact.time" in errors(brief, "en", text)) is is_wrong
