"""Every country of ISO 3166 has its money, its clock, a language and a name."""

from zoneinfo import ZoneInfo

from hookline.text.iso_countries import iso_countries, iso_currencies
from hookline.text.money import parse_money


def test_all_of_a_country_is_known() -> None:
    for country in iso_countries().values():
        assert (len(country.code), len(country.currency)) == (2, 3), country
        assert country.names[0][0].isupper() or country.names[0][0] == "Å", country
        assert ZoneInfo(country.time_zone), country
        worth = parse_money(f"500 {country.currency}", currency="")
        assert worth.currency == country.currency, country


def test_there_are_as_many_as_iso_lists() -> None:
    assert len(iso_countries()) == 249
    assert {"KZT", "JOD", "EUR", "BYN"} <= iso_currencies()
    assert "XQ" not in iso_countries()
