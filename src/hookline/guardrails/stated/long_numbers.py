"""Numbers that words make longer: `1.2 lakh`, `15 тыс`, `1万5千`, `2 bin 500`, `1億2千万`."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from hookline.guardrails.stated.dates import MEASURES
from hookline.guardrails.stated.letter_sums import NUMBER, read_value
from hookline.guardrails.stated.patterns import any_of
from hookline.records.profiles import profiles, reads_profiles
from hookline.text.digits import has_digit
from hookline.text.pattern import compile_lazily
from hookline.text.scales import ABBREVIATED, SCALES, SHARED, SPACELESS


class LongNumber(NamedTuple):
    """Its value, and `low[start:end]` are its digits and its words."""

    value: Decimal
    start: int
    end: int
    is_joined: bool
    """Is it put together of several numbers, as `1万5千` is?"""


def long_numbers(low: str, language: str = "", *, is_sum: bool = False) -> Iterator[LongNumber]:
    """Each number in digits that words behind it make a thousand or more times as large.

    Args:
        language: whose words count that are others elsewhere: the `bin` of Turkish.
        is_sum: do those of every language count, as beside a currency?
    """
    if not has_digit(low):
        return
    yield from _in_words(low, _spaced(language, is_sum=is_sum))
    if low.isascii():
        return
    for match in _IN_HAN.finditer(low):
        is_joined = len(_PART.findall(match[0])) > 1
        yield LongNumber(_value_in_han(match[0]), *match.span(), is_joined)


def _in_words(low: str, pattern: re.Pattern[str]) -> Iterator[LongNumber]:
    """Each with what it is followed by, as long as that is smaller: `1 million 200 thousand`."""
    read_until = 0
    for match in pattern.finditer(low):
        if match.start() < read_until:
            continue
        times = SCALES[match["times"]]
        value, end, is_joined = read_value(match["number"]) * times, match.end(), False
        while smaller_part := pattern.match(low, end + 1) if low[end : end + 1].isspace() else None:
            smaller = read_value(smaller_part["number"]) * SCALES[smaller_part["times"]]
            if not 0 < smaller < times or SCALES[smaller_part["times"]] >= times:
                break
            value, times, end, is_joined = (
                value + smaller,
                SCALES[smaller_part["times"]],
                smaller_part.end(),
                True,
            )
        has_rest = smaller_part is None and times < _MILLION and low[end - 1] != "k"
        if has_rest and (rest := _REST.match(low, end)):
            value, end, is_joined = value + int(rest["rest"]), rest.end(), True
        read_until = end
        yield LongNumber(value, match.start(), end, is_joined)


def _value_in_han(number: str) -> Decimal:
    """`3千5百万` is (3000 + 500) x 10,000: what stands before a large unit is counted by it."""
    total = section = Decimal()
    for digits, small, large in _PART.findall(number):
        section += read_value(digits) * _TENS[small]
        if large:
            total, section = total + section * SCALES[large], Decimal()
    return total + section


@reads_profiles
@lru_cache(maxsize=64)
def _spaced(language: str, *, is_sum: bool) -> re.Pattern[str]:
    profile = profiles().language(language) if language else None
    short_words = profile.lexicon.prices.short_for.values() if profile else ()
    shared = frozenset() if is_sum else SHARED.difference(*short_words)
    words = sorted(SCALES.keys() - shared - {*SPACELESS}, key=len, reverse=True)
    times = "|".join(map(re.escape, words))
    may_end = any_of(rf"(?<={word})" for word in sorted(ABBREVIATED))
    return re.compile(
        rf"{BEGINS}(?<!\d[.,])(?<![\d#])(?P<number>{NUMBER})\s?(?P<times>{times})"
        rf"(?:{may_end}\.(?=\s))?(?![^\W\d_])"
    )


GLUED = r"[a-z_\u00c0-\u024f\u0400-\u04ff]"
"""Letters that make digits part of a word, such as a code; Han and Devanagari do not."""
BEGINS = rf"(?:(?<!{GLUED})|(?<=(?<!{GLUED})r[psm])|(?<=(?<!{GLUED})kr))"
"""Where a number begins: behind no letter but those of a currency."""
_TENS = {"": 1, "十": 10, "百": 100, "千": 1_000}
_MILLION = 1_000_000
"""From here on three digits behind a number count something of their own: `2 million 500 g`."""
_REST = compile_lazily(rf"\s(?P<rest>\d{{3}})(?![\d.,:/%-]|\s%|\s?(?:{MEASURES})(?![^\W\d_]))")
_IN_HAN = compile_lazily(
    r"(?<![\d.,])\d{1,4}(?:,\d{3})*(?:\.\d{1,4})?\s?(?:[十百千]?[万萬億亿]|千)"
    r"(?:\d{1,4}(?:[十百千]?[万萬億亿]|千|(?<=千\d)百)){0,5}"
    r"(?:\d{3,4}(?![\d.%％])|\d,\d{3}(?![\d.%％]))?"
)
_PART = compile_lazily(r"(\d[\d.,]*)\s?([十百千]?)([万萬億亿]?)")
