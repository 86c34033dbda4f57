"""Whether a house says that it has a place where customers come."""

import re
from collections.abc import Mapping

from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.text.scripts import SPACED_SCRIPTS, language_script


def has_premises(about: str) -> bool:
    """Does what a house says of itself name its shop, studio or the like, in any language?

    `No store` and `an online shop` name none that anybody enters.
    """
    premises, none = _premises()
    return premises.search(none.sub(" ", about)) is not None


@of_all_phrases
def _premises(books: Mapping[str, PhraseBook]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What names them, and what a language says of its own that are none."""
    known = [(book, *_edges(code), f"(?:{'|'.join(book.premises)})")
             for code, book in books.items() if book.premises]  # fmt: skip
    named = "|".join(begun + premises for _, begun, _, _, premises in known)
    nones = "|".join(_none(*each) for each in known)
    return re.compile(named or "(?!)", re.IGNORECASE), re.compile(nones or "(?!)", re.IGNORECASE)


def _edges(code: str) -> tuple[str, str, str]:
    """How a word begins, what parts it from the next one, and how one with an ending does."""
    return (
        (r"\b", r"[\s-]+", r"\w*\s+") if language_script(code) in SPACED_SCRIPTS else ("", "", "")
    )


def _none(book: PhraseBook, begun: str, gap: str, ended: str, premises: str) -> str:
    before = "|".join(book.no_premises) or "(?!)"
    behind = "|".join(book.no_premises_behind) or "(?!)"
    return rf"{begun}(?:{before}){gap}{premises}|{begun}{premises}{ended}(?:{behind})"
