"""A file's bytes become its text, whatever an editor saved it as."""

import codecs

import pytest

from hookline.text.encodings import decoded

TEXT = '{"body": "दाम ₹500, “now”"}'


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
        ("words " * 20 + TEXT)
        .encode("utf-16-le")
        .removeprefix(("words " * 20).encode("utf-16-le")),
    ],
)
def test_a_byte_order_mark_or_the_zeros_tell_the_encoding(content: bytes) -> None:
    assert decoded(content) == TEXT


@pytest.mark.parametrize(("content", "byte"), [(b"caf\xe9 au lait", 3), (b"\xff\xfea", 2)])
def test_what_cannot_be_read_is_told_with_its_place(content: bytes, byte: int) -> None:
    with pytest.raises(ValueError, match=rf"\(byte {byte}\); save it as UTF-8"):
        decoded(content)


def test_an_empty_file_is_an_empty_text() -> None:
    assert decoded(b"") == ""
