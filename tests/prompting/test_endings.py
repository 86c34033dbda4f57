"""What ends is known by the words beside its day."""

import pytest

from hookline.prompting.endings import names_an_end


@pytest.mark.parametrize(
    "text",
    [
        "prelazione dal 12 al 13 gennaio, max 4 biglietti", "ankieta 3 pytania, do 20 grudnia",
        "タオルセット無料、1月31日まで", "6 Aralık'a kadar", "bis 31.12.",
        "until Sunday, 3 January",
        "só se plantam até ao fim de fevereiro", "1月末まで", "10 जनवरी तक रिन्यू करें",
        "s/d 31 Januari", "截止1月31日", "до 31 января", "حتى 31 يناير", "jusqu'au 31 janvier",
        "t/m 31 januari", "Your points lapse on 31 Dec", "bis Ende Dezember",
        "hasta el 31 de enero",
        "intensivo del 11 al 22 de enero", "fino al 15 marzo", "do 5 stycznia",
    ],
)  # fmt: skip
def test_a_text_says_until_which_day_something_holds(text: str) -> None:
    assert names_an_end(text)


@pytest.mark.parametrize(
    "text",
    [
        "6 Aralık 14.30'da giderildi", "Kurs am 3. Dezember", "se não pegar até junho, trocamos",
        "open until 9 pm on 3 December", "春节房间12月12日早10点对外开放",
        "delivery in 5 to 7 days",
        "4 concerti, il 5 febbraio e il 16 aprile", "children until 12", "bis 140 cm",
        "we open on 3 December", "Mon-Fri 8-5, Sat till 1", "до 5 кг", "from 8.00 to 17.30",
        "bis 18 Uhr", "ma t/m vr 8.00-17.30, za tot 13.00", "von 8 bis 12 Uhr",
    ],
)  # fmt: skip
def test_a_day_on_which_something_happens_ends_nothing(text: str) -> None:
    assert not names_an_end(text)
