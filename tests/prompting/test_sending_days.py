"""On which days messages go out is read in a moment's own words, in every language."""

import pytest

from hookline.prompting.sending_days import sending_days

MOMENTS = {
    ((12, 8),): (
        "Goes out Tuesday, December 8, 2026, to homes that have not booked.",
        "Sent on 8 December at 8am, when the door opens. The public list opens on 11 January.",
        "Wird am 8. Dezember an alle verschickt", "Geht am 8.12. an alle raus",
        "Part le mardi 8 décembre", "Se envía el martes 8 de diciembre",
        "Enviado na terça, 8 de dezembro", "Parte martedì 8 dicembre",
        "Gaat 8 december de deur uit", "Wysyłamy 8 grudnia", "Отправляем 8 декабря",
        "8 Aralık'ta gönderilir", "8 Desember dikirim", "12月8日に送る", "发送时间：12月8日",
        "8 दिसंबर को भेजा जाता है", "8 December ko bhejte hain", "يُرسل يوم 8 ديسمبر",
        "Skickas den 8 december", "Udsendes 8. december", "Sendes 8. desember",
        "Lähetetään 8.12.", "Sent 2026-12-08",
    ),
    ((12, 10), (12, 16)): (
        "Envoyé dix jours après l'achat, entre le 10 et le 16 décembre 2026.",
        "Sent from 10 to 16 December", "Sent between December 10 and December 16",
        "Goes out December 10-16", "Versand vom 10. bis 16. Dezember",
        "当日に送る（12月10日～12月16日）", "Wysyłane od 10 do 16 grudnia",
    ),
    (): (
        "The sale opens on 14 January", "Sent a week before the sale opens on 14 January",
        "Sent to all of them. The door opens on 14 January.", "Sent an hour after they stopped",
        "Seit dem 8. Dezember gehört ihnen die Karte", "",
    ),
}  # fmt: skip
"""By the days on which it goes out: how people write it; none where another day is told."""


@pytest.mark.parametrize(
    ("days", "moment"), [(days, text) for days, texts in MOMENTS.items() for text in texts]
)
def test_only_the_days_on_which_it_goes_out_are_read(
    days: tuple[tuple[int, int], ...], moment: str
) -> None:
    assert tuple(sending_days(moment)) == days
