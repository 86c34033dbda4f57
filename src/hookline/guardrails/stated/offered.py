"""Is a day, an hour or a number said of something offered, delivered, due, counted or promised?

Good copy names Tuesdays and late evenings; only a sentence that also opens, delivers, ends or
invites states them as facts.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from hookline.guardrails.base import WORD
from hookline.guardrails.stated.clauses import NO_DAY
from hookline.guardrails.stated.patterns import any_of, any_word, of_script
from hookline.guardrails.stated.phrasing import is_han
from hookline.guardrails.stated.weekdays import weekday_numbers
from hookline.records.language import Language
from hookline.records.profiles import building, profiles, reads_profiles
from hookline.text.pattern import compile_lazily


def is_offered(low: str, start: int, end: int, language: str = "") -> bool:
    """Does the clause around `low[start:end]` offer, deliver, count or promise?

    Args:
        language: in which the copy was asked for.
    """
    return _has_cue(_clause(low, start, end), language)


def is_meeting(low: str, start: int, end: int, language: str = "") -> bool:
    """Do people only meet, ring, come back or have time in the clause around `low[start:end]`?"""
    clause, cues = _clause(low, start, end), _cues(language)
    if cues.at_leisure.search(clause):
        return True
    return cues.meetings.begin(clause) and not _has_cue(cues.meetings.without(clause), language)


def is_of_others(low: str, start: int, end: int, language: str = "") -> bool:
    """Does only the day itself begin or end, or somebody else on it, and nothing that is offered?

    `Monday always starts too early`, `the friend whose gym starts on Monday`.
    """
    clause, cues = _clause(low, start, end), _cues(language)
    if _has_cue(cues.beginning.sub(" ", clause), language):
        return False
    before = clause[: clause.find(low[start:end])].strip()
    opens = len(WORD.findall(before)) <= 1 and not (is_han(before[-1:]) and len(before) > _FEW_HAN)
    return bool(
        cues.of_others.search(low, *sentence_around(low, start, end))
        or cues.too_soon.search(clause)
        or (opens and cues.in_general.search(clause))
    )


def is_own_time(low: str, start: int, end: int, language: str = "") -> bool:
    """Is a day or an hour the reader's own, or an example of one, and nothing offered with it?

    `Why stay up until midnight`, `Saturday is yours`, `a due date like June 12`.
    """
    cues, (first, last) = _cues(language), sentence_around(low, start, end)
    others = re.escape(low[start:end]) + (r"\w*" if low[start:end].isalpha() else "")
    before, behind = (re.sub(others, _TIME, each) for each in (low[first:start], low[end:last]))
    sentence, place = f"{before}{_TIME}{behind}", len(before)
    if any(each.start() <= place < each.end() for each in cues.examples.finditer(sentence)):
        return True
    opens = max((sign.end() for sign in _CLAUSE_END.finditer(before)), default=0)
    for stretch in cues.own_time.finditer(sentence):
        if stretch.start() <= place < stretch.end():
            closes = _NEXT_CLAUSE.search(sentence, stretch.end())
            rest = sentence[stretch.end() : closes.start() if closes else None]
            return not _has_cue(f"{sentence[opens : stretch.start()]} {rest}", language)
    return False


def has_offer(low: str, language: str = "") -> bool:
    """Does the text offer, deliver, count or promise anywhere?"""
    return _has_cue(low, language)


def _clause(low: str, start: int, end: int) -> str:
    """A clause of a few words (`Friday, 8 pm`) leans on the one before it, or opens the next."""
    first, last = sentence_around(low, start, end)
    cuts = [first, *(mark.end() for mark in _CLAUSE_END.finditer(low, first, last)), last]
    opens = max(index for index, cut in enumerate(cuts[:-1]) if cut <= start)
    closes = max(opens + 1, next(index for index, cut in enumerate(cuts) if cut >= end))
    if len(low[cuts[opens] : cuts[closes]].split()) <= _FEW:
        if opens:
            opens -= 1
        else:
            closes = min(closes + 1, len(cuts) - 1)
    return low[cuts[opens] : cuts[closes]]


def is_quoted(low: str, start: int, end: int) -> bool:
    """Is it part of a few words in quotation marks, as a sample or a label shows them?"""
    quotes = (match.span() for match in _QUOTED.finditer(low))
    return any(first < start and end < last for first, last in quotes)


def is_any(low: str, start: int, end: int) -> bool:
    """Does an article before it make it any such day: `a Tuesday`, `un lundi`?

    Only one of a language that calls the day so: `a` joins Spanish days, `no` is Portuguese for on.
    """
    known = _indefinite(low)
    articles = known.get(low[start:end], known[""])
    return articles.search(low, max(0, start - 24), start) is not None


_FEW, _FEW_HAN = 4, 2
_TIME = "_t_"
"""Stands for a day or an hour, where a sentence is searched around it."""


def sentence_around(low: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around `low[start:end]` begins and ends."""
    opens, closes = _sentence_ends(low)
    before, behind = bisect_right(opens, start), bisect_left(closes, end)
    return (opens[before - 1] if before else 0), (
        closes[behind] if behind < len(closes) else len(low)
    )


@lru_cache(maxsize=64)
def _sentence_ends(low: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Behind and before each sign that ends one: a text with many numbers is asked for each."""
    ends = [match.span() for match in _SENTENCE_END.finditer(low)]
    return tuple(last for _, last in ends), tuple(first for first, _ in ends)


@reads_profiles
@lru_cache(maxsize=64)
def _has_cue(clause: str, language: str) -> bool:
    """Is there a word of an offer? A sentence with many hours is asked for each of them."""
    cues = _cues(language)
    clause = cues.at_leisure.sub(" ", clause)
    return cues.offers.begin(clause) or cues.meetings.begin(clause)


class _Words(NamedTuple):
    """Words, beginnings of words and phrases of all languages."""

    words: frozenset[str]
    stems: frozenset[str]
    """Their first five letters."""
    phrases: re.Pattern[str]

    def begin(self, clause: str) -> bool:
        """Does one of them stand there?"""
        return any(map(self._holds, WORD.findall(clause))) or bool(self.phrases.search(clause))

    def without(self, clause: str) -> str:
        """The clause without them."""
        words = (word for word in WORD.findall(self.phrases.sub(" ", clause)))
        return " ".join(word for word in words if not self._holds(word))

    def _holds(self, word: str) -> bool:
        return word in self.words or any(word[:size] in self.stems for size in _STEM_SIZES)


_STEM_SIZES = (5, 4, 3)


class _Cues(NamedTuple):
    """What tells that a day or an hour is a fact."""

    offers: _Words
    meetings: _Words
    at_leisure: re.Pattern[str]
    """Free as a person is, who has nothing else to do."""
    beginning: re.Pattern[str]
    of_others: re.Pattern[str]
    in_general: re.Pattern[str]
    too_soon: re.Pattern[str]
    own_time: re.Pattern[str]
    examples: re.Pattern[str]


@reads_profiles
@cache
def _cues(language: str) -> _Cues:
    """Those of copy that was asked for in a language; of any where nobody says in which.

    Lottery begins in Spanish as `sorted` does in English, and `due` is two in Italian.
    """
    every, asked = profiles().languages, profiles().language(language)
    if asked is None:
        return building(_cues_of, every)
    language_code, _, script = asked.code.partition("-")
    # Hindi typed in Latin letters is half English
    borrowed_from = "en" if script == "Latn" else language_code
    read = {code: each for code, each in every.items()
            if code.partition("-")[0] in {language_code, borrowed_from}}  # fmt: skip
    return building(_cues_of, read)


def _cues_of(languages: Mapping[str, Language]) -> _Cues:
    known = [profile.lexicon.offering for profile in languages.values()]
    at_leisure = [text for profile in languages.values() for text in profile.lexicon.at_leisure]
    return _Cues(
        _any_of(
            (word for offering in known for word in offering.words),
            (phrase for offering in known for phrase in offering.phrases),
        ),
        _any_of(
            (word for offering in known for word in offering.meeting_words),
            (phrase for offering in known for phrase in offering.meeting_phrases),
        ),
        re.compile("|".join(at_leisure) or "(?!)"),
        *(
            re.compile(any_of(text for offering in known for text in getattr(offering, field)))
            for field in ("beginning", "of_others", "in_general", "too_soon")
        ),
        *(
            re.compile(
                any_of(text for each in known for text in getattr(each, field)).replace(
                    "<t>", _TIME
                )
            )
            for field in ("own_time", "examples")
        ),
    )


def _any_of(words: Iterable[str], phrases: Iterable[str]) -> _Words:
    known = tuple(words)
    return _Words(
        frozenset(word for word in known if not word.endswith("*")),
        frozenset(word.removesuffix("*")[:5] for word in known if word.endswith("*")),
        re.compile("|".join(phrases) or "(?!)"),
    )


_SENTENCE_END = compile_lazily(
    r"[!?;\n。！？؟।«»“”„\"]|(?<![\s.][ap]\.m)(?<![\s\d][ap])\.(?=\s)" + NO_DAY
)
_CLAUSE_END = compile_lazily(r"(?<!\d)[,:，：،]|[,:](?=\s)|\s[–—-]\s")
_NEXT_CLAUSE = compile_lazily(r"(?<!\d)[,，،]|,(?=\s)|\s[–—-]\s")
"""Behind what the reader does; a colon goes on with it: `Wait for Friday: all is reduced`."""
_QUOTED = compile_lazily(
    r"«[^«»\n]{1,40}»|“[^“”\n]{1,40}”|„[^„“”\n]{1,40}[“”]|(?<!\w)\"[^\"\n]{1,40}\""
    r"|(?<!\w)‘[^‘'\n]{1,40}'(?!\w)"
)


@of_script
def _indefinite(languages: Mapping[str, Language]) -> dict[str, re.Pattern[str]]:
    """By the day's name; "" for a day that no profile names."""
    owners: dict[str, dict[str, Language]] = {"": dict(languages)}
    for code, profile in languages.items():
        for name in weekday_numbers({code: profile}):
            owners.setdefault(name, {})[code] = profile
    return {name: _articles(profiles_of_day) for name, profiles_of_day in owners.items()}


def _articles(languages: Mapping[str, Language]) -> re.Pattern[str]:
    words = any_word(languages, lambda each: each.indefinite, is_begun=True)
    return re.compile(rf"{words}\s+(?:\w+\s+)?$")
