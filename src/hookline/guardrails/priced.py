"""A price that the brief has for one thing, told of another: coffee for what cake costs."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from hookline.guardrails.base import Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.offer_terms import is_old_price
from hookline.guardrails.stated.clauses import CLAUSE_END, WORD, lexicon_of, says_something
from hookline.guardrails.stated.durations import unit_of
from hookline.guardrails.stated.figures import Figure, stated_figures
from hookline.guardrails.stated.offered import sentence_around
from hookline.guardrails.stated.phrasing import is_han
from hookline.guardrails.stated.rates import stated_rates
from hookline.records.sheet import Stated


def priced_things(passages: Iterable[Passage]) -> Iterator[Stated]:
    """Each word beside a price that may name what it is of; none where all costs the same."""
    known = {
        Stated(value=float(price.value), unit=stem, bound=price.bound)
        for passage in passages
        for price, stems in _prices(passage)
        for stem in stems
    }
    if len({fact.value for fact in known}) > 1:
        yield from sorted(known, key=lambda fact: (fact.value, fact.unit, fact.bound))


def moved_prices(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    """`Cake £3`, where the brief has coffee for £3 and cake for £4.

    A word that the brief has beside several prices tells nothing; one that it has beside this one
    alone says that it is of the right thing.
    """
    known = sheet.sheet.facts.priced
    of_stem: dict[str, set[float]] = {}
    for fact in known:
        of_stem.setdefault(fact.unit, set()).add(fact.value)
    rates = stated_rates(passage.low, sheet.language, sheet.home) if sheet.sheet.facts.rates else ()
    judged_as_rates = {side.start for sides in rates for side in sides}
    for price, stems in _prices(passage):
        if price.start in judged_as_rates:
            continue
        value, span = float(price.value), (price.start, price.end)
        of_value = [fact for fact in known if fact.value == value]
        if not of_value or (price.bound and any(fact.bound == price.bound for fact in of_value)):
            continue
        if _is_of_another(value, stems, of_stem):
            message = f"{passage.prose[slice(*span)].strip()} is the price of another thing"
            yield passage.violation("fact.role", f"{message} in the brief", span)


def _is_of_another(value: float, stems: set[str], of_stem: Mapping[str, set[float]]) -> bool:
    named = [of_stem[stem] for stem in stems if stem in of_stem]
    return any(value not in values for values in named) and {value} not in named


def _prices(passage: Passage) -> Iterator[tuple[Figure, set[str]]]:
    """Each price of today with the words beside it, which stand before it or behind.

    Behind it alone where a sentence begins with one: `£3 coffee, £4 cake`.
    """
    low, home = passage.low, passage.home
    money = [f for f in stated_figures(low, passage.language, home) if f.is_money]
    for price in money:
        if price.role not in {"", "price"} or is_old_price(low, price.start, price.end, home):
            continue
        first, last = sentence_around(low, price.start, price.end)
        others = [other for other in money if first <= other.start < last]
        start = max((other.end for other in others if other.end <= price.start), default=first)
        end = min((other.start for other in others if other.start >= price.end), default=last)
        clauses = [text for text in CLAUSE_END.split(low[start : price.start]) if text.strip()]
        before = _stems(clauses[-1], passage) if clauses else set()
        behind = _stems(CLAUSE_END.split(low[price.end : end])[0], passage)
        opens = not _stems(low[first : others[0].start], passage)
        yield price, (behind or before) if opens else (before or behind)


def _stems(text: str, passage: Passage) -> set[str]:
    """The beginnings of its last words that say something; in Han each two characters."""
    if any(map(is_han, text)):
        letters = [char if is_han(char) else " " for char in text]
        pairs = map("".join, pairwise(letters))
        return {pair for pair in pairs if " " not in pair}
    lexicon = lexicon_of(passage.language)
    words = [word for word in WORD.findall(text) if says_something(word, lexicon)]
    return {_stem(word) for word in words[-_NEAR:] if not unit_of(word[:5])}


def _stem(word: str) -> str:
    """What stands in all cases of a word: kawa, kawę."""
    return word[: max(_SHORT_STEM, min(_STEM, len(word) - 1))]


_NEAR = 5
"""Words that are looked at on a side."""
_SHORT_STEM, _STEM = 3, 5
