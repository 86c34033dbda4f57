"""Every name in a brief that the catalog lacks, told at once and in the order of the file."""

import calendar
import datetime
import re
from collections.abc import Iterable, Iterator, Sequence

from hookline.documents import Fields
from hookline.errors import BadInput
from hookline.prompting.known_names import find_blueprint, find_market, own_field, unknown_field
from hookline.records.catalog import Blueprint, Catalog
from hookline.records.denials import says_none
from hookline.records.yaml_tree import Tree
from hookline.text.pattern import compile_lazily


def unknown_names(tree: Tree, catalog: Catalog) -> list[BadInput]:
    """The blueprint, market and customer fields that nobody knows."""
    value = tree.value if isinstance(tree.value, dict) else {}
    problems: list[BadInput] = []
    blueprint: Blueprint | None = None
    brand = value.get("brand")
    named: dict[tuple[str, ...], object] = {
        ("blueprint",): value.get("blueprint"),
        ("market",): value.get("market"),
    }
    named[("brand", "market")] = brand.get("market") if isinstance(brand, dict) else None
    for path, name in named.items():
        if isinstance(name, str) and name:
            try:
                if path == ("blueprint",):
                    blueprint = find_blueprint(name, catalog)
                else:
                    find_market(name, catalog)
            except BadInput as unknown:
                unknown.where = tree.where(path)
                problems.append(unknown)
    for name in _fields(value):
        if name not in catalog.fields and own_field(name, catalog) is None:
            where = tree.where(("personalization", name), key=True)
            problems.append(unknown_field(name, catalog, blueprint, where=where))
    return problems


def together(problems: Sequence[BadInput]) -> BadInput:
    """The first in the file, with the others in `also`; two of one kind at one place are one.

    Those of another file, a brand's, come behind those of the first one's.
    """
    every = [
        each
        for problem in problems
        for each in (problem, *problem.also)
        if isinstance(each, BadInput)
    ]
    for problem in every:
        problem.also = ()
    files = list(dict.fromkeys(_file(problem.where) for problem in every))
    listed = {(problem.where, problem.code): problem for problem in every}
    first, *others = sorted(
        listed.values(),
        key=lambda problem: (files.index(_file(problem.where)), _place(problem.where)),
    )
    first.also = tuple(others)
    return first


def with_years(problem: BadInput, today: datetime.date) -> None:
    """A fix that names a day without its year gets the next such day."""
    for each in (problem, *problem.also):
        if _NO_YEAR.search(each.fix):  # any other keeps what it says at the desk
            each.fix = _NO_YEAR.sub(lambda match: _next(match, today), each.fix)


def _fields(value: Fields) -> Iterator[str]:
    written = value.get("personalization")
    names = [written] if isinstance(written, str) else written
    listed = list(names) if isinstance(names, Iterable) else []
    if not all(isinstance(name, str) and says_none(name) for name in listed):
        yield from (name for name in listed if isinstance(name, str))


def _next(match: re.Match[str], day: datetime.date) -> str:
    month, number = int(match[1]), int(match[2])
    year = day.year + ((month, number) < (day.month, day.day))
    while (month, number) == _LEAP_DAY and not calendar.isleap(year):
        year += 1
    return f"{year}-{match[1]}-{match[2]}"


def _file(where: str) -> str:
    return _POSITION.sub("", where)


def _place(where: str) -> tuple[int, ...]:
    return tuple(int(part) for part in where.split(":")[-2:] if part.isdigit())


_POSITION = compile_lazily(r"(?::\d+){1,2}$")
_LEAP_DAY = (2, 29)
_NO_YEAR = compile_lazily(r"YEAR-(\d\d)-(\d\d)")
