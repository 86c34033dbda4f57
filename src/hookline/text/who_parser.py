"""Reads a `who` expression: tokens, then recursive descent."""

import re
from typing import Final, NamedTuple, TypeGuard

from hookline.text.pattern import compile_lazily
from hookline.text.similarity import nearest
from hookline.text.who_tree import (
    And,
    Between,
    Call,
    Column,
    Compare,
    In,
    IsNull,
    Like,
    Literal,
    Node,
    Not,
    Operand,
    Or,
    Product,
)

FUNCTIONS: Final = {
    "days_since": ("column",),
    "days_until": ("column",),
    "anniversary_today": ("column",),
    "birthday_in": ("column", "number"),
    "unanswered": ("text",),
}
"""The functions there are, and what each takes."""

MAX_LENGTH: Final = 4_000  # characters
MAX_DEPTH: Final = 40  # parentheses and NOTs inside each other


class WhoError(ValueError):
    """An expression that cannot be read: where (0-based), why, and what to write instead."""

    def __init__(self, position: int, problem: str, fix: str = "") -> None:
        super().__init__(problem)
        self.position, self.problem, self.fix = position, problem, fix


KEYWORD: Final = compile_lazily("AND|OR|NOT|IN|BETWEEN|IS|NULL|LIKE|TRUE|FALSE", re.IGNORECASE)


def parse(text: str) -> Node:
    """See `who.parse_who`."""
    if len(text) > MAX_LENGTH:
        raise WhoError(MAX_LENGTH, f"the expression is longer than {MAX_LENGTH} characters")
    return _Parser(_tokens(text)).whole()


_TOKEN = compile_lazily(
    r"""\s*(?:
      (?P<number> -?\d+(?:\.\d+)?(?![\w.]) )
    | (?P<text> '(?:[^']|'')*' )
    | (?P<word> [^\W\d]\w* )
    | (?P<sign> <> | <= | >= | [=<>(),*] )
    )""",
    re.VERBOSE,
)


class _Token(NamedTuple):
    kind: str  # number, text, word, keyword, sign, end
    value: str
    position: int


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    position, end = 0, len(text.rstrip())
    while position < end:
        match = _TOKEN.match(text, position)
        if match is None:
            raise _unreadable(text, len(text) - len(text[position:].lstrip()))
        kind = match.lastgroup or ""
        value, position = match[kind], match.start(kind)
        if kind == "word" and KEYWORD.fullmatch(value):
            kind, value = "keyword", value.upper()
        tokens.append(_Token(kind, value, position))
        position = match.end()
    return [*tokens, _Token("end", "the end", end)]


def _unreadable(text: str, position: int) -> WhoError:
    fixes = {"!": "write <> for 'not equal'", '"': "write texts in single quotes"}
    fixes["'"] = "close the text with a single quote"
    return WhoError(
        position, f"'{text[position]}' means nothing here", fixes.get(text[position], "")
    )


class _Parser:
    """Recursive descent, one method a rule; the depth is counted so that it stays shallow."""

    def __init__(self, tokens: list[_Token]) -> None:
        self.tokens, self.index, self.depth = tokens, 0, 0

    def whole(self) -> Node:
        node = self.either()
        if self.now.kind != "end":
            raise self.expected("AND, OR or the end")
        return node

    def either(self) -> Node:
        parts = [self.all_of()]
        while self.take("OR"):
            parts.append(self.all_of())
        return parts[0] if len(parts) == 1 else Or(tuple(parts), parts[0].position)

    def all_of(self) -> Node:
        parts = [self.factor()]
        while self.take("AND"):
            parts.append(self.factor())
        return parts[0] if len(parts) == 1 else And(tuple(parts), parts[0].position)

    def factor(self) -> Node:
        position = self.now.position
        if self.depth >= MAX_DEPTH:
            raise WhoError(
                position, f"more than {MAX_DEPTH} NOTs and parentheses inside each other"
            )
        self.depth += 1
        node: Node
        if self.take("NOT"):
            node = Not(self.factor(), position)
        elif self.take("("):
            node = self.either()
            self.need(")")
        else:
            node = self.condition()
        self.depth -= 1
        return node

    def condition(self) -> Node:
        operand = self.operand()
        position = self.now.position
        if self.now.kind == "sign" and self.now.value in _COMPARISONS:
            return Compare(self.next().value, operand, self.operand(), position)
        if self.take("IS"):
            negated = self.take("NOT")
            self.need("NULL")
            return IsNull(operand, negated, position)
        negated = self.take("NOT")
        if self.take("IN"):
            return In(operand, self.values(), negated, position)
        if self.take("BETWEEN"):
            low = self.operand()
            self.need("AND")
            return Between(operand, low, self.operand(), negated, position)
        if self.take("LIKE"):
            return Like(operand, self.text(), negated, position)
        if not negated and (isinstance(operand, Call) or _is_truth(operand)):
            return operand
        fix = f"write {operand.name} = true" if isinstance(operand, Column) else ""
        raise self.expected("a comparison", fix)

    def operand(self) -> Operand:
        token = self.now
        if token.kind == "word":
            name = self.next().value
            if self.take("("):
                return self.call(name, token.position)
            return Column(name, token.position)
        literal = self.literal("a column, a number or a 'text'")
        if isinstance(literal.value, str) or not self.take("*"):
            return literal
        column = self.next()
        if column.kind != "word" or isinstance(literal.value, bool):
            self.index -= column.kind != "end"
            raise self.expected("a column", "a product is written number * column")
        return Product(literal.value, Column(column.value, column.position), token.position)

    def literal(self, expectation: str) -> Literal:
        token = self.next()
        if token.kind == "number":
            number = float(token.value) if "." in token.value else int(token.value)
            return Literal(number, token.position)
        if token.kind == "text":
            return Literal(token.value[1:-1].replace("''", "'"), token.position)
        if token.kind == "keyword" and token.value in {"TRUE", "FALSE"}:
            return Literal(token.value == "TRUE", token.position)
        self.index -= token.kind != "end"
        raise self.expected(
            expectation, "write IS NULL or IS NOT NULL" if token.value == "NULL" else ""
        )

    def text(self) -> str:
        literal = self.literal("a 'text'")
        if isinstance(literal.value, str):
            return literal.value
        self.index -= 1
        raise self.expected("a 'text'")

    def values(self) -> tuple[Literal, ...]:
        self.need("(")
        values = [self.literal("a number or a 'text'")]
        while self.take(","):
            values.append(self.literal("a number or a 'text'"))
        self.need(")")
        return tuple(values)

    def call(self, name: str, position: int) -> Call:
        name = name.lower()
        if name not in FUNCTIONS:
            suggestion = nearest(name, FUNCTIONS)
            fix = (
                f"did you mean {suggestion}?" if suggestion else f"there are {', '.join(FUNCTIONS)}"
            )
            raise WhoError(position, f"there is no function {name}", fix)
        args: list[Literal | Column] = []
        for kind in FUNCTIONS[name]:
            if args:
                self.need(",")
            token = self.now
            arg = self.operand()
            if not isinstance(arg, Literal | Column) or _kind(arg) != kind:
                fix = f"write {name}({', '.join(_EXAMPLES[kind] for kind in FUNCTIONS[name])})"
                raise WhoError(token.position, f"{name} needs a {kind} here", fix)
            args.append(arg)
        self.need(")")
        return Call(name, tuple(args), position)

    @property
    def now(self) -> _Token:
        return self.tokens[self.index]

    def next(self) -> _Token:
        token = self.now
        self.index = min(self.index + 1, len(self.tokens) - 1)
        return token

    def take(self, value: str) -> bool:
        is_next = self.now.kind in {"keyword", "sign"} and self.now.value == value
        if is_next:
            self.index += 1
        return is_next

    def need(self, value: str) -> None:
        if not self.take(value):
            raise self.expected(value)

    def expected(self, expectation: str, fix: str = "") -> WhoError:
        actual = self.now.value if self.now.kind == "end" else f"'{self.now.value}'"
        return WhoError(self.now.position, f"expected {expectation}, found {actual}", fix)


def _is_truth(operand: Operand) -> TypeGuard[Literal]:
    return isinstance(operand, Literal) and isinstance(operand.value, bool)


def _kind(arg: Literal | Column) -> str:
    if isinstance(arg, Column):
        return "column"
    if isinstance(arg.value, bool):
        return "truth"
    return "text" if isinstance(arg.value, str) else "number"


_EXAMPLES = {"column": "a_column", "number": "3", "text": "'winback'"}
_COMPARISONS = frozenset(("=", "<>", "<", "<=", ">", ">="))
