"""Keys and pastes in the order in which they were typed: one after another, none before its time.

Textual hands a key to whatever has the focus at that moment, even while the key before it is still
about to move the focus, to open a window or to put a brief on the desk. Here a key waits until
the one before it has had its effect.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

from textual import events
from textual.message_pump import MessagePump
from textual.widgets import Input, TextArea
from textual.worker import WorkerState

from hookline.tui.look import AnyApp

Dispatch = Callable[[events.Event], Awaitable[None]]
BACKGROUND = frozenset(
    ("keys", "generate", "propose", "rewrite", "batch", "batchlist", "read", "registry", "checks")
)
"""Groups of workers that change nothing a key could be meant for."""
SCREENS = "screens"
"""The group of the worker that brings the other screens: only a letter that is typed into a field
does not wait for it."""
MOST_SECONDS = 2.0
"""How long a key waits for the one before it, whose widget may be gone."""
TO_FOLLOW = 0.12
"""Seconds that an event waits for the one that tells what it is: a key that is held down comes
again in a tenth of a second at most."""
_LOOK_AGAIN = 0.005  # seconds
_UNDER_WAY = (WorkerState.PENDING, WorkerState.RUNNING)


def is_typed(event: events.Event) -> bool:
    """Is this something that a person did, and that no widget has been handed yet?"""
    kinds = (events.Key, events.Paste, events.MouseDown, events.MouseUp)
    return isinstance(event, kinds) and not event.is_forwarded


class KeyOrder:
    """The input of an app, in order; a key that finds nothing waiting is passed on at once."""

    def __init__(
        self, app: AnyApp, dispatch: Dispatch, is_told_by_next: Callable[[events.Event], bool]
    ) -> None:
        """Begin.

        Args:
            dispatch: hands an event to the app's focused widget.
            is_told_by_next: does what comes right behind an event tell what it is?
        """
        self._app, self._dispatch, self._is_told_by_next = app, dispatch, is_told_by_next
        self._waiting: deque[events.Event] = deque()
        self._is_passing_on = False
        self._settled = asyncio.Event()
        self._settled.set()
        self.has_begun = False
        """Is there anything yet that keys could be meant for?"""

    @property
    def following(self) -> events.Event | None:
        """What has come behind the one that is handed on; None while nothing has."""
        return self._waiting[0] if self._waiting else None

    @property
    def is_idle(self) -> bool:
        """Has every key had its effect?"""
        return self._is_quiet and not self._must_wait(None)

    @property
    def _is_quiet(self) -> bool:
        return not self._waiting and not self._is_passing_on and self._settled.is_set()

    async def take(self, event: events.Event) -> None:
        """Pass it on: now, or when it is its turn."""
        is_free = self._is_quiet and not self._must_wait(event)
        if is_free and not self._is_told_by_next(event):
            mark = self._mark(event)
            await self._dispatch(event)
            self._app.call_later(mark)
            return
        self._waiting.append(event)
        if not self._is_passing_on:
            self._is_passing_on = True
            self._app.run_worker(self._pass_on(), group="keys")

    async def _pass_on(self) -> None:
        while self._waiting:
            await self._wait_settled()
            if self._must_wait(self._waiting[0]):
                await asyncio.sleep(_LOOK_AGAIN)
                continue
            event = self._waiting.popleft()
            if not self._waiting and self._is_told_by_next(event):
                await asyncio.sleep(TO_FOLLOW)
            mark = self._mark(event)
            await self._dispatch(event)
            self._app.call_later(mark)
        self._is_passing_on = False

    async def _wait_settled(self) -> None:
        try:
            await asyncio.wait_for(self._settled.wait(), MOST_SECONDS)
        except TimeoutError:
            self._settled.set()

    def _must_wait(self, event: events.Event | None) -> bool:
        """Is something on its way to the screen, a brief or a window that asks?

        Args:
            event: what would wait; None for whatever it may be.
        """
        if not self.has_begun:
            return True
        if len(self._app.screen_stack) > 1:  # a window that asks: its field may not be there yet
            return not self._app.screen.is_mounted
        free = {*BACKGROUND, SCREENS} if event is not None and self._is_text(event) else BACKGROUND
        return any(
            worker.group not in free and worker.state in _UNDER_WAY for worker in self._app.workers
        )

    def _is_text(self, event: events.Event) -> bool:
        """Is it a letter, or a paste, that the focused field takes?"""
        target = self._app.focused or self._app.screen
        if isinstance(event, events.Paste):
            return isinstance(target, Input | TextArea)
        return isinstance(event, events.Key) and bool(
            target.check_consume_key(event.key, event.character)
        )

    def _mark(self, event: events.Event) -> Callable[[], None]:
        """What to call behind the event, to note when it has gone its way up to the app."""
        app = self._app
        target = app.focused or app.screen
        is_text = self._is_text(event)
        self._settled.clear()

        def climb(node: MessagePump | None) -> None:
            while node is not None and node is not app:
                if node.call_later(climb, node._parent):
                    return
                node = node._parent
            if is_text:
                self._settled.set()
            else:
                app.call_later(settle)  # behind the action that the key has there

        def settle() -> None:
            """It may have moved the focus or opened something, after the next refresh."""
            if not app.screen.call_after_refresh(self._settled.set):
                self._settled.set()

        return lambda: climb(target)
