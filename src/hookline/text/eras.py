"""The years of other calendars' eras: 令和8年 is 2026, 平成元年 is 1989."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from hookline.text.digits import han_number
from hookline.text.pattern import compile_lazily

ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
"""The year before the first one of an era."""
_ERA = compile_lazily(
    rf"(?P<era>{'|'.join(ERAS)})\s?(?:(?P<digits>\d{{1,3}})|(?P<han>[一二三四五六七八九十]{{1,3}}|元))(?=年)"
)


class EraYear(NamedTuple):
    """A year of an era, as others count it; `low[start:end]` is the era and its number."""

    year: Decimal
    in_digits: bool
    start: int
    end: int


def era_years(low: str) -> Iterator[EraYear]:
    """Those that a text names."""
    for match in _ERA.finditer(low) if not low.isascii() else ():
        written = match["digits"] or match["han"]
        number = 1 if written == "元" else han_number(written)
        yield EraYear(Decimal(ERAS[match["era"]] + number), bool(match["digits"]), *match.span())
