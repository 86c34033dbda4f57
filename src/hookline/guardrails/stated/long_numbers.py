"""Numbers that words make longer: `1.2 lakh`, `15 тыс`, `1万5千`, `2 bin 500`."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from hookline.guardrails.stated.letter_sums import NUMBER, read_value
from hookline.records.profiles import profiles, reads_profiles
from hookline.text.digits import has_digit
from hookline.text.pattern import compile_lazily
from hookline.text.scales import SCALES, SHARED, SPACELESS


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
    for match in _spaced(language, is_sum=is_sum).finditer(low):
        value = read_value(match["number"]) * SCALES[match["times"]]
        yield LongNumber(value + int(match["rest"] or 0), *match.span(), bool(match["rest"]))
    if low.isascii():
        return
    for match in _IN_HAN.finditer(low):
        parts = _PART.findall(match[0])
        values = (read_value(digits) * SCALES.get(word, 1) for digits, word in parts)
        yield LongNumber(sum(values, Decimal()), *match.span(), len(parts) > 1)


@reads_profiles
@lru_cache(maxsize=64)
def _spaced(language: str, *, is_sum: bool) -> re.Pattern[str]:
    profile = profiles().language(language) if language else None
    own = profile.lexicon.prices.short_for.values() if profile else ()
    shared = frozenset() if is_sum else SHARED.difference(*own)
    words = sorted(SCALES.keys() - shared - {*SPACELESS}, key=len, reverse=True)
    times = "|".join(map(re.escape, words))
    return re.compile(
        rf"(?:(?<!{_GLUED})|(?<=(?<!{_GLUED})r[psm])|(?<=(?<!{_GLUED})kr))"
        rf"(?<!\d[.,])(?<![\d#])(?P<number>{NUMBER})\s?(?P<times>{times})(?:\.(?=\s))?"
        r"(?![^\W\d_])(?:\s(?P<rest>\d{3})(?![\d.,:/%-]|\s%))?"
    )


_GLUED = r"[a-z_\u00c0-\u024f\u0400-\u04ff]"
_IN_HAN = compile_lazily(
    r"(?<![\d.,])\d{1,4}(?:,\d{3})*(?:\.\d{1,4})?\s?(?:百万|[千万萬億亿])"
    r"(?:\d{1,4}(?:百万|[千万萬])){0,3}(?:\d{3,4}(?![\d.%％])|\d,\d{3}(?![\d.%％]))?"
)
_PART = compile_lazily(r"(\d[\d.,]*)\s?(百万|[千万萬億亿])?")
