"""Days as people write them, 13/05/1990: all of a column tell whether the day comes first."""

from typing import Any

import pyarrow as pa
from pyarrow import compute

pc: Any = compute
_MONTH, _DAY, _BETWEEN = r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12]\d|3[01])", r"[./-]"
_WRITTEN = (
    rf"^(?:{_DAY}{_BETWEEN}{_MONTH}|{_MONTH}{_BETWEEN}{_DAY}){_BETWEEN}(?:1[6-9]|2[0-2])\d\d$"
)
"""A code such as 12-34-5678 is no day in any order."""
_PARTS = r"^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$"
DAY_FIRST, MONTH_FIRST = r"\3-\2-\1", r"\3-\1-\2"
"""How the parts of a written day are put in order."""


class WrittenDays:
    """Which of day and month comes first in a column, by all its values."""

    def __init__(self) -> None:
        self.orders: tuple[str, ...] = (DAY_FIRST, MONTH_FIRST)
        """Those that make a day of every value; none where a value is no such day."""
        self.are_days = True
        """Is every value written so?"""
        self.example = ""

    def look_at(self, filled: Any) -> None:
        """Take note of some more values, none of them null."""
        if not self.are_days:
            return
        self.are_days = bool(pc.all(pc.match_substring_regex(filled, _WRITTEN)).as_py())
        if not self.are_days:
            self.orders = ()
            return
        self.example = self.example or filled[0].as_py()
        if pc.any(pc.match_substring(filled, ".")).as_py():  # nobody writes 05.13.1990
            self.orders = tuple(order for order in self.orders if order == DAY_FIRST)
        self.orders = tuple(order for order in self.orders if in_order(filled, order) is not None)

    def note(self, name: str) -> str:
        """What is to be told of a column whose values are all days."""
        if len(self.orders) == 1:
            first = "day" if self.orders[0] == DAY_FIRST else "month"
            return f"{name}: days such as {self.example} are read with the {first} first"
        doubt = "may have the day or the month first" if self.orders else "stand in no one order"
        return (
            f"{name}: days such as {self.example} {doubt}, and are read as text that no rule "
            "finds; write them as 2026-11-22"
        )


def in_order(column: Any, order: str) -> Any:
    """Written days as days, nulls as nulls; None where one is no day of the calendar."""
    parts = pc.replace_substring_regex(column, pattern=_PARTS, replacement=order)
    whole = pc.replace_substring_regex(parts, pattern=r"-(\d)-", replacement=r"-0\1-")
    whole = pc.replace_substring_regex(whole, pattern=r"-(\d)$", replacement=r"-0\1")
    try:
        return pc.cast(whole, pa.date32())
    except pa.ArrowInvalid:
        return None
