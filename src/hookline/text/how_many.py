"""How many, as people write it: `8 900`, `54.300`, `310rb`, `2.3k`, `5 тыс.`, `3万`."""

from decimal import Decimal

from hookline.text.digits import fold_digits
from hookline.text.money import read_number
from hookline.text.pattern import compile_lazily
from hookline.text.scales import SCALES

_HOW_MANY = compile_lazily(
    r"(?:~|≈|ca\.?|c\.|circa|approx\.?|about|около|约|約)?\s*"
    r"(?P<number>\d+(?:[.,'’٬٫ \u00a0\u202f]\d+)*)\s*"
    r"(?P<word>[^\W\d_](?:[^\W\d_]|[\u0900-\u0963])*)?\.?\+?\s*(?:人|名|명)?"
)
_PEOPLE = ("人", "名", "명")
"""What counts people behind a number."""
_TWO_WAYS = ("mil", "mn", "cr")
"""A thousand here and a million there, or something else beside people."""
_GAP = r"[.,'’ \u00a0\u202f]"
_GROUPED = compile_lazily(rf"\d{{1,3}}(?:{_GAP}\d{{2,3}})*{_GAP}\d{{3}}|\d+")
_NUMBER = compile_lazily(r"(?<![\d.,])\d+(?![\d.,])")
_LONG_END = compile_lazily(r"\d{3}$")


def read_how_many(text: str) -> int:
    """A whole number of people.

    Raises:
        ValueError: what was written is none, with the number that may be meant.
    """
    match = _HOW_MANY.fullmatch(
        fold_digits(text).strip().casefold().replace("٬", ",").replace("٫", ".")
    )
    if match is None:
        only = _NUMBER.findall(fold_digits(text))
        as_this = only[0] if len(only) == 1 and only[0] != "0" else "one like 8900"
        raise ValueError(f"{text}: not a whole number; write {as_this}")
    number, word = match["number"], match["word"] or ""
    if word in SCALES and word not in _TWO_WAYS:
        value = _with_decimals(number) * SCALES[word]
        if value == value.to_integral_value():
            return int(value)
    word = "" if word in _PEOPLE else word
    digits = "".join(filter(str.isdigit, number))
    if word or not _GROUPED.fullmatch(number):
        is_sure = not word and _LONG_END.search(number)
        as_this = f", as {digits}" if is_sure else ""
        raise ValueError(f"{text}: not a whole number; write it out in digits alone{as_this}")
    return int(digits)


def _with_decimals(number: str) -> Decimal:
    """`2.3` and `2,3` before a word that shortens; `1.200` is grouped there too."""
    return read_number(number)
