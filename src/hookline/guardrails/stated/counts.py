"""Every number that a text counts with, whatever it stands for; dates and hours apart."""

from collections.abc import Iterator
from decimal import Decimal

from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.number_words import spelt_numbers
from hookline.guardrails.stated.percents import stated_percents
from hookline.guardrails.stated.times import stated_times
from hookline.text.money import read_number
from hookline.text.pattern import compile_lazily

GLUED = r"[a-z_\u00c0-\u024f\u0400-\u04ff]"
"""Letters that make digits part of a word, such as a code; Han and Devanagari do not."""
_NUMBER = compile_lazily(
    rf"(?<!{GLUED})(?<!\d[.,])(?<!\d)\d{{1,12}}(?:[.,٫٬'\u00a0\u202f ]\d{{2,3}}(?!\d))*"
    r"(?:[.,٫]\d{1,12})?(?!\d)"
)
_DIGITS = "一二两三四五六七八九十"
_HAN = {char: value for value, char in enumerate("一二三四五六七八九十", 1)} | {"两": 2}
_HAN_COUNT = compile_lazily(rf"(?<![{_DIGITS}百千万])([{_DIGITS}])(?=[件份杯晚天个张双次瓶盒人])")


_ARABIC = {
    word: value
    for value, words in (
        (2, "اثنين اثنان اثنتين ليلتين ليلتان يومين يومان قطعتين قطعتان شخصين شخصان وجبتين مرتين "
            "أسبوعين شهرين ساعتين كوبين قميصين منتجين"),
        (3, "ثلاث ثلاثة"), (4, "أربع أربعة"), (5, "خمس خمسة"), (6, "ست ستة"), (7, "سبع سبعة"),
        (8, "ثماني ثمانية"), (9, "تسع تسعة"), (10, "عشر عشرة"),
    )
    for word in words.split()
}  # fmt: skip
_ARABIC_WORD = compile_lazily(r"[\u0620-\u064a]+")


def counts(low: str) -> Iterator[Decimal]:
    """The numbers of lower-case text with ASCII digits: `500`, `1,999`, `half price`, `two`.

    `one` in words counts nothing: it is an article as often as a number.
    """
    for _, (start, end) in (*stated_dates(low), *stated_times(low)):
        low = low[:start] + " " * (end - start) + low[end:]
    for match in _NUMBER.finditer(low):
        yield read_number(match[0])
    yield from (spelt.value for spelt in spelt_numbers(low) if spelt.value != 1)
    for word in _ARABIC_WORD.findall(low):
        if word in _ARABIC:
            yield Decimal(_ARABIC[word])
    for percent, _ in stated_percents(low):
        yield percent
    for match in _HAN_COUNT.finditer(low):
        yield Decimal(_HAN[match[1]])


def hours(low: str) -> Iterator[str]:
    """Its clock times as HH:MM; one without am or pm in both readings."""
    for readings, _ in stated_times(low):
        yield from sorted(readings)
