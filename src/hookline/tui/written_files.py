"""Files that the desk writes for people: where a file manager shows them, and a key that opens it.

Hookline's own files may lie in a hidden folder, `.hookline`, where nobody looks for a sheet.
"""

import asyncio
from pathlib import Path
from typing import Any

from textual.app import App

from hookline.workspace.folder import Workspace, make_private

FOLDER = "exports"
OPENS_FOLDER = "O"
OPENED = "Opened: {folder}"
COPIED_PATH = "No window can open here. The folder is {folder}; its name is copied."
NONE_YET = "No file is written yet; they will lie in {folder}"


def sheets_folder(workspace: Workspace) -> Path:
    """`exports/` of the workspace; beside it where its own name is hidden. It may not be there."""
    root = workspace.root.resolve()
    return (root.parent if root.name.startswith(".") else root) / FOLDER


def sheet_path(workspace: Workspace, name: str) -> Path:
    """Where a file for people is written; its folder is made, for its owner alone."""
    workspace.folder(".")
    folder = sheets_folder(workspace)
    make_private(folder)
    return folder / name


def shown_path(path: Path) -> str:
    """A path as people find it: whole, with `~` for their own folder."""
    home = Path.home()
    inside = path.is_relative_to(home) and home != Path(home.anchor)
    return f"~/{path.relative_to(home)}" if inside else str(path)


async def open_folder(app: App[Any], workspace: Workspace) -> None:
    """Show the folder in the person's file manager; where no window can open, copy its name."""
    from hookline.loop.browser import open_page

    folder = sheets_folder(workspace)
    name = shown_path(folder)
    if not folder.is_dir():
        words = NONE_YET.format(folder=name)
    elif await asyncio.to_thread(open_page, folder):
        words = OPENED.format(folder=name)
    else:
        app.copy_to_clipboard(str(folder))
        words = COPIED_PATH.format(folder=name)
    app.notify(words, timeout=20, markup=False)
