"""How many people, as each country writes a number."""

import pytest

from hookline.text.how_many import read_how_many


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("8 900", 8900), ("8\u202f900", 8900), ("54.300", 54300), ("20,000", 20000),
        ("12'500", 12500), ("1,00,000", 100000), ("310rb", 310000), ("2.3k", 2300),
        ("2,3 tys.", 2300), ("5 тыс.", 5000), ("3万", 30000), ("1.2 Mio", 1200000),
        ("2 lakh", 200000), ("~5000", 5000), ("ca. 640", 640), ("8900+", 8900), ("५०००", 5000),
        ("٥٠٠٠", 5000), ("640", 640), ("10 bin", 10000),
    ],
)  # fmt: skip
def test_a_number_of_people_is_read_as_it_is_written_there(written: str, number: int) -> None:
    assert read_how_many(written) == number


@pytest.mark.parametrize(
    ("written", "fix"),
    [
        ("5,4300", "digits alone, as 54300"), ("12.5", "digits alone"), ("310 mil", "digits alone"),
        ("many", "write one like 8900"), ("1k5", "write one like 8900"),
        ("2.34567k", "digits alone"),
    ],
)  # fmt: skip
def test_a_number_in_doubt_is_told_and_never_guessed(written: str, fix: str) -> None:
    with pytest.raises(ValueError, match="not a whole number") as found:
        read_how_many(written)
    assert str(found.value).endswith(fix)
