"""Numbers with the words that make them a thousand or more times as large."""

from decimal import Decimal
from pathlib import Path

import pytest
from tests.guardrails.bare import push_errors
from tests.shipped import shipped_library

from hookline.guardrails.stated.figures import stated_figures
from hookline.guardrails.stated.long_numbers import long_numbers
from hookline.guardrails.stated.number_words import spelt_numbers
from hookline.workspace.library import load_brief

LIBRARY = shipped_library()
NUMBERS = frozenset(("fact.number", "fact.quantity", "claim.unsubstantiated"))


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("ja", "1万5千円", [15_000]),
        ("ja", "9万8千円", [98_000]),
        ("ja", "月々1万3,300円", [13_300]),
        ("ja", "1.5万円", [15_000]),
        ("ja", "実績1万2千軒", [12_000]),
        ("en", "1.2 lakh students", [120_000]),
        ("ar", "15 ألف عميل", [15_000]),
        ("tr", "2 bin 500 lira", [2_500]),
        ("en", "two bin bags, 2 bin 500 bags", []),
        ("ru", "1,2 тыс. ₽", [1_200]),
        ("pl", "12 tys. 100 % zadowolonych", [12_000]),
        ("en", "5 bags and 15 days", []),
        ("en", "4k 120 hz", [4_000]),
        ("en", "1 million. 300 new ones", [1_000_000]),
        ("en", "5 thousand. 300 new ones", [5_000]),
        ("en", "2 million 500 g bags", [2_000_000]),
        ("en", "1 lakh 500 ml bottles", [100_000]),
        ("en", "1 lakh 500 bottles", [100_500]),
        ("en", "1 million 200 thousand cups", [1_200_000]),
        ("en", "1 thousand 200 million cups", [1_000, 200_000_000]),
        ("tr", "3 milyon 200 bin müşteri", [3_200_000]),
        ("en", "1 crore 50 lakh", [15_000_000]),
        ("hi", "1 करोड़ 50 लाख ग्राहक", [15_000_000]),
        ("de", "2 millionen 300 tausend", [2_300_000]),
        ("es", "2 millones 300 mil", [2_300_000]),
        ("ru", "2 млн 300 тыс. клиентов", [2_300_000]),
        ("ru", "5 тыс. 300 клиентов", [5_300]),
        ("pl", "2 mln 300 tys. klientów", [2_300_000]),
        ("id", "2 juta 300 ribu pelanggan", [2_300_000]),
        ("ar", "2 مليون 300 ألف عميل", [2_300_000]),
        ("ja", "1千万人", [10_000_000]),
        ("ja", "1千人", [1_000]),
        ("ja", "1億2千万円", [120_000_000]),
        ("ja", "3千5百万円", [35_000_000]),
        ("zh-Hans", "5百万用户", [5_000_000]),
        ("zh-Hans", "3十万用户", [300_000]),
    ],
)
def test_long_numbers(language: str, text: str, numbers: list[int]) -> None:
    found = [long.value for long in long_numbers(text, language)]
    assert found == [Decimal(number) for number in numbers]


def test_a_long_number_keeps_its_bound_and_what_it_counts() -> None:
    (figure,) = stated_figures("over 1.2 lakh students", "en", "INR")
    assert (figure.value, figure.bound) == (Decimal(120_000), "over")
    assert figure.unit.startswith("stude")


@pytest.mark.parametrize(
    ("text", "is_known"), [("1千人が愛用。", True), ("1千万人が愛用。", False)]
)
def test_ten_million_is_not_the_thousand_of_the_brief(
    tmp_path: Path, text: str, *, is_known: bool
) -> None:
    brief = tmp_path / "b.yaml"
    brief.write_text(
        "brand: {name: Kurtako}\nlanguages: [ja]\nchannels: [push]\n"
        "idea: お店が開きました\nfacts: [1千人が愛用]\n",
        "utf-8",
    )
    assert push_errors(load_brief(brief, LIBRARY), "ja", text).isdisjoint(NUMBERS) is is_known


def test_a_resolution_is_no_number() -> None:
    assert not stated_figures("a 4k screen", "en", "USD")


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("hi", "ढाई सौ रुपये", "250"),
        ("hi", "डेढ़ लाख टिफ़िन", "150000"),
        ("hi", "साढ़े तीन सौ रुपये", "350"),
        ("hi", "सवा सौ रुपये", "125"),
        ("hi", "पौने दो सौ रुपये", "175"),
        ("hi", "तीन सौ रुपये", "300"),
        ("ru", "полторы тысячи рублей", "1500"),
    ],
)
def test_numbers_in_words_with_a_part_of_one(language: str, text: str, value: str) -> None:
    assert [one.value for one in spelt_numbers(text, language)] == [Decimal(value)]
