"""Templates are strict about names, and values are never templates."""

import pytest
from jinja2 import UndefinedError
from jinja2.exceptions import SecurityError

from hookline.prompting.templates import Templates


def test_a_name_that_nobody_filled_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        Templates({"a": "{{ missing }}"}).render("a", {})


def test_a_value_with_braces_stays_as_it_is() -> None:
    assert Templates({"a": "{{ x }}"}).render("a", {"x": "{{ 1 + 1 }} <b>"}) == "{{ 1 + 1 }} <b>\n"


def test_a_template_cannot_reach_into_python() -> None:
    with pytest.raises(SecurityError):
        Templates({"a": "{{ x.__class__.__mro__ }}"}).render("a", {"x": ""})


def test_the_hash_follows_every_template() -> None:
    one = Templates({"a": "x", "b": "y"})
    assert one.hash == Templates({"b": "y", "a": "x"}).hash
    assert one.hash != Templates({"a": "xb", "b": ""}).hash
