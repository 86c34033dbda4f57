"""A length of time in words, as one in figures: `une semaine`, `zwei Tage`, `两周`, `fortnight`."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.text.digits import HAN_COUNT, han_count
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import language_script


class _Words(NamedTuple):
    """The words of all languages."""

    numbers: dict[str, int]
    whole: dict[str, str]
    before: re.Pattern[str]
    behind: re.Pattern[str]


def length_in_figures(low: str) -> tuple[str, str]:
    """The text with its number in figures, and the brief's own form of a length in one word.

    A unit alone is one of it: `week`, `неделя`. `after a week` is a week.
    """
    words = _words()
    text = words.behind.sub("", words.before.sub("", low.strip())).strip()
    if text in words.whole:
        return text, words.whole[text]
    if match := _HAN.match(text):
        return f"{han_count(match[0])}{text[match.end() :]}", ""
    first, _, rest = text.partition(" ")
    if rest in words.whole and words.numbers.get(first) == 1:  # a fortnight
        return rest, words.whole[rest]
    if rest and first in words.numbers:
        return f"{words.numbers[first]} {rest}", ""
    is_figure = any(map(str.isdigit, text))
    return (text if is_figure or not text else f"1 {text}"), ""


@of_all_phrases
def _words(books: Mapping[str, PhraseBook]) -> _Words:
    before, behind = [], []
    for code, book in books.items():
        is_parted = language_script(code) not in _UNPARTED
        before += [rf"{word}\s+" for word in book.beside_lengths] if is_parted else []
        behind += [rf"\s+{word}" if is_parted else word for word in book.beside_lengths]
    return _Words(
        {w: n for book in books.values() for n, line in book.small_numbers.items() for w in line},
        {
            w: meaning
            for book in books.values()
            for meaning, line in book.whole_lengths.items()
            for w in line
        },
        re.compile(rf"^(?:{'|'.join(before)})"),
        re.compile(rf"(?:{'|'.join(behind)})$"),
    )


_UNPARTED = ("Han", "Japanese")
_HAN = compile_lazily(rf"{HAN_COUNT}+")
