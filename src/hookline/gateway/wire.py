"""A chat completion as it goes over the wire: our request as its body, its answer as our reply."""

import json
from collections.abc import Mapping, Sequence

from hookline.documents import Fields
from hookline.errors import ProviderFailed
from hookline.gateway.base import Transient
from hookline.gateway.contents import (
    OTHER_FIELDS,
    THOUGHTS,
    add_calls,
    as_text,
    finish_reason,
    joined_calls,
    other_field,
    text_of,
)
from hookline.gateway.error_bodies import plain, read_error
from hookline.gateway.faults import QUOTA, SYSTEM, from_status
from hookline.gateway.other_apis import as_chunk, as_completion, chunk_of_line
from hookline.gateway.packed import unpacked
from hookline.gateway.secrets import redact
from hookline.records.prompt import Message, Reply, Request
from hookline.text.safe import safe_text

MOST_TOKENS = 10**9  # of one call; more is a mistake of the server's
GARBLED = 3  # tries: a server that answers nonsense mostly goes on to
ERRORS = ("error", "errors", "detail", "message", "base_resp")
"""What a piece of a stream that is an error may hold in place of choices."""
OPEN_THINKING = "<think>"
"""What a text begins with whose writer came no further than to think."""


def body(request: Request, name: str) -> Fields:
    """The body of a request: messages, schema and parameters, and nothing else of it.

    Args:
        name: the provider's name for the model.
    """
    params = {**request.params, "seed": request.seed}
    if "max_tokens" in request.without and "max_tokens" in params:
        params["max_completion_tokens"] = params.pop("max_tokens")
    return {
        "model": name,
        "messages": [{"role": m.role, "content": m.content} for m in _messages(request)],
        **{key: value for key, value in params.items() if key not in request.without},
        **_response_format(request),
    }


def _messages(request: Request) -> tuple[Message, ...]:
    """Where the schema does not go beside the messages, it goes into them."""
    messages = request.messages
    if request.format != "json_schema":
        first, *rest = messages
        schema = json.dumps(request.schema_, ensure_ascii=False)
        instructed = f"{first.content}\nThe JSON Schema of the answer:\n{schema}"
        messages = (first.model_copy(update={"content": instructed}), *rest)
    return _of_users_alone(messages) if SYSTEM in request.without else messages


def _of_users_alone(messages: Sequence[Message]) -> tuple[Message, ...]:
    """For models that take turns and know no system: its words open the user's message."""
    turns: list[Message] = []
    for message in messages:
        role = "user" if message.role == "system" else message.role
        if turns and turns[-1].role == role:
            content = f"{turns[-1].content.rstrip()}\n\n{message.content}"
            turns[-1] = turns[-1].model_copy(update={"content": content})
        else:
            turns.append(message.model_copy(update={"role": role}))
    return tuple(turns)


def _response_format(request: Request) -> Fields:
    if request.format == "text":
        return {}
    if request.format == "json_object":
        return {"response_format": {"type": "json_object"}}
    schema = {"name": "variants", "schema": request.schema_, "strict": True}
    return {"response_format": {"type": "json_schema", "json_schema": schema}}


def read(content: bytes, model: str) -> Reply:
    """The reply in the bytes of an answer that has status 200.

    Raises:
        ProviderFailed: HL611 for what is not JSON, HL612 for JSON without an answer, and by its
            own code what an error in it says.
    """
    content = unpacked(content)
    try:
        document = json.loads(content, strict=False)
    except (ValueError, RecursionError):
        text = content.decode("utf-8", "replace").strip()
    else:
        return reply(document, model)
    if not text.startswith((":", "data:", "event:")) and not chunk_of_line(text.partition("\n")[0]):
        raise _not_json(text, model, f"{model} answered what is not JSON")
    streamed = StreamedReply(model)  # though nobody asked for a stream
    for line in text.split("\n"):
        streamed.feed(line.rstrip("\r"))
    return streamed.reply()


def reply(document: object, model: str) -> Reply:
    """The reply in an answer's document: not every 200 holds one.

    Raises:
        ProviderFailed: HL612, or by its own code what an error in it says.
    """
    document = as_completion(document)
    first = _first(_get(document, "choices"))
    message = _get(first, "message")
    text = _joined(text_of(message)) if isinstance(message, Mapping) else ""
    outer = _get(document, "error") and not text
    error = _get(first, "error") or ({} if isinstance(message, Mapping) and not outer else document)
    if error or not isinstance(message, Mapping):
        raise error_inside(error, model, f"{model} answered without any message")
    finish = _joined(finish_reason(_get(first, "finish_reason")))
    other = _get(message, "provider_specific_fields")  # where litellm keeps what it has no name for
    refusal = _joined(str(_get(message, "refusal") or _get(other, "refusal") or ""))
    if finish == "content_filter" and not refusal:
        refusal = "its content filter stopped the answer"
    if finish == "error":
        cut = garbled("HL612", f"{model} broke off in the middle of its answer")
        cut.text = text
        raise cut
    field = "" if text.strip() else other_field(message)
    if (field or not text) and not refusal:
        if finish != "length":
            instead = f"; all that it wrote is in `{field}`" if field else ""
            raise garbled("HL612", f"{model} answered with an empty message{instead}")
        text = OPEN_THINKING if field in THOUGHTS else ""
    answer = Reply(
        text=text,
        finish=finish,
        refusal=refusal,
        model=_joined(str(_get(document, "model") or model)),
    )
    return with_usage(answer, _get(document, "usage"))


class StreamedReply:
    """An answer that comes in pieces, as server-sent events."""

    def __init__(self, model: str) -> None:
        self._model = model
        self._pieces: list[str] = []
        self._calls: dict[str, str] = {}
        """What functions are called with, where the answer stands there."""
        self._refusal: list[str] = []
        self._other: list[str] = []
        self._fields: Fields = {}
        """What came elsewhere than in the answer's text."""
        self._finish = ""
        self._usage: Fields = {}
        self._name = model

    @property
    def text(self) -> str:
        """What has come."""
        content, called = "".join(self._pieces), joined_calls(self._calls)
        return _joined(called if called and "{" not in content else content)

    def feed(self, line: str) -> bool:
        """Read one line of the stream.

        Returns:
            Has text come?
        Raises:
            ProviderFailed: HL611 for a piece that is no JSON, and as `delta`.
        """
        kind, _, content = line.partition(":")
        if kind != "data":
            if (chunk := chunk_of_line(line)) is not None:
                return self.delta(chunk)
            if line and not line.startswith(":") and kind not in ("event", "id", "retry"):
                self._other.append(line)  # no stream at all: a server that ignores `stream`
            return False
        content = content.strip()
        if content == "[DONE]":
            self._finish = self._finish or "stop"
            return False
        try:
            document = json.loads(content)
        except (ValueError, RecursionError):
            problem = f"{self._model} streamed what is not JSON"
            raise _not_json(content, self._model, problem) from None
        return self.delta(document)

    def delta(self, document: object) -> bool:
        """Read one chunk; has text come?

        Raises:
            ProviderFailed: HL612, or by its own code what an error in place of a piece says.
        """
        document = as_chunk(_first(document) if isinstance(document, list) else document)
        first = _first(_get(document, "choices"))
        is_error = first is None and any(_get(document, name) for name in ERRORS)
        error = _get(document, "error") or _get(first, "error") or (document if is_error else None)
        if error:
            raise error_inside(error, self._model, f"{self._model} broke off")
        delta = _get(first, "delta") or (
            {} if self._pieces or self._calls else _get(first, "message")
        )
        if reason := _get(first, "finish_reason"):
            self._finish = finish_reason(reason)
        usage = _get(document, "usage")  # of some the tokens read come first, those written last
        self._usage |= usage if isinstance(usage, Mapping) else {}
        self._name = str(_get(document, "model") or self._name)
        if refusal := _get(delta, "refusal"):
            self._refusal.append(str(refusal))
        self._fields |= {name: full for name in OTHER_FIELDS if (full := _get(delta, name))}
        text = as_text(_get(delta, "content"))
        if text:
            self._pieces.append(text)
        return add_calls(self._calls, delta) or bool(text)

    def reply(self) -> Reply:
        """The whole answer.

        Raises:
            Transient: HL611 or HL612, with what had come, when it ended before its end.
        """
        if self._other and not self.text:
            return read("\n".join(self._other).encode(), self._model)
        if not self._finish:
            raise garbled("HL612", f"{self._model} broke off in the middle of its answer")
        message = {**self._fields, "content": self.text, "refusal": "".join(self._refusal)}
        choice = {"message": message, "finish_reason": self._finish}
        whole = {"choices": [choice], "usage": self._usage, "model": self._name}
        return reply(whole, self._model)


def with_usage(answer: Reply, usage: object) -> Reply:
    """The reply with the tokens that the provider counted; 0 where it counted none."""
    cached = _get(_get(usage, "prompt_tokens_details"), "cached_tokens")
    update = {
        "tokens_in": _count(_get(usage, "prompt_tokens")),
        "tokens_cached": _count(cached),
        "tokens_out": _count(_get(usage, "completion_tokens")),
    }
    return answer.model_copy(update=update)


def error_inside(error: object, model: str, problem: str) -> ProviderFailed:
    """An error where an answer should be: by its own code, as if that were the status."""
    error_body = read_error(error)
    is_broke = any(word in error_body.message for word in QUOTA)
    status = error_body.status or (402 if is_broke else 400 if error_body.answer else None)
    if status is not None:
        return from_status(status, error, {}, model)
    words = error_body.message or (plain(error) if isinstance(error, str) else "")
    return garbled("HL612", f"{problem}: {words}" if words else problem)


def _not_json(text: str, model: str, problem: str) -> ProviderFailed:
    """What to make of words, or of a page, where JSON should be."""
    if text[:1] in ("", "{", "["):  # JSON that was cut, whose words are the answer's
        return garbled("HL611", problem)
    error_body = read_error(text)
    if error_body.status is not None:
        return from_status(error_body.status, text, {}, model)
    return garbled("HL611", f"{problem}: {error_body.message}")


def garbled(code: str, problem: str) -> Transient:
    """An answer that nobody can read, though it may be charged for."""
    words = redact(safe_text(" ".join(problem.split())))[:300]
    transient = Transient(code, words, fix="try again later; what is done is kept")
    transient.tries, transient.billed = GARBLED, True
    return transient


def _joined(text: str) -> str:
    """With no half of a character: JSON may hold a lone surrogate, and no file can."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _first(value: object) -> object:
    return value[0] if isinstance(value, list) and value else None


def _get(document: object, key: str) -> object:
    return document.get(key) if isinstance(document, Mapping) else None


def _count(value: object) -> int:
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return max(0, min(int(value), MOST_TOKENS))
    return 0
