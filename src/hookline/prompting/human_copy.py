"""Human copy under the codes of the languages that the brief writes."""

from typing import Any

from hookline.records.brand import Brand
from hookline.records.brief import Brief
from hookline.records.text_map import ANY
from hookline.text.languages import codes_serving


def in_written_languages(written: Brief, brand: Brand) -> Brief:
    """The brief, with copy keyed `en` read as en-IN's where the brief writes that and no other."""
    codes = written.languages or (brand.default_language,)
    copy = {
        channel: _keyed(by_language, codes) for channel, by_language in written.control_copy.items()
    }
    return written.model_copy(update={"control_copy": copy}) if copy else written


def _keyed(by_language: dict[str, Any], codes: tuple[str, ...]) -> dict[str, Any]:
    served: dict[str, Any] = {}
    used: set[str] = set()
    for code in codes:
        keys = (*codes_serving(code), *([ANY] if len(codes) == 1 else []))
        found = next((key for key in keys if by_language.get(key)), None)
        if found is not None:
            served[code] = by_language[found]
            used.add(found)
    return {**{key: text for key, text in by_language.items() if key not in used}, **served}
