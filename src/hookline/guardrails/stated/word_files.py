"""The files of words/: which kinds of words copy makes claims in, and which languages have them.

`words/CODE/KIND.py` holds one language's words of one kind, `words/zh_hans/hints.py` those of
zh-Hans. A kind that a language lacks is not read in it; a file is loaded when a text is read that
may need it.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import NamedTuple

from hookline.guardrails.stated import words


class Kind(NamedTuple):
    """A file that a language may have."""

    table: str
    """The name of its table, by concept or by class."""
    holds: str
    met_by: str
    """The module that says how its words have to meet."""


IN_ANY_COPY = {
    "concepts": Kind("CONCEPTS", "phrases that claim something, by concept", "phrasing"),
    "idioms": Kind("IDIOMS", "what claims nothing in the words of a claim", "phrasing"),
    "thesaurus": Kind("CLASSES", "words by their classes: to pay, not, a doctor", "constructions"),
}
"""Read whichever language copy was asked for: a claim in another one is a claim, too."""
IN_ITS_LANGUAGE = {
    "hints": Kind("CLASSES", "wider classes, which lean towards a promise", "leanings"),
    "boasts": Kind("CLASSES", "ranks, comparisons and returns", "leanings"),
    "pledges": Kind("CLASSES", "what is pledged, and that it is", "leanings"),
    "services": Kind("CLASSES", "what a house promises to do: deliver, mend, return", "served"),
    "qualities": Kind("CLASSES", "what a house says of its goods and service", "qualities"),
    "pitches": Kind("CLASSES", "plain sales talk: cures, gifts and money", "pitches"),
    "pictures": Kind("CLASSES", "promises in a picture: the train has left", "pictured"),
    "turns": Kind("CLASSES", "promises in a turn of phrase: only the sky above us", "turned"),
    "sayings": Kind("CLASSES", "promises in a saying: one hand counts what is left", "sayings"),
}
"""Read in copy of their language alone: elsewhere such words mean too much else."""
KINDS = IN_ANY_COPY | IN_ITS_LANGUAGE


def table_of(language: str, kind: str) -> Mapping[str, str]:
    """A language's words of a kind, by concept or class; none where it has no such file."""
    folder = language.lower().replace("-", "_")
    if kind not in _files().get(folder, ()):
        return {}
    file = import_module(f"hookline.guardrails.stated.words.{folder}.{kind}")
    table: dict[str, str] = vars(file)[KINDS[kind].table]
    return table


def languages_with(kind: str) -> tuple[str, ...]:
    """The codes of the languages that have a file of the kind."""
    return tuple(sorted(map(_code, (name for name, kinds in _files().items() if kind in kinds))))


def _code(folder: str) -> str:
    """zh-Hans for zh_hans."""
    language, _, script = folder.partition("_")
    return f"{language}-{script.title()}" if script else language


@cache
def _files() -> dict[str, frozenset[str]]:
    """The kinds of each folder."""
    return {
        folder.name: frozenset(
            file.name for file in iter_modules([f"{words.__path__[0]}/{folder.name}"])
        )
        for folder in iter_modules(words.__path__)
    }
