"""YAML as plain values with positions: safe, without aliases, every scalar as its text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from hookline.documents import Fields
from hookline.errors import BadInput, HooklineError, Wording
from hookline.records.cut_texts import refuse_cut_texts
from hookline.records.leading_percents import sign_behind
from hookline.records.yaml_nodes import Node, compose, entries, list_nodes
from hookline.records.yaml_traps import character_name, refuse_traps
from hookline.text.pattern import compile_lazily

if TYPE_CHECKING:
    from ruamel.yaml.error import MarkedYAMLError, StringMark

LIMIT = 256 * 1024
"""Bytes: a brief is a page of text, and a larger file is another kind of file."""
DEPTH = 20
CURLY = compile_lazily("[“”„‟«»‘’‚]")
NO_SPACE = compile_lazily(r"\s*(?:-\s+)?[a-z_]+:[^\s:/]")
TWO_COLONS = compile_lazily(r"(\s*(?:-\s+)?[a-z_]+:)\s+([^\"'{}\[\]&*!|>#]+:\s[^\"]*?)\s*")
INNER_QUOTE = compile_lazily(r":\s+'[^']*'\w")
QUOTE = "put copy that holds {{ }} in quotes, or in a block after |-"

Path = tuple[str | int, ...]
Position = tuple[int, int]
"""Line and column, counted from 1."""


class Tree:
    """One YAML document: its values, and where each of them and each key stands."""

    def __init__(
        self,
        value: object,
        positions: dict[Path, Position],
        file: str,
        keys: dict[Path, Position] | None = None,
    ) -> None:
        self.value, self.positions, self.file = value, positions, file
        self.keys = keys or {}
        self.cuts: tuple[HooklineError, ...] = ()
        self.readings: tuple[str, ...] = ()
        self.text = ""
        """As it could be read."""
        self.voice: tuple[str, ...] = ()
        """Words of a brief's own for how the brand sounds."""

    @property
    def lines(self) -> Fields:
        """The values of a document of `key: value`, as whoever read it has seen that it is."""
        assert isinstance(self.value, dict), self.file
        return self.value

    def where(self, path: Sequence[str | int] = (), *, key: bool = False) -> str:
        """`file:line:column` of the value at that path, or of the nearest thing above it.

        Args:
            key: of the key itself, where the path ends in one.
        """
        if key and (position := self.keys.get(tuple(path))) is not None:
            return f"{self.file}:{position[0]}:{position[1]}"
        for end in range(len(path), -1, -1):
            if (position := self.positions.get(tuple(path[:end]))) is not None:
                return f"{self.file}:{position[0]}:{position[1]}"
        return self.file

    def below(self, name: str) -> "Tree":
        """The part under a key of the document, with its own positions."""
        positions, keys = (
            {path[1:]: position for path, position in places.items() if path[:1] == (name,)}
            for places in (self.positions, self.keys)
        )
        return Tree(self.lines[name], positions, self.file, keys)


def read_tree(text: str, file: str, *, whole: bool = True) -> Tree:
    """Parse one document; blank scalars are None, every other scalar is its text.

    Args:
        whole: refuse texts that a comma or a # cuts; else `cuts` holds what is wrong with them.
    Raises:
        BadInput: HL100 with file:line:column for anything that is not such a document.
    """
    if len(text.encode("utf-8", "surrogatepass")) > LIMIT:
        raise BadInput("HL100", f"larger than {LIMIT // 1024} kB", where=file, fix="split it")
    trap = _trap(text, file)
    if trap and whole:
        raise trap
    text, node, percents = _composed(text, file, trap)
    if percents and whole:
        raise _together(percents)
    tree = Tree(None, {}, file)
    tree.text = text
    try:
        if node is not None:
            refuse_cut_texts(node, text, file)
    except BadInput as cut:
        if whole:
            raise
        tree.cuts = (cut, *cut.also)
    if trap:
        tree.cuts = (trap, *trap.also, *tree.cuts)
    tree.cuts = (*percents, *tree.cuts)
    tree.value = _build(node, (), tree) if node is not None else None
    return tree


def _composed(
    text: str, file: str, trap: BadInput | None
) -> tuple[str, Node | None, tuple[BadInput, ...]]:
    """The text as it could be read, its root node, and the percentages that had to be turned."""
    try:
        return text, compose(text), ()
    except _reading_errors() as error:
        turned, percents = sign_behind(text, file)
        try:
            return turned, compose(turned if percents else text), percents
        except _reading_errors():
            raise (trap or _unreadable(error, text, file)) from None


def _together(problems: tuple[BadInput, ...]) -> BadInput:
    problems[0].also = problems[1:]
    return problems[0]


def _trap(text: str, file: str) -> BadInput | None:
    """What YAML would swallow without a word."""
    try:
        refuse_traps(text, file)
    except BadInput as trap:
        return trap
    return None


def _reading_errors() -> tuple[type[Exception], ...]:
    """What `compose` raises; asked for only when something was raised, since ruamel is heavy."""
    from ruamel.yaml.error import YAMLError

    return YAMLError, RecursionError


def _unreadable(error: Exception, text: str, file: str) -> BadInput:
    """Where reading stopped, and what may help."""
    from ruamel.yaml.error import MarkedYAMLError

    _refuse_depth(text, file)
    if not isinstance(error, MarkedYAMLError):
        problem = str(error).splitlines()[0]
        return BadInput("HL100", _unlike_yaml(problem), where=file, fix="is it a text file?")
    mark = _mark(error)
    place = f"{file}:{mark.line + 1}:{mark.column + 1}" if mark else file
    return BadInput("HL100", _words(error, text, mark), where=place, fix=_hint(error, text, mark))


def _refuse(node: Node, path: Path, file: str) -> None:
    """An anchor comes before its alias, so no alias is ever followed."""
    place = f"{file}:{node.start_mark.line + 1}:{node.start_mark.column + 1}"
    if getattr(node, "anchor", None):  # libyaml's nodes have none: what has one is ruamel's
        fix = "write the value out where it is used"
        raise BadInput("HL100", "anchors and aliases (& and *) are not read", where=place, fix=fix)
    if len(path) > DEPTH:
        raise _too_deep(place)


def _refuse_depth(text: str, file: str) -> None:
    """What could not be composed may be nested too deeply, which says more than how it failed."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    depth = 0
    try:
        for event in YAML(typ="rt", pure=True).parse(text):
            kind = type(event).__name__
            depth += kind.endswith("StartEvent") - kind.endswith("EndEvent")
            if depth > DEPTH:
                mark = event.start_mark
                raise _too_deep(f"{file}:{mark.line + 1}:{mark.column + 1}")
    except (YAMLError, RecursionError):
        return


def _too_deep(place: str) -> BadInput:
    return BadInput("HL100", "nested too deeply", where=place, fix="a brief is a flat page")


def _build(node: Node, path: Path, tree: Tree) -> object:
    _refuse(node, path, tree.file)
    tree.positions[path] = (node.start_mark.line + 1, node.start_mark.column + 1)
    if node.id == "scalar":
        blank = not node.style and node.value in ("", "~", "null", "Null", "NULL")
        return None if blank else scalar_text(node)
    if node.id == "mapping":
        mapping: Fields = {}
        for key_node, value_node in entries(node):
            key = str(key_node.value) if key_node.id == "scalar" else ""
            line, column = key_node.start_mark.line + 1, key_node.start_mark.column + 1
            if not key or key in mapping:
                problem = f"'{key}' is written twice" if key else "a key has to be a word"
                fix = "keep one of the two" if key else QUOTE
                raise BadInput("HL100", problem, where=f"{tree.file}:{line}:{column}", fix=fix)
            tree.keys[(*path, key)] = (line, column)
            mapping[key] = _build(value_node, (*path, key), tree)
        return mapping
    return [_build(inner, (*path, i), tree) for i, inner in enumerate(list_nodes(node))]


def scalar_text(node: Node) -> str:
    """A scalar without the bells that ruamel's round trip leaves where a folded line was broken.

    Source: ruamel.yaml, `scan_block_scalar`; YAML 1.2 § 5.1 lets no file hold a bell itself.
    """
    text = str(node.value)
    return text.replace("\a", "") if node.style == ">" else text


def _words(error: "MarkedYAMLError", text: str, mark: "StringMark | None") -> str:
    """What the reader says, and by its name a character there that may be taken for another."""
    if str(error.problem) == "but found another document":
        return "a second document begins here: one file is one brief"
    if bracket := _open_bracket(error):
        line = error.context_mark.line + 1
        return f"the {bracket} of line {line} is not closed, or a comma is missing behind it"
    problem = str(error.problem or error.context or "not readable").strip().splitlines()[0]
    problem = next((plain_words for its, plain_words in PLAINLY.items() if its in problem), problem)
    char = text[mark.index : mark.index + 1] if mark else ""
    name = f"; here stands {character_name(char)}" if char and not char.isascii() else ""
    return _unlike_yaml(f"{problem}{name}")


def _unlike_yaml(problem: str) -> Wording:
    at_desk = f"the file is not written as it has to be: {problem}"
    return Wording(f"not readable as YAML: {problem}", at_desk=at_desk)


PLAINLY = {
    "unexpected end of stream": "a quote that opens here is never closed",
    "could not find expected ':'": "a line here has no colon with a blank behind it",
    "mapping values are not allowed": "a second colon stands in this line",
    "expected <block end>": "this line begins in another column than those it belongs to",
    "cannot start any token": "a text cannot begin with this character",
}
"""What the reader of such files says in its own terms, and what is meant."""


def _open_bracket(error: "MarkedYAMLError") -> str:
    """The bracket in which the reader met what cannot stand there; "" for another mistake."""
    if not str(error.problem).startswith("expected ',' or") or error.context_mark is None:
        return ""
    return "[" if "sequence" in str(error.context) else "{"


def _mark(error: "MarkedYAMLError") -> "StringMark | None":
    """Where it went wrong: a key without its colon and an open quote are noticed too late."""
    if str(error.problem).startswith("could not find expected ':'") or _is_open(error):
        mark: StringMark | None = error.context_mark
    else:
        mark = error.problem_mark or error.context_mark
    return mark


def _is_open(error: "MarkedYAMLError") -> bool:
    """Is it a quote that never closes? Then where it opens says more than where the file ends."""
    return "quoted scalar" in str(error.context)


def _hint(error: "MarkedYAMLError", text: str, mark: "StringMark | None") -> str:
    line = text.splitlines()[mark.line] if mark and mark.line < len(text.splitlines()) else ""
    if "{{" in line:
        return QUOTE
    if bracket := _open_bracket(error):
        end = {"[": "]", "{": "}"}[bracket]
        return f"close it with {end}, and put text that holds a comma, ': ' or '#' in quotes"
    if _is_open(error):
        return "close the quote that opens here, or put the whole text in double quotes"
    if "\t" in line:
        return "use spaces, not tabs"
    if NO_SPACE.match(line):
        return "put a space after the colon"
    if curly := CURLY.search(line):
        return f"{character_name(curly[0])} is no quote here: type a straight one"
    if mark and text[mark.index : mark.index + 1] in ("@", "`", "%"):
        return "put the text in quotes"
    if two := TWO_COLONS.fullmatch(line):
        return f'put the text in quotes: {two[1]} "{two[2]}"'
    if INNER_QUOTE.search(line):
        return "a single quote ends the text: put it in double quotes"
    return "check the indentation, and put text that holds ': ' or '#' in quotes"
