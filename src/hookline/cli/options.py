"""The options that several commands share: each is declared, and worded, once."""

import datetime
import math
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., object])


class Decorator(Protocol):
    """What adds an option to a command, whatever the command takes."""

    def __call__(self, command: Command, /) -> Command:
        """Add it."""


as_json: Decorator = click.option(
    "--json", "as_json", is_flag=True, help="Print the result as JSON."
)
json_lines: Decorator = click.option(
    "--json", "as_json", is_flag=True, help="Read one JSON object a line from stdin."
)
model: Decorator = click.option(
    "--model",
    default="offline",
    show_default=True,
    metavar="MODEL",
    help="offline, openai/NAME, http://127.0.0.1:8080/v1#NAME, PROVIDER/NAME or replay:FILE.",
)
seed: Decorator = click.option(
    "--seed", type=int, default=7, show_default=True, help="The same seed, the same plan."
)
repairs: Decorator = click.option(
    "--repairs",
    type=click.IntRange(0, 5),
    default=2,
    show_default=True,
    help="How often what is wrong is asked for again.",
)
concurrency: Decorator = click.option(
    "--concurrency",
    type=click.IntRange(1, 256),
    show_default="8, or what models.yaml says",
    help="Calls in flight at most; fewer where the provider takes fewer.",
)


reason: Decorator = click.option("--reason", default="", help="Why; kept word for word.")
wait: Decorator = click.option(
    "--wait",
    type=click.FloatRange(0),
    default=600,
    show_default=True,
    metavar="SECONDS",
    help="How long to wait while another command writes here; 0 refuses at once.",
)
yes: Decorator = click.option("--yes", is_flag=True, help="Do not ask.")


def is_terminal() -> bool:
    """Does somebody watch? Talk goes to stderr, so that is what counts."""
    return sys.stderr.isatty()


def refuse_nan(_: object, option: click.Parameter, value: float | None) -> float | None:
    """`nan` is in every range, and no cap at all."""
    if value is not None and not math.isfinite(value):
        raise click.BadParameter("it is no number to stop at", param=option)
    return value


def max_cost(of_what: str) -> Decorator:
    """A cap on US dollars, `of_what` in its help."""
    return click.option(
        "--max-cost",
        type=click.FloatRange(0),
        callback=refuse_nan,
        metavar="USD",
        help=f"Never spend more, {of_what}.",
    )


def answer(instead_of: str) -> Decorator:
    """A chat's answer to a request that was pasted into it, `instead_of` in its help."""
    return click.option(
        "--answer",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help=f"A chat's answer to {instead_of}, instead of a model.",
    )


def folder(default: str) -> Decorator:
    """Where files are written."""
    path = click.Path(path_type=Path)
    return click.option("--folder", type=path, default=Path(default), show_default=True)


def day(text: str, name: str = "--date", parameter: str = "day") -> Decorator:
    """A day, as YYYY-MM-DD; None where it is left out."""
    kind = click.DateTime(["%Y-%m-%d"])
    return click.option(name, parameter, type=kind, callback=_date, help=text)


def _date(_: object, __: object, moment: datetime.datetime | None) -> datetime.date | None:
    return moment.date() if moment else None
