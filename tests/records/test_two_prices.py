"""A price and the old one written as an amount are told with the offer, in every language."""

import pytest
from tests.channels import CHANNELS

from hookline.errors import BadInput
from hookline.records.brief import Brief
from hookline.records.documents import read_brief
from hookline.records.two_prices import two_prices


def read(lines: str) -> tuple[Brief, tuple[str, ...]]:
    brief, tree = read_brief(f"brand: K\n{lines}\n", "b.yaml", stem="b", channels=CHANNELS)
    return brief, tree.readings


@pytest.mark.parametrize(
    ("written", "price", "old"),
    [
        ("£3 instead of £4", "£3", "£4"),
        ("£3 (was £4)", "£3", "£4"),
        ("£3, not £4", "£3", "£4"),
        ("only £3 rather than £4", "£3", "£4"),
        ("3 € statt 4 €", "3 €", "4 €"),
        ("nur 2,99 € statt 3,99 €", "2,99 €", "3,99 €"),
        ("3 € au lieu de 4 €", "3 €", "4 €"),
        ("3 € en vez de 4 €", "3 €", "4 €"),
        ("R$ 3 em vez de R$ 4", "R$ 3", "R$ 4"),
        ("3 zł zamiast 4 zł", "3 zł", "4 zł"),
        ("300 ₽ вместо 400 ₽", "300 ₽", "400 ₽"),
        ("3 € invece di 4 €", "3 €", "4 €"),
        ("3 euro in plaats van 4 euro", "3 euro", "4 euro"),
        ("4 TL yerine 3 TL", "3 TL", "4 TL"),
        ("₹400 की जगह ₹300", "₹300", "₹400"),
        ("400円のところ300円", "300円", "400円"),
        ("30元，原价40元", "30元", "40元"),
        ("30 ر.س بدلاً من 40 ر.س", "30 ر.س", "40 ر.س"),
        ("299 kr i stedet for 399 kr", "299 kr", "399 kr"),
        ("299 kr i stället för 399 kr", "299 kr", "399 kr"),
        ("£4 -> £3", "£3", "£4"),
    ],
)
def test_two_prices_are_read_in_every_language(written: str, price: str, old: str) -> None:
    assert two_prices(written) == (price, old)
    brief, readings = read(f'offer: {{amount: "{written}"}}')
    (offer,) = brief.offers
    assert (offer.amount, offer.text.pick("sms", "en")) == (None, written)
    assert len(readings) == 1
    assert f"its price, {price}, and the old price, {old}" in readings[0]


@pytest.mark.parametrize("written", ["£4 instead of £3", "£4 instead of £4", "£3", "3 of 4", "20%"])
def test_what_is_no_lower_price_is_not_read_as_one(written: str) -> None:
    assert two_prices(written) is None


def test_the_offer_s_own_words_stay_in_front() -> None:
    brief, _ = read('offer: {text: Ten journeys, amount: "£3 instead of £4"}')
    assert brief.offers[0].text.pick("sms", "en") == "Ten journeys: £3 instead of £4"
    brief, _ = read('offer: {text: {en: Ten, de: Zehn}, amount: "£3 instead of £4"}')
    assert [fact.pick("sms", "de") for fact in brief.offers[0].facts] == ["£3 instead of £4"]


def test_words_that_tell_the_prices_already_are_left_alone() -> None:
    brief, _ = read('offer: {text: Tea £3 instead of £4, amount: "£3 instead of £4"}')
    assert brief.offers[0].text.pick("sms", "en") == "Tea £3 instead of £4"


def test_the_follow_up_s_own_offer_is_read_alike() -> None:
    brief, _ = read('follow_up: {step: bigger_reason, offer: {amount: "3 € statt 4 €"}}')
    assert brief.follow_up
    assert brief.follow_up.offer
    assert brief.follow_up.offer.text.pick("sms", "de") == "3 € statt 4 €"


def test_two_sums_that_nobody_can_tell_apart_are_answered_with_the_line_to_write() -> None:
    with pytest.raises(BadInput) as found:
        read('offer: {amount: "£4 £3"}')
    assert 'write text: "£4 £3"' in found.value.fix
