"""What the desk remembers from sitting to sitting: the model, and how it looks."""

import json
from pathlib import Path

from hookline.tui.look import DARK

DEFAULTS = {"model": "offline", "theme": DARK.name}
LONGEST = 200  # characters of a value; a file that was damaged sets nothing


def read_preferences(workspace: Path) -> dict[str, str]:
    """What was chosen last; what is missing, or cannot be read, is as it is at first."""
    try:
        kept = json.loads((workspace / "desk.json").read_text("utf-8"))
    except (OSError, ValueError):
        return dict(DEFAULTS)
    kept = kept if isinstance(kept, dict) else {}
    return {
        name: value if isinstance(value := kept.get(name), str) and len(value) <= LONGEST else first
        for name, first in DEFAULTS.items()
    }


def keep_preference(workspace: Path, name: str, value: str) -> None:
    """Remember one choice.

    Raises:
        OSError: when it cannot be written.
    """
    from hookline.workspace.folder import replacing

    kept = read_preferences(workspace) | {name: value}
    with replacing(workspace / "desk.json") as file:
        file.write_text(json.dumps(kept, ensure_ascii=False), "utf-8")
