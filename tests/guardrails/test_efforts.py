"""Minutes of the reader's own and pages of a book, on a brief that holds other numbers."""

from pathlib import Path

import pytest
from tests.guardrails.bare import push_errors
from tests.shipped import shipped_library

from hookline.workspace.library import load_brief

LIBRARY = shipped_library()
OF_THE_READER = {
    "en": [
        "Takes only 5 minutes.",
        "You have 5 minutes? We have a chair.",
        "It takes 5 minutes.",
        "Page 12 of the novel, and the tea goes cold.",
    ],
    "de": ["Dauert nur 5 Minuten.", "Hast du 5 Minuten?", "Seite 12 des Romans."],
    "fr": ["Cela prend 5 minutes.", "Vous avez 5 minutes ?", "Page 12 du roman."],
    "es": ["Solo son 5 minutos.", "¿Tienes 5 minutos?", "Página 12 de la novela."],
    "pt": ["Leva só 5 minutos.", "Tem 5 minutos?", "Página 12 do romance."],
    "it": ["Bastano 5 minuti.", "Hai 5 minuti?", "Pagina 12 del romanzo."],
    "nl": ["Het duurt maar 5 minuten.", "Heb je 5 minuten?", "Pagina 12 van de roman."],
    "pl": ["To zajmie tylko 5 minut.", "Masz 5 minut?", "Strona 12 powieści."],
    "tr": ["Sadece 5 dakika sürer.", "5 dakikan var mı?"],
    "ru": ["Это займёт 5 минут.", "Есть 5 минут?", "Страница 12 романа."],
    "hi": ["बस 5 मिनट लगेंगे।"],
    "zh-Hans": ["只需5分钟。", "有5分钟吗？", "第12页。"],
    "ja": ["5分で終わります。", "12ページ目。"],
    "id": ["Hanya butuh 5 menit.", "Punya 5 menit?", "Halaman 12 novel itu."],
    "ar": ["لن يستغرق سوى 5 دقائق.", "صفحة 12 من الرواية."],
    "sv": ["Det tar bara 5 minuter."],
    "da": ["Det tager kun 5 minutter."],
    "nb": ["Det tar bare 5 minutter."],
    "fi": ["Se vie vain 5 minuuttia."],
}
OF_THE_HOUSE = {
    "en": [
        "Delivered in 30 minutes.",
        "A 45 minute massage, on us.",
        "At your door in 20 minutes.",
        "We answer in 15 minutes.",
        "90 minutes of yoga.",
        "Ready in 10 minutes, your order.",
        "Get 30 minutes with our stylist.",
        "The massage takes 45 minutes.",
        "Delivery takes only 30 minutes.",
        "5 minutes of free advice.",
    ],
    "de": [
        "Lieferung in 30 Minuten.",
        "30 Minuten Massage.",
        "In 20 Minuten bei dir.",
        "Wir antworten in 15 Minuten.",
    ],
    "fr": ["Livré en 30 minutes.", "Nous répondons en 15 minutes."],
    "es": ["Entrega en 30 minutos.", "Respondemos en 15 minutos."],
    "pt": ["Entrega em 30 minutos.", "Respondemos em 15 minutos."],
    "it": ["Consegna in 30 minuti."],
    "nl": ["Bezorgd in 30 minuten."],
    "pl": ["Dostawa w 30 minut."],
    "tr": ["30 dakikada teslimat."],
    "ru": ["Доставка за 30 минут.", "Ответим за 15 минут."],
    "hi": ["30 मिनट में डिलीवरी।"],
    "zh-Hans": ["30分钟送达。"],
    "ja": ["30分でお届け。"],
    "id": ["Pengiriman 30 menit."],
    "ar": ["توصيل خلال 30 دقيقة."],
}


def errors(folder: Path, language: str, text: str) -> set[str]:
    brief = folder / "b.yaml"
    brief.write_text(
        f"brand: {{name: Kurtako}}\nlanguages: [{language}]\nchannels: [push]\n"
        "idea: The shutters are up\nfacts: [40 x]\n"
    )
    return push_errors(load_brief(brief, LIBRARY), language, text)


@pytest.mark.parametrize(
    ("language", "text"), [(x, t) for x, ts in OF_THE_READER.items() for t in ts]
)
def test_a_number_of_the_readers_own_is_no_claim(tmp_path: Path, language: str, text: str) -> None:
    assert not errors(tmp_path, language, text)


@pytest.mark.parametrize(
    ("language", "text"), [(x, t) for x, ts in OF_THE_HOUSE.items() for t in ts]
)
def test_what_the_house_does_in_minutes_is_one(tmp_path: Path, language: str, text: str) -> None:
    assert errors(tmp_path, language, text)
