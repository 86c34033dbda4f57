"""How an answer travels: whole, in pieces, in half, or not at all."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tests.gateway.faultserver.asked import Asked
from tests.gateway.faultserver.completion import Choice, error_event, events, whole
from tests.gateway.faultserver.errors import http_fault
from tests.gateway.faultserver.options import Options
from tests.gateway.faultserver.spoilt import cut_json
from tests.gateway.faultserver.wire import Line, Response, chunk, pieces

SLOW = 1.0  # seconds
DRIPS = 10
DRIP = 0.05  # seconds between them
PAGE = b"<html><body><h1>Sign in to the network</h1></body></html>"
ARRIVE = 0.02  # seconds for what was sent to arrive before the reset overtakes it
EVENTS = "text/event-stream; charset=utf-8"


@dataclass
class Delivery:
    """One answer on its way to one client; each method says whether the connection lives on."""

    line: Line
    asked: Asked
    choice: Choice | None
    options: Options

    async def deliver(self, fault: str) -> bool:
        """Send the answer as a fault of the wire has it."""
        return await _SENDERS[fault](self)

    async def hang(self) -> bool:
        await self.line.pause(self.options.hang)
        return False

    async def slow(self) -> bool:
        await self.line.pause(SLOW)
        return await self._send(self.complete())

    async def reset(self) -> bool:
        self.line.reset()
        return False

    async def resetmid(self) -> bool:
        await self._half()
        await self.line.pause(ARRIVE)
        self.line.reset()
        return False

    async def eofmid(self) -> bool:
        await self._half()
        return False

    async def page(self) -> bool:
        page = Response(200, PAGE, content_type="text/html; charset=utf-8")
        return await self._send(page.head() + PAGE)

    async def badjson(self) -> bool:
        cut = cut_json(self._body())
        return await self._send(Response(200, cut).head() + cut)

    async def empty(self) -> bool:
        return await self._send(Response(200, b"").head())

    async def emptychoices(self) -> bool:
        self.choice = None
        return await self._send(self.complete())

    async def nullcontent(self) -> bool:
        self.choice = Choice(None)
        return await self._send(self.complete())

    async def streamcut(self) -> bool:
        if not self.asked.stream:
            return await self.resetmid()
        await self._half()
        return False

    async def streamerr(self) -> bool:
        if not self.asked.stream:
            failure = http_fault("500")
            return await self._send(failure.head() + failure.body)
        head, *parts = self._parts()
        failed = error_event("The server had an error while processing your request.")
        return await self._send(head + b"".join(parts[:3]) + chunk(failed) + chunk(b""))

    async def drip(self) -> bool:
        for piece in pieces(self.complete(), DRIPS):
            await self.line.send(piece)
            await self.line.pause(DRIP)
        return True

    def complete(self) -> bytes:
        """All that is sent when nothing breaks."""
        return b"".join(self._parts())

    async def _send(self, data: bytes) -> bool:
        await self.line.send(data)
        return True

    async def _half(self) -> None:
        """The headers of a whole answer and half of it; of a stream, half of its chunks."""
        head, *parts = self._parts()
        if self.asked.stream:
            return await self.line.send(head + b"".join(parts[: len(parts) // 2]))
        return await self.line.send(head + parts[0][: len(parts[0]) // 2])

    def _parts(self) -> list[bytes]:
        """The head, then the body; of a stream, each chunk of it."""
        if not self.asked.stream:
            body = self._body()
            return [Response(200, body).head(), body]
        told = events(self.asked, self.choice, usage=not self.options.no_usage)
        head = Response(200, b"", content_type=EVENTS).head(length=-1)
        return [head, *map(chunk, told), chunk(b"")]

    def _body(self) -> bytes:
        return whole(self.asked, self.choice, usage=not self.options.no_usage)


_SENDERS: dict[str, Callable[[Delivery], Awaitable[bool]]] = {
    "hang": Delivery.hang,
    "slow": Delivery.slow,
    "reset": Delivery.reset,
    "resetmid": Delivery.resetmid,
    "eofmid": Delivery.eofmid,
    "ctype": Delivery.page,
    "badjson": Delivery.badjson,
    "empty200": Delivery.empty,
    "emptychoices": Delivery.emptychoices,
    "nullcontent": Delivery.nullcontent,
    "streamcut": Delivery.streamcut,
    "streamerr": Delivery.streamerr,
    "drip": Delivery.drip,
}
