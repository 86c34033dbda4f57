"""Owns every retry: tenacity around `send`, for what may succeed another time and nothing else."""

import asyncio
from collections.abc import Awaitable, Callable

from hookline.gateway.base import Gateway, Transient
from hookline.records.prompt import Reply, Request

LONGEST_WAIT = 120.0  # a provider that asks for more than this is better resumed later


async def complete(
    gateway: Gateway,
    request: Request,
    *,
    attempts: int = 5,
    timeout: float = 120.0,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> Reply:
    """The reply, after as many tries as it takes and is allowed.

    Full jitter up to 30 s between tries, never less than the provider asked for.

    Raises:
        ProviderFailed: not worth another try, or the last of `attempts` failed too.
    """
    from tenacity import (
        AsyncRetrying,
        RetryCallState,
        retry_if_exception,
        stop_after_attempt,
        wait_random_exponential,
    )

    jitter = wait_random_exponential(multiplier=0.5, max=30)

    def wait(state: RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        asked = error.retry_after if isinstance(error, Transient) else None
        return max(asked or 0.0, jitter(state))

    def worth_it(error: BaseException) -> bool:
        return isinstance(error, Transient) and (error.retry_after or 0) <= LONGEST_WAIT

    retrying = AsyncRetrying(
        sleep=sleep,
        wait=wait,
        stop=stop_after_attempt(attempts),
        retry=retry_if_exception(worth_it),
        reraise=True,
    )
    return await retrying(gateway.send, request, timeout=timeout)
