"""One number of the brief excuses no other, and a year is a number too."""

from typing import Any

import pytest
from tests.guardrails.bare import findings

COUNTS: dict[str, Any] = {"channel": "push", "facts": {"figures": [{"value": 7}]}}


@pytest.mark.parametrize(
    ("facts", "text", "message"),
    [
        ({"amounts": [{"value": 5, "currency": "USD"}]}, "$5 off, or $7 off", "$7"),
        ({"amounts": [{"value": 5, "currency": "USD"}]}, "€5 off", "€5"),
        ({"percents": [20]}, "20% off, or 25% off", "25%"),
        ({"percents": [20]}, "10-20% off", "10%"),
        ({"quantities": [100]}, "100 points, and 50 points", "50 is"),
        ({"dates": ["2026-11-30"]}, "from 20 november to 30 november", "20 november"),
    ],
)
def test_one_known_number_excuses_no_other(facts: dict[str, Any], text: str, message: str) -> None:
    (finding,) = findings(text, channel="push", facts=facts)
    assert message in finding.message


@pytest.mark.parametrize("known", [[100], [15]])
def test_both_numbers_of_a_reduction_are_the_briefs(known: list[int]) -> None:
    sheet: dict[str, Any] = {"channel": "push", "language": "zh-Hans"}
    found = findings("满100减15", "fact.quantity", facts={"quantities": known}, **sheet)
    assert len(found) == 1
    assert findings("满100减15", "fact.quantity", facts={"quantities": [15, 100]}, **sheet) == []


@pytest.mark.parametrize(
    ("year", "is_told"), [(1499, False), (1500, True), (2100, True), (2101, False)]
)
def test_a_number_of_these_two_centuries_is_a_year(year: int, *, is_told: bool) -> None:
    assert bool(findings(f"The house of {year}.", "fact.quantity", **COUNTS)) == is_told


@pytest.mark.parametrize(("times", "is_told"), [(["24:00"], False), (["23:00"], True)])
def test_the_hour_of_a_known_time_may_stand_alone(times: list[str], *, is_told: bool) -> None:
    sheet = {"channel": "push", "facts": {"figures": [{"value": 7}], "times": times}}
    assert bool(findings("Open to 24 guests", "fact.quantity", **sheet)) == is_told


@pytest.mark.parametrize(
    ("brief", "copy", "code"),
    [
        ({"unit": "%", "role": "discount", "bound": "up_to"}, "Up to 20% off", None),
        ({"unit": "%", "role": "discount", "bound": "up_to"}, "20% off", "fact.bound"),
        ({"unit": "INR", "role": "price", "bound": "from"}, "From Rs 20", None),
        ({"unit": "INR", "role": "price", "bound": "from"}, "Only Rs 20", "fact.bound"),
        ({"unit": "INR", "role": "minimum"}, "Orders over Rs 20", None),
        ({"unit": "INR", "role": "minimum"}, "Save Rs 20", "fact.role"),
        ({"unit": "INR", "role": "price"}, "Over Rs 20", "fact.bound"),
    ],
)
def test_a_number_keeps_its_role_and_its_bound(
    brief: dict[str, str], copy: str, code: str | None
) -> None:
    facts = {
        "percents": [20],
        "amounts": [{"value": 20, "currency": "INR"}],
        "figures": [{"value": 20, **brief}],
    }
    codes = [finding.code for finding in findings(copy, channel="push", facts=facts)]
    assert codes == ([code] if code else [])


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Loved by dentists, 9 of 12.", True),
        ("Loved by dentists. The bus is 12.", False),
    ],
)
def test_a_number_in_the_sentence_of_a_promise_is_part_of_it(text: str, *, is_told: bool) -> None:
    facts = {"figures": [{"value": 9}], "claims": ["loved by dentists"]}
    assert bool(findings(text, "fact.quantity", channel="push", facts=facts)) == is_told


@pytest.mark.parametrize("text", ["500 ki chhoot", "99 cents", "50p", "199 only", "nur 499."])
def test_a_price_is_found_whatever_letters_stand_around_it(text: str) -> None:
    assert findings(text, "fact.amount")


@pytest.mark.parametrize(
    ("last", "codes"), [(3, []), (4, ["fact.quantity", "fact.quantity", "pii.phone"])]
)
def test_the_briefs_own_telephone_number_counts_nothing(last: int, codes: list[str]) -> None:
    sheet: dict[str, Any] = {
        "phones": ["61 555 01 23"],
        "facts": {"figures": [{"value": 3, "unit": "shirt"}]},
    }
    found = findings(f"Order now, open daily, 61 555 01 2{last}", **sheet)
    assert [item.code for item in found] == codes
