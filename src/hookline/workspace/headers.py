"""Which of our columns a file's header means: guessed, and written down once a person said so."""

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from hookline.records.brief_document import BriefDocument
from hookline.records.files import read_mapping, read_text
from hookline.resources import inside
from hookline.text.pattern import compile_regex_lazily
from hookline.text.similarity import nearest
from hookline.workspace.folder import replacing
from hookline.workspace.team import PLACES

_LATIN_ACCENT = compile_regex_lazily(r"(?<=\p{Latin}\p{M}*)\p{M}")
_WORD = compile_regex_lazily(r"[\p{L}\p{M}\p{N}]+")


@dataclass(frozen=True, slots=True)
class Guess:
    """One header of a file, and what it may mean."""

    header: str
    """As the file has it."""
    column: str
    """Ours."""
    is_sure: bool
    """Is it a known name of the column, and no other header's guess?"""


def known_headers(folders: Sequence[Path]) -> dict[str, str]:
    """Our column by each known name of it, its own among them, as `bare` writes them."""
    names: dict[str, str] = {}
    files = [inside(folder, "headers.yaml") for folder in folders]
    file = next(file for file in files if file.is_file())  # ours is always there
    for column, others in read_mapping(file).value.items():
        names |= {bare(name): column for name in (column, *others)}
    return names


def guess_columns(
    headers: Sequence[str], ours: Collection[str], names: Mapping[str, str]
) -> list[Guess]:
    """What the headers that are no column of ours may mean; each of our columns once.

    Args:
        ours: our columns, whether or not they have other names.
        names: of `known_headers`.
    """
    every_name = {bare(column): column for column in ours} | dict(names)
    taken = {header for header in headers if header in ours}
    sure, unsure = [], []
    for header in headers:
        if header in ours:
            continue
        name = bare(header)
        if (column := every_name.get(name)) is not None:
            if column not in taken:
                sure.append(Guess(header, column, is_sure=True))
                taken.add(column)
        elif near := nearest(name, every_name, cutoff=80):
            unsure.append(Guess(header, every_name[near], is_sure=False))
    for guess in unsure:
        if guess.column not in taken:
            sure.append(guess)
            taken.add(guess.column)
    return sorted(sure, key=lambda guess: headers.index(guess.header))


def bare(header: str) -> str:
    """Small letters, words apart, no accents on Latin ones: `Tage_seitKauf` is `tage seit kauf`."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", header)
    letters = unicodedata.normalize("NFKD", spaced.casefold())
    plain = unicodedata.normalize("NFC", _LATIN_ACCENT.sub("", letters))
    return " ".join(_WORD.findall(plain))


def write_columns(columns: Mapping[str, str]) -> Path:
    """Put a mapping into the team's hookline.yaml, every other byte as it was.

    Args:
        columns: our name of a column by the file's.
    Returns:
        The file; it is made where there is none.
    Raises:
        BadInput: HL107 where the file is written in a way that cannot be changed piecewise.
    """
    usual = PLACES[0] if PLACES[0].parent.is_dir() else PLACES[1]
    file = next((place for place in PLACES if place.is_file()), usual)
    document = BriefDocument(read_text(file) if file.is_file() else "", str(file))
    for header, column in columns.items():
        document.set(column, "columns", header)
    with replacing(file) as temporary:
        temporary.write_text(document.text, "utf-8", newline="")
    return file
