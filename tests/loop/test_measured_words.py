"""Kinds that only words show: given, over on a day, shown on the spot, in every language."""

import pytest

from hookline.loop.writing.measured_words import measured
from hookline.records.variant import Parts, VariantCta


def kinds(text: str, language: str, cta: str = "") -> tuple[str, str, str]:
    tags = measured(Parts(body=text, cta=VariantCta(label=cta)), "sms", language)
    return tags["cta_kind"].value, tags["offer_kind"].value, tags["urgency"].value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Show this message at the counter."),
        ("es", "Muestra este mensaje en el mostrador."),
        ("es-MX", "Enseña este mensaje en el mostrador."),
        ("de", "Zeigen Sie diese Nachricht an der Kasse."),
        ("fr", "Montrez ce message à la caisse."),
        ("it", "Mostra questo messaggio alla cassa."),
        ("pt", "Mostre esta mensagem no balcão."),
        ("nl", "Laat dit bericht zien aan de kassa."),
        ("pl", "Pokaż tę wiadomość przy kasie."),
        ("ru", "Покажите это сообщение на кассе."),
        ("tr", "Bu mesajı kasada göster."),
        ("da", "Vis denne besked ved kassen."),
        ("nb", "Vis denne meldingen i kassen."),
        ("sv", "Visa det här meddelandet i kassan."),
        ("fi", "Näytä tämä viesti kassalla."),
        ("id", "Tunjukkan pesan ini di kasir."),
        ("hi", "काउंटर पर यह संदेश दिखाएँ।"),
        ("hi-Latn", "Counter par yeh message dikhao."),
        ("ar", "أظهر هذه الرسالة عند الصندوق."),
        ("ja", "レジでこの画面をお見せください。"),
        ("zh-Hans", "到店出示此短信。"),
    ],
)
def test_what_is_shown_on_the_spot_is_of_the_counter_kind(language: str, text: str) -> None:
    assert kinds(text, language)[0] == "counter"
    assert kinds(text, language, "See it")[0] == "button"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Te invitamos al café."),
        ("es", "El café va de nuestra parte."),
        ("en", "A coffee on the house."),
        ("de", "Der Kaffee geht aufs Haus."),
        ("fr", "Le café est offert par la maison."),
        ("pt", "O café é por nossa conta."),
        ("ja", "コーヒー無料"),
    ],
)
def test_what_is_given_is_an_offer(language: str, text: str) -> None:
    assert kinds(text, language)[1] == "free"


@pytest.mark.parametrize(
    ("language", "text", "urgency"),
    [
        ("es", "Tu mesa te espera hasta el 20/12.", "yes"),
        ("es", "Abrimos el 20/12.", "no"),
        ("en", "Yours until 20 December.", "yes"),
        ("en", "We open on 20 December.", "no"),
        ("de", "Bis zum 20. Dezember.", "yes"),
        ("pl", "Do 20 grudnia.", "yes"),
        ("pt", "A festa do 20/12.", "no"),
        ("ja", "12月20日まで", "yes"),
        ("zh-Hans", "截至12月20日", "yes"),
    ],
)
def test_a_day_presses_where_something_is_over_on_it(
    language: str, text: str, urgency: str
) -> None:
    assert kinds(text, language)[2] == urgency


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Show up at the store."),
        ("en", "Say hello in our new store."),
        ("es", "Di adiós al frío en nuestra tienda."),
        ("fr", "Dis bonjour à la nouvelle boutique."),
        ("de", "Sag Hallo im Laden."),
        ("nl", "Laat je verrassen in de winkel."),
    ],
)
def test_a_visit_is_no_act_at_the_counter(language: str, text: str) -> None:
    assert kinds(text, language)[0] == "none"


def test_copy_that_does_none_of_it_has_no_kind() -> None:
    assert kinds("Feel free to come in. Show your friends.", "en") == ("none", "none", "no")
