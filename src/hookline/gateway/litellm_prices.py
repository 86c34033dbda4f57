"""Prices from the list that litellm brings, read as a file: its import takes seconds."""

import importlib.util
import json
from pathlib import Path

from hookline.documents import Fields

FILE = "model_prices_and_context_window_backup.json"


def litellm_price(name: str) -> Fields | None:
    """What litellm knows of a model: US dollars for a token, by its own names; None without it.

    Args:
        name: as litellm spells it: gpt-4o, groq/NAME.
    """
    spec = importlib.util.find_spec("litellm")
    for folder in spec.submodule_search_locations or () if spec else ():
        path = Path(folder) / FILE
        if path.is_file():
            try:
                entry = json.loads(path.read_text("utf-8")).get(name)
            except (OSError, ValueError):
                return None
            is_whole = (
                isinstance(entry, dict)
                and {
                    "input_cost_per_token",
                    "output_cost_per_token",
                }
                <= entry.keys()
            )
            return entry if is_whole else None
    return None


def litellm_version() -> str:
    """Which release the list came with."""
    from importlib.metadata import version  # as long to import as ten modules of ours

    return f"litellm {version('litellm')}"
