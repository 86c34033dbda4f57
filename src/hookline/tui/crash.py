"""What is left behind when the desk has a bug: places in our code, never a value."""

import os
import platform
import tempfile
import traceback
from pathlib import Path

from rich.text import Text
from textual.worker import WorkerFailed

from hookline import __version__

EXIT_BUG = 70


def report(error: BaseException) -> Text:
    """Write the report and say where it is; the error's own words may hold copy or a key."""
    if isinstance(error, WorkerFailed):
        error = error.error
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(found.filename).name}:{found.lineno} {found.name}" for found in frames]
    about = f"hookline {__version__}, Python {platform.python_version()}, {platform.system()}"
    handle, path = tempfile.mkstemp(prefix="hookline-", suffix=".txt")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write("\n".join([about, type(error).__name__, *places]) + "\n")
    place = places[-1].strip() if places else "?"
    return Text(
        f"Hookline has a bug: {type(error).__name__} in {place}\n"
        f"  What you typed is kept as a draft and comes back when you start again.\n"
        f"  A report without any of your texts is in {path}"
    )
