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


SMALL = {"control": {"n": 80, "sum_c": 48}, "target": {"n": 70, "sum_c": 56}}


def test_the_textbook_interval_is_newcombes_method_1_of_example_a() -> None:
    # Newcombe (1998), Table II: 56/70 against 48/80
    got = answer("wald", SMALL)
    assert (got["lo"], got["hi"]) == pytest.approx((0.0575, 0.3425), abs=0.00005)


def test_agresti_and_caffo_add_a_success_and_a_failure_to_each_group() -> None:
    more = {"control": {"n": 82, "sum_c": 49}, "target": {"n": 72, "sum_c": 57}}
    got, shifted = answer("agresti_caffo", SMALL), answer("wald", more)
    assert (got["lo"], got["hi"]) == (shifted["lo"], shifted["hi"])
    assert got["diff"] == pytest.approx(0.2)


@pytest.mark.parametrize(
    ("method", "question", "customers"),
    [("mde_proportion", {"base": 0.05}, {"base": 0.05, "key": "mde_abs"}),
     ("mde_mean", {"mean": 2.3, "sd": 13.0}, {"mean": 2.3, "sd": 13.0, "key": "rel_mde"})],
)  # fmt: skip
def test_the_smallest_effect_and_the_customers_it_needs_are_one_question(
    method: str, question: dict[str, float], customers: dict[str, Any]
) -> None:
    given = {"target_share": 0.9, "power": 0.8, "alpha": 0.05}
    found = answer(method, given | question | {"n_total": 80_000})
    key = customers.pop("key")
    back = answer("power", given | customers | {key: found[key]})
    assert back["n_total"] == pytest.approx(80_000, rel=1e-9)


GOOD = {"n": 100, "sum_c": 10, "sum_y": 500.0, "sum_yy": 60_000.0, "sum_x": 400.0,
        "sum_xx": 50_000.0, "sum_xy": 20_000.0, "sum_cy": 500.0}  # fmt: skip


@pytest.mark.parametrize(
    ("method", "change", "field"),
    [
        ("newcombe", {"n": 0}, "control.n"),
        ("newcombe", {"n": 99.5}, "control.n"),
        ("newcombe", {"n": "many"}, "control.n"),
        ("newcombe", {"n": True}, "control.n"),
        ("newcombe", {"sum_c": 101}, "control.sum_c"),
        ("newcombe", {"sum_c": -1}, "control.sum_c"),
        ("newcombe", {"sum_c": 1.5}, "control.sum_c"),
        ("means_welch", {"sum_yy": 2_499.0}, "control.sum_yy"),
        ("means_welch", {"sum_yy": float("nan")}, "control.sum_yy"),
        ("means_welch", {"sum_yy": None}, "control.sum_yy"),
        ("cuped_tea", {"sum_xx": 1_599.0}, "control.sum_xx"),
        ("cuped_tea", {"sum_xy": 60_000.0}, "control.sum_xy"),
        ("ratio_delta", {"sum_cy": 900.0}, "control.sum_cy"),
    ],
)
def test_sums_that_no_group_can_have_are_refused_at_their_field(
    method: str, change: dict[str, Any], field: str
) -> None:
    with pytest.raises(BadInput) as caught:
        answer(method, {"control": GOOD | change, "target": GOOD})
    assert (caught.value.code, caught.value.where) == ("HL702", f"input.{field}")
    assert "Error" not in str(caught.value)


@pytest.mark.parametrize(
    ("method", "change"),
    [
        ("newcombe", {"sum_c": 100}),
        ("newcombe", {"sum_c": 0}),
        ("means_welch", {"sum_yy": 2_500.0}),
        ("cuped_tea", {"sum_xx": 1_600.0, "sum_xy": 2_000.0}),  # everyone spent alike before
    ],
)
def test_sums_at_the_bound_of_what_a_group_can_have_are_answered(
    method: str, change: dict[str, Any]
) -> None:
    assert answer(method, {"control": GOOD | change, "target": GOOD})


@pytest.mark.parametrize(
    ("method", "given", "field"),
    [
        ("bh", {"p": [0.5, 1.1]}, "p[1]"), ("holm", {"p": [-0.1]}, "p[0]"),
        ("bh", {"p": "no"}, "p"), ("bh", {"p": []}, "p"), ("bh", {"p": [None]}, "p[0]"),
        ("srm", {"observed": [1, 2], "weights": [1]}, "weights"),
        ("srm", {"observed": [1.5, 2], "weights": [1, 1]}, "observed[0]"),
        ("srm", {"observed": [-1, 2], "weights": [1, 1]}, "observed[0]"),
        ("srm", {"observed": [1, 2], "weights": [0, 1]}, "weights[0]"),
        ("power", {"base": 1.2, "mde_abs": 0.1, "target_share": 0.5}, "base"),
        ("power", {"base": 0.9, "mde_abs": 0.11, "target_share": 0.5}, "mde_abs"),
        ("power", {"base": 0.9, "mde_abs": 0.0, "target_share": 0.5}, "mde_abs"),
        ("power", {"base": 0.9, "mde_abs": 0.1, "target_share": 1.0}, "target_share"),
        ("power", {"base": 0.9, "mde_abs": 0.1, "target_share": 0.5, "power": 1}, "power"),
        ("power", {"mean": 1, "sd": -1, "rel_mde": 0.1, "target_share": 0.5}, "sd"),
        ("power", {"mean": 0, "sd": 1, "rel_mde": 0.1, "target_share": 0.5}, "mean"),
        ("mde_mean", {"mean": 1, "sd": 1, "n_total": 0, "target_share": 0.5}, "n_total"),
        ("always_valid", {"control": GOOD, "target": GOOD, "n_star": 0}, "n_star"),
        ("newcombe", {"control": GOOD, "target": GOOD, "alpha": 0}, "alpha"),
        ("newcombe", {"control": GOOD}, "target"),
    ],
)  # fmt: skip
def test_numbers_that_mean_nothing_are_refused_at_their_field(
    method: str, given: dict[str, Any], field: str
) -> None:
    with pytest.raises(BadInput) as caught:
        answer(method, given)
    assert (caught.value.code, caught.value.where) == ("HL702", f"input.{field}")


def test_a_p_of_0_or_1_is_a_p() -> None:
    assert answer("bh", {"p": [0, 1]}) == {"0": 0.0, "1": 1.0}


@pytest.mark.parametrize("method", ["means_welch", "relative_fieller", "always_valid"])
def test_a_question_outside_its_domain_is_answered_by_why(method: str) -> None:
    single = {"n": 1, "sum_c": 1, "sum_y": 5, "sum_yy": 25}
    with pytest.raises(BadInput, match="no number, because a group has fewer") as caught:
        answer(method, {"control": single, "target": single, "n_star": 100})
    assert caught.value.code == "HL704"
