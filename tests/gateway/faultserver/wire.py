"""HTTP/1.1 by hand, because a client library's server cannot be told to break it."""

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import parse_qsl

JSON = "application/json"


class Gone(Exception):
    """The client closed its connection before it had its answer."""


class BadCall(Exception):
    """The bytes are no HTTP request."""


@dataclass(frozen=True, slots=True)
class Call:
    """One request as it was read."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Response:
    """One response that is yet to be sent."""

    status: int
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = JSON

    def head(self, *, length: int | None = None) -> bytes:
        """The status line and headers.

        Args:
            length: what to claim in place of the body's true length; -1 claims chunks.
        """
        size = len(self.body) if length is None else length
        framing = f"content-length: {size}" if size >= 0 else "transfer-encoding: chunked"
        more = "".join(f"{name}: {value}\r\n" for name, value in self.headers.items())
        return (
            f"HTTP/1.1 {self.status} {_reason(self.status)}\r\n"
            f"content-type: {self.content_type}\r\n{framing}\r\n{more}\r\n"
        ).encode()


class Line:
    """One client's connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._ahead = b""

    async def read(self) -> Call | None:
        """The next request; None when the client has closed.

        Raises:
            BadCall: it is none.
        """
        try:
            head = await self._reader.readuntil(b"\r\n\r\n")
            return await self._call(head)
        except asyncio.IncompleteReadError:
            return None
        except (ValueError, asyncio.LimitOverrunError) as problem:
            raise BadCall("This is no HTTP request.") from problem

    async def send(self, data: bytes) -> None:
        """Write, and wait while the client reads slowly."""
        self._writer.write(data)
        await self._writer.drain()

    async def pause(self, seconds: float) -> None:
        """Wait, and notice when the client does not.

        Raises:
            Gone: the client closed meanwhile.
        """
        now = asyncio.get_running_loop().time
        until = now() + seconds
        if seconds > 0 and not self._ahead:
            with suppress(TimeoutError):
                async with asyncio.timeout_at(until):
                    self._ahead = await self._reader.read(1)
                if not self._ahead:
                    raise Gone
        if until > now():  # the next request came early: the client is there
            await asyncio.sleep(until - now())

    def reset(self) -> None:
        """Close with RST in place of FIN."""
        sock: socket.socket | None = self._writer.get_extra_info("socket")
        if sock is not None:  # no time to linger: what is unsent is dropped
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._writer.transport.abort()

    async def close(self) -> None:
        """Close as a well-behaved server does."""
        self._writer.close()
        try:
            await self._writer.wait_closed()
        except (ConnectionError, TimeoutError):
            return

    async def _call(self, head: bytes) -> Call:
        first, *lines = (self._ahead + head).decode("latin-1").split("\r\n")
        self._ahead = b""
        method, target, _ = first.split(" ", 2)
        headers: dict[str, str] = {}
        for line in lines:
            name, colon, value = line.partition(":")
            if colon:
                headers[name.lower()] = value.strip()
        if headers.get("expect", "").lower() == "100-continue":
            self._writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        body = await self._body(headers)
        path, _, query = target.partition("?")
        return Call(method, path, dict(parse_qsl(query)) if query else {}, headers, body)

    async def _body(self, headers: dict[str, str]) -> bytes:
        if "chunked" in headers.get("transfer-encoding", "").lower():
            return b"".join([chunk async for chunk in self._chunks()])
        length = int(headers.get("content-length", 0))
        return await self._reader.readexactly(length) if length else b""

    async def _chunks(self) -> AsyncIterator[bytes]:
        while size := int((await self._reader.readline()).split(b";")[0], 16):
            yield await self._reader.readexactly(size)
            await self._reader.readexactly(2)
        while (await self._reader.readline()).strip():
            pass


def pieces(data: bytes, count: int) -> Iterator[bytes]:
    """The bytes in so many parts of about the same size."""
    size = max(1, -(-len(data) // count))
    return (data[at : at + size] for at in range(0, len(data), size))


def chunk(data: bytes) -> bytes:
    """One chunk of a chunked body."""
    return b"%x\r\n%b\r\n" % (len(data), data)


def _reason(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Overloaded"
