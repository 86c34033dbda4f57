"""The window of calls in flight: it finds out what a provider takes, and never passes the most."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookline.gateway.base import Transient
from hookline.gateway.limiter import Limiter, Stopped

Hurry = Callable[[Any], Any]


def crowded(*, wait: float | None = None) -> Transient:
    failure = Transient("HL616", "too many")
    failure.crowded, failure.retry_after = True, wait
    return failure


def limiter(most: int, **rates: int) -> Limiter:
    clock = asyncio.get_running_loop().time
    return Limiter(most, clock=clock, chance=lambda: 0.5, **rates)


async def call(limits: Limiter, *, failure: Exception | None = None, tokens: int = 0) -> float:
    """One call that takes a second; when did it begin?"""
    loop = asyncio.get_running_loop()
    async with limits.slot(tokens):
        began = loop.time()
        await asyncio.sleep(1)
        if failure:
            raise failure
    return began


async def many(limits: Limiter, calls: int, failure: Exception | None = None) -> None:
    await asyncio.gather(
        *(call(limits, failure=failure) for _ in range(calls)), return_exceptions=True
    )


@given(most=st.integers(1, 40), fails=st.lists(st.booleans(), min_size=1, max_size=60))
@settings(max_examples=25)
def test_the_most_is_never_passed_and_every_call_gets_its_turn(
    hurry: Hurry, most: int, fails: list[bool]
) -> None:
    async def run() -> tuple[int, int]:
        limits = limiter(most)
        seen = [0]

        async def one(*, fail: bool) -> None:
            async with limits.slot():
                seen.append(limits.running)
                await asyncio.sleep(1)
                if fail:
                    raise crowded()

        await asyncio.gather(*(one(fail=fail) for fail in fails), return_exceptions=True)
        assert limits.running == 0
        assert 1 <= limits.window <= max(most, 1)
        return max(seen), len(seen) - 1

    highest, begun = hurry(run())
    assert highest <= most
    assert begun == len(fails)


def test_the_window_grows_by_one_a_call_until_the_first_complaint(hurry: Hurry) -> None:
    async def run() -> list[float]:
        limits, windows = limiter(7), list[float]()

        async def one(at: int) -> None:
            async with limits.slot():
                await asyncio.sleep(1 + at / 100)  # they come home one by one
            windows.append(limits.window)

        await asyncio.gather(*(one(at) for at in range(20)))
        return windows

    assert hurry(run())[:6] == [5, 6, 7, 7, 7, 7]


def test_a_window_that_nobody_fills_does_not_grow(hurry: Hurry) -> None:
    async def run() -> float:
        limits = limiter(100)
        for _ in range(9):
            await call(limits)
        return limits.window

    assert hurry(run()) == 4.0


@pytest.mark.parametrize(("calls", "window"), [(2, 4.0), (3, 5.0)])
def test_a_window_that_all_but_one_fill_grows(hurry: Hurry, calls: int, window: float) -> None:
    async def run() -> float:
        limits = limiter(100)
        await many(limits, calls)
        return limits.window

    assert hurry(run()) == window


def test_complaints_of_one_round_shrink_the_window_once(hurry: Hurry) -> None:
    async def run() -> float:
        limits = limiter(4)
        await many(limits, 4, failure=crowded())
        return limits.window

    assert hurry(run()) == pytest.approx(4 * 0.8)


def test_after_a_complaint_the_window_grows_by_one_a_round(hurry: Hurry) -> None:
    async def run() -> tuple[float, float]:
        limits = limiter(4)
        await many(limits, 4, failure=crowded())
        before = limits.window
        await many(limits, int(before))
        return before, limits.window

    before, after = hurry(run())
    once = before + 1 / before  # the third call comes home to a window that it does not fill
    assert after == pytest.approx(once + 1 / once)


def test_a_complaint_a_round_leaves_a_window_of_one_at_last(hurry: Hurry) -> None:
    async def run() -> float:
        limits = limiter(8)
        for _ in range(20):
            await many(limits, 8, failure=crowded())
        await call(limits)
        return limits.window

    assert 1.0 <= hurry(run()) <= 2.0


@pytest.mark.parametrize("failure", [Transient("HL616", "a crash"), ValueError("a bug")])
def test_a_failure_that_is_no_complaint_leaves_the_window(hurry: Hurry, failure: Exception) -> None:
    async def run() -> tuple[float, int]:
        limits = limiter(8)
        await many(limits, 4, failure=failure)
        return limits.window, limits.running

    assert hurry(run()) == (4.0, 0)


def test_a_wait_that_one_call_is_told_holds_up_all(hurry: Hurry) -> None:
    async def run() -> list[float]:
        limits = limiter(8)
        await many(limits, 1, failure=crowded(wait=20))
        return await asyncio.gather(*(call(limits) for _ in range(3)))

    first, *others = hurry(run())
    assert first == pytest.approx(1 + 20 * 1.05)  # a little later, so that not all come at once
    assert all(began >= first for began in others)


def test_of_two_waits_the_longer_holds(hurry: Hurry) -> None:
    async def run() -> float:
        limits = limiter(8)
        waits = [crowded(wait=40), crowded(wait=5)]
        calls = (call(limits, failure=failure) for failure in waits)
        await asyncio.gather(*calls, return_exceptions=True)
        return await call(limits)

    assert hurry(run()) == pytest.approx(1 + 40 * 1.05)


def test_a_minute_holds_so_many_calls(hurry: Hurry) -> None:
    async def run() -> list[float]:
        limits = limiter(8, per_minute=3)
        return await asyncio.gather(*(call(limits) for _ in range(7)))

    began = sorted(hurry(run()))
    assert began == [0, 0, 0, 60, 60, 60, 120]


def test_a_minute_holds_so_many_tokens(hurry: Hurry) -> None:
    async def run() -> list[float]:
        limits = limiter(8, tokens_per_minute=100)
        weights = (60, 40, 30, 70, 1)
        return await asyncio.gather(*(call(limits, tokens=weight) for weight in weights))

    assert hurry(run()) == [0, 0, 60, 60, 120]


def test_a_call_that_no_minute_could_hold_goes_alone(hurry: Hurry) -> None:
    async def run() -> list[float]:
        limits = limiter(8, tokens_per_minute=100)
        return await asyncio.gather(*(call(limits, tokens=weight) for weight in (10, 900, 10)))

    assert hurry(run()) == [0, 60, 120]


@given(st.lists(st.integers(0, 150), min_size=1, max_size=25), st.integers(1, 6))
@settings(max_examples=25)
def test_no_minute_ever_holds_more_than_its_caps(
    hurry: Hurry, weights: list[int], calls: int
) -> None:
    async def run() -> list[tuple[float, int]]:
        limits = limiter(8, per_minute=calls, tokens_per_minute=100)

        async def one(weight: int) -> tuple[float, int]:
            return await call(limits, tokens=weight), min(weight, 100)

        return await asyncio.gather(*(one(weight) for weight in weights))

    begun = hurry(run())
    for start, _ in begun:
        minute = [weight for at, weight in begun if start <= at < start + 60 - 1e-6]
        assert len(minute) <= calls
        assert sum(minute) <= 100


def test_calls_go_in_the_order_of_asking(hurry: Hurry) -> None:
    async def run() -> list[int]:
        limits, order = limiter(1), list[int]()

        async def one(at: int) -> None:
            async with limits.slot():
                order.append(at)
                await asyncio.sleep(1)

        await asyncio.gather(*(one(at) for at in range(6)))
        return order

    assert hurry(run()) == [0, 1, 2, 3, 4, 5]


def test_a_stop_wakes_all_who_wait_and_lets_who_is_in_flight_come_home(hurry: Hurry) -> None:
    async def run() -> tuple[list[Any], float]:
        loop, limits = asyncio.get_running_loop(), limiter(2)
        loop.call_later(0.5, limits.stop)
        waits = [call(limits) for _ in range(5)], [limits.pause(50) for _ in range(3)]
        found = await asyncio.gather(*waits[0], *waits[1], return_exceptions=True)
        return found, loop.time()

    found, took = hurry(run())
    assert found[:2] == [0, 0]
    assert [type(one) for one in found[2:]] == [Stopped] * 6
    assert took == 1.0


def test_after_a_stop_nobody_is_let_in_or_pauses(hurry: Hurry) -> None:
    async def run() -> None:
        limits = limiter(2)
        limits.stop()
        with pytest.raises(Stopped):
            await limits.pause(0)
        with pytest.raises(Stopped):
            await call(limits)

    assert hurry(run()) is None


def test_a_pause_lasts_as_long_as_it_should_whoever_comes_and_goes(hurry: Hurry) -> None:
    async def run() -> float:
        loop, limits = asyncio.get_running_loop(), limiter(2)
        await asyncio.gather(limits.pause(4.5), *(call(limits) for _ in range(4)))
        return loop.time()

    assert hurry(run()) == pytest.approx(4.5)


def test_a_pause_of_nearly_an_hour_ends_by_itself(hurry: Hurry) -> None:
    async def run() -> float:
        await asyncio.wait_for(limiter(1).pause(3599), 3600)
        return asyncio.get_running_loop().time()

    assert hurry(run()) == pytest.approx(3599)


def test_whoever_is_let_go_of_while_waiting_leaves_the_room_to_others(hurry: Hurry) -> None:
    async def run() -> float:
        limits = limiter(1)
        first, second, third = (asyncio.create_task(call(limits)) for _ in range(3))
        await asyncio.sleep(0.5)
        second.cancel()
        await asyncio.gather(first, second, return_exceptions=True)
        return await third

    assert hurry(run()) == 1.0
