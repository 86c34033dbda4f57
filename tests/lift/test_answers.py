import json
import re
from pathlib import Path
from typing import Any

import pytest

from hookline.errors import BadInput
from hookline.lift import answer

GOLDEN = Path(__file__).parents[1] / "golden" / "lift"
METHODS_BY_ID = {"proportions": r"toy_(?:small|mid)_", "multiplicity": r"\d+$"}


def golden_cases() -> list[Any]:
    cases = []
    for file in sorted(GOLDEN.glob("*.json")):
        for case in json.loads(file.read_text()):
            strip = METHODS_BY_ID.get(file.stem)
            method = re.sub(strip, "", case["id"]) if strip else file.stem
            cases.append(pytest.param(method, case, id=f"{file.stem}-{case['id']}"))
    return cases


@pytest.mark.parametrize(("method", "case"), golden_cases())
def test_the_published_and_peer_numbers_are_met(method: str, case: dict[str, Any]) -> None:
    got = answer(method, case["input"])
    tolerance = 1e-6 if method == "power" else 1e-9
    for key, expected in case["expected"].items():
        want = expected if isinstance(expected, str) else pytest.approx(expected, rel=tolerance)
        assert got[key] == want, key


@pytest.mark.parametrize(
    "case", json.loads((GOLDEN / "lin_interacted_point.json").read_text()), ids=lambda c: c["id"]
)
def test_lins_error_from_sums_is_close_to_hc2_from_rows(case: dict[str, Any]) -> None:
    se = answer("lin_interacted_point", case["input"])["se"]
    assert se == pytest.approx(case["HC2_of_the_rows"], rel=0.15)


def test_an_unknown_method_names_those_there_are() -> None:
    with pytest.raises(BadInput, match="no method 'welch'") as caught:
        answer("welch", {})
    assert "means_welch" in caught.value.fix


def test_an_input_without_its_fields_is_refused() -> None:
    with pytest.raises(BadInput) as caught:
        answer("means_welch", {"control": {"n": 3}})
    assert caught.value.code == "HL702"


def test_a_group_of_one_has_no_answer() -> None:
    one = {"n": 1, "sum_c": 1, "sum_y": 5, "sum_yy": 25}
    with pytest.raises(BadInput):
        answer("means_welch", {"control": one, "target": one})
