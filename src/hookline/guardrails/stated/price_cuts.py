"""Words beside prices that say nothing of their own: "10% off boxes above 1 kg", "not £74.50"."""

import re
from collections.abc import Callable
from typing import NamedTuple

from hookline.guardrails.stated.word_classes import bits_of, classes_of
from hookline.text.chinese import simplified
from hookline.text.digits import has_digit
from hookline.text.pattern import compile_lazily

_FIGURE = r"(?<![\d.,])\d[\d.,]{0,15}"
_AMOUNT = compile_lazily(
    rf"(?:%\s?{_FIGURE}|[₹$€£¥]\s?{_FIGURE}|\b(?:rs|inr|usd|eur)\.?\s?{_FIGURE}"
    rf"|{_FIGURE}\s?(?:[₹$€£¥₽%]|zł|kr\b|eur\b|usd\b))"
    r"(?P<behind>(?:\s{1,9}[^\W\d_]{1,40}(?![^\W\d_])){1,2})"
)
"""A percentage or a sum of money, and the two words behind it."""
_LESS = frozenset({"shed"})
MISREAD = frozenset({"health", "scarcity"})
"""What they would claim beside a weight or a thing."""


def without_price_cuts(low: str) -> str:
    """The text with blanks for what takes off a price, so that nothing is shed or rare by it."""
    return _AMOUNT.sub(_blanked, low) if _may_be_paid(low) else low


def _may_be_paid(low: str) -> bool:
    """The gate of what takes off a price: a sign or a code of money."""
    if _SIGN.search(low) is not None:
        return True
    return any(code in low for code in _CODES) and _CODE.search(low) is not None


class Reading(NamedTuple):
    """A lower-case text as some concepts have to read it."""

    low: str
    stretches: list[str]
    """What stands between its blanks."""
    is_for: Callable[[str], bool]
    """Is a concept one of those?"""


def as_meant(low: str, *, is_plain: bool = False) -> list[Reading]:
    """A lower-case text as each concept has to read it; the first is as it stands.

    Args:
        is_plain: is it known to be ASCII without a digit?
    """
    low = low if is_plain else simplified(low)
    if is_plain or not has_digit(low):
        return [Reading(low, low.split(), _is_any)]
    uncut, uncontrasted = without_price_cuts(low), without_contrasts(low)
    misread = MISREAD if uncut != low else _NONE
    unpaid = UNPAID if uncontrasted != low else _NONE
    if not (misread or unpaid):
        return [Reading(low, low.split(), _is_any)]
    others = misread | unpaid
    readings = [Reading(low, low.split(), lambda concept: concept not in others)]
    if misread:
        readings.append(Reading(uncut, uncut.split(), misread.__contains__))
    if unpaid:
        readings.append(Reading(uncontrasted, uncontrasted.split(), unpaid.__contains__))
    return readings


_NONE = frozenset[str]()


def _is_any(_concept: str) -> bool:
    return True


_NEGATED = frozenset({"neg", "~neg"})
UNPAID = frozenset({"free", "cashback", "zero_interest"})
"""What a "not" before a price would give away."""


def without_contrasts(low: str) -> str:
    """The text with blanks for the "not" of `£62, not £74.50`: who pays another price pays one.

    The price ends its clause, and another stands in the text: `no £5 fee, no £9 fee` has no fee.
    """
    if len(_FIGURES.findall(low)) < 2:
        return low
    return _CONTRAST.sub(_without_not, low)


def _without_not(match: re.Match[str]) -> str:
    if float(re.sub(r"\D", "", match["figure"]) or 0) <= 1:
        return match[0]  # `not one cent`, `not £0`
    word = match["word"]
    is_negated = any(map(is_negation, (word, word[-1:], word[:1])))
    return " " * len(word) + match[0][len(word) :] if is_negated else match[0]


def is_negation(word: str) -> bool:
    """Is it a `not` or a `no` of some language?"""
    return _is(word, bits_of(_NEGATED))


_FIGURES = compile_lazily(_FIGURE)
_CONTRAST = compile_lazily(
    r"(?<!\w)(?P<word>[^\W\d_]{1,6})[ \u00a0]?(?:[$€£¥₹₽₸₦][ \u00a0]?|[nr](?=\d))?"
    rf"(?P<figure>{_FIGURE})"
    r"[ \u00a0]?(?:[$€£¥₹₽₸₦]|[^\W\d_]{1,5}(?!\w))?(?=\s*(?:[,;:!?)。，；！、…]|\.(?!\d)|$|\n))"
)
_SIGN = compile_lazily("[%₹$€£¥₽]")
_CODES = ("rs", "inr", "usd", "eur", "zł", "kr")
_CODE = compile_lazily(r"\d\s?(?:zł|kr\b|eur\b|usd\b)|\b(?:rs|inr|usd|eur)(?![a-z])")


def _blanked(match: re.Match[str]) -> str:
    words = re.split(r"(\s+)", match["behind"])
    bit = bits_of(_LESS)
    first = next((i for i, word in enumerate(words) if word.strip() and _is(word, bit)), None)
    if first is None:
        return match[0]
    words[first] = " " * len(words[first])
    return match[0][: -len(match["behind"])] + "".join(words)


def _is(word: str, bit: int) -> bool:
    return any(classes & bit for _, classes in classes_of(word)[0])
