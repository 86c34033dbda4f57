"""Telephone numbers that a text tells."""

from pathlib import Path

import pytest
from tests.guardrails.bare import push_errors
from tests.shipped import shipped_library

from hookline.guardrails.phones import phones_in
from hookline.workspace.library import load_brief

LIBRARY = shipped_library()


@pytest.mark.parametrize(
    ("text", "phones"),
    [
        ("Appel gratuit au 0 800 94 51 22 de 8h à 12h", ["0 800 94 51 22"]),
        ("WhatsApp al 222 555 0148", ["222 555 0148"]),
        ("from 01-12-2026", []),
        ("12345678", []),
        ("123456789", []),
        ("Company no. 123456789", []),
        ("P.IVA 01234567890", []),
        ("+491234567890", ["+491234567890"]),
        ("Ring 123456789 today", ["123456789"]),
        ("Rufen Sie 123456789 an", ["123456789"]),
        ("Appelez le 123456789", ["123456789"]),
        ("Звоните: 123456789", ["123456789"]),
        ("致电123456789", ["123456789"]),
        ("お電話は123456789", ["123456789"]),
        ("اتصل 123456789", ["123456789"]),
        ("123456789 पर कॉल करें", ["123456789"]),
    ],
)
def test_phones_in(text: str, phones: list[str]) -> None:
    assert list(phones_in(text)) == phones


@pytest.mark.parametrize(
    ("lines", "is_own"),
    [
        ("idea: Ring us at 123 456 789\nfacts: [40 cups]", False),
        ("idea: The shutters are up\nfacts: [Company no. 123456789]", False),
        ("idea: The shutters are up\nfacts: [Ring 123456789 for a table]", True),
        ("idea: The shutters are up\nfacts: [Tables at 123 456 789]", True),
    ],
)
def test_readers_ring_what_facts_say_to_ring(tmp_path: Path, lines: str, *, is_own: bool) -> None:
    brief = tmp_path / "b.yaml"
    brief.write_text(f"brand: {{name: Kurtako}}\nlanguages: [en]\nchannels: [push]\n{lines}\n")
    codes = push_errors(load_brief(brief, LIBRARY), "en", "Ring 123456789 today.")
    assert ("pii.phone" not in codes) is is_own


@pytest.mark.parametrize(("digits", "is_phone"), [(8, False), (9, True), (13, True), (14, False)])
def test_a_phone_has_nine_to_thirteen_digits(digits: int, is_phone: bool) -> None:
    assert bool([*phones_in(f"Call +{'4930123456789012'[:digits]} now")]) == is_phone
