"""What an offer's amount is: taken off the price, or what a thing that is given is worth."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from hookline.records.brief import Offer
from hookline.records.language import Language
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_languages, of_all_phrases
from hookline.text.digits import fold_digits
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import SPACED_SCRIPTS, language_script


def is_worth(offer: Offer) -> bool:
    """Is its amount what the given thing is worth: `dumplings (worth 12元)`, `a free lesson`?

    A text that says so beside the amount is believed; else one that gives something and takes
    nothing off a price.
    """
    phrases = _phrases()
    for text in offer.text.wordings():
        low = fold_digits(text).casefold()
        if phrases.worth.search(low):
            return True
        if phrases.given.search(low) and not _off().search(low):
            return True
    return False


def tells_of_gift(low: str) -> bool:
    """Does lower-case text give something, in a word of any language: free, a gift?"""
    return _phrases().given.search(low) is not None


def takes_off(low: str) -> bool:
    """Does lower-case text say that a price is cut, in a word of any language?"""
    return _off().search(low) is not None


class _Phrases(NamedTuple):
    worth: re.Pattern[str]
    given: re.Pattern[str]


@of_all_phrases
def _phrases(books: Mapping[str, PhraseBook]) -> _Phrases:
    worth = _any({code: book.worth for code, book in books.items()})
    given = _any({code: book.given for code, book in books.items()})
    few_signs = r"[^\d.!?;。！？।؟\n]{0,20}"
    figure = r"(?<![\d.,])\d[\d.,\s]{0,20}"
    worth_and_figure = rf"(?:{worth}){few_signs}\d|{figure}[^\d.!?;。！？।؟\n]{{0,12}}(?:{worth})"
    return _Phrases(re.compile(worth_and_figure), re.compile(given))


@of_all_languages
def _off(languages: Mapping[str, Language]) -> re.Pattern[str]:
    """What says that a price is cut, in any language."""
    words = {
        code: (
            *(
                re.escape(_SLOT.sub("", pattern).strip().casefold())
                for pattern in (profile.offer.amount, profile.offer.percent)
            ),
            *(word.replace("*", r"\w*") for word in profile.lexicon.behind_number.discount),
            *_before(code, profile),
        )
        for code, profile in languages.items()
    }
    return re.compile(_any(words))


def _before(code: str, profile: Language) -> tuple[str, ...]:
    """What stands before the sum in a script without spaces; elsewhere `get` says too little."""
    words = profile.lexicon.before_number.discount
    return () if language_script(code) in SPACED_SCRIPTS else words


def _any(patterns: Mapping[str, tuple[str, ...]]) -> str:
    """One of them; a word of its own where the language parts its words by spaces."""
    return "|".join(
        rf"(?<![^\W\d_])(?:{pattern})(?![^\W\d_])" if is_spaced else f"(?:{pattern})"
        for code, lines in patterns.items()
        for is_spaced in (language_script(code) in SPACED_SCRIPTS,)
        for pattern in lines
    )


_SLOT = compile_lazily(r"%?\{\w+\}\s*%?")
