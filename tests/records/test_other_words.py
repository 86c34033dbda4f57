"""Keys of people's own are told with where and how a brief writes them."""

import pytest
from tests.channels import CHANNELS

from hookline.errors import BadInput
from hookline.records.documents import read_brief
from hookline.records.other_words import OFFER_KEYS


def fix_of(lines: str) -> str:
    with pytest.raises(BadInput) as found:
        read_brief(f"brand: K\n{lines}\n", "b.yaml", stem="b", channels=CHANNELS)
    return found.value.fix


@pytest.mark.parametrize(
    ("line", "fix"),
    [
        ("offer: {text: x, cap: 60 EUR}", 'write `conditions: "at most 60 EUR"`'),
        ("offer: {text: x, max_discount: 60 EUR}", 'write `conditions: "at most 60 EUR"`'),
        ("offer: {text: x, tope: 60 EUR}", 'write `conditions: "at most 60 EUR"`'),
        ("offer: {text: x, duration: 12 months}", 'write `conditions: "for 12 months"`'),
        ("offer: {text: x, price: 69 EUR}", 'write `text: "… 69 EUR"`'),
        ("offer: {text: x, цена: 500 RUB}", 'write `text: "… 500 RUB"`'),
        ("offer: {text: x, min: 5 EUR}", "did you mean 'min_basket'?"),
        ("offer: {text: x, cost_center: 5 EUR}", "one of: "),
        ("tonality: [playfull]", "did you mean 'playful'?"),
        ("kpi: calm", "one of: "),
    ],
)  # fmt: skip
def test_the_fix_says_where_it_is_written(line: str, fix: str) -> None:
    assert fix in fix_of(line) or fix_of(line).startswith(fix)


def test_the_keys_that_are_meant_are_of_three_kinds() -> None:
    assert set(OFFER_KEYS.values()) == {"cap", "length", "price"}
