"""The days of the feasts that a text names: Boxing Day is on 26 December."""

import re
from collections.abc import Iterator, Mapping

from hookline.guardrails.stated.phrasing import is_han
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases


def feast_days(low: str) -> Iterator[str]:
    """Each day as MM-DD, once a name."""
    return (day for pattern, day in _feasts() if pattern.search(low))


@of_all_phrases
def _feasts(books: Mapping[str, PhraseBook]) -> list[tuple[re.Pattern[str], str]]:
    named = ((name, day) for book in books.values() for day, names in book.feasts.items()
             for name in names)  # fmt: skip
    return [(_whole(name.replace("_", " ")), day) for name, day in dict.fromkeys(named)]


def _whole(name: str) -> re.Pattern[str]:
    ends = ("", "") if is_han(name[0]) else (r"(?<!\w)", r"(?!\w)")
    return re.compile(re.escape(name).join(ends))
