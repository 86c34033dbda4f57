"""A person's own editor: the terminal is lent to it until it is closed."""

import os
import shlex
import shutil
import subprocess
import tempfile
from pathlib import Path

from textual.app import SuspendNotSupported

from hookline.tui.look import AnyApp
from hookline.workspace.folder import replacing

AT_A_LINE = ("vi", "vim", "nvim", "nano", "emacs", "micro", "ne", "joe")
"""Editors that begin at a line when they are given `+7`."""
EMPTIED = "Your editor left nothing in the file, so it stands as it was."


def edit_outside(app: AnyApp, path: Path, line: int = 0) -> str:
    """Open a file in the editor that VISUAL or EDITOR names, else in nano.

    vi opens only for those who name it: who does not know it finds no way out.

    A file that comes back empty, or not at all, is put back: nothing of a person's is lost so.

    Args:
        line: where to begin, as vi, nano and emacs take it; 0 is anywhere.
    Returns:
        What went wrong, in words; "" where the editor was closed as usual.
    """
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    command = _words(named) or [name for name in ("nano",) if shutil.which(name)]
    if not command:
        return f"No editor was found: set EDITOR. The file is {path}"
    if shutil.which(command[0]) is None:
        variable = "VISUAL" if os.environ.get("VISUAL") else "EDITOR"
        return f"There is no editor '{command[0]}', as {variable} names it. The file is {path}"
    before = path.read_bytes()
    line_option = [f"+{line}"] if line and Path(command[0]).name in AT_A_LINE else []
    try:
        with app.suspend():
            done = subprocess.run([*command, *line_option, str(path)], check=False)  # noqa: S603 - a person's own
    except SuspendNotSupported:
        return f"An editor cannot open here. The file is {path}"
    except OSError as problem:
        return f"'{command[0]}' could not be started: {problem.strerror}. The file is {path}"
    if before.strip() and not (path.is_file() and path.read_bytes().strip()):
        with replacing(path) as temporary:
            temporary.write_bytes(before)
        return EMPTIED
    if done.returncode:
        name, code = Path(command[0]).name, done.returncode
        return f"{name} ended with an error ({code}). What it wrote into the file is taken."
    return ""


def edit_text_outside(app: AnyApp, text: str) -> tuple[str, str]:
    """A text in the person's own editor: as it came back, and what went wrong, in words."""
    with tempfile.TemporaryDirectory(prefix="hookline-") as folder:
        path = Path(folder) / "words.txt"
        path.write_text(text, "utf-8")
        problem = edit_outside(app, path)
        try:
            return path.read_text("utf-8").removesuffix("\n"), problem.partition(" The file is")[0]
        except UnicodeDecodeError:
            return text, "Your editor saved letters that are no UTF-8; the text stands as it was."


def _words(command: str) -> list[str]:
    """`code --wait` as its words; one with a quote that is never closed is taken whole."""
    try:
        return shlex.split(command)
    except ValueError:
        return [command]
