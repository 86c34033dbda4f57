"""Human copy under the codes of the languages that the brief writes."""

from collections.abc import Mapping
from typing import TypeVar

from hookline.records.brand import Brand
from hookline.records.brief import Brief
from hookline.records.place_names import Channels, place_in_words
from hookline.records.text_map import ANY
from hookline.text.languages import codes_serving

Copy = TypeVar("Copy")


def in_written_languages(written: Brief, brand: Brand) -> Brief:
    """The brief, with copy keyed `en` read as en-IN's where the brief writes that and no other."""
    codes = written.languages or (brand.default_language,)
    copy = {
        channel: _keyed(by_language, codes) for channel, by_language in written.control_copy.items()
    }
    return written.model_copy(update={"control_copy": copy}) if copy else written


def cells_without_copy(brief: Brief) -> list[tuple[str, str]]:
    """The channels and languages of a complete brief for which it has no human copy."""
    cells = [(channel, code) for channel in brief.channels for code in brief.languages]
    return [cell for cell in cells if not brief.control_copy.get(cell[0], {}).get(cell[1])]


def what_copy_lacks(brief: Brief, channels: Channels) -> str:
    """Why group usual is empty: there is no copy, or it lacks a channel or a language.

    Args:
        brief: the complete one.
        channels: by which a place is named.
    """
    missing = cells_without_copy(brief)
    if len(missing) == len(brief.channels) * len(brief.languages):
        return "none is written for every channel and language"
    listed = ", ".join(place_in_words(*cell, channels) for cell in missing)
    return f"yours lacks {listed}, and goes out beside them only where every channel has it"


def _keyed(by_language: Mapping[str, Copy], codes: tuple[str, ...]) -> dict[str, Copy]:
    served: dict[str, Copy] = {}
    used: set[str] = set()
    for code in codes:
        keys = (*codes_serving(code), *([ANY] if len(codes) == 1 else []))
        served_key = next((key for key in keys if by_language.get(key)), None)
        if served_key is not None:
            served[code] = by_language[served_key]
            used.add(served_key)
    return {**{key: text for key, text in by_language.items() if key not in used}, **served}
