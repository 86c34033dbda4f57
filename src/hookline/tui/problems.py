"""Errors of a brief in words, each beside the field that it is about."""

from hookline.errors import HooklineError
from hookline.records.spellings import SYNONYMS
from hookline.records.yaml_tree import read_tree
from hookline.tui.fields import BY_ID, FIELDS, Field


def by_field(problem: HooklineError, text: str, file: str) -> dict[str, str]:
    """What is wrong by field; under "" what belongs to none."""
    places = read_tree(text, "").positions
    found: dict[str, str] = {}
    for one in (problem, *problem.also):
        if one.where in BY_ID:
            found.setdefault(one.where, in_words(one))
            continue
        if not one.where.startswith(file):  # of another file, which only a brand brings in
            found.setdefault("brand", f"{one.where}: {in_words(one)}")
            continue
        at = tuple(int(part) for part in one.where.split(":")[-2:] if part.isdigit())
        paths = [path for path, place in places.items() if place == at]
        name = _field_at(max(paths, key=len, default=()))
        found.setdefault(name, in_words(one))
    return found


def in_words(problem: HooklineError) -> str:
    """The problem, and what to do."""
    return f"{problem.problem}; {problem.fix}" if problem.fix else problem.problem


def _field_at(path: tuple[str | int, ...]) -> str:
    keys = [step for step in path if isinstance(step, str)]
    if not keys:
        return ""
    keys[0] = SYNONYMS.get(keys[0], keys[0])

    def shared(one: Field) -> int:
        steps = [step for step in one.path if isinstance(step, str)]
        alike = sum(a == b for a, b in zip(steps, keys, strict=False))
        return alike if steps[:1] == keys[:1] else 0

    best = max(FIELDS, key=shared)
    return best.id if shared(best) else ""
