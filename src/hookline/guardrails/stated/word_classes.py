"""The words of a text with the classes that each belongs to, in every language with a thesaurus.

In a thesaurus `refund*` is how a word begins, `*preis` how it ends, `money_back` are two words
in a row; upper and lower case, accents and the dots of Arabic and Devanagari do not count. In
Arabic `+` is what a verb's stem takes for person and tense. The class `num` holds every number
besides; the classes of hints and its like are entered as `~price`, apart from the thesaurus.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import cache, lru_cache
from threading import Lock
from typing import NamedTuple

from hookline.guardrails.stated.marked_letters import (
    fold,
    folded_once,
    is_verb_with_pronoun,
    marked_alike,
    with_marks_shown,
)
from hookline.guardrails.stated.phrasing import is_han, without_prefix
from hookline.guardrails.stated.word_files import IN_ITS_LANGUAGE, languages_with, table_of
from hookline.guardrails.stated.word_runs import Run, Runs
from hookline.text.chinese import simplified
from hookline.text.pattern import compile_lazily

Classes = tuple[tuple[str, int], ...]
"""(language, the classes as bits) of a word."""


class Word(NamedTuple):
    """`low[start:end]`, what it may be, and where it stands among the words."""

    start: int
    end: int
    classes: Classes
    is_han: bool = False


def read_words(low: str, *, hints_of: str = "") -> list[Word]:
    """The words in their order, each with the runs behind it that begin there; in Han every
    character begins one.

    Args:
        hints_of: a language, so that runs are those of its hints, and terms in Han those of any;
            else they are those of the thesaurus.
    """
    if not has_han(low):
        return _spaced(low, hints_of)
    return [
        word
        for start, char in enumerate(low)
        if char.isalnum()
        for word in (_longest_han(low, start, of_hints=bool(hints_of)),)
    ]


def has_han(low: str) -> bool:
    """Is it read character by character?"""
    return not low.isascii() and _HAN.search(low) is not None


def spaced_words(low: str) -> list[str]:
    """The words of text without Han, as they are written; an hour with its minutes is one."""
    return (_ASCII_WORD if low.isascii() else _WORD).findall(low)


@lru_cache(maxsize=4096)
def bits_of(classes: frozenset[str]) -> int:
    """The classes as one number."""
    return sum(_index().bits.get(name, 0) for name in classes)


@lru_cache(maxsize=32768)
def classes_of(word: str) -> tuple[Classes, tuple[Run, ...]]:
    """The classes of a word that stands alone, and the runs that it may begin."""
    index, by_language = _index(), dict[str, int]()
    plain_word = fold(word)
    spellings = dict.fromkeys((plain_word, without_prefix(plain_word)))
    if verb := _ARABIC_VERB.match(plain_word):
        spellings["+" + plain_word[verb.end() :]] = None
    runs: list[Run] = []
    marked_form = None if is_verb_with_pronoun(word) else with_marks_shown(word)
    for plain in spellings:
        keys = [plain, *(plain[:size] + "*" for size in range(2, len(plain) + 1))]
        keys += ["*" + plain[-size:] for size in range(2, len(plain))]
        for key in keys if marked_form is None else marked_alike(marked_form, keys, index.marked):
            for language, classes in index.words.get(key, ()):
                by_language[language] = by_language.get(language, 0) | classes
            runs += index.runs.get(key, ())
    if word[0].isdigit() and len(word) < _LONG:
        for language in _spaced_languages():
            by_language[language] = by_language.get(language, 0) | 1
    return tuple(by_language.items()), tuple(runs)


_LONG = 9
_ARABIC_VERB = compile_lazily(r"[وف]?س?[يتنا](?=\w\w)")
"""The conjunctions, the future and the person that are written with a verb."""


@cache
def languages() -> tuple[str, ...]:
    """Those with a thesaurus."""
    return languages_with("thesaurus")


@cache
def _spaced_languages() -> tuple[str, ...]:
    """Those whose words stand apart; Chinese has none to look up."""
    written = {language for words in _index().words.values() for language, _ in words}
    written |= {run[0] for runs in _index().runs.values() for run in runs}
    return tuple(sorted(written))


@cache
def _unspaced_languages() -> tuple[str, ...]:
    """Those that have terms in Han or kana."""
    return tuple(sorted({code for classes in _index().han.values() for code in classes}))


_HAN = compile_lazily(r"[\u4e00-\u9fff]")
_WORD = compile_lazily(
    r"(?<![a-z]{3})(?<!\d)\d[\d.,]*(?::[0-5]\d(?!\d))?|[^\W\d_](?:[^\W\d_]|[\u0900-\u0963\u064b-\u0652\u200c\u200d])*"
    r"(?:'(?:s|t|ll|re|ve|d|m)(?![^\W\d_]))?"
)
_ASCII_WORD = compile_lazily(
    r"(?<![a-z]{3})(?<!\d)\d[\d.,]*(?::[0-5]\d(?!\d))?|[a-z]+(?:'(?:s|t|ll|re|ve|d|m)(?![a-z]))?",
    re.ASCII,
)


@lru_cache(maxsize=32768)
def _runs_of(word: str, hints_of: str) -> Runs | None:
    """Those of a language's hints, or of the thesaurus; most words begin none."""
    bits_of_hints, runs = _index().bits_of_hints, defaultdict[str, list[Run]](list)
    for language, bit, rest in classes_of(word)[1]:
        is_of_hints = bit & bits_of_hints != 0
        if is_of_hints == bool(hints_of) and hints_of in {"", language}:
            runs[rest[0]].append((language, bit, rest))
    stems = tuple(second[:-1] for second in runs if second[-1] == "*")
    return Runs(dict(runs), stems) if runs else None


def _spaced(low: str, hints_of: str) -> list[Word]:
    tokens = _tokens(low)
    words: list[Word] = []
    for index, (text, word) in enumerate(tokens):
        words.append(word)
        if index + 1 < len(tokens) and (runs := _runs_of(text, hints_of)):
            behind = fold(tokens[index + 1][0])
            words += _runs_met(word.start, index, tokens, low, runs.before(behind))
    return words


def _runs_met(
    start: int, index: int, tokens: "list[_Token]", low: str, runs: Iterable[Run]
) -> Iterator[Word]:
    """The runs that stand there, each end a word of its own: `for life` may end in one, too."""
    by_end: dict[int, dict[str, int]] = {}
    for language, bit, rest in runs:
        if end := _follows(rest, tokens, index, low):
            classes = by_end.setdefault(end, {})
            classes[language] = classes.get(language, 0) | bit
    for end, classes in by_end.items():
        yield Word(start, end, tuple(classes.items()))


_Token = tuple[str, Word]
"""A word as it is written, and what it may be by itself."""


@lru_cache(maxsize=64)
def _tokens(low: str) -> list[_Token]:
    """The words of text without Han; asked for twice a text."""
    return [
        (match[0], Word(*match.span(), classes_of(match[0])[0]))
        for match in (_ASCII_WORD if low.isascii() else _WORD).finditer(low)
    ]


def _follows(rest: tuple[str, ...], tokens: list[_Token], index: int, low: str) -> int | None:
    """Where a run of words ends whose first stands at the index; None if another follows."""
    if index + len(rest) >= len(tokens):
        return None
    end = tokens[index][1].end
    for position, pattern in enumerate(rest, index + 1):
        text, word = tokens[position]
        if not _is_written(pattern, text) or low[end : word.start].strip("-' \u00a0,"):
            return None
        end = word.end
    return end


def _is_written(pattern: str, word: str) -> bool:
    plain = fold(word)
    if pattern.startswith("*"):
        return plain.endswith(pattern[1:])
    return plain.startswith(pattern[:-1]) if pattern.endswith("*") else plain == pattern


class _Index:
    """The terms of every thesaurus, and the hints and boasts of languages that were asked for."""

    def __init__(self) -> None:
        self.bits = {"num": 1}
        self.words: dict[str, Classes] = {}
        """`refund*` → its classes in each language; words alike share theirs."""
        self.runs: dict[str, list[Run]] = defaultdict(list)
        self.han: dict[str, dict[str, int]] = defaultdict(dict)
        self.marked: set[str] = set()
        """How terms are written that have a letter with a mark, which stands there as a capital."""
        self.bits_of_hints = 0
        self.asked: set[str] = set()
        """Languages whose hints and boasts are in it."""
        self._shared: dict[Classes, Classes] = {}

    def add(self, kind: str, languages: Collection[str]) -> None:
        """Enter the words of a kind in these languages."""
        is_hint = kind in IN_ITS_LANGUAGE
        entered: set[str] = set()
        for language in sorted(languages):
            for class_name, terms in table_of(language, kind).items():
                named = HINT + class_name if is_hint else class_name
                bit = self.bits.setdefault(named, 1 << len(self.bits))
                self.bits_of_hints |= bit if is_hint else 0
                entered.update(_enter(term, language, bit, self) for term in terms.split())
        for term in entered.intersection(self.words):
            classes = self.words[term]
            self.words[term] = self._shared.setdefault(classes, classes)


@cache
def _index() -> _Index:
    index = _Index()
    index.add("thesaurus", languages())
    return index


def read_hints_of(languages: Collection[str]) -> None:
    """Have the hints and boasts of these languages, too; two thirds of all terms are of such."""
    index = _index()
    if index.asked.issuperset(languages):
        return
    with _READING:  # the desk reads in several threads
        new = set(languages) - index.asked
        for kind in IN_ITS_LANGUAGE:
            index.add(kind, new)
        for kept in (
            bits_of,
            classes_of,
            _runs_of,
            _tokens,
            _spaced_languages,
            _unspaced_languages,
        ):
            kept.cache_clear()
        index.asked |= new


_READING = Lock()


HINT = "~"
"""Before the name of a class of hints, boasts, pledges and services."""


def _enter(term: str, language: str, bit: int, index: _Index) -> str:
    """Enter a term of a class; the first word of it, by which it is found."""
    first, *rest = folded_once(term).split("_")
    if marked := with_marks_shown(term.partition("_")[0].strip("*+")):
        index.marked.add(marked)
    if is_han(first[0]):  # looked up as it is written, or in simplified characters
        for form in {term, simplified(term)}:
            index.han[form][language] = index.han[form].get(language, 0) | bit
    elif rest:
        index.runs[first].append((language, bit, tuple(rest)))
    else:
        classes = dict(index.words.get(first, ()))
        classes[language] = classes.get(language, 0) | bit
        index.words[first] = tuple(classes.items())
    return first


def _longest_han(low: str, start: int, *, of_hints: bool) -> Word:
    """The longest term that begins there, with the classes of every one that does."""
    by_language: dict[str, int] = {}
    index, end = _index(), start + 1
    if "0" <= low[start] <= "9":
        return Word(start, end, tuple((code, 1) for code in _unspaced_languages()), is_han=True)
    for behind in range(start + 1, min(start + 6, len(low)) + 1):
        for language, classes in index.han.get(low[start:behind], {}).items():
            meant = classes & (index.bits_of_hints | 1 if of_hints else ~index.bits_of_hints)
            if meant:
                by_language[language] = by_language.get(language, 0) | meant
                end = behind
    return Word(start, end, tuple(by_language.items()), is_han=True)
