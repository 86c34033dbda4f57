"""Composes a YAML document into nodes: by libyaml where it reads as ruamel does, else by ruamel.

libyaml takes a twentieth of the time, which a brief, a prompt folder and a key pressed in the desk
each wait for. ruamel alone knows YAML 1.2 to the letter and says what is wrong in words we can use.
"""

import re
from typing import TYPE_CHECKING, Protocol, cast

from hookline.text.pattern import compile_lazily

if TYPE_CHECKING:
    import yaml

MAX_DEPTH = 50
"""A document nested more deeply is ruamel's, which says so."""
_READS_OTHERWISE = compile_lazily(
    "[\t\r\x85\u2028\u2029\ufeff]"  # what ends a line, and what is white space
    r"|^(?:---|\.\.\.|%)"  # several documents, directives
    r"|[|>][^\s\w]*#",  # a remark right behind the head of a block
    re.MULTILINE,
)
"""libyaml reads YAML 1.1 and is the more lenient: a text with one of these is ruamel's.

Source: compared over the shipped files and 200,000 random changes of them.
"""


class Mark(Protocol):
    """A place in the text."""

    line: int
    column: int
    index: int


class Node(Protocol):
    """A value of the document with its marks, as either library makes it."""

    id: str
    """scalar, sequence or mapping."""
    value: object
    """A scalar's text, a sequence's nodes, a mapping's pairs of nodes."""
    style: str | None
    """A scalar's quote or block mark; None where it is plain."""
    flow_style: bool | None
    """Of a sequence or mapping: is it in brackets?"""
    start_mark: Mark
    end_mark: Mark


def list_nodes(node: Node) -> "list[Node]":
    """What a list holds; nothing of a text or a map."""
    return cast("list[Node]", node.value) if node.id == "sequence" else []


def entries(node: Node) -> "list[tuple[Node, Node]]":
    """Each key of a map with its value; nothing of a text or a list."""
    return cast("list[tuple[Node, Node]]", node.value) if node.id == "mapping" else []


def compose(text: str) -> Node | None:
    """The document's root node, or None where there is none.

    Raises:
        ruamel.yaml.error.YAMLError, RecursionError: for what cannot be read.
    """
    node = None if _READS_OTHERWISE.search(text) else composed_by_libyaml(text)
    if node is not None and node.id == "mapping":
        return node
    from ruamel.yaml import YAML

    read: Node | None = YAML(typ="rt", pure=True).compose(text)
    return read


def composed_by_libyaml(text: str) -> Node | None:
    """Its root node; None where libyaml refuses the text or is not here, or the two may differ.

    From events, since libyaml's own composer calls itself once a level until the stack is full.
    """
    import yaml

    if not yaml.__with_libyaml__:
        return None
    children: list[list[Node]] = [[]]
    open_collections: list[yaml.CollectionStartEvent] = []
    loader = yaml.CBaseLoader(text)
    try:
        while not isinstance(event := loader.get_event(), yaml.StreamEndEvent):
            if getattr(event, "anchor", None) or getattr(event, "tag", None):
                return None
            if isinstance(event, yaml.ScalarEvent):
                if not (event.value or event.style):
                    return None  # where a blank value stands
                children[-1].append(_scalar(event))
            elif isinstance(event, yaml.CollectionStartEvent):
                children.append([])
                open_collections.append(event)
                if len(open_collections) > MAX_DEPTH:
                    return None
            elif isinstance(event, yaml.CollectionEndEvent):
                inner = children.pop()
                children[-1].append(_collection(open_collections.pop(), event, inner))
    except yaml.YAMLError:
        return None
    finally:
        loader.dispose()
    return children[0][0] if children[0] else None


def _scalar(event: "yaml.ScalarEvent") -> Node:
    import yaml

    marks = (event.start_mark, event.end_mark)
    node: Node = yaml.ScalarNode("", event.value, *marks, event.style)
    return node


def _collection(
    start: "yaml.CollectionStartEvent", end: "yaml.CollectionEndEvent", inner: list[Node]
) -> Node:
    import yaml

    marks = (start.start_mark, end.end_mark)
    if isinstance(start, yaml.MappingStartEvent):
        pairs = list(zip(inner[::2], inner[1::2], strict=True))
        node: Node = yaml.MappingNode("", pairs, *marks, start.flow_style)
    else:
        node = yaml.SequenceNode("", inner, *marks, start.flow_style)
    return node
