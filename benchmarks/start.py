"""How long `hookline --help` takes beside bare Python with click: a ratio, runs interleaved.

Bar: at most 3 times. CPU seconds of whole processes; the minimum of each is compared, since
everything that disturbs a run makes it longer.
"""

import os
import resource
import subprocess
import sys

ROUNDS = 15
BARE = [sys.executable, "-c", "import click"]
HELP = [sys.executable, "-m", "hookline", "--help"]


def cpu_seconds(command: list[str]) -> float:
    """CPU time of one run of the command, children and all."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=os.environ)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print both and their ratio."""
    pairs = [(cpu_seconds(BARE), cpu_seconds(HELP)) for _ in range(ROUNDS)]
    bare, shown = (min(column) for column in zip(*pairs, strict=True))
    print(f"start: bare {bare * 1000:.0f} ms, --help {shown * 1000:.0f} ms, {shown / bare:.2f}x")


if __name__ == "__main__":
    main()
