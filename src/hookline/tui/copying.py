"""Copying our text out of the terminal: by OSC 52 to the clipboard, or to a file that O shows."""

import asyncio
from pathlib import Path

from hookline.text.safe import safe_text
from hookline.tui.frame import BRIEF, IDEAS, LIFT, WRITE
from hookline.tui.panes import PromptPane
from hookline.tui.start import Starting
from hookline.tui.written_files import (
    OPENS_FOLDER,
    open_folder,
    sheet_path,
    shown_path,
)
from hookline.workspace.folder import Workspace, replacing

NOTHING = "There is no text here to copy."
COPIED = "Copied. Where your terminal takes no copies, Y writes it to a file."


class Copying(Starting):
    """Copies what the screen is about."""

    async def text_to_copy(self) -> str:
        """The prompt on F2 Brief, else the text under the cursor; "" where there is none."""
        if self.view_index == BRIEF:
            return self.brief.query_one(PromptPane).text
        if self.view_index == IDEAS:
            return self._idea_text()
        if self.view_index == WRITE:
            return self.writing.draft_text()
        if self.view_index == LIFT:
            return self.lift.verdict_text()
        return await self.live.message_text()

    def _idea_text(self) -> str:
        from hookline.tui.ideas import IdeaList

        index = self.ideas.query_one(IdeaList).selected
        return "" if index is None else self.ideas.ideas[index].angle.idea

    async def action_copy(self) -> None:
        """The text to the clipboard; tmux passes it on with `set-clipboard on`."""
        text = safe_text(await self.text_to_copy())
        if text:
            self.copy_to_clipboard(text)
        self.notify(COPIED if text else NOTHING, markup=False)

    async def action_copy_to_file(self) -> None:
        """The text to a file of the workspace."""
        text = safe_text(await self.text_to_copy())
        path = await asyncio.to_thread(write_copy, self.desk.workspace, text) if text else None
        words = (
            f"Written to {shown_path(path)} · {OPENS_FOLDER} opens the folder" if path else NOTHING
        )
        self.notify(words, markup=False)

    async def action_open_folder(self) -> None:
        """The folder of written files in the person's file manager, else its name is copied."""
        words = await open_folder(self, self.desk.workspace)
        self.notify(words, timeout=20, markup=False)


def write_copy(workspace: Workspace, text: str) -> Path:
    """Keep a text as a file that any program can open; the one before it gives way."""
    path = sheet_path(workspace, "copied.txt")
    with replacing(path, is_private=True) as temporary:
        temporary.write_text(text + "\n", "utf-8")
    return path
