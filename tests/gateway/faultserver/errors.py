"""Error responses in OpenAI's shape, one for each HTTP fault."""

import json
from email.utils import formatdate

from tests.gateway.faultserver.wire import Response

HUGE = 86400  # seconds that `429huge` asks to wait

_KINDS: dict[str, tuple[int, str, str | None, str]] = {
    "400": (400, "invalid_request_error", None, "The request is wrong."),
    "400ctx": (
        400,
        "invalid_request_error",
        "context_length_exceeded",
        "This model's maximum context length is 8192 tokens.",
    ),
    "400policy": (
        400,
        "invalid_request_error",
        "content_policy_violation",
        "The request was rejected by the safety system.",
    ),
    "401": (401, "invalid_request_error", "invalid_api_key", "Incorrect API key provided."),
    "403": (403, "permission_error", None, "You may not use this model."),
    "404": (404, "invalid_request_error", "model_not_found", "The model does not exist."),
    "408": (408, "timeout", None, "The request took too long."),
    "409": (409, "conflict", None, "Another request holds the resource."),
    "413": (413, "invalid_request_error", None, "The request is too large."),
    "422": (422, "invalid_request_error", None, "The request cannot be processed."),
    "429": (429, "rate_limit_error", "rate_limit_exceeded", "Too many requests."),
    "429quota": (
        429,
        "insufficient_quota",
        "insufficient_quota",
        "You exceeded your current quota, please check your plan and billing details.",
    ),
    "500": (500, "server_error", None, "The server had an error."),
    "502": (502, "server_error", None, "Bad gateway."),
    "503": (503, "server_error", None, "The service is unavailable."),
    "504": (504, "server_error", None, "The gateway timed out."),
    "529": (529, "overloaded_error", None, "Overloaded."),
}
_HTML = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


def error(
    status: int,
    message: str,
    *,
    kind: str = "invalid_request_error",
    code: str | None = None,
    param: str | None = None,
) -> Response:
    """Any error response."""
    told = {"message": message, "type": kind, "param": param, "code": code}
    return Response(status, json.dumps({"error": told}).encode())


def http_fault(fault: str, *, retry_after: float | None = None) -> Response:
    """The response that is an HTTP fault.

    Args:
        retry_after: seconds that `429ra` and `503ra` ask to wait; 1 by default.
    """
    if fault == "502":
        return Response(502, _HTML, content_type="text/html")
    row = _KINDS.get(fault) or _KINDS[fault[:3]]
    status, kind, code, message = row
    plain = error(status, message, kind=kind, code=code)
    return Response(status, plain.body, _waits(fault, retry_after))


def json_fault(fault: str) -> Response:
    """The same where only JSON has a place, as in a batch's error file."""
    status, kind, code, message = _KINDS.get(fault) or _KINDS[fault[:3]]
    return error(status, message, kind=kind, code=code)


def limited(message: str, retry_after: float | None) -> Response:
    """The 429 of a limit that the client has reached."""
    plain = error(429, message, kind="rate_limit_error", code="rate_limit_exceeded")
    return Response(429, plain.body, _seconds(retry_after))


def _waits(fault: str, retry_after: float | None) -> dict[str, str]:
    if fault in ("429ra", "503ra"):
        return _seconds(1 if retry_after is None else retry_after)
    return {
        "429ms": {"retry-after-ms": "50"},
        "429date": {"retry-after": formatdate(usegmt=True)},
        "429huge": {"retry-after": str(HUGE)},
    }.get(fault, {})


def _seconds(seconds: float | None) -> dict[str, str]:
    return {} if seconds is None else {"retry-after": f"{seconds:g}"}
