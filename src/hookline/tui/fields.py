"""What a field of the form shows of the brief's file, and what it writes there."""

import difflib
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from hookline.text.languages import code_for
from hookline.tui.field_blocks import (
    ANY,
    copy_lines,
    key_of,
    pair_lines,
    set_pieces,
    value_lines,
    who_lines,
    with_copy,
    with_pairs,
    with_values,
    with_who,
)
from hookline.tui.field_list import Field
from hookline.tui.field_places import put_at, value_at
from hookline.tui.hidden import with_signs, without_signs
from hookline.tui.plain_values import assumed_words, in_file, in_form
from hookline.tui.word_names import word_name

if TYPE_CHECKING:
    from hookline.records.brief_document import BriefDocument
    from hookline.records.resolved_brief import ResolvedBrief

Value = str | tuple[str, ...]
BLOCKS = ("copy", "pairs", "values", "who")
"""Kinds of field whose lines stand for a map in the file."""

TYPED_AS_SHOWN = ("line", "words", "pairs", "values", "who")
"""Kinds of field that take names of columns and of the vocabulary, underscores and all."""

ORIGINS = {
    "blueprint": "from What for", "brand": "from Brand", "audience": "from your customers",
    "learned": "from what worked", "default": "as usual",
}  # fmt: skip
"""Where what is assumed comes from, in the form's words."""
_ATTRIBUTES = {"if": "if_", "class": "class_"}
"""Attributes of the records, by keys of the file that are words of Python."""


def read_field(
    document: "BriefDocument", field: Field, language: str, channels: Collection[str]
) -> Value | None:
    """What the form shows for a field; None where the file says more than the form can show."""
    value = _value_in(document, field, language, channels)
    if isinstance(value, list):
        return "\n".join(map(with_signs, value))
    return in_form(field, with_signs(value) if isinstance(value, str) else value)


def _value_in(
    document: "BriefDocument", field: Field, language: str, channels: Collection[str]
) -> Value | list[str] | None:
    """What the file has for a field, character by character; what has several lines as a list."""
    value = value_at(document, field.path)
    if value is None:
        return () if field.kind in ("chips", "one") else ""
    if field.kind in BLOCKS:
        return _block_lines(document, field, value, language, channels)
    if field.kind == "facts":
        facts = value if isinstance(value, list) else [value]
        lines = [_in_language(fact, language, channels) for fact in facts]
        return None if None in lines else [str(line) for line in lines]
    if field.kind == "text":
        return _in_language(value, language, channels)
    listed = value if isinstance(value, list) else [value]
    values = [text for text in listed if isinstance(text, str)]
    if len(values) < len(listed):
        return None
    if field.kind == "chips" or (field.kind == "one" and len(values) == 1):
        return tuple(values)
    return ", ".join(values) if field.kind == "words" or len(values) == 1 else None


def write_field(
    document: "BriefDocument",
    field: Field,
    value: Value,
    languages: Sequence[str],
    language: str,
    channels: Collection[str],
) -> None:
    """Put what was typed into the file; the other languages of a text stay."""
    path = field.path
    if field.kind == "one":
        return put_at(document, "".join(value[:1]), path)
    if isinstance(value, tuple):
        known = field.words or tuple(channels)
        return put_at(document, _ticked(value_at(document, path), known, value), path)
    value = value.strip()
    if field.kind == "facts":
        facts = _facts(value_at(document, path), value, languages, language, channels)
        return put_at(document, facts, path)
    former = _value_in(document, field, language, channels)
    if field.kind in BLOCKS:
        before = "\n".join(former) if isinstance(former, list) else ""
        lines = without_signs(before, value, keep_lines=True)
        if lines != before.strip():
            made = _with_block(document, field, lines, languages, language, channels)
            set_pieces(document, path, made)
        return None
    value = without_signs(former, value) if isinstance(former, str) else value
    if field.kind == "text":
        return put_at(
            document, _with_text(value_at(document, path), value, languages, language), path
        )
    if field.kind == "words":
        words = [word.strip() for word in value.split(",")]
        return put_at(document, [word for word in words if word], path)
    return put_at(document, in_file(field, value), path)


def assumed_value(field: Field, resolved: "ResolvedBrief | None") -> str:
    """What holds while the field is blank, and where it comes from."""
    if resolved is None or not field.path:
        return ""
    names = [_ATTRIBUTES.get(str(step), str(step)) for step in field.path]
    value: object = resolved.brief
    written: object = resolved.written
    for name in names:
        value, written = getattr(value, name, None), getattr(written, name, None)
    origin = resolved.origins.get(names[0], "default")
    if names[0] == "campaign" and value == getattr(resolved.blueprint, names[-1], None):
        origin = "blueprint"
    is_assumed = len(names) > 1 or (names[0] in resolved.origins and origin != "user")
    value = value.wordings() if hasattr(value, "wordings") else value
    if not is_assumed or value in (None, "", (), {}, written) or hasattr(value, "model_fields"):
        return ""
    origin = "default" if origin == "user" else origin
    if isinstance(value, float):
        words = f"{100 * value:.3g}%"
    elif field.kind in ("chips", "one"):
        listed = [value] if isinstance(value, str) else map(str, _listed(value))
        words = ", ".join(word_name(word, resolved.channels) for word in listed)
    else:
        words = value if isinstance(value, str) else ", ".join(map(str, _listed(value)))
    words = resolved.market.name if field.id == "market" else assumed_words(field, words)
    typed = field.kind in TYPED_AS_SHOWN  # what stands there can be typed as it stands
    return f"{ORIGINS[origin]}: {words if typed else words.replace('_', ' ')}"


def _listed(value: object) -> Collection[object]:
    return value if isinstance(value, Collection) else (value,)


def _block_lines(
    document: "BriefDocument", field: Field, value: object, language: str, channels: Collection[str]
) -> list[str] | None:
    if field.kind == "copy":
        first = _first_channel(document, field, tuple(channels))
        return copy_lines(value, language, tuple(channels), first=first)
    if field.kind == "who":
        return who_lines(value)
    if field.kind == "values":
        return value_lines(value)
    return pair_lines(value, lambda text: _in_language(text, language, channels))


def _with_block(
    document: "BriefDocument", field: Field, lines: str, languages: Sequence[str], language: str,
    channels: Collection[str],
) -> object:  # fmt: skip
    """What the file is to have for a field of several lines."""
    current, names = value_at(document, field.path), tuple(channels)
    if field.kind == "who":
        return with_who(lines)
    if field.kind == "values":
        return with_values(lines)
    if field.kind == "pairs":
        return with_pairs(
            current, lines, lambda text: _in_language(text, language, channels),
            lambda old, text: _with_text(old, text, languages, language),
        )  # fmt: skip
    first = _first_channel(document, field, names)
    return with_copy(current, lines, languages, language, names, first=first)


def _first_channel(document: "BriefDocument", field: Field, channels: Sequence[str]) -> str:
    """What a line without a channel is of; one's own copy is always of one, so of the brief's."""
    if field.id != "control_copy":
        return ANY
    written = document.get("channels")
    written = written if isinstance(written, list) else [written]
    named = [name for name in written if name in channels]
    return str(next(iter(named), channels[0]))


def _ticked(current: object, words: Sequence[str], ticked: tuple[str, ...]) -> list[str]:
    """The ticked words, in the order in which the file has them; unknown ones stay."""
    values: list[str] = current if isinstance(current, list) else [str(current)] if current else []
    kept = [word for word in values if word in ticked or word not in words]
    return kept + [word for word in ticked if word not in values]


def _in_language(value: object, language: str, channels: Collection[str]) -> str | None:
    if isinstance(value, dict):
        if set(value) & {*channels} or not all(isinstance(v, str | None) for v in value.values()):
            return None
        return value.get(code_for(value, language)) or value.get("all") or ""
    return value if isinstance(value, str) else "" if value is None else None


def _with_text(current: object, text: str, languages: Sequence[str], language: str) -> object:
    if isinstance(current, dict):
        by_language = {**current, key_of(current, language, languages): text}
        return {name: value for name, value in by_language.items() if value}
    if isinstance(current, str) and current and current != text and language != languages[0]:
        others = {name: current for name in languages if name != language}
        return {**others, language: text} if text else current
    return text


def _facts(
    current: object,
    text: str,
    languages: Sequence[str],
    language: str,
    channels: Collection[str],
) -> list[object]:
    """The list of facts with one language's lines changed."""
    old = current if isinstance(current, list) else [current] if current else []
    was = [with_signs(_in_language(fact, language, channels) or "") for fact in old]
    now = [line.strip() for line in text.splitlines() if line.strip()]
    changed: list[object] = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if kind == "equal":
            changed.extend(old[a:b])
        elif kind == "replace" and b - a == d - c:
            pairs = zip(old[a:b], now[c:d], strict=True)
            for fact, line in pairs:
                text = without_signs(_in_language(fact, language, channels) or "", line)
                changed.append(_with_text(fact, text, languages, language))
        else:
            changed.extend(now[c:d])
    return changed
