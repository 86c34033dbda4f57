"""What every app of ours in the terminal shares: its look, and a report instead of a traceback."""

import sys
from typing import TypeVar

from rich.text import Text
from textual.app import App
from textual.worker import WorkerFailed

from hookline.errors import EXIT_BUG, write_bug_report
from hookline.tui.look import DARK, LIGHT

Result = TypeVar("Result")


class Shell(App[Result]):
    """An app with our themes and without animation, which never prints a local variable."""

    TITLE = "Hookline"

    def __init__(self) -> None:
        super().__init__()
        self.animation_level = "none"
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        self.theme = DARK.name

    def keep_work(self) -> str:
        """Keep what a person typed, before a bug ends the app; what to say of it, "" if nothing."""
        return ""

    def run_or_exit(self) -> None:
        """Run to the end; leave the process with 70 after a bug."""
        self.run()
        if self.return_code:
            sys.exit(self.return_code)

    def _handle_exception(self, error: Exception) -> None:
        """A bug: Textual would print every local variable, so a report takes its place."""
        cause = error.error if isinstance(error, WorkerFailed) else error
        if self._exception is None:
            self._return_code = EXIT_BUG
            self._exception = error
            self._exception_event.set()
            bug, path = write_bug_report(type(cause), cause.__traceback__)
            report = f"A report without any of your texts is in {path}"
            self._exit_renderables.append(
                Text("\n  ".join(filter(None, (bug, self.keep_work(), report))))
            )
        self._close_messages_no_wait()
