"""Whether a house says that it has a place where customers come."""

import re
from collections.abc import Mapping

from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.text.scripts import SPACED_SCRIPTS, language_script


def has_premises(about: str) -> bool:
    """Does what a house says of itself name its shop, studio or the like, in any language?"""
    return _premises().search(about) is not None


@of_all_phrases
def _premises(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    patterns = [
        rf"\b(?:{pattern})" if language_script(code) in SPACED_SCRIPTS else pattern
        for code, book in books.items()
        for pattern in book.premises
    ]
    return re.compile("|".join(patterns) or "(?!)", re.IGNORECASE)
