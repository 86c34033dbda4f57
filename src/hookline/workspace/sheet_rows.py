"""The rows of one sheet of an .xlsx file, as its XML is read."""

from collections.abc import Callable
from typing import NamedTuple, Protocol

from hookline.text.pattern import compile_lazily
from hookline.workspace.xml_parts import Attributes, UnreadablePart, unescaped

MOST_ROWS, MOST_COLUMNS = 1_048_576, 16_384
"""Of a sheet. Source: Excel's own limits."""
_EXACT_DIGITS = 15
_RANGE = compile_lazily(r"[A-Z]+(\d+):[A-Z]+(\d+)")


class SheetRow(NamedTuple):
    """One row that has a value."""

    number: int
    """The sheet's own, the first being 1."""
    cells: list[str | None]


class SheetFacts:
    """What a sheet has that its values do not show; known once its last row is read."""

    def __init__(self) -> None:
        self.n_hidden = 0
        """Rows with values that a filter or a hand has hidden."""
        self.n_uncounted = 0
        """Formulas without a value: a program wrote them, and no spreadsheet has saved them."""
        self.n_merged = 0
        """Groups of merged cells that span rows; the first row of each holds the value."""


class Shared(Protocol):
    """The texts that cells name by number."""

    def __getitem__(self, index: int) -> str:
        """The text of a number."""


class SheetReader:
    """Collects rows; whoever feeds it takes them from `rows`.

    It is told of thirty elements and texts a row, so the commonest come first in its methods.

    Args:
        texts: the shared ones.
        number: the text of a number in a style.
    """

    def __init__(
        self, texts: Shared, number: Callable[[str, str], str | None], facts: SheetFacts
    ) -> None:
        self.rows: list[SheetRow] = []
        self._texts, self._number, self._facts = texts, number, facts
        self._row = self._column = 0
        self._cells: list[str | None] = []
        self._columns: dict[str, int] = {}
        self._kind = self._style = ""
        self._value: list[str] = []
        self._n_runs = 0
        """How many of its pieces are of text, and not of how it is pronounced."""
        self._is_hidden = self._has_formula = self._is_phonetic = False
        self.append: Callable[[str], None] = self._value.append
        """Some of a value or of a text."""

    def start(self, name: str, attributes: Attributes) -> None:
        """An element of the sheet; most are cells and their values."""
        if name == "v":
            return
        if name == "c":
            self._column = self._column_of(attributes)
            self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "")
            self._value.clear()
            self._n_runs, self._has_formula = 0, False
        elif name == "row":
            self._begin_row(attributes)
        elif name == "t":
            del self._value[self._n_runs :]
        elif name == "rPh":
            self._is_phonetic = True
        elif name == "mergeCell" and (rows := _RANGE.fullmatch(attributes.get("ref", ""))):
            self._facts.n_merged += rows[1] != rows[2]

    def end(self, name: str) -> None:
        """A cell or a row is whole."""
        if name == "v":
            return
        if name == "c":
            self._end_cell()
        elif name == "row":
            if self._cells:
                self.rows.append(SheetRow(self._row, self._cells))
                self._facts.n_hidden += self._is_hidden
        elif name == "t":
            self._n_runs = self._n_runs if self._is_phonetic else len(self._value)
        elif name == "rPh":
            self._is_phonetic = False
        elif name == "f":
            self._has_formula = True
            self._value.clear()

    def _begin_row(self, attributes: Attributes) -> None:
        self._row = int(attributes.get("r", self._row + 1))
        if not 0 < self._row <= MOST_ROWS:
            raise UnreadablePart("it names a row that no sheet has")
        self._is_hidden = attributes.get("hidden") in ("1", "true")
        self._cells, self._column = [], 0

    def _end_cell(self) -> None:
        value, kind = "".join(self._value), self._kind
        if kind == "s":
            # some programs put line breaks between the elements, which are no value
            is_blank = not value or value.isspace()
            text: str | None = "" if is_blank else self._texts[int(value)].strip()
        elif kind == "n":
            is_plain = value.isdecimal() and len(value) <= _EXACT_DIGITS and not self._style
            text = str(int(value)) if is_plain else self._styled(value.strip())
        else:
            text = self._other_text(value)
        if text:
            cells = self._cells
            if n_skipped := self._column - 1 - len(cells):
                cells.extend([None] * n_skipped)
            cells.append(text)
        elif self._has_formula:
            self._facts.n_uncounted += not value.strip()

    def _styled(self, value: str) -> str | None:
        return self._number(value, self._style) if value else None

    def _other_text(self, value: str) -> str:
        if self._kind == "inlineStr":
            value = "".join(self._value[: self._n_runs])
        elif self._kind == "b":
            return {"1": "true", "0": "false"}.get(value.strip(), value.strip())
        elif self._kind == "d":
            return value.strip().removesuffix("T00:00:00")
        return unescaped(value).strip()

    def _column_of(self, attributes: Attributes) -> int:
        if "r" not in attributes:
            return self._column + 1
        letters = attributes["r"].rstrip("0123456789")
        column = self._columns.get(letters, 0)
        if not column:
            for letter in letters:
                column = 26 * column + ord(letter) - ord("A") + 1
            self._columns[letters] = column
        if not self._column < column <= MOST_COLUMNS:
            raise UnreadablePart("it names a column that no sheet has, or one twice")
        return column
