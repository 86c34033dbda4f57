"""A lock is one process's, until it is let go or its process ends."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import filelock
import pytest

from hookline.locks import FileLock

HOLDER = """
import sys
from pathlib import Path
from hookline.locks import FileLock
assert FileLock(Path(sys.argv[1])).acquire()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture(params=["flock", "none"])
def path(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file to lock, with `flock` and where the operating system has none."""
    if request.param == "none":
        monkeypatch.setitem(sys.modules, "fcntl", None)
    return tmp_path / "lock"


def test_it_is_taken_by_one_at_a_time_and_its_file_stays(path: Path) -> None:
    one, two = FileLock(path), FileLock(path)
    assert one.acquire()
    assert not two.acquire()
    two.release()  # it had none: it takes none away
    assert not two.acquire()
    one.release()
    assert path.is_file()
    assert two.acquire()
    two.release()


def test_whoever_waits_has_it_when_it_is_let_go(path: Path) -> None:
    one, two = FileLock(path), FileLock(path)
    assert one.acquire()
    later = threading.Timer(0.2, one.release)
    later.start()
    assert two.acquire(60)
    later.join()
    two.release()


def test_whoever_waits_gives_up_after_the_seconds_and_not_before(path: Path) -> None:
    one, two = FileLock(path), FileLock(path)
    assert one.acquire()
    since = time.monotonic()
    assert not two.acquire(0.3)
    assert time.monotonic() - since >= 0.3
    one.release()


def test_a_process_that_is_killed_lets_it_go_and_filelock_sees_the_same_lock(path: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        assert not FileLock(path).acquire()
        with pytest.raises(filelock.Timeout):
            filelock.FileLock(path).acquire(timeout=0)
        holder.kill()
    lock = FileLock(path)
    assert lock.acquire()
    lock.release()


def test_a_place_that_cannot_be_locked_is_told(tmp_path: Path) -> None:
    tmp_path.joinpath("lock").mkdir()
    with pytest.raises(IsADirectoryError):
        FileLock(tmp_path / "lock").acquire()


def test_whoever_takes_it_loads_neither_filelock_nor_asyncio(tmp_path: Path) -> None:
    loaded = 'print({"filelock", "asyncio"} & set(sys.modules), flush=True)'
    code = HOLDER.replace('print("held", flush=True)', loaded)
    command = [sys.executable, "-c", code, str(tmp_path / "lock")]
    done = subprocess.run(command, input="", capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
