"""What is most often free and what says so alone, by their words in our languages."""

import re
from functools import cache

from hookline.guardrails.stated.claim_table import concept_phrases
from hookline.guardrails.stated.patterns import any_of
from hookline.records.figure_words import Things
from hookline.records.profiles import profiles, reads_profiles
from hookline.text.pattern import compile_lazily


def things_in(low: str, language: str) -> set[str]:
    """The kinds of which lower-case text in a language names something."""
    return {kind for kind, words in things(low, language).items() if words.search(low)}


def things(low: str, language: str) -> dict[str, re.Pattern[str]]:
    """A pattern for each kind, for the text that is given, of every language that may stand there.

    A word of two letters is read in its own language alone: `te` is tea in Swedish, and in
    `te invitamos un taco` nobody pours any.
    """
    return _things(profiles().read_by(language), is_plain=low.isascii())


@reads_profiles
@cache
def _things(code: str, *, is_plain: bool) -> dict[str, re.Pattern[str]]:
    lexicons = {
        other: profile.lexicon
        for other, profile in profiles().languages.items()
        if profile.script == "Latin" or not is_plain  # ASCII text holds no others
    }
    return {
        kind: re.compile(
            any_of(
                word
                for other, lexicon in lexicons.items()
                for word in getattr(lexicon.things, kind)
                if other == code or not _TWO_LETTERS.fullmatch(word)
            )
        )
        for kind in Things.model_fields
    }


_TWO_LETTERS = compile_lazily(r"\\b\w\w\\b")


def gives_alone(word: str, language: str) -> bool:
    """Does a language give something away by that word alone: gratis, gratuitement?"""
    return _words_of_gifts(language).fullmatch(word) is not None


@reads_profiles
@cache
def _words_of_gifts(language: str) -> re.Pattern[str]:
    """`gratuit*/offert`: the words that begin so, and that word."""
    lines = (line.split() for line in concept_phrases(language).get("free", "").splitlines())
    words = [word for line in lines if len(line) == 1 for word in line[0].split("/")]
    return re.compile(any_of(
        word.replace("*", r"\w*") for word in words if word.removesuffix("*").isalpha()
    ))  # fmt: skip
