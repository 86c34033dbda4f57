"""The person's own editor on the brief's file, and back."""

import os
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

from textual.app import App, SuspendNotSupported


def edited(app: App[Any], path: Path) -> None:
    """Give the terminal to the editor until it is closed."""
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    words = shlex.split(named) or [name for name in ("nano", "vi") if shutil.which(name)][:1]
    if not words or shutil.which(words[0]) is None:
        app.notify(f"No editor was found: set EDITOR. The file is {path}", markup=False)
        return
    try:
        with app.suspend():
            subprocess.run([*words, str(path)], check=False)  # noqa: S603 - the person's own command
    except SuspendNotSupported:
        app.notify(f"An editor cannot open here. The file is {path}", markup=False)
