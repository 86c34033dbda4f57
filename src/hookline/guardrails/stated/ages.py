"""Ages as people write them, with their years or without: `kids under 12`, `18+`."""

import re
from collections.abc import Mapping

from hookline.guardrails.stated.figures import Figure
from hookline.guardrails.stated.patterns import any_of
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases


def is_age(figure: Figure, low: str) -> bool:
    """Is it told of children, say, by the words right before it?"""
    is_near = figure.value <= _OLDEST and not figure.is_money
    return is_near and is_told_of_age(low, figure.start)


def is_told_of_age(low: str, start: int) -> bool:
    """Do words right before a number say that it is how old somebody is: `kids under`?"""
    return _aged().search(low, 0, start) is not None


def is_of_age(figure: Figure, low: str) -> bool:
    """Is it the age from which something is for adults: `18+`, and no `over 18 new wines`?"""
    notices = _of_age().finditer(low) if figure.value <= _OLDEST else ()
    return any(match.start() <= figure.start < match.end() for match in notices)


def is_any_age(figure: Figure, low: str) -> bool:
    """Is it of either kind?"""
    return is_age(figure, low) or is_of_age(figure, low)


_OLDEST = 120


@of_all_phrases
def _of_age(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(text for book in books.values() for text in book.of_age)}")


@of_all_phrases
def _aged(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    ahead = any_of(text for book in books.values() for text in book.aged)
    between = r"(?:\d{1,2} ?(?:[-–]|[^\W\d_]{1,5}) ?)?"  # 6 to
    return re.compile(rf"(?<!\w){ahead} ?{between}$")
