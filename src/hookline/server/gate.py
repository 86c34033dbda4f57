"""The gate before every route: who asks, under which name, and how much is sent at once."""

import hmac
from urllib.parse import urlsplit

from fastapi.responses import JSONResponse
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

OPEN = ("/healthz", "/readyz")
"""What is told without a key: that it is up, and its version."""
LOOPBACK = ("localhost", "127.0.0.1", "::1")
"""Names of this machine that it alone answers to."""
MAX_BODY = 16 * 1024 * 1024
"""Bytes of a request; 10,000 outcomes with all their fields take a third of it."""


class Gate:
    """Refuses, before anything is read of a body, whoever has no business here.

    Args:
        key: what X-API-Key has to be. With None, programs of this machine are answered, and no
            web page is: neither one of another origin, nor one whose name was made to lead here
            (DNS rebinding). With a key neither could know it, so that any name is fine, as behind
            a proxy.
    """

    def __init__(self, app: ASGIApp, key: str | None) -> None:
        self._app, self._key = app, key

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        refusal = self._refusal(scope["path"], headers)
        if refusal is None:
            body = await _read_body(headers, receive)
            if body is not None:
                await self._app(scope, _replayed(body, receive), send)
                return
            problem = f"a request has at most {MAX_BODY // 1024**2} MB"
            refusal = _answer(413, "HL506", problem, where="", fix="send it in several")
        await refusal(scope, receive, send)

    def _refusal(self, path: str, headers: Headers) -> JSONResponse | None:
        if self._key is None:
            return _refuse_web_pages(headers)
        sent = headers.get("X-API-Key", "")
        is_known = bool(self._key) and hmac.compare_digest(sent.encode(), self._key.encode())
        if is_known or path in OPEN:
            return None
        return _answer(401, "HL501", "no such key", where="X-API-Key", fix="")


def _refuse_web_pages(headers: Headers) -> JSONResponse | None:
    fix = "ask http://127.0.0.1, or set HOOKLINE_SERVER_KEY and send it"
    if _host(f"//{headers.get('Host', '')}") not in LOOPBACK:
        problem = "without a key it answers to the names of this machine alone"
        return _answer(403, "HL505", problem, where="Host", fix=fix)
    if "Origin" in headers and _host(headers["Origin"]) not in LOOPBACK:
        return _answer(
            403, "HL505", "without a key it answers no web page", where="Origin", fix=fix
        )
    return None


def _host(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:  # "[" alone
        return None


async def _read_body(headers: Headers, receive: Receive) -> bytes | None:
    """The whole body; None as soon as it is too long, whatever its header says of it."""
    length = headers.get("Content-Length", "")
    if length.isdecimal() and int(length) > MAX_BODY:
        return None
    body, has_more = bytearray(), True
    while has_more:
        message = await receive()
        body += message.get("body", b"")
        has_more = message.get("more_body", False)
        if len(body) > MAX_BODY:
            return None
    return bytes(body)


def _replayed(body: bytes, receive: Receive) -> Receive:
    """The body as one message, then whatever comes after it."""
    messages: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def next_message() -> Message:
        return messages.pop() if messages else await receive()

    return next_message


def _answer(status: int, code: str, problem: str, *, where: str, fix: str) -> JSONResponse:
    error = {"code": code, "where": where, "problem": problem, "fix": fix}
    return JSONResponse({"error": error}, status_code=status)
