"""For whom, where, on which orders and for how long an offer holds, and what tells it wider.

A brief that halves a price for students halves it for nobody else: what it gives to some only is
kept on the sheet, so that `half price for everyone` is told from it.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from hookline.guardrails.base import Passage
from hookline.guardrails.phrases import Phrases, phrases_of
from hookline.guardrails.stated.amounts import stated_amounts
from hookline.guardrails.stated.clauses import CLAUSE_END
from hookline.guardrails.stated.figures import stated_figures
from hookline.guardrails.stated.percents import stated_percents
from hookline.guardrails.stated.permissions import permission
from hookline.guardrails.stated.things import things_in
from hookline.records.phrase_book import PhraseBook
from hookline.text.pattern import compile_lazily

REACHES = {
    "people": "the brief says for whom it is",
    "place": "the brief says how far it reaches",
    "order": "the brief says on which orders",
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
        wide = _TO_ALL[reach]()
        if not wide.search(passage.low):
            continue
        before = ""
        for start, low in _parts(passage.low, _SENTENCE_END):
            match = wide.search(low)
            is_bare = match is not None and len(low.split()) - len(match[0].split()) < _BARE
            sentence = f"{before} {low}" if is_bare else low
            before = low
            if match is None or (reach != "time" and _is_narrow(reach, sentence, passage)):
                continue
            if any((reach, given) in kept for given in _given(reach, sentence, passage)):
                yield reach, (start + match.start(), start + match.end())


def _is_narrow(reach: str, low: str, text: Passage) -> bool:
    """Does it say for whom, where, on which orders? What it guarantees, it does for a time."""
    if _TO_SOME[reach]().search(low):
        return True
    return reach == "order" and any(
        figure.role == "minimum" or (figure.is_money and figure.bound in {"from", "over"})
        for figure in stated_figures(low, text.language, text.home)
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
        yield from (f"free {thing}" for thing in things_in(low) or ("",))


def _parts(low: str, end: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    start = 0
    for match in (*end.finditer(low), None):
        stop = match.start() if match else len(low)
        if low[start:stop].strip():
            yield start, low[start:stop]
        start = match.end() if match else stop


_SENTENCE_END = compile_lazily(r"[.!?;\n。！？；।؟](?!\d)")
_BARE = 3
"""Fewer words besides leave what is given to the sentence before: `Half price. For everyone.`"""
