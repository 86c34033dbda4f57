"""What stands behind a word of none and is an offer all the same: `No code: third one free`."""

from collections.abc import Mapping

from hookline.records.language import Language
from hookline.records.offer_worth import takes_off, tells_of_gift
from hookline.records.profiles import of_all_languages
from hookline.text.digits import fold_digits
from hookline.text.money import AMBIGUOUS, CURRENCY_WORDS
from hookline.text.pattern import compile_lazily


def tells_an_offer(rest: str, nones: frozenset[str]) -> bool:
    """Does it hold a figure, money, or a clause that gives something or takes something off?

    A clause that denies it itself, `none - we never discount`, tells of none.
    """
    low = fold_digits(rest).casefold()
    if _FIGURE.search(low):
        return True
    return any(_is_offer(clause) for clause in _CLAUSE.split(low) if nones.isdisjoint(_of(clause)))


def _is_offer(clause: str) -> bool:
    words = _of(clause)
    has_money = any(word in CURRENCY_WORDS and _is_told(word) for word in words)
    counts = max((sum(word in known for word in words) for known in _numbers().values()), default=0)
    return has_money or counts > 1 or tells_of_gift(clause) or takes_off(clause)


def _is_told(word: str) -> bool:
    return len(word) > len("kr.") and word not in AMBIGUOUS


def _of(clause: str) -> list[str]:
    words: list[str] = _WORD.findall(clause)
    return words


@of_all_languages
def _numbers(languages: Mapping[str, Language]) -> dict[str, frozenset[str]]:
    """By language: its words for small numbers, two of which make `buy two get one`."""
    return {
        code: frozenset(word for words in profile.lexicon.numbers.values() for word in words)
        for code, profile in languages.items()
    }


_FIGURE = compile_lazily(r"[\d%٪％$£€¥\u20a0-\u20cf]")
_CLAUSE = compile_lazily(r"[,;:!?.(){}，،、。；：（）—–]|\s-\s")
_WORD = compile_lazily(r"[^\W\d_](?:[\w'’]*\w)?")
