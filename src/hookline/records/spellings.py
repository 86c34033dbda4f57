"""The ways in which people write a brief, read as one."""

import re
from collections.abc import Collection, Mapping

from hookline.documents import Document, Fields
from hookline.errors import BadInput
from hookline.records.cut_texts import is_glued
from hookline.records.denials import leave_out_nones
from hookline.records.proposed_fixes import SYNONYMS
from hookline.records.yaml_tree import Tree
from hookline.text.pattern import compile_lazily

LISTS = ("hooks", "tonality", "channels", "languages", "offers", "facts", "never_say", "angles")
"""Keys of a brief whose value may be a list or a single one."""
WORDS = ("tonality", "channels", "languages")
"""Those of them that hold words of ours, or codes."""

_LONGEST_NAME = 5
"""Words of a list's name; more is a sentence."""
_UNSPACED_SENTENCE = compile_lazily(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]{12}|[。！？]")
"""What is no name in scripts that part no words."""
BETWEEN_WORDS = compile_lazily(
    r"[,;/|&+、，]|\s(?:and|und|y|e|et|en|och|og|ja|i|ve|и|和|と|dan|और|aur)\s", re.IGNORECASE
)
"""What stands between words of ours where they are written as prose."""


def stands_alone(key: str | int, value: object) -> bool:
    """May the only value of a list be written without the list?"""
    is_list = SYNONYMS.get(str(key), key) in LISTS
    is_text = isinstance(key, str) and isinstance(value, str)
    return is_list and not (is_text and is_glued(str(key), str(value)))


def settle(tree: Tree, channels: Collection[str]) -> None:
    """Read singular and plural, one value or a list, and synonyms as the same."""
    value = written_lines(tree.lines)
    _agency_words(value, tree, channels)
    for synonym, meant in SYNONYMS.items():
        if synonym in value:
            if meant in value:
                tree.cuts += (_twice(synonym, meant, tree.where((synonym,), key=True)),)
                del value[synonym]
                continue
            value[meant] = value.pop(synonym)
            _move(tree, synonym, meant)
    for key in LISTS:
        if key in value and not isinstance(value[key], list):
            value[key] = parts = _parted(key, value[key])
            for places in (tree.positions, tree.keys):
                for path in [path for path in places if path[:1] == (key,)]:
                    for index in range(len(parts)):
                        places[(key, index, *path[1:])] = places[path]
    _audience(tree, value)
    leave_out_nones(tree, value)
    _conditions_in_one(value)
    _hooks_that_are_ideas(value)
    _personal(value)
    tree.value = value


def _twice(synonym: str, meant: str, where: str) -> BadInput:
    """That a brief has both of two keys which are one."""
    problem = f"'{synonym}' and '{meant}' are the same thing"
    fix = "keep one of the two"
    if meant in LISTS and meant not in WORDS:
        fix += f": put what '{synonym}' says under '{meant}', or delete '{synonym}'"
        fix += f"; several {meant} stand below `{meant}:`, a line each with `- ` before it"
    return BadInput("HL103", problem, where=where, fix=fix)


def _audience(tree: Tree, value: Fields) -> None:
    """One text under `audience` is the name of a saved list; a sentence is what holds them back."""
    written = value.get("audience")
    if not isinstance(written, str) or written[:1].isdigit():  # a number was meant as its size
        return
    is_sentence = len(written.split()) > _LONGEST_NAME or _UNSPACED_SENTENCE.search(written)
    value["audience"] = {"insight" if is_sentence else "saved": written}
    if is_sentence:
        tree.readings += (
            f"audience: '{written}' is read as insight, what these people want or what holds them "
            "back; who they are is written as `audience: {segment: …}`",
        )


def _parted(key: str, value: object) -> list[object]:
    """One value as a list; words that hold no comma of their own are parted by one."""
    if key in WORDS and isinstance(value, str):
        return [word for part in BETWEEN_WORDS.split(value) if (word := part.strip())]
    return [value]


def written_lines(value: Document) -> Fields:
    """Blank means not written, except in maps of the user's own (personalization, who)."""
    return {
        key: inner if key in ("personalization", "who") else without_blanks(inner)
        for key, inner in value.items()
        if inner is not None or key in ("personalization", "who")
    }


def without_blanks(value: object) -> object:
    """A value at any depth, of whose maps blanks are left out."""
    return written_lines(value) if isinstance(value, Mapping) else value


def _conditions_in_one(value: Fields) -> None:
    """An offer's conditions, a line each, are one text, as copy tells all of them in one place."""
    offers = value.get("offers", ())
    for offer in offers if isinstance(offers, list) else ():
        lines = offer.get("conditions") if isinstance(offer, dict) else None
        if isinstance(lines, list) and all(isinstance(line, str) for line in lines):
            offer["conditions"] = "; ".join(lines)


def _hooks_that_are_ideas(value: Fields) -> None:
    hooks = value.get("hooks")
    hooks = hooks if isinstance(hooks, list) else []
    ideas = [hook for hook in hooks if isinstance(hook, str) and " " in hook]
    if ideas and "idea" not in value:
        value["idea"] = " ".join(ideas)
        value["hooks"] = [hook for hook in hooks if hook not in ideas]


def _personal(value: Fields) -> None:
    """Merge fields as a name, a list of names, or a map of what stands in for a blank."""
    fields = value.get("personalization")
    if fields is None:
        value.pop("personalization", None)
    if isinstance(fields, str):
        fields = [fields]
    if isinstance(fields, list) and all(isinstance(name, str) for name in fields):
        value["personalization"] = dict.fromkeys(fields)
    elif isinstance(fields, dict):
        value["personalization"] = {name: without_blanks(text) for name, text in fields.items()}


def _move(tree: Tree, synonym: str, meant: str) -> None:
    for places in (tree.positions, tree.keys):
        for path in [path for path in places if path and path[0] == synonym]:
            places[(meant, *path[1:])] = places.pop(path)


def _agency_words(value: Fields, tree: Tree, channels: Collection[str]) -> None:
    """Keys of a fuller kind of brief: its industry, samples, notes and product sheet."""
    if "industry" in value:
        brand = value.get("brand", "")
        named = dict(brand) if isinstance(brand, Mapping) else {"name": brand}
        value["brand"] = {"industry": value.pop("industry"), **named}
        tree.positions.setdefault(("brand", "name"), tree.positions.get(("brand",), (1, 1)))
    if isinstance(samples := value.get("svoc_sample"), Mapping):
        audience = value.get("audience")
        value["audience"] = {
            **(audience if isinstance(audience, Mapping) else {}),
            "samples": samples,
        }
        del value["svoc_sample"]
    if "tricky" in value:
        notes = value.pop("tricky")
        lines = notes if isinstance(notes, list) else [notes]
        value["notes"] = "\n".join([str(value.get("notes", "")), *map(str, lines)]).strip()
    if isinstance(texts := value.get("mandatory"), Mapping):
        value["mandatory"] = {_channel_in(key, channels): text for key, text in texts.items()}
    if isinstance(sheet := value.get("product_facts"), Mapping):
        value["product_facts"] = [text for inner in sheet.values() for text in _flat(inner)]


def _channel_in(key: str, channels: Collection[str]) -> str:
    """`sms_opt_out` is about sms, `all_channels` about all; a language stays as it is."""
    first = key.partition("_")[0]
    return first if "_" in key and first in (*channels, "all") else key


def _flat(value: object) -> list[object]:
    return (
        [inner for entry in value for inner in _flat(entry)] if isinstance(value, list) else [value]
    )
