"""From a YAML document to a record, with located errors and the nearest known word."""

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from hookline.errors import BadInput
from hookline.records.brand import Brand
from hookline.records.brief import Brief
from hookline.records.yaml_tree import Tree, read_tree
from hookline.text.similarity import nearest

Model = TypeVar("Model", bound=BaseModel)

SYNONYMS = {
    "hook": "hooks", "tone": "tonality", "tones": "tonality", "channel": "channels",
    "language": "languages", "offer": "offers", "fact": "facts", "mandatory": "must_say",
    "product_facts": "facts", "wildcard": "wildcards",
}  # fmt: skip
"""Keys of a brief that people write, and the one that is meant."""
LISTS = ("hooks", "tonality", "channels", "languages", "offers", "facts", "never_say")
"""Keys of a brief whose value may be a list or a single one."""


def read_brief(text: str, file: str, *, stem: str) -> tuple[Brief, Tree]:
    """The brief in a YAML text, and where its values stand; its id is the file's stem.

    Raises:
        BadInput: HL1xx with file:line:column; `also` holds the further problems.
    """
    tree = read_tree(text, file)
    _need_mapping(tree, "a brief")
    _settle(tree)
    tree.value.setdefault("id", stem)
    return validated(Brief, tree), tree


def read_brand(text: str, file: str) -> Brand:
    """The brand in a YAML text."""
    tree = read_tree(text, file)
    _need_mapping(tree, "a brand")
    tree.value = _without_blanks(tree.value)
    return validated(Brand, tree)


def validated(model: type[Model], tree: Tree) -> Model:
    """The record that a tree holds.

    Raises:
        BadInput: the first problem, located, with the others in `also`.
    """
    try:
        return model.model_validate(tree.value)
    except ValidationError as failure:
        problems = [_located(error, tree, model) for error in failure.errors()]
        problems.sort(key=lambda problem: _order(problem.where))
        problems[0].also = tuple(problems[1:])
        raise problems[0] from None


def _need_mapping(tree: Tree, what: str) -> None:
    if not isinstance(tree.value, dict):
        fix = "start with a line such as `brand: Kurtako`"
        raise BadInput("HL102", f"{what} is lines of `key: value`", where=tree.where(), fix=fix)


def _settle(tree: Tree) -> None:
    """Read singular and plural, one value or a list, and synonyms as the same."""
    value = _without_blanks(tree.value)
    for said, meant in SYNONYMS.items():
        if said in value:
            if meant in value:
                problem = f"'{said}' and '{meant}' are the same thing"
                fix = "keep one of the two"
                raise BadInput("HL103", problem, where=tree.where((said,)), fix=fix)
            value[meant] = value.pop(said)
            _move(tree, said, meant)
    for key in LISTS:
        if key in value and not isinstance(value[key], list):
            value[key] = [value[key]]
            for path in [path for path in tree.positions if path[:1] == (key,)]:
                tree.positions[(key, 0, *path[1:])] = tree.positions[path]
    _hooks_that_are_ideas(value)
    if isinstance(value.get("personalization"), list):
        value["personalization"] = dict.fromkeys(value["personalization"])
    tree.value = value


def _without_blanks(value: Any) -> Any:
    """Blank means not written, except in maps of the user's own (personalization, who)."""
    if isinstance(value, Mapping):
        return {
            key: inner if key in ("personalization", "who") else _without_blanks(inner)
            for key, inner in value.items()
            if inner is not None or key in ("personalization", "who")
        }
    return value


def _hooks_that_are_ideas(value: dict[str, Any]) -> None:
    ideas = [hook for hook in value.get("hooks", []) if isinstance(hook, str) and " " in hook]
    if ideas and "idea" not in value:
        value["idea"] = " ".join(ideas)
        value["hooks"] = [hook for hook in value["hooks"] if hook not in ideas]


def _move(tree: Tree, said: str, meant: str) -> None:
    for path in [path for path in tree.positions if path and path[0] == said]:
        tree.positions[(meant, *path[1:])] = tree.positions.pop(path)


def _located(error: ErrorDetails, tree: Tree, model: type[BaseModel]) -> BadInput:
    path = tuple(error["loc"])
    where = tree.where(path)
    given, kind, context = error["input"], error["type"], error.get("ctx", {})
    name = str(path[-1]) if path else ""
    if kind == "extra_forbidden":
        known = sorted({*_keys(model, path[:-1]), *(SYNONYMS if len(path) == 1 else ())})
        near = nearest(name, known)
        fix = f"did you mean '{near}'?" if near else f"one of: {', '.join(known)}"
        return BadInput("HL104", f"there is no key '{name}'", where=where, fix=fix)
    if kind == "literal_error":
        words = str(context.get("expected", "")).replace(" or ", ", ").replace("'", "").split(", ")
        near = nearest(str(given), words)
        fix = f"did you mean '{near}'?" if near else f"one of: {', '.join(words)}"
        label = next((str(step) for step in reversed(path) if isinstance(step, str)), name)
        return BadInput("HL101", f"there is no {label} '{given}'", where=where, fix=fix)
    if kind == "missing":
        fix = f"add a line `{name}: …`"
        return BadInput("HL105", f"'{name}' is missing", where=where, fix=fix)
    reason = str(context["error"]) if "error" in context else error["msg"]
    label = ".".join(str(step) for step in path)
    return BadInput("HL106", f"{label}: {reason[:1].lower()}{reason[1:]}", where=where)


def _keys(model: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    """The keys that the record at `path` knows, as they are written in YAML."""
    current: Any = model
    for step in path:
        if isinstance(step, str) and step in current.model_fields:
            current = _record_in(current.model_fields[step].annotation) or current
    return [field.alias or key for key, field in current.model_fields.items()]


def _record_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in getattr(annotation, "__args__", ()):
        if (found := _record_in(inner)) is not None:
            return found
    return None


def _order(where: str) -> tuple[int, int]:
    numbers = [int(part) for part in where.split(":")[-2:] if part.isdigit()]
    return (numbers[0], numbers[1]) if len(numbers) == 2 else (0, 0)
