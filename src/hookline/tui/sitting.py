"""One sitting at the desk: keys in their order from the first on, and an end that loses nothing."""

import asyncio
import gc
import signal
import sys

from rich.console import RenderableType
from textual import events, on, work
from textual.css.query import NoMatches

from hookline.errors import HooklineError
from hookline.settings import Settings
from hookline.tui.asking import Asking, DeskWindow
from hookline.tui.copying import Copying
from hookline.tui.frame import Changed
from hookline.tui.key_order import KeyOrder, is_typed
from hookline.tui.letter_pace import ACTS, HELD, REPEATED, LetterPace, does_here, is_held
from hookline.tui.spare_memory import share_room
from hookline.tui.word_keeping import KeepsWords

ENDING_SIGNALS = ("SIGTERM", "SIGHUP")
"""What a system or a terminal that closes sends; SIGHUP is not known everywhere."""
MOST_SECONDS = 2.0
"""How long keys that were typed before a signal have to take effect."""
NO_TEXT_HERE = "Letters in one run are text, and no field is here: nothing was done."
TEXT_THERE = "Commands are one key at a time; text goes into the fields of F2 Brief."
"""What is said of letters that come in one run where nothing takes them."""


class Sitting(Copying):
    """The desk, from the first key to the last."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._pace = LetterPace()
        self.keys_in_order = KeyOrder(self, self._hand_on, self._may_be_held_down)
        self._n_modules: int | None = None
        """How many were loaded when `spare_what_stays` last spared them; None searches all."""

    async def on_event(self, event: events.Event) -> None:
        """Keys, clicks and pastes have their turn; all else comes as it comes."""
        if not is_typed(event):
            await super().on_event(event)
            return
        if isinstance(event, events.Key) and event.key == "ctrl+j":
            event = events.Key("enter", "\r")  # Enter, before the terminal was ours
        await self.keys_in_order.take(event)

    async def _hand_on(self, event: events.Event) -> None:
        """To the widget that has the keyboard, unless it is a letter of a word beside all fields.

        Without a terminal there are no fingers, and no pace.
        """
        window = self.screen
        if isinstance(window, Asking) and window.is_early(event, has_eyes=self.has_fingers):
            return  # whoever pressed it had not seen this window
        if isinstance(window, KeepsWords) and window.is_hit_again(event, has_eyes=self.has_fingers):
            return
        following = self.keys_in_order.following
        if not self.has_fingers or not is_held(self, self._pace, event, following):
            if isinstance(window, DeskWindow):
                window.take_note_back()
            await super().on_event(event)
        elif isinstance(event, events.Key):
            self._say_held(event.character or "")

    def _may_be_held_down(self, event: events.Event) -> bool:
        """Is what follows a key to tell whether a finger rests on it? What moves never waits."""
        if not (self.has_fingers and isinstance(event, events.Key) and event.is_printable):
            return False
        letter, target = event.character or "", self.focused or self.screen
        is_again = self._pace.may_be_held_down(letter, event.time)
        is_text = target.check_consume_key(event.key, letter)
        return is_again and not is_text and does_here(self, event) == ACTS

    @property
    def has_fingers(self) -> bool:
        """Does somebody type, whose pace tells a command from a word?"""
        return not self.is_headless

    def _say_held(self, letter: str) -> None:
        """Say that a letter did nothing; of one that comes again and again, at its first time."""
        if self._pace.n_repeats == 1:
            words = REPEATED.format(key=letter)
            self._say_here(words, words)
        elif not self._pace.n_repeats:
            words = HELD.format(key=letter)
            self._say_here(words, f"{words} {TEXT_THERE}")

    def on_paste(self, event: events.Paste) -> None:
        """What is pasted, or typed in one run, where nothing takes text: no letter is a command."""
        event.stop()
        self._say_here(NO_TEXT_HERE, f"{NO_TEXT_HERE} {TEXT_THERE}")

    def _say_here(self, in_window: str, words: str) -> None:
        """Say it above the keys of a window that asks, else on the desk."""
        if isinstance(self.screen, DeskWindow):
            self.screen.note(in_window, "\n")
        else:
            self.notify(words, markup=False)

    def settle(self) -> None:
        """The first paint is there: keys have their turn, and garbage is collected from now on."""
        if not gc.isenabled():
            gc.freeze()  # what starting made stays to the end, and is searched no more
            gc.enable()
            share_room()
            self._n_modules = len(sys.modules)
        self.keys_in_order.has_begun = True

    @on(Changed)
    def spare_what_stays(self) -> None:
        """What a screen has loaded stays to the end, and is searched for garbage no more.

        A search of all that the desk is made of takes a tenth of a second, which a key would wait.
        """
        if self._n_modules is not None and len(sys.modules) > self._n_modules:
            gc.collect()  # of what is new: what is garbage by now is to be let go
            gc.freeze()
            self._n_modules = len(sys.modules)

    def watch_for_signals(self) -> None:
        """End as by the key when the system says so; without a terminal there is nobody to end."""
        if self.is_headless:
            return
        loop = asyncio.get_running_loop()
        for name in ENDING_SIGNALS:
            if (number := getattr(signal, name, None)) is not None:
                loop.add_signal_handler(number, self._end_by, number)

    @work(exclusive=True, group="read")
    async def _end_by(self, number: int) -> None:
        """Keep what is typed, and give the terminal back; 128 and the signal is what shells say."""
        loop = asyncio.get_running_loop()
        latest = loop.time() + MOST_SECONDS
        while not self.keys_in_order.is_idle and loop.time() < latest:
            await asyncio.sleep(0.01)
        self.stop_writing()
        await asyncio.to_thread(self.keep_work)
        self.exit(return_code=128 + number)

    def stop_writing(self) -> None:
        """Let go of a model that is asked; what is finished is kept."""
        try:
            self.writing.stop(at_once=True)
            self.batch.run.stop(at_once=True)
        except NoMatches:
            return

    @work(exclusive=True, group="leave")
    async def action_leave(self) -> None:
        """Leave; nothing is lost."""
        try:
            is_running = self.writing.is_asking or self.batch.run.running
        except NoMatches:  # before the first brief is there
            is_running = False
        if is_running:
            question = "Drafts are being written. The finished ones are kept."
            if not await self.confirm(question, "stops and leaves"):
                return
            self.stop_writing()
        self.remember("model", self.brief.model)
        try:
            await asyncio.to_thread(self.desk.keep_draft)
        except (HooklineError, OSError) as problem:
            question = f"The draft could not be kept: {problem}"
            if not await self.confirm(question, "leaves all the same"):
                return
        self.exit()

    def keep_work(self) -> str:
        """Keep what is typed as a draft; what to say of it after a bug."""
        try:
            self.desk.keep_draft()
        except (HooklineError, OSError):
            return "The draft could not be kept."
        return "What you typed is kept as a draft and comes back when you start again."

    def panic(self, *renderables: RenderableType) -> None:  # noqa: ARG002 - they hold our values
        """The terminal is gone, whether or not the system says so: keep the work and go."""
        self._end_by(getattr(signal, "SIGHUP", signal.SIGTERM))

    def on_unmount(self) -> None:
        """Let other windows have this one's place; nobody reads any more what is calculated."""
        self.desk.calculator.close()
        self.desk.close()
