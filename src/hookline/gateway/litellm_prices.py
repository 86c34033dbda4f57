"""Prices from the list that litellm brings, read as a file: its import takes seconds."""

import importlib.util
import json
from pathlib import Path
from typing import NamedTuple

from hookline.documents import Document

FILE = "model_prices_and_context_window_backup.json"


class TokenPrice(NamedTuple):
    """US dollars for a token."""

    input: float
    output: float
    cached: float | None
    """Of input that the provider had read before; None where the list does not tell."""


def litellm_price(name: str) -> TokenPrice | None:
    """What litellm knows of a model; None without it.

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
            return _price_in(entry) if isinstance(entry, dict) else None
    return None


def _price_in(entry: Document) -> TokenPrice | None:
    names = ("input_cost_per_token", "output_cost_per_token", "cache_read_input_token_cost")
    read, written, cached = (_number(entry.get(name)) for name in names)
    return None if read is None or written is None else TokenPrice(read, written, cached)


def _number(value: object) -> float | None:
    return value if isinstance(value, int | float) else None


def litellm_version() -> str:
    """Which release the list came with."""
    from importlib.metadata import version  # as long to import as ten modules of ours

    return f"litellm {version('litellm')}"
