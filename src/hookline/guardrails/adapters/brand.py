"""The brand's own words: what it never says, how it is spelt."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import ClassVar, NamedTuple

from rapidfuzz import fuzz

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.triggers import ALWAYS, NEVER
from hookline.records.words import Severity
from hookline.text.pattern import compile_lazily

_ALIKE = 82.0  # percent: a slip of the finger, not another word
_ROUGHLY = 55.0  # percent: the same with a bracket, a quotation mark and 's around it


class BrandWords:
    """Forbidden words, and the brand's name with a slip in it."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "term.forbidden": "error",
        "brand.misspelled": "warn",
    }

    def triggers(self, sheet: CompiledSheet) -> int:
        return ALWAYS if sheet.forbidden or sheet.sheet.brand_terms else NEVER

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        for passage in copy.passages:
            if sheet.forbidden and _may_be_forbidden(passage, sheet):
                for match in sheet.forbidden.finditer(passage.low):
                    message = f"the brand never says '{match[0]}'"
                    yield passage.violation("term.forbidden", message, match.span())
            for term in sheet.sheet.brand_terms:
                if len(term) > 3 and _is_alike_anywhere(passage, _row_of(term)):
                    yield from _misspelt(passage, term, sheet)


def _may_be_forbidden(passage: Passage, sheet: CompiledSheet) -> bool:
    words = sheet.forbidden_words
    return words is None or any(map(passage.low.__contains__, words))


def _misspelt(passage: Passage, term: str, sheet: CompiledSheet) -> Iterator[Violation]:
    spelling, slack = term.casefold(), _slack(term)
    words, last_end = _as_many_words(len(term.split())), 0
    for first in _CAPITAL.finditer(passage.prose):
        match = words.match(passage.prose, first.start())
        if match is None or match.start() < last_end:
            continue
        start, end = match.span()
        if end - start < len(term) - slack:
            continue  # too short, as most words are, before anything is taken off it
        bare = _TRIMMED.sub("", " ".join(match[0].split()))
        if term in sheet.names and sheet.names[term].fullmatch(bare.lower()):
            continue
        is_as_long = abs(len(bare) - len(term)) <= slack
        is_other = bare.casefold() != spelling
        if is_as_long and is_other and fuzz.ratio(bare.casefold(), spelling) >= _ALIKE:
            message = f"'{bare}' should read '{term}'"
            yield passage.violation("brand.misspelled", message, (start, end), term)
            last_end = end


def _slack(term: str) -> int:
    """By how many letters a slip may be longer or shorter."""
    return max(2, len(term) // 4)


class _Row(NamedTuple):
    """What the gate asks of a term, worked out once."""

    spelling: str
    size: int
    """Of how many words."""
    longest: int
    """So long may a row of words be without the signs around it."""


@lru_cache(maxsize=256)
def _row_of(term: str) -> _Row:
    return _Row(term.casefold(), len(term.split()), len(term) + _slack(term) + len("'s"))


def _is_alike_anywhere(passage: Passage, row: _Row) -> bool:
    """The gate: do so many words in a row, of which a name may be the first, look roughly like the
    term, signs and all?"""
    spelling, size, longest = row
    tokens = passage.prose.split()
    for index, token in enumerate(tokens[: max(0, len(tokens) - size + 1)]):
        if not "a" <= token[0] <= "z":
            words = " ".join(tokens[index : index + size])
            if len(words.strip(_MARKS)) <= longest and fuzz.ratio(
                words.casefold(), spelling, score_cutoff=_ROUGHLY
            ):
                return True
    return False


@cache
def _as_many_words(size: int) -> re.Pattern[str]:
    return re.compile(r"\S+" + r"\s+\S+" * (size - 1))


_CAPITAL = compile_lazily(r"(?<!\S)[^\w\s]*[^\W\d_a-zа-я]")
_TRIMMED = compile_lazily(r"(?:['’]s)?[.,:;!?…،؛؟。，！？'’\"”)\]]*$|^[\"“('‘\[]+")
_MARKS = ".,:;!?…،؛؟。，！？'’\"”)]“(‘["
"""What is taken off a name."""

adapter = BrandWords()
