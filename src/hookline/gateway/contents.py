"""What an answer's message holds, in the many ways in which servers write it."""

import json
from collections.abc import Mapping

from hookline.documents import Document

THOUGHTS = (
    "reasoning_content", "reasoning", "thinking", "reasoning_details", "thinking_blocks",
    "reasoning_text", "thoughts",
)  # fmt: skip
"""Where servers put what a model thinks, when they keep it out of the answer."""
OTHER_FIELDS = (*THOUGHTS, "tool_calls", "function_call", "audio", "parsed")
"""Where all of an answer may stand, though a message was asked for."""
FINISHES = {
    **dict.fromkeys(
        ("max_tokens", "model_length", "max_length", "max_output_tokens", "token_limit"), "length"
    ),
    **dict.fromkeys(
        ("safety", "recitation", "prohibited_content", "blocklist", "spii", "sensitive",
         "refusal", "content_filtered", "guardrail_intervened"), "content_filter"
    ),
    **dict.fromkeys(
        ("network_error", "abort", "aborted", "cancelled", "insufficient_system_resource"), "error"
    ),
}  # fmt: skip
"""Why an answer ended, in the words of OpenAI: `length`, `content_filter`; `error` is ours."""


def finish_reason(reason: object) -> str:
    """Why an answer ended, in one vocabulary; `stop` where nothing says so."""
    if isinstance(reason, list) and reason:
        reason = reason[0]
    if isinstance(reason, Mapping):
        reason = reason.get("type") or reason.get("reason")
    words = str(reason or "stop").lower().replace("-", "_")
    return FINISHES.get(words, words)


def as_text(content: object) -> str:
    """A message's content; some servers send it in parts, and thoughts among them."""
    if isinstance(content, list):
        return "".join(map(_part_text, content))
    if isinstance(content, Mapping):
        text = _part_text(content)
        is_part = "text" in content or "type" in content
        return text if is_part else json.dumps(content, ensure_ascii=False, default=str)
    return content if isinstance(content, str) else ""


def text_of(message: Document) -> str:
    """An answer's text: its content; where that holds no document, the one that a call holds."""
    content = as_text(message.get("content"))
    if "{" in content:
        return content
    provider_fields = message.get("provider_specific_fields")
    places = [message, provider_fields if isinstance(provider_fields, Mapping) else {}]
    held = (text for place in places if (text := _called_with(place)))
    return next(held, content)


def add_calls(pieces: dict[str, str], delta: object) -> bool:
    """Put what a streamed piece says of each call behind what was said of it; does it say any?"""
    n_before = sum(map(len, pieces.values()))
    for name, call in _calls(delta):
        pieces[name] = pieces.get(name, "") + _arguments(call)
    return sum(map(len, pieces.values())) > n_before


def joined_calls(pieces: Mapping[str, str]) -> str:
    """The document of the calls that came in pieces, of several calls in parts; "" for none."""
    return _document("\n".join(pieces.values()))


def _called_with(place: Document) -> str:
    """The document that functions are called with, or that stands there parsed; "" for none."""
    pieces: dict[str, str] = {}
    add_calls(pieces, place)
    return joined_calls(pieces) or _document(_as_json(place.get("parsed")))


def _calls(message: object) -> list[tuple[str, Document]]:
    """The calls of a message, or of a piece of one, each by what it is counted as."""
    if not isinstance(message, Mapping):
        return []
    listed = message.get("tool_calls")
    calls = [
        call for call in (listed if isinstance(listed, list) else []) if isinstance(call, Mapping)
    ]
    numbered = [(str(call.get("index", position))[:9], call) for position, call in enumerate(calls)]
    alone = message.get("function_call")
    return [*numbered, ("function_call", alone)] if isinstance(alone, Mapping) else numbered


def _arguments(call: Document) -> str:
    """What a function is called with, also where it is a document and no text of one."""
    function = call.get("function")
    place = function if isinstance(function, Mapping) else call
    return _as_json(place.get("arguments") or place.get("input"))


def _document(text: str) -> str:
    return text if "{" in text and text.strip() != "{}" else ""


def _as_json(document: object) -> str:
    if isinstance(document, str):
        return document
    return json.dumps(document, ensure_ascii=False, default=str) if document else ""


def other_field(message: Document) -> str:
    """The field that holds what a message without text has to say; "" where there is none."""
    # where litellm keeps what it has no name for
    provider_fields = message.get("provider_specific_fields")
    places = [message, provider_fields if isinstance(provider_fields, Mapping) else {}]
    field = next((name for name in OTHER_FIELDS if any(place.get(name) for place in places)), "")
    parts = message.get("content")
    holds_thoughts = isinstance(parts, list) and any(map(_is_thought, parts))
    return field or ("thinking" if holds_thoughts else "")


def _part_text(part: object) -> str:
    if isinstance(part, str):
        return part
    if not isinstance(part, Mapping) or _is_thought(part):
        return ""
    text = part.get("text") or part.get("content")
    text = text.get("value") if isinstance(text, Mapping) else text
    return text if isinstance(text, str) else ""


def _is_thought(part: object) -> bool:
    kind = str(part.get("type")).lower() if isinstance(part, Mapping) else ""
    is_named = any(word in kind for word in ("think", "thought", "reason"))
    return is_named or (isinstance(part, Mapping) and part.get("thought") is True)
