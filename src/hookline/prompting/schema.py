"""The JSON Schema of an answer: conservative, so that every provider's strict mode takes it."""

import json
from collections.abc import Sequence

from hookline.documents import Document, Fields, document_at, texts_at
from hookline.records.channel import ChannelProfile
from hookline.records.words import Hook

SPARE = 1.5
"""How far past a part's limit an answer may run: the schema keeps it from running away, the checks
count its true length."""
IDEA = {"type": "string", "maxLength": 120}
NOTE = {"type": "string", "maxLength": 300}


def answer_schema(
    medium: ChannelProfile,
    after: ChannelProfile | None,
    count: int,
    *,
    hooks: Sequence[Hook] = (),
    ideas: int = 0,
    gloss: bool = False,
) -> Fields:
    """The schema of `count` variants.

    Args:
        after: the channel of their follow-ups; None when they bring none.
        hooks: what an idea may be nearest to.
        ideas: how many are listed before anything is written; 0 when they are chosen already.
    """
    variant = {
        "cell": {"type": "integer"},
        "angle": IDEA,
        **({"hook": {"type": "string", "enum": list(hooks)}} if hooks else {}),
        **_parts(medium),
        **({"follow_up": _closed(_parts(after))} if after else {}),
        **({"gloss": {"type": "string", "maxLength": 500}} if gloss else {}),
    }
    many = {"type": "array", "items": _closed(variant), "minItems": count, "maxItems": count}
    listed = {"ideas": {"type": "array", "items": IDEA}} if ideas else {}
    return _closed({**listed, "variants": many})


def of_count(schema: Document, count: int) -> Fields:
    """The schema of `count` variants of another one, without a list of ideas."""
    variants = document_at(schema, "properties", "variants")
    return _closed({"variants": {**variants, "minItems": count, "maxItems": count}})


def notes_schema(count: int) -> Fields:
    """The schema of what a reader says of `count` messages."""
    note = _closed(
        {"cell": {"type": "integer"}, "goes": {"type": "boolean"}, "place": NOTE, "why": NOTE}
    )
    notes = {"type": "array", "items": note, "minItems": count, "maxItems": count}
    return _closed({"read": notes})


def answer_shape(schema: Document, cells: Sequence[int]) -> str:
    """The form of the answer as short as it can be shown, for the prompt itself.

    Args:
        cells: the numbers of the cells to write.
    """
    asked = document_at(schema, "properties", "variants", "items", "properties")
    variant = _smallest_of(asked)
    shape = _smallest_of(document_at(schema, "properties"))
    shape["variants"] = [{**variant, "cell": cells[0]}]
    text = json.dumps(shape, ensure_ascii=False)
    if len(cells) > 1:
        text = text.removesuffix("]}") + f", … one for each of the cells {_numbers(cells)}]}}"
    hooks = texts_at(document_at(asked, "hook"), "enum") if "hook" in asked else ()
    nearest = f", `hook` the nearest of: {', '.join(hooks)}" if hooks else ""
    return f"{text}\n`angle` is the idea in 3 to 9 words{nearest}."


def _smallest_of(properties: Document) -> Fields:
    return {name: _smallest(document_at(properties, name)) for name in properties}


def _smallest(schema: Document) -> object:
    """The smallest document of a schema: "" for a text, one item for a list."""
    kind = schema.get("type")
    if kind == "object":
        return _smallest_of(document_at(schema, "properties"))
    if kind == "array":
        return [_smallest(document_at(schema, "items"))]
    return 0 if kind == "integer" else ""


def _numbers(cells: Sequence[int]) -> str:
    return ", ".join(map(str, cells))


def _parts(medium: ChannelProfile) -> Fields:
    return {
        name: {"type": "string", "maxLength": round(medium.limit(name) * SPARE)}
        for name in medium.written
    }


def _closed(properties: Fields) -> Fields:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
