"""A day beside its weekday is one of the brief's, and falls on it."""

from collections.abc import Callable

import pytest
from tests.guardrails.bare import push_errors as errors

from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


@pytest.mark.parametrize(
    ("language", "fact", "body"),
    [
        ("de", "Am 22.12.2026 ist Fest, ab 18 Uhr", "Fest am {day}, den {number}., ab 18 Uhr."),
        ("en", "The fair is on 22 December 2026 from 6pm", "Fair on {day} the {number}nd from 6pm"),
        ("fr", "La fête est le 22 décembre 2026 à 18 h", "La fête, {day} {number} à 18 h"),
        ("it", "La festa è il 22 dicembre 2026 alle 18", "La festa, {day} {number} alle 18"),
        ("es", "La fiesta es el 22 de diciembre de 2026 a las 18:00",
         "La fiesta, el {day} {number} a las 18:00"),
        ("ru", "Праздник 22 декабря 2026 в 18:00", "Праздник в {day}, {number}-го, в 18:00"),
    ],
)  # fmt: skip
def test_a_day_beside_its_weekday_is_the_briefs(
    resolved: Resolve, language: str, fact: str, body: str
) -> None:
    tuesday, wednesday = {
        "de": ("Dienstag", "Mittwoch"), "en": ("Tuesday", "Wednesday"), "fr": ("mardi", "mercredi"),
        "it": ("martedì", "mercoledì"), "es": ("martes", "miércoles"), "ru": ("вторник", "среду"),
    }[language]  # fmt: skip
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert errors(brief, language, body.format(day=tuesday, number=22)) == set()
    assert "fact.date" in errors(brief, language, body.format(day=tuesday, number=23))
    assert "fact.date" in errors(brief, language, body.format(day=wednesday, number=22))


@pytest.mark.parametrize(
    "body",
    ["Every Friday 2 coffees for 1.", "Friday the 13th, and nothing happened.", "Open Friday 6pm."],
)
def test_a_number_behind_a_weekday_that_counts_or_tells_the_hour_is_no_day(
    resolved: Resolve, body: str
) -> None:
    fact = "Every Friday 2 coffees for 1, open until 6pm, from 4 May"
    brief = resolved(f"brand: K\nlanguages: [en]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert "fact.date" not in errors(brief, "en", body)


@pytest.mark.parametrize(
    ("language", "fact", "bodies"),
    [
        ("en", "Open Tuesday 6pm, Mon 9 to 5, from 4 May",
         ("Tuesday at 6, as ever.", "Tuesday, 6.", "Open Mon 9 to 5.", "Open Monday 9.")),
        ("de", "Fest ab 18 Uhr, Mo 9 bis 17, ab dem 4. Mai",
         ("Fest am Dienstag um 18.", "Offen Montag 9.", "Freitag, 10 Kerzen, ein Fest.")),
        ("fr", "ouvert jeu 10h, lundi 9h-18h, dès le 4 mai",
         ("Ouvert jeudi 10h.", "Ouvert lundi 9 à 18 h.")),
        ("es", "abrimos lunes 9 a 14, desde el 4 de mayo", ("Abrimos lunes 9 a 14.",)),
    ],
)  # fmt: skip
def test_an_hour_behind_a_weekday_is_no_day(
    resolved: Resolve, language: str, fact: str, bodies: tuple[str, ...]
) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert [body for body in bodies if "fact.date" in errors(brief, language, body)] == []
