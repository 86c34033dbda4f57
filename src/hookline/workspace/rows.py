"""Reads files of rows, CSV, JSON lines or Parquet, with ids as text and blanks as unknown."""

from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from hookline.errors import BadInput
from hookline.text.similarity import nearest

TEXT = ("customer_id", "decision_id", "outcome_id", "order_id", "arm_id", "code", "event")
"""Columns that are never numbers: an id 007 stays 007."""


def read_table(path: Path) -> pa.Table:
    """The rows of a file, by its ending.

    Raises:
        BadInput: HL401 for a file that cannot be read as what its name says, HL402 for one
            without a row, HL406 for a column that comes twice.
    """
    if not path.is_file():
        fix = "check the path"
        raise BadInput("HL401", "there is no such file", where=str(path), fix=fix)
    try:
        table = _reader(path)
    except (pa.ArrowInvalid, pa.ArrowKeyError, UnicodeDecodeError, OSError) as error:
        problem = f"cannot be read: {str(error).splitlines()[0]}"
        fix = "CSV with a header line in UTF-8, JSON lines, or Parquet"
        raise BadInput("HL401", problem, where=str(path), fix=fix) from None
    if twice := [name for name in table.column_names if table.column_names.count(name) > 1]:
        problem = f"the column {twice[0]} comes twice"
        raise BadInput("HL406", problem, where=str(path), fix="rename one of them")
    if table.num_rows == 0:
        raise BadInput("HL402", "it has no rows", where=str(path), fix="is the right file named?")
    return table


def need(table: pa.Table, column: str, path: Path, mapped: dict[str, str] | None = None) -> None:
    """Refuse a table without that column.

    Raises:
        BadInput: HL403 with the nearest name that is there.
    """
    if column in table.column_names:
        return
    near = nearest(column, table.column_names)
    fix = f"rename '{near}'" if near and not mapped else f"add a column {column}"
    raise BadInput("HL403", f"there is no column {column}", where=str(path), fix=fix)


def no_twins(table: pa.Table, column: str, path: Path) -> None:
    """Refuse a table in which an id comes twice or is blank.

    Raises:
        BadInput: HL404 or HL405, with the file's line.
    """
    ids = table[column]
    if ids.null_count:
        row = pc.index(pc.is_null(ids), value=True).as_py()
        where = f"{path}:{row + 2}"
        raise BadInput("HL405", f"{column} is blank", where=where, fix="every row needs one")
    counts = pc.value_counts(ids)
    found = zip(*(counts.field(i).to_pylist() for i in range(2)), strict=True)
    twins = [value for value, count in found if count > 1]
    if twins:
        twin = twins[0]
        rows = [i for i, value in enumerate(ids.to_pylist()) if value == twin][:2]
        problem = f"{column} '{twin}' stands in lines {rows[0] + 2} and {rows[1] + 2}"
        more = f" (and {len(twins) - 1} others come twice)" if len(twins) > 1 else ""
        fix = "one row a customer"
        raise BadInput("HL404", problem + more, where=f"{path}:{rows[1] + 2}", fix=fix)


def _reader(path: Path) -> pa.Table:
    if path.suffix in (".parquet", ".pq"):
        import pyarrow.parquet as pq

        return _ids_as_text(pq.read_table(path))
    if path.suffix in (".jsonl", ".ndjson", ".json"):
        import pyarrow.json as pj

        return _ids_as_text(pj.read_json(path))
    import pyarrow.csv as pv

    text = {name: pa.string() for name in (*TEXT, "consent_channels", "language", "occurred_at")}
    options = pv.ConvertOptions(column_types=text, null_values=[""], strings_can_be_null=True)
    return pv.read_csv(path, convert_options=options)


def _ids_as_text(table: pa.Table) -> pa.Table:
    for at, name in enumerate(table.column_names):
        if name in TEXT and not pa.types.is_string(table.schema.field(name).type):
            table = table.set_column(at, name, table[name].cast(pa.string()))
    return table


def write_table(table: pa.Table, path: Path) -> None:
    """Write rows as CSV, or as Parquet when the name ends so; whole or not at all."""
    from hookline.workspace.folder import replacing

    with replacing(path) as temporary:
        if path.suffix in (".parquet", ".pq"):
            import pyarrow.parquet as pq

            pq.write_table(table, temporary, compression="zstd")
        else:
            import pyarrow.csv as pv

            pv.write_csv(table, temporary)
