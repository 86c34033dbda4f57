"""What a model answered: the JSON documents of its text, and nothing of what it thought aloud.

Reasoning models think in the text itself, between marks that differ from maker to maker, and draft
whole answers there that they then reject. What stands between such marks is never an answer.
"""

import json
import re
from typing import NamedTuple, TypeGuard

from hookline.documents import Fields
from hookline.text.mended_json import Unreadable, read_mended
from hookline.text.pattern import compile_lazily

_NAMES = (
    r"(?:\w+:)?(?:(?:\w+[_-])?(?:think(?:ing)?|thoughts?|reasoning|monologue)(?:[_-]\w+)?"
    r"|chain_of_thought|reason|rationale|reflection|deliberation|analysis|scratchpad|cot)"
)
_BEGINS = (
    rf"(?P<tag><\s?{_NAMES}(?:\s[^<>]{{0,80}})?(?<!/)>|\[{_NAMES}\]|◁{_NAMES}▷|<unused94>"
    rf"|<[|｜](?:(?:begin|start)[_▁](?:of[_▁])?)?{_NAMES}[|｜]>|&lt;{_NAMES}&gt;"
    rf"|<[|｜]im_start[|｜]>{_NAMES}\b)"
    rf"|(?P<details><details\b[^<>]{{0,80}}\b{_NAMES}\b[^<>]{{0,80}}>)"
    rf"|(?P<comment><!--\s*{_NAMES}\b)"
    r"|(?P<channel><[|｜]?channel[|｜]?>\s*(?:analysis|commentary|thoughts?|thinking|reasoning))"
    rf"|(?P<fence>(?:```|~~~){_NAMES}[ \t]*\n)"
    r"|(?P<bare>\A\s*(?-i:(?:assistant)?analysis)(?=(?-i:[A-Z]|\s*\n)))"
)
_TAG_ENDS = (
    rf"<\s?/\s?{_NAMES}\s*>|\[/{_NAMES}\]|◁/{_NAMES}▷|<unused95>"
    rf"|<[|｜](?:/|end[_▁](?:of[_▁])?){_NAMES}[|｜]>|&lt;/{_NAMES}&gt;|\[BEGIN FINAL RESPONSE\]"
)
_CHANNEL_ENDS = r"<[|｜]?channel[|｜]?>\s*final|(?-i:assistantfinal)|<channel[|｜]>"
_ENCODED = r'"(?=(?:\s|\\+[n"])*[\[{](?:\s|\\+n)*\\+")'
"""Where a document begins that is a text of JSON, inside of its quotes."""
BEGINS = compile_lazily(_BEGINS, re.IGNORECASE)
ENDS = {
    "tag": compile_lazily(rf"{_TAG_ENDS}|<[|｜]im_end[|｜]>", re.IGNORECASE),
    "details": compile_lazily(r"</details\s*>", re.IGNORECASE),
    "comment": compile_lazily(r"-->"),
    "channel": compile_lazily(rf"{_CHANNEL_ENDS}|<[|｜]end[|｜]>", re.IGNORECASE),
    "fence": compile_lazily(r"\n[ \t]*(?:```|~~~)"),
    "bare": compile_lazily(_CHANNEL_ENDS, re.IGNORECASE),
}
"""How reasoning ends, by how it began."""
MARKS = compile_lazily(
    rf"{_BEGINS}|(?P<stray>{_TAG_ENDS}|{_CHANNEL_ENDS})|(?P<encoded>{_ENCODED})|[{{\[]",
    re.IGNORECASE,
)
NAMES = compile_lazily(_NAMES, re.IGNORECASE)
QUOTES = "\"'`“”‘’«»„"
NUMBERED = compile_lazily(r"\D{0,20}?(\d{1,9})\.?")
"""A key or a text that is the number of a variant: 1, variant_1, cell 1."""
FENCED = compile_lazily(r"```\w*\s*(.*?)\s*```", re.DOTALL)
HALF_ESCAPE = compile_lazily(r"(?<!\\)((?:\\\\)*)\\(?:u[\da-fA-F]{0,3})?\Z")
"""What is left of an escape where a text was cut inside of it."""
MOST_ATTEMPTS = 2000
"""Brackets where a document is looked for; an answer has one or two, the rest is noise."""
MOST_CHARACTERS = 8_000_000
"""Characters that are looked through in vain, over all brackets: a few seconds."""
MOST_ENCODINGS = 3
KEYS = {"variants", "body", "cell"}
"""By which the variants of an answer are known."""


class JsonPart(NamedTuple):
    """One JSON object or list of an answer."""

    value: object
    is_whole: bool = True
    """Did it come to its end?"""


class Answer(NamedTuple):
    """What stands in an answer outside its reasoning."""

    documents: tuple[JsonPart, ...] = ()
    """In their order."""
    is_thinking: bool = False
    """Does it end before its reasoning did?"""
    problem: str = ""
    """What keeps the first part that looks like JSON from being read; "" where nothing does."""


def read_answer(text: str) -> Answer:
    """The documents of an answer: bare, fenced, between prose, encoded twice, mended, or cut."""
    text = _decoded(text)
    documents: list[JsonPart] = []
    problem, start, n_attempts, n_in_vain = "", 0, 0, 0
    while (mark := MARKS.search(text, start)) and n_attempts < MOST_ATTEMPTS:
        if n_in_vain > MOST_CHARACTERS:
            break
        if _is_quoted(text, mark):  # spoken of, as in: no "<think>" marks
            start = mark.end()
            continue
        if mark["stray"]:  # its beginning stood in the prompt: all before it was reasoning
            documents, problem, start = [], "", mark.end()
            continue
        if kind := next((kind for kind in ENDS if mark[kind]), ""):
            ends = ENDS[kind].finditer(text, mark.end())
            end = next((end for end in ends if not _is_quoted(text, end)), None)
            if end is None:
                return Answer(tuple(documents), is_thinking=True, problem=problem)
            start = end.end()
            continue
        n_attempts += 1
        if mark["encoded"] and (encoded := _encoded(text, mark.start())) is not None:
            inner, start = encoded
            documents += read_answer(inner).documents
            continue
        try:
            document, start = _document(text, mark.end() - (not mark["encoded"]))
        except Unreadable as error:
            problem, n_in_vain = problem or str(error), n_in_vain + len(text) - start
            start = mark.end()
        else:
            documents.append(document)
    return Answer(tuple(documents), problem=problem)


def _encoded(text: str, start: int) -> tuple[str, int] | None:
    """The text of JSON that begins at a quote, and where it ends; None where it has no end."""
    try:
        inner, end = json.JSONDecoder(strict=False).raw_decode(text, start)
    except ValueError:
        return None
    return inner, end


def _is_quoted(text: str, mark: re.Match[str]) -> bool:
    """Does a mark stand between quotes, as something that is only spoken of?"""
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    return (
        mark[0] not in "{[" and before in QUOTES and after in QUOTES and "" not in (before, after)
    )


def last_object(text: str) -> Fields:
    """The object that an answer of one object comes to: its last whole one, else what was cut."""
    documents = read_answer(text).documents
    maps = [(value, is_whole) for value, is_whole in documents if value and isinstance(value, dict)]
    whole = [value for value, is_whole in maps if is_whole] or [value for value, _ in maps]
    return dict(whole[-1]) if whole else {}


def variants_in(value: object, depth: int = 0) -> list[object] | None:
    """The variants that a document holds; None where it holds none.

    `{"variants": [...]}`, its list alone, one variant alone, any of these inside a wrapper, by
    cell, or as a text of JSON.
    """
    if depth > MOST_ENCODINGS:
        return None
    if isinstance(value, str):
        holds_any = value.lstrip()[:1] in "{[" or re.search(r'"\s*(?:variants|body)\W', value)
        documents = read_answer(value).documents if holds_any else ()
        return variants_in(documents[-1].value, depth + 1) if documents else None
    if isinstance(value, list):
        members = _members(value, depth)
        return members if any(map(_is_copy, members)) else None
    if not isinstance(value, dict):
        return None
    value = _small_keys(value)
    if (inner := value.get("variants")) is not None:
        return _members(inner, depth) if isinstance(inner, list) else variants_in(inner, depth + 1)
    if "body" in value:
        return [value]
    numbers = [NUMBERED.fullmatch(str(key)) for key in value]
    copies = [member for member in value.values() if _is_copy(member)]
    if value and all(numbers) and len(copies) == len(value):
        pairs = zip(numbers, copies, strict=True)
        return [{"cell": int(number[1]), **copy} for number, copy in pairs if number]
    wrapped = [
        member
        for key, member in value.items()
        if isinstance(member, dict | list | str) and not NAMES.fullmatch(str(key))
    ]
    held = [
        variants for member in wrapped if (variants := variants_in(member, depth + 1)) is not None
    ]
    return held[0] if len(held) == 1 and any(map(_is_copy, held[0])) else None


def cell_number(cell: object) -> object:
    """The number of a cell, also where it stands in a text, a list of one or a map of one."""
    if isinstance(cell, dict | list) and len(cell) == 1:
        (cell,) = cell.values() if isinstance(cell, dict) else cell
    number = NUMBERED.fullmatch(cell.strip()) if isinstance(cell, str) else None
    return int(number[1]) if number else cell


def _members(listed: list[object], depth: int) -> list[object]:
    """The members of a list of variants, those that stand in texts, lists or wrappers read.

    A list in it that has the cells of those before it is the answer begun anew.
    """
    read: list[object] = []
    for member in map(_in_small_letters, listed):
        inner = None if _is_copy(member) else variants_in(member, depth + 1)
        if inner is not None and _cells(inner) & _cells(read):
            read = []
        read += [member] if inner is None else inner
    return read


def _in_small_letters(value: object) -> object:
    return _small_keys(value) if isinstance(value, dict) else value


def _small_keys(value: Fields) -> Fields:
    """A map whose keys we know by their letters, however they were capitalised."""
    if value.keys() & KEYS:
        return value
    return {name.lower() if name.lower() in KEYS else name: held for name, held in value.items()}


def _cells(members: list[object]) -> set[str]:
    return {str(member["cell"]) for member in members if _is_copy(member) and "cell" in member}


def _is_copy(member: object) -> TypeGuard[Fields]:
    return isinstance(member, dict) and ("body" in member or "cell" in member)


def _document(text: str, start: int) -> tuple[JsonPart, int]:
    """The document that begins there, and where it ends.

    Raises:
        Unreadable: none does.
    """
    try:
        value, end = json.JSONDecoder().raw_decode(text, start)
        is_whole = True
    except (ValueError, RecursionError):
        value, end, is_whole = read_mended(text, start)
    return JsonPart(_without_halves(value), is_whole), end


def _decoded(text: str) -> str:
    """A text that is JSON inside of JSON's quotes, taken out of them."""
    for _ in range(MOST_ENCODINGS):
        text = text.lstrip("\ufeff").strip()
        bare = fenced[1] if (fenced := FENCED.fullmatch(text)) else text
        if '"' not in bare and re.search("&quot;|&#34;", bare):
            import html

            text = html.unescape(bare)
            continue
        if re.match(r'"(?:\s|\\+[n"])*\\*[\[{]', bare):
            is_closed = re.search(r'(?<!\\)(?:\\\\)*"\Z', bare[1:])
            bare = bare if is_closed else HALF_ESCAPE.sub(r"\1", bare) + '"'
        elif re.match(r'[\[{](?:\s|\\n)*\\+"', bare):
            bare = f'"{bare}"'
        else:
            break
        try:
            inner = json.loads(bare, strict=False)
        except ValueError:
            break
        if not isinstance(inner, str):
            break
        text = inner
    return text


def _without_halves(value: object) -> object:
    """A document whose texts hold no half of a character: two that match are joined."""
    if isinstance(value, str):
        if value.isascii() or not re.search(r"[\ud800-\udfff]", value):
            return value
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_without_halves(inner) for inner in value]
    if isinstance(value, dict):
        return {_without_halves(key): _without_halves(inner) for key, inner in value.items()}
    return value
