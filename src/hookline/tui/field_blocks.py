"""Fields of several lines: copy by channel, names with their texts, and who gets it.

What is shown as lines can be read back from them; in the file only the keys change whose lines did.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from hookline.documents import Fields
from hookline.errors import BadInput
from hookline.records.words import COPY_PARTS
from hookline.text.languages import code_for
from hookline.text.pattern import compile_lazily
from hookline.tui.field_places import put_at, value_at

if TYPE_CHECKING:
    from hookline.records.brief_document import BriefDocument

ANY = "all"
_BUTTON = "button"
PART_NAMES: dict[str, str] = {part: part for part in COPY_PARTS} | {"cta": _BUTTON}
"""Parts of a channel that have a line of their own, as it names them; without a name it is the
body."""
ANOTHER_TEXT = "keep one here; another is written over a draft: e on F4 Write"
_LANGUAGE = compile_lazily(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_PAIR = compile_lazily(r"\s*([A-Za-z_]\w*)\s*:(?:\s+(.*))?")
Copy = dict[str, dict[str, str]]
"""Texts by channel (`all` for every one) and part."""


def copy_lines(
    value: object, language: str, channels: Sequence[str], *, first: str = ANY
) -> list[str] | None:
    """Texts by channel as lines, `sms: …`; None where the file says more than lines can.

    Args:
        value: of the file: a text, or a map by channel and language.
        first: as `with_copy` has it.
    """
    slots = _slots(value, channels)
    if slots is None:
        return None
    copy = {
        c: _parts(texts.get(code_for(texts, language)) or texts.get(ANY))
        for c, texts in slots.items()
    }
    copy = {channel: parts for channel, parts in copy.items() if parts}
    lines: list[str] = []
    for channel, parts in copy.items():
        for part, text in parts.items():
            name = channel if part == "body" else f"{channel} {PART_NAMES.get(part, part)}"
            lines += f"{text if name == ANY else f'{name}: {text}'}".split("\n")
    try:
        return lines if _read_copy("\n".join(lines), first, channels) == copy else None
    except BadInput:  # a text of the file has a line that names its own channel
        return None


def with_copy(
    current: object, text: str, languages: Sequence[str], language: str, channels: Sequence[str],
    *, first: str = ANY,
) -> object:  # fmt: skip
    """The file's value with one language's lines in it.

    Args:
        first: the channel of lines before the first one that is named; `all` where there may be
            such texts, which have no parts and are written without a channel and a language.
    Raises:
        BadInput: HL128 for a second text of a channel where each has one.
    """
    slots = _slots(current, channels) or {}
    wanted = _read_copy(text, first, channels)
    for channel in [*slots, *(name for name in wanted if name not in slots)]:
        texts = slots.setdefault(channel, {})
        new = wanted.get(channel, {})
        if _parts(texts.get(code_for(texts, language)) or texts.get(ANY)) == new:
            continue
        shared = texts.pop(ANY, None)
        if shared is not None and language != languages[0]:
            texts.setdefault(languages[0], shared)
        is_shared = first == ANY and (shared is not None or not texts)
        slot = ANY if is_shared and language == languages[0] else key_of(texts, language, languages)
        texts[slot] = new["body"] if list(new) == ["body"] else new
    filled = {name: {k: v for k, v in texts.items() if v} for name, texts in slots.items()}
    return _written({name: texts for name, texts in filled.items() if texts}, first)


def key_of(texts: Collection[str], language: str, languages: Sequence[str]) -> str:
    """The key under which a language's text is changed: its own where another reads the same."""
    key = code_for(texts, language)
    is_shared = any(key == code_for(texts, other) for other in languages if other != language)
    return language if is_shared or not key else key


def pair_lines(value: object, in_language: Callable[[object], str | None]) -> list[str] | None:
    """Names with their texts as lines, `first_name: there`; None where lines cannot say it."""
    if not isinstance(value, dict):
        names = value if isinstance(value, list) else [value]
        return [*map(str, names)] if all(isinstance(name, str) for name in names) else None
    texts = {name: in_language(text) for name, text in value.items()}
    if not all(isinstance(t, str) and "\n" not in t for t in texts.values()):
        return None
    return [f"{name}: {text}" if text else name for name, text in texts.items()]


def with_pairs(
    current: object, text: str, in_language: Callable[[object], str | None],
    with_text: Callable[[object, str], object],
) -> object:  # fmt: skip
    """The file's value with one language's lines in it: a list where no name has a text.

    Raises:
        BadInput: HL128 for a name in two lines, or a text without one.
    """
    typed = _named_lines(text)
    if not any(typed.values()) and not isinstance(current, dict):
        return list(typed)
    known = current if isinstance(current, dict) else {}
    return {
        name: known[name]
        if name in known and (in_language(known[name]) or "") == words
        else with_text(known.get(name), words) or None
        for name, words in typed.items()
    }


def value_lines(value: object) -> list[str] | None:
    """Names with their values as lines, `first_name: Ana`; None where lines cannot say it."""
    if not isinstance(value, dict) or not all(isinstance(v, str | None) for v in value.values()):
        return None
    if not all(_is_line(name, text or "") for name, text in value.items()):
        return None
    lines = [f"{name}: {text or ''}".rstrip() for name, text in value.items()]
    as_read = {name: text or "" for name, text in value.items()}
    return lines if with_values("\n".join(lines)) == as_read else None


def with_values(text: str) -> dict[str, str]:
    """What stands in the file for such lines; a name alone has a blank value.

    Raises:
        BadInput: HL128 for a name in two lines, or a text without one.
    """
    return _named_lines(text)


def who_lines(value: object) -> list[str] | None:
    """Who gets it as lines, a column each; one condition is one line."""
    if isinstance(value, str):
        return value.split("\n")
    if not isinstance(value, dict):
        return None
    lines = []
    for column, wanted in value.items():
        words = wanted if isinstance(wanted, list) else [] if wanted is None else [wanted]
        if not all(isinstance(w, str) and w.strip() == w and "," not in w for w in words):
            return None
        if isinstance(wanted, list) and len(words) < 2:
            return None  # a list of one would come back as a word
        lines.append(f"{column}: {', '.join(words)}".rstrip())
    return lines if with_who("\n".join(lines)) == value else None


def with_who(text: str) -> str | Fields:
    """What stands in the file for such lines."""
    lines = [line for line in text.split("\n") if line.strip()]
    pairs = [_PAIR.fullmatch(line) for line in lines]
    if not lines or not all(pairs):
        return text
    columns: dict[str, list[str]] = {}
    for pair in filter(None, pairs):
        words = [word.strip() for word in (pair[2] or "").split(",") if word.strip()]
        columns.setdefault(pair[1], []).extend(words)
    return {
        column: words if len(words) > 1 else words[0] if words else None
        for column, words in columns.items()
    }


def set_pieces(document: "BriefDocument", path: Sequence[str | int], wanted: object) -> None:
    """Put a value into the file key by key, so that whatever stays keeps its lines.

    Raises:
        BadInput: HL107 where the file is written in a way that cannot be changed piecewise.
    """
    current = value_at(document, path)
    if not (isinstance(current, dict) and isinstance(wanted, dict) and wanted):
        put_at(document, wanted or None, path)
        return
    if any(not value and current.get(key, key) != value for key, value in wanted.items()):
        put_at(document, wanted, path)  # a blank can only be written with all the others
        return
    for key, value in wanted.items():
        if current.get(key) != value:
            set_pieces(document, (*path, key), value)
    for key in [key for key in current if key not in wanted]:
        put_at(document, None, (*path, key))


def _is_line(name: str, text: str) -> bool:
    """Can a name and its text be told apart in a line of their own?"""
    return name == name.strip() and ":" not in name and "\n" not in f"{name}{text}"


def _named_lines(text: str) -> dict[str, str]:
    """What stands behind each name; blank lines say nothing."""
    split = [line.partition(":") for line in text.split("\n")]
    lines = [(name.strip(), words.strip()) for name, _, words in split]
    if nameless := [words for name, words in lines if words and not name]:
        problem = f"no name stands before '{nameless[0]}'"
        raise BadInput("HL128", problem, fix="write the name, a colon and the text")
    pairs = [(name, words) for name, words in lines if name]
    typed = dict(pairs)
    if len(typed) < len(pairs):
        twin = next(name for name, n in Counter(name for name, _ in pairs).items() if n > 1)
        raise BadInput("HL128", f"'{twin}' stands in two lines", fix="write one line for it")
    return typed


def _slots(value: object, channels: Collection[str]) -> dict[str, Fields] | None:
    """Texts by channel and language, `all` for every one; None for another shape."""
    if value is None or isinstance(value, str):
        return {ANY: {ANY: value}} if value else {}
    if not isinstance(value, dict):
        return None
    slots: dict[str, Fields] = {}
    for key, inner in value.items():
        if key in channels or (key == ANY and isinstance(inner, dict)):
            slots[key] = dict(inner) if isinstance(inner, dict) else {ANY: inner}
        elif key == ANY or _LANGUAGE.fullmatch(str(key)):
            slots.setdefault(ANY, {})[key] = inner
        else:
            return None
    texts = [text for by_language in slots.values() for text in by_language.values()]
    return slots if all(isinstance(text, str | dict | None) for text in texts) else None


def _parts(text: object) -> dict[str, str]:
    """Its parts by name; a text alone is a body."""
    parts = text if isinstance(text, Mapping) else {"body": text}
    return {name: str(words).strip() for name, words in parts.items() if words}


def _read_copy(text: str, first: str, channels: Sequence[str]) -> Copy:
    """Lines as texts by channel and part; one that names no channel goes on with the last.

    Raises:
        BadInput: HL128 for a second text of a channel where each has one: `first` is one.
    """
    spelt = {_plain_name(channel): channel for channel in channels}
    names = "|".join("[-_ ]?".join(map(re.escape, name)) for name in spelt)
    parts = {name: part for part, name in PART_NAMES.items()}
    parts_named = "(?!)" if first == ANY else "|".join(parts)
    pattern = rf"({names})(?: ({parts_named}))?:(?: (.*)|$)"
    named = re.compile(pattern, re.DOTALL | re.IGNORECASE)
    copy: dict[str, dict[str, list[str]]] = {}
    channel, part = first, "body"
    for line in text.split("\n"):
        words = line
        if match := named.fullmatch(line):
            channel, part = spelt[_plain_name(match[1])], parts[(match[2] or "body").lower()]
            words = match[3] or ""
            if first != ANY and any(map(str.strip, copy.get(channel, {}).get(part, ()))):
                problem = f"'{match[1]}{f' {match[2]}' if match[2] else ''}' has a text already"
                raise BadInput("HL128", f"{problem}: one a channel", fix=ANOTHER_TEXT)
        copy.setdefault(channel, {}).setdefault(part, []).append(words)
    joined = {
        channel: {part: "\n".join(lines).strip() for part, lines in parts.items()}
        for channel, parts in copy.items()
    }
    return {channel: filled for channel, parts in joined.items() if (filled := _parts(parts))}


def _plain_name(channel: str) -> str:
    """A channel however people write it: E-mail, SMS."""
    return re.sub(r"[-_ ]", "", channel).lower()


def _written(slots: dict[str, Fields], first: str) -> object:
    """As shortly as a file says it."""
    if first != ANY:
        return slots or None
    short = {
        channel: texts[ANY] if list(texts) == [ANY] else texts for channel, texts in slots.items()
    }
    everywhere = short.get(ANY)
    if list(short) == [ANY]:
        return everywhere
    if isinstance(everywhere, dict):  # by language, beside the channels
        del short[ANY]
        short = {**everywhere, **short}
    return short or None
