"""Words of less that only take something off a price: "10% off boxes above 1 kg"."""

import re
from functools import lru_cache

from hookline.guardrails.stated.thesaurus.reading import bits_of, classes_of
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


@lru_cache(maxsize=64)
def without_price_cuts(low: str) -> str:
    """The text with blanks for what takes off a price, so that nothing is shed or rare by it."""
    return _AMOUNT.sub(_blanked, low) if _may_be_paid(low) else low


def _may_be_paid(low: str) -> bool:
    """The gate of what takes off a price: a figure, and a sign or a code of money."""
    if not has_digit(low):
        return False
    if _SIGN.search(low) is not None:
        return True
    return any(code in low for code in _CODES) and _CODE.search(low) is not None


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
