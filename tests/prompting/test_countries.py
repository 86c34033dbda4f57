"""A market that is no code: the country that is meant is asked for, by its code."""

import pytest
from tests.shipped import shipped_catalog

from hookline.errors import BadInput
from hookline.prompting.countries import in_countrys_language, meant_market, named_market
from hookline.prompting.known_names import find_market
from hookline.records.brand import Brand

CATALOG = shipped_catalog()


@pytest.mark.parametrize(
    ("written", "code"),
    [("UK", "GB"), ("Inda", "IN"), ("germany", "DE"), ("Brasil", "BR"), ("Spian", "ES"),
     ("USA", "US"), ("XX", None), ("Atlantis", None)],
)  # fmt: skip
def test_a_country_in_words_or_by_habit_means_its_pack(written: str, code: str | None) -> None:
    market = meant_market(written, CATALOG)
    assert (market.code if market else None) == code


@pytest.mark.parametrize(
    ("written", "code"),
    [("es", "ES"), ("España ", "ES"), ("spain", "ES"), ("日本", "JP"), ("Spian", None), ("", None),
     ("Not said", None), ("Österreich", "AT"), ("Austria", "AT"), ("jordan", "JO"),
     ("الأردن", "JO"), ("England", "GB"), ("the Netherlands", "NL"), ("kz", "KZ"),
     ("Казахстан", "KZ")],
)  # fmt: skip
def test_a_code_or_a_whole_name_is_the_country_and_a_slip_is_not(
    written: str, code: str | None
) -> None:
    market = named_market(written, CATALOG)
    assert (market.code if market else None) == code


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ({"market": "ES"}, "es"),
        ({"market": "br"}, "pt"),
        ({"market": "IN"}, "en"),
        ({"market": "ES", "default_language": "en"}, "en"),
        ({"market": "ZZ"}, "en"),
        ({"market": "XX"}, "en"),
        ({}, "en"),
    ],
)
def test_a_country_gives_the_language_unless_the_brand_does(
    written: dict[str, str], language: str
) -> None:
    brand = Brand.model_validate({"name": "Horno Lume", **written})
    assert in_countrys_language(brand, CATALOG).default_language == language


def test_a_country_without_a_pack_has_its_money_and_clock_and_no_rules() -> None:
    market = find_market("NZ", CATALOG)
    assert (market.currency, market.time_zone, market.called) == (
        "NZD", "Pacific/Auckland", "New Zealand",
    )  # fmt: skip
    assert (market.has_rules, market.rules, market.sectors) == (False, (), {})
    assert market.optout["sms"]["en"]
    assert find_market("IN", CATALOG).has_rules
    with pytest.raises(BadInput) as refused:
        find_market("XQ", CATALOG)
    assert refused.value.code == "HL111"
