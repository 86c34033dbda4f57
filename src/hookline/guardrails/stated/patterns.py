"""Patterns made of the words of many languages."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from typing import TypeVar

from hookline.records.language import Language
from hookline.records.lexicon import Lexicon
from hookline.records.profiles import building, profiles, reads_profiles
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import SPACED_SCRIPTS

Built = TypeVar("Built")
HAN_SCRIPTS = frozenset(("Han", "Japanese"))
"""Scripts that write no spaces between words."""


def any_of(patterns: Iterable[str]) -> str:
    """Any of the patterns; of none, what is never there."""
    return f"(?:{'|'.join(dict.fromkeys(patterns)) or '(?!)'})"


def any_word(languages: Mapping[str, Language], words_of: Callable[[Lexicon], Iterable[str]], *,
             is_begun: bool = False, is_ended: bool = False) -> str:  # fmt: skip
    """Any of the words that profiles list, as whole words where their script parts words by spaces.

    Args:
        words_of: the list.
        is_begun: must a spaced word begin where the pattern is matched?
        is_ended: must it end where the pattern ends? `indirim*` need not.
    """
    spaced: list[str] = []
    others: list[str] = []
    for profile in languages.values():
        words = words_of(profile.lexicon)
        if profile.script not in SPACED_SCRIPTS:
            others += words
        else:
            spaced += [_ended(word) for word in words] if is_ended else words
    if not spaced:
        return any_of(others)
    begun = (r"(?<!\w)" if is_begun else "") + any_of(spaced)
    return any_of([begun, *others])


def _ended(word: str) -> str:
    is_stem = word.endswith("*") and not word.endswith(r"\w*")
    return rf"{word[:-1]}\w*" if is_stem else rf"{word}(?!\w)"


def of_script(build: Callable[[dict[str, Language]], Built]) -> Callable[[str], Built]:
    """What is built of the profiles whose words can stand in a text, once, when it is first needed.

    In ASCII text only languages of the Latin script can stand, and nearly all copy is ASCII.
    """
    built: dict[bool, Built] = {}
    reads_profiles(built)

    @wraps(build)
    def reader(low: str) -> Built:
        is_plain = low.isascii()
        if is_plain not in built:  # every text asks, so that asking again costs no more than this
            languages = {
                code: profile
                for code, profile in profiles().languages.items()
                if profile.script == "Latin" or not is_plain
            }
            built[is_plain] = building(build, languages)
        return built[is_plain]

    return reader


def words_in(patterns: Iterable[str]) -> frozenset[str]:
    """ASCII words, of which one stands in every ASCII text that one of the patterns matches.

    Of a phrase its longest word, of a choice alone all; what may be missing is passed over.
    """
    words: set[str] = set()
    for pattern in patterns:
        needed = _OPTIONAL.sub(" ", pattern)
        outside = re.findall(r"\w+", _GROUP.sub(" ", needed))
        if all(map(str.isascii, outside)):
            choices = re.findall(r"\w+", needed)
            words |= {max(outside, key=len)} if outside else set(choices)
    return frozenset(filter(str.isascii, words))


_OPTIONAL = compile_lazily(r"\(\?:[^()]*\)\?|\\[a-z]")
_GROUP = compile_lazily(r"\([^()]*\)")
