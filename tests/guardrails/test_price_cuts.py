"""What takes something off a price is no loss of weight and no scarcity; what does either is."""

import pytest

from hookline.guardrails.stated.claims import stated_claims
from hookline.guardrails.stated.hinted import hints
from hookline.guardrails.stated.price_cuts import as_meant, without_price_cuts


def claimed(text: str, language: str) -> set[str]:
    low = text.lower()
    outright = {hint.claim.concept for hint in hints(as_meant(low), language) if hint.is_promise}
    return outright | {claim.concept for claim in stated_claims(low)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "10% off boxes above 1 kg"),
        ("en", "Rs 50 off 1 kg packs"),
        ("en", "Rs50 off 1 kg packs"),
        ("en", "$5 off 2 pound bags"),
        ("de", "10 % weniger auf Kisten ab 2 kg"),
        ("es", "10 % menos en cajas de 2 kg"),
        ("fr", "10 % de moins sur les caisses de 2 kg"),
        ("it", "10% in meno sulle casse da 2 chili"),
        ("pt", "10% a menos nas caixas de 2 kg"),
        ("nl", "10% minder voor dozen van 2 kilo"),
    ],
)
def test_a_cut_price_of_what_is_sold_by_weight_cures_nobody(language: str, text: str) -> None:
    assert not claimed(text, language) & {"health", "scarcity"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Lose 5 kilos in a week"),
        ("en", "Take 2 inches off your waist"),
        ("de", "Verlieren Sie 5 Kilo"),
        ("es", "Pierde 5 kilos"),
        ("fr", "Perdez 5 kilos"),
        ("pt", "Perca 5 quilos"),
        ("en", "Lose 5 kilos, now 20% off"),
    ],
)
def test_who_sheds_kilos_is_still_promised_something(language: str, text: str) -> None:
    assert "health" in claimed(text, language)


@pytest.mark.parametrize("text", ["$20 last pieces", "Only $20, last few pieces in stock"])
def test_a_price_before_the_last_pieces_makes_them_no_less_rare(text: str) -> None:
    assert "scarcity" in claimed(text, "en")


def test_only_the_word_of_less_behind_an_amount_is_blanked() -> None:
    assert without_price_cuts("20% off today") == "20%     today"
    assert without_price_cuts("20% is off today") == "20% is     today"
    assert without_price_cuts("20% is now off") == "20% is now off"
    assert without_price_cuts("take 20 off") == "take 20 off"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ten trips cost £62, not £74.50, with the book"),
        ("de", "Zehn Fahrten kosten 62 €, nicht 74,50 €."),
        ("es", "Diez viajes cuestan 62 €, no 74,50 €."),
        ("fr", "Dix trajets coûtent 62 €, pas 74,50 €."),
        ("it", "Dieci corse costano 62 €, non 74,50 €."),
        ("pt", "Dez viagens custam 62 €, não 74,50 €."),
        ("nl", "Tien ritten kosten € 62, niet € 74,50."),
        ("pl", "Dziesięć kursów kosztuje 62 zł, a nie 74,50 zł."),
        ("ar", "عشر رحلات بسعر 62 ريال، لا 74 ريال."),
    ],
)
def test_who_pays_another_price_pays_one(language: str, text: str) -> None:
    assert "free" not in claimed(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You pay nothing, not £62, not one cent"),
        ("en", "It costs you no £5 fee and not a cent of the £62"),
        ("de", "Sie zahlen nichts, keine 62 €, nicht einen Cent"),
    ],
)
def test_who_pays_no_cent_is_given_it(language: str, text: str) -> None:
    assert "free" in claimed(text, language)


def test_a_discount_multiplies_no_money() -> None:
    assert "multiplied" not in claimed("Hacemos $300 de descuento con el código MICASA88.", "es")
    assert "multiplied" in claimed("Hacemos de tus $300 unos $900.", "es")
