"""Files that the desk writes for people: where a file manager shows them, and a key that opens it.

Hookline's own files may lie in a hidden folder, `.hookline`, where nobody looks for a sheet.
"""

import asyncio
from pathlib import Path

from hookline.settings import DEFAULT_WORKSPACE
from hookline.tui.look import AnyApp
from hookline.workspace.folder import ALL_FILES, Workspace, leave_out_of_git, private_folder

FOLDER = "exports"
OF_CUSTOMERS = "decided-*\nto-send-*\n"
"""What git leaves out of a folder of a person's own, whose other files are theirs."""
OPENS_FOLDER = "O"
OPENED = "Opened: {folder}"
COPIED_PATH = "No window can open here. The folder is {folder}; its name is copied."
NONE_YET = "No file is written yet; they will lie in {folder}"


def sheets_folder(workspace: Workspace) -> Path:
    """`exports/` of the workspace; it may not be there.

    Where a part of the way there is hidden it lies beside the outermost such part, and has the
    names from there on: `exports/team` of `.team`, `exports/hookline/team` of `.hookline/team`.
    Nothing is added for `.hookline` itself.
    """
    outer, *names = _visible(workspace.root.resolve())
    return Path(outer, FOLDER, *names)


def _visible(root: Path) -> list[str]:
    """What a workspace's `exports/` lies in, and the folders in there that are its own."""
    home = Path.home()
    first = len(home.parts) if root.is_relative_to(home) else 0  # what is above is nobody's to see
    places = (i for i, part in enumerate(root.parts) if i >= first and part.startswith("."))
    if (place := next(places, None)) is None:
        return [str(root)]
    hidden = root.parts[place:]
    names = [] if hidden == (DEFAULT_WORKSPACE,) else [part.lstrip(".") for part in hidden]
    return [str(Path(*root.parts[:place])), *names]


def sheet_path(workspace: Workspace, name: str) -> Path:
    """Where a file for people is written; its folder is made, for its owner alone, and not for git.

    Raises:
        BadInput: HL310 when it cannot be made.
    """
    workspace.folder(".")
    root = workspace.root.resolve()
    outer, *names = _visible(root)
    folder = Path(outer, FOLDER)
    is_ours = folder.parent == root or not folder.exists()
    for step in ("", *names):
        folder = private_folder(folder / step)
    leave_out_of_git(Path(outer, FOLDER), ALL_FILES if is_ours else OF_CUSTOMERS)
    return folder / name


def shown_path(path: Path) -> str:
    """A path as people find it: whole, with `~` for their own folder."""
    home = Path.home()
    inside = path.is_relative_to(home) and home != Path(home.anchor)
    return f"~/{path.relative_to(home)}" if inside else str(path)


async def open_folder(app: AnyApp, workspace: Workspace) -> str:
    """Show the folder in the person's file manager; where no window can open, copy its name.

    Returns:
        What to say of it.
    """
    from hookline.loop.browser import open_page

    folder = sheets_folder(workspace)
    name = shown_path(folder)
    if not folder.is_dir():
        return NONE_YET.format(folder=name)
    if await asyncio.to_thread(open_page, folder):
        return OPENED.format(folder=name)
    app.copy_to_clipboard(str(folder))
    return COPIED_PATH.format(folder=name)
