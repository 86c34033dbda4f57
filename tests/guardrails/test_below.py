"""What stays below a number is no weight that anybody loses."""

import pytest
from tests.guardrails.bare import findings

from hookline.guardrails.stated.below import is_below


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("geld zurück bei weniger als 30 cm schnee", "weniger als 30 cm", True),
        ("à moins de quarante kilomètres de rennes", "moins de quarante kilomètres", True),
        ("लगभग 10 किलो से कम", "10 किलो", True),
        ("perdez moins de 5 kilos", "perdez moins de 5 kilos", False),
        ("5 kilo weniger in einer woche", "5 kilo weniger", False),
        ("less than that, lose 5 kg", "lose 5 kg", False),
        ("不到30厘米", "30厘米", True),
        ("不到7天治愈感冒。", "治愈感冒", False),
        ("不到7天治愈感冒。", "7天治愈", False),
        ("不到七天治愈感冒。", "治愈感冒", False),
        ("in under 3, cures your cold.", "cures your cold", False),
        ("in under 3 cures your cold.", "cures your cold", False),
        ("less than 7 days cures it", "less than 7 days cures", False),
    ],
)
def test_is_below(text: str, phrase: str, expected: bool) -> None:
    start = text.index(phrase)
    assert is_below(text, start, start + len(phrase)) is expected


CURES = {
    "en": "In under 3 days, cures your cold.",
    "de": "In weniger als 3 Tagen heilt es die Erkältung.",
    "fr": "En moins de 3 jours, guérit le rhume.",
    "es": "En menos de 3 días cura el resfriado.",
    "pt": "Em menos de 3 dias, cura a gripe.",
    "it": "In meno di 3 giorni cura il raffreddore.",
    "nl": "In minder dan 3 dagen geneest het je verkoudheid.",
    "pl": "W mniej niż 3 dni leczy przeziębienie.",
    "tr": "3 günden kısa sürede gribi tedavi eder.",
    "ru": "Меньше чем за 3 дня лечит простуду.",
    "hi": "3 दिन से कम में सर्दी का इलाज।",
    "zh-Hans": "不到7天治愈感冒。",
    "ja": "3日未満で風邪が治る。",
    "id": "Kurang dari 3 hari menyembuhkan flu.",
    "ar": "في أقل من 3 أيام يعالج الزكام.",
    "sv": "På mindre än 3 dagar botar den din förkylning.",
    "da": "På mindre end 3 dage helbreder den din forkølelse.",
    "nb": "På mindre enn 3 dager helbreder den forkjølelsen.",
    "fi": "Alle 3 päivässä parantaa flunssan.",
}


@pytest.mark.parametrize("language", CURES)
def test_a_cure_behind_less_than_a_number_is_a_medical_claim(language: str) -> None:
    text = CURES[language]
    assert findings(text, "reg.health_claim", channel="push", language=language)
