"""What the desk remembers from sitting to sitting: the model, its budget, and how it looks."""

import json
from pathlib import Path

from hookline.tui.look import DARK

DEFAULTS = {"model": "offline", "theme": DARK.name, "budget": "", "second_look": ""}
"""`budget` is US dollars that one sitting may cost at most; "" is no limit. `second_look` is "yes"
where drafts go to an editor and two readers."""
BUDGET_QUESTION = (
    "What may one sitting cost at most, in US dollars, all runs together? A run stops before it "
    "would cost more, and keeps what is written. 0 is no limit."
)
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


def budget_of(text: str) -> float | None:
    """The dollars that a text says, `0.50` or `$0.50`; 0 is no limit, None what is no amount."""
    try:
        dollars = float(text.strip().removeprefix("$"))
    except ValueError:
        return None
    return dollars if 0 <= dollars < float("inf") else None


def keep_preference(workspace: Path, name: str, value: str) -> None:
    """Remember one choice.

    Raises:
        OSError: when it cannot be written.
    """
    from hookline.workspace.folder import make_root, replacing

    make_root(workspace)
    kept = read_preferences(workspace) | {name: value}
    with replacing(workspace / "desk.json") as file:
        file.write_text(json.dumps(kept, ensure_ascii=False), "utf-8")
