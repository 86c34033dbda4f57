"""Ages: from which something is for adults is no count of wines."""

from decimal import Decimal

import pytest

from hookline.guardrails.base import Passage
from hookline.guardrails.brief_figures import brief_figures
from hookline.guardrails.stated.ages import is_age, is_of_age
from hookline.guardrails.stated.figures import stated_figures
from hookline.records.sheet import AGE


def of_age(language: str, low: str) -> list[Decimal]:
    return [figure.value for figure in stated_figures(low, language) if is_of_age(figure, low)]


@pytest.mark.parametrize(
    ("language", "notice", "count"),
    [
        ("en", "over 18 only", "over 18 new wines"),
        ("de", "ab 18 jahren", "über 18 neue weine"),
        ("es", "mayores de 18 años", "más de 18 vinos nuevos"),
        ("pt", "maiores de 18 anos", "mais de 18 vinhos novos"),
        ("it", "vietato ai minori di 18 anni", "oltre 18 vini nuovi"),
        ("da", "kun over 18 år", "over 18 nye vine"),
        ("nb", "kun over 18 år", "over 18 nye viner"),
        ("sv", "för dig över 18 år", "över 18 nya viner"),
        ("nl", "alleen boven 18 jaar", "meer dan 18 nieuwe wijnen"),
    ],
)
def test_an_age_of_adults_is_no_count(language: str, notice: str, count: str) -> None:
    assert of_age(language, notice) == [18]
    assert of_age(language, count) == []


def test_a_brief_keeps_it_as_an_age_and_grants_no_count_of_it() -> None:
    figures = brief_figures([Passage("brief", "Ab 18 Jahren.", "de", "EUR")], [], "EUR")
    assert {figure.role for figure in figures if figure.value == 18} == {AGE}


@pytest.mark.parametrize(("age", "is_told"), [(120, True), (121, False)])
def test_nobody_is_older_than_120(age: int, is_told: bool) -> None:
    low = f"kids under {age}"
    assert [is_age(figure, low) for figure in stated_figures(low, "en", "INR")] == [is_told]
