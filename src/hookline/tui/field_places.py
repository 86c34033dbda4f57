"""Where a field stands in a brief's file when a path alone does not say it.

One of several offers, an audience that is only a saved one's name, samples under their older key.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from hookline.errors import BadInput

if TYPE_CHECKING:
    from hookline.records.brief_document import BriefDocument

Step = str | int
SAMPLES = ("audience", "samples")
OLDER_SAMPLES = ("svoc_sample",)
ORDINALS = ("first", "second", "third", "fourth")
"""How the offers are called."""


def value_at(document: "BriefDocument", path: Sequence[Step]) -> object:
    """What the file has there; None where it has nothing."""
    path = _as_written(document, path)
    if _is_offer(path):
        offers = _offers(document)
        index, keys = int(path[1]), path[2:]
        if index < len(offers) and isinstance(offers[index], str):  # not yet lines of keys
            return offers[index] if keys[0] == "text" else None
        return document.get("offers", index, *keys) if index < len(offers) else None
    if path[0] == "audience" and isinstance(named := document.get("audience"), str):
        return named if path[1] == _meant_by(named) else None
    return _as_meant(document, path)


def _as_meant(document: "BriefDocument", path: Sequence[Step]) -> object:
    """The value there, also where it stands in a shape of people's own: a moment in lines, human
    copy without its language."""
    written = document.get(*path)
    if path[0] not in ("moment", "control_copy") or not isinstance(written, dict | list):
        return written
    from hookline.records.shapes import in_language, lines_as_one_text
    from hookline.records.text_map import ANY

    if path[0] == "moment":
        return lines_as_one_text(written) or written
    if len(path) > 1 or not isinstance(written, dict):
        return written
    return {channel: in_language(copy, ANY) for channel, copy in written.items()}


def put_at(document: "BriefDocument", value: object, path: Sequence[Step]) -> None:
    """Write a value there; None, "" or nothing in it takes the key away.

    Raises:
        BadInput: HL107 where the file is written in a way that cannot be changed piecewise, HL128
            where an offer before it is missing, or one behind it would take its place.
    """
    path = _as_written(document, path)
    offers = _offers(document)
    if _is_offer(path) and (path[1] or len(offers) > 1 or isinstance(next(iter(offers), {}), str)):
        _put_into_offer(document, value, int(path[1]), path[2:])
        return
    if path[0] == "audience" and isinstance(named := document.get("audience"), str):
        kept = _meant_by(named)
        if path[1] == kept:
            document.set(value, "audience")
        elif value:
            document.set({kept: named, str(path[1]): value}, "audience")
        return
    document.set(value, *path)


def _put_into_offer(
    document: "BriefDocument", value: object, index: int, keys: Sequence[Step]
) -> None:
    offers = _offers(document)
    if index < len(offers):
        offer = offers[index]
        if isinstance(offer, str) and value and keys[0] != "text":
            document.set({"text": offer, str(keys[0]): value}, "offers", index)
            return
        others = [key for key in offer if key != keys[0]] if isinstance(offer, dict) else []
        if value or others:
            document.set(value, "offers", index, *keys)
        elif index == len(offers) - 1:
            document.set(offers[:-1], "offers")
        else:
            problem = f"without this the {ORDINALS[index + 1]} offer takes its place"
            raise BadInput("HL128", problem, fix="empty that one first, or write this anew")
    elif value:
        if index > len(offers):
            problem = f"the {ORDINALS[len(offers)]} offer comes before the {ORDINALS[index]}"
            raise BadInput("HL128", problem, fix="write that one first")
        _keep_lines_of_first(document)
        document.set([*offers, {str(keys[0]): value}], "offers")


def _keep_lines_of_first(document: "BriefDocument") -> None:
    """Make an offer over several lines the first of a list, so that its lines and comments stay."""
    from hookline.records.proposed_fixes import SYNONYMS
    from hookline.records.yaml_tree import read_tree

    tree = read_tree(document.text, document.file)
    named = [key for key in ("offers", *SYNONYMS) if SYNONYMS.get(key, key) == "offers"]
    name = next((key for key in named if key in tree.lines), "")
    if not isinstance(tree.lines.get(name), dict):
        return
    line, column = tree.positions[(name,)]
    rows = document.text.splitlines(keepends=True)
    if rows[line - 1][: column - 1].strip():
        return  # in braces behind its key
    for index in range(line - 1, len(rows)):
        row = rows[index]
        if row.strip() and row[: column - 1].strip():
            break
        mark = "- " if index == line - 1 else "  " if row.strip() else ""
        rows[index] = row[: column - 1] + mark + row[column - 1 :] if mark else row
    text = "".join(rows)
    listed = read_tree(text, document.file).value
    if listed == {**tree.lines, name: [tree.lines[name]]}:
        document.text, document.tree = text, listed


def _is_offer(path: Sequence[Step]) -> bool:
    return path[0] == "offers" and len(path) > 1


def _offers(document: "BriefDocument") -> list[object]:
    offers = document.get("offers")
    return offers if isinstance(offers, list) else [offers] if offers else []


def _meant_by(audience: str) -> str:
    """An audience that is one word is a saved one's name; a number is its size."""
    return "size" if audience[:1].isdigit() else "saved"


def _as_written(document: "BriefDocument", path: Sequence[Step]) -> Sequence[Step]:
    is_older = tuple(path[:2]) == SAMPLES and document.get(*OLDER_SAMPLES) is not None
    return (*OLDER_SAMPLES, *path[2:]) if is_older else path
