"""An attribute's docstring is its help."""

import pytest

from hookline.records.base import Record, attribute_help
from hookline.records.brief import Brief


class Parent(Record):
    width: int = 1
    """In pixels,
    before it is scaled."""
    height: int = 2


class Child(Parent):
    depth: int = 3
    """How deep."""


@pytest.mark.parametrize(
    ("attribute", "words"),
    [("depth", "How deep."), ("width", "In pixels, before it is scaled."), ("height", ""),
     ("weight", "")],
)  # fmt: skip
def test_the_text_after_an_attribute_is_its_help(attribute: str, words: str) -> None:
    assert attribute_help(Child, attribute) == words


def test_a_brief_s_idea_says_what_it_is_for() -> None:
    assert attribute_help(Brief, "idea").startswith("Why write now")
