"""A brief file as text that can be changed key by key: comments and order stay as they were."""

import io
from typing import Any

from hookline.records.documents import LISTS, SYNONYMS
from hookline.records.yaml_tree import read_tree


class BriefDocument:
    """The text of a brief file, and edits to it.

    Nothing is reformatted until something changes; then only what YAML has to.
    """

    def __init__(self, text: str, file: str) -> None:
        self.text, self.file = text, file
        read_tree(text, file)  # refuses what is no plain document, located

    def get(self, key: str) -> Any:
        """The value of a top-level key, whatever synonym it is written under; None if absent."""
        tree = read_tree(self.text, self.file).value or {}
        return tree.get(self._written(key, tree))

    def set(self, key: str, value: Any) -> None:
        """Write a top-level key: text, a list of texts, or a map; None or "" takes it away.

        A list of one stays a single value where it was written as one.
        """
        current = self.get(key)
        if value == current or (not value and not current):
            return
        if isinstance(value, list) and len(value) == 1 and value[0] == current:
            return
        yaml = self._yaml()
        document = yaml.load(self.text) or yaml.map()
        written = self._written(key, document)
        if not value:
            document.pop(written, None)
        elif isinstance(value, list):
            one = len(value) == 1 and not isinstance(current, list) and key in LISTS
            document[written] = value[0] if one else _flow(value)
        else:
            document[written] = value
        stream = io.StringIO()
        yaml.dump(document, stream)
        self.text = stream.getvalue()

    @staticmethod
    def _written(key: str, document: Any) -> str:
        return next(
            (said for said, meant in SYNONYMS.items() if meant == key and said in document), key
        )

    @staticmethod
    def _yaml() -> Any:
        from ruamel.yaml import YAML

        yaml = YAML(typ="rt")
        yaml.preserve_quotes = True
        yaml.width = 4096
        yaml.indent(mapping=2, sequence=4, offset=2)
        return yaml


def _flow(values: list[Any]) -> Any:
    from ruamel.yaml.comments import CommentedSeq

    made = CommentedSeq(values)
    made.fa.set_flow_style()
    return made
