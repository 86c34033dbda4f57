"""The command line as people run it: a process, its exit code, and its two streams."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

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
    def run(*words: str, **environ: str) -> Done:
        given = {k: v for k, v in os.environ.items() if not k.startswith(("HOOKLINE", "OPENAI"))}
        return subprocess.run(
            [sys.executable, "-m", "hookline", *words],
            cwd=folder, env=given | {"HOOKLINE_USER": "asha"} | environ,
            capture_output=True, text=True, check=False, timeout=60,
            stdin=subprocess.DEVNULL if "stdin" not in environ else None,
        )  # fmt: skip

    return run
