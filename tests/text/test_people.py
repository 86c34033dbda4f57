"""Two spellings of a name are one person, two names are two."""

import pytest

from hookline.text.people import person_key


@pytest.mark.parametrize(
    "name",
    [
        "asha rao", "Asha  Rao", " ASHA RAO\t", "asha.rao", "asha_rao", "Asha-Rao", "Áshá Rao",
        "Ａｓｈａ Ｒａｏ", "as\u200bha rao", "asha\u00a0rao", "asha.rao@kurtako.example",
        "a\u0301sha rao",
    ],
)  # fmt: skip
def test_a_name_in_other_spellings_is_one_person(name: str) -> None:
    assert person_key(name) == "asharao"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("asha", "ashar"),
        ("Asha Rao", "Usha Rao"),
        ("आशा", "उषा"),
        ("कि", "की"),
        ("李", "王"),
        ("!", "?"),
    ],
)
def test_two_names_are_two_people(one: str, other: str) -> None:
    assert person_key(one) != person_key(other)
