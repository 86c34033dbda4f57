"""Numbers that belong to somebody, by their length."""

from typing import Any

import pytest
from tests.guardrails.bare import findings


@pytest.mark.parametrize(("digits", "is_phone"), [(8, False), (9, True), (13, True), (14, False)])
def test_a_phone_number_has_nine_to_thirteen_digits(digits: int, *, is_phone: bool) -> None:
    number = "12345678901234"[:digits]
    assert bool(findings(f"Call {number} now", "pii.phone")) == is_phone


@pytest.mark.parametrize(
    ("number", "is_card"),
    [
        ("4111 1111 1111 1111", True),
        ("4111 1111 1111 1112", False),  # its last digit proves nothing
        ("4222222222222", True),  # thirteen digits
        ("422222222222", False),
        ("6304000000000000000", True),  # nineteen
    ],
)
def test_a_card_number_has_thirteen_to_nineteen_digits_and_proves_itself(
    number: str, *, is_card: bool
) -> None:
    assert bool(findings(f"Card {number} here", "pii.card")) == is_card


def test_the_brands_own_number_may_stand_with_or_without_its_country() -> None:
    sheet = {"phones": ["+44 20 7946 0000"]}
    assert findings("Call 020 7946 0000", "pii.phone", **sheet) != []  # 0 is no part of it
    assert findings("Call 20 7946 0000", "pii.phone", **sheet) == []
    assert findings("Call +44 20 7946 0000", "pii.phone", **sheet) == []


def test_a_number_in_a_text_that_has_to_be_said_is_the_brands() -> None:
    facts = {"required_terms": ["Marina S.r.l., P.IVA 01234567890"]}
    assert findings("Marina S.r.l., P.IVA 01234567890", "pii.phone", facts=facts) == []
    assert findings("Call 01234567891", "pii.phone", facts=facts) != []


@pytest.mark.parametrize(
    ("text", "is_own"),
    [
        ("Bel 053/77 12 34.", True),
        ("Bel 053/77 12 43.", False),
        ("Dial *737*50*881# now", True),
        ("Dial *737*50*981# now", False),
        ("12/11/2026, 10/11/2026", True),  # days, and no telephone
    ],
)
def test_numbers_with_strokes_and_service_codes_are_the_brands(text: str, is_own: bool) -> None:
    phones = ["053/77 12 34", "*737*50*881#"]
    assert (findings(text, "pii.phone", phones=phones) == []) is is_own


@pytest.mark.parametrize(
    ("text", "is_phone"),
    [
        ("Call 09561 / 55 01 23", True),
        ("Call 09561 - 55 01 23", False),  # from 9561 to 55
        ("Open 08 - 12 / 14 - 18", False),
    ],
)
def test_a_stroke_between_blanks_parts_the_numbers_of_a_phone(text: str, *, is_phone: bool) -> None:
    assert bool(findings(text, "pii.phone")) == is_phone


@pytest.mark.parametrize(
    ("text", "is_own"),
    [
        ("Text LARK to 60777.", True),
        ("Text LARK to 60778.", False),
        ("Text LERK to 60777.", False),
        ("Come at 9. Send LARK to 60777 and bring 3 friends.", True),
        ("Enviez LARK au 60777. Envoyez LARK au 60778.", False),
        ("Sende LARK an die 60777.", True),
        ("Sende LARK an die 60779.", False),
        ("Reply LARK.", False),
        ("Reply STOP to opt out.", True),
        ("Text STOP to 60700 to opt out.", True),
        ("The walk starts at 7.", True),
        ("Text WIN to 60999.", True),  # a fact tells it
        ("Text WIN to 60777.", False),
    ],
)
def test_a_word_is_sent_to_the_briefs_short_number_alone(text: str, is_own: bool) -> None:
    ways_out = ["Reply STOP to opt out", "Text STOP to 60700 to opt out"]
    sheet: dict[str, Any] = {"text_to": "LARK to 60777", "takes_reply": False, "optout": ways_out}
    sheet["facts"] = {"figures": [{"value": 60999}]}
    assert (findings(text, "pii.phone", **sheet) == []) is is_own


def test_a_reply_is_asked_for_where_the_brief_takes_one() -> None:
    assert findings("Reply YES.", "pii.phone", text_to="LARK to 60777") == []
    assert findings("Text LARK to 60778.", "pii.phone") == []  # no sheet says which it is
