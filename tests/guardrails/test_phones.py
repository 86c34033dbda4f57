"""Telephone numbers that a text tells."""

import pytest

from hookline.guardrails.phones import phones_in


@pytest.mark.parametrize(
    ("text", "phones"),
    [
        ("Appel gratuit au 0 800 94 51 22 de 8h à 12h", ["0 800 94 51 22"]),
        ("WhatsApp al 222 555 0148", ["222 555 0148"]),
        ("from 01-12-2026", []),
        ("12345678", []),
        ("123456789", ["123456789"]),
    ],
)
def test_phones_in(text: str, phones: list[str]) -> None:
    assert list(phones_in(text)) == phones
