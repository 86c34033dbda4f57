"""What a fix proposes: words, and lines of the brief as data, which each face says its way."""

from collections.abc import Mapping
from typing import Literal, NamedTuple, Self


class BriefLine(NamedTuple):
    """A line of the brief: `audience: {size: 20000}` in a file, `Customers: 20000` in the form."""

    path: tuple[str, ...]
    value: str | tuple[str, ...]
    """Words, or a list of them."""
    n_implied: int = 0
    """Keys at the start of the path that the file's reader sees around it: those of an offer."""


class Lines(NamedTuple):
    """Several lines below one key: `audience: {size: 20000, base_rate: 2%}`."""

    key: str
    values: tuple[tuple[str, str], ...]

    def each(self) -> tuple[BriefLine, ...]:
        return tuple(BriefLine((self.key, name), value) for name, value in self.values)


class Aside(NamedTuple):
    """Words for whoever has a file and a shell; a form says nothing there, or opens the brand."""

    words: str
    about: Literal["shell", "brand"]


BRAND_FILE = Aside(", in the brand's file", "brand")
BRAND_QUESTIONS = Aside("; `hookline brand new` asks five questions", "brand")
SAVE_AUDIENCE = Aside("`hookline audience FILE --save`, or ", "shell")

CARED = "nothing to do: "
"""How a fix begins that has been seen to already."""
Part = str | BriefLine | Lines | Aside


class Fix(str):
    """What to do, as a file's reader is told it; `parts` are what it is made of.

    It is a text, so that it is printed, compared and sent like any other fix.
    """

    parts: tuple[Part, ...]

    def __new__(cls, *parts: Part) -> Self:
        fix = super().__new__(cls, "".join(_in_file(parts)))
        fix.parts = parts
        return fix

    def __add__(self, after: str) -> "Fix":
        return Fix(*self.parts, *parts_of(after))

    def __radd__(self, before: str) -> "Fix":
        return Fix(before, *self.parts)


def parts_of(words: str) -> tuple[Part, ...]:
    """What a text is made of: itself, where it is no fix with lines."""
    return words.parts if isinstance(words, Fix) else (words,)


def line(*path_and_value: str) -> Fix:
    """A fix that is one line: `line("audience", "size", "20000")`."""
    return Fix(BriefLine(path_and_value[:-1], path_and_value[-1]))


def listed(key: str, *words: str) -> Fix:
    """A fix that is one line with a list: `listed("hooks", "offer", "newness")`."""
    return Fix(BriefLine((key,), words))


def lines(key: str, values: Mapping[str, str]) -> Fix:
    """A fix that is several lines below one key."""
    return Fix(Lines(key, tuple(values.items())))


def of_offer(name: str, value: str) -> Fix:
    """A line of an offer, which the file's reader sees around it."""
    return Fix(BriefLine(("offers", name), value, n_implied=1))


def _in_file(parts: tuple[Part, ...]) -> list[str]:
    """Each part as it stands in a file; a way to act behind another does without their key."""
    texts: list[str] = []
    key = ""
    for part in parts:
        if isinstance(part, str):
            texts.append(part)
        elif isinstance(part, Aside):
            texts.append(part.words)
        elif isinstance(part, Lines):
            pairs = ", ".join(f"{name}: {value}" for name, value in part.values)
            texts.append(f"{part.key}: {{{pairs}}}")
        else:
            path = part.path[part.n_implied :]
            value = part.value if isinstance(part.value, str) else f"[{', '.join(part.value)}]"
            for name in reversed(path[1:]):
                value = f"{{{name}: {value}}}"
            texts.append(value if len(path) > 1 and path[0] == key else f"{path[0]}: {value}")
            key = path[0]
    return texts
