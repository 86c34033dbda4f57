"""A price that another stands in the place of: `35 euro instead of 60`, the currency said once."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from hookline.guardrails.stated.letter_sums import NUMBER, read_value
from hookline.guardrails.stated.patterns import any_of
from hookline.records.language import Language
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_languages, of_all_phrases
from hookline.text.pattern import compile_lazily

_Sum = tuple[Decimal, str, tuple[int, int]]


def words_of_old_prices(books: Mapping[str, PhraseBook]) -> tuple[str, str]:
    """What may stand before an old price, instead of or was, and what behind: `60 TL yerine`."""
    before = any_of(text for book in books.values() for text in (*book.instead_of, *book.once))
    behind = any_of(text for book in books.values() for text in book.instead_of_behind)
    return before, behind


def unsigned_prices(low: str, sums: Sequence[_Sum]) -> Iterator[_Sum]:
    """Each number without a currency on one side of such words, where the other side has one.

    Args:
        sums: those that the text states with their currency.
    """
    signed = [(unit, span) for _, unit, span in sums if unit]
    if not signed:
        return
    for word in words_of_instead().finditer(low):
        number = _BEHIND.match(low, word.end())
        is_sum_ahead = any(start == word.end() for _, (start, _) in signed)
        if number and not is_sum_ahead and not _covered(number.span("number"), signed):
            unit = _unit_before(low, word.start(), signed)
            end = number.end()
            if unit and (_ends().match(low, end) or _until().match(low, end)):
                yield read_value(number["number"]), unit, number.span("number")
        elif is_sum_ahead and (first := _AHEAD.search(low, 0, word.start())):
            unit = next(unit for unit, (start, _) in signed if start == word.end())
            if not (_covered(first.span("number"), signed) or _YEAR.fullmatch(first["number"])):
                yield read_value(first["number"]), unit, first.span("number")


def _unit_before(low: str, place: int, signed: Sequence[tuple[str, tuple[int, int]]]) -> str:
    """The currency of the last sum before a place, in its sentence; "" where there is none."""
    last, unit = max(((end, unit) for unit, (_, end) in signed if end <= place), default=(0, ""))
    return "" if _SENTENCE_END.search(low, last, place) else unit


def _covered(span: tuple[int, int], signed: Sequence[tuple[str, tuple[int, int]]]) -> bool:
    return any(start < span[1] and span[0] < end for _, (start, end) in signed)


@of_all_phrases
def words_of_instead(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    """The words themselves, with the blanks and the colon around them."""
    before, behind = words_of_old_prices(books)
    return re.compile(rf"(?<!\w){before}\s*:?\s*|\s*{behind}\s*")


@of_all_languages
def _ends(languages: Mapping[str, Language]) -> re.Pattern[str]:
    """What may follow a price: the clause ends, or a small word goes on. `60 minutes` is none."""
    lexicons = [each.lexicon for each in languages.values()]
    words = (word for each in lexicons for word in (*each.joining, *each.stop_words))
    small = any_of(map(re.escape, words))
    return re.compile(rf"\s*(?:[^\w\s%٪％/]|$|\n)|\s+{small}(?!\w)")


@of_all_phrases
def _until(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    """Or until when it holds: `instead of 15 until 18 December`; `15 until` is no unit."""
    words = any_of(text for book in books.values() for text in book.until)
    return re.compile(rf"\s+{words}(?:(?<=\s)|(?!\w))")


_BEHIND = compile_lazily(rf"(?P<number>{NUMBER})(?![\w%٪％]|[.,:/]\d)")
_AHEAD = compile_lazily(rf"(?<![\w.,:/])(?P<number>{NUMBER})\s*$")
_YEAR = compile_lazily("(?:19|20)[0-9]{2}")
_SENTENCE_END = compile_lazily(r"[!?;\n。！？；।]|\.\s")
