"""Packed answers are unpacked, whatever the headers say; anything else is left alone."""

import asyncio
import gzip
import json
from collections.abc import AsyncIterator

import pytest

from hookline.gateway.adapters.openai import _lines
from hookline.gateway.packed import is_packed, unpacked
from hookline.gateway.wire import read

ANSWER = {"choices": [{"message": {"content": "Grüße 😀"}}]}
TEXT = json.dumps(ANSWER, ensure_ascii=False)


@pytest.mark.parametrize(
    "content", [gzip.compress(TEXT.encode(), mtime=0), TEXT.encode("utf-16"), TEXT.encode()]
)
def test_an_answer_is_read_however_it_was_packed(content: bytes) -> None:
    assert read(content, "m").text == "Grüße 😀"


@pytest.mark.parametrize("content", [b"\x1f\x8b", b"\x1f\x8bnothing", b"{}", b"", b"\x1f"])
def test_what_cannot_be_unpacked_comes_back_as_it_is(content: bytes) -> None:
    assert unpacked(content) in (content, b"")
    assert is_packed(content) is content.startswith(b"\x1f\x8b")


@pytest.mark.parametrize("size", [1, 7, 4096])
def test_a_packed_stream_is_read_as_the_lines_it_holds(size: int) -> None:
    content = gzip.compress(b"data: one\r\n\r\ndata: two\n")

    async def pieces() -> AsyncIterator[bytes]:
        for start in range(0, len(content), size):
            yield content[start : start + size]

    async def collected() -> list[str]:
        return [line async for line in _lines(pieces()) if line]

    assert asyncio.run(collected()) == ["data: one", "data: two"]
