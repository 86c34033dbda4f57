"""Finds an adapter by name: lists names without importing any, loads exactly one."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hookline.errors import BadInput

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

KINDS = ("gateway", "guardrails", "registry", "dialects", "exporters", "policies", "engines")


def names(kind: str) -> list[str]:
    """The adapters of that kind, in alphabetical order: ours and other distributions'."""
    return sorted({*_shipped(kind), *_foreign(kind)})


def load(kind: str, name: str) -> Any:
    """The adapter of that name; only its own file is imported.

    Raises:
        BadInput: HL010, with the nearest name, when there is none.
    """
    if name in _shipped(kind):
        return import_module(f"hookline.{kind}.adapters.{name}").adapter
    if entry_point := _foreign(kind).get(name):
        return entry_point.load()
    from difflib import get_close_matches

    suggestions = get_close_matches(name, names(kind), n=1)
    hint = (
        f"did you mean '{suggestions[0]}'?" if suggestions else f"one of: {', '.join(names(kind))}"
    )
    raise BadInput("HL010", f"there is no {kind} adapter '{name}'", fix=hint)


def _shipped(kind: str) -> list[str]:
    assert kind in KINDS, kind
    folder = Path(__file__).parent / kind / "adapters"
    return [path.stem for path in folder.glob("*.py") if path.stem != "__init__"]


def _foreign(kind: str) -> dict[str, "EntryPoint"]:
    """Those of other distributions, each of which is opened: an adapter of ours needs none."""
    from importlib.metadata import entry_points

    return {entry.name: entry for entry in entry_points(group=f"hookline.{kind}")}
