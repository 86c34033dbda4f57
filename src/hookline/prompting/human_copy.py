"""Human copy under the codes of the languages that the brief writes."""

from hookline.documents import Fields
from hookline.records.brand import Brand
from hookline.records.brief import Brief
from hookline.records.place_names import Channels, place_in_words
from hookline.records.text_map import ANY
from hookline.text.languages import codes_serving


def in_written_languages(written: Brief, brand: Brand) -> Brief:
    """The brief, with copy keyed `en` read as en-IN's where the brief writes that and no other."""
    codes = written.languages or (brand.default_language,)
    copy = {
        channel: _keyed(by_language, codes) for channel, by_language in written.control_copy.items()
    }
    return written.model_copy(update={"control_copy": copy}) if copy else written


def what_copy_lacks(values: Fields, channels: Channels) -> str:
    """Why group usual is empty: there is no copy, or it lacks a channel or a language.

    Args:
        values: of the complete brief.
        channels: by which a place is named.
    """
    copy, codes = values["control_copy"], values["languages"]
    cells = [(channel, code) for channel in values["channels"] for code in codes]
    missing = [cell for cell in cells if not copy.get(cell[0], {}).get(cell[1])]
    if len(missing) == len(cells):
        return "none is written for every channel and language"
    listed = ", ".join(place_in_words(*cell, channels) for cell in missing)
    return f"yours lacks {listed}, and goes out beside them only where every channel has it"


def _keyed(by_language: Fields, codes: tuple[str, ...]) -> Fields:
    served: Fields = {}
    used: set[str] = set()
    for code in codes:
        keys = (*codes_serving(code), *([ANY] if len(codes) == 1 else []))
        served_key = next((key for key in keys if by_language.get(key)), None)
        if served_key is not None:
            served[code] = by_language[served_key]
            used.add(served_key)
    return {**{key: text for key, text in by_language.items() if key not in used}, **served}
