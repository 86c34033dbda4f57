"""What every app of ours in the terminal shares: its look, and a report instead of a traceback."""

import atexit
import contextlib
import os
import sys
from collections.abc import Iterator
from functools import partial
from typing import TypeVar

from rich.text import Text
from textual.app import App
from textual.command import CommandPalette
from textual.content import Content
from textual.geometry import Size
from textual.notifications import SeverityLevel
from textual.timer import Timer
from textual.widgets import Static
from textual.worker import WorkerFailed

from hookline.errors import EXIT_BUG, HooklineError, ReportedBug, disk_problem, write_bug_report
from hookline.tui.driver import prepare_driver, suspend_at_once, suspend_later
from hookline.tui.hidden import NothingSteers
from hookline.tui.look import DARK, THEMES, lines, plain
from hookline.tui.timers import SureTimers

Result = TypeVar("Result")
NOTICE_SECONDS = 6.0
SLOW, MOST_SECONDS = 0.5, 60.0
"""Seconds that somebody waits without a word, and that a word stands where nothing comes."""


class Shell(SureTimers, App[Result]):
    """An app with our themes and without animation, which never prints a local variable."""

    TITLE = "Hookline"

    def __init__(self) -> None:
        super().__init__()
        self.animation_level = "none"
        for theme in THEMES.values():
            self.register_theme(theme)
        self.theme = DARK.name
        self._filters.append(NothingSteers())
        prepare_driver(self)
        self._hide_notice: Timer | None = None

    def action_command_palette(self) -> None:
        """Every action by name, the chosen one with a sign before it."""
        if self.use_command_palette and not any(
            isinstance(each, CommandPalette) for each in self.screen_stack
        ):
            from hookline.tui.choices import Palette

            self.push_screen(Palette(id="--command-palette"))

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = True,  # noqa: ARG002 - what is said is never markup
    ) -> None:
        """Say something on a row of its own above the keys, where it covers no text."""
        glyph = "" if severity == "information" else "! "
        text = glyph + ": ".join(filter(None, (title, message)))
        for row in self._notice_rows():
            row.update(_fitting(text, self.size))
            row.display = True
        if self._hide_notice is not None:
            self._hide_notice.stop()
        self._hide_notice = self.set_timer(timeout or NOTICE_SECONDS, self.clear_notice)

    @contextlib.contextmanager
    def telling(self, words: str) -> Iterator[None]:
        """Say what is being done, once it takes longer than anybody waits without a word."""
        timer = self.set_timer(SLOW, partial(self.say_wait, words))
        try:
            yield
        finally:
            timer.stop()
            self.say_no_more(words)

    def say_wait(self, words: str) -> None:
        """Say what somebody waits for."""
        self.notify(words, timeout=MOST_SECONDS, markup=False)

    def say_no_more(self, words: str) -> None:
        """Take these words away; what else was said meanwhile stays."""
        if any(str(row.content) == words for row in self._notice_rows()):
            self.clear_notice()

    def refresh_css(self, animate: bool = True) -> None:  # noqa: FBT001, FBT002 - Textual's
        """Apply the theme; before the first screen it only takes its colours.

        Textual would parse all styles there, and again when the first widget asks for one.
        """
        if self.screen_stack:
            super().refresh_css(animate)
        else:
            self.stylesheet.set_variables(self.get_css_variables())

    def clear_notice(self) -> None:
        """Take away what was said last."""
        for row in self._notice_rows():
            row.display = False

    def _notice_rows(self) -> list[Static]:
        """The row for what is said; none of them while the app is leaving."""
        screens = self.screen_stack[:1]
        return [row for screen in screens for row in screen.query("#notice").results(Static)]

    def keep_work(self) -> str:
        """Keep what a person typed, before a bug ends the app; what to say of it, "" if nothing."""
        return ""

    def problem_of(self, error: BaseException) -> HooklineError | None:
        """What a person can do about an error that is no bug; None for a bug."""
        return disk_problem(error)

    def run_or_exit(self) -> None:
        """Run to the end; leave the process with 70 after a bug."""
        suspend_later()
        self.run()
        atexit.register(_say_nothing_more)
        if self.return_code:
            sys.exit(self.return_code)

    def on_mount(self) -> None:
        """The driver reads keys from here on."""
        suspend_at_once()

    def _handle_exception(self, error: Exception) -> None:
        """A bug: Textual would print every local variable, so a report takes its place.

        A disk that takes no more and a damaged file are none, and are told in words.
        """
        cause = error.error if isinstance(error, WorkerFailed) else error
        if self._exception is None:
            self._exception = cause if isinstance(cause, Exception) else error
            self._exception_event.set()
            if problem := self.problem_of(cause):
                self._return_code = problem.exit_code
                words = [str(problem), self.keep_work()]
            else:
                self._return_code = EXIT_BUG
                bug, path = report_of(cause)
                report = f"A report without any of your texts is in {path}"
                words = [bug, self.keep_work(), report]
            self._exit_renderables.append(Text("\n  ".join(filter(None, words))))
        self._close_messages_no_wait()


def report_of(bug: BaseException) -> tuple[str, str]:
    """A bug in one line, and the path of its report, which another process may have written."""
    if isinstance(bug, ReportedBug):
        return bug.bug, bug.path
    return write_bug_report(type(bug), bug.__traceback__)


def _fitting(text: str, size: Size) -> Content:
    """What is said, on half of the window at most; what that leaves out is counted."""
    message, most = plain(text), max(1, size.height // 2)
    rows = message.wrap(max(1, size.width - 2))
    if len(rows) <= most:
        return message
    rest = len(rows) - most + 1
    rest_line = f"… and {rest} more line{'s' * (rest > 1)}: a bigger window shows them"
    return lines(*list(rows)[: most - 1], plain(rest_line))


def _say_nothing_more() -> None:
    """What libraries print while Python ends is about them, and nobody's who leaves the desk."""
    if sys.stderr.isatty():
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
