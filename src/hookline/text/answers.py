"""What a model answered: the JSON documents of its text, and nothing of what it thought aloud.

Reasoning models think in the text itself, between marks that differ from maker to maker, and draft
whole answers there that they then reject. What stands between such marks is never an answer.
"""

import json
import re
from typing import Any, NamedTuple

from hookline.text.mended_json import Unreadable, read_mended

_NAMES = (
    r"(?:\w+:)?(?:think(?:ing)?|thoughts?|reasoning|reflection|analysis|scratchpad"
    r"|inner_monologue|chain_of_thought|cot)"
)
_BEGINS = (
    rf"(?P<tag><{_NAMES}(?:\s[^<>]{{0,80}})?(?<!/)>|\[{_NAMES}\]|◁{_NAMES}▷|<unused94>"
    rf"|<[|｜](?:(?:begin|start)_(?:of_)?)?{_NAMES}[|｜]>)"
    r"|(?P<channel><[|｜]?channel[|｜]?>\s*(?:analysis|commentary|thoughts?|thinking|reasoning))"
    rf"|(?P<fence>```{_NAMES}[ \t]*\n)"
    r"|(?P<bare>\A\s*(?-i:analysis)(?=(?-i:[A-Z])))"
)
_TAG_ENDS = (
    rf"</{_NAMES}\s*>|\[/{_NAMES}\]|◁/{_NAMES}▷|<unused95>"
    rf"|<[|｜](?:/|end_(?:of_)?){_NAMES}[|｜]>"
)
_CHANNEL_ENDS = r"<[|｜]?channel[|｜]?>\s*final|(?-i:assistantfinal)|<channel[|｜]>"
BEGINS = re.compile(_BEGINS, re.IGNORECASE)
ENDS = {
    "tag": re.compile(_TAG_ENDS, re.IGNORECASE),
    "channel": re.compile(rf"{_CHANNEL_ENDS}|<[|｜]end[|｜]>", re.IGNORECASE),
    "fence": re.compile(r"\n[ \t]*```"),
    "bare": re.compile(_CHANNEL_ENDS, re.IGNORECASE),
}
"""How reasoning ends, by how it began."""
MARKS = re.compile(rf"{_BEGINS}|(?P<stray>{_TAG_ENDS}|{_CHANNEL_ENDS})|[{{\[]", re.IGNORECASE)
FENCED = re.compile(r"```\w*\s*(.*?)\s*```", re.DOTALL)
MOST_ATTEMPTS = 2000
"""Brackets where a document is looked for; an answer has one or two, the rest is noise."""
MOST_ENCODINGS = 3


class Document(NamedTuple):
    """One JSON object or list of an answer."""

    value: Any
    is_whole: bool = True
    """Did it come to its end?"""


class Answer(NamedTuple):
    """What stands in an answer outside its reasoning."""

    documents: tuple[Document, ...] = ()
    """In their order."""
    is_thinking: bool = False
    """Does it end before its reasoning did?"""
    problem: str = ""
    """What keeps the first part that looks like JSON from being read; "" where nothing does."""


def read_answer(text: str) -> Answer:
    """The documents of an answer: bare, fenced, between prose, encoded twice, mended, or cut."""
    text = _decoded(text)
    documents: list[Document] = []
    problem, start, n_attempts = "", 0, 0
    while (mark := MARKS.search(text, start)) and n_attempts < MOST_ATTEMPTS:
        if mark["stray"]:  # its beginning stood in the prompt: all before it was reasoning
            documents, problem, start = [], "", mark.end()
            continue
        if kind := next((kind for kind in ENDS if mark[kind]), ""):
            end = ENDS[kind].search(text, mark.end())
            if end is None:
                return Answer(tuple(documents), is_thinking=True, problem=problem)
            start = end.end()
            continue
        n_attempts += 1
        try:
            document, start = _document(text, mark.start())
        except Unreadable as error:
            problem, start = problem or str(error), mark.end()
        else:
            documents.append(document)
    return Answer(tuple(documents), problem=problem)


def last_object(text: str) -> dict[str, Any]:
    """The object that an answer of one object comes to: its last whole one, else what was cut."""
    documents = [document for document in read_answer(text).documents if document.value]
    objects = [document for document in documents if isinstance(document.value, dict)]
    whole = [document for document in objects if document.is_whole] or objects
    return dict(whole[-1].value) if whole else {}


def variants_in(value: Any, depth: int = 0) -> list[Any] | None:
    """The variants that a document holds; None where it holds none.

    `{"variants": [...]}`, its list alone, one variant alone, any of these inside a wrapper, by
    cell, or as a text of JSON.
    """
    if depth > MOST_ENCODINGS:
        return None
    if isinstance(value, str):
        documents = read_answer(value).documents if value.lstrip()[:1] in "{[" else ()
        return variants_in(documents[-1].value, depth + 1) if documents else None
    if isinstance(value, list):
        members = _members(value)
        return members if any(map(_is_copy, members)) else None
    if not isinstance(value, dict):
        return None
    if (inner := value.get("variants")) is not None:
        return _members(inner) if isinstance(inner, list) else variants_in(inner, depth + 1)
    if "body" in value:
        return [value]
    if value and all(
        str(key).isdigit() and isinstance(member, dict) for key, member in value.items()
    ):
        return [{"cell": int(key), **member} for key, member in value.items()]
    wrapped = [member for member in value.values() if isinstance(member, dict | list | str)]
    held = [
        variants for member in wrapped if (variants := variants_in(member, depth + 1)) is not None
    ]
    return held[0] if len(held) == 1 and any(map(_is_copy, held[0])) else None


def _members(listed: list[Any]) -> list[Any]:
    """The members of a list of variants, those that are texts of JSON read."""
    read = [
        last_object(member) or member
        if isinstance(member, str) and member.lstrip().startswith("{")
        else member
        for member in listed
    ]
    inner = read[0].get("variants") if len(read) == 1 and isinstance(read[0], dict) else None
    return inner if isinstance(inner, list) else read


def _is_copy(member: Any) -> bool:
    return isinstance(member, dict) and ("body" in member or "cell" in member)


def _document(text: str, start: int) -> tuple[Document, int]:
    """The document that begins there, and where it ends.

    Raises:
        Unreadable: none does.
    """
    try:
        value, end = json.JSONDecoder().raw_decode(text, start)
        is_whole = True
    except (ValueError, RecursionError):
        value, end, is_whole = read_mended(text, start)
    return Document(_without_halves(value), is_whole), end


def _decoded(text: str) -> str:
    """A text that is JSON inside of JSON's quotes, taken out of them."""
    for _ in range(MOST_ENCODINGS):
        text = text.lstrip("\ufeff").strip()
        bare = fenced[1] if (fenced := FENCED.fullmatch(text)) else text
        if re.match(r'"\s*\\*[\[{]', bare):
            bare = bare if bare.endswith('"') and len(bare) > 1 else f'{bare}"'
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


def _without_halves(value: Any) -> Any:
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
