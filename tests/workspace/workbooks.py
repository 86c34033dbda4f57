"""Small .xlsx files, as programs write them, for the tests of their readers."""

import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

TYPES = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/></Types>"""
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
PARTS = {"styles": "styles.xml", "sharedStrings": "sharedStrings.xml"}


def workbook(
    path: Path, *, hidden: Sequence[str] = (), **sheets: Sequence[Sequence[object]]
) -> Path:
    """A minimal .xlsx: texts inline, numbers as numbers, None as no cell."""
    return raw_workbook(
        path,
        {
            name: "<sheetData>"
            + "".join(
                f'<row r="{r}">{"".join(_cell(c, r, value) for c, value in enumerate(row))}</row>'
                for r, row in enumerate(rows, 1)
            )
            + "</sheetData>"
            for name, rows in sheets.items()
        },
        hidden=hidden,
    )


def raw_workbook(
    path: Path, sheets: dict[str, str], *, book: str = "", hidden: Sequence[str] = (), **parts: str
) -> Path:
    """An .xlsx of sheets, styles and sharedStrings whose XML is written out."""
    named = "".join(
        f'<sheet name="{name}" sheetId="{i}" r:id="r{i}"'
        f' state="{"hidden" if name in hidden else "visible"}"/>'
        for i, name in enumerate(sheets, 1)
    )
    links = "".join(
        f'<Relationship Id="r{i}" Type="{RELS}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in range(1, len(sheets) + 1)
    ) + "".join(
        f'<Relationship Id="{kind}" Type="{RELS}/{kind}" Target="/xl/{PARTS[kind]}"/>'
        for kind in parts
    )
    root = f'<Relationship Id="r1" Type="{RELS}/officeDocument" Target="xl/workbook.xml"/>'
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("[Content_Types].xml", TYPES)
        file.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}">{root}</Relationships>')
        file.writestr("xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{RELS}">{book}'
                      f"<sheets>{named}</sheets></workbook>")  # fmt: skip
        file.writestr("xl/_rels/workbook.xml.rels",
                      f'<Relationships xmlns="{PACKAGE}">{links}</Relationships>')  # fmt: skip
        for i, body in enumerate(sheets.values(), 1):
            sheet = f'<worksheet xmlns="{MAIN}">{body}</worksheet>'
            file.writestr(f"xl/worksheets/sheet{i}.xml", sheet)
        for kind, content in parts.items():
            file.writestr(f"xl/{PARTS[kind]}", content)
    return path


def _cell(column: int, row: int, value: object) -> str:
    place = f'r="{chr(65 + column)}{row}"'
    if value is None:
        return ""
    if isinstance(value, bool):
        return f'<c {place} t="b"><v>{int(value)}</v></c>'
    if isinstance(value, int | float):
        return f"<c {place}><v>{value!r}</v></c>"
    return f'<c {place} t="inlineStr"><is><t>{escape(str(value))}</t></is></c>'
