"""Which letters of a word have a mark: `zählst` is no `zahlst`, though copy may drop its marks."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache

from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.phrasing import STROKES
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages
from hookline.text.pattern import compile_lazily


@lru_cache(maxsize=16384)
def fold(word: str) -> str:
    """Without accents, nuktas, hamza, and vowel signs of Arabic; ة is ه, ى is ي, ँ is ं, ł is l."""
    return folded_once(word)


def folded_once(word: str) -> str:
    """A word that is read once, folded: it takes no place that copy needs."""
    if word.isascii():
        return word
    letters = unicodedata.normalize("NFD", word)
    return _MARKS.sub("", letters).translate(_ALIKE)


def with_marks_shown(word: str) -> str | None:
    """A word in Latin letters, with a capital for each that has a mark; None where none has."""
    if word.isascii():
        return None
    letters = unicodedata.normalize("NFC", word)
    marked_form = "".join(map(_letter_form, letters))
    is_latin = marked_form.isascii() and len(marked_form) == len(folded_once(word))
    return marked_form if is_latin else None


def is_verb_with_pronoun(word: str) -> bool:
    """May its accent be one that a verb takes only for the pronoun behind it: `recíbelo`?"""
    marked_form = with_marks_shown(word)
    return marked_form is not None and _verb_with_pronoun().fullmatch(marked_form) is not None


def _letter_form(char: str) -> str:
    plain = folded_once(char)
    return plain.upper() if plain != char else plain


def marked_alike(
    marked_form: str, keys: Iterable[str], marked_terms: Collection[str]
) -> Iterator[str]:
    """The keys of terms that have a mark wherever the word has one; `*` is the rest of a word.

    Args:
        marked_terms: with their marks shown.
    """
    for key in keys:
        size = len(key) - key.count("*")
        part = marked_form[-size:] if key[0] == "*" else marked_form[:size]
        if part.islower() or part in marked_terms:
            yield key


@of_all_languages
def _verb_with_pronoun(languages: Mapping[str, Language]) -> re.Pattern[str]:
    pronouns = any_of(word for each in languages.values() for word in each.lexicon.joined_pronouns)
    return re.compile(rf"[a-zN]*[AEIOU][a-zN]{{1,4}}{pronouns}{{1,2}}")


_MARKS = compile_lazily(r"[\u0300-\u036f\u093c\u064b-\u0655\u0640\u200c\u200d]")
_ALIKE = STROKES | str.maketrans({"ة": "ه", "ى": "ي", "ँ": "ं"})
