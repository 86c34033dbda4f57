"""Templates and the types of what they are told name the same things."""

from pathlib import Path
from typing import Any, get_args, get_type_hints, is_typeddict

import pytest
from jinja2 import Environment, meta, nodes

from hookline.prompting.learnings import LearningsSection
from hookline.prompting.room import Room
from hookline.prompting.template_names import (
    AngleList,
    Context,
    EditingContext,
    FirstMessages,
    InOtherWords,
    JudgingContext,
    MendingContext,
    ReadingContext,
    RepairRequest,
    SecondMessages,
    WithAnswer,
)

PROMPTS = Path(__file__).parents[2] / "prompts"
ENVIRONMENT = Environment(trim_blocks=True, lstrip_blocks=True, autoescape=True)
FORM = "form"
"""What a channel's template sets for the one that it includes."""
TOLD: dict[str, list[Any]] = {
    "angles.md.j2": [AngleList], "follow_up.md.j2": [SecondMessages, WithAnswer],
    "judge.md.j2": [JudgingContext], "mend.md.j2": [MendingContext],
    "reader.md.j2": [ReadingContext],
    "repair.md.j2": [RepairRequest], "rewrite.md.j2": [InOtherWords],
    "second_look.md.j2": [EditingContext], "system.md.j2": [Context],
    **{f"channels/{path.name}": [FirstMessages, WithAnswer]
       for path in (PROMPTS / "channels").glob("*.j2")},
}  # fmt: skip
RECORDS = (LearningsSection, Room)


def hints(told: Any) -> dict[str, Any]:
    return get_type_hints(told)


def parsed(template: str) -> nodes.Template:
    return ENVIRONMENT.parse((PROMPTS / template).read_text("utf-8"))


@pytest.mark.parametrize("template", sorted(TOLD))
def test_a_template_uses_only_names_that_it_is_told(template: str) -> None:
    told = {name for kind in TOLD[template] for name in hints(kind)}
    assert meta.find_undeclared_variables(parsed(template)) - {FORM} <= told


def test_every_template_is_typed() -> None:
    assert {str(path.relative_to(PROMPTS)) for path in PROMPTS.rglob("*.j2")} == set(TOLD)


def test_no_name_is_told_that_no_template_uses() -> None:
    used = {
        (kind, name)
        for template, kinds in TOLD.items()
        for name in meta.find_undeclared_variables(parsed(template))
        for kind in kinds
    }
    of_all = {name for kind, name in used if issubclass_of(kind, Context)}
    for kinds in TOLD.values():
        for kind in kinds:
            names = of_all if issubclass_of(kind, Context) else {n for k, n in used if k is kind}
            assert set(hints(kind)) - names == set(), kind.__name__


def issubclass_of(kind: Any, base: Any) -> bool:
    """TypedDicts keep no bases to ask."""
    return set(hints(base)) <= set(hints(kind))


@pytest.mark.parametrize("template", sorted(TOLD))
def test_a_template_reads_only_what_a_record_of_it_holds(template: str) -> None:
    told = {name: kind for each in TOLD[template] for name, kind in hints(each).items()}
    tree = parsed(template)
    for loop in tree.find_all(nodes.For):
        if isinstance(loop.target, nodes.Name) and isinstance(loop.iter, nodes.Name):
            told[loop.target.name] = next(iter(get_args(told.get(loop.iter.name))), None)
    for read in tree.find_all(nodes.Getattr):
        if isinstance(read.node, nodes.Name) and (kind := record_of(told.get(read.node.name))):
            assert read.attr in fields_of(kind), f"{read.node.name}.{read.attr}"


def record_of(kind: Any) -> Any:
    """The record in a type, which may be optional; None where it is none."""
    kinds = [kind, *get_args(kind)]
    return next((each for each in kinds if is_typeddict(each) or each in RECORDS), None)


def fields_of(kind: Any) -> set[str]:
    return set(hints(kind)) if is_typeddict(kind) else set(dir(kind)) | set(kind.__annotations__)
