"""A number such as 1.210 is read by its whole column; what no column tells is never guessed."""

import pyarrow as pa
import pytest

from hookline.workspace.decimal_signs import DecimalSigns, both_readings


def signs(*texts: str | None, are_commas_thousands: bool = True) -> DecimalSigns:
    seen = DecimalSigns(are_commas_thousands=are_commas_thousands)
    seen.look_at(pa.array(texts, pa.string()))
    return seen


@pytest.mark.parametrize(
    ("texts", "meaning"),
    [
        (("1.210", "12,50"), "thousands"),
        (("1.210", "1.210,00"), "thousands"),
        (("1.210", "1.234.567"), "thousands"),
        (("1.210", "1 210,5"), "thousands"),
        (("1.210", "12.50"), "decimals"),
        (("1.210", "1234.567"), "decimals"),
        (("1.210", "0.125"), "decimals"),
        (("1.210", "1,234.5"), "decimals"),
        (("1.210", "1,21,000"), "decimals"),
        (("1.210", "12.5", "12,5"), "either"),
        (("1.210", "1,210"), "either"),
        (("1.210", "990"), "thousands"),
        (("1.210", "999", "1000"), "either"),
        (("1.210 €", "-990 €"), "thousands"),
        (("1.210", "2.340"), "either"),
        (("1.210", "2.345"), "thousands"),
        (("1.210", None), "either"),
    ],
)
def test_a_point_before_three_digits_is_read_by_the_whole_column(
    texts: tuple[str | None, ...], meaning: str
) -> None:
    assert signs(*texts).meaning(".", decimals=2) == meaning


@pytest.mark.parametrize(
    ("written", "decimals", "meaning"),
    [("1.210", 0, "thousands"), ("1.210", 2, "either"), ("1.210", 3, "decimals"),
     ("1,210", 3, "either"), ("1,210", 2, "thousands"), ("1,210", 0, "thousands")],
)  # fmt: skip
def test_a_currency_tells_how_many_decimals_there_can_be(
    written: str, decimals: int, meaning: str
) -> None:
    sign = "." if "." in written else ","
    assert signs(written).meaning(sign, decimals=decimals) == meaning  # type: ignore[arg-type]


def test_a_comma_may_be_a_decimal_one_only_where_it_parts_no_columns() -> None:
    assert signs("1,210", "3,400").meaning(",", decimals=2) == "thousands"
    may_be = signs("1,210", "3,400", are_commas_thousands=False)
    assert may_be.meaning(",", decimals=2) == "either"


def test_what_the_team_says_decides() -> None:
    assert DecimalSigns(".").meaning(".", decimals=2) == "decimals"
    assert DecimalSigns(",").meaning(".", decimals=2) == "thousands"


def test_a_column_of_no_money_has_any_number_of_decimals() -> None:
    assert signs("1.215", "2.345").meaning(".") == "either"
    assert signs("1.215", "990").meaning(".") == "thousands"


def test_only_what_is_not_proved_is_told() -> None:
    assert signs("1.210", "990").assumed(decimals=2) == ["."]
    assert signs("1.210", "12,50").assumed(decimals=2) == []
    assert signs("1.210").assumed(decimals=2) == []


@pytest.mark.parametrize(
    ("written", "readings"),
    [("1.210", "1210 or 1.21"), ("-12,000 €", "12000 or 12"), ("150.005", "150005 or 150.005")],
)
def test_both_readings_are_named(written: str, readings: str) -> None:
    assert both_readings(written) == readings
