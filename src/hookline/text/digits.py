"""Digits of every script, read as ASCII."""

import unicodedata

from hookline.text.pattern import compile_lazily


def fold_digits(text: str) -> str:
    """The text with each decimal digit (२, ٢, ２ …) as its ASCII twin; no position moves."""
    if text.isascii():
        return text
    return _FOREIGN_DIGIT.sub(lambda match: str(unicodedata.decimal(match[0])), text)


def with_digits_of(text: str, example: str) -> str:
    """The text in the digits of the example: ٢٠ beside ١٥٠; as it stands where that has others.

    An example with ASCII digits, with none, or with two other kinds asks for no change.
    """
    zeros = {ord(digit) - unicodedata.decimal(digit) for digit in _DIGIT.findall(example)}
    if len(zeros) != 1:
        return text
    zero = zeros.pop()
    return _ASCII_DIGIT.sub(lambda match: chr(zero + int(match[0])), text)


def has_digit(text: str) -> bool:
    """Is there a decimal digit of any script?"""
    return _DIGIT.search(text) is not None


def has_number(text: str) -> bool:
    """Is there a decimal digit, or a number in Han below a hundred?"""
    return _DIGIT_OR_HAN.search(text) is not None


def han_number(text: str) -> int:
    """A number below a hundred in digits or in Han: `31`, `三十一`, `十二`, `八`."""
    if text.isdecimal():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    return (_HAN.find(tens) if tens else 1) * 10 * bool(ten) + max(0, _HAN.find(ones or "〇"))


def han_count(text: str) -> int:
    """A number in Han alone, below a hundred million: `三千五百`, `千`, `两万`, `二十四`."""
    total = group = digit = 0
    for char in text:
        if char == "万":
            total, group, digit = (total + max(group + digit, 1)) * 10000, 0, 0
        elif unit := _HAN_UNITS.get(char):
            group, digit = group + max(digit, 1) * unit, 0
        else:
            digit = digit * 10 + _HAN.find("二" if char in "两兩" else char)
    return total + group + digit


HAN_COUNT = "[〇一二两兩三四五六七八九十百千万]"
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_HAN = "〇一二三四五六七八九"
_DIGIT = compile_lazily(r"\d")
_DIGIT_OR_HAN = compile_lazily(r"[\d一二三四五六七八九十]")
_ASCII_DIGIT = compile_lazily(r"[0-9]")
_FOREIGN_DIGIT = compile_lazily(r"[^\D0-9]")
