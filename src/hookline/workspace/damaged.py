"""Parquet files of the workspace that were cut short, written over or put in another's place:
which, and how to go on."""

import datetime
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from hookline.errors import StoreFailed
from hookline.records.arrow_modules import pq

if TYPE_CHECKING:
    import pyarrow as pa
    from pyarrow.parquet import ParquetFile

CAUSE = "cut short or written over"
LOGGED = {
    "decisions.parquet": "the decisions of {day} cannot be read",
    "propensities.parquet": "the chances of {day} cannot be read",
}
"""Files of a day that hold what is written nowhere else."""
COPY_REMOVED = f"a copy of what the workspace holds was {CAUSE}, and is removed"
Read = TypeVar("Read")


def file_errors() -> tuple[type[Exception], ...]:
    """What reading a file raises: the machine's errors, Arrow's and DuckDB's.

    Whoever loaded neither meets none of theirs, and does not load them for this.
    """
    names = [("pyarrow.lib", "ArrowException"), ("duckdb", "Error")]
    loaded = [getattr(sys.modules[module], name, OSError)
              for module, name in names if module in sys.modules]  # fmt: skip
    return (OSError, *loaded)


def is_damage(error: BaseException) -> bool:
    """May a file's bytes be the reason? What the machine says of its disk has a number."""
    return isinstance(error, file_errors()) and getattr(error, "errno", None) is None


def damage_problem(error: BaseException, root: Path) -> StoreFailed | None:
    """What a person can do about damaged files of a workspace; copies among them are removed.

    Args:
        error: what was met; nothing is looked at unless `is_damage` says so.
        root: the workspace's folder.
    Returns:
        The first file, with the others in `also`; None where every file is whole.
    """
    if not is_damage(error):
        return None
    problems = [_problem(path) for path in _damaged_files(root)]
    if not problems:
        return None
    problems[0].also = tuple(problems[1:])
    return problems[0]


@contextmanager
def naming_damage(root: Path) -> Iterator[None]:
    """Have a damaged file of the workspace raised as what a person can do about it.

    Raises:
        StoreFailed: HL314 with every file that is damaged.
    """
    try:
        yield
    except file_errors() as error:
        problem = damage_problem(error, root)
        if problem is None:
            raise
        raise problem from error


def read_copy(path: Path, on_notice: Callable[[str], object]) -> "pa.Table | None":
    """All rows of a file that can be made anew; None where there is none that can be read.

    Args:
        on_notice: told of a damaged one, which is removed.
    """
    rows: pa.Table | None = _of_copy(path, on_notice, lambda file: file.read())
    return rows


def copy_metadata(
    path: Path, on_notice: Callable[[str], object], *, of_day: datetime.date
) -> dict[bytes, bytes] | None:
    """What such a file says of itself, its rows unread; None and told as in `read_copy`.

    Args:
        of_day: a file with rows of other days says nothing.
    """

    def read(file: "ParquetFile") -> dict[bytes, bytes]:
        return {} if days_held(file, other_than=of_day) else file.metadata.metadata or {}

    return _of_copy(path, on_notice, read)


def refuse_other_rows(path: Path, day: datetime.date, schema: "pa.Schema") -> None:
    """Refuse a whole file of the log that holds another table, or other days, than its place says.

    Raises:
        StoreFailed: HL314.
    """
    with pq.ParquetFile(path, pre_buffer=False) as file:
        strange = _missing_column(file, schema) or days_held(file, other_than=day)
    if strange:
        raise logged_problem(path, f"the file holds {strange}")


def logged_problem(path: Path, what: str) -> StoreFailed:
    """What a person can do about a file of the log that is not what its place says."""
    fix = (
        f"put the file back from a backup. Without one, move the folder {path.parent} out of the "
        "workspace and do the same again: whom that day chose then counts in no report, "
        "and cooldowns do not know of it"
    )
    day = path.parent.name.partition("=")[2]
    problem = f"{LOGGED[path.name].format(day=day)}: {what}"
    return StoreFailed("HL314", problem, where=str(path), fix=fix)


def days_held(file: "ParquetFile", *, other_than: datetime.date) -> str:
    """The days of a file's rows in words, where they are not that one day; "" where they are."""
    position = file.schema_arrow.names.index("day")
    spans = [file.metadata.row_group(index).column(position).statistics
             for index in range(file.metadata.num_row_groups)]  # fmt: skip
    known = [span for span in spans if span is not None and span.has_min_max]
    lows: list[datetime.date] = [span.min for span in known]  # type: ignore[misc]
    highs: list[datetime.date] = [span.max for span in known]  # type: ignore[misc]
    first, last = min(lows, default=other_than), max(highs, default=other_than)
    if first == last == other_than:
        return ""
    return f"rows of {first}" if first == last else f"rows of {first} to {last}"


def _missing_column(file: "ParquetFile", schema: "pa.Schema") -> str:
    written = file.schema_arrow
    for field in schema:
        if not field.nullable:
            if field.name not in written.names:
                return f"another table: it has no column {field.name}"
            if (kind := written.field(field.name).type) != field.type:
                return f"another table: its column {field.name} is {kind}, not {field.type}"
    return ""


def _of_copy(
    path: Path, on_notice: Callable[[str], object], read: "Callable[[ParquetFile], Read]"
) -> "Read | None":
    try:
        with pq.ParquetFile(path, pre_buffer=False) as file:
            return read(file)
    except FileNotFoundError:
        return None
    except file_errors() as error:
        if not is_damage(error):
            raise
        path.unlink(missing_ok=True)
        on_notice(f"{path}: {COPY_REMOVED}; it is made anew, nothing is lost")
        return None


def _damaged_files(root: Path) -> list[Path]:
    """Those whose ends are not there, which is read quickly; else those with broken rows."""
    paths = [*sorted(root.glob("decisions/day=*/*.parquet")), *root.glob("partials/*.parquet")]
    ends = [path for path in paths if not _is_whole(path, with_rows=False)]
    return ends or [path for path in paths if not _is_whole(path, with_rows=True)]


def _is_whole(path: Path, *, with_rows: bool) -> bool:
    try:
        with pq.ParquetFile(path, pre_buffer=False) as file:
            for index in range(file.metadata.num_row_groups if with_rows else 0):
                file.read_row_group(index)
    except file_errors() as error:
        return not is_damage(error)
    return True


def _problem(path: Path) -> StoreFailed:
    if path.name not in LOGGED:
        path.unlink(missing_ok=True)
        fix = "do the same again: it is made anew, and nothing is lost"
        return StoreFailed("HL314", COPY_REMOVED, where=str(path), fix=fix)
    return logged_problem(path, f"they were {CAUSE}")
