"""A table of texts for people to open in a spreadsheet; what they fill in, `text_rows.py` reads."""

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

from hookline.errors import BadInput
from hookline.exporters.rows import safe_cell
from hookline.workspace.folder import replacing


def write_table(
    path: Path,
    columns: Sequence[str],
    rows: Sequence[Mapping[str, str]],
    *,
    is_private: bool = False,
) -> None:
    """Write rows as CSV that spreadsheets open; no cell runs as a formula.

    Args:
        is_private: its owner alone may read the file.
    Raises:
        BadInput: HL122 when the file cannot be written.
    """
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\r\n")  # RFC 4180
    table.writerow(columns)
    table.writerows([safe_cell(row[name]) for name in columns] for row in rows)
    try:
        with replacing(path, is_private=is_private) as temporary:
            temporary.write_bytes(b"\xef\xbb\xbf" + text.getvalue().encode())  # else Excel guesses
    except OSError as error:
        problem = f"cannot be written: {error.strerror}"
        raise BadInput("HL122", problem, where=str(path)) from None
