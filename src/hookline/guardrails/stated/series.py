"""What one of a series is of where the sentence before names it: `A second burger? The tenth`."""

import re
from collections.abc import Iterable, Mapping

from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.clauses import (
    WORD,
    clause_of,
    clause_with_subject,
    lexicon_of,
    says_something,
)
from hookline.guardrails.stated.offered import sentence_around
from hookline.guardrails.stated.ordinals import (
    LEAST_STEM,
    Ordinal,
    stated_ordinals,
)
from hookline.guardrails.stated.patterns import HAN_SCRIPTS, any_of
from hookline.guardrails.stated.permissions import Permission, content_stems
from hookline.guardrails.stated.phrasing import is_han
from hookline.records.language import Language
from hookline.records.lexicon import Lexicon
from hookline.records.profiles import of_all_languages, profiles
from hookline.records.sheet import Stated
from hookline.text.pattern import compile_lazily


def is_in_series(
    claim: Claim, low: str, permitted: Permission, language: str, series: Iterable[Stated]
) -> bool | None:
    """`A second coffee? The tenth is free`, where every 10th coffee is, and no second burger.

    None where the clause names none of the series.
    """
    start, end = clause_with_subject(low, claim)
    phrase, lexicon = WORD.findall(low[claim.start : claim.end]), lexicon_of(language)
    ordinals = [
        ordinal
        for ordinal in stated_ordinals(low, language)
        if start <= ordinal.start < end
        and (ordinal.thing in phrase or not says_something(ordinal.thing, lexicon))
    ]
    named = content_stems(permitted.low)
    values = {
        fact.value
        for fact in series
        if not fact.unit
        or fact.unit[:5] in named
        or (is_han(fact.unit[0]) and fact.unit in permitted.low)
    }
    if not (in_brief := [ordinal for ordinal in ordinals if ordinal.value in values]):
        return None
    if is_han(in_brief[-1].thing[:1]) and in_brief[-1].thing not in permitted.low:
        return False  # 第10个, where every 第10杯 is free
    place, _ = sentence_around(low, in_brief[-1].start, in_brief[-1].end)
    thing = _thing_before(low, place, language)
    if is_han(thing[:1]):
        return bool(han_in(thing) & han_in(permitted.low))
    return thing[: max(_SHORT_STEM, min(LEAST_STEM, len(thing) - 1))] in permitted.low


def is_whole_series(claim: Claim, low: str, permitted: Permission, language: str) -> bool:
    """`Every coffee is free`, where the permission names the tenth alone."""
    whole = _wholes().get(_code(language))
    if whole is None or not any(stated_ordinals(permitted.low, language)):
        return False
    lexicon, (start, end) = lexicon_of(language), clause_of(low, claim)
    for match in whole.finditer(low, start, claim.start):
        behind = low[match.end() : claim.start]
        if any(stated_ordinals(low[match.start() : claim.start], language)):
            continue
        if is_han(low[claim.start : claim.end].strip()[:1]):
            if han_in(low[start : claim.start]) & han_in(permitted.low):
                return True
            continue
        small = {*lexicon.function_words, *lexicon.rates.per}
        words = [w for w in WORD.findall(behind) if says_something(w, lexicon) and w not in small]
        words = words or WORD.findall(low[claim.start : claim.end])[:1]  # `coffee is on us`
        if len(words) > 1 or not _is_named(words[0], permitted.low, lexicon):
            continue
        if not any(
            _is_named(words[0], word, lexicon) for word in WORD.findall(low[claim.end : end])[:1]
        ):
            return True
    return False


def _is_named(thing: str, low: str, lexicon: Lexicon) -> bool:
    """Does a word of the text name the thing, with whatever ending and article?"""
    stem = _stem_of(thing, lexicon)
    known = (_stem_of(word, lexicon) for word in WORD.findall(low))
    return any(word.startswith(stem) or stem.startswith(word) for word in known if len(word) > 2)


def _stem_of(word: str, lexicon: Lexicon) -> str:
    """Without an article joined to it, and of a short word what stands in all its cases."""
    article = next((each for each in lexicon.joined_articles if word.startswith(each)), "")
    bare = word.removeprefix(article)
    return bare[: max(_SHORT_STEM, min(LEAST_STEM, len(bare) - 1))]


def _thing_before(low: str, place: int, language: str) -> str:
    """The thing that the sentence before names as one of a series, or as any such one; or ""."""
    if not low[:place].strip():
        return ""
    last = len(low[:place].rstrip()) - 1
    start, end = sentence_around(low, last, last)
    before = [each for each in stated_ordinals(low, language) if start <= each.start < end]
    if before:
        return _thing_of(before[-1], low, start, language)
    lexicon = lexicon_of(language)
    if (any_such := _any_such().get(_code(language))) and (
        match := any_such.search(low, start, end)
    ):
        behind = [w for w in WORD.findall(low[match.end() : end]) if says_something(w, lexicon)]
        return behind[0 if lexicon.adjectives_follow else -1] if behind else ""
    return ""


def _thing_of(ordinal: Ordinal, low: str, start: int, language: str) -> str:
    lexicon = lexicon_of(language)
    thing = ordinal.thing
    if not thing and lexicon.adjectives_follow:
        before = WORD.findall(low[start : ordinal.start])[-1:]
        thing = next((word for word in before if says_something(word, lexicon)), "")
    return thing


def _code(language: str) -> str:
    """The profile by which a language is read: pt for pt-BR."""
    profile = profiles().language(language)
    return profile.code if profile else ""


def han_in(text: str) -> set[str]:
    """The characters that mean something: kanji and hanzi, and katakana in pairs."""
    kana = _KATAKANA.findall(text)
    return set(_HAN.findall(text)).union(
        word[index : index + 2] for word in kana for index in range(len(word) - 1)
    )


@of_all_languages
def _any_such(languages: Mapping[str, Language]) -> dict[str, re.Pattern[str]]:
    """The words of each language for any such thing: a, some."""
    return {
        code: re.compile(rf"(?<!\w){any_of(profile.lexicon.indefinite)}\s+")
        for code, profile in languages.items()
        if profile.lexicon.indefinite
    }


@of_all_languages
def _wholes(languages: Mapping[str, Language]) -> dict[str, re.Pattern[str]]:
    """The words of each language for all of a series: every, all, alle."""
    return {
        code: re.compile(
            any_of(words) if profile.script in HAN_SCRIPTS else rf"(?<!\w){any_of(words)}(?=\s)"
        )
        for code, profile in languages.items()
        if (words := (*profile.lexicon.ordinals.whole, *profile.lexicon.ordinals.every))
    }


_HAN, _KATAKANA = compile_lazily(r"[\u4e00-\u9fff]"), compile_lazily(r"[\u30a0-\u30ff]{2,}")
_SHORT_STEM = 3
"""Letters by which two forms of a word of four are one: kawa, kawę."""
