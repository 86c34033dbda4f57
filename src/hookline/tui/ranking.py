"""How near each line of a list comes to what somebody types; a no is never passed over."""

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from hookline.text.pattern import compile_lazily

NEGATIONS = frozenset(("not", "no", "never", "without"))
"""Words that turn round the one behind them: `not come` is no `Come more often`."""
MOST_BETWEEN = 2
"""Words on that a negation is still about: `not`, `not yet come`."""
IN_A_ROW, IN_ORDER, IN_ANY_ORDER, INSIDE = range(4)
"""How the words that were typed stand in a text, the nearest first; inside of others at last."""
_WORD = compile_lazily(r"\w+")
_SHORT_NO = compile_lazily(
    r"\b(\w*)n['’]t\b|\b(can)not\b"
    r"|\b(do|does|did|have|has|had|is|are|was|were|would|could|should|wo|ca)nt\b"
)
"""`haven't`, `cannot`, and `dont` as it is typed in haste."""
_BEFORE_NT = {"wo": "will", "ca": "can", "sha": "shall"}
HELPERS = frozenset(
    ("do", "does", "did", "have", "has", "had", "will", "am", "is", "are", "was", "were", "been")
)
"""Verbs that say nothing of their own before a no: `don't sell` is `not selling`."""


class Nearness(NamedTuple):
    """How near a line comes, the nearest first where they are sorted."""

    column: int
    """0 for the title, 1 with the note, 2 with what else it is found by."""
    order: int
    n_begun: int = 0
    """Words that only begin as one of the text does."""


def words_of(text: str) -> list[str]:
    """Its words, without capitals; `won't` is `will not`."""
    return _WORD.findall(_SHORT_NO.sub(_in_full, text.casefold()))


def _wanted(typed: str) -> list[str]:
    """The words that a text has to have: of `won't come` they are `not come`."""
    words = words_of(typed)
    pairs = zip_longest(words, words[1:], fillvalue="")
    return [word for word, after in pairs if not (word in HELPERS and after in NEGATIONS)]


def _in_full(short: re.Match[str]) -> str:
    verb = next(filter(None, short.groups()), "")
    return f"{_BEFORE_NT.get(verb, verb)} not"


Line = tuple[str, str, str]
"""Title, note, and what else a line is found by."""


def near_lines(typed: str, lines: Sequence[Line]) -> list[int]:
    """The positions of those that have all the words, the nearest first."""
    ranked = ((nearness(typed, *line), index) for index, line in enumerate(lines))
    return [index for _, index in sorted((rank, index) for rank, index in ranked if rank)]


def named_first(typed: str, lines: Sequence[Line]) -> list[int]:
    """As `near_lines`; first those whose kind was typed whole: `new` is `New: Win back`, before an
    example whose name begins with it."""
    words = _wanted(typed)

    def is_of_kind(index: int) -> bool:
        kind = words_of(lines[index][0].partition(":")[0]) if ":" in lines[index][0] else []
        return bool(kind) and words[: len(kind)] == kind

    return sorted(near_lines(typed, lines), key=is_of_kind, reverse=True)


def nearest_lines(typed: str, lines: Sequence[Line]) -> list[int]:
    """Those that have the most of the words, where none has all of them."""
    counts = [n_met(typed, " ".join(line)) for line in lines]
    most = max(counts, default=0)
    return [index for index, count in enumerate(counts) if count == most > 0]


def nearness(typed: str, title: str, note: str = "", also: str = "") -> Nearness | None:
    """How near a line comes to what was typed; None where a word, or a no before it, is missing.

    In a note a word counts from its first letter on: `back` is no feedback.
    """
    words = _wanted(typed)
    if (standing := _standing(words, words_of(title))) is not None:
        return Nearness(0, *standing)
    if not any(_negated(words)) and _is_inside(typed, words, title.casefold()):
        return Nearness(0, INSIDE)
    text = words_of(title)
    for column, beside_title in enumerate((note, also), start=1):
        text += words_of(beside_title)
        if (standing := _standing(words, text)) is not None:
            return Nearness(column, *standing)
    return None


def begun_words(typed: str, title: str) -> list[tuple[int, int]]:
    """Where in a title words stand that begin as one that was typed, as far as they do."""
    words = words_of(typed)
    return [
        (match.start(), match.start() + max(lengths))
        for match in _WORD.finditer(title)
        if (lengths := [len(word) for word in words if match[0].casefold().startswith(word)])
    ]


def n_met(typed: str, text: str) -> int:
    """How many words of what was typed a text has; one behind a no, and the no, or neither."""
    words, held_words = _wanted(typed), words_of(text)
    count = 0
    for index, is_negated in enumerate(_negated(words)):
        if is_negated:
            count += 2 * _has_negated(words[index], held_words)
        elif words[index] not in NEGATIONS:
            count += any(_begins(words[index], other) for other in held_words)
    return count


def _standing(words: Sequence[str], text: Sequence[str]) -> tuple[int, int] | None:
    """Order, and words that are only begun; None where one is missing."""
    if not all(any(_begins(word, other) for other in text) for word in words):
        return None
    for index, is_negated in enumerate(_negated(words)):
        if is_negated and not _has_negated(words[index], text):
            return None
    n_begun = sum(word not in text for word in words)
    starts = range(len(text) - len(words) + 1)
    if any(all(map(_begins, words, text[start:])) for start in starts):
        return IN_A_ROW, n_begun
    rest = iter(text)
    is_in_order = all(any(_begins(word, other) for other in rest) for word in words)
    return IN_ORDER if is_in_order else IN_ANY_ORDER, n_begun


def _is_inside(typed: str, words: Sequence[str], title: str) -> bool:
    """Do they stand anywhere in it, `win back` in Winback too? A no stands in no other word."""
    if NEGATIONS.intersection(words):  # Nordic, while its second letter is typed
        return title.startswith(typed.casefold().strip())
    return all(word in title for word in words) or "".join(words) in title.replace(" ", "")


def _negated(words: Sequence[str]) -> list[bool]:
    """For each word: does a no stand before it?"""
    return [index > 0 and words[index - 1] in NEGATIONS for index in range(len(words))]


def _has_negated(word: str, text: Sequence[str]) -> bool:
    """Does the word stand behind a no, with one between them at most?"""
    return any(
        other in NEGATIONS
        and any(
            _begins(word, later_word) for later_word in text[index + 1 : index + 1 + MOST_BETWEEN]
        )
        for index, other in enumerate(text)
    )


def _begins(word: str, other: str) -> bool:
    """Does the other word begin so; `come` begins `coming` too."""
    if word in NEGATIONS:
        return other in NEGATIONS
    is_ing = word.endswith("e") and other.startswith(f"{word[:-1]}ing")
    return other.startswith(word) or is_ing
