"""New: a brief file from a blueprint, three answers and the blueprint's own example lines."""

import json
from collections.abc import Sequence
from pathlib import Path

from hookline.errors import BadInput
from hookline.loop.library import Library
from hookline.loop.workspace import replacing
from hookline.prompting.resolve import find_blueprint
from hookline.records.catalog import Blueprint
from hookline.records.words import CHANNELS
from hookline.records.yaml_tree import read_tree
from hookline.text.similarity import nearest


def new_brief(
    library: Library, folder: Path, *, blueprint: str, brand: str, channels: Sequence[str] = ()
) -> Path:
    """Write a brief that generates at once; what may be filled in stands in comments.

    Raises:
        BadInput: HL110 for an unknown blueprint, HL101 for an unknown channel, HL130 when the file
            is there already.
    """
    found = find_blueprint(blueprint, library.catalog)
    for channel in channels:
        if channel not in CHANNELS:
            near = nearest(channel, CHANNELS)
            fix = f"did you mean '{near}'?" if near else f"one of: {', '.join(CHANNELS)}"
            raise BadInput("HL101", f"there is no channel '{channel}'", fix=fix)
    path = folder / f"{found.slug}-{_slug(brand)}.yaml"
    if path.exists():
        fix = "change it, or write the new one under another brand"
        raise BadInput("HL130", "there is a brief already", where=str(path), fix=fix)
    with replacing(path) as temporary:
        temporary.write_text(_text(found, brand, channels), "utf-8")
    return path


def _text(blueprint: Blueprint, brand: str, channels: Sequence[str]) -> str:
    chosen = ", ".join(channels or blueprint.channels)
    hooks, tones = ", ".join(blueprint.hooks), ", ".join(blueprint.tonality)
    return f"""\
# {blueprint.name}: {blueprint.trigger}.
brand: {_plain(brand)}
blueprint: {blueprint.slug}
channels: [{chosen}]
# Every line below may stay as it is; a blank takes the blueprint's own. Take the # away to use it.
# idea: {blueprint.reason}
# hooks: [{hooks}]
# tonality: [{tones}]
# offer: {{text: 20% off your next order, percent: 20, code: BACK20, ends: +14d}}
# facts: [40 new styles since June]
# cta: {{label: See what is new, url: https://brand.example/new}}
# personalization: {{first_name: there}}
# audience: {{segment: {blueprint.stage.replace("_", " ")}, size: 20000, base_rate: 2%}}
# variants: 6
"""


def _slug(name: str) -> str:
    kept = "".join(char if char.isalnum() else "-" for char in name.casefold())
    return "-".join(part for part in kept.split("-") if part) or "brand"


def _plain(name: str) -> str:
    """The name as a YAML value: in quotes where a plain one would be read otherwise."""
    try:
        plain = read_tree(f"k: {name}", "").value == {"k": name}
    except BadInput:
        plain = False
    return name if plain else json.dumps(name, ensure_ascii=False)
