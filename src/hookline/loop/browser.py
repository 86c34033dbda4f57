"""The person's browser: is there one, and a page opened in it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path


def has_browser() -> bool:
    """Is there a screen on which a page could open?"""
    has_display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return has_display or os.name == "nt" or sys.platform == "darwin"


def open_page(path: Path) -> bool:
    """Open a page in the person's browser, apart from the terminal, which keeps its screen.

    Returns:
        False where there is no screen, or nothing that opens a page on it.
    """
    if sys.platform == "win32":
        os.startfile(path)  # noqa: S606 - the system knows the person's browser
        return True
    opener = shutil.which("open" if sys.platform == "darwin" else "xdg-open")
    if opener is None or not has_browser():
        return False
    silent = subprocess.DEVNULL
    subprocess.Popen(  # noqa: S603 - the system's own opener
        [opener, str(path)], stdin=silent, stdout=silent, stderr=silent, start_new_session=True
    )
    return True
