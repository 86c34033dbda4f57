"""A desk that writes down at its end what it held, in a process that is new or was forked off.

`python watched_desk.py START` is one desk, from the first import on. Without a word it loads what a
desk loads, and forks one off for each line that has a START: not every test pays for the loading.
"""

import asyncio
import atexit
import fcntl
import gc
import json
import os
import sys
import termios
import threading
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, ClassVar

BRIEF = "brand: Kurtako\nblueprint: winback\nchannels: sms\nfacts: [40 new styles since June]\n"


def watched_desk(seen_path: Path | None = None) -> Any:
    """A desk in the folder where we are.

    Args:
        seen_path: where it writes what its fields and its document hold at the end.
    """
    from hookline.settings import Settings
    from hookline.tui.app import Hookline
    from hookline.tui.field_list import FIELDS
    from hookline.tui.form import Chips

    class Watched(Hookline):
        actions: ClassVar[list[str]] = []

        async def run_action(self, action: Any, *args: Any, **options: Any) -> bool:
            self.actions.append(str(action))
            return await super().run_action(action, *args, **options)

        def exit(self, *args: Any, **options: Any) -> None:
            fields = [field for field in FIELDS if field.path]
            widgets: dict[str, Any] = {
                f.id: w for f in fields for w in self.brief.query(f"#{f.id}")
            }
            shown = {
                name: [w.value if hasattr(w, "value") else w.text, w.disabled]
                for name, w in widgets.items()
                if not isinstance(w, Chips)
            }
            values = self.desk.path and self.desk.form_values(self.brief.language).values
            state, path = self.brief.state, str(self.desk.path)
            seen = {
                "shown": shown, "document": values, "state": state, "path": path,
                "actions": self.actions, "view": self.view_index,
            }  # fmt: skip
            if seen_path:
                seen_path.write_text(json.dumps(seen), "utf-8")
            super().exit(*args, **options)

    return Watched(Settings.read({}, workspace="ws", user="asha"))


def sit_down(start: dict[str, Any]) -> None:
    """Be one desk in a terminal, alone.

    Args:
        start: `tty`, `is_owned` (does the system tell us when the terminal is gone?), `place`,
            `environ`, `seen_path`.
    """
    os.setsid()
    handle = os.open(start["tty"], os.O_RDWR | os.O_NOCTTY)
    for number in range(3):
        os.dup2(handle, number)
    os.close(handle)
    if start["is_owned"]:
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    os.chdir(start["place"])
    os.environ.clear()
    os.environ.update(start["environ"])
    watched_desk(Path(start["seen_path"])).run_or_exit()


def fork_desks() -> dict[str, Any] | None:
    """Answer lines until stdin ends: a start by its process, a process by what became of it.

    Returns:
        In a process that was forked off, its start; in the first one None, at the end.
    """
    with TemporaryDirectory() as folder:
        os.chdir(folder)
        Path("briefs").mkdir()
        Path("briefs", "shirts.yaml").write_text(BRIEF, "utf-8")
        asyncio.run(_load_everything())
        os.chdir("/")
    gc.freeze()  # a fork that looks through these objects would copy every page of them
    assert threading.active_count() == 1, "what holds a lock now would hold it for ever in a fork"
    while line := sys.stdin.readline():
        asked: dict[str, Any] = json.loads(line)
        if "pid" in asked:
            answer = os.waitpid(asked["pid"], os.WNOHANG | os.WUNTRACED)
        elif (pid := os.fork()) == 0:
            return asked
        else:
            answer = (pid, 0)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    return None


async def _load_everything() -> None:
    """Open a brief, and go once through all screens."""
    desk = watched_desk()
    async with desk.run_test() as pilot:
        while not desk.brief.reading.resolved:
            await pilot.pause(0.01)
        await pilot.press("f3", "f4", "f5", "f6", "f7", "f2")


def main() -> None:
    """One desk."""
    if len(sys.argv) > 1:
        sit_down(json.loads(sys.argv[1]))
    elif start := fork_desks():
        end_without_tidying(code_of(start))


def code_of(start: dict[str, Any]) -> int:
    """Be a desk; the exit code that it leaves with."""
    try:
        sit_down(start)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0


def end_without_tidying(code: int) -> None:
    """Wait for threads and call what was put off to the end, but take no object apart.

    To take apart all that was loaded before the fork costs as much as a whole sitting.
    """
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
