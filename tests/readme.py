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
    told = {line.rstrip() for line in done.stdout.splitlines()}
    text = (ROOT / "README.md").read_text("utf-8")
    shown = text.partition("<!-- the demo's own words -->")[2].partition("```text\n")[2]
    lines = shown.partition("```")[0].splitlines()
    return [line for line in lines if line.rstrip() not in told] if lines else ["anything"]


if __name__ == "__main__":
    sys.exit(main())
