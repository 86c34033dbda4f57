"""The keys that a record knows at a place of its document, as they are written in YAML."""

from pydantic import BaseModel

from hookline.records.base import attribute_help
from hookline.records.proposed_fixes import SYNONYMS


def keys_at(model: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    """The keys that the record at `path` knows, as they are written in YAML; none below a text."""
    record = record_at(model, path)
    return own_keys(record) if record else []


def own_keys(record: type[BaseModel]) -> list[str]:
    """Those of a record itself."""
    return [field.alias or key for key, field in record.model_fields.items()]


def known_keys(model: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    """Those keys, and at the top the others that people write for them."""
    return sorted({*keys_at(model, path), *(() if path else SYNONYMS)})


def help_at(model: type[BaseModel], path: tuple[str | int, ...]) -> str:
    """What the field at `path` is, in the words of its record."""
    record = record_at(model, path[:-1]) if path else None
    return attribute_help(record, str(path[-1])) if record else ""


def record_at(model: type[BaseModel], path: tuple[str | int, ...]) -> type[BaseModel] | None:
    """The record that stands at `path`, or that a plain value there belongs to.

    None below a plain value: the key of a text by channel is no field, whatever its name.
    """
    record: type[BaseModel] | None = model
    for index, step in enumerate(path):
        if isinstance(step, str) and record and step in record.model_fields:
            is_last = index == len(path) - 1
            record = _record_in(record.model_fields[step].annotation) or (
                record if is_last else None
            )
    return record


def _record_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in getattr(annotation, "__args__", ()):
        if (record := _record_in(inner)) is not None:
            return record
    return None
