"""Claims by construction: classes of words that make a promise when they meet in a sentence.

A line of the table is a concept and the classes that have to stand near each other, in any
order: `cashback: part spend back`. `a|b` is either, `a > b` fixes the order of all, `!a` must not
stand in the sentence, `/5` is how many words the construction may span (in Han: twice as many
characters). What belongs to a class is a language's own, one file of its code in thesaurus/; what
it takes to promise is not.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise, product
from typing import NamedTuple

from hookline.guardrails.stated.thesaurus.reading import (
    Word,
    bits_of,
    present_classes,
    read_words,
)
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages


class Construction(NamedTuple):
    """What has to meet, and what may not be there."""

    concept: str
    parts: tuple[frozenset[str], ...]
    """Each is met by a word of its own, of any of its classes."""
    without: frozenset[str]
    span: int
    """Words from the first to the last."""
    is_ordered: bool


class Construed(NamedTuple):
    """A construction that stands in a text: `low[start:end]`, in the words of `language`."""

    concept: str
    language: str
    start: int
    end: int


CONSTRUCTIONS = """
free: neg cent /4
free: neg pay /3 !worth !what
free: neg pay thing|fare /6 !worth !what
free: we cover fare /6
free: on_us thing|fare|ordinal /7
free: we treat thing|ordinal /8
free: pay we thing /7
free: gift ordinal /6
free: gift order /6
superlative: nobody make better|alike /8
superlative: neg find better|alike /8
superlative: nowhere neg find|alike /8
superlative: nowhere find better|alike /8
free: give_we thing /6
free: thing paid /5
superlative: favourite nation /6
superlative: most scope /8 !near
superlative: neg peer /5
superlative: better > possible > neg /6
superlative: neg make better /4
comparison: rival /1
comparison: elsewhere dear|times /8
comparison: better|cheap > than > ordinary|elsewhere /6
comparison: ordinary > than > better|cheap /6
comparison: times better|cheap|dear|more ordinary|than|elsewhere /8
comparison: last times more|better|ordinary /8
guarantee: money back /6 !part !spend
guarantee: unhappy back money|cent|all /9
guarantee: unhappy refund /8
guarantee: refund fully|noquestion /5
guarantee: vow > never|forever|fail|promise_of /9
guarantee: never fail /5
guarantee: cond fail swap /11
guarantee: fail swap send /10
guarantee: hold forever /4
guarantee: neg fail you /5
assured: money grow sure|yearly|only /8
assured: past earned again|your_turn /10
assured: fund neg loss /7
assured: loss neg money|fund /7
assured: invest earned your_turn|past /12
assured: percent sure|steady year|yearly /9
assured: income steady /4
multiplied: money multiply /7
multiplied: put num take num /8 !clock
multiplied: back times spend|money /8
multiplied: turn num num /9 !clock
multiplied: retire early /7
scarcity: remain few piece|only /7 !minute
scarcity: remain only piece /6 !minute
scarcity: only few piece /6 !minute
scarcity: soldout neg back /7
scarcity: nearly soldout /3
scarcity: hesitate > lose_out /9
scarcity: last_one > piece|lose_out > lose_out|soldout /8
deadline: soon price gone|raise|old /8
deadline: soon too_late|regret /7
deadline: soon offer gone|end /8
deadline: later pay more /8
deadline: soon door close /6
deadline: price|offer only soon /5
discount: price lower /7
discount: price year ago /7
discount: big saving /3
discount: wallet lighter /7
discount: shop lower|sale /6 !time
discount: lower sold /7
proof: authority endorse /6
proof: big neg wrong /8
proof: big homes /4
proof: crowd > adopt /6
health: ailment vanish /7
health: skin clear days /8
health: goodbye ailment /6
health: shed measure /5
health: fat vanish|asleep /8
contest: chance win /6
contest: win prize /6
contest: draw order|enter|chance|prize /8
contest: order chance prize /8
contest: receipt prize /10
contest: enter prize order /8
cashback: part spend back /9
cashback: spend back account /9
cashback: back account part /8
zero_interest: instal neg extra|interest|pay|cent /8
zero_interest: pay neg extra|interest /6
zero_interest: neg interest /3
zero_interest: interest_free instal|year|credit /6
"""
"""What promises in every language. Evidence: tests/guardrails/cases/."""


def construed_claims(low: str) -> Iterator[Construed]:
    """The constructions that stand in lower-case text."""
    possible = {
        language: standing
        for language, classes in present_classes(low)
        if (standing := _possible(classes))
    }
    if not possible:
        return
    meant = _languages_meant(low)
    words = read_words(low)
    for language, candidates in possible.items():
        if language in meant:
            yield from _standing(candidates, words, language, low)


@cache
def constructions() -> tuple[Construction, ...]:
    """The table, read."""
    return tuple(map(_read, CONSTRUCTIONS.strip().splitlines()))


def _read(line: str) -> Construction:
    concept, _, rest = line.partition(": ")
    parts, without, span = [], [], 1
    for word in rest.split():
        if word.startswith("/"):
            span = int(word[1:])
        elif word.startswith("!"):
            without.append(word[1:])
        elif word != ">":
            parts.append(frozenset(word.split("|")))
    return Construction(concept, tuple(parts), frozenset(without), span, " > " in rest)


@lru_cache(maxsize=4096)
def _possible(present: int) -> tuple[Construction, ...]:
    """Those whose every part has a class among the present ones."""
    return tuple(
        construction
        for construction, parts in zip(constructions(), _bits_of_parts(), strict=True)
        if all(present & bits for bits in parts)
    )


@cache
def _bits_of_parts() -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(map(bits_of, construction.parts)) for construction in constructions())


def _standing(
    possible: tuple[Construction, ...], words: list[Word], language: str, low: str
) -> Iterator[Construed]:
    """The constructions that are near enough in one sentence; the shortest of each."""
    for sentence in _sentences(words, low):
        known = [
            (index, word, classes)
            for index, word in enumerate(sentence)
            for its_language, classes in word.classes
            if its_language == language
        ]
        for construction in possible:
            if any(classes & bits_of(construction.without) for _, _, classes in known):
                continue
            if span := _shortest(construction, known):
                yield Construed(construction.concept, language, *span)


def _shortest(
    construction: Construction, known: list[tuple[int, Word, int]]
) -> tuple[int, int] | None:
    """Where its parts stand closest, each met by words of its own; None if too far apart."""
    meeting = [
        [(index, word) for index, word, classes in known if classes & bits_of(part)]
        for part in construction.parts
    ]
    best: tuple[int, int, int] | None = None
    for chosen in product(*(choices[:_MOST] for choices in meeting)):
        placed = sorted(chosen)
        if construction.is_ordered and placed != list(chosen):
            continue
        first, last = placed[0][1], placed[-1][1]
        reach = placed[-1][0] - placed[0][0] + 1
        if reach > construction.span * (_HAN_FACTOR if first.is_han else 1):
            continue
        if any(left[1].end > right[1].start for left, right in pairwise(placed)):
            continue
        if best is None or reach < best[0]:
            best = reach, first.start, last.end
    return best[1:] if best else None


_MOST = 6
"""So many words of a class are tried in a sentence; more say nothing new."""
_HAN_FACTOR = 2


def _sentences(words: list[Word], low: str) -> Iterator[list[Word]]:
    """A question and what a colon opens go on: `The wrapping? Not a cent.`"""
    start = 0
    for index, (before, after) in enumerate(pairwise(words)):
        if _STOP.search(low, before.end, after.start):
            yield words[start : index + 1]
            start = index + 1
    yield words[start:]


_STOP = re.compile(r"[.!;\n。！；।]")


def _languages_meant(low: str) -> frozenset[str]:
    """The languages without those whose everyday words another's clearly outnumber."""
    tokens = frozenset(_TOKEN.findall(low))
    counts = {code: len(tokens & words) for code, words in _everyday_words().items()}
    most = max(counts.values())
    return frozenset(code for code, count in counts.items()
                     if not _everyday_words()[code] or 2 * count >= most - 1)  # fmt: skip


_TOKEN = re.compile(r"[^\W\d_]+")


@of_all_languages
def _everyday_words(languages: dict[str, Language]) -> dict[str, frozenset[str]]:
    return {code: frozenset(profile.lexicon.stop_words) for code, profile in languages.items()}
