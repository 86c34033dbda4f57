import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.channels import SHEETS, bare_sheet
from tests.shipped import shipped_library

from hookline.documents import documents_at, text_at
from hookline.guardrails.check import check
from hookline.guardrails.lines import check_line
from hookline.guardrails.sheets import compile_sheet
from hookline.workspace.library import load_brief

BASE: dict[str, Any] = {
    "channel": "sms",
    "language": "en",
    "country": "ZZ",
    "max_segments": 1,
    "placeholders": ["first_name", "city", "points"],
    "url_allow": ["brew.example"],
    "forbidden": ["cheap", "bribe"],
    "brand_terms": ["Brew & Co"],
    "facts": {
        "percents": [20],
        "amounts": [{"value": 5, "currency": "USD"}],
        "codes": ["BREW20"],
        "dates": ["2026-11-30"],
    },
}
FILE = Path(__file__).parents[1] / "golden/guardrails.jsonl"
GOLDEN = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]
N_PARTS = 20
"""Tests that share the golden cases: one for each of them would take longer than the checks."""
ANY_TEXT = st.text(max_size=120) | st.lists(
    st.sampled_from([case["text"] for case in GOLDEN]), min_size=1, max_size=3
).map(" ".join)


@pytest.mark.parametrize("part", range(N_PARTS))
def test_a_copy_has_exactly_the_findings_that_it_deserves(part: int) -> None:
    wrong = {case["text"]: found for case in GOLDEN[part::N_PARTS]
             if (found := codes_found(case)) != case["codes"]}  # fmt: skip
    assert wrong == {}


def codes_found(case: dict[str, Any]) -> list[str]:
    line: dict[str, Any] = {"sheet": BASE | case.get("sheet", {})}
    line |= {key: case[key] for key in ("text", "parts", "others", "live_arms") if key in case}
    findings = documents_at(check_line(line, SHEETS), "findings")
    return sorted({text_at(finding, "code") for finding in findings})


@given(ANY_TEXT, st.sampled_from(["sms", "whatsapp", "email", "push"]))
def test_a_bare_sheet_and_any_text_give_findings_never_an_exception(
    text: str, channel: str
) -> None:
    parts = {"subject": text, "title": text, "body": text, "header": text, "footer": text}
    for finding in check(parts, bare_sheet(channel), [text[::-1]]):
        start, end = finding.span
        assert 0 <= start <= end <= len(text)


@given(ANY_TEXT)
def test_the_same_copy_has_the_same_findings(text: str) -> None:
    sheet = SHEETS.read(BASE)
    assert check({"body": text}, sheet) == check({"body": text}, sheet)


@pytest.mark.parametrize(
    "parts", [{}, {"body": None}, {"buttons": "x"}, {"buttons": [1, {}]}, {"examples": 5}]
)
def test_parts_of_any_shape_are_read(parts: dict[str, Any]) -> None:
    codes = {finding.code for finding in check(parts, bare_sheet("whatsapp"))}
    assert codes <= {"wa.button_text_length", "wa.example_missing", "wa.button_order"}


def test_a_finding_points_at_the_words() -> None:
    text = "Hi {{ first_name | default: 'you' }}, 25% off"
    finding = next(x for x in check({"body": text}, SHEETS.read(BASE)))
    assert (text[slice(*finding.span)], finding.code) == ("25%", "fact.percent")


@pytest.mark.parametrize(("brand", "is_left_blank"), [("TBC Bank", False), ("Brew & Co", True)])
def test_a_brand_may_be_called_what_elsewhere_is_left_to_fill_in(
    brand: str, *, is_left_blank: bool
) -> None:
    sheet = SHEETS.read(BASE | {"brand_terms": [brand]})
    codes = {finding.code for finding in check({"body": "TBC Bank: your card is ready"}, sheet)}
    assert ("placeholder.malformed" in codes) is is_left_blank


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Doe mee en win.", ["fact.free"]),
        ("_Doe mee en win._", ["fact.free"]),
        ("_Doe mee en win_.", ["fact.free"]),
        ("Your _free_ cup is waiting.", ["fact.free"]),
        ("Your cup is __free__.", ["fact.free"]),
        ("Enter the word milk_free_latte.", []),
        ("Your cup __ is waiting.", []),
    ],
)
def test_italics_hide_no_promise(text: str, codes: list[str]) -> None:
    sheet = bare_sheet("whatsapp", language="nl" if "Doe" in text else "en")
    assert [found.code for found in check({"body": text}, sheet)] == codes


def test_a_near_duplicate_is_named_whether_it_stands_beside_or_is_live() -> None:
    sheet, text = SHEETS.read(BASE), "Your cup is warm and waiting for you."
    twins, unlike = ["Your cup is warm, and waiting for you!"], ["The terrace is open."]
    sibling_findings = check({"body": text}, sheet, unlike + twins, live=twins)
    live_findings = check({"body": text}, sheet, unlike, live=unlike + twins)
    assert [finding.message for finding in sibling_findings] == [
        "says nearly what draft 2 beside it says"
    ]
    assert [finding.message for finding in live_findings] == [
        "says nearly what live version 2 says"
    ]


def test_too_long_an_sms_names_its_price_and_the_characters_to_blame() -> None:
    text = "Only for you: ₹299 it’s " + "a" * 63
    finding = next(x for x in check({"body": text}, SHEETS.read(BASE)))
    assert finding.message == ("2 SMS instead of 1, 17 characters too long, because of ₹ and ’")


def test_samples_of_a_brief_warn_where_only_unlucky_customers_pay() -> None:
    sheet = SHEETS.read(
        BASE | {"samples": {"first_name": ["Al", "Александра", "Maximiliane-Charlotte " * 8]}}
    )
    greeting = 'Hi {{ first_name | default: "there" }}, your cup is waiting'
    dear = f"{greeting} and it stays warm until you are back at our counter."
    codes = {finding.code: finding.severity for finding in check({"body": dear}, sheet)}
    assert codes == {"length.worst_segments": "warn", "encoding.worst_ucs2": "warn"}
    # another alphabet that still fits one message costs nobody anything
    codes = {finding.code: finding.severity for finding in check({"body": f"{greeting}."}, sheet)}
    assert codes == {"length.worst_segments": "warn"}


@pytest.mark.sampled(4)
@pytest.mark.parametrize(
    "chunk",
    [
        "_",
        "_a ",
        "a",
        "1",
        "A ",
        "a.",
        "{{",
        "a@",
        "[a ",
        "я",
        "क\u200d",
        "! ",
        "first ten ",
        "123456789 ",
    ],
)
def test_hostile_length_costs_linear_time(chunk: str) -> None:
    started = time.process_time()
    check({"body": chunk * 20_000}, bare_sheet("email", brand_terms=("Brew & Co",)))
    assert time.process_time() - started < 5


@pytest.mark.parametrize("chunk", ["。5", "1.,", ". 5 ", "1千"])
def test_many_figures_cost_little_where_a_brief_holds_figures(tmp_path: Path, chunk: str) -> None:
    brief = tmp_path / "b.yaml"
    brief.write_text(
        "brand: {name: Kurtako}\nlanguages: [en]\nchannels: [email]\n"
        "idea: The shutters are up\nfacts: [40 x]\n"
    )
    sheet = compile_sheet(load_brief(brief, shipped_library()), "email", "en")
    check({"body": "a 5"}, sheet)  # what is built once
    started = time.process_time()
    check({"body": chunk * 1_000}, sheet)
    assert time.process_time() - started < 2


ASKED = (
    "MOMENT: It has just arrived or just begun, and it may still lie unopened.",
    "<brief>\nThe thought: soup for whoever comes in from the rain tonight\n</brief>\n"
    "NAMES\nas they are",
)


@pytest.mark.parametrize(
    ("text", "repeats"),
    [
        ("It has just arrived, or just begun, and you will like it.", True),  # eight words in a row
        ("It has just arrived or just begun: you will like it.", False),  # seven
        ("Well: IT HAS JUST ARRIVED or just begun, and.", True),
        ("Soup for whoever comes in from the rain tonight.", False),  # the brief's own words
        ("From the rain tonight, names as they are, you see.", False),  # no sentence of anybody's
    ],
)
def test_copy_repeats_eight_words_of_what_its_writer_was_asked_and_not_of_the_brief(
    text: str, repeats: bool
) -> None:
    found = [
        f for f in check({"body": text}, bare_sheet("sms"), asked=ASKED) if "asked" in f.message
    ]
    assert [finding.code for finding in found] == ["leak.prompt"] * repeats
    for finding in found:
        excerpt = text[slice(*finding.span)]
        assert excerpt.lower().startswith("it has just arrived")
        assert len(excerpt.split()) == 8


SHOP = "गुप्ता मेडिकल स्टोर और दवाखाना, लाल बाज़ार, नई सड़क"  # nine words


@pytest.mark.parametrize(
    ("asked", "text", "repeats"),
    [
        ("दवा पर {name} की ओर से आज यह छूट मिली है।", "{name}: आइए और देखिए", False),
        ("दवा पर आज यह छूट मिली है और रहेगी।", "दवा पर आज यह छूट मिली है सबको", False),  # seven
        ("दवा पर आज यह छूट मिली है और रहेगी।", "दवा पर आज यह छूट मिली है और", True),
        ("Say that {name} has an offer", "{name} has an offer", False),
    ],
)
def test_a_brands_name_is_no_request_and_a_word_is_whole_with_its_vowel_signs(
    asked: str, text: str, repeats: bool
) -> None:
    sheet = bare_sheet("sms").model_copy(update={"brand_terms": (SHOP,)})
    body = text.format(name=SHOP)
    found = check({"body": body}, sheet, asked=[asked.format(name=SHOP)])
    assert [f.code for f in found if f.code == "leak.prompt"] == ["leak.prompt"] * repeats


def test_a_wish_for_certain_words_is_no_request_that_comes_back() -> None:
    asked = ["It says: <wish>Say that your table by the window is still yours.</wish>"]
    text = "Yes, your table by the window is still yours."
    assert not [
        f for f in check({"body": text}, bare_sheet("sms"), asked=asked) if "asked" in f.message
    ]
