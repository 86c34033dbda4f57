"""A list answers what is typed: whole words in their order first, and a no is meant."""

import pytest

from hookline.tui.ranking import Nearness, n_met, named_first, nearness


def test_what_is_nearest_comes_first_and_what_is_unrelated_not_at_all() -> None:
    lines = {
        "Post-purchase survey": "feedback of those who win",
        "Winback 90": "",
        "Win some back": "",
        "We win them back": "",
        "Back: a win": "",
        "Winter sale": "",
        "Second order": "they come back, and win",
    }
    near = {
        title: found
        for title, note in lines.items()
        if (found := nearness("win back", title, note))
    }
    assert sorted(near, key=near.__getitem__) == [
        "Win some back", "We win them back", "Back: a win", "Winback 90", "Second order",
    ]  # fmt: skip
    assert near["Winback 90"].column == 0 < near["Second order"].column


def test_words_in_a_row_come_before_those_apart_and_whole_ones_before_begun_ones() -> None:
    titles = ["Order to come first", "First orders", "First a big order", "First order"]
    ranked = sorted(titles, key=lambda title: nearness("first order", title) or Nearness(9, 9))
    assert ranked == ["First order", "First orders", "First a big order", "Order to come first"]


@pytest.mark.parametrize(
    ("typed", "text", "is_met"),
    [
        ("not come", "not coming any more", True),
        ("haven't come", "they have not come", True),
        ("never bought", "has not bought yet", True),
        ("not come", "not yet come", True),
        ("won't come", "they will not come", True),
        ("won’t come", "not coming any more", True),
        ("won't come", "they will come", False),
        ("can't pay", "customers who cannot pay", True),
        ("cannot pay", "customers who can't pay", True),
        ("can't pay", "customers who can pay", False),
        ("don't sell", "not selling", True),
        ("dont sell", "not selling", True),
        ("does not sell", "never sold, not selling", True),
        ("don't sell", "do sell", False),
        ("has not opened", "not opened yet", True),
        ("have", "they have not bought", True),
        ("has no", "nordic light", False),
        ("not come", "not so sure to come", False),
        ("not come", "come more often, and not for nothing", False),
        ("not come", "nothing makes them come", False),
        ("come", "not coming any more", True),
        ("not", "another category", False),
        ("no", "nordic light", True),
        ("back", "feedback", True),
    ],
)
def test_a_no_belongs_to_the_word_behind_it(typed: str, text: str, is_met: bool) -> None:
    assert (nearness(typed, text) is not None) == is_met


def test_a_no_counts_with_its_word_or_not_at_all() -> None:
    assert n_met("customers who have not come", "regular customers, not coming any more") == 3
    assert n_met("customers who have not come", "regular customers come more often") == 1
    assert n_met("customers who have not come", "this is not for them") == 0


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("new", "New: Win back"),
        ("NEW ", "New: Win back"),
        ("new win", "New: Win back"),
        ("ne", "new-shop.yaml"),
        ("new-category", "Example: new-category"),
        ("example", "Example: new-category"),
    ],
)
def test_a_kind_that_is_typed_whole_stands_before_names_that_begin_with_it(
    typed: str, first: str
) -> None:
    titles = ["new-shop.yaml", "Example: new-category", "New: Win back", "New: Birthday"]
    lines = [(title, "", "") for title in titles]
    assert titles[named_first(typed, lines)[0]] == first
