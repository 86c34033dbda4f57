"""Clock times of a text, on either side of noon and midnight."""

import pytest

from hookline.guardrails.stated.times import stated_times


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("at 12 am", [{"00:00"}]),
        ("at 12 pm", [{"12:00"}]),
        ("at 11:59 pm", [{"23:59"}]),
        ("um 12 uhr", [{"12:00", "24:00"}]),  # with no half of the day said
        ("um 13 uhr", [{"13:00"}]),
        ("um 1 uhr", [{"01:00", "13:00"}]),
        ("um 24 uhr", [{"24:00"}]),
        ("um 25 uhr", [{"25:00"}]),  # of no day, so that no brief has it
        ("um 29 uhr", [{"29:00"}]),
        ("um 30 uhr", []),  # as long as a way home
        ("at 23:59", [{"23:59"}]),
        ("at 24:00", [{"24:00"}]),
        ("at 25:00", [{"25:00"}]),
        ("at 60:40", []),  # of a hundred
        ("at 50:50", []),
        ("at 16:9", []),
        ("at 9:60", [{"9:60"}]),
        ("at 1:72", []),  # a scale
        ("à 24h", [{"24:00"}]),
        ("à 25h", [{"25:00"}]),
        ("à 48 h", []),
        ("il est 17 h et il pleut", [{"17:00"}]),
        ("livré en 48 h", []),
        ("son las 17 h", [{"17:00"}]),
        ("a las 5", [{"05:00", "17:00"}]),
        ("são 17h e chove", [{"17:00"}]),
        ("entrega em 24h", []),
        ("om 17.30 uur", [{"17:30"}]),
        ("het is 17 uur", [{"17:00"}]),
        ("binnen 24 uur", []),
        ("列車は4時50分発", [{"04:50", "16:50"}]),
        ("日の出は7時6分ごろ", [{"07:06", "19:06"}]),
        ("日出在7点06分左右", [{"07:06", "19:06"}]),
        ("7点60分", [{"07:00", "19:00"}]),
        ("le 13 décembre à 23 h 59", [{"23:59"}]),
        ("23 heures 59", [{"23:59"}]),
        ("um 23 uhr 59.", [{"23:59"}]),
        ("ab 20 uhr 15 plätze", [{"20:00"}]),  # places, and no minutes
        ("à 20 h 75 places", [{"20:00"}]),
        ("até às 23h 59min", [{"23:59"}]),
        ("antes de las 23.59 h", [{"23:59"}]),
        ("23.59", []),  # as well a price
        ("alle 23 e 59", [{"23:59"}]),
        ("voor 23u59", [{"23:59"}]),
        ("godz. 23.59", [{"23:59"}]),
        ("до 23 ч 59 мин", [{"23:59"}]),
        ("в 23.59", [{"23:59"}]),
        ("kl. 23.59", [{"23:59"}]),
        ("klockan 9", [{"09:00", "21:00"}]),
        ("klo 23.59", [{"23:59"}]),
        ("الساعة 23:59", [{"23:59"}]),
        ("11 बजकर 59 मिनट", [{"11:59", "23:59"}]),
    ],
)
def test_a_time_is_read_as_what_it_may_mean(text: str, readings: list[set[str]]) -> None:
    assert [set(times) for times, _ in stated_times(text)] == readings


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("kl. 18.30 og 20.00", {"18:30", "20:00"}),
        ("11 h 30 ou 14 h", {"11:30", "14:00"}),
        ("at 19.30 for 12.50", {"19:30"}),
        ("at 10.30, costs 12.50", {"10:30"}),
        ("om 18.30 of 20.00 €", {"18:30"}),
        ("at 12.50 each", set()),
        ("at 12.50 euros", set()),
    ],
)
def test_hours_in_one_form_are_read_behind_each_other(text: str, read: set[str]) -> None:
    found = {min(readings) for readings, _ in stated_times(text)}
    assert found == read


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("à 9 h", {"09:00"}),
        ("dès 17 h", {"17:00"}),
        ("à 5 h du soir", {"05:00", "17:00"}),
        ("en 5 à 7 heures", set()),
        ("kl. 9", {"09:00", "21:00"}),
    ],
)
def test_french_counts_its_hours_up_to_24(text: str, hours: set[str]) -> None:
    assert set().union(*(readings for readings, _ in stated_times(text))) == hours
