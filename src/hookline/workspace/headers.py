"""Which of our columns a file's header means: guessed, and written down once a person said so."""

import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from hookline.errors import BadInput
from hookline.records.brief_document import BriefDocument
from hookline.records.files import read_as_it_is, read_mapping
from hookline.resources import inside
from hookline.text.pattern import compile_lazily, compile_regex_lazily
from hookline.text.similarity import nearest
from hookline.workspace.folder import replacing
from hookline.workspace.team import PLACES

_LATIN_ACCENT = compile_regex_lazily(r"(?<=\p{Latin}\p{M}*)\p{M}")
_WORD = compile_regex_lazily(r"[\p{L}\p{M}\p{N}]+")
_WORD_BEGINS = compile_lazily(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z](?!s\b)[a-z])")
"""In `RecencyDays`, and after the capitals of `SMSOptIn`; the s of `userIDs` begins none."""
_OF_AN_ENGINE = "moe "
"""MoEngage puts it before the names of its own attributes."""
CUSTOMERS, OUTCOMES, EXPOSURES = "columns", "outcome_columns", "exposure_columns"
"""The keys of hookline.yaml under which each kind of file has its headers mapped."""


@dataclass(frozen=True, slots=True)
class Guess:
    """One header of a file, and what it may mean."""

    header: str
    """As the file has it."""
    column: str
    """Ours."""
    is_sure: bool
    """Is it a known name of the column, and no other header's guess?"""
    number: int
    """Which column of the file it is, from 1."""


def known_headers(folders: Sequence[Path]) -> dict[str, str]:
    """Our column of customers by each known name of it, its own among them, as `bare` has them."""
    return _known(folders, "headers.yaml")


def known_outcome_headers(folders: Sequence[Path]) -> dict[str, str]:
    """As `known_headers`, of outcomes; whose they are is told as in a file of customers."""
    # Klaviyo's `$value` and `Value` are money; whoever means a score writes `value`
    return _of_id(folders) | _known(folders, "outcome_headers.yaml") | {"value": "amount"}


def known_exposure_headers(folders: Sequence[Path]) -> dict[str, str]:
    """As `known_headers`, of tables of who was messaged or held back."""
    return _of_id(folders) | _known(folders, "exposure_headers.yaml")


def _of_id(folders: Sequence[Path]) -> dict[str, str]:
    """By each name of it: whose a row is, which is told alike in every file."""
    names = known_headers(folders)
    return {name: column for name, column in names.items() if column == "customer_id"}


def _known(folders: Sequence[Path], file_name: str) -> dict[str, str]:
    names: dict[str, str] = {}
    files = [inside(folder, file_name) for folder in folders]
    file = next(file for file in files if file.is_file())  # ours is always there
    tree = read_mapping(file)
    for column, others in tree.lines.items():
        listed = [others] if isinstance(others, str) else others
        if not isinstance(listed, list) or not all(isinstance(name, str) for name in listed):
            fix = f"write `{column}: [a name, another]`"
            raise BadInput("HL102", "no list of names", where=tree.where((column,)), fix=fix)
        names |= {bare(name): column for name in (column, *listed)}
    return names


def guess_columns(
    headers: Sequence[str], ours: Collection[str], names: Mapping[str, str]
) -> list[Guess]:
    """What the headers that are no column of ours may mean.

    Two known names of one column are both guesses of it, and neither is sure: the one that was
    left out might hold what counts. Of the names that are only near, each column has the first.

    Args:
        ours: our columns, whether or not they have other names.
        names: of `known_headers`.
    """
    every_name = {bare(column): column for column in ours} | dict(names)
    present = {header for header in headers if header in ours}
    known: dict[str, list[tuple[int, str]]] = {}
    nearest_headers: dict[str, tuple[int, str]] = {}
    for number, header in enumerate(headers, 1):
        if header in ours:
            continue
        name = bare(header).removeprefix(_OF_AN_ENGINE)
        if (column := every_name.get(name)) is not None:
            known.setdefault(column, []).append((number, header))
        elif nearest_name := nearest(name, every_name, cutoff=80):
            nearest_headers.setdefault(every_name[nearest_name], (number, header))
    guesses = [
        Guess(header, column, is_sure=len(named) == 1, number=number)
        for column, named in known.items()
        for number, header in named
    ]
    guesses += [
        Guess(header, column, is_sure=False, number=number)
        for column, (number, header) in nearest_headers.items()
        if column not in known
    ]
    return sorted(
        (guess for guess in guesses if guess.column not in present),
        key=lambda guess: guess.number,
    )


def rivals(guesses: Sequence[Guess]) -> dict[str, list[Guess]]:
    """The guesses of each column that more than one header may be."""
    by_column: dict[str, list[Guess]] = {}
    for guess in guesses:
        by_column.setdefault(guess.column, []).append(guess)
    return {column: of_it for column, of_it in by_column.items() if len(of_it) > 1}


def columns_line(guess: Guess) -> str:
    """The line of a mapping in hookline.yaml that says so: `Opt-In: consent_email`."""
    document = BriefDocument("", "hookline.yaml")
    document.set(guess.column, CUSTOMERS, guess.header)
    return document.text.splitlines()[1].strip()


def bare(header: str) -> str:
    """Small letters, words apart, no accents on Latin ones: `Tage_seitKauf` is `tage seit kauf`."""
    spaced = _WORD_BEGINS.sub(" ", header)
    letters = unicodedata.normalize("NFKD", spaced.casefold())
    plain = unicodedata.normalize("NFC", _LATIN_ACCENT.sub("", letters))
    return " ".join(_WORD.findall(plain))


def write_columns(columns: Mapping[str, str], *, under: str = CUSTOMERS) -> Path:
    """Put a mapping into the team's hookline.yaml, every other byte as it was.

    Args:
        columns: our name of a column by the file's.
        under: CUSTOMERS, OUTCOMES or EXPOSURES.
    Returns:
        The file; it is made where there is none.
    Raises:
        BadInput: HL107 where the file is written in a way that cannot be changed piecewise.
    """
    usual = PLACES[0] if PLACES[0].parent.is_dir() else PLACES[1]
    file = next((place for place in PLACES if place.is_file()), usual)
    document = BriefDocument(read_as_it_is(file) if file.is_file() else "", str(file))
    for header, column in columns.items():
        document.set(column, under, header)
    with replacing(file) as temporary:
        temporary.write_text(document.file_text, "utf-8", newline="")
    return file
