"""Cells of a sheet's XML stand where they are named, as the texts that their kind makes of them."""

import pytest

from hookline.workspace.sheet_rows import SheetFacts, SheetReader, SheetRow
from hookline.workspace.xml_parts import UnreadablePart, read_part


def rows_of(body: str) -> list[SheetRow]:
    reader = SheetReader(["shared", ""], lambda text, style: f"{text}@{style}", SheetFacts())
    read_part([f"<worksheet><sheetData>{body}</sheetData></worksheet>".encode()], reader)
    return reader.rows


def cells_of(cells: str) -> list[str | None]:
    (row,) = rows_of(f"<row>{cells}</row>")
    return row.cells


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ('<c t="s"><v>0</v></c>', "shared"),
        ('<c t="b"><v>1</v></c>', "true"),
        ('<c t="b"><v>0</v></c>', "false"),
        ('<c t="e"><v>#N/A</v></c>', "#N/A"),
        ('<c t="str"><f>A1&amp;B1</f><v>made</v></c>', "made"),
        ('<c t="d"><v>2026-11-22T00:00:00</v></c>', "2026-11-22"),
        # a text of two runs and how it is pronounced, with spaces between its elements
        ('<c t="inlineStr"><is> <r><t>a</t></r>\n<r><t>b</t></r><rPh><t>-</t></rPh></is></c>',
         "ab"),
        ("<c><v>007</v></c>", "7"),
        ("<c><v>999999999999999</v></c>", "999999999999999"),
        ("<c><v>1234567890123456</v></c>", "1234567890123456@"),
        ('<c s="3"><v>5</v></c>', "5@3"),
        ("<c><v> 5 </v></c>", "5@"),
        ('<c t="s">\n  <v>0</v>\n</c>', "shared"),
    ],
)  # fmt: skip
def test_a_cell_is_read_by_its_kind(cell: str, text: str) -> None:
    assert cells_of(cell) == [text]


@pytest.mark.parametrize("between", ["", "\n  "])
def test_a_cell_without_a_value_is_blank_whatever_stands_between_its_elements(between: str) -> None:
    facts = SheetFacts()
    reader = SheetReader(["shared"], lambda text, style: f"{text}@{style}", facts)
    cells = f'<c t="s">{between}</c><c>{between}<f>B2</f>{between}</c><c><v>1</v></c>'
    read_part([f"<worksheet><row>{cells}</row></worksheet>".encode()], reader)
    assert (reader.rows, facts.n_uncounted) == ([SheetRow(1, [None, None, "1"])], 1)


def test_rows_and_cells_stand_where_they_are_named_or_follow_each_other() -> None:
    body = (
        '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c><c r="AB2"><v>3</v></c></row>'
        "<row/><row><c/><c s='1'/></row><row><c><v>4</v></c></row>"
    )
    first, last = rows_of(body)
    assert (first.number, first.cells[:3], len(first.cells)) == (2, [None, "1", "2"], 28)
    assert last == SheetRow(5, ["4"])


@pytest.mark.parametrize(
    ("body", "is_read"),
    [
        ('<row r="1048576"><c><v>1</v></c></row>', True),
        ('<row r="1048577"/>', False),
        ('<row r="0"/>', False),
        ('<row><c r="XFD1"><v>1</v></c></row>', True),
        ('<row><c r="XFE1"/></row>', False),
        ('<row><c r="B1"/><c r="B1"/></row>', False),
        ('<row><c r="1"/></row>', False),
    ],
)
def test_a_place_that_no_sheet_has_is_refused(body: str, *, is_read: bool) -> None:
    if is_read:
        assert len(rows_of(body)) == 1
        return
    with pytest.raises(UnreadablePart):
        rows_of(body)
