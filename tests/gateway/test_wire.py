"""A server may answer anything: it is read as a reply, or as something to ask again."""

import contextlib
import json
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hookline.errors import ProviderFailed
from hookline.gateway import wire
from hookline.gateway.base import Transient
from hookline.gateway.error_bodies import read_error
from hookline.gateway.secrets import hide
from hookline.records.prompt import Reply

texts = st.text(st.characters(), max_size=6) | st.sampled_from(["\ud83d", "a\udc00b"])
leaves = st.none() | st.booleans() | st.integers() | st.floats() | texts
keys = st.sampled_from([
    "choices", "message", "content", "delta", "refusal", "finish_reason", "usage", "error", "text",
    "prompt_tokens", "completion_tokens", "prompt_tokens_details", "cached_tokens", "model",
    "provider_specific_fields", "tool_calls", "function_call", "parsed", "function", "arguments",
    "index", "type", "done", "response", "candidates", "parts", "output", "stop_reason", "event",
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
@example({"type": 404})
@settings(max_examples=150)
def test_any_document_is_a_reply_or_a_failure_that_is_told(document: Any) -> None:
    try:
        written(wire.reply(document, "m"))
    except Transient as failure:
        failure.problem.encode()
    except ProviderFailed as failure:  # for good, where it says so itself
        failure.problem.encode()
        assert read_error(document).status is not None


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


def streamed_reply(line: str) -> Reply:
    streamed = wire.StreamedReply("m")
    streamed.feed(line)
    return streamed.reply()


def choice(content: Any, finish: Any = "stop", **fields: Any) -> dict[str, Any]:
    return {"choices": [{"message": {"content": content} | fields, "finish_reason": finish}]}


@pytest.mark.parametrize(
    "content",
    [
        "{}",
        [{"type": "text", "text": "{"}, "}"],
        [{"type": "reasoning", "text": "draft"}, {"type": "output_text", "text": "{}"}],
        [{"thought": True, "text": "draft"}, {"text": {"value": "{}"}}],
        [{"type": "thinking", "thinking": [{"text": "draft"}]}, {"type": "text", "content": "{}"}],
        {"type": "text", "text": "{}"},
        {},
    ],
)
def test_the_text_of_an_answer_is_found_in_its_parts_and_no_thought_is(content: Any) -> None:
    assert wire.reply(choice(content), "m").text == "{}"


ANSWER = '{"variants": [{"cell": 1, "body": "Hi {}"}]}'


def called(arguments: Any, **fields: Any) -> dict[str, Any]:
    return fields | {"function": {"name": "write", "arguments": arguments}}


@pytest.mark.parametrize("content", [None, "", "I call the function."])
@pytest.mark.parametrize(
    "fields",
    [
        {"tool_calls": [called(ANSWER)]},
        {"tool_calls": [called(json.loads(ANSWER))]},
        {"tool_calls": [{"name": "write", "input": json.loads(ANSWER)}], "reasoning": "x"},
        {"function_call": {"name": "write", "arguments": ANSWER}},
        {"function_call": {"name": "write", "arguments": json.loads(ANSWER)}},
        {"parsed": json.loads(ANSWER)},
        {"provider_specific_fields": {"parsed": json.loads(ANSWER)}},
    ],
)
def test_an_answer_that_was_handed_to_a_function_is_read_there(
    content: str | None, fields: dict[str, Any]
) -> None:
    assert wire.reply(choice(content, "tool_calls", **fields), "m").text == ANSWER
    if "provider_specific_fields" in fields:
        return  # no stream has it
    streamed = wire.StreamedReply("m")
    streamed.delta({"choices": [{"delta": {"content": content, **fields}}]})
    streamed.delta({"choices": [{"delta": {}, "finish_reason": "tool_calls"}]})
    assert streamed.reply().text == ANSWER


def test_the_content_goes_before_what_was_handed_to_a_function() -> None:
    assert wire.reply(choice("{}", tool_calls=[called(ANSWER)]), "m").text == "{}"


@given(st.lists(st.integers(1, 20), min_size=1, max_size=5), st.booleans())
def test_a_call_in_pieces_is_heard_and_says_the_same_as_a_whole_one(
    sizes: list[int], is_alone: bool
) -> None:
    streamed, rest = wire.StreamedReply("m"), ANSWER
    for size in [*sizes, len(ANSWER)]:
        piece, rest = rest[:size], rest[size:]
        call = {"function_call": {"arguments": piece}} if is_alone else {
            "tool_calls": [called(piece, index=0)]
        }  # fmt: skip
        assert streamed.delta({"choices": [{"delta": call}]}) is bool(piece)
    assert streamed.text == ANSWER
    with pytest.raises(Transient, match="broke off"):
        streamed.reply()
    streamed.feed("data: [DONE]")
    assert streamed.reply() == wire.reply(choice(ANSWER), "m")


def test_several_calls_hold_several_parts_of_an_answer() -> None:
    calls = [called('{"cell": 1}', index=0), called('{"cell": 2}', index=1)]
    parts = '{"cell": 1}\n{"cell": 2}'
    assert wire.reply(choice(None, tool_calls=calls), "m").text == parts
    streamed = wire.StreamedReply("m")
    for call in calls:
        streamed.delta({"choices": [{"delta": {"tool_calls": [call]}, "finish_reason": "stop"}]})
    assert streamed.reply().text == parts


@pytest.mark.parametrize(
    ("reason", "finish"),
    [
        ("MAX_TOKENS", "length"),
        ("model_length", "length"),
        ({"type": "max_output_tokens"}, "length"),
        (["length"], "length"),
        ("SAFETY", "content_filter"),
        ("content-filter", "content_filter"),
        ("sensitive", "content_filter"),
        ("STOP", "stop"),
        (None, "stop"),
        ("end_turn", "end_turn"),
    ],
)
def test_why_an_answer_ended_is_told_in_one_vocabulary(reason: Any, finish: str) -> None:
    reply = wire.reply(choice("half", reason), "m")
    assert (reply.finish, bool(reply.refusal)) == (finish, finish == "content_filter")
    streamed = wire.StreamedReply("m")
    streamed.delta({"choices": [{"delta": {"content": "half"}, "finish_reason": reason or "stop"}]})
    assert streamed.reply() == reply


@pytest.mark.parametrize("reason", ["error", "network_error", "ABORT"])
def test_an_answer_that_its_server_broke_off_is_asked_for_again_and_what_came_is_kept(
    reason: str,
) -> None:
    with pytest.raises(Transient, match="broke off") as found:
        wire.reply(choice("half", reason), "m")
    assert (found.value.code, found.value.text) == ("HL612", "half")


@pytest.mark.parametrize(
    "fields",
    [
        {"reasoning_details": [{"text": "x"}]},
        {"thoughts": "x"},
        {"provider_specific_fields": {"thoughts": "x"}},
        {"content": "\n\n", "thoughts": "x"},
        {"content": [{"type": "thinking", "thinking": "x"}]},
        {"audio": {"id": "x"}},
        {"tool_calls": [{"function": {"name": "variants", "arguments": "{}"}}]},
    ],
)
def test_an_empty_answer_names_the_field_that_is_full(fields: dict[str, Any]) -> None:
    with pytest.raises(Transient, match=r"all that it wrote is in `\w+`") as found:
        wire.reply(choice(None, **fields) if "content" not in fields else choice(**fields), "m")
    assert found.value.code == "HL612"
    if not fields.keys() & {"audio", "tool_calls"}:
        cut = wire.reply(choice(**{"content": "", "finish": "length"} | fields), "m")
        assert cut.text == wire.OPEN_THINKING


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"Unauthorized", "m answered 401: Unauthorized"),
        (b"429 Too Many Requests\n", "m answered 429: 429 Too Many Requests"),
        (b"<html><title>Sign in</title></html>", "m answered what is not JSON: Sign in"),
        (b'{"choices": [{"message": {"content": "rate limit', "m answered what is not JSON"),
        (b"data: Internal error", "m streamed what is not JSON: Internal error"),
        (b'{"detail": "Invalid API key"}', "m answered 401: Invalid API key"),
        (b'{"status_code": 401, "message": "who?"}', "m answered 401: who?"),
        (b'{"base_resp": {"status_msg": "insufficient balance"}}',
         "m answered 402: insufficient balance"),
        (b'{"error": {"code": 402, "message": "no"}, "choices": [{"message": {"content": ""}}]}',
         "m answered 402: no"),
    ],
)  # fmt: skip
def test_an_error_inside_a_200_is_read_by_its_own_words(content: bytes, problem: str) -> None:
    with pytest.raises(ProviderFailed) as found:
        wire.read(content, "m")
    assert found.value.problem == problem
    with pytest.raises(ProviderFailed) as found:
        streamed_reply(content.decode().strip())
    assert found.value.problem == problem


@pytest.mark.parametrize(
    ("chunk", "problem"),
    [
        ({"object": "error", "message": "boom", "code": 400}, "m answered 400: boom"),
        ({"message": "slow", "code": 429}, "m answered 429: slow"),
        ({"detail": "Invalid API key"}, "m answered 401: Invalid API key"),
        ([{"error": {"message": "slow", "code": 429}}], "m answered 429: slow"),
        ({"choices": [{"delta": {}, "error": {"message": "up", "code": 502}}]},
         "m answered 502: up"),
    ],
)  # fmt: skip
def test_an_error_in_place_of_a_piece_is_never_the_end_of_an_answer(
    chunk: Any, problem: str
) -> None:
    streamed = wire.StreamedReply("m")
    streamed.delta({"choices": [{"delta": {"content": "half"}}]})
    with pytest.raises(ProviderFailed) as found:
        streamed.feed(f"data: {json.dumps(chunk)}")
    assert found.value.problem == problem


def test_a_stream_that_nobody_asked_for_and_a_raw_line_break_are_read() -> None:
    stream = b'data: {"choices": [{"message": {"content": "x"}}]}\r\n\r\ndata: [DONE]\r\n'
    assert wire.read(stream, "m").text == "x"
    assert wire.read(b'{"choices": [{"message": {"content": "a\nb"}}]}', "m").text == "a\nb"
