"""Digits of every script, read as ASCII."""

import unicodedata

from hookline.text.pattern import compile_lazily


def fold_digits(text: str) -> str:
    """The text with each decimal digit (२, ٢, ２ …) as its ASCII twin; no position moves."""
    if text.isascii():
        return text
    return _FOREIGN_DIGIT.sub(lambda match: str(unicodedata.decimal(match[0])), text)


def han_number(text: str) -> int:
    """A number below a hundred in digits or in Han: `31`, `三十一`, `十二`, `八`."""
    if text.isdecimal():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    return (_HAN.find(tens) if tens else 1) * 10 * bool(ten) + max(0, _HAN.find(ones or "〇"))


_HAN = "〇一二三四五六七八九"
_FOREIGN_DIGIT = compile_lazily(r"[^\D0-9]")
