"""Days that a text leaves out, or on which nobody is there: nothing begins or ends on them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from hookline.records.language import Language
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_languages, of_all_phrases
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import SPACED_SCRIPTS


def without_days_out(low: str) -> str:
    """Small letters with blanks for such days: `closed 24 to 26 December`, `元日を除く`."""
    for start, end in list(_days_out(low)):
        low = low[:start] + " " * (end - start) + low[end:]
    return low


def _days_out(low: str) -> Iterator[tuple[int, int]]:
    """Where a clause says so: from its word on, or up to it."""
    words = _words()
    for word in words.before.finditer(low):
        end = _clause_end(low, word.end())
        behind = low[word.end() : end]
        if not behind.strip():
            yield _clause_start(low, word.start()), word.end()
        elif not _is_until(low, word.end(), end):  # except gift cards until 31 January
            yield word.start(), end
    for word in words.behind.finditer(low):
        yield _clause_start(low, word.start()), word.end()
    for word in words.on_either_side.finditer(low):
        end = _clause_end(low, word.end())
        if any(map(str.isdigit, low[word.end() : end])):
            if not _is_until_of_more(low, word.end(), end):
                yield word.start(), end
        else:
            yield _clause_start(low, word.start()), word.end()


def _is_until(low: str, start: int, end: int) -> bool:
    """Is the first figure there the day until which something holds?"""
    figure = _FIGURE.search(low, start, end)
    return figure is not None and bool(_ends().before.search(low, start, figure.start()))


def _is_until_of_more(low: str, start: int, end: int) -> bool:
    """Does something else end there: `closed sale until 31 December`?"""
    figure = _DAY.search(low, start, end)
    if figure is None:
        return False
    until = _ends().before.search(low, start, figure.start())
    between = low[start : until.start() if until else figure.start()]
    is_end = until is not None or _ends().behind.search(low, figure.start(), end) is not None
    return is_end and any(map(str.isalpha, between))


def _clause_end(low: str, start: int) -> int:
    stop = _STOP.search(low, start)
    return stop.start() if stop else len(low)


def _clause_start(low: str, end: int) -> int:
    """Behind the last stop, or behind a day that ends and of which the word does not speak."""
    stops = [*_STOP.finditer(low, 0, end), *_ends().behind.finditer(low, 0, end)]
    return max((stop.end() for stop in stops if low[stop.end() : end].strip()), default=0)


_FIGURE = compile_lazily(r"\d")
_DAY = compile_lazily(r"\d+(?![\d%]|\s%)")
_STOP = compile_lazily(
    r"[;!?()（）\n。！？।؟；؛]|(?<=[^\W\d_]{4})[.](?=\s)|(?<![\d日号號])[,、，،]|[,、，،](?!\s?\d)"
)
"""What ends a clause: no comma between two days, and no full stop behind a day or a short month."""


class _Words(NamedTuple):
    before: re.Pattern[str]
    behind: re.Pattern[str]
    on_either_side: re.Pattern[str]


@of_all_languages
def _words(languages: Mapping[str, Language]) -> _Words:
    def of(name: str) -> re.Pattern[str]:
        spaced: list[str] = []
        others: list[str] = []
        for profile in languages.values():
            words: Iterable[str] = getattr(profile.lexicon.days, name)
            (spaced if profile.script in SPACED_SCRIPTS else others).extend(words)
        return re.compile("|".join((rf"(?<!\w)(?:{'|'.join(spaced)})(?!\w)", *others)))

    return _Words(of("left_out"), of("left_out_behind"), of("closed"))


class _Ends(NamedTuple):
    before: re.Pattern[str]
    behind: re.Pattern[str]


@of_all_phrases
def _ends(books: Mapping[str, PhraseBook]) -> _Ends:
    """Words by which something ends on the day behind or before them."""
    before = "|".join(word for book in books.values() for word in book.until)
    behind = "|".join(word for book in books.values() for word in book.until_behind)
    return _Ends(
        re.compile(rf"(?<![^\W\u3040-\u9fff])(?:{before})\s*(?:[^\W\d_]+\.?,?\s+){{0,2}}$"),
        re.compile(rf"\d[日号號]?(?:\s?[^\W\d_][\w\u0900-\u0963]*)?\s?(?:{behind})"),
    )
