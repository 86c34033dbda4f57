"""Cases of what copy may say, in sixteen languages: every one is judged as it deserves."""

from collections import Counter

import pytest
from tests.guardrails.cases import Case, cases

KINDS = ("promises", "idioms", "figures", "ways_out", "age", "masked", "gsm", "residue", "dlt",
         "whatsapp")  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_every_case_is_judged_as_it_deserves(kind: str) -> None:
    of_kind = [case for case in cases() if case.kind == kind]
    assert of_kind
    wrong = [describe(case) for case in of_kind if not case.is_right()]
    assert wrong == []


def test_clean_and_faulty_cases_hold_the_balance_in_ten_languages() -> None:
    sides = Counter((case.language, case.is_faulty) for case in cases())
    languages = {language for language, _ in sides}
    assert len(languages) == 16
    for language in languages:
        assert min(sides[language, True], sides[language, False]) >= 12, language


def describe(case: Case) -> str:
    return f"{case.language} {case.text}: {' '.join(case.codes()) or 'nothing'}"
