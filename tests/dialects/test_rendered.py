"""What the engines themselves make of a converted text is what our preview shows."""

import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from liquid import Environment

from hookline import adapters
from hookline.dialects.base import camel
from hookline.dialects.convert import convert
from hookline.text.mergetags import render

NODE = Path(__file__).parents[2] / ".venv" / "node"
HAS_NODE = shutil.which("node") is not None and (NODE / "node_modules" / "handlebars").is_dir()
needs_node = pytest.mark.skipif(not HAS_NODE, reason="no node with handlebars and liquidjs")
TEXTS = [
    'Hi {{ first_name | default: "there" }}, welcome back!',
    'Hi {{ first_name }}, your {{ last_category | default: "it\'s new" }}',
    '{{ first_name | default: "vous" }} – 20 % à {{ last_outlet | default: "l’atelier" }}.',
    'नमस्ते {{ first_name | default: "जी" }}! {{ last_category | default: "चीज़ें" }}',
    "{{ first_name | default: 'a \"quoted\" friend' }} & <b>",
    "No tag at all: 50% & <b>",
]
PERSONAS: list[dict[str, str]] = [
    {},
    {"first_name": "", "last_category": "", "last_outlet": ""},
    {"first_name": "Анна", "last_category": "tea & cake", "last_outlet": "<Bandra>"},
    {"first_name": "{{ evil }}", "last_category": "{% if x %}", "last_outlet": '"quoted"'},
]
ROOTS = {"liquid": "", "customerio": "customer", "clevertap": "Profile"}
"""Dialects that are plain Liquid, and the object in which each keeps the customer's fields."""
LIQUID = Environment()


def context(dialect: str, persona: Mapping[str, str]) -> dict[str, Any]:
    root = ROOTS[dialect]
    return {root: dict(persona)} if root else dict(persona)


@pytest.mark.parametrize("dialect", ROOTS)
@pytest.mark.parametrize("persona", PERSONAS)
@pytest.mark.parametrize("text", TEXTS)
def test_liquid_renders_what_the_preview_shows(
    dialect: str, persona: dict[str, str], text: str
) -> None:
    template = convert(text, adapters.load("dialects", dialect)).text
    made = LIQUID.from_string(template).render(**context(dialect, persona))
    assert made == render(text, persona)


# our preview takes a value of spaces alone for a blank; engines do not
VALUES = st.text(max_size=20).filter(lambda value: not value or value.strip())


@given(first=VALUES, last=VALUES, text=st.sampled_from(TEXTS))
def test_no_value_of_a_customer_is_run(first: str, last: str, text: str) -> None:
    persona = {"first_name": first, "last_category": last, "last_outlet": first}
    template = convert(text, adapters.load("dialects", "liquid")).text
    assert LIQUID.from_string(template).render(**persona) == render(text, persona)


def by_node(asked: list[dict[str, Any]]) -> list[str]:
    lines = "\n".join(json.dumps(one) for one in asked)
    done = subprocess.run(
        ["node", str(Path(__file__).parent / "render.js"), str(NODE)],
        input=lines, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    return [json.loads(line) for line in done.stdout.splitlines()]


@needs_node
@pytest.mark.parametrize(("dialect", "engine"), [("handlebars", "handlebars"),
                                                 ("liquid", "liquidjs")])  # fmt: skip
def test_the_engines_of_node_render_what_the_preview_shows(dialect: str, engine: str) -> None:
    cases = [(text, persona) for text in TEXTS for persona in PERSONAS]
    asked = []
    for text, persona in cases:
        template = convert(text, adapters.load("dialects", dialect)).text
        named = {camel(k): v for k, v in persona.items()} if engine == "handlebars" else persona
        asked.append({"engine": engine, "template": template, "context": named})
    wanted = [render(text, persona) for text, persona in cases]
    assert by_node(asked) == wanted
