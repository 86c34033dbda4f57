"""Which lines of a file are its rows: the header found, and what reports put around them left out.

Spreadsheets and reporting tools write a title above the header, remarks and sums between the rows;
files that were put together have a header again, and perhaps their columns in another order.
"""

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from hookline.text.pattern import compile_lazily

MOST_ABOVE = 20
"""Lines of a title, at most."""
UNSEEN = compile_lazily(r"[\u200b-\u200f\u2060\ufeff]")
_REMARK = (
    r"#(?:\D.*)?|--\s.*|//.*|\*\s.*|\\\.|\(?\d[\d,. ]* (?:rows?|records?|Zeilen?|lignes|filas)\)?"
)
"""Alone on its line: a comment, the end of a PostgreSQL dump, how many rows there were."""
SUMS = (
    "total", "grand total", "totals", "sum", "subtotal", "summe", "gesamt", "gesamtsumme",
    "zwischensumme", "total général", "somme", "suma", "razem", "ogółem", "totale", "totaal",
    "toplam", "итого", "всего", "合計", "総計", "总计", "合计", "합계", "कुल",
)  # fmt: skip
_SUM = rf"(?:{'|'.join(SUMS)})\s*:?\s*[\d.,]*"
REMARK, SUM = (compile_lazily(rf"(?is){pattern}") for pattern in (_REMARK, _SUM))
MAYBE_NO_ROW = rf"(?is)^\s*(?:{_REMARK}|{_SUM})\s*$"
"""How the first cell of a line reads that may be no row."""
FIGURE = compile_lazily(r"[\s\d.,%+\-]*\d[\s\d.,%+\-]*\D{0,3}")
Line = tuple[int, list[str]]
"""A line's number, and its cells."""


class TableRows:
    """The rows below a header, each with its line and in the header's order of columns."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._lines = iter(lines)
        self._above: list[int] = []
        self._left_out: dict[str, list[int]] = defaultdict(list)
        self._reordered: list[int] = []
        self.header_line, self.header = self._find_header()
        self.names = [column_name(cell) for cell in self.header]
        while self.names and not self.names[-1]:
            self.names.pop()

    def __iter__(self) -> Iterator[Line]:
        known = sorted(self.names)
        order: list[int] | None = None
        for number, cells in self._lines:
            if self._is_header(cells, known):
                names = _without_blank_end([column_name(cell) for cell in cells])
                order = None if names == self.names else [names.index(n) for n in self.names]
                (self._reordered if order else self._left_out["the header again"]).append(number)
            elif kind := no_row(cells, len(self.names)):
                self._left_out[kind].append(number)
            elif order:
                yield number, [cells[i] if i < len(cells) else "" for i in order]
            else:
                yield number, cells

    def notes(self) -> Iterator[str]:
        """What was left out, and where; whole once all rows are read."""
        if self._above:
            yield f"{_lines(self._above)} above the header: left out"
        for kind, numbers in self._left_out.items():
            yield f"{kind} in {_lines(numbers)}: left out"
        if self._reordered:
            yield f"the columns stand in another order from {_lines(self._reordered)} on: read so"

    def _is_header(self, cells: Sequence[str], known: Sequence[str]) -> bool:
        if len(known) < 2 or column_name(cells[0]) not in known:
            return False
        return sorted(_without_blank_end([column_name(cell) for cell in cells])) == known

    def _find_header(self) -> Line:
        """The first line with cells enough to be one, where a title of one cell stands above it."""
        above = list(itertools.islice(self._lines, 1))
        if not above:
            return 0, []
        while len(above) <= MOST_ABOVE and _n_filled(above[-1][1]) < 2:
            if (line := next(self._lines, None)) is None:
                break
            above.append(line)
        *titles, (number, cells) = above
        if titles and _n_filled(cells) > 1 and all(map(_may_be_name, cells)):
            self._above = [line for line, _ in titles]
            return number, cells
        self._lines = itertools.chain(above[1:], self._lines)
        return above[0]


def no_row(cells: Sequence[str], n_columns: int) -> str:
    """What a line is instead of a row; "" for a row."""
    filled = [text for cell in cells if (text := cell.strip())]
    if n_columns < 2 or not filled:
        return ""
    if len(filled) == 1 and REMARK.fullmatch(filled[0]):
        return "a remark"
    is_sum = len(filled) < n_columns and SUM.fullmatch(filled[0])
    return "sums" if is_sum and all(map(FIGURE.fullmatch, filled[1:])) else ""


def column_name(cell: str) -> str:
    """A header's cell as a name: in one line, without signs that nobody sees."""
    return " ".join(UNSEEN.sub("", cell).split())


def _may_be_name(cell: str) -> bool:
    return not cell.strip() or re.search(r"[^\W\d_]", cell) is not None


def _without_blank_end(names: list[str]) -> list[str]:
    while names and not names[-1]:
        names.pop()
    return names


def _n_filled(cells: Sequence[str]) -> int:
    return sum(bool(cell.strip()) for cell in cells)


def _lines(numbers: Sequence[int]) -> str:
    """`line 7`, `lines 1, 2 and 3`, `7 lines (the first is 12)`."""
    if len(numbers) > 3:
        return f"{len(numbers):,} lines (the first is {numbers[0]})"
    *others, last = map(str, numbers)
    return f"lines {', '.join(others)} and {last}" if others else f"line {last}"
