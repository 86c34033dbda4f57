"""What a server says is wrong, wherever in its answer it says so.

OpenAI puts it into `error`, FastAPI into `detail`, Google into a list of one, routers repeat the
host's own words in `metadata.raw`, and some answer with plain text.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from hookline.text.answers import last_object

DEEPEST = 4  # errors inside errors
INNER = ("error", "errors", "detail", "details", "raw", "metadata", "fault", "response", "body")
"""Where an error holds the one that it was made from."""
STATUS_WORDS = {
    "invalid_api_key": 401, "authentication": 401, "unauthenticated": 401, "unauthorized": 401,
    "insufficient_quota": 402, "insufficient_credits": 402, "payment": 402, "permission": 403,
    "not_found": 404, "model_not_found": 404, "rate_limit": 429, "resource_exhausted": 429,
    "too_many_requests": 429, "overloaded": 529, "unavailable": 503, "timeout": 408,
    "invalid_request": 400, "invalid_argument": 400, "bad_request": 400, "json_validate": 400,
    "internal": 500, "server_error": 500,
}  # fmt: skip
"""What an error's code or type says where it is no number."""

PAGE = re.compile(r"(?i)(?:<!doctype\s+html|<(?:html|head|body|h1|title|p|div|center)\b)")
HEADING = re.compile(r"(?is)<(title|h1|h2|p)\b[^>]*>\s*\S.*?</\1>")
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
        return next((status for word, status in STATUS_WORDS.items() if word in code), None)


def read_error(body: Any, depth: int = 0) -> ErrorBody:
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


def _in_map(body: Mapping[str, Any], depth: int) -> ErrorBody:
    """What a map says itself."""
    words = body.get("message") or body.get("msg") or body.get("error_description")
    inner = _in_text(words, depth) if isinstance(words, str) else ErrorBody()
    code = [body.get(name) for name in ("code", "status", "type", "reason")]
    place = body.get("loc") or body.get("param")
    headers = body.get("headers")
    delay = body.get("retryDelay") or (_reset(headers) if isinstance(headers, Mapping) else "")
    outer = ErrorBody(
        code=" ".join(str(word) for word in code if isinstance(word, str | int)),
        param=_parameter(place),
        answer=str(body.get("failed_generation") or ""),
        retry_delay=str(delay or "").removesuffix("s"),
    )
    return _joined(outer, inner)


def _in_list(body: list[Any], depth: int) -> ErrorBody:
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
    start = re.search(r"[{\[]\s*[\[{\"']", text)
    if start and (inner := last_object(text[start.start() :])):
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


def _parameter(place: Any) -> str:
    """The request's parameter that a place in its body belongs to."""
    if isinstance(place, list | tuple):
        names = [name for name in place if isinstance(name, str) and name not in ("body", "query")]
        return names[0] if names else ""
    return re.split(r"[.\[]", place)[0] if isinstance(place, str) else ""


def _reset(headers: Mapping[str, Any]) -> str:
    """The wait that the host's own headers asked for."""
    lowered = {str(name).lower(): value for name, value in headers.items()}
    return str(lowered.get("retry-after") or "")


def plain(body: Any) -> str:
    """An error's words, never as Python shows a value."""
    if message := read_error(body).message:
        return message
    return json.dumps(body, ensure_ascii=False, default=str) if body else ""
