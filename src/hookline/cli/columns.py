"""`--map`: what a file's headers mean, asked one by one and kept in hookline.yaml."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from hookline.cli import show
from hookline.text.safe import safe_text

if TYPE_CHECKING:
    from hookline.workspace.headers import Guess


def map_columns(guesses: "Sequence[Guess]", *, under: str, is_asked: bool) -> dict[str, str]:
    """Keep which guesses are meant.

    Args:
        under: the key of hookline.yaml that they are kept under.
        is_asked: else the sure ones are taken.
    Returns:
        Our column by the file's header; {} where nothing was there to keep.
    """
    from hookline.workspace.headers import write_columns

    meant = _ask(guesses) if is_asked else _take_sure_ones(guesses, under)
    if not meant:
        show.say("no header was mapped, and hookline.yaml is as it was")
        return {}
    path = write_columns(meant, under=under)
    for header, column in meant.items():
        show.say(f"'{safe_text(header)}' is {column}")
    show.say(f"kept in {path}, under {under}")
    return meant


def _ask(guesses: "Sequence[Guess]") -> dict[str, str]:
    """Our column by each header that a person says is one; of two for one column, one at most."""
    from hookline.workspace.headers import rivals

    several = rivals(guesses)
    meant: dict[str, str] = {}
    for guess in guesses:
        if guess.column in meant.values():
            continue
        question = f"'{safe_text(guess.header)}': is it {guess.column}?"
        if guess.column in several:
            either = _named(several[guess.column], "or")
            question = f"{either} may be {guess.column}: is it '{safe_text(guess.header)}'?"
        if click.confirm(question, default=guess.is_sure, err=True):
            meant[guess.header] = guess.column
    return meant


def _take_sure_ones(guesses: "Sequence[Guess]", under: str) -> dict[str, str]:
    """Our column by each header that is sure to be one; what is not sure is told."""
    from hookline.workspace.headers import columns_line, rivals

    several = rivals(guesses)
    for column, of_it in several.items():
        show.say(f"{_named(of_it)} may each be {column}, so none of them is read as it")
        lines = " or ".join(safe_text(columns_line(guess)) for guess in of_it)
        show.say(f"  fix: write one of these lines into hookline.yaml, under {under}: {lines}")
    for guess in guesses:
        if not guess.is_sure and guess.column not in several:
            question = f"'{safe_text(guess.header)}': is it {guess.column}?"
            show.say(f"{question} Not sure, so it is left as it is: --map without --yes asks")
    return {guess.header: guess.column for guess in guesses if guess.is_sure}


def _named(guesses: "Sequence[Guess]", joined_by: str = "and") -> str:
    """`column 2 'Opt-In' and column 5 'Consent'`."""
    *others, last = [f"column {guess.number} '{safe_text(guess.header)}'" for guess in guesses]
    return f"{', '.join(others)} {joined_by} {last}"
