"""For whom, where, on which orders and for how long an offer holds, and what tells it wider.

A brief that halves a price for students halves it for nobody else: what it gives to some only is
kept on the sheet, so that `half price for everyone` is told from it.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from hookline.guardrails.base import Passage
from hookline.guardrails.phrases import Phrases, phrases_of
from hookline.guardrails.stated.amounts import stated_amounts
from hookline.guardrails.stated.clauses import CLAUSE_END
from hookline.guardrails.stated.figures import stated_figures
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.percents import stated_percents
from hookline.guardrails.stated.permissions import content_stems, permission
from hookline.guardrails.stated.phrasing import is_han
from hookline.guardrails.stated.things import things_in
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.text.pattern import compile_lazily

REACHES = {
    "people": "the brief says for whom it is",
    "place": "the brief says how far it reaches",
    "order": "the brief says on which orders",
    "goods": "the brief says on which goods",
    "time": "the brief guarantees for no life",
}
"""What an offer may be narrowed to, and what is said where copy tells it wider."""


def _phrases(line: str, reach: str) -> Callable[[], Phrases]:
    def patterns(book: PhraseBook) -> tuple[str, ...]:
        by_reach: dict[str, tuple[str, ...]] = getattr(book, line)
        return by_reach.get(reach, ())

    return phrases_of(f"{line}.{reach}", patterns)


_TO_ALL = {reach: _phrases("reaches_all", reach) for reach in REACHES}
_TO_SOME = {reach: _phrases("reaches_some", reach) for reach in REACHES}


_NOT_ONLY = phrases_of("not_only")


def narrowed(facts: Iterable[Passage], offers: Iterable[Passage]) -> Iterator[str]:
    """What the brief gives to some only, as `people 50%` and `place free shipping`.

    Args:
        facts: in each a clause narrows what it says itself.
        offers: each with its conditions, of which one narrows all of it.
    """
    clauses = [(text, low) for text in facts for _, low in _parts(text.low, CLAUSE_END)]
    texts = [*clauses, *((offer, offer.low) for offer in offers)]
    for reach in REACHES:
        to_some: set[str] = set()
        to_all: set[str] = set()
        for text, low in texts:
            is_narrow = _is_narrow(reach, low, text) and not _TO_ALL[reach]().search(low)
            (to_some if is_narrow else to_all).update(_given(reach, low, text))
        yield from (f"{reach} {given}" for given in sorted(to_some - to_all))


def widened(passage: Passage, narrow: Iterable[str]) -> Iterator[tuple[str, tuple[int, int]]]:
    """The reach, and where it is told, of what is given to all and by the brief to some."""
    kept = [(reach, given) for reach, _, given in (each.partition(" ") for each in narrow)]
    for reach in dict.fromkeys(reach for reach, _ in kept):
        if not _TO_ALL[reach]().search(passage.low):
            continue
        for wide in _told_to_all(reach, passage):
            if reach != "time" and _is_narrow(reach, wide.narrowing, passage):
                continue
            if any((reach, given) in kept for given in _given(reach, wide.giving, passage)):
                yield reach, wide.span


class _ToAll(NamedTuple):
    """What gives to all: where, the words that say what, and those that may narrow it."""

    span: tuple[int, int]
    giving: str
    narrowing: str
    """Those of its clause and before it: `students included` behind it narrows nothing."""


def _told_to_all(reach: str, passage: Passage) -> Iterator[_ToAll]:
    """All that gives to all.

    What is given is told in the same clause; only one that says nothing else is of its sentence,
    and where that is all of it, of the one before too: `Half price. For everyone.`
    """
    before = ""
    for start, sentence in _parts(passage.low, _SENTENCE_END):
        for inside, clause in _parts(sentence, CLAUSE_END):
            ahead = sentence[:inside]
            if match := _TO_ALL[reach]().search(clause):
                span = start + inside + match.start(), start + inside + match.end()
                if _is_bare(clause, match):
                    lead = ahead if ahead.strip() else before
                    yield _ToAll(span, f"{lead} {sentence[inside:]}", f"{lead} {clause}")
                else:
                    giving = _own_part(clause, match, passage.language)
                    yield _ToAll(span, giving, f"{ahead} {clause}")
        before = sentence


def _is_bare(clause: str, match: re.Match[str]) -> bool:
    """Does it say nothing besides? Where no spaces part words, its letters are counted."""
    rest = clause[: match.start()] + clause[match.end() :]
    if is_han(match[0][0]):
        return sum(map(str.isalnum, rest)) < _BARE
    return not content_stems(rest)


def _own_part(clause: str, match: re.Match[str], language: str) -> str:
    """Between each `and` that something else stands behind: `20% off and cake for all`."""
    start = 0
    joint = _ands().get(language)
    for each in joint.finditer(clause) if joint else ():
        if each.end() <= match.start():
            rest = clause[each.end() : match.start()] + clause[match.end() :]
            start = each.end() if content_stems(rest) else start
        elif each.start() >= match.end():
            return clause[start : each.start()]
    return clause[start:]


@of_all_phrases
def _ands(books: Mapping[str, PhraseBook]) -> dict[str, re.Pattern[str]]:
    return {code: re.compile(any_of(book.ands)) for code, book in books.items() if book.ands}


def _is_narrow(reach: str, low: str, text: Passage) -> bool:
    """Does it say for whom, where, on which orders? What it guarantees, it does for a time."""
    starts = [met.start() for met in _TO_SOME[reach]().finditer(low)]
    if any(not _NOT_ONLY().search(low[max(0, start - _NEAR) : start + _NEAR]) for start in starts):
        return True
    return (
        reach == "order"
        and not _NOT_ONLY().search(low)
        and any(
            figure.role == "minimum" or (figure.is_money and figure.bound in {"from", "over"})
            for figure in stated_figures(low, text.language, text.home)
        )
    )


def _given(reach: str, low: str, text: Passage) -> Iterator[str]:
    """What a text gives: a percentage, a sum, a thing for nothing; or that it guarantees."""
    if reach == "time":
        is_guarantee = _TO_SOME[reach]().search(low) or _TO_ALL[reach]().search(low)
        yield from ("guarantee",) if is_guarantee else ()
        return
    yield from (f"{value:g}%" for value, _ in stated_percents(low, text.language, spelt=True))
    if reach == "order":
        figures = stated_figures(low, text.language, text.home)
        yield from (f"{figure.value:g}" for figure in figures if figure.role == "discount")
    else:
        amounts = stated_amounts(low, text.language, home=text.home)
        yield from (f"{value:g}" for value, *_ in amounts)
    if any(claim.concept == "free" for claim in permission(low).claims):
        yield from (f"free {thing}" for thing in things_in(low, text.language) or ("",))


def _parts(low: str, end: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    start = 0
    for match in (*end.finditer(low), None):
        stop = match.start() if match else len(low)
        if low[start:stop].strip():
            yield start, low[start:stop]
        start = match.end() if match else stop


_SENTENCE_END = compile_lazily(r"[.!?;\n。！？；।؟](?!\d)")
_BARE = 3
"""Fewer letters of Han besides say nothing: `8折,人人都有`."""
_NEAR = 24
"""Letters between `not only` and what it takes the narrowing from, at most."""
