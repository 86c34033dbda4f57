"""Scripts that no test runs still find what they import of ours."""

import ast
import importlib
import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("folder", ["benchmarks", "docs"])
def test_what_scripts_import_of_ours_is_there(folder: str) -> None:
    scripts = sorted((ROOT / folder).rglob("*.py"))
    assert scripts
    missing = [
        f"{path.name}:{node.lineno} {node.module}.{alias.name}"
        for path in scripts
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and str(node.module).partition(".")[0] == "hookline"
        for alias in node.names
        if not is_there(str(node.module), alias.name)
    ]
    assert missing == []


def is_there(module: str, name: str) -> bool:
    """Is it a name in the module, or a module of the package?"""
    try:
        found = importlib.import_module(module)
    except ModuleNotFoundError:
        return False
    if hasattr(found, name):
        return True
    return hasattr(found, "__path__") and importlib.util.find_spec(f"{module}.{name}") is not None


def test_what_is_not_there_is_found_out() -> None:
    assert is_there("hookline", "adapters")
    assert is_there("hookline.lift.campaigns", "MESSAGED")
    assert not is_there("hookline.lift.campaigns", "NO_SUCH_NAME")
    assert not is_there("hookline.lift", "no_such_module")
    assert not is_there("hookline.no_such_room.campaigns", "MESSAGED")
