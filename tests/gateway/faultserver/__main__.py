"""Starts the server as a process that does not outlive its parent."""

import asyncio
import contextlib
import ctypes
import os
import signal
import sys

from tests.gateway.faultserver.options import read_options
from tests.gateway.faultserver.server import Server

SET_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG of <sys/prctl.h>


def main() -> None:
    """Parse, serve."""
    parent = os.getppid()
    options = read_options()
    die_with(parent)
    asyncio.run(Server(options).run())


def die_with(parent: int) -> None:
    """Have the system end this process when the thread that started it ends; Linux only."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(SET_DEATH_SIGNAL, signal.SIGKILL)
    if os.getppid() != parent:  # it ended before it could be watched
        sys.exit()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        main()
