"""Whether a text denies that there is an offer, or is one that speaks of what it does without."""

import pytest

from hookline.records.denials import NONE, WITHOUT, says_no_offer
from hookline.records.no_offer import denies_an_offer


@pytest.mark.parametrize(
    "text",
    [
        "No dealer fees on your first service",
        "Ohne Aktionscode gratis Versand für alle",
        "Ohne Rabattcode gratis Dessert",
        "Ohne Rabattcode an der Kasse",
        "Free cake with no deal to sign",
        "No deal to sign and a free cake",
        "A discount on shoes with no deal to sign",
        "Das Angebot gilt nicht nur für Neukunden",
        "Oferta não cumulativa de café grátis",
        "Oferta não cumulativa",
        "Kampanya yok sayılmaz kahve hediye",
        "Скидок нет только на хлеб",
        "没有优惠码也免费送货",
        "No promo code: third one on us",
        "Sans code promo, dessert offert",
        "No actors, no acts, no fuss",
    ],
)
def test_what_an_offer_does_without_denies_no_offer(text: str) -> None:
    assert not says_no_offer(text)


@pytest.mark.parametrize(
    "text",
    [
        "keine Aktion",
        "Keine Rabattaktion",
        "keine Rabatte oder Geschenke",
        "Rabatt gibt es nicht",
        "pas d'offre cette fois",
        "bez rabatu",
        "indirim yok",
        "Bu ay indirim yok",
        "indirim yok şimdilik",
        "kampanyamız yok",
        "割引はありません",
        "没有优惠",
        "No deal this time",
        "No special offer right now.",
        "sin ofertas",
        "sem promoções",
        "oferta não há",
        "nessuna promozione",
        "koi offer nahi hai",
        "ऑफर नहीं है",
        "без скидки",
        "скидок пока нет",
        "скидок нет",
        "لا يوجد عرض",
        "ei tarjousta",
        "inget erbjudande",
        "tidak ada diskon",
    ],
)
def test_a_word_of_none_beside_an_offer_denies_it(text: str) -> None:
    assert says_no_offer(text)


def test_a_figure_is_an_offer_whatever_else_is_denied() -> None:
    assert denies_an_offer("no deal this time", NONE | WITHOUT)
    assert not denies_an_offer("no deal like 20 % this time", NONE | WITHOUT)
