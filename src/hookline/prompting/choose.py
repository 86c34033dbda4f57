"""Which variants of an answer count, and which cell each of them is for."""

from typing import TypeGuard

from hookline.documents import Document, Fields, document_at, texts_at
from hookline.prompting.shapes import spelled, text_of_part
from hookline.records.prompt import Prompt
from hookline.text.answers import Answer, JsonPart, cell_number, variants_in


def chosen(answer: Answer, prompt: Prompt) -> list[object] | None:
    """The variants that count: of several whole answers the last one's.

    Documents that hold different cells are pieces of one answer; of an answer that was cut, and of
    one whose brackets cannot be read, the variants that came whole count. A variant alone before a
    list of them was a try, of one who thinks aloud without a mark.
    """
    pairs = [
        (document, listed)
        for document in answer.documents
        if (listed := variants_in(document.value)) is not None
    ]
    if any(_has_copy(listed) for _, listed in pairs):  # what only counts cells is about an answer
        pairs = [pair for pair in pairs if _has_copy(pair[1])]
    is_listed = pairs and not _is_alone(*pairs[-1])
    if is_listed and (not answer.problem or _is_map(pairs[-1][0].value)):
        pairs = [pair for pair in pairs if not _is_alone(*pair)]
    if answer.problem:  # a follow-up of a variant that cannot be read is none itself
        pairs = [
            pair
            for pair in pairs
            if any("cell" in variant for variant in pair[1] if _is_map(variant))
        ]
    whole = [listed for document, listed in pairs if document.is_whole]
    if pairs and not pairs[-1][0].is_whole and not whole:
        cut = pairs[-1][1]
        whole = [cut if not cut or _is_whole(cut[-1], prompt.schema_) else cut[:-1]]
    variants: list[object] = []
    for listed in reversed(whole):
        if variants and _cells(listed) & _cells(variants):
            break
        variants = [*listed, *variants]
    return variants if whole else None


def _has_copy(variants: list[object]) -> bool:
    """Does any of the variants say something?"""
    texts = (text_of_part(spelled(raw).get("body")) for raw in variants if _is_map(raw))
    return any(isinstance(text, str) for text in texts)


def _is_alone(document: JsonPart, variants: list[object]) -> bool:
    """Is a variant a document of its own, in no list?"""
    return any(variant is document.value for variant in variants)


def _is_map(raw: object) -> TypeGuard[Fields]:
    return isinstance(raw, dict)


def _cells(variants: list[object]) -> set[str]:
    return {str(raw.get("cell")) for raw in variants if isinstance(raw, dict)}


def numbered(variants: list[object], wanted: list[int]) -> list[object]:
    """The variants, in their order where all are there and their numbers tell nothing.

    None has one, they count from 0, or all have the same.
    """
    maps = [raw for raw in variants if _is_map(raw)]
    if not len(variants) == len(maps) == len(wanted):
        return variants
    numbers = [cell_number(raw.get("cell")) for raw in maps]
    is_from_zero = numbers == [index - 1 for index in wanted] and 0 in numbers
    if not is_from_zero and any(number != numbers[0] for number in numbers):
        return variants
    return [{**raw, "cell": index} for index, raw in zip(wanted, maps, strict=True)]


def cell_of(raw: object, position: int, wanted: list[int]) -> int:
    """The cell of a message that was not written: by its number, else by its place."""
    number = cell_number(raw.get("cell")) if isinstance(raw, dict) else None
    return number if number in wanted else wanted[min(position, len(wanted) - 1)]


def _is_whole(raw: object, schema: Document) -> bool:
    """Has the last variant of a cut answer all that was asked of it?"""
    asked = document_at(schema, "properties", "variants", "items")
    asked_last = set(texts_at(asked, "required")) - {"angle", "hook"}  # they come before the text
    if not isinstance(raw, dict) or not raw.keys() >= asked_last:
        return False
    if "follow_up" not in document_at(asked, "properties"):
        return True
    follow, written = document_at(asked, "properties", "follow_up"), raw.get("follow_up")
    return isinstance(written, dict) and written.keys() >= set(texts_at(follow, "required"))
