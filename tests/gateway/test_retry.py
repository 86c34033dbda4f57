"""What may succeed another time is tried again, at the pace of whoever was asked."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookline.errors import ProviderFailed
from hookline.gateway.base import Refused, Transient, Unsupported
from hookline.gateway.retry import LONGEST, retrying


def failure(*, tries: int = 10, wait: float | None = None) -> Transient:
    found = Transient("HL616", "no")
    found.tries, found.retry_after = tries, wait
    return found


class Flaky:
    """Fails as told, one failure a call, then answers."""

    def __init__(self, *failures: Exception) -> None:
        self._failures = list(failures)
        self.calls = 0
        self.waits: list[float] = []
        self.told: list[BaseException | None] = []

    async def call(self) -> str:
        self.calls += 1
        if self._failures:
            raise self._failures.pop(0)
        return "an answer"

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)

    def tried(self, attempts: int) -> str:
        again = retrying(attempts, self.sleep, self.told.append)

        async def run() -> str:
            found: str = await again(self.call)
            return found

        return asyncio.run(run())


def test_an_answer_is_asked_for_once() -> None:
    flaky = Flaky()
    assert flaky.tried(5) == "an answer"
    assert (flaky.calls, flaky.waits, flaky.told) == (1, [], [])


@pytest.mark.parametrize(("attempts", "tries", "calls"), [(5, 10, 5), (5, 3, 3), (1, 10, 1)])
def test_it_is_tried_as_often_as_allowed_and_as_it_is_worth(
    attempts: int, tries: int, calls: int
) -> None:
    flaky = Flaky(*[failure(tries=tries)] * 20)
    with pytest.raises(Transient):
        flaky.tried(attempts)
    assert (flaky.calls, len(flaky.waits)) == (calls, calls - 1)


def test_the_last_failure_is_the_one_that_is_raised_and_the_others_are_told() -> None:
    failures = [failure() for _ in range(3)]
    flaky = Flaky(*failures)
    with pytest.raises(Transient) as found:
        flaky.tried(3)
    assert found.value is failures[-1]
    assert flaky.told == failures[:-1]


@pytest.mark.parametrize(
    "error",
    [
        Refused("HL617", "no"), Unsupported("HL615", "no"), ProviderFailed("HL614", "no"),
        ValueError("a bug"),
    ],
)  # fmt: skip
def test_what_no_other_try_would_change_is_not_tried_again(error: Exception) -> None:
    flaky = Flaky(error)
    with pytest.raises(type(error)):
        flaky.tried(5)
    assert (flaky.calls, flaky.waits) == (1, [])


@given(st.lists(st.none() | st.floats(0, 120), min_size=1, max_size=12))
@settings(max_examples=50)
def test_a_wait_is_never_shorter_than_asked_nor_longer_than_that_or_half_a_minute(
    asked: list[float | None],
) -> None:
    flaky = Flaky(*[failure(tries=99, wait=wait) for wait in asked])
    flaky.tried(99)
    for nth, (wait, least) in enumerate(zip(flaky.waits, asked, strict=True)):
        jitter = min(LONGEST, 0.5 * 2**nth)
        assert (least or 0) <= wait <= max(least or 0, jitter)


def test_the_longest_wait_doubles_from_half_a_second_to_half_a_minute(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("random.uniform", lambda _, most: most)
    flaky = Flaky(*[failure(tries=99) for _ in range(8)])
    flaky.tried(99)
    assert flaky.waits == [0.5, 1, 2, 4, 8, 16, 30, 30]
