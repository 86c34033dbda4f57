"""The command line as people run it: its exit code, and its two streams."""

import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from tests.command_line import run_command, written_anyway

Done = subprocess.CompletedProcess[str]
Hookline = Callable[..., Done]


@pytest.fixture
def folder(tmp_path: Path, lunch: str) -> Path:
    """A folder with a brief and a customer file in it."""
    (tmp_path / "lunch.yaml").write_text(lunch)
    rows = "".join(f"{i:04},sms|email\n" for i in range(400))
    (tmp_path / "audience.csv").write_text(f"customer_id,consent_channels\n{rows}")
    return tmp_path


@pytest.fixture
def hookline(folder: Path) -> Hookline:
    """Runs `hookline WORDS` in the folder and in this process."""
    return partial(run_command, folder)


@pytest.fixture
def hookline_process(folder: Path) -> Hookline:
    """Runs it as a process, for what only a process shows."""

    def run(*words: str, **environ: str) -> Done:
        given = {k: v for k, v in os.environ.items() if not k.startswith(("HOOKLINE", "OPENAI"))}
        return subprocess.run(
            [sys.executable, "-m", "hookline", *written_anyway(words)],
            cwd=folder, env=given | {"HOOKLINE_USER": "asha"} | environ,
            capture_output=True, text=True, check=False, timeout=300, stdin=subprocess.DEVNULL,
        )  # fmt: skip

    return run
