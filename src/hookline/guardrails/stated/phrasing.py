"""How a claim is written down: one construction a line, in the words of its language.

`best/finest coffee/tea` takes any of the words, `garant*` a word that begins so and, behind the
first word, `*est` one that ends so; `the?` may be missing, `<3>` lets up to three words (in Han:
characters) stand between, `#` is a number, `@` any word that means something by itself. An
underscore is a space inside an alternative. A line that begins with `-` is an idiom: where it
stands, nothing is claimed.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from sys import intern
from typing import NamedTuple

from hookline.guardrails.stated.patterns import any_of
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages
from hookline.text.chinese import simplified
from hookline.text.pattern import compile_lazily

ANY_NUMBER = "#*"
"""The head of a number whatever stands behind it."""
HEAD = 3
"""How many letters a stem has at least; so many lead to its bundle."""


class Phrasing(NamedTuple):
    """A construction ready to be looked for."""

    is_idiom: bool
    heads: tuple[str, ...]
    """Its first word, folded, or the figures of `24h`; `garant*` where only the beginning is given,
    `#seats` behind a number."""
    needs: tuple[str, ...] | None
    """One of these words, written like the heads, stands behind it; None where any may."""
    line: str
    """As it is written: tuples and lines hold thousands of them in half the memory of sets."""
    script: str

    @property
    def pattern(self) -> str:
        """For lower-case text with straight apostrophes; it is matched where the first word begins.

        Made when it is asked for: a text comes near few of the constructions.
        """
        return _pattern(self.line.split(), self.script)


def phrasings(phrases: str, script: str) -> Iterator[Phrasing]:
    """The constructions of a concept, one a line."""
    for raw in phrases.strip().splitlines():
        line = raw.strip()
        if line:
            is_idiom = line.startswith("- ")
            written = line.removeprefix("- ")
            tokens = written.split()
            heads, keys = _once(_heads(tokens)), _needs(tokens, script)
            needs = None if keys is None else _once(keys)
            yield Phrasing(is_idiom, heads, needs, written, script)


def _once(words: frozenset[str]) -> tuple[str, ...]:
    """These words, which are held once in memory: thousands of constructions begin alike."""
    ordered = tuple(map(intern, sorted(words)))
    return _SHARED.setdefault(ordered, ordered)


_SHARED: dict[tuple[str, ...], tuple[str, ...]] = {}


def number() -> re.Pattern[str]:
    """A number that a construction takes."""
    return _words().number_or_han


def pieces() -> re.Pattern[str]:
    """A number that stands alone, as in two for one."""
    return _words().pieces


def number_words() -> frozenset[str]:
    """The words that one may begin with."""
    return _words().begin_number


def folded(word: str) -> str:
    """Without accents, nuktas, and hamza on the alif; ё is е, ł is l and ı is i."""
    if word.isascii():
        return word
    plain = unicodedata.normalize("NFD", word).translate(STROKES)
    return "".join(char for char in plain if unicodedata.category(char) != "Mn")


def without_prefix(word: str) -> str:
    """An Arabic word without the article and the prepositions that are written with it."""
    return _ARABIC_PREFIX.sub("", word, count=1)


def is_han(char: str) -> bool:
    """Is it a character that is a word of its own?"""
    return "\u3040" <= char <= "\u9fff"


STROKES = str.maketrans("łı", "li")
"""Letters that no accent makes, and what copy without marks writes for them."""
ARABIC = compile_lazily(r"[\u0620-\u064a]")
_ARABIC_PREFIX = compile_lazily(r"^[وف]?(?:بال|كال|ال|لل|[بلك](?=\w{3}))?")
_PREFIXES = r"(?:[وف]?(?:بال|كال|ال|لل|[بلك])?)"
_HAN_NUMBER = "一二两三四五六七八九十百千万几"
_SPACE = compile_lazily(r"<(\d)>")
_VARIANTS = {
    **{marked: f"[{marked}{plain}]" for marked, plain in zip(
        "ёáàâãąćçéèêęíîłñńóôõöśşúûüźżğı", "еaaaaacceeeeiilnnoooossuuuzzgi", strict=True)},
    "е": "[её]", "ا": "[اأإآ]", "أ": "[أا]", "إ": "[إا]",
    "ة": "[ةه]", "ى": "[ىي]", "ं": "[ंँ]", "ँ": "[ंँ]", "\u093c": "\u093c?",
    **{plain: f"(?:{plain}\u093c?|{dotted})" for plain, dotted in zip(
        "कखगजडढफ", "\u0958\u0959\u095a\u095b\u095c\u095d\u095e", strict=True)},
}  # fmt: skip
"""Letters that copy writes with and without their mark."""
_GAP = r",?(?:[ \u00a0\n-]{1,2}| {3,60})"
_BREAK = r"(?!(?!_)[\w\u0900-\u0963])"
"""No letter, no digit and no Devanagari sign."""


def _heads(tokens: list[str]) -> frozenset[str]:
    """What the construction may begin with."""
    heads: set[str] = set()
    for position, token in enumerate(tokens):
        for word in token.removesuffix("?").split("/"):
            if word == "#":
                heads |= _heads_behind_number(tokens[position + 1 :])
            else:
                heads |= {_word_head(form) for form in {word, simplified(word)}}
        if not token.endswith("?"):
            break
    return frozenset(heads)


def _heads_behind_number(tokens: list[str]) -> frozenset[str]:
    """`#` and the head of the word behind it; `#*` where any word may stand."""
    if not tokens or _SPACE.fullmatch(tokens[0]):
        return frozenset((ANY_NUMBER,))
    return frozenset(f"#{head}" for head in _heads(tokens))


def _word_head(word: str) -> str:
    if word[0] == "#" or is_han(word[0]):
        return word[0]
    if word.isalpha() and word.isascii():
        return word  # nearly always
    first = _FIRST.match(word.replace("_", " "))
    assert first, f"{word} begins with no letter"
    whole = folded(first[0])
    if first[0] + "*" != word:
        return whole
    assert len(whole) >= HEAD, f"{word}: a stem has {HEAD} letters"
    return _stem(whole)


def _stem(whole: str) -> str:
    """Arabic is cut short, as its letters and what is written with a word vary."""
    return (whole[:HEAD] if ARABIC.match(whole) else whole) + "*"


def _needs(tokens: list[str], script: str) -> frozenset[str] | None:
    """The words of the token behind the first that are rarest, as far as their length tells.

    Of several the last: of `is on us` the end is said least. Arabic words are written in several
    ways, and Han text has no words to look up.
    """
    if script not in {"Latin", "Cyrillic", "Devanagari"}:
        return None
    known = [keys for token in tokens[:0:-1] if (keys := _word_keys(token))]
    return max(known, key=lambda keys: min(map(len, keys)), default=None)


def _word_keys(token: str) -> frozenset[str] | None:
    if token.endswith("?") or _SPACE.fullmatch(token):
        return None
    keys = [_word_key(word) for word in token.split("/")]
    return None if None in keys else frozenset(filter(None, keys))


def _word_key(word: str) -> str | None:
    """The longest run of letters in a word, written like a head; None where it has none."""
    if word.isalpha() and word.isascii():
        return word
    if word.startswith("*") or not word[0].isalpha() or any(map(str.isdigit, word)):
        return None
    runs = _LETTERS.findall(word)
    longest = max(runs, key=len)
    if longest == runs[-1] and word.endswith("*"):
        whole = folded(longest)
        return _stem(whole) if len(whole) >= HEAD else None
    return folded(longest)


_FIRST = compile_lazily(r"\d+|[\w\u0900-\u0963]+|№")
_LETTERS = compile_lazily(r"[^\W\d_](?:[^\W\d_]|[\u0900-\u0963])*")


def _pattern(tokens: list[str], script: str) -> str:
    """The tokens joined as the script joins its words."""
    if script in ("Han", "Japanese"):
        return "".join(map(_han, tokens))
    fragments: list[str] = []
    has_begun = False
    for token in tokens:
        if gap := _SPACE.fullmatch(token):
            fragments.append(rf"(?:{_GAP}[^\s.!?;:।؟,]+,?){{0,{gap[1]}}}")
            continue
        words = _any_spelt(token.removesuffix("?").split("/"), script)
        optional = "?" * token.endswith("?")
        # a space belongs to the word behind it, once there is a word before it
        fragments.append(f"(?:{_GAP}(?:{words})){optional}" if has_begun else f"(?:{words})")
        if optional and not has_begun:
            fragments[-1] = f"(?:(?:{words}){_GAP})?"
        has_begun = has_begun or not optional
    return "".join(fragments)


def _any_spelt(words: Sequence[str], script: str) -> str:
    """Any of the words, in their order; those that end alike side by side share their end.

    Each end is compiled by itself, which is most of what a construction costs at its first use.
    """
    ends = groupby((_spelt(word, script) for word in words), key=lambda spelt: spelt[1])
    return "|".join(
        f"{stems[0]}{end}" if len(stems) == 1 else f"(?:{'|'.join(stems)}){end}"
        for end, alike in ends
        if (stems := [stem for stem, _ in alike])
    )


def _spelt(word: str, script: str) -> tuple[str, str]:
    """How a word is looked for, and how it has to end."""
    if word in {"#", "@"}:
        return (_words().number if word == "#" else _words().meaningful), ""
    stem = unicodedata.normalize("NFC", word.strip("*"))
    letters = "".join(_VARIANTS.get(char, re.escape(char)) for char in stem)
    letters = letters.replace("_", _GAP).replace("%", r"\s?%")
    prefix = _PREFIXES if script == "Arabic" else ""
    prefix = r"[^\W\d_]+" if word.startswith("*") else prefix
    return prefix + letters, (r"[\w\u0900-\u0963]*" if word.endswith("*") else _BREAK)


def _han(token: str) -> str:
    if gap := _SPACE.fullmatch(token):
        return rf"[^,。，！!?？；\s]{{0,{gap[1]}}}"
    words = "|".join(
        rf"(?:\d+[.,]\d+[{_HAN_NUMBER}]*|[\d{_HAN_NUMBER}]+)" if word == "#" else re.escape(word)
        for written in token.removesuffix("?").split("/")
        for word in dict.fromkeys((written, simplified(written)))
    )
    return f"(?:{words})" + "?" * token.endswith("?")


class _Words(NamedTuple):
    """What the constructions of all languages take for a number and for a word."""

    number: str
    meaningful: str
    number_or_han: re.Pattern[str]
    pieces: re.Pattern[str]
    begin_number: frozenset[str]


@of_all_languages
def _words(languages: Mapping[str, Language]) -> _Words:
    known = [profile.lexicon.phrasing for profile in languages.values()]
    # the longest first: cinque does not begin with cinq
    words = sorted({word for each in known for word in each.numbers}, key=len, reverse=True)
    money = any_of(word for each in known for word in each.money)
    hollow = any_of(word for each in known for word in each.hollow)
    number = (
        rf"(?:(?:rs\.?\s?|[₹$€£₽])?\d[\d.,]*(?:\s?%|\s?[₹$€£₽]|\s{money}(?!\w))?\+?"
        rf"|{'|'.join(words) or '(?!)'})"
    )
    return _Words(
        number,
        rf"(?!{hollow}(?![^\W_]))[^\W\d_][\w'\u0900-\u0963-]*",
        re.compile(rf"{number}|[{_HAN_NUMBER}]+"),
        re.compile(rf"(?<![\w%.,])(?:{number}|[{_HAN_NUMBER}]+)(?![\w%])"),
        frozenset([*words, "rs", *_HAN_NUMBER]),
    )
