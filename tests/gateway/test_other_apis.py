"""An answer in the shape of another API is read where it stands, whole and in pieces."""

import json
from typing import Any

import pytest

from hookline.errors import ProviderFailed
from hookline.gateway import wire
from hookline.gateway.base import Transient
from hookline.gateway.other_apis import as_completion

ANSWER = '{"variants": [{"cell": 1, "body": "Hi"}]}'
HALVES = (ANSWER[:17], ANSWER[17:])
FIRST, SECOND = HALVES
THOUGHT = {"type": "thinking", "thinking": "Hm."}

WHOLE: dict[str, dict[str, Any]] = {
    "ollama": {
        "model": "m", "message": {"role": "assistant", "content": ANSWER}, "done": True,
        "done_reason": "stop", "prompt_eval_count": 9, "eval_count": 4,
    },
    "generate": {
        "model": "m", "response": ANSWER, "done": True, "prompt_eval_count": 9, "eval_count": 4,
    },
    "anthropic": {
        "type": "message", "role": "assistant", "model": "m", "stop_reason": "end_turn",
        "content": [THOUGHT, {"type": "text", "text": ANSWER}],
        "usage": {"input_tokens": 9, "output_tokens": 4},
    },
    "anthropic's tool": {
        "type": "message", "model": "m", "stop_reason": "tool_use",
        "content": [{"type": "tool_use", "name": "write", "input": json.loads(ANSWER)}],
        "usage": {"input_tokens": 9, "output_tokens": 4},
    },
    "gemini": {
        "candidates": [{
            "content": {"parts": [{"text": "Hm.", "thought": True}, {"text": ANSWER}]},
            "finishReason": "STOP",
        }],
        "modelVersion": "m",
        "usageMetadata": {
            "promptTokenCount": 9, "candidatesTokenCount": 3, "thoughtsTokenCount": 1,
        },
    },
    "responses": {
        "object": "response", "status": "completed", "model": "m", "error": None,
        "output": [
            {"type": "reasoning", "summary": [{"text": "Hm."}]},
            {"type": "message", "content": [{"type": "output_text", "text": ANSWER}]},
        ],
        "usage": {"input_tokens": 9, "output_tokens": 4},
    },
    "text": {
        "object": "text_completion", "model": "m",
        "choices": [{"text": ANSWER, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 9, "completion_tokens": 4},
    },
}  # fmt: skip

STREAMED: dict[str, list[dict[str, Any]]] = {
    "ollama": [
        *({"message": {"content": half}, "done": False} for half in HALVES),
        {"message": {"content": ""}, "done": True, "prompt_eval_count": 9, "eval_count": 4},
    ],
    "generate": [
        *({"response": half, "done": False} for half in HALVES),
        {"response": "", "done": True, "prompt_eval_count": 9, "eval_count": 4},
    ],
    "anthropic": [
        {"type": "message_start", "message": {"content": [], "usage": {"input_tokens": 9}}},
        {"type": "content_block_start", "content_block": {"type": "text", "text": ""}},
        {"type": "ping"},
        {"type": "content_block_delta", "delta": {"type": "thinking_delta", "thinking": "Hm."}},
        *({"type": "content_block_delta", "delta": {"text": half}} for half in HALVES),
        {"type": "content_block_stop"},
        {"type": "message_delta", "delta": {"stop_reason": "stop"}, "usage": {"output_tokens": 4}},
        {"type": "message_stop"},
    ],
    "anthropic's tool": [
        {"type": "message_start", "message": {"content": [], "usage": {"input_tokens": 9}}},
        *({"type": "content_block_delta", "delta": {"partial_json": half}} for half in HALVES),
        {"type": "message_delta", "delta": {"stop_reason": "stop"}, "usage": {"output_tokens": 4}},
    ],
    "gemini": [
        {"candidates": [{"content": {"parts": [{"text": FIRST}]}}]},
        {
            "candidates": [{"content": {"parts": [{"text": SECOND}]}, "finishReason": "STOP"}],
            "usageMetadata": {"promptTokenCount": 9, "candidatesTokenCount": 4},
        },
    ],
    "responses": [
        {"type": "response.created", "response": {"status": "in_progress", "output": []}},
        *({"type": "response.output_text.delta", "delta": half} for half in HALVES),
        {"type": "response.output_text.done", "text": ANSWER},
        {"type": "response.completed", "response": WHOLE["responses"]},
    ],
    "responses' function": [
        *({"type": "response.function_call_arguments.delta", "delta": half} for half in HALVES),
        {"type": "response.completed", "response": WHOLE["responses"]},
    ],
    "text": [
        *({"choices": [{"text": half, "finish_reason": None}]} for half in HALVES),
        {
            "choices": [{"text": "", "finish_reason": "stop"}],
            "usage": {"prompt_tokens": 9, "completion_tokens": 4},
        },
    ],
}


@pytest.mark.parametrize("api", WHOLE)
def test_an_answer_of_another_api_is_read_with_its_tokens(api: str) -> None:
    reply = wire.read(json.dumps(WHOLE[api]).encode(), "m")
    assert (reply.text, reply.refusal, reply.model) == (ANSWER, "", "m")
    assert (reply.tokens_in, reply.tokens_out) == (9, 4)


@pytest.mark.parametrize("api", STREAMED)
def test_a_stream_of_another_api_is_heard_and_read(api: str) -> None:
    streamed = wire.StreamedReply("m")
    heard = [
        streamed.text for piece in STREAMED[api] if streamed.feed(f"data: {json.dumps(piece)}")
    ]
    assert heard[-1] == ANSWER
    reply = streamed.reply()
    assert (reply.text, reply.finish, reply.tokens_in, reply.tokens_out) == (ANSWER, "stop", 9, 4)


@pytest.mark.parametrize("api", STREAMED)
def test_a_stream_of_another_api_that_breaks_off_keeps_what_had_come(api: str) -> None:
    streamed = wire.StreamedReply("m")
    for piece in STREAMED[api]:
        streamed.feed(f"data: {json.dumps(piece)}")
        if streamed.text:
            break
    with pytest.raises(Transient, match="broke off"):
        streamed.reply()
    assert streamed.text == FIRST


@pytest.mark.parametrize("api", ["ollama", "generate"])
def test_a_stream_of_lines_is_read_though_nobody_asked_for_it(api: str) -> None:
    lines = [json.dumps(piece) for piece in STREAMED[api]]
    assert wire.read("\n".join(lines).encode(), "m").text == ANSWER
    streamed = wire.StreamedReply("m")
    assert [streamed.feed(line) for line in lines] == [True, True, False]
    assert streamed.reply().text == ANSWER


def test_a_stream_that_begins_with_the_name_of_an_event_is_one() -> None:
    events = [f"event: x\ndata: {json.dumps(piece)}\n" for piece in STREAMED["anthropic"]]
    assert wire.read("\n".join(events).encode(), "m").text == ANSWER


@pytest.mark.parametrize(
    "document",
    [
        {"message": {"content": ANSWER}, "response": ANSWER, "done": True},
        {"content": [{"text": ANSWER}]},
        {"response": ANSWER},
        {"message": {"text": ANSWER}},
        {"output": [ANSWER]},
        {"choices": []},
        WHOLE["ollama"] | {"error": "no"},
        WHOLE["ollama"] | {"choices": [{"message": {"content": "{}"}}]},
        [],
    ],
)
def test_what_could_be_something_else_is_left_as_it_is(document: Any) -> None:
    assert as_completion(document) is document


@pytest.mark.parametrize(
    ("document", "finish"),
    [
        (WHOLE["ollama"] | {"done_reason": "length"}, "length"),
        (WHOLE["anthropic"] | {"stop_reason": "max_tokens"}, "length"),
        (WHOLE["responses"] | {"incomplete_details": {"reason": "max_output_tokens"}}, "length"),
    ],
)
def test_an_answer_of_another_api_that_ran_out_of_room_says_so(document: Any, finish: str) -> None:
    assert wire.reply(document, "m").finish == finish


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ({"promptFeedback": {"blockReason": "SAFETY"}}, "its content filter stopped the answer"),
        ({"candidates": [{"finishReason": "SAFETY"}]}, "its content filter stopped the answer"),
        (WHOLE["anthropic"] | {"content": [], "stop_reason": "refusal"},
         "its content filter stopped the answer"),
        ({"output": [{"type": "message", "content": [{"type": "refusal", "refusal": "I can't."}]}]},
         "I can't."),
    ],
)  # fmt: skip
def test_a_refusal_of_another_api_is_one(document: Any, words: str) -> None:
    assert wire.reply(document, "m").refusal == words
    streamed = wire.StreamedReply("m")
    streamed.delta(document)
    assert streamed.reply().refusal == words


def test_a_refusal_of_another_api_in_pieces_is_one() -> None:
    streamed = wire.StreamedReply("m")
    for piece in ("I ", "can't."):
        streamed.delta({"type": "response.refusal.delta", "delta": piece})
    streamed.delta({"type": "response.completed", "response": {}})
    assert streamed.reply().refusal == "I can't."


def test_an_answer_of_another_api_that_failed_says_why() -> None:
    failed = {"type": "response.failed", "response": {"error": {"code": 429, "message": "slow"}}}
    with pytest.raises(ProviderFailed, match="m answered 429: slow"):
        wire.StreamedReply("m").delta(failed)
