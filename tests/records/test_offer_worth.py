"""An offer's amount is taken off a price, or says what a given thing is worth: in each language."""

from time import process_time

import pytest

from hookline.records.brief import Offer
from hookline.records.offer_worth import is_worth


@pytest.mark.parametrize(
    "text",
    [
        "2 clases prácticas de más (valen $90.000) si completa antes del 12 de dic",
        "填完送一份冬至饺子（价值12元）",
        "2 free lessons worth $90",
        "Ein Glas Honig im Wert von 8 € geschenkt",
        "in regalo una borsa del valore di 20 €",
        "torba o wartości 50 zł gratis",
        "₹500 का उपहार मुफ़्त",
        "هدية بقيمة 50 ريال",
        "500円相当のタオルをプレゼント",
        "50 TL değerinde hediye",
        "en gave til en verdi av 100 kr",
        "Free dessert with any main",
    ],
)
def test_what_is_given_is_worth_its_amount(text: str) -> None:
    assert is_worth(Offer.model_validate({"text": text, "amount": "90"}))


@pytest.mark.parametrize(
    "text",
    [
        "25 $ de rabais sur la déclaration",
        "平日10時〜15時は乾燥100円引き",
        "скидка 5 тыс. тг при заказе от 30 тыс. тг",
        "3 gün ve üzeri kiralamada 500 TL indirim",
        "Renew 3 months, pay N120k instead of N135k",
        "10€ off and free delivery",
        "10 € Rabatt und Versand gratis",
        "满100减20，免费送货",
        "potongan 25rb utk pesan pp",
        "$300 de descuento a quienes escrituraron con nosotros",
        "",
    ],
)
def test_what_is_taken_off_a_price_is_no_gift_even_where_delivery_is_free(text: str) -> None:
    assert not is_worth(Offer.model_validate({"text": text, "amount": "90"}))


@pytest.mark.parametrize("text", ["1" * 4000, "1 " * 2000, "1," * 2000, "9," * 2000 + " worth"])
def test_many_digits_are_read_at_once(text: str) -> None:
    start = process_time()
    is_worth(Offer.model_validate({"text": text, "amount": "90"}))
    assert process_time() - start < 1
