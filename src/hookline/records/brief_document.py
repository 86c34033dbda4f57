"""A brief file as text that is changed key by key: every byte that is not meant stays."""

import json
from collections.abc import Sequence

from hookline.errors import BadInput
from hookline.records.offer_alone import Step, shortest_offer, text_alone, value_at
from hookline.records.proposed_fixes import SYNONYMS
from hookline.records.spellings import stands_alone
from hookline.records.yaml_nodes import Node, entries, list_nodes
from hookline.records.yaml_tree import read_tree, scalar_text
from hookline.text.pattern import compile_lazily

MARK = "\ufeff"  # how Windows' editors begin a text in UTF-8
_UNPRINTABLE = compile_lazily("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
Entry = tuple[Node, Node]
"""A key's node and its value's."""


class BriefDocument:
    """The text of a brief file, and edits to it."""

    def __init__(self, text: str, file: str) -> None:
        self._mark = text[: text.startswith(MARK)]
        self.text, self.file = text.removeprefix(MARK), file
        self.tree = read_tree(self.text, file).value

    @property
    def file_text(self) -> str:
        """The text with the mark of UTF-8 that the file had before it."""
        return self._mark + self.text

    def get(self, *path: Step) -> object:
        """The value at a path, whatever synonym its key is written under; None if absent.

        A single value may stand where a list is meant: `("offers", 0, "code")` finds both.
        """
        path = self._as_written(path)
        if alone := text_alone(self.tree, path):
            return value_at(alone.lines, path[len(alone.path) :])
        return value_at(self.tree, path)

    def set(self, value: object, *path: Step) -> None:
        """Write a text, a list or a map; None, "" or an empty list takes the key away.

        Raises:
            BadInput: HL107 where the file is written in a way that cannot be changed piecewise.
        """
        path = self._as_written(path)
        current = self.get(*path)
        if value == current or (not value and not current):
            return
        if alone := text_alone(self.tree, path):
            lines = _put(alone.lines, list(path[len(alone.path) :]), value or None)
            path, value = alone.path, lines if path[0] == "cta" else shortest_offer(lines)
        if isinstance(value, list) and len(value) == 1 and not isinstance(current, list):
            if value[0] == current:
                return
            value = value[0] if len(path) == 1 and stands_alone(path[0], value[0]) else value
        text = _Edit(self.text).made(list(path), value or None)
        expected = _put(self.tree, list(path), value or None)
        if (tree := read_tree(text, self.file).value) != expected:
            problem = f"'{path[0]}' is written in a way that cannot be changed here"
            raise BadInput("HL107", problem, where=self.file, fix="change it in the file")
        self.text, self.tree = text, tree

    def _as_written(self, path: Sequence[Step]) -> tuple[Step, ...]:
        tree = self.tree if isinstance(self.tree, dict) else {}
        synonym = (
            synonym for synonym, meant in SYNONYMS.items() if meant == path[0] and synonym in tree
        )
        return (next(synonym, path[0]), *path[1:])


def key_order() -> list[str]:
    """Where a new key goes, by the record's order; it is loaded no sooner than it is asked for."""
    from hookline.records.brief import Brief

    return [field.alias or name for name, field in Brief.model_fields.items()]


def _put(tree: object, path: list[Step], value: object) -> object:
    """What the tree should be after the edit; maps left empty go too."""
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(tree, list) and isinstance(step, int):
        inner = _put(tree[step], rest, value) if step < len(tree) else _put(None, rest, value)
        return [*tree[:step], inner, *tree[step + 1 :]]
    if isinstance(step, int):
        return _put(tree, rest, value)
    made = dict(tree) if isinstance(tree, dict) else {}
    made[step] = _put(made.get(step), rest, value)
    if made[step] is None:
        del made[step]
    return made or None


class _Edit:
    """One change to one text, by the marks of its nodes."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.newline = "\r\n" if "\r\n" in text else "\n"

    def made(self, path: list[Step], value: object) -> str:
        """The text with `value` at `path`."""
        from ruamel.yaml import YAML

        node: Node | None = YAML(typ="rt", pure=True).compose(self.text)
        if node is None:
            end = "" if not self.text or self.text.endswith("\n") else self.newline
            return self.text + end + self._block(str(path[0]), _nest(path[1:], value), 0) + "\n"
        trail: list[tuple[Node, Entry]] = []  # every map on the way, and its entry
        flow = False
        while path:
            step = path[0]
            flow = flow or bool(getattr(node, "flow_style", False))
            if node.id == "sequence" and isinstance(step, int) and step < len(list_nodes(node)):
                node = list_nodes(node)[step]
            elif isinstance(step, str) and node.id == "mapping":
                entry = next((e for e in entries(node) if e[0].value == step), None)
                if entry is None:
                    return self._inserted(node, step, _nest(path[1:], value), flow=flow)
                trail.append((node, entry))
                node = entry[1]
            elif isinstance(step, str):
                break
            path = path[1:]
        if not trail:
            return self.text
        if value is None:
            return self._removed(trail, flow=flow)
        return self._replaced(trail[-1][1], node, _nest(path, value), flow=flow)

    def _inserted(self, parent: Node, key: str, value: object, *, flow: bool) -> str:
        if flow:
            pair = f"{_scalar(key, flow=True)}: {_flow(value)}"
            if parent.value:
                return self._spliced(_end(entries(parent)[-1][1], self.text), None, f", {pair}")
            return self._spliced(parent.start_mark.index + 1, None, pair)
        pairs = entries(parent)
        column = pairs[0][0].start_mark.column
        block = self._block(key, value, column)
        after = pairs
        if column == 0 and key in key_order():
            rank = _rank(key)
            after = [e for e in pairs if _rank(str(e[0].value)) < rank]
        if not after:
            start = pairs[0][0].start_mark.index
            return self._spliced(start, None, block + self.newline + " " * column)
        offset = self._line_end(_end(after[-1][1], self.text) or after[-1][0].end_mark.index)
        return self._spliced(offset, None, self.newline + " " * column + block)

    def _replaced(self, entry: Entry, node: Node, value: object, *, flow: bool) -> str:
        inside_list = node is not entry[1] and entry[1].value != node.value
        block_value = not node.value or (
            not flow and not getattr(node, "flow_style", True) and not inside_list
        )
        if not flow and isinstance(value, list) and _is_block_list(node) and node is entry[1]:
            return self._relisted(entry, value)
        end = _end(node, self.text)
        if not block_value:
            return self._spliced(node.start_mark.index, end, self._inline(value, flow=flow))
        colon = self.text.index(":", entry[0].end_mark.index) + 1
        end = max(colon, end)
        if isinstance(value, dict) and not flow:
            written = self._block("", value, entry[0].start_mark.column)[1:]
        else:
            written = " " + self._inline(value, flow=flow)
        return self._spliced(colon, end, written)

    def _relisted(self, entry: Entry, values: list[object]) -> str:
        """A block list with other values; the lines of those that stay are the same lines."""
        key, node = entry
        start = begin = self._line_end(key.end_mark.index) + len(self.newline)
        chunks, old = [], []
        for entry_node in list_nodes(node):
            end = self._line_end(_end(entry_node, self.text) or entry_node.start_mark.index)
            end += len(self.newline) if end < len(self.text) else 0
            chunks.append(self.text[begin:end])
            old.append(_plain_value(entry_node))
            begin = end
        column = node.start_mark.column
        pieces = []
        for value in values:
            if value in old:
                index = old.index(value)
                pieces.append(chunks.pop(index))
                old.pop(index)
            else:
                pieces.append(f"{' ' * column}- {self._inline(value, flow=False)}{self.newline}")
        pieces = [p if p.endswith("\n") else p + self.newline for p in pieces]
        return self._spliced(start, begin, "".join(pieces))

    def _removed(self, trail: list[tuple[Node, Entry]], *, flow: bool) -> str:
        """Without the last entry of the trail, nor any map that holds nothing else."""
        while len(trail) > 1 and len(entries(trail[-1][0])) == 1:
            trail.pop()
            flow = any(getattr(parent, "flow_style", False) for parent, _ in trail)
        parent, (key, node) = trail[-1]
        pairs = entries(parent)
        index = next(i for i, entry in enumerate(pairs) if entry[0] is key)
        following = pairs[index + 1][0].start_mark.index if index + 1 < len(pairs) else None
        start, end = key.start_mark.index, max(_end(node, self.text), key.end_mark.index + 1)
        if flow:
            if following is not None:
                return self._spliced(start, following, "")
            before = _end(pairs[index - 1][1], self.text) if index else start
            return self._spliced(before, end, "")
        if self.text[self._line_start(start) : start].strip():  # the first key of a `- ` item
            return self._spliced(start, following, "")
        stop = self._line_end(end)
        stop += len(self.newline) if stop < len(self.text) else 0
        return self._spliced(self._line_start(start), stop, "")

    def _block(self, key: str, value: object, column: int) -> str:
        written = _scalar(key, flow=False) if key else ""
        if not isinstance(value, dict):
            return f"{written}: {self._inline(value, flow=False)}"
        inner = " " * (column + 2)
        lines = [
            f"{inner}{self._block(name, inner_value, column + 2)}"
            for name, inner_value in value.items()
        ]
        return self.newline.join([f"{written}:", *lines])

    def _inline(self, value: object, *, flow: bool) -> str:
        return _flow(value) if flow or not isinstance(value, str) else _scalar(value, flow=False)

    def _spliced(self, start: int, end: int | None, inserted: str) -> str:
        return self.text[:start] + inserted + self.text[start if end is None else end :]

    def _line_start(self, offset: int) -> int:
        return self.text.rfind("\n", 0, offset) + 1

    def _line_end(self, offset: int) -> int:
        end = (self.text + "\n").find("\n", offset)
        return end - 1 if self.text[end - 1 : end] == "\r" else end


def _rank(key: str) -> int:
    meant, order = SYNONYMS.get(key, key), key_order()
    return order.index(meant) if meant in order else len(order)


def _nest(path: Sequence[Step], value: object) -> object:
    for step in reversed(path):
        value = {step: value} if isinstance(step, str) else value
    return value


def _is_block_list(node: Node) -> bool:
    return node.id == "sequence" and not node.flow_style and bool(node.value)


def _end(node: Node, text: str) -> int:
    """Where a node's last own character is; a block's end mark lies beyond comments."""
    if node.id == "scalar":
        if not node.value and node.style is None:
            return 0  # a blank has its mark at whatever comes next
        end: int = node.end_mark.index
        return len(text[:end].rstrip()) if node.style in ("|", ">") else end
    if node.flow_style or not node.value:
        return int(node.end_mark.index)
    return _end([*list_nodes(node), *(value for _, value in entries(node))][-1], text)


def _plain_value(node: Node) -> object:
    if node.id == "scalar":
        return scalar_text(node)
    if node.id == "mapping":
        return {str(key.value): _plain_value(value) for key, value in entries(node)}
    return [_plain_value(inner) for inner in list_nodes(node)]


def _flow(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_flow(k)}: {_flow(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return "null" if value is None else _scalar(str(value), flow=True)


def _scalar(text: str, *, flow: bool) -> str:
    """As plain as YAML lets it be read back; else in double quotes."""
    try:
        # as a fact after another one: what seems to go on after a comma needs quotes there;
        # and as a value of a map, where what begins with a colon is a sign of YAML's
        places = f"facts: [k, {text}]\nmap: {{k: {text}}}\n" if flow else f"facts: {text}\n"
        value = read_tree(places, "").value
    except BadInput:
        value = None
    wanted = {"facts": ["k", text], "map": {"k": text}} if flow else {"facts": text}
    if "\n" not in text and value == wanted:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)
