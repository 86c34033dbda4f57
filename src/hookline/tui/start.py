"""Start: go on, begin, or see an example; once something is live, what needs a person today."""

import asyncio
import contextlib
from functools import partial
from typing import TYPE_CHECKING

from textual import work

from hookline.errors import HooklineError
from hookline.records.words import OFFLINE
from hookline.tui.calculations import read_today_now
from hookline.tui.editing import Editing
from hookline.tui.file_actions import OPEN_QUESTION, PURPOSE_QUESTION
from hookline.tui.frame import LIFT, LIVE, START, WRITE
from hookline.tui.key_order import SCREENS
from hookline.tui.model_check import problem_of_model
from hookline.tui.shelf import Choice

if TYPE_CHECKING:
    from hookline.loop.today import Today, TodayLine


READING_LIVE = "One moment: what is live, and what needs you today, is being read."


class Starting(Editing):
    """How a sitting begins, and how it comes back to its beginning."""

    def put_latest(self) -> None:
        """The latest brief at once, unless something is live, or it cannot be read, or none is
        there: then no form is shown before `begin` has asked what to do.

        What this loads stands between a person and the first paint.
        """
        from hookline.loop.today import is_anything_live

        with contextlib.suppress(HooklineError):  # `begin` says what is wrong with it
            latest = self.desk.shelf.latest()
            if latest is not None and not is_anything_live(self.desk.workspace):
                self.show_opened(latest, self.desk.open(latest))
        if self.desk.path is None:
            self.brief.clear()

    @work(exclusive=True, group="open")
    async def begin(self) -> None:
        """What is live comes first; else the latest brief; else an example or a new message."""
        if self.desk.path is not None:
            self.run_worker(self.mount_screens(), group=SCREENS)
            self.brief.check_model()
            return
        await self.mount_screens()
        self.brief.check_model()
        latest = await asyncio.to_thread(self.desk.shelf.latest)
        try:
            today = await self._read_today(only_once_live=True)
        except HooklineError as problem:  # a brief can be written without it
            self.show_problem(problem)
            today = None
        if today is not None:
            await self.start(latest, today)
        elif latest is not None:
            await self.put_on_desk(latest)
        else:
            await self.start(None, None)

    @work(exclusive=True, group="open")
    async def action_today(self) -> None:
        """What needs a person now, and where to begin."""
        latest = await asyncio.to_thread(self.desk.shelf.latest)
        await self.start(latest, await self._read_today(only_once_live=False))

    async def _read_today(self, *, only_once_live: bool) -> "Today | None":
        read = partial(
            self.desk.calculator.ask, "today", read_today_now, only_once_live=only_once_live
        )
        with self.telling(READING_LIVE):
            return await asyncio.to_thread(read)

    async def start(self, latest: Choice | None, today: "Today | None") -> None:
        """Let a person say what to do now; leaving the window goes on with the latest brief.

        A blank one is put on the desk where there is none: what is typed belongs to a brief.
        """
        from hookline.tui.start_window import CONTINUE, EXAMPLE, NEW, OPEN, StartWindow

        model = self.brief.model
        wrong = (
            "" if model == OFFLINE else await asyncio.to_thread(problem_of_model, model, self.desk)
        )
        window = StartWindow(self.desk, latest.name if latest else "", today, wrong)
        chosen = await self.push_screen_wait(window)
        if chosen == NEW:
            await self.choose(PURPOSE_QUESTION, "new")
        elif chosen == EXAMPLE:
            await self.choose("Which example? You get a copy of your own.", "example")
        elif chosen == CONTINUE and latest is not None:
            await self.put_on_desk(latest, is_shown=True)
        elif chosen == OPEN:
            await self.choose(OPEN_QUESTION)
        elif chosen and chosen.startswith("today:"):
            assert today is not None
            await self.go_to(today.lines[int(chosen.partition(":")[2])])
        elif chosen and chosen.startswith("campaign:"):
            self.lift.campaign = chosen.partition(":")[2]
            self.show_screen(LIFT)
        elif chosen and chosen.startswith("screen:"):
            await self._show_chosen(int(chosen.partition(":")[2]), has_latest=latest is not None)
        is_screen = ":" in (chosen or "")
        self.way = (START,) if is_screen else self.way
        if self.desk.path is None:
            await self._have_a_brief(latest, is_shown=not is_screen)

    async def _have_a_brief(self, latest: Choice | None, *, is_shown: bool) -> None:
        """Put the latest on the desk, or a blank one.

        Args:
            is_shown: else the drafts that a line of today led to stay on the screen.
        """
        if latest is not None:
            await self.put_on_desk(latest, is_shown=is_shown)
            return
        self.brief.put(await asyncio.to_thread(self.desk.open, self.desk.shelf.blank()))
        if is_shown:
            self.call_after_refresh(self.brief.begin, is_new=True)

    async def _show_chosen(self, index: int, *, has_latest: bool) -> None:
        """One of the six, with a blank brief where there is none: a screen is about one."""
        if self.desk.path is None and not has_latest:
            self.brief.put(await asyncio.to_thread(self.desk.open, self.desk.shelf.blank()))
        self.show_screen(index)

    async def go_to(self, line: "TodayLine") -> None:
        """The place where a line of today is dealt with."""
        if line.kind in ("assign", "verdict", "learning"):
            self.show_screen(LIFT)
            return
        if line.brief and self.desk.shelf.has(line.brief):
            await self.put_on_desk(Choice("own", line.brief))
        is_of_drafts = line.kind in ("batch", "blocked", "review")
        self.show_screen(WRITE if is_of_drafts else LIVE)
        if is_of_drafts:
            self.writing.load(line.brief)  # a workspace may hold drafts of a brief elsewhere
