"""A loop that knows when nothing is on its way, so that nobody at the desk has to sleep for it."""

import asyncio
import selectors
import sys
import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any, TypeVar, TypeVarTuple, Unpack
from weakref import WeakKeyDictionary

from textual._context import active_app
from textual._wait import wait_for_idle as textual_wait
from textual.app import App
from textual.pilot import Pilot
from textual.screen import Screen

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

SOON = 0.02
"""Seconds: who waits for quiet waits for a timer that is due within them, and no later one."""
LOOK = 0.005
"""Seconds between two looks at threads that are under way."""
RESTING = 0.05
"""The share of a processor below which threads that are under way wait for something themselves."""
paint_now = Screen._compositor_refresh
"""A screen's own painting."""
n_paintings: WeakKeyDictionary[Screen[Any], int] = WeakKeyDictionary()
"""How often each screen had something to paint."""
ask_every_widget = Pilot._wait_for_screen
"""A pilot's own wait."""


class QuietLoop(asyncio.SelectorEventLoop):
    """Tells when no callback is ready, and how many threads are under way."""

    def __init__(self) -> None:
        self.n_threads = 0
        self.waiting: list[asyncio.Future[float | None]] = []
        super().__init__(_Selector(self))

    async def no_callback(self) -> float | None:
        """Wait until no callback is ready; the seconds until the next timer, None without any."""
        future: asyncio.Future[float | None] = self.create_future()
        self.waiting.append(future)
        return await future

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
    """Is asked for a time other than 0 only where no callback is ready."""

    def __init__(self, loop: QuietLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> Any:
        waiting = self._loop.waiting
        ready = super().select(0 if waiting else timeout)
        if not ready and timeout != 0:
            for future in waiting:
                if not future.done():
                    future.set_result(timeout)
            waiting.clear()
        return ready


async def wait_for_quiet(min_sleep: float = 0, max_sleep: float = 1) -> None:
    """Wait until nothing is on its way: no callback and no timer, and no thread that computes.

    Args:
        min_sleep: as Textual's own function has it, which is asked on any other loop.
        max_sleep: seconds after which it has waited long enough.
    """
    loop = asyncio.get_running_loop()
    if not isinstance(loop, QuietLoop):
        await textual_wait(min_sleep, max_sleep)
        return
    latest = loop.time() + max_sleep
    n_rests = 0
    while loop.time() < latest:
        seconds = await loop.no_callback()
        if _follow():
            continue
        if loop.n_threads and n_rests * LOOK < SOON:
            used, since = time.process_time(), time.monotonic()
            await asyncio.sleep(LOOK)
            is_resting = time.process_time() - used < RESTING * (time.monotonic() - since)
            n_rests = n_rests + 1 if is_resting else 0
        elif seconds is not None and seconds <= SOON:
            await asyncio.sleep(seconds)
        else:
            return


def leave_unpainted(screen: Screen[Any]) -> None:
    """Stands in for a screen's own painting, which nobody could see: who looks has it rendered."""
    n_paintings[screen] = n_paintings.get(screen, 0) + 1
    if screen is not screen.app.screen or not isinstance(asyncio.get_running_loop(), QuietLoop):
        paint_now(screen)
        return
    screen._compositor._dirty_regions.clear()
    screen._dirty_widgets.clear()
    screen.app._update_mouse_over(screen)


async def wait_for_screen(pilot: Pilot[Any], timeout: float = 30.0) -> bool:
    """Stands in for the pilot's own wait, for which every widget of the screen gets a message.

    Where no callback is ready all of them have had their turn: `wait_for_quiet` sees to that.
    """
    if isinstance(asyncio.get_running_loop(), QuietLoop):
        return True
    return await ask_every_widget(pilot, timeout)


def _follow() -> bool:
    """Do what Textual would do at its next frame; False when there is nothing."""
    app = active_app.get()
    screen = app.screen
    is_due = (
        screen._layout_required
        or screen._scroll_required
        or screen._repaint_required
        or screen._recompose_required
        or screen._dirty_widgets
        or screen._callbacks
    )
    if not is_due or app._batch_count:
        return False
    screen._on_timer_update()
    return True


def under_way(app: App[Any]) -> str:
    """What the desk still has to do, and where every thread is: for what never comes."""
    screen = app.screen
    nodes = (app, *screen.walk_children())
    timers = [
        (timer.name, timer._interval, "over" if timer._task.done() else "waits")
        for node in nodes
        for timer in node._timers
        if timer._task is not None
    ]
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    stacks = [
        f"{names.get(ident, ident)}:\n" + "".join(traceback.format_stack(frame, limit=-12))
        for ident, frame in sys._current_frames().items()
        if ident != threading.get_ident()
    ]
    lines = [
        f"screens: {app.screen_stack}, batches: {app._batch_count}",
        f"after its refresh: {screen._callbacks}",
        f"workers: {[(w.group, w.state.name, w.node, w.error) for w in app.workers]}",
        f"timers: {timers}",
        *stacks,
    ]
    return "\n".join(lines)
