"""A loop that knows when nothing is on its way, so that nobody at the desk has to sleep for it."""

import asyncio
import selectors
import time
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any, TypeVar, TypeVarTuple, Unpack

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

SOON = 0.04
"""Seconds: who waits for quiet waits for a timer that is due within them, and no later one. A paint
is due within two of Textual's frames."""
RESTING = 0.05
"""The share of a processor below which threads that are under way wait for something themselves."""


class QuietLoop(asyncio.SelectorEventLoop):
    """Tells when no callback is ready, no timer is due soon and no thread computes."""

    def __init__(self) -> None:
        self.n_threads = 0
        self.waiting: list[asyncio.Future[None]] = []
        super().__init__(_Selector(self))

    def run_in_executor(
        self,
        executor: Executor | None,
        func: Callable[[Unpack[Ts]], T],
        *args: *Ts,
    ) -> asyncio.Future[T]:
        done: asyncio.Future[T] = super().run_in_executor(executor, func, *args)
        self.n_threads += 1
        done.add_done_callback(self._count_down)
        return done

    def _count_down(self, _: object) -> None:
        self.n_threads -= 1


class _Selector(selectors.DefaultSelector):
    def __init__(self, loop: QuietLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0)
        if ready or timeout == 0:
            return ready
        if not self._loop.waiting or (timeout is not None and timeout <= SOON):
            return super().select(timeout)
        if self._loop.n_threads:
            used, since = time.process_time(), time.monotonic()
            if ready := super().select(SOON):
                return ready
            if time.process_time() - used > RESTING * (time.monotonic() - since):
                return []
        for future in self._loop.waiting:
            if not future.done():
                future.set_result(None)
        self._loop.waiting.clear()
        return []


async def wait_for_quiet(min_sleep: float = 0, max_sleep: float = 1) -> None:
    """Wait until nothing is on its way.

    Args:
        min_sleep: not needed; Textual's own function has it.
        max_sleep: seconds after which it has waited long enough.
    """
    loop = asyncio.get_running_loop()
    if not isinstance(loop, QuietLoop):
        await asyncio.sleep(SOON)
        return
    future: asyncio.Future[None] = loop.create_future()
    loop.waiting.append(future)
    await asyncio.wait([future], timeout=max_sleep)
    if future in loop.waiting:
        loop.waiting.remove(future)
