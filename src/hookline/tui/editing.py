"""ctrl+e: what the screen is about in the person's own editor, a draft's words or the brief."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from textual import work

from hookline.errors import HooklineError
from hookline.tui.file_actions import FileActions
from hookline.tui.frame import BRIEF, WRITE, Changed
from hookline.tui.outside_editor import edit_outside
from hookline.tui.problems import line_of, problem_words
from hookline.tui.shelf import Choice

NOT_SHOWN = "F2 Brief cannot show the file as it is now, and shows it as it was before."


class Editing(FileActions):
    """Lends the terminal to an editor, and takes back what it wrote."""

    view_index = BRIEF
    way: Sequence[int] = ()
    """Screens that one came by to the one that shows, the last one last."""

    def action_editor(self) -> None:
        """The draft under the cursor on F4 Write, else the brief's file."""
        if self.view_index == WRITE and self.writing.variants:
            self.writing.edit_outside()
        else:
            self.edit_brief()

    @work(exclusive=True, group="open")
    async def edit_brief(self) -> None:
        """The brief's file, saved before."""
        if await self.save_brief() is not None and self.desk.path is not None:
            await self._edit_brief(self.desk.path)

    async def _edit_brief(self, path: Path) -> None:
        """Until the file can be read again, or the person leaves it as it is."""
        line = 0
        while True:
            notice = edit_outside(self, path, line)
            try:
                open_brief = await asyncio.to_thread(self.desk.open, Choice("own", path.stem))
            except HooklineError as problem:
                question = f"{problem_words(problem)}\n\n{NOT_SHOWN}"
                if not await self.confirm(question, "opens it in your editor again"):
                    self.brief.state = "not as in its file"
                    self.post_message(Changed())
                    return
                line = line_of(problem)
                continue
            self.show_opened(Choice("own", path.stem), open_brief)
            self.load()
            if notice:
                self.notify(notice, severity="warning", timeout=20, markup=False)
            return
