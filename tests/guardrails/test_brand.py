"""A brand's name with a slip in it, and a word that is merely like it."""

import pytest
from tests.guardrails.bare import findings

LONG = "Abcdefghijklmnopqrstuvwxyz" * 2


def slips(size: int) -> str:
    """The first letters of LONG with nine of them wrong."""
    return LONG[: size - 9] + "0" * 9


@pytest.mark.parametrize(
    ("term", "word", "is_slip"),
    [
        ("Zip", "Zap", False),  # three letters are too few to be sure
        ("Zipp", "Zipq", False),
        ("Zippo", "Zippos", True),
        ("Kurtako", "Kurtakoxx", True),  # two letters more
        ("Kurtako", "Kurtakoxxx", False),
        ("Kurtako", "“Kurtakoxx’s”!", True),  # and signs around it
        ("Kurtako", "“Kurtakoxxx’s”!", False),
        ("Kurtako", "Kurtako", False),
        ("Kurtako", "KURTAKO", False),
        ("Kurtako", "kurtaco", False),  # a common noun begins small
        ("Kia", "Kiaa", False),  # of three letters any other word is near
        ("Ikea", "Ikeea", True),
        (LONG[:50], slips(50), True),  # 82 % alike
        (LONG[:49], slips(49), False),
    ],
)
def test_a_name_is_misspelt_by_a_slip_and_not_by_another_word(
    term: str, word: str, *, is_slip: bool
) -> None:
    assert bool(findings(f"Come to {word}", "brand.misspelled", brand_terms=[term])) == is_slip
