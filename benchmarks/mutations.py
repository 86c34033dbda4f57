"""Small changes of Python expressions: an operator, a bound, a name, a `not` at a time."""

import ast
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, NamedTuple

SWAPS: dict[type[ast.AST], Any] = {
    ast.Lt: ast.LtE, ast.Gt: ast.GtE, ast.Eq: ast.NotEq, ast.Add: ast.Sub, ast.And: ast.Or,
    ast.BitAnd: ast.BitOr,
}  # fmt: skip
SWAPS |= {after: before for before, after in SWAPS.items()}
NAMES = {"min": "max", "max": "min", "minimum": "maximum", "maximum": "minimum"}


class Mutant(NamedTuple):
    """One change of one expression."""

    file: str
    """Where, under src/hookline."""
    line: int
    start: int
    end: int
    """Offsets into the file's bytes."""
    was: str
    becomes: str

    @property
    def text(self) -> tuple[str, str, str]:
        """What names it in mutants_explained.yaml."""
        return self.file, self.was, self.becomes

    def __str__(self) -> str:
        return f"src/hookline/{self.file}:{self.line}: {self.was}  →  {self.becomes}"


def changes(node: ast.expr) -> Iterator[ast.expr]:
    """All versions of an expression with one operator, bound or name in it changed."""
    if isinstance(node, ast.Compare):
        for i, op in enumerate(node.ops):
            if type(op) in SWAPS:
                compared = deepcopy(node)
                compared.ops[i] = SWAPS[type(op)]()
                yield compared
    elif isinstance(node, ast.BinOp | ast.BoolOp) and type(node.op) in SWAPS:
        joined = deepcopy(node)
        joined.op = SWAPS[type(node.op)]()
        yield joined
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node.operand
    elif isinstance(node, ast.Constant) and type(node.value) is int:
        yield ast.Constant(node.value + 1)
        if node.value != 0:  # the last of a list of one is its first
            yield ast.Constant(node.value - 1)
    elif isinstance(node, ast.Name) and node.id in NAMES:
        yield ast.Name(NAMES[node.id])
    elif isinstance(node, ast.Attribute) and node.attr in NAMES:
        yield ast.Attribute(node.value, NAMES[node.attr])


def expressions(node: ast.AST) -> Iterator[ast.expr]:
    """What runs and may be wrong: no annotations, no asserts, nothing inside an f-string."""
    for name, value in ast.iter_fields(node):
        if name in {"annotation", "returns"} or isinstance(node, ast.Assert | ast.JoinedStr):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                if isinstance(child, ast.expr):
                    yield child
                yield from expressions(child)


def mutants(file: str, source: bytes) -> list[Mutant]:
    """All of a file's, in order."""
    line_starts = [0, *(i + 1 for i, byte in enumerate(source) if byte == ord("\n"))]
    made = []
    for node in expressions(ast.parse(source)):
        start = line_starts[node.lineno - 1] + node.col_offset
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        end = line_starts[node.end_lineno - 1] + node.end_col_offset
        was = ast.unparse(node)
        made += [Mutant(file, node.lineno, start, end, was, ast.unparse(changed))
                 for changed in changes(node)]  # fmt: skip
    return made
