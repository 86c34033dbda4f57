"""The product's own code as a tree, read once in a process for all tests that look through it."""

import ast
from functools import cache
from pathlib import Path

SRC = Path(__file__).parents[1] / "src" / "hookline"
MODULES = sorted(SRC.rglob("*.py"))


def named(path: Path) -> str:
    """A module by its path below the package."""
    return path.relative_to(SRC).as_posix()


@cache
def nodes_of(path: Path) -> list[ast.AST]:
    """Every node of a module, the module first."""
    return list(ast.walk(ast.parse(path.read_text("utf-8"))))
