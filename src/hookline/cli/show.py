"""How commands print: results on stdout, talk on stderr, and the same result as JSON."""

import json
import math
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

import click

from hookline.errors import BadInput, HooklineError, PartlyDone
from hookline.text.safe import safe_text

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar


def is_sure(question: str) -> bool:
    """Does the person mean it? Whoever declines is told that nothing was changed.

    Raises:
        BadInput: HL246 when nobody is there to answer.
    """
    try:
        is_meant = click.confirm(question, default=False, err=True)
    except click.Abort:
        say("")
        problem, fix = "nobody answered, so nothing was changed", "--yes answers for you"
        raise BadInput("HL246", problem, fix=fix) from None
    if not is_meant:
        say("nothing was changed")
    return is_meant


def result(value: object) -> None:
    """A result as JSON on stdout; infinity is the text "inf", since JSON has none."""
    click.echo(json.dumps(_plain(value), ensure_ascii=False, indent=2, default=str))


def line(value: object) -> None:
    """One JSON object on one line, flushed."""
    sys.stdout.write(json.dumps(_plain(value), ensure_ascii=False, default=str) + "\n")
    sys.stdout.flush()


def say(text: str) -> None:
    """A line of talk, on stderr."""
    click.echo(safe_text(text), err=True)


def say_all(lines: Iterable[str]) -> None:
    """Several remarks, each on a line of its own."""
    for remark in lines:
        say(safe_text(remark))


def out(text: str = "") -> None:
    """A line of the result; model text and customers' values come through safely."""
    click.echo(safe_text(text))


def table(header: Sequence[str], rows: Iterable[Sequence[object]], *, right: str = "") -> None:
    """A plain table on stdout.

    Args:
        right: one letter a column, `r` for those that are set to the right.
    """
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    grid = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=bool(header))
    for index, name in enumerate(header):
        grid.add_column(Text(name, style="bold"), overflow="fold")
        grid.columns[index].justify = "right" if right[index : index + 1] == "r" else "left"
    for row in rows:
        grid.add_row(*(Text(safe_text(str(cell))) for cell in row))
    width = None if sys.stdout.isatty() else int(os.environ.get("COLUMNS", "160"))
    Console(markup=False, highlight=False, emoji=False, width=width).print(grid)


def unread(problems: Sequence[HooklineError], *, read: int) -> None:
    """List the files that could not be read, and leave with what that comes to.

    Args:
        read: how many could be read.
    Raises:
        HooklineError: the first problem with the others, when nothing could be read.
        PartlyDone: HL370, when something could.
    """
    if problems and not read:
        problems[0].also += tuple(problems[1:])
        raise problems[0]
    for problem in problems:
        say(str(problem))
    if problems:
        raise PartlyDone("HL370", f"{len(problems)} could not be read", fix="mend what is listed")


def bar(
    label: str, length: int, text_beside: Callable[[object], str] | None = None
) -> "ProgressBar[str]":
    """A progress bar on stderr; a context manager with `update(done_since)`.

    Args:
        text_beside: what stands beside it.
    """
    return click.progressbar(
        None, length=length, label=label, file=sys.stderr, item_show_func=text_beside, show_pos=True
    )


def clip(text: str, width: int) -> str:
    """The text on one line, cut to so many characters."""
    flat = " ".join(safe_text(text).split())
    return flat if len(flat) <= width else flat[: width - 1] + "…"


def _plain(value: object) -> object:
    """Dates and infinities as text, numpy numbers as numbers."""
    if isinstance(value, dict):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None if math.isnan(value) else str(value)
    return value
