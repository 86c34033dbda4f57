"""Deciding at the command line: what it asks for, and what it leaves alone."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Hookline = Callable[..., subprocess.CompletedProcess[str]]


def test_deciding_without_a_dry_run_never_loads_what_looks_for_gaps(
    hookline: Hookline, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "hookline.loop.support", None)  # importing it would fail
    (folder / "people.csv").write_text("customer_id,consent_channels\n1,sms\n", "utf-8")
    done = hookline("decide", "people.csv")
    assert done.returncode == 3
    assert "HL420 no campaign is live" in done.stderr
