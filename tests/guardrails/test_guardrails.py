"""Cases of what copy may say, in sixteen languages: every one is judged as it deserves."""

from collections import Counter

import pytest
from tests.guardrails.cases import Case, cases

KINDS = ("promises", "idioms", "figures", "ways_out", "age", "masked", "gsm", "residue", "dlt",
         "whatsapp")  # fmt: skip


MANY, N_PARTS = ("promises", "idioms"), 6
"""Kinds of thousands of cases: every sixth from the first is judged here, the rest are slow."""
PARTS = [
    *((kind, 0, 1) for kind in KINDS if kind not in MANY),
    *((kind, 0, N_PARTS) for kind in MANY),
    *(
        pytest.param(kind, part, N_PARTS, marks=pytest.mark.slow)
        for kind in MANY
        for part in range(1, N_PARTS)
    ),
]


@pytest.mark.parametrize(("kind", "part", "n_parts"), PARTS)
def test_every_case_is_judged_as_it_deserves(kind: str, part: int, n_parts: int) -> None:
    of_kind = [case for case in cases() if case.kind == kind][part::n_parts]
    assert of_kind
    wrong = [describe(case) for case in of_kind if not case.is_right()]
    assert wrong == []


def test_clean_and_faulty_cases_hold_the_balance_in_ten_languages() -> None:
    sides = Counter((case.language, case.is_faulty) for case in cases())
    languages = {case.language for case in cases() if case.kind == "promises"}
    assert len(languages) == 20
    for language in languages:
        assert min(sides[language, True], sides[language, False]) >= 12, language


def describe(case: Case) -> str:
    return f"{case.language} {case.text}: {' '.join(case.codes()) or 'nothing'}"
