"""Sums that are money by the letters of their own market: R450, K 500, 50 lei, Q1,200."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from hookline.text.market_letters import letters_of
from hookline.text.money import read_number

NUMBER = r"\d{1,12}(?:[.,٫٬'’\u00a0\u202f ]\d{3}(?!\d)|,\d\d(?=,\d))*(?:[.,٫]\d{1,12})?"


def read_value(number: str) -> Decimal:
    """A number as copy writes it; -1 for what is none."""
    try:
        return read_number(number)
    except InvalidOperation:
        return Decimal(-1)


def sums_in_letters(
    low: str, home: str, times: Mapping[str, int]
) -> Iterator[tuple[Decimal, str, tuple[int, int]]]:
    """Each sum of the market's own money: its value, its letters, and where.

    Of the letters that also make a size, a model or a road, the fewest digits are asked for that
    no such thing has: N95 is a mask and N950 a sum. Behind a number stands no single letter.

    Args:
        home: the market's currency.
        times: the words that make a number larger, and how many times: `R1,2 million`.
    """
    if (pattern := _pattern(home, tuple(times))) is None:
        return
    for match in pattern.finditer(low):
        number = match["number"] or match["first"]
        many = times.get(match["many"] or match["many_first"] or "", 1)
        letters = match["before"] or match["after"]
        yield read_value(number) * many, letters.strip(), match.span()


@lru_cache(maxsize=32)
def _pattern(home: str, times: tuple[str, ...]) -> re.Pattern[str] | None:
    letters = letters_of(home)
    if not letters:
        return None
    many = "|".join(sorted(map(re.escape, times), key=len, reverse=True)) or "(?!)"
    longest = sorted((*letters, home.lower()), key=len, reverse=True)
    ahead = "|".join(f"{re.escape(word)}{_led_to(word)}" for word in longest)
    behind = "|".join(re.escape(word) for word in longest if len(word) > 1)
    return re.compile(
        rf"(?<![^\W_])(?!{_ROAD})(?P<before>{ahead})(?P<number>{NUMBER})"
        rf"(?:\s?(?P<many>{many})(?!\w))?(?![a-z\d])"
        rf"|(?<![^\W_])(?<![.,])(?P<first>{NUMBER})\s?(?:(?P<many_first>{many})\.?\s)?"
        rf"(?P<after>{behind})(?![\w/])"
    )


def _led_to(letters: str) -> str:
    """What stands between the letters and their number, and how long it has to be."""
    least = _LEAST.get(letters, 1 if len(letters) > 1 else 2)
    enough = rf"(?=\d{{{least}}}|\d{{1,3}}(?:{_GAP}\d{{3}}|[.,]\d))"
    return rf"(?:\s?{enough}|(?=\d))" if letters in _GLUED_TO_ANY else rf"\s?{enough}"


_LEAST = {"n": 3}
"""Digits, where fewer are a mask or a road: N95, N7; two for other letters that stand alone."""
_GLUED_TO_ANY = frozenset("r")
"""R5 is five rand, as no R8 is sold in that market."""
_GAP = "[ \u00a0\u202f'’]"
_ROAD = (
    r"(?:(?<=\bthe )|(?<=\bvia )|(?<=\bnear ))[rn]\d{1,2}"
    r"(?!\d|[.,]\d|-off|\s(?:off|back|discount|voucher|coupon|credit|bonus|deal|special|price|fee"
    r"|meal|menu|gift|ticket|you|we)\b)"
)
"""A road has its article, `on the R61`, and no word of an offer behind it: `the R50 voucher`."""
