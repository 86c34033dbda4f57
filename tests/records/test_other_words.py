"""Keys of people's own are told with where and how a brief writes them."""

import pytest
from tests.channels import CHANNELS

from hookline.errors import BadInput
from hookline.records.documents import read_brief
from hookline.records.other_words import OFFER_KEYS


def fix_of(lines: str) -> str:
    brand = "" if lines.startswith("brand") else "brand: K\n"
    with pytest.raises(BadInput) as found:
        read_brief(f"{brand}{lines}\n", "b.yaml", stem="b", channels=CHANNELS)
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
        ("offer: {text: x, old_price: 12 EUR}", 'write `text: "… instead of 12 EUR"`'),
        ("offer: {text: 2 hours 9 900, new_price: 9900}", "delete this line"),
        ("offer: {text: 2 hours 99 000, new_price: 9900}", 'write `text: "… 9900"`'),
        ("offer: {text: x, gift: mug}", 'write `text: "… mug"`'),
        ("offer: {text: A Mug with it, gåva: mug}", "delete this line"),
        ("offer: {text: x, valid: Mon-Thu}", 'write `conditions: "Mon-Thu"`; its last day'),
        ("offer: {text: x, from: 395:-}", "write `from_price: 395:-`"),
        ("offer: {text: x, ab: 12 EUR}", "write `from_price: 12 EUR`"),
        ("offer: {text: x, ab: 12.12.}", "did you mean 'starts'?"),
        ("offer: {text: x, min: $375 job}", "write `min_basket: $375`, if 'job' is no part"),
        ("market: SE\noffer: {text: x, min_basket: ten}", "write one like 500 SEK"),
        ("brand: {name: K, market: GB}\noffer: {text: x, cost: ten}", "write one like 500 GBP"),
        ("offer: {text: x, min_basket: ten}", "write one like 500 INR or £4.99"),
        ("conditions: once each", "it stands below `offer:`, two spaces further in: `co"),
        ("kode: K10", "it stands below `offer:`, two spaces further in: `code: …`"),
        ("phone: 0803 555 0199", "it stands below `cta:`, two spaces further in: `phone: …`"),
        ("colour: red", "one of: "),
        ("offers: [a, b]\noffer: c", "keep one of the two: put what 'offer' says under 'offers'"),
        ("offer: {text: x, min: 5 EUR}", "did you mean 'min_basket'?"),
        ("offer: {text: x, cost_center: 5 EUR}", "one of: "),
        ("tonality: [playfull]", "did you mean 'playful'?"),
        ("kpi: calm", "one of: "),
    ],
)  # fmt: skip
def test_the_fix_says_where_it_is_written(line: str, fix: str) -> None:
    assert fix in fix_of(line) or fix_of(line).startswith(fix)


@pytest.mark.parametrize(
    "line",
    [
        'text: "2 hours 9 900", price: 9900',
        'text: "2 pizzas for €15", price: 15 EUR',
        'text: "Dinner for 2 at €40", price: "€40"',
        'text: "2 pizzas for €15 and 2 free drinks", gift: "2 drinks"',
        'text: "A glass of honey with it", gift: a glass of honey',
        'text: "Jetzt 15,50 EUR statt 20 EUR", was: "20 €"',
        'text: "買うとタオルをプレゼント", gift: タオル',
        'text: "кофе 250 руб.", price: 250 ₽',
    ],
)
def test_what_the_text_tells_is_deleted(line: str) -> None:
    assert fix_of(f"offer: {{{line}}}") == "delete this line: the offer's text tells it"


@pytest.mark.parametrize(
    "line",
    [
        'text: "20 % auf alles", price: "20 €"',
        'text: "20 % auf alles", price: "20"',
        'text: "2 pizzas for €15", gift: "2 free drinks"',
        'text: "2 pizzas for €15 and free drinks", gift: "3 drinks"',
        'text: "Dinner for 2 at €40", was: "€2"',
        'text: "2 pizzas for €15", price: 2',
        'text: "A glass of honey with it", gift: a jar of honey',
        'text: "A steak with it", gift: tea',
        'text: "Dinner at €40", price: "€40 or $45"',
        'text: "15 EUR statt 20 EUR", price: 15 CHF',
    ],
)
def test_what_the_text_does_not_tell_is_kept(line: str) -> None:
    assert "delete" not in fix_of(f"offer: {{{line}}}")


@pytest.mark.parametrize("word", ["true", "yes", "ja", "да"])
def test_what_is_free_is_asked_for(word: str) -> None:
    fix = fix_of(f"offer: {{text: A mug with it, free: {word}}}")
    assert fix.startswith("what is free stands in the offer's words: write what it is")
    assert word not in fix.split("`")[1]


def test_the_keys_that_are_meant_are_of_six_kinds() -> None:
    assert set(OFFER_KEYS.values()) == {"cap", "length", "price", "old_price", "gift", "hours"}
