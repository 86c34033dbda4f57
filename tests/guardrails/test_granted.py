"""Days, months and hours as busy people write them into a brief."""

import pytest

from hookline.guardrails.base import Passage
from hookline.guardrails.stated import readings


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Zustellung Di. und Fr., Bestellschluss Vortag", {1, 4}),
        ("letzte Zustellung Fr. 8.1.", {4}),
        ("du mar au dim 10h-17h", {1, 2, 3, 4, 5, 6}),
        ("aperti lun-ven 8.30-19.30, sab 9-13", {0, 1, 2, 3, 4, 5}),
        ("winter term starts Sun 3 Jan", {6}),
        ("jeu jusqu'à 20h", {3}),
        ("sat until about 5", set()),  # two words between them
        ("apoio seg. a sex. 9h-19h", {0, 1, 2, 3, 4}),
        ("офис пн–пт 9:00, сб до 15", {0, 1, 2, 3, 4, 5}),
        ("きっぷは12/10(木)に発売", {3}),
        ("open Mon, Wed & Fri", {0, 2, 4}),
        ("the sun is out, and we sat on it", set()),  # beside no number and no day
        ("so do wir", set()),  # nothing joins them
    ],
)
def test_a_shortened_weekday_beside_a_number_or_a_day_is_granted(text: str, days: set[int]) -> None:
    assert set(readings.weekdays(Passage("brief", text))) == days


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("chiusi dal 24/12 al 6/1 compresi", {(12, 24), (1, 6), (6, 1)}),
        ("kerstvakantie 19-12 t/m 3-1", {(12, 19), (1, 3)}),
        ("du 10 déc. au 28 fév.", {(12, 10), (2, 28)}),
        ("3/4 of the way", set()),
        ("room 19-12", set()),
    ],
)
def test_where_one_date_is_in_figures_the_other_is_granted_too(
    text: str, dates: set[tuple[int, int]]
) -> None:
    assert {day for each in readings.dates(Passage("brief", text)) for day in each} == dates


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("41,200 meals served Sept-Nov 2026", {9, 10, 11}),
        ("Nov.–Jan.", {11, 12, 1}),
        ("seit Dez. 2026", {12}),
        ("mar and may", set()),
    ],
)
def test_months_from_one_to_another_are_granted(text: str, months: set[int]) -> None:
    assert set(readings.months(Passage("brief", text))) == months


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("berangkat 22 s/d 24 Des 2026", "id", {(12, 22), (12, 24)}),
        ("tiket dibuka 4 Des", "id", {(12, 4)}),
        ("tiket dibuka 31 Des", "id", {(12, 31)}),
        ("tiket dibuka 32 Des", "id", set()),
        ("2 des nouveautés", "fr", set()),  # of the, and no month
        ("10 out of 10", "en", set()),
        ("10 out", "pt", {(10, 10)}),
        ("dal 5 mag", "it", {(5, 5)}),
    ],
)
def test_a_month_is_shortened_in_its_own_language(
    text: str, language: str, days: set[tuple[int, int]]
) -> None:
    read = readings.dates(Passage("brief", text, language))
    assert {day for pairs in read for day in pairs} == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("sáb. 5 e dom. 6 de dezembro", {5, 6}),
        ("il 12 e il 13 gennaio", {12, 13}),
        ("Thursday 3 and Friday 4 December", {3, 4}),
        ("le 5 ou le 6 décembre", {5, 6}),
        ("für 2 Personen am 6. Dezember", {6}),
    ],
)
def test_days_that_a_word_joins_to_a_date_are_days_of_its_month(text: str, days: set[int]) -> None:
    read = readings.dates(Passage("brief", text))
    assert {day for pairs in read for _, day in pairs} == days


@pytest.mark.parametrize(
    ("text", "language", "months"),
    [
        ("réserver sa place de février", "fr", {2}),
        ("we may move in", "en", set()),
        ("book for March", "en", {3}),
        ("po wakacjach", "pl", set()),
    ],
)
def test_a_month_by_its_name_is_granted(text: str, language: str, months: set[int]) -> None:
    assert set(readings.months(Passage("brief", text, language))) == months
