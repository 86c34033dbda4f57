"""A page opens in the person's browser, and the terminal stays as it is."""

import sys
import time
from pathlib import Path

import pytest

from hookline.loop.browser import open_page


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # the opener outlives the call
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the opener has another name")
def test_a_page_opens_by_the_systems_opener_which_keeps_off_the_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    opener, seen = tmp_path / "xdg-open", tmp_path / "seen"
    opener.write_text(f'#!/bin/sh\necho loud; echo loud >&2\nmkdir "{seen}"\n', "utf-8")
    opener.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", "")
    assert not open_page(tmp_path / "page.html")
    monkeypatch.setenv("DISPLAY", ":0")
    assert open_page(tmp_path / "page.html")
    for _ in range(500):
        if seen.is_dir():
            break
        time.sleep(0.01)
    assert seen.is_dir()
    assert capfd.readouterr() == ("", "")
