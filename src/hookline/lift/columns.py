"""Lines of at most 80 columns, for any script: what a terminal draws wide counts twice."""

import unicodedata

WIDTH = 80


def n_columns(text: str) -> int:
    """Columns that a terminal gives the text: 2 for a wide sign, none for one that joins another.

    Source: Unicode Standard Annex 11, East Asian Width.
    """
    return sum(map(_columns_of, text))


def cut_name(name: str, most: int) -> str:
    """The name in so many columns: its middle goes, since names of a kind begin alike."""
    if n_columns(name) <= most:
        return name
    head = _start(name, most // 2)
    tail = _start(name[::-1], most - 1 - n_columns(head))[::-1]
    return f"{head}…{tail}"


def cut_end(text: str, most: int) -> str:
    """The text in so many columns: its end goes."""
    if n_columns(text) <= most:
        return text
    return f"{_start(text, most - 1)}…"


def in_columns(name: str, width: int) -> str:
    """The name in exactly so many columns, cut or filled."""
    fitted = cut_name(name, width)
    return fitted + " " * (width - n_columns(fitted))


def entry(label: str, text: str) -> list[str]:
    """A labelled line, wrapped under its text."""
    head = f"  {label:<22} "
    return wrap(text, head, " " * 25)


def wrap(text: str, first: str = "", later: str = "") -> list[str]:
    """Lines of at most 80 columns; a number keeps its percent sign.

    A word that is wider than a line stands on one of its own.
    """
    lines, line = [], first
    is_begun = False
    for word in text.replace(" %", "\u00a0%").split(" "):
        longer = f"{line}{' ' * is_begun}{word}"
        if is_begun and n_columns(longer) > WIDTH:
            lines.append(line)
            longer = f"{later}{word}"
        line, is_begun = longer, True
    return [each.replace("\u00a0", " ") for each in [*lines, line]]


def _start(text: str, most: int) -> str:
    """As much of the text's start as has room."""
    columns = 0
    for index, char in enumerate(text):
        columns += _columns_of(char)
        if columns > most:
            return text[:index]
    return text


def _columns_of(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1
