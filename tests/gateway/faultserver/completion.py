"""Chat completions in OpenAI's form, whole and as a stream."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.gateway.faultserver.asked import Asked

CREATED = 1_767_225_600  # fixed, so that equal requests have equal answers
STEP = 20  # characters of a streamed chunk


@dataclass(frozen=True, slots=True)
class Choice:
    """What the model said."""

    text: str | None
    finish: str = "stop"
    refusal: str | None = None


def whole(asked: Asked, choice: Choice | None, *, usage: bool) -> bytes:
    """The body of a completion; without a choice, an empty list of them."""
    document: dict[str, Any] = {
        **_shared(asked, "chat.completion"),
        "choices": [_choice(choice)] if choice else [],
    }
    if usage:
        document["usage"] = _usage(asked, choice)
    return json.dumps(document, ensure_ascii=False).encode("utf-8", "replace")


def events(asked: Asked, choice: Choice | None, *, usage: bool) -> list[bytes]:
    """The same as server-sent events; the closing `[DONE]` is the last one."""
    found = [_event(asked, delta, finish) for delta, finish in _deltas(choice)]
    if choice is None:
        found = [_sse({**_shared(asked, "chat.completion.chunk"), "choices": []})]
    if usage and asked.stream_usage:
        told = {"choices": [], "usage": _usage(asked, choice)}
        found.append(_sse({**_shared(asked, "chat.completion.chunk"), **told}))
    return [*found, b"data: [DONE]\n\n"]


def error_event(message: str) -> bytes:
    """The event of a server that fails while it speaks."""
    told = {"message": message, "type": "server_error", "param": None, "code": None}
    return _sse({"error": told})


def _shared(asked: Asked, kind: str) -> dict[str, Any]:
    name = f"chatcmpl-{asked.fingerprint[:24]}"
    return {"id": name, "object": kind, "created": CREATED, "model": asked.model}


def _choice(choice: Choice) -> dict[str, Any]:
    message = {"role": "assistant", "content": choice.text, "refusal": choice.refusal}
    return {"index": 0, "message": message, "logprobs": None, "finish_reason": choice.finish}


def _usage(asked: Asked, choice: Choice | None) -> dict[str, int]:
    written = len((choice and (choice.text or choice.refusal)) or "") // 4 + 1
    return {
        "prompt_tokens": asked.prompt_tokens,
        "completion_tokens": written,
        "total_tokens": asked.prompt_tokens + written,
    }


def _deltas(choice: Choice | None) -> Iterator[tuple[dict[str, Any], str | None]]:
    if choice is None:
        return
    yield {"role": "assistant", "content": "", "refusal": None}, None
    for name, text in (("content", choice.text), ("refusal", choice.refusal)):
        for at in range(0, len(text or ""), STEP):
            yield {name: (text or "")[at : at + STEP]}, None
    yield {}, choice.finish


def _event(asked: Asked, delta: dict[str, Any], finish: str | None) -> bytes:
    choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
    return _sse({**_shared(asked, "chat.completion.chunk"), "choices": [choice]})


def _sse(document: dict[str, Any]) -> bytes:
    return b"data: %b\n\n" % json.dumps(document, ensure_ascii=False).encode("utf-8", "replace")
