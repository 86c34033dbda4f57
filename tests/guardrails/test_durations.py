"""Hours and a half are as many minutes, in every language."""

import pytest

from hookline.guardrails.base import Passage
from hookline.guardrails.brief_figures import brief_figures
from hookline.guardrails.stated.durations import half_hours, units_in


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Back in an hour and a half"), ("de", "Anderthalb Stunden Beratung"),
        ("fr", "Une heure et demie de conseil"), ("es", "Hora y media de clase"),
        ("pt", "Uma hora e meia de aula"), ("it", "Affilatura in un'ora e mezza"),
        ("nl", "Anderhalf uur les"), ("sv", "En och en halv timme"), ("da", "Halvanden time"),
        ("nb", "Halvannen time"), ("fi", "Puolitoista tuntia"), ("pl", "Półtorej godziny"),
        ("ru", "Полтора часа"), ("tr", "Bir buçuk saat"), ("hi", "डेढ़ घंटे"), ("ar", "ساعة ونصف"),
        ("id", "Satu setengah jam"), ("ja", "1時間半"), ("zh-Hans", "一个半小时"),
    ],
)  # fmt: skip
def test_a_brief_with_an_hour_and_a_half_grants_90_minutes(language: str, text: str) -> None:
    figures = brief_figures([Passage("brief", text, language, "EUR")], [], "EUR")
    minutes = {figure.value for figure in figures if "minute" in units_in(figure.unit)}
    assert 90 in minutes


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [("2 hours of parking", 120, "minute"), ("90 minutes a court", 1.5, "hour")],
)
def test_hours_are_minutes_and_halves_are_hours(text: str, value: float, unit: str) -> None:
    figures = brief_figures([Passage("brief", text, "en", "EUR")], [], "EUR")
    assert value in {figure.value for figure in figures if unit in units_in(figure.unit)}


def test_no_hour_and_a_half_is_read_where_none_is() -> None:
    assert list(half_hours("an hour, and a half of the cake")) == []


@pytest.mark.parametrize(("hours", "is_told"), [(24, True), (25, False)])
def test_hours_of_a_day_may_be_told_in_minutes(hours: int, is_told: bool) -> None:
    passage = Passage("brief", f"It takes {hours} hours.", "en", "EUR")
    values = {figure.value for figure in brief_figures([passage], [], "EUR")}
    assert (60 * hours in values) == is_told
