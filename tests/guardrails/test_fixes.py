import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.channels import bare_sheet

from hookline.guardrails.fixes import fix_text

SHEET = bare_sheet("sms", placeholders=("first_name", "city"))


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("We’ve saved it – come in", "We've saved it - come in"),
        ('Hi {{ first_nme | default: "you" }}', 'Hi {{ first_name | default: "you" }}'),
        ("Hi {{ first_name }}", 'Hi {{ first_name | default: "there" }}'),
        ("In {{ city }}", "In {{ city }}"),
        ("Hi {{ xyzzy | default: 'x' }}", "Hi {{ xyzzy | default: 'x' }}"),
    ],
)
def test_what_a_machine_can_mend_is_mended(text: str, mended: str) -> None:
    assert fix_text(text, SHEET, {"first_name": "there"}) == mended


@given(st.text())
def test_mending_twice_changes_nothing_more(text: str) -> None:
    once = fix_text(text, SHEET)
    assert fix_text(once, SHEET) == once
