"""The answer to a request that has no fault: it fills the schema with what the prompt tells."""

import json
from typing import Any

from tests.gateway.faultserver.asked import Asked
from tests.gateway.faultserver.copywriter import Copywriter
from tests.gateway.faultserver.told import Planned, read_prompt

MOST_DEPTH = 20  # of a schema that refers to itself


def answer_of(asked: Asked, seed: int) -> Any:
    """What fills the request's schema; a text where it has none."""
    writer = Copywriter(read_prompt(asked.messages), f"{seed}:{asked.fingerprint}", seed)
    if asked.schema is None:
        return writer.part("body", Planned(1), 2000, follow_up=False)
    return _Filler(asked.schema, writer).fill()


def as_text(answer: Any) -> str:
    """The answer as a model writes it."""
    return answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)


class _Filler:
    """Fills one schema."""

    def __init__(self, schema: dict[str, Any], writer: Copywriter) -> None:
        self._root, self._writer = schema, writer

    def fill(self) -> Any:
        if "properties" not in self._root and "$ref" not in self._root:  # any object will do
            return {"variants": [self._plain(cell) for cell in self._writer.cells(1)]}
        return self._value(self._root, "", Planned(1), 0)

    def _plain(self, cell: Planned) -> dict[str, Any]:
        body = self._writer.part("body", cell, 480, follow_up=False)
        after = self._writer.part("body", cell, 480, follow_up=True)
        return {"cell": cell.number, "body": body, "follow_up": {"body": after}}

    def _value(self, schema: dict[str, Any], path: str, cell: Planned, depth: int) -> Any:
        schema = self._resolved(schema)
        if "const" in schema:
            return schema["const"]
        if choices := schema.get("enum"):
            return choices[self._writer.pick(len(choices), path, cell.number)]
        kind = schema.get("type", "object" if "properties" in schema else "string")
        kind = next(k for k in kind if k != "null") if isinstance(kind, list) else kind
        if kind == "object":
            return self._object(schema, path, cell, depth)
        if kind == "array":
            return self._array(schema, path, cell, depth)
        if kind == "string":
            return self._string(schema, path, cell)
        return self._number(kind, schema, path, cell)

    def _object(self, schema: dict[str, Any], path: str, cell: Planned, depth: int) -> Any:
        if depth > MOST_DEPTH:
            return {}
        parts = schema.get("properties", {})
        return {
            name: self._value(part, f"{path}.{name}", cell, depth + 1)
            for name, part in parts.items()
        }

    def _array(self, schema: dict[str, Any], path: str, cell: Planned, depth: int) -> Any:
        count = max(schema.get("minItems", 1), 0 if depth > MOST_DEPTH else 1)
        inner = schema.get("items", {"type": "string"})
        told = path.endswith(".variants")
        cells = self._writer.cells(count) if told else [cell] * count
        return [
            self._value(inner, f"{path}.{at}" if not told else path, one, depth + 1)
            for at, one in enumerate(cells)
        ]

    def _string(self, schema: dict[str, Any], path: str, cell: Planned) -> str:
        most = int(schema.get("maxLength", 10_000))
        follow_up = ".follow_up" in path
        return self._writer.part(path.rpartition(".")[2], cell, most, follow_up=follow_up)

    def _number(self, kind: str, schema: dict[str, Any], path: str, cell: Planned) -> Any:
        if kind in ("boolean", "null"):
            return kind == "boolean" or None
        if path.endswith(".cell"):
            return cell.number
        low = schema.get("minimum", 0)
        return low + self._writer.pick(int(schema.get("maximum", low + 9) - low) + 1, path)

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Past `$ref` and unions, of which the first that is not null is taken."""
        for _ in range(MOST_DEPTH):
            if "$ref" in schema:
                found: Any = self._root
                for name in schema["$ref"].removeprefix("#/").split("/"):
                    found = found[name]
                schema = found
            elif several := schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf"):
                schema = next((one for one in several if one.get("type") != "null"), several[0])
            else:
                break
        return schema
