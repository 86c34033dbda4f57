"""A house that names its shop has one, in whichever language it says so."""

import pytest

from hookline.prompting.shops import has_premises


@pytest.mark.parametrize(
    ("about", "has"),
    [
        ("Two bakeries by the river", True), ("Unsere Werkstatt in Ulm", True),
        ("tre butiker i Malmö", True), ("Магазины чая", True), ("パン屋と銭湯", True),
        ("Tea by post", False), ("restoring chairs", False), ("", False),
    ],
)  # fmt: skip
def test_premises_are_known_by_the_words_of_any_language(about: str, *, has: bool) -> None:
    assert has_premises(about) is has
