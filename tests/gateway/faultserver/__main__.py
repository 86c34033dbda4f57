"""Starts the server as a process that lives as long as its standard input is open.

Whoever starts it holds the other end of a pipe, so that it ends with them, however they end.
"""

import asyncio
import contextlib
import os
import sys
import threading

from tests.gateway.faultserver.options import read_options
from tests.gateway.faultserver.server import Server


def main() -> None:
    """Parse, serve."""
    options = read_options()
    threading.Thread(target=end_with_input, daemon=True).start()
    asyncio.run(Server(options).run())


def end_with_input() -> None:
    """End this process once nobody can write to it any more."""
    while os.read(sys.stdin.fileno(), 4096):
        pass
    os._exit(0)


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        main()
