"""The keys that a record knows at a place of its document, as they are written in YAML."""

from pydantic import BaseModel

from hookline.records.base import attribute_help
from hookline.records.proposed_fixes import SYNONYMS


def keys_at(model: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    """The keys that the record at `path` knows, as they are written in YAML."""
    return own_keys(record_at(model, path))


def own_keys(record: type[BaseModel]) -> list[str]:
    """Those of a record itself."""
    return [field.alias or key for key, field in record.model_fields.items()]


def known_keys(model: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    """Those keys, and at the top the others that people write for them."""
    return sorted({*keys_at(model, path), *(() if path else SYNONYMS)})


def help_at(model: type[BaseModel], path: tuple[str | int, ...]) -> str:
    """What the field at `path` is, in the words of its record."""
    return attribute_help(record_at(model, path[:-1]), str(path[-1])) if path else ""


def record_at(model: type[BaseModel], path: tuple[str | int, ...]) -> type[BaseModel]:
    """The record that holds what stands at `path`."""
    for step in path:
        if isinstance(step, str) and step in model.model_fields:
            model = _record_in(model.model_fields[step].annotation) or model
    return model


def _record_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in getattr(annotation, "__args__", ()):
        if (record := _record_in(inner)) is not None:
            return record
    return None
