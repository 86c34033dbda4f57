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


def test_a_day_that_moves_with_the_sending_is_told(raised: Items) -> None:
    (item,) = raised("brand: K\noffer: {text: x, ends: +14d}", "C121")
    assert "14 days" in item.text
    assert raised("brand: K\noffer: {text: x, ends: 2026-12-31}", "C121") == []
