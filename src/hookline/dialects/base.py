"""What a dialect is: how one engine writes a field with its fallback."""

from typing import Protocol

from hookline.text.mergetags import MergeTag


class Dialect(Protocol):
    """One engine's template language; a row of simple facts and one method."""

    suffix: str
    """Of a file that holds such a template."""
    reserved: tuple[str, ...]
    """What would be code in literal text, so that a text which holds it is refused."""
    numbered: bool
    """Fields are numbered from 1 in order of appearance, and `field` gets the number as name."""

    def field(self, tag: MergeTag) -> str:
        """The tag in the engine's words."""
        ...

    def variables(self, tags: list[MergeTag]) -> object:
        """What goes beside the text, one tag a field; None when all is in the text."""
        ...


class Inline:
    """The defaults of a dialect that writes its fallbacks into the text."""

    suffix = ".txt"
    reserved: tuple[str, ...] = ()
    numbered = False

    def variables(self, tags: list[MergeTag]) -> object:  # noqa: ARG002
        """See `Dialect`."""
        return None


def camel(name: str) -> str:
    """`first_name` as `firstName`."""
    head, *tail = name.split("_")
    return head + "".join(map(str.capitalize, tail))


def pascal(name: str) -> str:
    """`first_name` as `FirstName`."""
    return "".join(map(str.capitalize, name.split("_")))


def quoted(text: str) -> str:
    """In double quotes, with backslash escapes, as C-like engines read it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def either_quote(text: str, preferred: str) -> str:
    """In quotes without escapes: the preferred one, or the other when the text holds it."""
    quote = preferred if preferred not in text else {"'": '"', '"': "'"}[preferred]
    return f"{quote}{text}{quote}"
