"""Who asks a run to end is heard, before its thread has begun as well as after."""

import asyncio

import pytest

from hookline.tui.stoppable import Stoppable


@pytest.mark.parametrize(("at_once", "n_asked"), [(False, 1), (True, 2)])
def test_a_wish_to_end_before_the_thread_has_begun_is_waiting_for_it(
    at_once: bool, n_asked: int
) -> None:
    run = Stoppable()
    assert run.stop(at_once=at_once) is False
    run._begin()
    assert run.stop(at_once=at_once) is True

    async def count() -> int:
        return run._signal().count

    assert asyncio.run(count()) == n_asked


@pytest.mark.parametrize(("at_once", "n_asked"), [(False, 1), (True, 2)])
def test_a_run_under_way_hears_it_and_the_next_one_does_not(at_once: bool, n_asked: int) -> None:
    run = Stoppable()
    run._begin()

    async def asked() -> int:
        signal = run._signal()
        run.stop(at_once=at_once)
        await asyncio.sleep(0)
        return signal.count

    assert asyncio.run(asked()) == n_asked
    assert run.stop() is True  # its loop is closed, and it has not said yet that it ended
    run._begin()

    async def count() -> int:
        return run._signal().count

    assert asyncio.run(count()) == 0
