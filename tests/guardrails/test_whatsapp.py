"""Meta's limits of a WhatsApp template, each one unit on either side."""

from typing import Any

import pytest
from tests.guardrails.bare import parts_findings


def codes(parts: dict[str, Any], **sheet: Any) -> set[str]:
    return {f.code for f in parts_findings(parts, channel="whatsapp", **sheet)}


@pytest.mark.parametrize(
    ("part", "limit", "code"),
    [
        ("body", 1024, "wa.body_length"),
        ("header", 60, "wa.header_length"),
        ("footer", 60, "wa.footer_length"),
    ],
)
def test_a_part_may_be_as_long_as_meta_lets_it(part: str, limit: int, code: str) -> None:
    body = {"body": "Hi there"}
    assert code not in codes(body | {part: "क" * limit})
    assert code in codes(body | {part: "क" * (limit + 1)})


@pytest.mark.parametrize(("value", "is_too_long"), [("x" * 20, False), ("x" * 21, True)])
def test_a_body_is_measured_with_its_sample_values(value: str, *, is_too_long: bool) -> None:
    text = "a" * 500 + "{{ name }}" + "a" * 504
    shown = codes({"body": text, "examples": {"name": value}})
    assert ("wa.body_length" in shown) == is_too_long
    assert "wa.body_length" not in codes({"body": text})


@pytest.mark.parametrize(("count", "is_told"), [(10, False), (11, True)])
def test_ten_emoji_pass(count: int, *, is_told: bool) -> None:
    assert ("wa.emoji_limit" in codes({"body": "Hi" + "🎉" * count})) == is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [("a    b", False), ("a     b", True), ("a\n\nb", False), ("a\n\n\nb", True), ("a\tb", True)],
)
def test_four_spaces_and_one_blank_line_pass(text: str, *, is_told: bool) -> None:
    assert ("wa.whitespace" in codes({"body": text})) == is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Hi {{ a }} come in", False),  # four words for one parameter, itself counted
        ("Hi {{ a }} come", True),
        ("Hi {{ a }} you and {{ b }} come in", False),
        ("Hi {{ a }} you and {{ b }} come", True),
        ("{{ a }}您好，欢迎", False),  # written without spaces
    ],
)
def test_a_parameter_needs_three_words_and_the_text_one_more(text: str, *, is_told: bool) -> None:
    assert ("wa.too_many_params" in codes({"body": text})) == is_told


@pytest.mark.parametrize(("size", "is_told"), [(25, False), (26, True)])
def test_a_buttons_text_has_twenty_five_characters(size: int, *, is_told: bool) -> None:
    buttons = [{"type": "URL", "text": "क" * size}]
    assert ("wa.button_text_length" in codes({"body": "Hi", "buttons": buttons})) == is_told


@pytest.mark.parametrize(
    ("kinds", "is_told"),
    [
        (["QUICK_REPLY"] * 10, False),
        (["QUICK_REPLY"] * 11, True),
        (["URL"] * 2, False),
        (["URL"] * 3, True),
        (["PHONE_NUMBER"], False),
        (["PHONE_NUMBER"] * 2, True),
        (["COPY_CODE"] * 2, True),
        (["COPY_CODE", "PHONE_NUMBER", "URL", "URL"], False),
    ],
)
def test_there_are_ten_buttons_two_links_one_phone_and_one_code_at_most(
    kinds: list[str], *, is_told: bool
) -> None:
    buttons = [{"type": kind, "text": "Go"} for kind in kinds]
    assert ("wa.button_count" in codes({"body": "Hi", "buttons": buttons})) == is_told


@pytest.mark.parametrize(
    ("kinds", "is_told"),
    [
        (["QUICK_REPLY", "QUICK_REPLY", "URL"], False),
        (["URL", "QUICK_REPLY"], False),
        (["QUICK_REPLY", "URL", "QUICK_REPLY"], True),
    ],
)
def test_quick_replies_stand_together(kinds: list[str], *, is_told: bool) -> None:
    buttons = [{"type": kind, "text": "Go"} for kind in kinds]
    assert ("wa.button_order" in codes({"body": "Hi", "buttons": buttons})) == is_told


@pytest.mark.parametrize(("header", "is_told"), [("For {{ a }}", False), ("{{ a }} {{ b }}", True)])
def test_a_header_has_one_parameter_at_most(header: str, *, is_told: bool) -> None:
    assert ("wa.header_params" in codes({"body": "Hi", "header": header})) == is_told


@pytest.mark.parametrize(
    ("text", "is_told"), [("Hi {{1}} and {{2}}", False), ("Hi {{1}} and {{3}}", True),
                          ("Hi {{2}} and on", True)]
)  # fmt: skip
def test_numbered_parameters_begin_at_one_and_leave_none_out(text: str, *, is_told: bool) -> None:
    assert ("wa.param_sequence" in codes({"body": text})) == is_told


@pytest.mark.parametrize(("examples", "missing"), [(["a", "b"], False), (["a"], True)])
def test_every_parameter_has_a_sample_value(examples: list[str], *, missing: bool) -> None:
    parts = {"body": "Hi {{1}} and {{2}} you", "examples": examples}
    assert ("wa.example_missing" in codes(parts)) == missing


@pytest.mark.parametrize(
    ("body", "is_promotion"),
    [
        ("घर में काम बीच में छूट ही जाता है।", False),
        ("फ़ॉर्म का एक कदम छूट गया था।", False),
        ("आज हर चीज़ पर छूट ही छूट।", True),
        ("जूतों पर छूट है।", True),
    ],
)
def test_what_was_left_out_is_no_discount_in_hindi(body: str, *, is_promotion: bool) -> None:
    found = codes({"body": body}, language="hi", category="UTILITY")
    assert ("wa.category_mismatch" in found) == is_promotion


@pytest.mark.parametrize(
    ("body", "free", "percents", "is_promotion"),
    [
        ("The technician comes free of charge.",
         ("the technician comes free of charge",), (), False),
        ("The technician comes free of charge.", (), (), True),
        ("The technician comes free of charge.",
         ("the technician comes free of charge",), (20,), True),  # there is an offer beside it
        ("A free lamp for you.", ("the technician comes free of charge",), (), True),
        ("The technician is free of charge, and 20% off lamps.",
         ("the technician comes free of charge",), (), True),
    ],
)  # fmt: skip
def test_a_repair_at_no_cost_sells_nothing(
    body: str, free: tuple[str, ...], percents: tuple[int, ...], *, is_promotion: bool
) -> None:
    facts = {"free": free, "percents": percents}
    found = codes({"body": body}, language="en", category="UTILITY", facts=facts)
    assert ("wa.category_mismatch" in found) == is_promotion
