"""The gate before every route: who asks, under which name, and how much is sent at once."""

import hmac
from urllib.parse import urlsplit

from fastapi.responses import JSONResponse
from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

OPEN = ("/healthz", "/readyz")
"""What is told without a key: that it is up, and its version."""
LOOPBACK = ("localhost", "127.0.0.1", "::1")
"""Names of this machine that it alone answers to."""
TYPED_ADDRESS = "none"
"""What browsers send as Sec-Fetch-Site where a person typed the address, and no page asks."""
MAX_BODY = 16 * 1024 * 1024
"""Bytes of a request; 10,000 outcomes with all their fields take a third of it."""
MAX_DIGITS = 12
"""Of a length that is read as a number; one of thousands of digits cannot be."""


class Gate:
    """Refuses, before anything is read of a body, whoever has no business here.

    Args:
        key: what X-API-Key has to be. With None, programs of this machine are answered, and no
            web page is: neither one of any origin, this machine's included, nor one whose name was
            made to lead here (DNS rebinding). With a key no page could know it, so that any name
            is fine, as behind a proxy.
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
            try:
                body = await _read_body(headers, receive)
            except ClientDisconnect:
                return  # nobody is there to be answered, and a part of a body is none
            if body is not None:
                await self._app(scope, _replayed(body, receive), send)
                return
            problem = f"a request has at most {MAX_BODY // 1024**2} MB"
            refusal = _answer(413, "HL506", problem, where="", fix="send it in several")
        await refusal(scope, receive, send)

    def _refusal(self, path: str, headers: Headers) -> JSONResponse | None:
        if self._key is None:
            return _refuse_web_pages(headers)
        if path in OPEN or _is_same_key(headers.get("X-API-Key", ""), self._key):
            return None
        return _answer(401, "HL501", "no such key", where="X-API-Key", fix="")


def _is_same_key(sent: str, key: str) -> bool:
    """Is it the key? Headers are read as Latin-1, and clients send a key in that or in UTF-8.

    Blanks around it are none of it: no header has them.
    """
    key = key.strip()
    expected = key.encode(errors="surrogateescape")  # as a terminal in another encoding sets it
    in_utf8 = hmac.compare_digest(sent.encode("latin-1"), expected)
    in_latin = hmac.compare_digest(sent.encode(), expected)
    return bool(key) and (in_utf8 or in_latin)


def _refuse_web_pages(headers: Headers) -> JSONResponse | None:
    fix = "ask http://127.0.0.1, or set HOOKLINE_SERVER_KEY and send it"
    if _host(f"//{headers.get('Host', '')}") not in LOOPBACK:
        problem = "without a key it answers to the names of this machine alone"
        return _answer(403, "HL505", problem, where="Host", fix=fix)
    problem = "without a key it answers no web page"
    if "Origin" in headers:
        return _answer(403, "HL505", problem, where="Origin", fix=fix)
    if headers.get("Sec-Fetch-Site", TYPED_ADDRESS) != TYPED_ADDRESS:
        return _answer(403, "HL505", problem, where="Sec-Fetch-Site", fix=fix)
    return None


def _host(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:  # "[" alone
        return None


async def _read_body(headers: Headers, receive: Receive) -> bytes | None:
    """The whole body; None as soon as it is too long, whatever its header says of it.

    Raises:
        ClientDisconnect: who asked went away before all of it came.
    """
    length = headers.get("Content-Length", "")
    if length.isdecimal() and (len(length) > MAX_DIGITS or int(length) > MAX_BODY):
        return None
    body, has_more = bytearray(), True
    while has_more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
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
