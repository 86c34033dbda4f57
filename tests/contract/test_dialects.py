import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline import adapters
from hookline.dialects.convert import convert, convert_line
from hookline.errors import BadInput

GOLDEN = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "golden/mergetags.jsonl")
    .read_text("utf-8")
    .splitlines()
]
EXPECTED = [
    pytest.param(case["text"], name, wanted, id=f"{name}:{case['text'][:20]}")
    for case in GOLDEN
    for name, wanted in case["dialects"].items()
]
NAMES = adapters.names("dialects")


@pytest.mark.parametrize(("text", "name", "wanted"), EXPECTED)
def test_a_text_becomes_the_engines_template(
    text: str, name: str, wanted: str | dict[str, Any]
) -> None:
    answer = convert_line({"text": text}, name)
    assert answer == (wanted if isinstance(wanted, dict) else {"text": wanted})


@pytest.mark.parametrize("case", [case for case in GOLDEN if case["refused"]])
def test_text_that_the_engine_would_run_is_refused(case: dict[str, Any]) -> None:
    for name in case["refused"]:
        with pytest.raises(BadInput):
            convert_line({"text": case["text"]}, name)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "text", ["Hi {{ first_name, hello", "Hi {{{ first_name }}}", "{% if x %}hi{% endif %}", "Hi }}"]
)
def test_a_broken_tag_is_refused_by_every_dialect(name: str, text: str) -> None:
    with pytest.raises(BadInput) as refused:
        convert_line({"text": text}, name)
    assert refused.value.code == "HL220"


@pytest.mark.sampled(3)
@pytest.mark.parametrize("name", NAMES)
@given(text=st.text(alphabet="{}% *|<>'\"abc_:default\n"))
def test_any_text_is_converted_or_refused(name: str, text: str) -> None:
    try:
        converted = convert(text, adapters.load("dialects", name))
    except BadInput:
        return
    assert "{{" in text or converted.text == text


def test_two_fields_may_not_become_one() -> None:
    with pytest.raises(BadInput, match="both"):
        convert_line({"text": "{{ favourite_store }} {{ favourite_size }}"}, "mailchimp")


def test_a_percent_sign_may_not_touch_a_tag_where_that_makes_code() -> None:
    with pytest.raises(BadInput, match="touches"):
        convert_line({"text": "Save 50%{{ first_name }}"}, "sfmc")


def test_a_field_that_comes_twice_keeps_its_number_and_the_id_comes_back() -> None:
    line = {"id": 7, "text": '{{ a | default: "x" }} {{ b }} {{ a }}'}
    assert convert_line(line, "twilio_content") == {
        "id": 7,
        "text": "{{1}} {{2}} {{1}}",
        "variables": {"1": "x", "2": ""},
    }


@pytest.mark.parametrize("line", [{}, {"text": 5}])
def test_a_line_without_a_text_is_refused(line: dict[str, Any]) -> None:
    with pytest.raises(BadInput):
        convert_line(line, "liquid")
