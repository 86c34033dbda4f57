"""Mutants: one small change at a time, and does a test of its room notice?

Bar: 90 % of a sample are killed. A change is made in a copy of the tree; the tests of the module's
room run against the copy, the nearest by imports first. Survivors that no test could
kill stand with their reason in mutants_explained.yaml. A sample is the mutants with the smallest
hashes of seed and text, so that it moves little as code changes. `make test` has to be green first:
what fails anyway kills everything. Not mutmut, which runs the whole suite first, nor cosmic-ray,
which changes the tree in place: neither draws a seeded sample.
"""

import argparse
import ast
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from hashlib import sha256
from pathlib import Path
from queue import SimpleQueue

from ruamel.yaml import YAML

from mutations import Mutant, mutants

ROOT = Path(__file__).parents[1]
SRC = ROOT / "src/hookline"
EXPLAINED = Path(__file__).with_name("mutants_explained.yaml")
COPIED = ("src", "tests", "prompts", "briefs", "docs", "benchmarks")
ROOMS = "text,guardrails,decisions,lift,prompting/parse,loop/review"
SECONDS = 240
"""A mutant whose tests run longer is killed: it loops."""


@cache
def imports(path: Path) -> frozenset[str]:
    """Modules of ours that a file names, as `room/module`."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("hookline."):
            module = str(node.module).removeprefix("hookline.").replace(".", "/")
            names |= {module, *(f"{module}/{alias.name}" for alias in node.names)}
    return frozenset(names)


def tests_for(file: str) -> list[Path]:
    """The room's test files, the nearest to the module by imports first."""
    room, reached = SRC / file.partition("/")[0], {file.removesuffix(".py")}
    tests = sorted((ROOT / "tests" / room.name).glob("test_*.py"))
    chosen = [test for test in tests if test.stem == f"test_{Path(file).stem}"]
    for _ in range(9):  # steps of imports; no room is deeper
        chosen += [test for test in tests if test not in chosen and imports(test) & reached]
        reached |= {p.relative_to(SRC).with_suffix("").as_posix() for p in room.rglob("*.py")
                    if imports(p) & reached}  # fmt: skip
    return chosen + [test for test in tests if test not in chosen]  # adapters load by name


def survives(mutant: Mutant, copy: Path) -> bool:
    """Do its tests pass in the copy with the change in it?"""
    path = copy / "src/hookline" / mutant.file
    source = path.read_bytes()
    changed = source[: mutant.start] + f"({mutant.becomes})".encode() + source[mutant.end :]
    path.write_bytes(changed)
    tests = [test.relative_to(ROOT).as_posix() for test in tests_for(mutant.file)]
    environ = os.environ | {"PYTHONPATH": str(copy / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        command = [sys.executable, "-m", "pytest", "-qx", "-p", "no:cacheprovider", *tests]
        done = subprocess.run(command, cwd=copy, env=environ, capture_output=True,
                              timeout=SECONDS, check=False)  # fmt: skip
    except subprocess.TimeoutExpired:
        return False
    else:
        return done.returncode == 0
    finally:
        path.write_bytes(source)


def main() -> None:
    """Print who survived; 1 below the bar, or where an explanation fits no mutant."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rooms", default=ROOMS, help="folders or modules, with commas between")
    for name, kind, default in (("seed", int, 1), ("sample", int, 40), ("jobs", int, 2),
                                ("at-least", float, 0.9)):  # fmt: skip
        parser.add_argument(f"--{name}", type=kind, default=default)
    asked = parser.parse_args()
    rooms = [SRC / room for room in asked.rooms.split(",")]
    files = [f for room in rooms for f in (room.rglob("*.py") if room.is_dir()
                                           else [room.with_suffix(".py")])]  # fmt: skip
    made = [
        mutant
        for file in sorted(files)
        for mutant in mutants(file.relative_to(SRC).as_posix(), file.read_bytes())
    ]
    entries = YAML(typ="safe").load(EXPLAINED) or []
    explained = {(e["file"], e["was"], e["becomes"]) for e in entries}
    stale = {key for key in explained if SRC / key[0] in files} - {m.text for m in made}
    chosen = sorted((mutant for mutant in made if mutant.text not in explained),
                    key=lambda m: sha256(f"{asked.seed}{m.text}".encode()).digest())  # fmt: skip
    chosen = chosen[: asked.sample]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(asked.jobs) as pool:
        copies: SimpleQueue[Path] = SimpleQueue()
        for job in range(asked.jobs):
            copies.put(Path(folder, str(job)))
            for name in COPIED:
                shutil.copytree(ROOT / name, Path(folder, str(job), name))
            shutil.copy(ROOT / "pyproject.toml", Path(folder, str(job)))

        def judged(mutant: Mutant) -> bool:
            copy = copies.get()
            try:
                return survives(mutant, copy)
            finally:
                copies.put(copy)

        survivors = [m for m, lived in zip(chosen, pool.map(judged, chosen), strict=True) if lived]
    print(*sorted(survivors), *(f"explains no mutant: {key}" for key in stale), sep="\n")
    killed = 1 - len(survivors) / len(chosen)
    print(f"{killed:.1%} of {len(chosen)} killed; {len(made)} in all, {len(explained)} explained")
    sys.exit(bool(stale) or killed < asked.at_least)


if __name__ == "__main__":
    main()
