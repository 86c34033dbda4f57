"""Which sign stands before a column's decimals, by all of its values: 1.210 may be two numbers."""

from typing import Literal

from hookline.records.arrow_modules import Column, pc
from hookline.text.pattern import compile_lazily

Sign = Literal["", ".", ","]
Open = Literal["thousands", "decimals", "either"]
SIGNS: dict[str, Sign] = {"": "", "point": ".", "comma": ","}
"""What hookline.yaml may say under `decimal_sign`."""
OTHER: dict[str, Sign] = {".": ",", ",": "."}
NAMES = {".": "point", ",": "comma"}
OPEN_FIX = (
    "say in hookline.yaml which sign stands before decimals: `decimal_sign: point`, or "
    "`decimal_sign: comma`"
)
IN_GROUPS = compile_lazily(r"\D*[1-9]\d{0,2}([.,])\d{3}\D*")
"""One sign and three digits behind it: thousands or decimals."""

_CORE = r"^[^\d]*(\d.*\d|\d)[^\d]*$"
_BLANK = r"[ '\x{2019}\x{a0}\x{202f}]"


def _patterns(decimal: str, thousands: str) -> tuple[str, str]:
    """Of numbers in which the first sign is surely the decimal one, and of those that are open."""
    sure = (
        rf"^\d{{1,3}}{decimal}(?:\d{{1,2}}|\d{{4,}})$|^(?:0\d*|\d{{4,}}){decimal}\d+$"
        rf"|^\d{{1,3}}(?:{thousands}\d{{2,3}})+{decimal}\d+$|^\d{{1,3}}(?:{thousands}\d{{2,3}})+{thousands}\d{{3}}$"
        rf"|^\d{{1,3}}(?:{_BLANK}\d{{3}})+{decimal}\d+$"
    )
    return sure, rf"^[1-9]\d{{0,2}}{decimal}\d{{3}}$"


_PATTERNS: dict[Sign, tuple[str, str]] = {".": _patterns(r"\.", ","), ",": _patterns(",", r"\.")}


class DecimalSigns:
    """What a column's texts say of the sign before their decimals."""

    def __init__(self, team_sign: Sign = "", *, are_commas_thousands: bool = True) -> None:
        """Nothing seen yet.

        Args:
            team_sign: what hookline.yaml says; then nothing is open.
            are_commas_thousands: is `1,210` one of thousands where no value shows another use? Not
                where a comma would part decimals, in a file whose columns it does not part.
        """
        self._team_sign = team_sign
        self._are_commas_thousands = are_commas_thousands
        self._n_sure: dict[Sign, int] = {".": 0, ",": 0}
        self._n_open: dict[Sign, int] = {".": 0, ",": 0}
        self._n_in_tens: dict[Sign, int] = {".": 0, ",": 0}
        """Those of the open ones that end in a 0."""
        self._n_short = self._n_long = 0
        """Whole numbers without any sign, below and from 1000 on."""
        self.examples: dict[Sign, str] = {}
        """The first of the open ones, by their sign."""
        self._first_rows: dict[Sign, int] = {}

    def look_at(self, texts: Column, first_row: int = 0) -> None:
        """Take note of some more values, an Arrow array of texts; the first stands in that row."""
        column = pc.drop_null(texts)
        is_signed = pc.match_substring_regex(column, r"\d[.,]\d")
        whole = column.filter(pc.invert(is_signed))
        n_long = pc.sum(pc.match_substring_regex(whole, r"\d{4}")).as_py() or 0
        self._n_long += n_long
        self._n_short += len(whole) - n_long
        written = column.filter(is_signed)
        if not len(written):
            return
        numbers = pc.replace_substring_regex(written, pattern=_CORE, replacement=r"\1")
        for sign, (sure, open_either_way) in _PATTERNS.items():
            self._n_sure[sign] += pc.sum(pc.match_substring_regex(numbers, sure)).as_py()
            is_open = pc.match_substring_regex(numbers, open_either_way)
            n_open = pc.sum(is_open).as_py()
            if n_open and sign not in self.examples:
                self.examples[sign] = written[pc.index(is_open, True).as_py()].as_py()
                first = pc.index(texts, self.examples[sign]).as_py()
                self._first_rows[sign] = first_row + first
            self._n_open[sign] += n_open
            self._n_in_tens[sign] += pc.sum(pc.ends_with(numbers.filter(is_open), "0")).as_py() or 0

    def meaning(self, sign: Sign, *, decimals: int | None = None) -> Open:
        """What the sign parts in a number such as 1.210 of this column.

        Args:
            decimals: of the currency; None where the column holds no money.
        """
        if self._team_sign:
            return "decimals" if sign == self._team_sign else "thousands"
        is_sure, is_other_sure = self._n_sure[sign] > 0, self._n_sure[OTHER[sign]] > 0
        if is_sure != is_other_sure:
            return "decimals" if is_sure else "thousands"
        if decimals == 0 and not is_sure:
            return "thousands"
        if is_sure or self._n_open[OTHER[sign]]:
            return "either"
        if decimals == 3:
            return "decimals" if sign == "." else "either"
        if sign == "," and self._are_commas_thousands:
            return "thousands"
        is_no_money = decimals is None or self._n_in_tens[sign] == self._n_open[sign]
        if self._n_long or (not self._n_short and is_no_money):
            return "either"
        return "thousands"

    def assumed(self, *, decimals: int) -> list[Sign]:
        """Signs that are taken to part thousands though no value of the column proves it."""
        if self._team_sign or self._n_sure["."] or self._n_sure[","]:
            return []
        signs: tuple[Sign, ...] = (".", ",")
        is_meant = {sign: self.meaning(sign, decimals=decimals) == "thousands" for sign in signs}
        return [sign for sign in signs if self.is_open(sign) and is_meant[sign]]

    def doubt(self, sign: Sign, name: str) -> tuple[int, str]:
        """The first row that may be either, and that column's doubt in words."""
        n, written = self._n_open[sign], self.examples[sign]
        others = f", and {n - 1:,} more like it may" if n > 1 else ""
        problem = f"{name}: '{written:.40}' may be {both_readings(written)}{others}"
        return self._first_rows[sign], problem

    def is_open(self, sign: Sign) -> bool:
        """Did the column hold numbers that may be either?"""
        return self._n_open[sign] > 0


def open_ones(column: Column, sign: Sign) -> Column:
    """Which texts of a column of plain numbers have this sign and three digits behind it."""
    pattern = rf"^[+-]?{_PATTERNS[sign][1][1:]}"
    return pc.fill_null(pc.match_substring_regex(column, pattern), fill_value=False)


def with_open_ones_plain(column: Column, sign: Sign, meaning: Open) -> Column:
    """The column with those as Python writes them: 1.210 is 1210 where the sign parts thousands."""
    between = "" if meaning == "thousands" else "."
    pattern = rf"^([+-]?[1-9]\d{{0,2}})\{sign}(\d{{3}})$"
    return pc.replace_substring_regex(column, pattern=pattern, replacement=rf"\1{between}\2")


def both_readings(written: str) -> str:
    """What a number that is open may be, in words: `1210 or 1.21`."""
    match = IN_GROUPS.fullmatch(written)
    sign = match[1] if match else "."
    digits = "".join(char for char in written if char.isdigit() or char == sign)
    whole, _, behind = digits.partition(sign)
    decimals = behind.rstrip("0")
    return f"{whole}{behind} or {whole}{'.' if decimals else ''}{decimals}"
