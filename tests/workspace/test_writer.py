"""One writer a workspace, tried with real processes; nothing here waits by the clock."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from hookline.errors import RuleSaidNo
from hookline.workspace.folder import Workspace
from hookline.workspace.writer import NOTE, OLD_SECONDS, only_writer

HOLDER = """
import sys
from pathlib import Path
from hookline.workspace.folder import Workspace, replacing
from hookline.workspace.writer import only_writer
root = Path(sys.argv[1])
with only_writer(Workspace(root, "ravi"), "decide"):
    with replacing(root / "decisions" / "day=2026-03-02" / "decisions.parquet") as file:
        file.write_text("half")
        print("holds", flush=True)
        sys.stdin.readline()
"""


@contextmanager
def holder(workspace: Workspace) -> Iterator["subprocess.Popen[str]"]:
    """Another process that writes here until it is sent a line."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(workspace.root)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stdout.readline() == "holds\n"
        try:
            yield process
        finally:
            process.kill()


def let_go(process: "subprocess.Popen[str]") -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def test_a_second_writer_is_told_who_writes_and_goes_on_when_it_is_done(
    workspace: Workspace,
) -> None:
    heard: list[str] = []
    with holder(workspace) as process:

        def on_notice(text: str) -> None:
            heard.append(text)
            let_go(process)

        with only_writer(replace(workspace, on_notice=on_notice), "learn"):
            assert process.wait() == 0
    assert len(heard) == 1
    assert heard[0].startswith("ravi is writing here: decide, since 20")
    assert heard[0].endswith("; waiting, 600 seconds at most")


def test_who_does_not_want_to_wait_is_refused_at_once(workspace: Workspace) -> None:
    heard: list[str] = []
    hurried = replace(workspace, wait=0, on_notice=heard.append)
    with (
        holder(workspace),
        pytest.raises(RuleSaidNo) as refused,
        only_writer(hurried, "learn"),
    ):
        pass
    assert (refused.value.code, heard) == ("HL312", [])
    assert refused.value.problem.startswith("ravi is writing here: decide")


def test_a_writer_that_was_killed_holds_nobody_up_and_its_half_file_is_swept(
    workspace: Workspace,
) -> None:
    with holder(workspace) as process:
        half = list(workspace.root.rglob(".*.tmp"))
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert len(half) == 1
    with only_writer(replace(workspace, wait=0), "decide"):
        assert list(workspace.root.rglob(".*.tmp")) == []
        assert (workspace.root / NOTE).is_file()
    assert not (workspace.root / NOTE).exists()


def test_outside_the_log_only_what_is_a_day_old_is_swept(workspace: Workspace) -> None:
    drafts = workspace.folder("drafts")
    young, old = drafts / ".a.yaml.1.tmp", drafts / ".b.yaml.1.tmp"
    for path, age in ((young, OLD_SECONDS - 60), (old, OLD_SECONDS + 60)):
        path.write_text("half")
        seconds = path.stat().st_mtime - age
        os.utime(path, (seconds, seconds))
    with only_writer(workspace, "decide"):
        pass
    assert sorted(Path(drafts).iterdir()) == [young]


def test_the_turn_is_given_back_when_the_work_fails(workspace: Workspace) -> None:
    with pytest.raises(ZeroDivisionError), only_writer(workspace, "decide"):
        raise ZeroDivisionError
    with only_writer(replace(workspace, wait=0), "learn"):
        assert "learn" in (workspace.root / NOTE).read_text()
