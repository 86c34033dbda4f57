import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.channels import CHANNELS, bare_sheet

from hookline import adapters
from hookline.guardrails.base import Copy, Family
from hookline.guardrails.compiled import compile_once

NAMES = adapters.names("guardrails")


def test_no_two_families_report_the_same_code() -> None:
    codes = [code for name in NAMES for code in adapters.load("guardrails", name).codes]
    assert len(codes) == len(set(codes))
    assert len(codes) >= 80


@pytest.mark.sampled(3)
@pytest.mark.parametrize("name", NAMES)
@given(text=st.text(), channel=st.sampled_from(CHANNELS))
def test_a_family_reports_only_its_own_codes_inside_the_text(
    name: str, text: str, channel: str
) -> None:
    family: Family = adapters.load("guardrails", name)
    sheet = compile_once(bare_sheet(channel, sector="mutual_fund", country="US"))
    for violation in family.check(Copy({"body": text, "subject": text}), sheet):
        assert violation.code in family.codes
        assert violation.message
        assert 0 <= violation.span[0] <= violation.span[1] <= len(text)


@pytest.mark.parametrize("name", NAMES)
def test_a_family_says_how_bad_each_of_its_codes_is(name: str) -> None:
    assert set(adapters.load("guardrails", name).codes.values()) <= {"error", "warn", "info"}
