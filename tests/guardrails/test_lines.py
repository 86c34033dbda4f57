import subprocess
import sys
from typing import Any

import pytest
from tests.channels import SHEETS

from hookline.documents import documents_at
from hookline.errors import BadInput
from hookline.guardrails.lines import check_line, measure_line


def test_a_measure_line_answers_with_the_size_and_its_id() -> None:
    assert measure_line({"id": "a", "text": "я" * 71}) == {
        "id": "a",
        "encoding": "UCS-2",
        "units": 71,
        "segments": 2,
        "segments_worst": 2,
    }


def test_a_check_line_needs_no_more_than_a_channel() -> None:
    assert check_line({"id": 1, "sheet": {"channel": "push"}, "text": "Come in"}, SHEETS) == {
        "id": 1,
        "findings": [],
    }


@pytest.mark.parametrize(
    "line",
    [
        {},
        {"text": 5},
        {"text": "x"},
        {"text": "x", "sheet": {"chanel": "sms"}},
        {"text": "x", "sheet": {"channel": "sms", "country": "UK"}},
        {"text": "x", "sheet": {"channel": "sms", "country": "Inda"}},
        {"text": "x", "sheet": {"channel": "sms"}, "parts": 5},
        {"text": "x", "sheet": {"channel": "sms"}, "others": [5]},
        {"text": "x", "sheet": {"channel": "sms"}, "live_arms": "x"},
    ],
)
def test_a_bad_line_is_refused_in_words(line: dict[str, Any]) -> None:
    with pytest.raises(BadInput) as refused:
        check_line(line, SHEETS)
    assert refused.value.problem


def test_a_country_is_read_in_any_case() -> None:
    line = {"sheet": {"channel": "sms", "country": "us"}, "text": "Come in"}
    (finding,) = documents_at(check_line(line, SHEETS), "findings")
    assert finding["code"] == "optout.missing"


def test_measuring_loads_no_pydantic() -> None:
    code = (
        "import sys; from hookline.guardrails.lines import measure_line; "
        "measure_line({'text': 'x'}); print('pydantic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
