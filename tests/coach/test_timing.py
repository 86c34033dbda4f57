"""What is over before the second message goes out; the day is 22 November 2026."""

import pytest
from tests.coach.conftest import Items

FOLLOW_UP = "brand: K\nfollow_up: {after: 4d}\n"


@pytest.mark.parametrize(
    ("fact", "is_raised"),
    [
        ("points are lost on 25/11", True), ("points are lost on 26/11", False),
        ("os pontos vencem dia 25/11", True), ("नवंबर 24 तक", True), ("bis 25. November", True),
        ("we cancelled on 7 November", False), ("valid until 31 December", False),
        ("open 24/7", False),
    ],
)  # fmt: skip
def test_a_facts_own_day_has_to_hold_until_the_follow_up(
    raised: Items, fact: str, *, is_raised: bool
) -> None:
    items = raised(f"{FOLLOW_UP}facts: ['{fact}']", "C124")
    assert bool(items) is is_raised
    assert all(item.path == "facts.0" for item in items)


def test_a_follow_up_with_news_of_its_own_does_not_lean_on_the_facts(raised: Items) -> None:
    facts = "facts: ['points are lost on 25/11']"
    assert raised(f"brand: K\n{facts}\nfollow_up: {{after: 4d, facts: [a new one]}}", "C124") == []
    assert raised(f"brand: K\n{facts}\nfollow_up: none", "C124") == []


@pytest.mark.parametrize(
    ("last", "after", "is_raised"),
    [
        ("campaign: {starts: 2026-12-05, ends: 2026-12-12}", "2d", True),
        ("campaign: {starts: 2026-12-05, ends: 2026-12-12}", "1d", False),
        ("campaign: {starts: 2026-12-05, ends: 2026-12-11}", "2d", False),
        ("moment: 'Envoyé après l’achat, entre le 5 et le 12 décembre.'", "2d", True),
        ("moment: 'Envoyé après l’achat, entre le 5 et le 11 décembre.'", "2d", False),
        ("moment: Il reste du 5 au 12 décembre", "2d", False),
    ],
)
def test_the_last_readers_follow_up_comes_before_the_end_too(
    raised: Items, last: str, after: str, *, is_raised: bool
) -> None:
    brief = f"brand: K\n{last}\noffer: {{text: x, ends: 2026-12-13}}\n"
    items = raised(f"{brief}follow_up: {{after: {after}}}", "C38")
    assert [item.severity for item in items] == ["warn"] * is_raised
    assert all("2026-12-14" in item.text for item in items)
    fact = f"brand: K\n{last}\nfacts: [x until 13 December]\nfollow_up: {{after: {after}}}"
    assert bool(raised(fact, "C124")) is is_raised


def test_a_day_of_a_range_is_asked_about_with_its_range(raised: Items) -> None:
    (item,) = raised("brand: K\nmoment: 'The fair is on from 10 to 16 December.'", "C136")
    assert "names 10 to 16 december:" in item.text.lower()
    offer = "offer: {text: x, ends: 2026-12-16}"
    (item,) = raised(f"brand: K\n{offer}\nmoment: 'La foire, du 10 au 16 décembre.'", "C136")
    assert "names 10 au 16 décembre:" in item.text


def test_a_day_that_moves_with_the_sending_is_told(raised: Items) -> None:
    (item,) = raised("brand: K\noffer: {text: x, ends: +14d}", "C121")
    assert "14 days" in item.text
    assert raised("brand: K\noffer: {text: x, ends: 2026-12-31}", "C121") == []
