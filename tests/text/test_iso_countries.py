"""Every country of ISO 3166 has its money, its clock, a language and a name."""

from zoneinfo import ZoneInfo

import pytest

from hookline.text.iso_countries import Country, iso_countries, iso_currencies
from hookline.text.money import parse_money


@pytest.mark.parametrize("country", iso_countries().values(), ids=lambda country: country.code)
def test_all_of_a_country_is_known(country: Country) -> None:
    assert (len(country.code), len(country.currency)) == (2, 3)
    assert country.names[0][0].isupper() or country.names[0][0] == "Å"
    assert ZoneInfo(country.time_zone)
    assert parse_money(f"500 {country.currency}", currency="").currency == country.currency


def test_there_are_as_many_as_iso_lists() -> None:
    assert len(iso_countries()) == 249
    assert {"KZT", "JOD", "EUR", "BYN"} <= iso_currencies()
    assert "XQ" not in iso_countries()
