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
    ("text", "times"),
    [
        ("10h-17h", {"10:00", "17:00"}),
        ("sab 9-13", {"09:00", "13:00"}),
        ("two vets on Saturdays 9-1", {"09:00", "21:00", "01:00", "13:00"}),
        ("8am-6.30pm", {"08:00", "18:30"}),
        ("2-6 pm", {"14:00", "18:00"}),
        ("11-2 pm", {"11:00", "14:00"}),
        ("seg-sáb 8h às 20h", {"08:00", "20:00"}),
        ("grupy 4-6 osób", set()),  # people
        ("ladies batch 11-1", set()),  # no day and no sign of an hour
        ("€1.50-2.50", set()),
        ("48h", set()),
    ],
)
def test_opening_hours_are_granted(text: str, times: set[str]) -> None:
    assert set(readings.times(Passage("brief", text))) == times
