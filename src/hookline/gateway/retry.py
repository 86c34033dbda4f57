"""Owns every retry: tenacity, for what may succeed another time and nothing else."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from hookline.gateway.base import Transient

if TYPE_CHECKING:
    from tenacity import AsyncRetrying, RetryCallState

LONGEST = 30.0  # seconds between two tries, unless the provider asks for more


def retrying(
    attempts: int,
    sleep: Callable[[float], Awaitable[None]],
    on_retry: Callable[[BaseException | None], None] = lambda _: None,
) -> "AsyncRetrying":
    """What calls a function until it answers, or fails for good, or failed `attempts` times.

    Full jitter up to 30 s between tries (Brooker, "Exponential backoff and jitter", 2015), never
    less than the provider asked for; some kinds of failure are worth fewer tries.

    Args:
        on_retry: is called with each failure that is tried again.
    """
    from tenacity import AsyncRetrying, retry_if_exception_type, wait_random_exponential

    jitter = wait_random_exponential(multiplier=0.5, max=LONGEST)

    def wait(state: "RetryCallState") -> float:
        return max(_failure(state).retry_after or 0.0, jitter(state))

    def stop(state: "RetryCallState") -> bool:
        return state.attempt_number >= min(attempts, _failure(state).tries)

    return AsyncRetrying(
        sleep=sleep,
        wait=wait,
        stop=stop,
        retry=retry_if_exception_type(Transient),
        before_sleep=lambda state: on_retry(_failure(state)),
        reraise=True,
    )


def _failure(state: "RetryCallState") -> Transient:
    failure = state.outcome.exception() if state.outcome else None
    assert isinstance(failure, Transient)
    return failure
