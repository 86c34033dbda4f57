"""How a language speaks to its reader: patterns of its words, as its profile lists them."""

import re
from collections.abc import Iterable
from functools import lru_cache

Forms = tuple[tuple[str, tuple[str, ...]], ...]
"""(form of address, its words), the familiar form first."""


@lru_cache(maxsize=64)
def other_forms(forms: Forms, address: str) -> re.Pattern[str] | None:
    """What copy would say if it used another form of address; None where we cannot tell.

    An address that is none of the forms is a polite one: only the familiar one contradicts it.
    """
    if not forms or not address:
        return None
    others = [words for form, words in forms if form.casefold() != address.casefold()]
    if len(others) == len(forms):
        others = others[:1]
    return re.compile("|".join(_any(words) for words in others))


@lru_cache(maxsize=64)
def any_of(words: tuple[str, ...], phrases: tuple[str, ...] = ()) -> re.Pattern[str] | None:
    """Any of these words, whole, or of these patterns; None where there are none."""
    alternatives = [*([_any(words)] if words else []), *phrases]
    return re.compile("|".join(alternatives)) if alternatives else None


@lru_cache(maxsize=64)
def bending_words(words: tuple[str, ...]) -> re.Pattern[str] | None:
    """The words at the end of a text, before a value; None where none are known."""
    joined = "|".join(words)
    return re.compile(rf"(?<!\w)(?:{joined})\s+\Z", re.IGNORECASE) if words else None


def _any(words: Iterable[str]) -> str:
    """Any of these words, whole; Han has no word ends. Case is kept, as German needs it."""
    return "|".join(
        word if "\u3040" <= word[0] <= "\u9fff" else rf"(?<![^\W_]){word}(?![^\W_]|[\u0900-\u0963])"
        for word in words
    )
