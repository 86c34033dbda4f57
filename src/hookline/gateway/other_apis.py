"""Answers in the shape of another API than the one that was asked, turned into chat completions.

Behind an address that should speak as OpenAI's chat does may stand Ollama (`/api/chat` and
`/api/generate`), Anthropic's messages, Gemini, OpenAI's Responses, or text completions.
"""

import json
from collections.abc import Mapping

from hookline.documents import Document, Fields


def as_completion(document: object) -> object:
    """A completion of a document that can only be one other API's answer; else the document."""
    if not isinstance(document, Mapping) or document.get("error"):
        return document
    return _completion_meant(document) or document


def _completion_meant(document: Document) -> Fields | None:
    if _first_map(document.get("choices")).keys() & {"message", "delta"}:
        return None
    completions = [completion for read in SHAPES if (completion := read(document))]
    return completions[0] if len(completions) == 1 else None


def as_chunk(document: object) -> object:
    """A completion's chunk of a piece of another API's stream; else the document."""
    if not isinstance(document, Mapping) or document.get("error"):
        return document
    kind = str(document.get("type") or "")
    if kind.startswith("response."):
        return _event_of_responses(kind, document)
    if kind.startswith(("message_", "content_block_")) or kind == "ping":
        return _event_of_anthropic(document)
    completion = _completion_meant(document)
    if completion is None:
        return document
    choice = _first_map(completion["choices"])
    return {**completion, "choices": [{**choice, "delta": choice["message"]}]}


def chunk_of_line(line: str) -> object:
    """A piece of a stream that is a line of its own, as Ollama's are; None for any other line."""
    if not line.startswith("{") or '"done"' not in line:
        return None
    try:
        document = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document.get("done"), bool) else None


def _of_ollama(document: Document) -> Fields | None:
    message = document.get("message")
    if not isinstance(message, Mapping) or not message.keys() & {"content", "tool_calls"}:
        return None
    return _ended(document, message)


def _of_generate(document: Document) -> Fields | None:
    text = document.get("response")
    is_answer = isinstance(text, str) and "done" in document
    return _ended(document, {"content": text}) if is_answer else None


def _ended(document: Document, message: Document) -> Fields:
    """What Ollama wrote, which says of each piece whether it is the last one."""
    finish = document.get("done_reason") or document.get("finish_reason")
    finish = finish or ("stop" if document.get("done") is True else None)
    counts = document.get("prompt_eval_count"), document.get("eval_count")
    return _completion(document, message, finish, counts)


def _of_anthropic(document: Document) -> Fields | None:
    parts = document.get("content")
    is_answer = document.get("type") == "message" or document.get("role") == "assistant"
    if not isinstance(parts, list) or not is_answer:
        return None
    calls = [part for part in _maps(parts) if part.get("type") == "tool_use"]
    message = {"content": parts, "tool_calls": calls}
    return _completion(document, message, document.get("stop_reason"), _counts(document))


def _of_gemini(document: Document) -> Fields | None:
    candidate = _first_map(document.get("candidates"))
    blocked = _map(document.get("promptFeedback")).get("blockReason")
    if not candidate and not blocked:
        return None
    usage = _map(document.get("usageMetadata"))
    written = [usage.get(name) for name in ("candidatesTokenCount", "thoughtsTokenCount")]
    n_written = sum(count for count in written if isinstance(count, int))
    finish = candidate.get("finishReason") or (blocked and "content_filter")
    message = {"content": _map(candidate.get("content")).get("parts")}
    return _completion(document, message, finish, (usage.get("promptTokenCount"), n_written))


def _of_responses(document: Document) -> Fields | None:
    entries = _maps(document.get("output"))
    if not entries and document.get("object") != "response":
        return None
    written = [part for entry in entries if entry.get("type", "message") == "message"
               for part in _maps(entry.get("content"))]  # fmt: skip
    message = {
        "content": written,
        "refusal": "".join(str(part["refusal"]) for part in written if part.get("refusal")),
        "tool_calls": [entry for entry in entries if entry.get("type") == "function_call"],
    }
    finish = _map(document.get("incomplete_details")).get("reason")
    return _completion(document, message, finish or "stop", _counts(document))


def _of_text(document: Document) -> Fields | None:
    choice = _first_map(document.get("choices"))
    if not isinstance(choice.get("text"), str):
        return None
    message = {"content": choice["text"]}
    return {**document, "choices": [{**choice, "message": message}]}


SHAPES = (_of_ollama, _of_generate, _of_anthropic, _of_gemini, _of_responses, _of_text)
"""What reads an answer of each API; None where it is not of its shape."""


def _event_of_responses(kind: str, event: Document) -> object:
    """An event of OpenAI's Responses; the whole answer at its end repeats what had come."""
    delta = event.get("delta")
    if kind == "response.failed":
        return {"error": _map(event.get("response")).get("error") or kind}
    if kind in ("response.completed", "response.incomplete"):
        whole = _of_responses(_map(event.get("response"))) or _completion({}, {}, "stop", ())
        finish = _first_map(whole["choices"])["finish_reason"]
        return {**whole, "choices": [{"delta": {}, "finish_reason": finish}]}
    deltas = {
        "response.output_text.delta": {"content": delta},
        "response.refusal.delta": {"refusal": delta},
        "response.function_call_arguments.delta": {"function_call": {"arguments": delta}},
    }
    return {"choices": [{"delta": deltas.get(kind, {})}]}


def _event_of_anthropic(event: Document) -> Fields:
    event_delta = _map(event.get("delta"))
    delta = {
        "content": event_delta.get("text"),
        "function_call": {"arguments": event_delta.get("partial_json")},
    }
    counted = event if "usage" in event else _map(event.get("message"))
    chunk = _completion(counted, {}, None, _counts(counted))
    return {**chunk, "choices": [{"delta": delta, "finish_reason": event_delta.get("stop_reason")}]}


def _completion(
    document: Document, message: Document, finish: object, counts: tuple[object, ...]
) -> Fields:
    """An answer in the shape of OpenAI's chat completions.

    Args:
        counts: tokens that were read and written, as far as they are told.
    """
    names = ("prompt_tokens", "completion_tokens")
    usage = {name: count for name, count in zip(names, counts, strict=False) if count}
    return {
        "choices": [{"message": message, "finish_reason": finish}],
        "model": document.get("model") or document.get("modelVersion"),
        "usage": usage,
    }


def _counts(document: Document) -> tuple[object, object]:
    usage = _map(document.get("usage"))
    return usage.get("input_tokens"), usage.get("output_tokens")


def _map(value: object) -> Document:
    return value if isinstance(value, Mapping) else {}


def _maps(value: object) -> list[Document]:
    return (
        [entry for entry in value if isinstance(entry, Mapping)] if isinstance(value, list) else []
    )


def _first_map(value: object) -> Document:
    return next(iter(_maps(value)), {})
