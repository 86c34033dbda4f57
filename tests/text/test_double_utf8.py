"""Text that was made UTF-8 twice is known by its bytes; what people write is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.text.double_utf8 import doubled, scripts_of, undoubled


def twice(text: str, codec: str = "cp1252") -> str:
    return "".join(bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("codec", ["cp1252", "latin-1"])
@pytest.mark.parametrize(
    "text",
    [
        "Müller", "Zoë", "Ñandú", "Иван", "दाम", "😀 €", "Šahin", "田", "Łódź", "Zażółć gęślą jaźń",
        "Львів", "ул. Гоголя, Пётр: т, х, Б", "“Привет” — Жанна…", "Ελλάδα", "مرحبا",
    ],
)  # fmt: skip
def test_it_is_told_and_mended(text: str, codec: str) -> None:
    once_more = twice(text, codec)
    assert len(doubled(once_more)) == sum(not char.isascii() for char in text)
    assert undoubled(once_more) == text


@pytest.mark.parametrize(
    "text",
    [
        "Müller", "“NÃO”", "„SPAß“", "« CAFÉ»", "à l’été…", "Ñandú", "Âge", "Ð–", "Ãx", "à¤", "",
        "JÄ… tak", "‘Å’", "Company Å’s", "«ESPAÑ»", "Ä–Ö", "Ù…",
    ],
)  # fmt: skip
def test_what_people_write_is_left_alone(text: str) -> None:
    assert doubled(text) == []
    assert undoubled(text) == text


@given(st.text(st.characters(codec="ascii")))
def test_ascii_is_never_touched(text: str) -> None:
    assert undoubled(text) == text


def test_a_letter_that_looks_like_a_capital_and_a_quote_hangs_on_its_script() -> None:
    letter, word = twice("л"), twice("Анна")
    assert (undoubled(letter), undoubled(f"{letter} {word}")) == (letter, "л Анна")
    assert undoubled(letter, scripts_of(word)) == "л"
    assert undoubled(letter, scripts_of(twice("Łódź"))) == letter
