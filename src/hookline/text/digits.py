"""Digits of every script, read as ASCII."""

import re
import unicodedata


def fold_digits(text: str) -> str:
    """The text with each decimal digit (२, ٢, ２ …) as its ASCII twin; no position moves."""
    if text.isascii():
        return text
    return _FOREIGN_DIGIT.sub(lambda match: str(unicodedata.decimal(match[0])), text)


_FOREIGN_DIGIT = re.compile(r"[^\D0-9]")
