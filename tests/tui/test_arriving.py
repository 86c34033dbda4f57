"""What is coming just now: seconds, and the words of an answer that is not whole yet."""

import json
import re
import socket
from collections.abc import Callable
from threading import Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.tui.app import Hookline
from hookline.tui.arriving import MOST_SHOWN, open_text

Sit = Callable[..., Hookline]


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        ('{"variants": [{"cell": 1, "body": "We kept yo', "We kept yo"),
        ('{"variants": [{"cell": 1, "subject": "We kept yo', "subject: We kept yo"),
        ('{"variants": [{"cell": 1, "cta": "See', "button: See"),
        ('{"variants": [{"cell": 1, "body": "We kept your size."', ""),
        ('{"variants": [{"cell": 1, "hook": "newn', ""),
        ('{"body": "one\\ntwo \\"three\\" \\u20b9 fo', 'one two "three" ₹ fo'),
        ('{"body": "half an escape \\', "half an escape"),
        ("", ""),
    ],
)
def test_the_text_that_is_being_written_is_read_off_an_unfinished_answer(
    answer: str, line: str
) -> None:
    assert open_text(answer) == line


@given(text=st.text(max_size=400), cut=st.integers(0, 500))
def test_any_beginning_of_any_answer_is_one_safe_line(text: str, cut: int) -> None:
    line = open_text(json.dumps({"body": text})[:cut])
    assert len(line) <= MOST_SHOWN + 1
    assert not re.search(r"[\x00-\x1f\x7f-\x9f]", line)


def test_words_and_seconds_are_seen_while_a_model_writes(sit: Sit) -> None:
    piece = json.dumps(
        {"choices": [{"delta": {"content": '{"variants": [{"cell": 1, "body": "We kept yo'}}]}
    )
    head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
    with socket.create_server(("127.0.0.1", 0)) as server:
        kept: list[socket.socket] = []

        def answer() -> None:
            client, _ = server.accept()
            kept.append(client)
            client.recv(65536)
            client.sendall(f"{head}data: {piece}\n\n".encode())

        Thread(target=answer, daemon=True).start()
        address = f"http://127.0.0.1:{server.getsockname()[1]}/v1#m"

        async def story(hands: Any) -> None:
            await hands.opened()
            await hands.fill("model", address)
            await hands.press("ctrl+g")
            await hands.until_shown("Nothing is sent before you say so.")
            await hands.press("enter")
            await hands.until_shown("We kept yo")
            assert re.search(r"Writing: 0 of 2 · \d+ s", hands.sees())
            await hands.press("escape")
            await hands.until_shown("Stopping")
            await hands.press("escape")
            await hands.until(lambda: not hands.app.writing.writer.running, "the end")

        sit(story)
        for client in kept:
            client.close()
