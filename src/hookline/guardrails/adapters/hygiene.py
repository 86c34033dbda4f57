"""Hygiene: hidden characters, broken encodings, swear words."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import ClassVar, NamedTuple

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.stated.phrasing import is_han
from hookline.guardrails.triggers import BEYOND_ASCII, UNPRINTABLE, Trigger
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages
from hookline.records.words import Severity
from hookline.text.pattern import compile_lazily
from hookline.text.safe import STRAY_TAG, STRAY_ZERO_WIDTH


class Hygiene:
    """What should never have been in the text."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "chars.zero_width": "error",
        "chars.bidi": "error",
        "chars.control": "error",
        "chars.tag": "error",
        "chars.homoglyph": "error",
        "chars.mojibake": "error",
        "profanity": "error",
    }

    def triggers(self, sheet: CompiledSheet) -> int:  # noqa: ARG002
        return UNPRINTABLE | BEYOND_ASCII | _SWORN.bit | _MASK.bit | _SINGLE.bit

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:  # noqa: ARG002
        for passage in copy.passages:
            if match := _CONTROL.search(passage.text):
                message = "a hidden sign that no phone shows"
                yield passage.violation("chars.control", message, match.span())
            if not passage.ascii:
                yield from _hidden(passage)
            yield from _swearing(passage)


_CONTROL = compile_lazily(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_BIDI = compile_lazily(r"[\u202a-\u202e\u2066-\u2069]")
_TWO_ALPHABETS = compile_lazily(
    r"\b[^\W\d_]*(?:[a-z][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][a-z])[^\W\d_]*"
)
# What UTF-8 looks like when it is read as Windows-1252.
_HIGH = r"[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
_MOJIBAKE = compile_lazily(
    rf"\ufffd|[ÂÃ]{_HIGH}|â(?:€|‚¬|„¢|œ|˜|[\x80-\x9f])|ðŸ|(?:[ÐÑ]{_HIGH}){{2}}|"
    rf"(?:à[¤¥¦§]{_HIGH})+|"
    rf"(?:[ØÙ]{_HIGH}){{2}}|(?:[äåæçè]{_HIGH}{_HIGH}){{2}}|ï»¿"
)


def _hidden(passage: Passage) -> Iterator[Violation]:
    text = passage.text
    if match := STRAY_ZERO_WIDTH.search(text):
        message = "a hidden sign: nobody sees it, everybody pays for it"
        yield passage.violation("chars.zero_width", message, match.span())
    if match := _BIDI.search(text):
        message = "a hidden sign turns the reading order around"
        yield passage.violation("chars.bidi", message, match.span())
    if match := STRAY_TAG.search(text):
        yield passage.violation("chars.tag", "hidden signs", match.span())
    if match := _TWO_ALPHABETS.search(passage.low):
        message = f"'{match[0]}' mixes letters of two alphabets"
        yield passage.violation("chars.homoglyph", message, match.span())
    if match := _MOJIBAKE.search(text):
        message = f"'{match[0]}' is a letter that was read wrongly"
        yield passage.violation("chars.mojibake", message, match.span())


def _swearing(passage: Passage) -> Iterator[Violation]:
    known = _swear_words()
    swearing = passage.words & known.words
    if swearing and (swearing := swearing - known.harmless.get(passage.language, frozenset())):
        start, word = min((passage.low.find(word), word) for word in swearing)
        message = f"'{word}' is a swear word"
        yield passage.violation("profanity", message, (start, start + len(word)))
        return
    if may_mask(passage.low) and (span := next(masked_swearing(passage.low), None)):
        message = f"'{passage.low[slice(*span)]}' is a masked swear word"
        yield passage.violation("profanity", message, span)
        return
    if not passage.ascii and (match := known.phrases.search(passage.low)):
        message = f"'{match[0]}' is a swear word"
        yield passage.violation("profanity", message, match.span())


def may_mask(low: str) -> bool:
    """The gate: a sign or a figure right behind a letter, or letters that stand alone in a row."""
    if not low.isascii():
        return True
    return (_MASK_IN_WORD.search(low) or _SINGLE_LETTERS.search(low)) is not None


def masked_swearing(low: str) -> Iterator[tuple[int, int]]:
    """Where a swear word hides behind signs and figures: `sh1t`, `f.u.c.k`, `бл*ть`."""
    for match in _MASKED.finditer(low) if _MASK_IN_WORD.search(low) else ():
        word = match[0].strip(_SIGNS)
        if word != match[0] and len(word) < _SHORTEST:
            continue
        if any(char in _MASKS for char in word) and _is_swear_word(word):
            yield match.span()
    if not low.isascii() and _VEIL.search(low):
        yield from (match.span() for match in _swear_words().veiled.finditer(low))
    for match in _PARTED.finditer(low) if not low.isascii() else ():
        joined = re.sub(r"[.\-_*·]", "", match[0])
        if joined in _swear_words().words or _swear_words().phrases.search(joined):
            yield match.span()
    for match in _SPELT_OUT.finditer(low) if _SINGLE_LETTERS.search(low) else ():
        if re.sub(r"[^\w]|_", "", match[0]) in _swear_words().words:
            yield match.span()


def _is_swear_word(word: str) -> bool:
    """Is it a swear word, each sign standing for the letter it looks like or for any one?"""
    pattern = "".join(_LOOKS_LIKE.get(char, re.escape(char)) for char in word)
    matches = re.compile(pattern).fullmatch
    return any(map(matches, _swear_words().by_length.get(len(word), ())))


_SHORTEST = 4
_SIGNS = "*#.,!?-_"
_LETTERS = (
    ("[ilи]", "1!"), ("[eзе]", "3€"), ("[oо]", "0"), ("[aая]", "4@"), ("[cс]", "©¢"),
    ("s", "5$"), ("t", "7"), ("l", "£"), (r"\w", "*#"),
)  # fmt: skip
_LOOKS_LIKE = {sign: letters for letters, signs in _LETTERS for sign in signs}
_MASKS = frozenset(_LOOKS_LIKE)
_VEIL = compile_lazily("[*#×○＊●◯〇]")
_OTHER_SCRIPT = compile_lazily(r"[\u0600-\u06ff\u0900-\u097f\u3040-\u9fff]")
_MASKED = compile_lazily(
    r"(?<![\w@#$/])(?=[^\W_]*[*#@$!0-57€©¢£])(?:[^\W\d_][\w*#@$!€©¢£]{2,14}|\$[^\W\d_]{2,14})"
    r"(?:[^\W_]|\*)(?![\w@/])|(?<![\w@#$/*])[^\W\d_]\*[^\W\d_](?![\w@/*])"
)
_MASK_IN_WORD = compile_lazily(r"[*#@$!0-57€©¢£](?<=[^\W\d_].)|\$(?=[a-z]{3})")
_SINGLE_LETTERS = compile_lazily(r"[.\-_* ](?<=[^\W\d_].)(?=[^\W\d_][.\-_* ][^\W\d_](?![^\W\d_]))")
"""Gates: a sign or a figure right behind a letter, and letters that stand alone in a row."""
_SPELT_OUT = compile_lazily(r"(?<![\w.])[^\W\d_]([.\-_* ])[^\W\d_](?:\1[^\W\d_]){1,8}(?![\w])")
_PARTED = compile_lazily(r"[\u0900-\u0963](?:[.\-_*·][\u0900-\u0963]+){2,14}")
"""A word whose vowels are signs of their own, parted by others."""


class _Swearing(NamedTuple):
    """What is a swear word, in every language."""

    words: frozenset[str]
    harmless: dict[str, frozenset[str]]
    """By language, its everyday words that another swears with."""
    by_length: dict[int, list[str]]
    phrases: re.Pattern[str]
    veiled: re.Pattern[str]
    """Those of scripts whose words have signs of their own, with one character hidden."""


@of_all_languages
def _swear_words(languages: Mapping[str, Language]) -> _Swearing:
    lexicons = [profile.lexicon for profile in languages.values()]
    phrases = [
        f"(?<!{phrase[0]}){re.escape(phrase)}"  # in 妈妈的 stands no 妈的
        for lexicon in lexicons
        for phrase in lexicon.swear_phrases
    ]
    words = frozenset(word for lexicon in lexicons for word in lexicon.swear_words)
    veiled = [
        _veiled(whole, hidden)
        for lexicon in lexicons
        for whole in (*lexicon.swear_words, *lexicon.swear_phrases)
        if _OTHER_SCRIPT.match(whole) and len(whole) >= (2 if is_han(whole[0]) else _SHORTEST)
        for hidden in range(len(whole))
    ]
    by_length: dict[int, list[str]] = defaultdict(list)
    for word in words:
        by_length[len(word)].append(word)
    harmless = {
        code: frozenset(language.lexicon.not_swearing) for code, language in languages.items()
    }
    either = re.compile("|".join(phrases)), re.compile("|".join(veiled))
    return _Swearing(words, harmless, dict(by_length), *either)


def _veiled(word: str, hidden: int) -> str:
    """A pattern of the word with one character hidden; of two kana, with a sign between them."""
    head, tail = re.escape(word[:hidden]), re.escape(word[hidden + 1 :])
    if len(word) > _PAIR or not "\u3040" <= word[0] <= "\u30ff":
        return head + _VEIL.pattern + tail
    alone = rf"(?<![\u3040-\u30ff]){head}{_VEIL.pattern}{tail}(?![\w○●◯〇×])"
    return rf"{re.escape(word[0])}{_VEIL.pattern}{re.escape(word[1])}|{alone}"


_PAIR = 2
_SWORN = Trigger(lambda: _swear_words().words)
_MASK = Trigger(test=lambda stretch: any(masked_swearing(stretch.lower())))
_SINGLE = Trigger(sign=compile_lazily(r"(?:^|[.\-_*])[b-hj-zB-HJ-Z](?:$|[.\-_*])"))
"""In letters that stand alone, one of those inside a swear word is no a and no i."""

adapter = Hygiene()
