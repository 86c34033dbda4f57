"""Tones in people's own words: read as the nearest of ours, or kept for the brand's own voice."""

from collections.abc import Mapping, Sequence

from hookline.documents import Document
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.records.proposed_fixes import letters
from hookline.records.shorthand_readings import plain_letters
from hookline.records.words import TONALITIES
from hookline.records.yaml_tree import Tree
from hookline.text.languages import language_of
from hookline.text.similarity import nearest


def take_tones(tree: Tree) -> None:
    """Put every tone that people have a word for into ours, and say so under the tree's `readings`.

    A word that comes near one of ours is a slip, and stays to be told; any other, as one of what
    is not wanted, is of the brand's own voice.
    """
    written = tree.lines.get("tonality")
    if not isinstance(written, list):
        return
    languages = _languages(tree.lines)
    tones: list[object] = []
    for word in written:
        tone = _tone(word, languages)
        if tone and tone != word:
            tree.readings += (f"tonality: '{word}' is {tone}, the nearest of our tones",)
        if tone or not isinstance(word, str) or _is_slip(word):
            tones.append(tone or word)
        else:
            tree.voice += (word,)
            tree.readings += (
                f"tonality: '{word}' is none of our tones, so the writer gets it among the words "
                "for the brand's own voice",
            )
    tree.lines["tonality"] = list(dict.fromkeys(tones)) if all_texts(tones) else tones
    if not tones:
        del tree.lines["tonality"]


def _is_slip(word: str) -> bool:
    """Is it near to one of our tones? `not formal` is its contrary, and no slip."""
    parts = letters(word).split("_")
    is_unwanted = len(parts) > 1 and not _unwanted().isdisjoint((parts[0], parts[-1]))
    return not is_unwanted and nearest(word.casefold(), TONALITIES) is not None


def all_texts(values: Sequence[object]) -> bool:
    """Are all of them texts?"""
    return all(isinstance(value, str) for value in values)


def tone_meant(written: str, languages: tuple[str, ...] = ()) -> str:
    """The nearest of our tones; "" where none is near.

    Args:
        languages: whose words count first: Swedish `rolig` is funny, and Danish calm.
    """
    books = _tones()
    for code in (*languages, *books):
        known = books.get(code, {})
        if tone := known.get(letters(written)) or known.get(plain_letters(letters(written))):
            return tone
    return ""


def _tone(word: object, languages: tuple[str, ...]) -> str:
    if not isinstance(word, str):
        return ""
    folded = letters(word)
    return folded if folded in TONALITIES else tone_meant(word, languages)


def _languages(value: Document) -> tuple[str, ...]:
    """The languages that a brief names, without their countries where there is no own book."""
    brand = value.get("brand")
    default_language = brand.get("default_language") if isinstance(brand, Mapping) else None
    named = value.get("languages")
    codes = [
        code for code in (*(named if isinstance(named, list) else ()), default_language) if code
    ]
    return tuple(code if code in _tones() else language_of(code) for code in map(str, codes))


@of_all_phrases
def _tones(books: Mapping[str, PhraseBook]) -> dict[str, dict[str, str]]:
    """By language: each word for a tone, with and without its accents."""
    by_language: dict[str, dict[str, str]] = {}
    for code, book in books.items():
        words = {word: tone for tone, line in book.tones.items() for word in line}
        named = {letters(word): tone for word, tone in words.items()}
        by_language[code] = {plain_letters(word): tone for word, tone in named.items()} | named
    return by_language


@of_all_phrases
def _unwanted(books: Mapping[str, PhraseBook]) -> frozenset[str]:
    return frozenset(letters(word) for book in books.values() for word in book.unwanted)
