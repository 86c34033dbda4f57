"""Language: the copy is in the language it was asked for."""

import itertools
from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar, NamedTuple

from hookline.guardrails.base import WORD, Copy, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.triggers import ALWAYS, BEYOND_ASCII, Trigger
from hookline.records.language import Language as Profile
from hookline.records.profiles import of_all_languages, profiles
from hookline.records.words import Severity
from hookline.text.languages import english_name
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import share_in_script

_FOUR_LETTERS = compile_lazily(r"(?:[^\W\d_][\W\d_]*){4}")
_CODE = compile_lazily(r"(?<![a-z\d_-])[a-z_-]*\d[a-z\d_-]*(?:['’][^\W\d_]+)?")
_LETTER_BESIDE_DIGIT = compile_lazily(r"[a-z_-]\d|\d[a-z_-]")
"""The gate: what makes a code of a number."""
_DIGIT = compile_lazily("[0-9]")
_LETTER_AND_WORD = compile_lazily(r"(?<![\w-])[^\W\d_]-(?=[^\W\d_])")
"""The `e-` of e-bikes, which is no word of Italian."""
_WITH_APOSTROPHE = compile_lazily(r"(?<=[\d.])'[^\W\d_]+|([^\W\d_]+(?:'[^\W\d_]+)?)")
"""A word with its ending, if any; the ending of a figure (`19.40'ta`, `4.'sü`) is no word."""


class LanguageCheck:
    """Another script, or another language in the same script."""

    codes: ClassVar[Mapping[str, Severity]] = {"lang.mismatch": "error", "lang.mixed": "warn"}

    def triggers(self, sheet: CompiledSheet) -> int:
        """In Latin letters, an everyday word that is another language's and not this one's."""
        if sheet.script != "Latin":
            return ALWAYS
        known = _stop_words().by_language
        return _FOREIGN[sheet.language].bit if sheet.language in known else BEYOND_ASCII

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        low, asked = _own_words(copy, sheet), sheet.sheet.language
        share = (
            1.0 if low.isascii() and sheet.script == "Latin" else share_in_script(low, sheet.script)
        )
        if share is None or _FOUR_LETTERS.search(low) is None:
            return
        if share < 0.5:
            message = f"{share:.0%} of the letters are {sheet.script}; {_name(asked)} was asked"
            yield Violation("lang.mismatch", message)
        elif share < (0.9 if sheet.script == "Latin" else 0.75):
            message = f"only {share:.0%} of the letters are {sheet.script}"
            yield Violation("lang.mixed", message)
        elif sheet.script == "Latin" and (other := rival(_words(low, copy), sheet.language)):
            message = f"this reads as {_name(other)}; {_name(asked)} was asked"
            yield Violation("lang.mismatch", message)
        elif sheet.script == "Latin":
            yield from _foreign_clause(low, sheet.language)


def _own_words(copy: Copy, sheet: CompiledSheet) -> str:
    """The copy without names from the brief and without codes."""
    low, digits = copy.low, any(passage.digits for passage in copy.passages)
    if sheet.familiar and (digits or not low.isascii() or _may_be_familiar(copy, sheet)):
        low = sheet.familiar.sub(" ", low)
    return _CODE.sub(" ", low) if digits and _LETTER_BESIDE_DIGIT.search(low) else low


def _may_be_familiar(copy: Copy, sheet: CompiledSheet) -> bool:
    return any(not sheet.familiar_words.isdisjoint(passage.parts) for passage in copy.passages)


def _words(low: str, copy: Copy) -> Iterable[str]:
    low = _LETTER_AND_WORD.sub(" ", low) if "-" in low else low
    if low is copy.low and "'" not in low:  # read already
        return itertools.chain.from_iterable(passage.tokens for passage in copy.passages)
    return (_WITH_APOSTROPHE if "'" in low else WORD).findall(low)


def _foreign_clause(low: str, language: str) -> Iterator[Violation]:
    """A clause in another language: an offer that was typed in English, put in as it stood."""
    for clause in _CLAUSE_END.split(low):
        words = WORD.findall(clause)
        other = rival(words, language, least=3) if len(words) >= _CLAUSE else None
        if other and other not in _stop_words().mixes_with[language]:
            message = f"'{' '.join(clause.split())}' reads as {_name(other)}"
            yield Violation("lang.mixed", message)
            return


_CLAUSE_END = compile_lazily(r"[.!?;:,\n…—–()«»“”]+")
_CLAUSE = 5
"""So many words of a clause tell its language."""


def rival(words: Iterable[str], language: str, least: int = 2) -> str | None:
    """Another language whose stop words clearly win; None when ours holds, or is not known.

    Args:
        least: how many everyday words tell a language.
    """
    stops = _stop_words()
    if language not in stops.by_language:
        return None
    met = stops.any.intersection(words)
    if len(met - stops.by_language[language]) < least:
        return None
    counts = {code: len(known & met) for code, known in stops.by_language.items()}
    best = max(counts, key=lambda code: counts[code])
    if counts[best] < least or counts[best] <= counts[language]:
        return None
    # Words that both languages have tell nothing (`dos`, `por`), and some live on another's words.
    only_best = stops.by_language[best] - stops.by_language[language]
    apart = (only_best & met) - stops.shared[language]
    mixes = best in stops.mixes_with[language] and counts[language] > 0
    return best if len(apart) >= least and not mixes else None


class _StopWords(NamedTuple):
    """The words that hold sentences together, in languages of the Latin script."""

    by_language: dict[str, frozenset[str]]
    any: frozenset[str]
    shared: dict[str, frozenset[str]]
    """Everyday words of a language that its cousins count among theirs."""
    mixes_with: dict[str, tuple[str, ...]]
    """The languages whose words a language borrows in every sentence."""


@of_all_languages
def _stop_words(languages: Mapping[str, Profile]) -> _StopWords:
    known = {code: profile.lexicon for code, profile in languages.items()
             if profile.lexicon.stop_words}  # fmt: skip
    words = {code: frozenset(lexicon.stop_words) for code, lexicon in known.items()}
    shared = {code: frozenset(lexicon.shared_words) for code, lexicon in known.items()}
    mixes_with = {code: lexicon.mixes_with for code, lexicon in known.items()}
    return _StopWords(words, frozenset[str]().union(*words.values()), shared, mixes_with)


def _name(language: str) -> str:
    """As people read it: Norwegian, never no."""
    profile = profiles().language(language)
    return profile.name if profile else english_name(language)


class _Foreign(dict[str, Trigger]):
    """By the language: an everyday word of another."""

    def __missing__(self, language: str) -> Trigger:
        def words() -> frozenset[str]:
            stops = _stop_words()
            return stops.any - stops.by_language.get(language, frozenset())

        self[language] = Trigger(words, in_latin=True)
        return self[language]


_FOREIGN = _Foreign()

adapter = LanguageCheck()
