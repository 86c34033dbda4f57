"""What a server says is wrong, wherever in its answer it says so.

OpenAI puts it into `error`, FastAPI into `detail`, Google into a list of one, routers repeat the
host's own words in `metadata.raw`, and some answer with plain text.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from hookline.documents import Document
from hookline.text.answers import last_object
from hookline.text.pattern import compile_lazily

DEEPEST = 8  # errors inside errors
INNER = (
    "error", "errors", "detail", "details", "raw", "metadata", "fault", "response", "body",
    "base_resp",
)  # fmt: skip
"""Where an error holds the one that it was made from."""
STATUS_WORDS = {
    "invalid_api_key": 401, "authentication": 401, "unauthenticated": 401, "unauthorized": 401,
    "insufficient_quota": 402, "insufficient_credits": 402, "payment": 402, "permission": 403,
    "not_found": 404, "model_not_found": 404, "rate_limit": 429, "resource_exhausted": 429,
    "too_many_requests": 429, "overloaded": 529, "unavailable": 503, "timeout": 408,
    "invalid_request": 400, "invalid_argument": 400, "bad_request": 400, "json_validate": 400,
    "tool_use_failed": 400, "internal": 500, "server_error": 500,
}  # fmt: skip
"""What an error's code or type says where it is no number."""

STATUS_PHRASES = (
    (
        compile_lazily(r"(?i)\bunauthori[sz]ed\b|(?:invalid|incorrect|missing).{0,12}api[ _-]?key"),
        401,
    ),
    (compile_lazily(r"(?i)\binsufficient[ _](?:balance|credits?|funds|quota)\b"), 402),
    (compile_lazily(r"(?i)\brate[ -]limit|\btoo many requests\b"), 429),
)
"""What an error's words say where it has no code at all."""
KEYS_OF_CODES = ("code", "status", "type", "reason", "status_code", "statusCode", "http_status")
NO_NAMES = ("body", "query", "request", "root", "__root__")
"""What a place begins with that is no parameter; names of classes are none either."""
PAGE = compile_lazily(
    r"(?is)(?:<!--.*?-->\s*)*(?:<\?xml|<!doctype\s+html|<(?:html|head|body|h1|title|p|div|center)\b)"
)
HEADING = compile_lazily(r"(?is)<(title|h1|h2|p|message)\b[^>]*>\s*\S.*?</\1>")
"""What a page is about; the first of them that says anything."""


@dataclass(frozen=True, slots=True)
class ErrorBody:
    """An error as far as it says what it is."""

    message: str = ""
    code: str = ""
    """Its code and type, in one text."""
    param: str = ""
    """The parameter of the request that it is about."""
    answer: str = ""
    """What the model had written, where only its form was refused."""
    retry_delay: str = ""
    """Seconds to wait, or the moment to wait for, as an HTTP header would say it."""

    @property
    def status(self) -> int | None:
        """The HTTP status that it amounts to; None where it says nothing of the kind."""
        for word in self.code.split():
            if word.isdigit() and 300 <= int(word) < 600:
                return int(word)
        code = self.code.lower()
        by_code = next((status for word, status in STATUS_WORDS.items() if word in code), None)
        if by_code is not None:
            return by_code
        matching = (status for words, status in STATUS_PHRASES if words.search(self.message))
        return next(matching, None)


def read_error(body: object, depth: int = 0) -> ErrorBody:
    """The error in a body: a document, part of one, or a text."""
    if depth > DEEPEST:
        return ErrorBody()
    if isinstance(body, str | bytes):
        return _in_text(body if isinstance(body, str) else body.decode("utf-8", "replace"), depth)
    if isinstance(body, list):
        return _in_list(body, depth)
    if not isinstance(body, Mapping):
        return ErrorBody()
    body_error = _in_map(body, depth)
    for name in INNER:
        inner = read_error(body[name], depth + 1) if body.get(name) else ErrorBody()
        body_error = _joined(body_error, inner)
    return body_error


def _in_map(body: Document, depth: int) -> ErrorBody:
    """What a map says itself."""
    names = ("message", "msg", "error_description", "status_msg", "title")
    inner = read_error(
        next((words for name in names if (words := body.get(name))), None), depth + 1
    )
    if isinstance(fields := body.get("errors"), Mapping):
        inner = _joined(inner, _in_fields(fields))
    code = [body.get(name) for name in KEYS_OF_CODES]
    place = body.get("loc") or body.get("param") or body.get("field")
    held_back = body.get("failed_generation")
    headers = body.get("headers")
    delay = body.get("retryDelay") or (_reset(headers) if isinstance(headers, Mapping) else "")
    outer = ErrorBody(
        code=" ".join(str(word) for word in code if isinstance(word, str | int)),
        param=_parameter(place),
        answer=held_back
        if isinstance(held_back, str)
        else json.dumps(held_back)
        if held_back
        else "",
        retry_delay=str(delay or "").removesuffix("s"),
    )
    return _joined(outer, inner)


def _in_fields(fields: Document) -> ErrorBody:
    """Errors by the parameter that they are about."""
    lines = [
        f"{name}: {'; '.join(words)}"
        for name, words in fields.items()
        if isinstance(words, list) and words and all(isinstance(word, str) for word in words)
    ]
    return ErrorBody("; ".join(lines), param=lines[0].partition(":")[0] if lines else "")


def _in_list(body: list[object], depth: int) -> ErrorBody:
    """A list of one is that one; of several the first tells the parameter, all tell the words."""
    errors = [read_error(entry, depth + 1) for entry in body[:5]]
    if not errors:
        return ErrorBody()
    pairs = zip(body, errors, strict=False)
    lines = dict.fromkeys(
        f"{e.param}: {e.message}" if isinstance(entry, Mapping) and "loc" in entry else e.message
        for entry, e in pairs
    )
    first = next((error for error in errors if error.param or error.code), errors[0])
    delay = next((error.retry_delay for error in errors if error.retry_delay), "")
    message = "; ".join(line for line in lines if line)
    return replace(first, message=message, retry_delay=delay)


def _in_text(text: str, depth: int) -> ErrorBody:
    """Words; or another error, written out as JSON or as Python shows it."""
    text = text.strip()
    start = re.search(r"[{\[]\s*\\*[\[{\"']", text)
    is_encoded = text[:1] == '"'
    if start and (inner := last_object(text if is_encoded else text[start.start() :])):
        error = read_error(inner, depth + 1)
        if error.message:
            return error
    if PAGE.match(text):  # a gateway's
        heading = HEADING.search(text)
        return ErrorBody(" ".join(re.sub(r"<[^>]*>", " ", heading[0] if heading else text).split()))
    return ErrorBody(text)


def _joined(outer: ErrorBody, inner: ErrorBody) -> ErrorBody:
    """Both in one: whoever is nearer to the cause has the word, codes are all kept."""
    return ErrorBody(
        message=inner.message or outer.message,
        code=" ".join(code for code in (outer.code, inner.code) if code),
        param=inner.param or outer.param,
        answer=inner.answer or outer.answer,
        retry_delay=inner.retry_delay or outer.retry_delay,
    )


def _parameter(place: object) -> str:
    """The request's parameter that a place in its body belongs to."""
    parts = re.split(r"[.\[]", place) if isinstance(place, str) else place
    if not isinstance(parts, list | tuple):
        return ""
    names = [name for name in parts if isinstance(name, str) and name not in NO_NAMES]
    return next((name for name in names if not name[:1].isupper()), "")


def _reset(headers: Document) -> str:
    """The wait that the host's own headers asked for."""
    lowered = {str(name).lower(): value for name, value in headers.items()}
    return str(lowered.get("retry-after") or "")


def plain(body: object) -> str:
    """An error's words, never as Python shows a value."""
    if message := read_error(body).message:
        return message
    return json.dumps(body, ensure_ascii=False, default=str) if body else ""
