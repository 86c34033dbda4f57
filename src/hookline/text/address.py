"""How a language speaks to its reader: patterns of its words, as its profile lists them."""

import re
from collections.abc import Iterable
from functools import lru_cache

Forms = tuple[tuple[str, tuple[str, ...]], ...]
"""(form of address, its words), the familiar form first."""


@lru_cache(maxsize=64)
def other_forms(forms: Forms, address: str) -> re.Pattern[str] | None:
    """What copy would say if it used another form of address; None where we cannot tell.

    Words that both forms have tell nothing: `tu última donación` fits tú and vos. An address that
    is none of the forms is a polite one: only the familiar one contradicts it.
    """
    if not forms or not address:
        return None
    named = re.findall(r"\w+", address.casefold())
    wanted = [words for form, words in forms if form.casefold() in (*named, address.casefold())]
    others = [words for _, words in forms if words not in wanted] if wanted else [forms[0][1]]
    shared = {word for words in wanted for word in words}
    words = [word for each in others for word in each if word not in shared]
    return re.compile(_any(words)) if words else None


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
