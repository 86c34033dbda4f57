"""How many calls may be in flight: found out by asking for more until the provider has enough.

Additive increase, multiplicative decrease, as TCP does it (Chiu and Jain, 1989): the window grows
by one a call at first, later by one a round, and shrinks once a round when the provider is crowded.
A wait that a provider asks for holds up every call, not only the one that was told.
"""

import random
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from hookline.gateway.base import Transient
from hookline.modules import asyncio

START = 4.0
SHRINK = 0.8
MINUTE = 60.0


class Stopped(Exception):
    """Nothing more is sent: a person, a cap or the provider ended the run."""


class Limiter:
    """The window of one address and model, shared by all its calls."""

    def __init__(
        self,
        most: int,
        *,
        per_minute: int | None = None,
        tokens_per_minute: int | None = None,
        clock: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
    ) -> None:
        """Nothing is in flight; the window opens at a few calls.

        Args:
            most: calls in flight at most, whatever the provider would take.
        """
        self.most, self.window, self.running = most, min(START, most), 0
        self.stopped = False
        self._rates = [
            rate
            for rate in (
                _Rate(per_minute or 0, weigh=lambda _: 1),
                _Rate(tokens_per_minute or 0, weigh=lambda tokens: tokens),
            )
            if rate.limit
        ]
        self._clock, self._chance = clock, chance
        self._not_before = 0.0
        self._slow_start = True
        self._round = 0
        self._turn = asyncio.Lock()
        self._changed = asyncio.Event()

    @asynccontextmanager
    async def slot(self, tokens: int = 0) -> AsyncIterator[None]:
        """Room for one call, in order of asking.

        Args:
            tokens: that the call may take, for the cap on tokens a minute.
        Raises:
            Stopped: no more calls are made.
        """
        async with self._turn:
            while not self.stopped and (wait := self._wait(tokens)) is not None:
                await self.change(wait)
            if self.stopped:
                raise Stopped
            self.running += 1
            for rate in self._rates:
                rate.take(self._clock(), tokens)
        began = self._round
        try:
            yield
        except Transient as failure:
            self._failed(failure, began)
            raise
        except BaseException:
            self._leave()
            raise
        else:
            self._grow()

    async def pause(self, seconds: float) -> None:
        """Wait, unless the run is stopped.

        Raises:
            Stopped: it was.
        """
        until = self._clock() + seconds
        while not self.stopped and (seconds_left := until - self._clock()) > 0:
            await self.change(seconds_left)
        if self.stopped:
            raise Stopped

    async def change(self, seconds: float) -> None:
        """Wait for a change, so many seconds at most."""
        self._changed.clear()
        try:
            async with asyncio.timeout(seconds if seconds < 3600 else None):
                await self._changed.wait()
        except TimeoutError:
            pass

    def stop(self) -> None:
        """Let nobody in any more; who is in flight comes home."""
        self.stopped = True
        self._changed.set()

    def _wait(self, tokens: int) -> float | None:
        """Seconds until another look is worth it; None when there is room now."""
        if self.running >= int(self.window):
            return float("inf")
        now = self._clock()
        waits = [self._not_before - now, *(rate.wait(now, tokens) for rate in self._rates)]
        longest = max(waits)
        return longest if longest > 0 else None

    def _grow(self) -> None:
        if self.running >= int(self.window) - 1:  # a window that nobody fills proves nothing
            step = 1.0 if self._slow_start else 1.0 / self.window
            self.window = min(float(self.most), self.window + step)
        self._leave()

    def _failed(self, failure: Transient, began: int) -> None:
        if failure.crowded and began == self._round:  # calls of one round tell the same once
            self._round += 1
            self._slow_start = False
            self.window = max(1.0, min(self.window, float(self.running)) * SHRINK)
        if failure.retry_after:
            jitter = 1.0 + 0.1 * self._chance()  # so that several of us do not come back at once
            until = self._clock() + failure.retry_after * jitter
            self._not_before = max(self._not_before, until)
        self._leave()

    def _leave(self) -> None:
        self.running -= 1
        self._changed.set()


@dataclass
class _Rate:
    """A cap on what a minute may hold, as a user or a contract sets it."""

    limit: int
    weigh: Callable[[int], int]

    def __post_init__(self) -> None:
        self._taken: deque[tuple[float, int]] = deque()
        self._sum = 0

    def wait(self, now: float, tokens: int) -> float:
        while self._taken and self._taken[0][0] <= now - MINUTE:
            self._sum -= self._taken.popleft()[1]
        weight = min(self.weigh(tokens), self.limit)  # one that never fits goes alone
        over, seconds = self._sum + weight - self.limit, 0.0
        for taken, held in self._taken:
            if over <= 0:
                break
            over, seconds = over - held, taken + MINUTE - now
        return seconds

    def take(self, now: float, tokens: int) -> None:
        weight = min(self.weigh(tokens), self.limit)
        self._taken.append((now, weight))
        self._sum += weight
