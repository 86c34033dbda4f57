"""One number of the brief excuses no other, and a year is a number too."""

from collections.abc import Callable
from typing import Any

import pytest
from tests.guardrails.bare import findings

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.records.resolved_brief import ResolvedBrief

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


@pytest.mark.parametrize(
    ("language", "offer", "copy", "is_true"),
    [
        ("de", "3 % ab 400 €, max. 60 € Rabatt", "3 % ab 400 €, höchstens 60 €", True),
        ("de", "3 % ab 400 €, max. 60 € Rabatt", "3 % ab 400 €, 60 € Rabatt", False),
        ("en", "10% off over $50, max discount $20", "10% off over $50, at most $20", True),
        ("en", "10% off over $50, max discount $20", "10% off over $50, and $20 off", False),
        ("es", "10 % desde 50 €, máx. 20 € de descuento", "10 % desde 50 €, máximo 20 €", True),
        ("ru", "10% от 500 ₽, макс. скидка 200 ₽", "10% от 500 ₽, не больше 200 ₽", True),
        ("ru", "10% от 500 ₽, макс. скидка 200 ₽", "10% от 500 ₽ и скидка 200 ₽", False),
    ],
)
def test_the_stop_of_max_ends_no_clause(
    resolved: Callable[[str], ResolvedBrief], language: str, offer: str, copy: str, *, is_true: bool
) -> None:
    brief = resolved(
        f"brand: {{name: K, default_language: {language}}}\nchannels: [push]\n"
        f"offer: {{text: '{offer}'}}\n"
    )
    found = check(
        {"body": copy}, compile_sheet(brief, "push", language, offer=next(iter(brief.offers)))
    )
    assert ("fact.role" not in {item.code for item in found}) == is_true


@pytest.mark.parametrize(
    ("fact", "copy", "is_true"),
    [
        ("15-min slots", "15 minutes each", True),
        ("15-min slots", "15 hours each", False),
        ("waits of 40 mins", "40 minutes", True),
        ("3 yr plan", "3 years", True),
        ("3 yr plan", "3 months", False),
    ],
)
def test_a_shortened_unit_of_time_is_that_unit(
    resolved: Callable[[str], ResolvedBrief], fact: str, copy: str, *, is_true: bool
) -> None:
    brief = resolved(f"brand: K\nchannels: [push]\nfacts: [{fact}]\n")
    found = check({"body": copy}, compile_sheet(brief, "push", "en"))
    assert ("fact.quantity" not in {item.code for item in found}) == is_true


@pytest.mark.parametrize(
    ("copy", "is_told"), [("缶のままで十分です", False), ("十本の列車です", True)]
)
def test_enough_in_japanese_is_no_ten_minutes(
    resolved: Callable[[str], ResolvedBrief], copy: str, *, is_told: bool
) -> None:
    brief = resolved(
        "brand: {name: K, default_language: ja}\nchannels: [push]\nfacts: [全5本, 30〜40分間隔]\n"
    )
    found = check({"body": copy}, compile_sheet(brief, "push", "ja"))
    assert ("fact.quantity" in {item.code for item in found}) == is_told


@pytest.mark.parametrize(("copy", "is_told"), [("19.40 uçuşu", False), ("19.45 uçuşu", True)])
def test_a_number_may_be_the_briefs_hour_with_its_minutes(
    resolved: Callable[[str], ResolvedBrief], copy: str, *, is_told: bool
) -> None:
    brief = resolved(
        "brand: {name: K, default_language: tr}\nchannels: [push]\n"
        "facts: ['her gün akşam 19.40''ta uçuş var']\n"
    )
    found = check({"body": copy}, compile_sheet(brief, "push", "tr"))
    assert bool(found) == is_told
