"""What every record is: frozen, and strict about its keys."""

import ast
import inspect
import textwrap
from functools import cache

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A document of the loop; an attribute's docstring is also its help in YAML and in the TUI.

    Its validators are built when it is first used: a command loads eighty kinds and uses ten. So a
    field's default that is a record is made by `default_factory`, which asks for it no earlier.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, defer_build=True)


TIME_OF_DAY = r"(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)"
"""A pattern of HH:MM."""


def attribute_help(record: type[BaseModel], attribute: str) -> str:
    """The docstring of a record's attribute as one line; "" where it has none.

    Read from the source when somebody asks: pydantic's own `use_attribute_docstrings` reads that of
    every record at import, which is a third of what importing the records costs.
    """
    for owner in record.__mro__:
        if attribute in inspect.get_annotations(owner):
            return " ".join(_attribute_docstrings(owner).get(attribute, "").split())
    return ""


@cache
def _attribute_docstrings(record: type) -> dict[str, str]:
    """By attribute: the string that stands right after it in the class."""
    body = ast.parse(textwrap.dedent(inspect.getsource(record))).body[0]
    assert isinstance(body, ast.ClassDef)
    return {
        field.target.id: text.value.value
        for field, text in zip(body.body, body.body[1:], strict=False)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    }
