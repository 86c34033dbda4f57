"""What F5 Live reads and changes in threads, so that no key waits for the registry."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.containers import Vertical
from textual.message import Message

from hookline.errors import HooklineError
from hookline.records.place_names import place_name
from hookline.tui.arm_list import ORDERS, ArmList
from hookline.tui.arms_table import ArmsTable
from hookline.tui.calculations import Outcome, read_outcome, read_story
from hookline.tui.desk import Desk
from hookline.tui.live_detail import left_words
from hookline.tui.own_copy import own_copy_line
from hookline.tui.problems import StepRefused, problem_words
from hookline.tui.spare_memory import give_back

if TYPE_CHECKING:
    from hookline.records.arm import Arm, ArmRow
    from hookline.records.words import ArmMove


FOLLOW_UP_GOES_ON = " · its follow-up still goes to whoever has had it; space on its row pauses it"
"""Of a message that was paused, after what is said of it."""


class LiveReading(Vertical):
    """The list as it was read last, and the threads that read it; the view draws it."""

    class Listed(Message):
        """A thread has looked at the registry."""

        def __init__(self, arms: ArmList, notice: str = "") -> None:
            super().__init__()
            self.arms, self.notice = arms, notice

    class OwnCopyRead(Message):
        """A thread has looked for own copy, for which the brief is read: the rows wait for none."""

        def __init__(self, words: str) -> None:
            super().__init__()
            self.words = words

    class Fetched(Message):
        """A thread has read the rows where a person looks."""

        def __init__(self, arms: ArmList, window: "Mapping[int, ArmRow | None]") -> None:
            super().__init__()
            self.arms, self.window = arms, window

    class Measured(Message):
        """What came of the messages that went out."""

        def __init__(self, outcome: Outcome) -> None:
            super().__init__()
            self.outcome = outcome

    class StoryRead(Message):
        """One live version's story was read."""

        def __init__(self, story: Sequence[tuple[str, str]]) -> None:
            super().__init__()
            self.story = story

    def __init__(self, desk: Desk) -> None:
        super().__init__(id="live", classes="view hidden")
        self.desk = desk
        self.arms = ArmList(desk.workspace)
        self.order = ORDERS[0]
        """What the list is sorted by."""
        self._asked: tuple[tuple[str, ...], str] = ((), self.order)
        """Words and order that a thread looks for, or has found."""
        self._looks = ThreadPoolExecutor(1, "looks")
        """One thread for the list: many would hold up each other and the keys, and each keeps its
        own memory for what the database brings (glibc gives a thread an arena: 10 MB in all)."""
        self._is_left = False
        """Is the desk being left, so that nobody reads a list any more?"""
        self.own_copy = ""
        """What is said of the brief's own copy, which no row shows before its launch."""
        self.nothing_left = ""
        """What is said of live campaigns of which nothing has left."""
        self.is_read = False
        """Has a thread looked at what there is?"""
        self._looked_at = 0
        self._is_fetching = False

    def load(self, notice: str = "", went_live: frozenset[str] = frozenset()) -> None:
        """Read the live versions again; the view says what else."""

    def list_in_thread(
        self,
        words: tuple[str, ...],
        notice: str = "",
        *,
        is_filtered: bool = False,
        went_live: frozenset[str] = frozenset(),
    ) -> None:
        """Look at the registry for the rows that hold every word, in the order of now.

        Args:
            is_filtered: are other words all that is asked for, of the messages that there were?
            went_live: by id, what a launch made live just now: there the cursor goes.
        """
        asked = self._asked = (words, self.order)
        cursor = self.query_one(ArmsTable).cursor
        is_in_order = bool(self.arms.total) and self.arms.order == self.order
        before = self.arms if words and is_filtered and is_in_order else None

        def look() -> None:
            if asked != self._asked and not notice:
                return  # whoever typed on is answered by the look that follows
            arms = ArmList.read(self.desk.workspace, *asked, cursor, before)
            if went_live:
                arms.seek(went_live)
            self.post_message(self.Listed(arms, notice))
            if not is_filtered:
                self.in_thread(self.read_own_copy)
            if not (is_filtered and words):  # whoever types waits for the next look
                give_back()

        self._look_in_thread(look)

    def is_asked_for(self, arms: ArmList) -> bool:
        """Is a list the one that is asked for by now?"""
        return (arms.words, arms.order) == self._asked

    def look_ahead(self, index: int) -> None:
        """Read the rows around a person's place, once that place is painted."""
        self.call_after_refresh(self.fetch, index)

    def fetch(self, index: int) -> None:
        """Read the rows around the one that is looked at; nobody waits for it."""
        arms, self._looked_at = self.arms, index
        if self._is_fetching or arms.has_around(index):
            return
        self._is_fetching = True

        def read() -> None:
            self.post_message(self.Fetched(arms, arms.window_around(index)))

        self._look_in_thread(read)

    @on(Fetched)
    def show_fetched(self, event: "LiveReading.Fetched") -> None:
        """Draw the rows that were read, and read on where a person looks by now."""
        self._is_fetching = False
        if event.arms is self.arms:
            self.arms.window = event.window
            self.query_one(ArmsTable).refresh()
        self.fetch(self._looked_at)

    @on(StepRefused)
    def refused(self, event: StepRefused) -> None:
        """Say what was refused and what to do."""
        self._is_fetching = False
        words = problem_words(event.problem)
        self.notify(words, severity="error", timeout=20, markup=False)

    def read_own_copy(self) -> None:
        """What of the brief's own copy waits."""
        self.post_message(self.OwnCopyRead(own_copy_line(self.desk)))

    def measure(self) -> None:
        """What the messages earned, and which campaigns wait for customers."""
        self.post_message(self.Measured(self.desk.calculator.ask("outcome", read_outcome)))

    def read_arm(self, arm_id: str) -> "Arm | None":
        """A live version whole; None where it is gone meanwhile."""
        with self.desk.workspace.registry() as registry:
            return registry.arm(arm_id)

    def read_story(self, arm_id: str) -> None:
        """One live version's story."""
        story = self.desk.calculator.ask("story", read_story, arm_id)
        self.post_message(self.StoryRead(story))

    def has_follow_up(self, arm_id: str) -> bool:
        """Has a message a second one, which is retired with it?"""
        from hookline.loop.arms import find, follow_ups_of

        with self.desk.workspace.registry() as registry:
            return bool(follow_ups_of(registry, find(registry, arm_id)))

    def move(self, arm_id: str, state: "ArmMove", notice: str) -> None:
        """Put a live version into another state, and read the list again."""
        from hookline.loop import arms

        arm, *_ = arms.move(self.desk.workspace, arm_id, state)
        if state == "paused":
            with self.desk.workspace.registry() as registry:
                states = {each.state for each in arms.follow_ups_of(registry, arm)}
            notice += FOLLOW_UP_GOES_ON if "live" in states else ""
        if state == "retired":
            with self.desk.workspace.registry() as registry:
                others = registry.arms(campaign=arm.campaign_id)
            channels = self.desk.library().catalog.channels
            notice = left_words(arm, others, place_name(arm.channel, arm.language, channels))
        self.call_later(self.list_in_thread, self._asked[0], notice)  # no number is another by it

    def on_unmount(self) -> None:
        """Let the thread end."""
        self._is_left = True
        self._looks.shutdown(wait=False, cancel_futures=True)

    def in_thread(self, step: Callable[[], None]) -> None:
        """Take a step in a thread; what a rule says no to is told."""
        self.run_worker(partial(self._safely, step), thread=True, group="registry")

    def _look_in_thread(self, step: Callable[[], None]) -> None:
        """Take a step in the one thread that reads the list, behind those before it."""

        async def look() -> None:
            if self._is_left:
                return
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(self._looks, self._safely, step)

        self.run_worker(look(), group="registry")

    def _safely(self, step: Callable[[], None]) -> None:
        from hookline.workspace.damaged import naming_damage

        try:
            with naming_damage(self.desk.workspace.root):
                step()
        except HooklineError as problem:
            self.post_message(StepRefused(problem))
