"""What starting costs: `--help` beside bare Python with click, and imports by themselves.

Bar: `--help` at most 3 times. "generate's" and "decide's" are what the commands of these names
pay, "Textual's" what the desk does not decide on. With `--against SRC`, another checkout's src
folder, each is told as a ratio of the two. CPU seconds of whole processes, runs interleaved; the
minimum of each is compared, since everything that disturbs a run makes it longer.
"""

import argparse
import os
import resource
import subprocess
import sys
from pathlib import Path

from hookline.cli import LOOKS_FOR_GARBAGE

ROUNDS = 15
SRC = Path(__file__).parents[1] / "src"
BARE = ["-c", "import click"]
AS_A_COMMAND = (
    "import atexit, gc, os; os.environ['OPENBLAS_NUM_THREADS'] = '1'; "
    f"gc.set_threshold({LOOKS_FOR_GARBAGE}); atexit.register(gc.freeze); "
)
"""What every command does first of all: numpy starts no thread a core, and garbage is looked for
less often, and not once more at the end."""
REFERENCE = {
    "loop.generate": 10.85, "generate's": 10.85, "loop.decide": 11.63, "decide's": 11.63,
    "the desk": 6.01,
}  # fmt: skip
"""What each took on 22 November 2026, in times of bare Python with click; what the commands pay is
to be at most 0.67 of it. Textual alone is more than that of the desk, so that its first paint
counts: `desk.py`."""
STARTS = {
    "--help": ["-m", "hookline", "--help"],
    "loop.generate": ["-c", "import hookline.loop.generate"],
    "generate's": ["-c", f"{AS_A_COMMAND}import hookline.loop.generate"],
    "loop.decide": ["-c", "import hookline.loop.decide"],
    "decide's": ["-c", f"{AS_A_COMMAND}import hookline.loop.decide"],
    "the desk": ["-c", "import hookline.tui.app"],
    "Textual's": ["-c", "import textual.app; from textual.widgets import Static, TextArea"],
}


def cpu_seconds(words: list[str], src: Path) -> float:
    """CPU time of one run of Python with these words, children and all."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environ = os.environ | {"PYTHONPATH": str(src)}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)  # compiled once, as on anybody's machine
    subprocess.run([sys.executable, *words], check=True, stdout=subprocess.DEVNULL, env=environ)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print milliseconds and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--against", type=Path, help="another checkout's src folder")
    against = parser.parse_args().against
    runs = {("bare", SRC): BARE} | {(name, SRC): words for name, words in STARTS.items()}
    if against:
        runs |= {(name, against): words for name, words in STARTS.items()}
    least = {key: float("inf") for key in runs}
    for _ in range(ROUNDS):
        least = {key: min(least[key], cpu_seconds(runs[key], key[1])) for key in runs}
    bare = least["bare", SRC]
    print(f"start: bare {bare * 1000:.0f} ms, --help {least['--help', SRC] / bare:.2f}x")
    for name in STARTS:
        ratio = f", {least[name, SRC] / least[name, against]:.2f}x of the other" if against else ""
        times = least[name, SRC] / bare
        before = f", {times / REFERENCE[name]:.2f}x of 22 November" if name in REFERENCE else ""
        print(f"start: {name} {least[name, SRC] * 1000:.0f} ms, {times:.2f}x bare{before}{ratio}")


if __name__ == "__main__":
    main()
