"""The words by which copy is measured, of every language: what asks for an answer, what presses."""

import re
from collections.abc import Callable, Iterable, Mapping

from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases, profiles
from hookline.text.digits import HAN_COUNT
from hookline.text.measured import CopyCues
from hookline.text.scripts import SPACED_SCRIPTS, language_script


@of_all_phrases
def copy_cues(books: Mapping[str, PhraseBook]) -> CopyCues:
    """What `measured_tags` and `copy_tags` look for."""

    def any_cue(patterns_of: Callable[[PhraseBook], Iterable[str]]) -> re.Pattern[str]:
        spaced = [_any(patterns_of(book)) for book in books.values() if _is_spaced(book)]
        others = [_any(patterns_of(book)) for book in books.values() if not _is_spaced(book)]
        return re.compile(_any([rf"(?<!\w){_any(spaced)}", *others]), re.IGNORECASE)

    shares = [each.lexicon.shares for each in profiles().languages.values()]
    percents = [word for each in shares for word in each.percent]
    tenths = [word for each in shares for word in (*each.tenths, *each.tenths_left)]
    return CopyCues(
        any_cue(lambda book: book.reply),
        any_cue(lambda book: book.leaving),
        any_cue(lambda book: book.code_cues),
        any_cue(lambda book: book.urgency),
        re.compile(rf"\d\s*{_any(percents)}|(?:\d|{HAN_COUNT}){_any(tenths)}", re.IGNORECASE),
        any_cue(lambda book: book.first_person),
    )


def _is_spaced(book: PhraseBook) -> bool:
    return language_script(book.code) in SPACED_SCRIPTS


def _any(patterns: Iterable[str]) -> str:
    return f"(?:{'|'.join(patterns) or '(?!)'})"
