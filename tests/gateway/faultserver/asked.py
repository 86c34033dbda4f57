"""A chat request as the server understands it."""

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tests.gateway.faultserver.faults import script_of

TOLD_SCHEMA = "The JSON Schema of the answer:"


class Unreadable(Exception):
    """The body is no chat request; the message says why."""


@dataclass(frozen=True)
class Asked:
    """One chat request."""

    model: str
    messages: tuple[tuple[str, str], ...]
    """(role, content), in order."""
    seed: object
    stream: bool
    stream_usage: bool
    response_format: str
    """The type asked for; "text" without any."""
    schema: dict[str, Any] | None
    """Of the answer; None asks for plain text."""
    script: tuple[str, ...]

    @cached_property
    def fingerprint(self) -> str:
        """What is asked, apart from how: the same for every response format and length."""
        said = [content for role, content in self.messages if role == "user"]
        told = {"messages": said, "model": self.model, "seed": self.seed}
        text = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def prompt_tokens(self) -> int:
        return sum(len(text) for _, text in self.messages) // 4 + 3 * len(self.messages)


def read_chat(body: bytes) -> Asked:
    """The request in a body.

    Raises:
        Unreadable: there is none.
    """
    try:
        document = json.loads(body)
        return _asked(document)
    except Unreadable:
        raise
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise Unreadable(f"The body is no chat request: {problem!r}") from problem


def _asked(document: dict[str, Any]) -> Asked:
    wanted = document.get("response_format") or {"type": "text"}
    messages = tuple((m["role"], _text(m.get("content"))) for m in document["messages"])
    if not messages:
        raise Unreadable("[] is too short - 'messages'")
    try:
        script = script_of(document["model"])
    except ValueError as kind:
        raise Unreadable(f"there is no fault `{kind}`") from None
    return Asked(
        model=document["model"],
        messages=messages,
        seed=document.get("seed"),
        stream=bool(document.get("stream")),
        stream_usage=bool((document.get("stream_options") or {}).get("include_usage")),
        response_format=wanted["type"],
        schema=_schema(wanted, messages),
        script=script,
    )


def _text(content: Any) -> str:
    """A message's text, be it one string or a list of parts."""
    if isinstance(content, list):
        return "".join(part.get("text", "") for part in content)
    return content if isinstance(content, str) else ""


def _schema(wanted: dict[str, Any], messages: tuple[tuple[str, str], ...]) -> dict[str, Any] | None:
    if wanted["type"] == "json_schema":
        found: dict[str, Any] = wanted["json_schema"]["schema"]
        return found
    for _, text in messages:
        _, told, rest = text.partition(f"{TOLD_SCHEMA}\n")
        if told:
            described: dict[str, Any] = json.JSONDecoder().raw_decode(rest.lstrip())[0]
            return described
    return {"type": "object"} if wanted["type"] == "json_object" else None
