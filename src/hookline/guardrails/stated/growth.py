"""May what reads like money that multiplies be money: `Из 100 рублей сделаем 1000`?"""

from itertools import pairwise

from hookline.guardrails.stated.joined_numbers import shares_of_all
from hookline.text.money import read_number
from hookline.text.pattern import compile_lazily


def may_grow(low: str, language: str, start: int, end: int) -> bool:
    """May the numbers of `low[start:end]` be money that grows?

    Not `in 2-3 weeks`, 340 minus 20, so many of so many (`9 su 10 tornano`), nor a phone of which
    it holds the first figures: `Сделать тише: 8 800 …`.
    """
    if _RANGE_OR_ZERO.search(low, start, end + 1) or _is_one_number(low, start, end):
        return False
    if any(x.start < end and start < x.end for x in shares_of_all(low, language)):
        return False
    numbers = [read_number(each) for each in _NUMBER.findall(low, start, end)]
    is_less = len(numbers) == _PAIR and _TENS <= numbers[1] <= numbers[0]
    return not (is_less and _SHARE.match(low, end))


def _is_one_number(low: str, start: int, end: int) -> bool:
    """Are its figures groups of one, with nothing but a blank between: 8 800?"""
    figures = list(_NUMBER.finditer(low, start, end))
    gaps = (low[first.end() : second.start()] for first, second in pairwise(figures))
    return len(figures) > 1 and all(map(_BLANK.fullmatch, gaps))


_RANGE_OR_ZERO = compile_lazily(r"\d\s?[-–]\s?\d|(?<![\d.,])0\d(?![.,])")
"""A number that begins with a zero is of a phone."""
_NUMBER = compile_lazily(r"\d+(?:[.,]\d+)*")
_BLANK = compile_lazily(r"[\s\u00a0()/-]{1,3}")
_SHARE = compile_lazily(r"\s?[%٪]")
_PAIR, _TENS = 2, 10
