"""What tests of the gateway share: a clock that takes no time, and requests to send."""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from itertools import pairwise
from typing import Any, TypeVar, TypeVarTuple, Unpack

import httpx
import pytest

from hookline.records.prompt import Message, Request

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class Hurried(asyncio.SelectorEventLoop):
    """Nobody waits: when nothing else is left to do, the clock jumps to the next timer."""

    def __init__(self) -> None:
        super().__init__(Impatient(self))
        self.now = 0.0

    def time(self) -> float:
        return self.now

    def run_in_executor(
        self,
        executor: Executor | None,  # noqa: ARG002
        func: Callable[[Unpack[Ts]], T],
        *args: *Ts,
    ) -> asyncio.Future[T]:
        """At once: a clock that jumps cannot wait for a thread."""
        done: asyncio.Future[T] = self.create_future()
        try:
            done.set_result(func(*args))
        except OSError as error:
            done.set_exception(error)
        return done


class Impatient(selectors.DefaultSelector):
    """Never sleeps."""

    def __init__(self, loop: Hurried) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0)
        if not ready:
            assert timeout is not None, "everybody waits for somebody else"
            self._loop.now += timeout
        return ready


@pytest.fixture(scope="session")
def hurry() -> Callable[[Coroutine[Any, Any, Any]], Any]:
    """Runs a coroutine on a clock of its own, and sees that it leaves nothing behind."""

    def run(work: Coroutine[Any, Any, Any]) -> Any:
        async def whole() -> Any:
            found = await work
            assert asyncio.all_tasks() == {asyncio.current_task()}
            return found

        with asyncio.Runner(loop_factory=Hurried) as runner:
            return runner.run(whole())

    return run


@pytest.fixture(scope="session")
def asked() -> Callable[..., Request]:
    """A request, or one that differs in this."""

    def of(key: str = "k", **other: Any) -> Request:
        words = {"system": "You write.", "user": "Go."}
        usual = {
            "model": "m",
            "messages": [Message(role=role, content=text) for role, text in words.items()],
            "schema": {"type": "object", "properties": {}},
            "params": {"temperature": 0.8},
            "seed": 7,
        }
        return Request.model_validate(usual | {"key": key} | other)

    return of


def chain(*errors: BaseException) -> BaseException:
    """The first of the errors, each raised from the next."""
    for error, cause in pairwise(errors):
        error.__cause__ = cause
    return errors[0]


def failed(status: int, message: str = "no", **more: Any) -> httpx.Response:
    """An answer with an error in OpenAI's shape."""
    headers = more.pop("headers", {})
    return httpx.Response(status, json={"error": {"message": message, **more}}, headers=headers)
