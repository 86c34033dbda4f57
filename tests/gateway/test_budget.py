"""What a run may spend is never passed, and nobody waits for ever."""

import asyncio
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookline.errors import OverBudget
from hookline.gateway.budget import Budget, Hold, Spend, SpendCaps

Hurry = Callable[[Any], Any]


class Told(NamedTuple):
    """One request: when it comes, what it may take at most, and what share of it each try takes."""

    at: float
    most: Spend
    shares: list[float]


amounts = st.builds(Spend, st.just(1), st.integers(0, 50), st.floats(0, 2).map(lambda x: x / 7))
requests = st.builds(
    Told, st.floats(0, 3), amounts, st.lists(st.floats(0, 1), min_size=1, max_size=4)
)
caps = st.builds(
    SpendCaps,
    st.none() | st.integers(0, 12),
    st.none() | st.integers(0, 200),
    st.none() | st.floats(0, 3),
)


def share(most: Spend, part: float) -> Spend:
    return Spend(1, int(most.tokens * part), most.cost * part)


async def request(budget: Budget, told: Told, done: list[Spend]) -> None:
    """All tries of a request, each a second long."""
    await asyncio.sleep(told.at)
    hold: Hold | None = None
    try:
        for part in told.shares:
            if hold is not None and not hold.renew(told.most):
                hold = None
            if hold is None:
                hold = await budget.hold(told.most)
            await asyncio.sleep(1)
            done.append(share(told.most, part))
            hold.spend(done[-1])
    finally:
        if hold is not None:
            hold.settle()


@given(caps, st.lists(requests, max_size=12))
@settings(max_examples=60)
def test_whatever_is_asked_in_whatever_order_no_cap_is_passed_and_all_come_to_an_end(
    hurry: Hurry, limits: SpendCaps, asked: list[Told]
) -> None:
    async def run() -> tuple[Spend, list[Spend], list[Any]]:
        budget, done = Budget(limits), list[Spend]()
        found = await asyncio.gather(
            *(request(budget, told, done) for told in asked), return_exceptions=True
        )
        return budget.spent, done, found

    spent, done, found = hurry(run())
    assert spent.calls == len(done)
    assert spent.tokens == sum(one.tokens for one in done)
    assert spent.cost == pytest.approx(sum(one.cost for one in done), abs=1e-9)
    assert limits.calls is None or spent.calls <= limits.calls
    assert limits.tokens is None or spent.tokens <= limits.tokens
    assert limits.cost is None or spent.cost <= limits.cost + 1e-9
    assert all(one is None or type(one) is OverBudget for one in found)
    if not limits.any:
        assert found == [None] * len(asked)


def test_who_finds_no_room_waits_for_what_others_give_back(hurry: Hurry) -> None:
    async def run() -> Spend:
        budget, done = Budget(SpendCaps(tokens=100)), list[Spend]()
        told = Told(0, Spend(1, 60), [0.5])
        await asyncio.gather(*(request(budget, told, done) for _ in range(2)))
        return budget.spent

    assert hurry(run()) == Spend(2, 60)


def test_who_finds_no_room_and_nobody_who_gives_back_is_refused(hurry: Hurry) -> None:
    async def run() -> OverBudget:
        budget = Budget(SpendCaps(calls=1))
        (await budget.hold(Spend(1))).settle()
        hold = await budget.hold(Spend(1))
        hold.spend(Spend(1, 30, 0.25))
        hold.settle()
        with pytest.raises(OverBudget) as found:
            await budget.hold(Spend(1))
        return found.value

    refusal = hurry(run())
    assert (refusal.code, refusal.exit_code) == ("HL640", 5)
    assert refusal.problem == (
        "the next call could pass --max-calls 1: 1 calls, 30 tokens and $0.2500 are spent"
    )


def test_once_refused_a_smaller_one_is_refused_too(hurry: Hurry) -> None:
    async def run() -> None:
        budget = Budget(SpendCaps(tokens=100))
        with pytest.raises(OverBudget):
            await budget.hold(Spend(1, 101))
        with pytest.raises(OverBudget):
            await budget.hold(Spend(1, 1))

    hurry(run())


def test_who_does_not_want_to_wait_is_refused_while_others_hold(hurry: Hurry) -> None:
    async def run() -> None:
        budget = Budget(SpendCaps(calls=1))
        hold = await budget.hold(Spend(1))
        with pytest.raises(OverBudget):
            await budget.hold(Spend(1), wait=False)
        hold.settle()

    hurry(run())


def test_who_is_refused_after_waiting_wakes_all_who_wait_behind(hurry: Hurry) -> None:
    async def run() -> list[Any]:
        budget, done = Budget(SpendCaps(tokens=100)), list[Spend]()
        big = Told(0, Spend(1, 90), [1.0])
        asked = [big, *[Told(0.5, Spend(1, 50), [1.0])] * 4]
        return await asyncio.gather(
            *(request(budget, told, done) for told in asked), return_exceptions=True
        )

    first, *others = hurry(run())
    assert first is None
    assert [type(one) for one in others] == [OverBudget] * 4


def test_another_try_does_not_wait_for_those_who_wait_for_it(hurry: Hurry) -> None:
    async def run() -> list[Any]:
        budget, done = Budget(SpendCaps(calls=2)), list[Spend]()
        asked = [Told(0, Spend(1), [1.0, 1.0, 1.0]), Told(0, Spend(1), [1.0])]
        return await asyncio.gather(
            *(request(budget, told, done) for told in asked), return_exceptions=True
        )

    first, second = hurry(run())
    assert type(first) is OverBudget
    assert second is None


def test_another_try_may_use_what_the_first_left(hurry: Hurry) -> None:
    async def run() -> Spend:
        budget = Budget(SpendCaps(tokens=100))
        hold = await budget.hold(Spend(1, 60))
        hold.spend(Spend(1, 40))
        assert hold.renew(Spend(1, 60))
        hold.spend(Spend(1, 60))
        hold.settle()
        return budget.spent

    assert hurry(run()) == Spend(2, 100)


@pytest.mark.parametrize(
    ("limits", "option"),
    [
        (SpendCaps(calls=2), "--max-calls 2"),
        (SpendCaps(tokens=1500), "--max-tokens 1,500"),
        (SpendCaps(cost=0.5), "--max-cost 0.5"),
    ],
)
def test_the_cap_that_would_be_passed_is_named(limits: SpendCaps, option: str) -> None:
    assert limits.passed_by(Spend(3, 1501, 0.51)) == option
    assert limits.passed_by(Spend(2, 1500, 0.5)) == ""


@given(amounts, amounts)
def test_what_is_beyond_another_is_never_negative(one: Spend, other: Spend) -> None:
    beyond = one.beyond(other)
    assert min(beyond.calls, beyond.tokens, beyond.cost) >= 0
    assert (other + beyond).tokens >= one.tokens


def test_a_try_that_finds_no_room_gives_back_its_hold_and_waits_for_another(hurry: Hurry) -> None:
    async def run() -> tuple[bool, Spend]:
        budget = Budget(SpendCaps(calls=3))
        first, other = await budget.hold(Spend(1)), await budget.hold(Spend(2))
        first.spend(Spend(1))
        room = first.renew(Spend(1))
        asyncio.get_running_loop().call_later(1, other.settle)
        again = await budget.hold(Spend(1))
        again.spend(Spend(1))
        again.settle()
        return room, budget.spent

    assert hurry(run()) == (False, Spend(2))
