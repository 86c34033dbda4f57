"""What stays below a number is no weight that anybody loses."""

import pytest

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
    ],
)
def test_is_below(text: str, phrase: str, expected: bool) -> None:
    start = text.index(phrase)
    assert is_below(text, start, start + len(phrase)) is expected
