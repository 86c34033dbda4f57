"""A server may answer anything: it is read as a reply, or as something to ask again."""

import contextlib
import json
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hookline.gateway import wire
from hookline.gateway.base import Transient
from hookline.gateway.secrets import hide
from hookline.records.prompt import Reply

texts = st.text(st.characters(), max_size=6) | st.sampled_from(["\ud83d", "a\udc00b"])
leaves = st.none() | st.booleans() | st.integers() | st.floats() | texts
keys = st.sampled_from([
    "choices", "message", "content", "delta", "refusal", "finish_reason", "usage", "error", "text",
    "prompt_tokens", "completion_tokens", "prompt_tokens_details", "cached_tokens", "model",
    "provider_specific_fields",
])  # fmt: skip
anything = st.recursive(
    leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=4)
)
messages = st.fixed_dictionaries({}, optional={"content": anything, "refusal": anything})
answers = st.fixed_dictionaries(
    {"choices": st.lists(st.fixed_dictionaries({"message": messages | anything}), max_size=2)},
    optional={"usage": anything, "model": anything, "error": anything},
)


def written(reply: Reply) -> None:
    """What is done with every reply: it has to stand in a file of UTF-8."""
    document = json.dumps(reply.model_dump(), ensure_ascii=False).encode()
    assert Reply.model_validate(json.loads(document)) == reply
    assert reply.text or reply.refusal or reply.finish == "length"
    assert min(reply.tokens_in, reply.tokens_out, reply.tokens_cached) >= 0


@given(anything | answers)
@example({"choices": [{"message": {"content": "a\ud83d"}}]})
@example({"error": {"message": "\ud83d"}})
@settings(max_examples=150)
def test_any_document_is_a_reply_or_worth_another_try(document: Any) -> None:
    try:
        written(wire.reply(document, "m"))
    except Transient as failure:
        failure.problem.encode()


@given(st.binary(max_size=40) | answers.map(lambda found: json.dumps(found).encode()))
@example(b"[" * 100_000)
@example(b"1" * 5000)
@settings(max_examples=60)
def test_any_bytes_are_a_reply_or_worth_another_try(content: bytes) -> None:
    with contextlib.suppress(Transient):
        written(wire.read(content, "m"))


lines = st.text(max_size=12) | anything.map(lambda found: f"data: {json.dumps(found)}")


@given(
    st.lists(lines | st.sampled_from(["data: [DONE]", "event: error", ": ping", ""]), max_size=6)
)
@example(["data: " + "[" * 100_000])
@settings(max_examples=100)
def test_any_lines_of_a_stream_are_a_reply_or_worth_another_try(stream: list[str]) -> None:
    streamed = wire.StreamedReply("m")
    try:
        for line in stream:
            streamed.feed(line)
        written(streamed.reply())
    except Transient as failure:
        failure.problem.encode()
    streamed.text.encode()


@given(st.lists(st.text(min_size=1, max_size=5), min_size=1, max_size=6))
def test_a_stream_in_pieces_says_the_same_as_one_answer(pieces: list[str]) -> None:
    streamed = wire.StreamedReply("m")
    heard = []
    for piece in pieces:
        document = {"choices": [{"delta": {"content": piece}}]}
        assert streamed.feed(f"data: {json.dumps(document)}")
        heard.append(streamed.text)
    streamed.feed("data: [DONE]")
    whole = {"choices": [{"message": {"content": "".join(pieces)}}]}
    assert streamed.reply() == wire.reply(whole, "m")
    assert heard[-1] == "".join(pieces)


@pytest.mark.parametrize("line", ["", ": ping", "event: x", "id: 5", "retry: 100", "data: [DONE]"])
def test_a_line_without_text_is_not_heard(line: str) -> None:
    assert wire.StreamedReply("m").feed(line) is False


def test_an_answer_that_cannot_be_read_is_worth_three_tries_and_may_be_charged_for() -> None:
    with pytest.raises(Transient) as found:
        wire.read(b"<html>", "m")
    assert (found.value.code, found.value.tries, found.value.billed) == ("HL611", 3, True)


def test_what_a_server_says_of_its_trouble_is_shown_without_keys_and_escapes() -> None:
    hide("planted-in-wire-tests-1")
    streamed = {"error": {"message": "\x1b[31mplanted-in-wire-tests-1\nis busy " + "x" * 900}}
    with pytest.raises(Transient) as found:
        wire.reply(streamed, "m")
    assert found.value.problem.startswith("m answered without any message: … is busy xxx")
    assert len(found.value.problem) == 300


@pytest.mark.parametrize(
    ("usage", "counted"),
    [
        ({"prompt_tokens": 5, "completion_tokens": 2}, (5, 0, 2)),
        ({"prompt_tokens": 5, "prompt_tokens_details": {"cached_tokens": 4}}, (5, 4, 0)),
        ({"prompt_tokens": -5, "completion_tokens": "2"}, (0, 0, 0)),
        (None, (0, 0, 0)),
        ([5], (0, 0, 0)),
    ],
)
def test_tokens_are_what_the_provider_counted_or_none(
    usage: object, counted: tuple[int, int, int]
) -> None:
    reply = wire.with_usage(Reply(text="x", model="m"), usage)
    assert (reply.tokens_in, reply.tokens_cached, reply.tokens_out) == counted


@pytest.mark.parametrize(
    "message",
    [{"refusal": "I cannot."}, {"provider_specific_fields": {"refusal": "I cannot."}}],
)
def test_a_refusal_is_found_where_it_stands(message: dict[str, Any]) -> None:
    found = wire.reply({"choices": [{"message": message | {"content": None}}]}, "m")
    assert (found.text, found.refusal) == ("", "I cannot.")
