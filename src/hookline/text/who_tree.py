"""The tree that a `who` expression is read into; every node knows its place in the text."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Literal:
    """A number, a text, true or false."""

    value: int | float | str | bool
    position: int


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the audience."""

    name: str
    position: int


@dataclass(frozen=True, slots=True)
class Product:
    """`1.5 * avg_gap_days`."""

    number: int | float
    column: Column
    position: int


@dataclass(frozen=True, slots=True)
class Call:
    """One of FUNCTIONS with its arguments."""

    name: str
    args: tuple["Literal | Column", ...]
    position: int


@dataclass(frozen=True, slots=True)
class Compare:
    """`left op right`; op is one of = <> < <= > >=."""

    op: str
    left: "Operand"
    right: "Operand"
    position: int


@dataclass(frozen=True, slots=True)
class In:
    """`operand [NOT] IN (values)`."""

    operand: "Operand"
    values: tuple[Literal, ...]
    negated: bool
    position: int


@dataclass(frozen=True, slots=True)
class Between:
    """`operand [NOT] BETWEEN low AND high`, both ends included."""

    operand: "Operand"
    low: "Operand"
    high: "Operand"
    negated: bool
    position: int


@dataclass(frozen=True, slots=True)
class IsNull:
    """`operand IS [NOT] NULL`."""

    operand: "Operand"
    negated: bool
    position: int


@dataclass(frozen=True, slots=True)
class Like:
    """`operand [NOT] LIKE pattern`; % is any text, _ is any one character."""

    operand: "Operand"
    pattern: str
    negated: bool
    position: int


@dataclass(frozen=True, slots=True)
class And:
    """All of the parts."""

    parts: tuple["Node", ...]
    position: int


@dataclass(frozen=True, slots=True)
class Or:
    """Any of the parts."""

    parts: tuple["Node", ...]
    position: int


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite; of unknown it is unknown."""

    part: "Node"
    position: int


Operand: TypeAlias = Literal | Column | Product | Call
Node: TypeAlias = Compare | In | Between | IsNull | Like | And | Or | Not | Literal | Call


def walk(node: Node | Operand) -> Iterator[Node | Operand]:
    """The node and all that it holds, outermost first."""
    yield node
    for field in fields(node):
        value = getattr(node, field.name)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Node | Operand):
                yield from walk(part)
