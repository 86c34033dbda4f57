"""Chat completions: what each request gets, and how."""

import asyncio
from collections import deque
from functools import cached_property
from typing import Any

from tests.gateway.faultserver.answers import answer_of
from tests.gateway.faultserver.asked import Asked, Unreadable, read_chat
from tests.gateway.faultserver.completion import Choice
from tests.gateway.faultserver.delivery import Delivery
from tests.gateway.faultserver.errors import error, http_fault, limited
from tests.gateway.faultserver.faults import HTTP, WIRE, drawn_fault, drawn_latency
from tests.gateway.faultserver.options import Options
from tests.gateway.faultserver.spoilt import spoil
from tests.gateway.faultserver.stats import Stats
from tests.gateway.faultserver.wire import Call, Line, Response

MOST_REMEMBERED = 4096  # request bodies whose answers are kept
MINUTE = 60.0


class Prepared:
    """A request that was read, and what was made for it; the same bytes come again and again."""

    def __init__(self, asked: Asked, seed: int) -> None:
        self.asked, self._seed = asked, seed
        self.sent: dict[str, bytes] = {}
        """By fault."""

    @cached_property
    def answer(self) -> Any:
        return answer_of(self.asked, self._seed)

    def choice(self, fault: str) -> Choice:
        """What the model says under a fault."""
        return spoil(fault, self.answer)


class Chats:
    """Answers chat requests by the options, and counts them."""

    def __init__(self, options: Options) -> None:
        self.options, self.stats = options, Stats()
        self._prepared: dict[bytes, Prepared] = {}
        self._waiting = 0
        self._recent: deque[float] = deque()

    def prepare(self, body: bytes) -> Prepared:
        """The request in a body.

        Raises:
            Unreadable: there is none.
        """
        found = self._prepared.get(body)
        if found is None:
            if len(self._prepared) >= MOST_REMEMBERED:
                self._prepared.clear()
            found = self._prepared[body] = Prepared(read_chat(body), self.options.seed)
        return found

    def fault_of(self, asked: Asked) -> str:
        """The fault of the request's next attempt; counts it."""
        fault = self._fault_at(asked, self.stats.attempt(asked.fingerprint))
        self.stats.by_fault[fault] += 1
        return fault

    def unsupported(self, asked: Asked) -> Response | None:
        """The 400 of a server that does not know the response format."""
        refused = {"json_schema": self.options.no_json_schema}
        refused["json_object"] = self.options.no_json_object
        if not refused.get(asked.response_format):
            return None
        told = f"'response_format' of type '{asked.response_format}' is not supported."
        return error(400, told, param="response_format")

    async def answer(self, call: Call, line: Line) -> bool:
        """Answer one request; says whether the connection lives on."""
        try:
            prepared = self.prepare(call.body)
        except Unreadable as problem:
            return await _say(line, error(400, str(problem)))
        self.stats.sends[prepared.asked.fingerprint] += 1
        self.stats.enter()
        try:
            if refused := self._over_limit() or self.unsupported(prepared.asked):
                return await _say(line, refused)
            self._waiting += 1
            try:
                return await self._attempt(prepared, line)
            finally:
                self._waiting -= 1
        finally:
            self.stats.inflight -= 1

    async def _attempt(self, prepared: Prepared, line: Line) -> bool:
        asked, options = prepared.asked, self.options
        attempt = self.stats.attempts[asked.fingerprint]
        fault = self.fault_of(asked)
        await line.pause(drawn_latency(options.seed, asked.fingerprint, attempt, options.latency))
        if fault in HTTP:
            return await _say(line, http_fault(fault, retry_after=options.retry_after))
        if fault in WIRE:
            delivery = Delivery(line, asked, prepared.choice("ok"), options)
            return await delivery.deliver(fault)
        if fault not in prepared.sent:
            made = Delivery(line, asked, prepared.choice(fault), options)
            prepared.sent[fault] = made.complete()
        await line.send(prepared.sent[fault])
        return True

    def _fault_at(self, asked: Asked, attempt: int) -> str:
        options = self.options
        if script := asked.script:
            return script[min(attempt, len(script) - 1)]
        shares, spared = options.fault, options.fault_attempts
        return drawn_fault(options.seed, asked.fingerprint, attempt, shares, spared)

    def _over_limit(self) -> Response | None:
        """The 429 of a limit, which is told apart from a fault: it moves no attempt on."""
        options, now = self.options, asyncio.get_running_loop().time()
        if options.max_inflight is not None and self._waiting >= options.max_inflight:
            self.stats.by_fault["limit:inflight"] += 1
            return limited("Too many requests at once.", options.retry_after)
        if options.rpm is None:
            return None
        while self._recent and self._recent[0] <= now - MINUTE:
            self._recent.popleft()
        if len(self._recent) >= options.rpm:
            self.stats.by_fault["limit:rpm"] += 1
            return limited("Rate limit reached for requests per minute.", options.retry_after)
        self._recent.append(now)
        return None


async def _say(line: Line, response: Response) -> bool:
    await line.send(response.head() + response.body)
    return True
