"""Runs every command of the README, in a fresh folder, as a reader would; CI's own step."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]


def commands() -> list[str]:
    """The lines of the README's bash blocks, in order."""
    blocks = re.findall(r"```bash\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.strip()]


def say(line: str) -> None:
    """A line at once, so that a log shows what is running."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """Run them all; the first that fails ends it with its own exit code."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "briefs", Path(folder) / "briefs")
        for command in commands():
            say(f"$ {command}")
            environ = os.environ | {"PATH": path}
            shell = ["bash", "-c", command]
            done = subprocess.run(
                shell, cwd=folder, env=environ, stdout=subprocess.DEVNULL, check=False
            )
            if done.returncode:
                say(f"the README's command failed with {done.returncode}: {command}")
                return done.returncode
        if missing := lines_not_told(folder, path):
            say(f"`hookline demo` does not say what the README shows: {missing[0]}")
            return 1
    say(f"{len(commands())} passed, 0 failed")
    return 0


def lines_not_told(folder: str, path: str) -> list[str]:
    """Lines of the README's picture of the demo that the demo itself does not print."""
    say("$ hookline demo")
    environ = os.environ | {"PATH": path}
    done = subprocess.run(
        ["hookline", "demo"], cwd=folder, env=environ, capture_output=True, text=True, check=True
    )
    told = done.stdout.splitlines()
    text = (ROOT / "README.md").read_text("utf-8")
    shown = text.partition("<!-- the demo's own words -->")[2].partition("```text\n")[2]
    lines = shown.partition("```")[0].splitlines()
    missing = [line for line in lines if not any(is_like(line, other) for other in told)]
    return missing if lines else ["anything"]


def is_like(shown: str, told: str) -> bool:
    """The same words with the same figures, but for what another processor's last bits can move."""
    shown, told = RANGE.sub("-", shown), RANGE.sub("-", told)
    one, other = (NUMBER.findall(line) for line in (shown, told))
    if NUMBER.sub("#", shown).split() != NUMBER.sub("#", told).split():
        return False
    pairs = zip(map(value_of, one), map(value_of, other), strict=True)
    return all(abs(a - b) <= max(0.3, 0.02 * abs(a)) for a, b in pairs)


def value_of(number: str) -> float:
    """`2,132,002` as a number."""
    return float(number.replace(",", ""))


RANGE = re.compile(r"-{2,}")
"""A drawn range: a column more or less is the same picture."""
NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")


if __name__ == "__main__":
    sys.exit(main())
