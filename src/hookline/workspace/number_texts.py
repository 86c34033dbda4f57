"""Numbers in texts: what Arrow reads as Python does, and what people write otherwise."""

import math
import re

import numpy as np
import numpy.typing as npt

from hookline.records.arrow_modules import Column, pc
from hookline.text.figures import plain_figure
from hookline.text.pattern import compile_lazily

NUMBER = compile_lazily(r"[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?")
COMMA_WITH_POWER = compile_lazily(r"[+-]?\d+,\d+[eE][+-]?\d+")
"""As spreadsheets write a large number where commas part decimals."""
LONGEST_WHOLE = 40
"""Signs of a whole number that is counted exactly; a longer one is an id or a mistake."""
PLAIN_WHOLE = r"^-?\d{1,18}$"
PLAIN = r"^-?\d{1,18}(?:\.\d{1,18})?$"
"""What Arrow reads to the same number as Python, and far faster."""


def not_plain(column: Column, pattern: str) -> "npt.NDArray[np.int64]":
    """Rows of the values that Arrow would not read as Python does."""
    is_plain = pc.fill_null(pc.match_substring_regex(column, pattern), fill_value=True)
    return np.flatnonzero(~np.asarray(is_plain.to_numpy(zero_copy_only=False), dtype=bool))


def number_of(text: str | None, *, decimal_comma: bool) -> float | int | None:
    """A text as a number, as people and programs write it; None for what is none.

    Args:
        decimal_comma: is `1,20` one and a fifth here?
    """
    if not text:
        return None
    text = text.strip()
    if decimal_comma and COMMA_WITH_POWER.fullmatch(text):
        text = text.replace(",", ".")
    if not NUMBER.fullmatch(text):
        text = plain_figure(text, decimal_comma=decimal_comma)
    if not text:
        return None
    if len(text) <= LONGEST_WHOLE and not re.search(r"[.eE]", text):
        return int(text)
    number = float(text)
    return number if math.isfinite(number) else None
