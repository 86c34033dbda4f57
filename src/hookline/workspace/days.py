"""Days as people and programs write them: all of a column tell whether the day comes first."""

from collections.abc import Callable, Iterable, Iterator

import pyarrow as pa

from hookline.records.arrow_modules import Column, pc
from hookline.text.when import MONTHS

DATED = ("birthday", "occurred_at")
"""Columns of days besides those that are called …_date: numbers in them are days, too."""
MOSTLY = 0.9
"""Share of its values that makes a column one of days, though some are none."""
FEW = 20
"""Values after which a column without any day is looked at no more."""

_MONTH, _DAY, _BETWEEN = r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12]\d|3[01])", r"[./-]"
_YEAR = r"(?:1[6-9]|2[0-2])\d\d"
_TIME = (
    r"(?:[T ,]+\d{1,2}(?:[:.]|\s?[hH]\s?)\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?"
    r"\s*(?:[AaPp]\.?[Mm]\.?)?)?\s*$"
)
"""A time of day, which a day does without."""
_SLASHED = r"^\s*\d{1,2}[/-]\d{1,2}[/-]\d{4}"
_ZONE = r"(\d[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?)\s*(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)\s*$"
"""Behind a time: a moment, whose day hangs on where one is, but in a column of days."""
_WRITTEN = rf"^\s*(?:{_DAY}{_BETWEEN}{_MONTH}|{_MONTH}{_BETWEEN}{_DAY}){_BETWEEN}{_YEAR}{_TIME}"
"""A code such as 12-34-5678 is no day in any order."""
_PARTS = rf"^\s*(\d{{1,2}})[./-](\d{{1,2}})[./-]({_YEAR}){_TIME}"
DAY_FIRST, MONTH_FIRST = r"\3-\2-\1", r"\3-\1-\2"
"""How the parts of a written day are put in order."""
_NAMED = (
    r"(?i)^\s*(?:\d{1,2}(?:st|nd|rd|th)?[ .-]+[a-z]{3}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? )"
)
_DOTTED = _PARTS.replace("[./-]", r"\.")
"""Nobody writes 05.13.1990: between points the day comes first."""
_NAMED_STEPS = [
    step
    for number, month in enumerate(MONTHS, start=1)
    for step in (
        (rf"(?i)^\s*(\d{{1,2}})(?:st|nd|rd|th)?[ .-]+{month}[a-z]*\.?[ ,-]+(\d{{4}}){_TIME}",
         rf"\2-{number}-\1"),
        (rf"(?i)^\s*{month}[a-z]*\.? (\d{{1,2}})(?:st|nd|rd|th)?,? +(\d{{4}}){_TIME}",
         rf"\2-{number}-\1"),
    )
]  # fmt: skip
_OTHERS = (
    (rf"^\s*(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){_TIME}", r"\1-\2-\3"),
    (r"^\s*(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일].*$", r"\1-\2-\3"),
)
"""Years first, and the days of China, Japan and Korea."""
_COMPACT, _EPOCH = r"^(\d{4})(\d{2})(\d{2})(?:T?\d{6}Z?)?$", r"^\d{10}(?:\d{3})?(?:\.0+)?$"
"""Days as numbers: 20261122, and seconds or milliseconds since 1970."""


class WrittenDays:
    """What a column's values are as days, by all of them."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.is_dated = name in DATED or name.endswith("_date")
        """Is it a column of days, whatever stands in it?"""
        self._n_filled = self._n_written = self._n_dotted = self._n_epoch = 0
        self._n_wrong = dict.fromkeys((DAY_FIRST, MONTH_FIRST), 0)
        self._first_wrong: dict[str, tuple[int, str]] = {}
        self._example = ""

    def look_at(self, column: Column, first_row: int) -> None:
        """Take note of some more values, the first of which stands in that row."""
        n_filled = len(column) - column.null_count
        is_hopeless = self._n_filled >= FEW and self._n_filled == min(self._n_wrong.values())
        self._n_filled += n_filled
        if is_hopeless:
            self._n_wrong = {order: n + n_filled for order, n in self._n_wrong.items()}
            return
        column = _without_zones(column) if self.is_dated else column
        is_written = pc.fill_null(pc.match_substring_regex(column, _WRITTEN), fill_value=False)
        if n_written := pc.sum(is_written).as_py():
            self._n_written += n_written
            self._n_dotted += pc.sum(pc.match_substring_regex(column, _DOTTED)).as_py()
            self._example = self._example or column[pc.index(is_written, True).as_py()].as_py()
        if self.is_dated:
            self._n_epoch += pc.sum(pc.match_substring_regex(column, _EPOCH)).as_py() or 0
        for order in self._n_wrong:
            days = in_order(column, order, is_dated=self.is_dated)
            is_wrong = pc.and_(pc.is_valid(column), pc.is_null(days))
            self._n_wrong[order] += pc.sum(is_wrong).as_py() or 0
            if order not in self._first_wrong and pc.any(is_wrong).as_py():
                row = pc.index(is_wrong, True).as_py()
                self._first_wrong[order] = (first_row + row, column[row].as_py())

    @property
    def order(self) -> str:
        """The one order in which nearly all values are days; "" where there is none."""
        n, least = self._n_filled, MOSTLY * self._n_filled
        orders = [order for order, n_wrong in self._n_wrong.items() if n - n_wrong >= least]
        is_open = len(orders) > 1 and self._n_written > self._n_dotted
        if not self._n_filled or not orders or is_open:
            return ""
        return orders[0]

    def notes(self, line_of: Callable[[int], int]) -> Iterator[str]:
        """What is to be told of the column, whether or not its values are days."""
        order = self.order
        if not order:
            if self._n_written >= MOSTLY * self._n_filled > 0:
                yield self._in_doubt()
            elif self.is_dated and self._n_filled:
                row, text = self._first_wrong[DAY_FIRST]
                yield (
                    f"{self._name}: '{text:.40}' (line {line_of(row)}) and others are no days that "
                    "we know, so the column is text that no rule finds; write them as 2026-11-22"
                )
            return
        if self._n_written:
            first = "day" if order == DAY_FIRST else "month"
            yield f"{self._name}: days such as {self._example} are read with the {first} first"
        if self._n_epoch:
            yield f"{self._name}: numbers of ten or thirteen digits are read as time since 1970"
        if n_wrong := self._n_wrong[order]:
            row, text = self._first_wrong[order]
            others = f", and {n_wrong - 1:,} more are none" if n_wrong > 1 else ""
            yield (
                f"line {line_of(row)}: {self._name}: '{text:.40}' is no day{others}; read as "
                "blank, as the rest are days"
            )

    def _in_doubt(self) -> str:
        is_either = not any(self._n_wrong.values())
        doubt = "may have the day or the month first" if is_either else "stand in no one order"
        return (
            f"{self._name}: days such as {self._example} {doubt}, and are read as text that no "
            "rule finds; write them as 2026-11-22"
        )


def day_order(name: str, blocks: Iterable[pa.Table]) -> tuple[bool | None, str]:
    """Does the month come first in a column's texts such as 10/11/2026? And what is told of it.

    Returns:
        None where nothing in the column tells, or it has no such texts; then "" is told.
    """
    days = WrittenDays(name)
    for block in blocks:
        column = block[name].combine_chunks()
        if pa.types.is_string(column.type):
            days.look_at(column.filter(pc.match_substring_regex(column, _SLASHED)), 0)
    if not days.order:
        return None, ""
    return days.order == MONTH_FIRST, next(days.notes(lambda row: row), "")


def in_order(column: Column, order: str, *, is_dated: bool) -> Column:
    """Written days as days; null for what is none of the calendar.

    Args:
        order: DAY_FIRST or MONTH_FIRST.
        is_dated: may numbers be days?
    """
    steps = [(_DOTTED, DAY_FIRST), (_PARTS, order), *_OTHERS]
    named = pc.match_substring_regex(column, _NAMED)
    steps += _NAMED_STEPS if pc.any(named).as_py() else []
    if is_dated:
        column = _with_epochs(_without_zones(column))
        steps.append((_COMPACT, r"\1-\2-\3"))
    for pattern, replacement in steps:
        column = pc.replace_substring_regex(column, pattern=pattern, replacement=replacement)
    whole = pc.replace_substring_regex(column, pattern=r"-(\d)\b", replacement=r"-0\1")
    moments = pc.strptime(whole, format="%Y-%m-%d", unit="s", error_is_null=True)
    is_day = pc.equal(pc.strftime(moments, format="%Y-%m-%d"), whole)  # no 30 February
    return pc.cast(pc.if_else(is_day, moments, pa.scalar(None, moments.type)), pa.date32())


def _without_zones(column: Column) -> Column:
    return pc.replace_substring_regex(column, pattern=_ZONE, replacement=r"\1")


def _with_epochs(column: Column) -> Column:
    """Seconds and milliseconds since 1970 as days of UTC."""
    is_epoch = pc.fill_null(pc.match_substring_regex(column, _EPOCH), fill_value=False)
    if not pc.any(is_epoch).as_py():
        return column
    digits = pc.replace_substring_regex(column, pattern=r"\.0+$", replacement="")
    numbers = pc.cast(pc.if_else(is_epoch, digits, pa.scalar(None, pa.string())), pa.int64())
    times = pc.if_else(pc.less(numbers, 10**11), pc.multiply(numbers, 1000), numbers)
    days = pc.strftime(pc.cast(times, pa.timestamp("ms")), format="%Y-%m-%d")
    return pc.if_else(is_epoch, days, column)
