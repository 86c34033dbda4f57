"""Fields whose place in the file is no path alone: further offers, saved lists, older samples."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.channels import CHANNELS

from hookline.errors import BadInput
from hookline.records.brief_document import BriefDocument
from hookline.tui.field_list import BY_ID, FIELDS
from hookline.tui.fields import Value, read_field, write_field
from hookline.tui.form_words import field_at

OFFERS = [field.id for field in FIELDS if field.key == "offers"]
ONE = """\
brand: Kurtako
offer:
  text: 20% off 2 shirts   # until we say so
  # asked for by Asha
  code: BACK20
market: IN
"""


def shown(document: BriefDocument, name: str) -> Value | None:
    return read_field(document, BY_ID[name], "en", CHANNELS)


def type_into(document: BriefDocument, name: str, words: str) -> None:
    write_field(document, BY_ID[name], words, ("en",), "en", CHANNELS)


def test_a_second_offer_leaves_the_lines_and_comments_of_the_first() -> None:
    document = BriefDocument(ONE, "b.yaml")
    assert shown(document, "offer_text2") == ""
    type_into(document, "offer_text2", "Free delivery")
    assert document.text == ONE.replace(
        "  text: 20%", "  - text: 20%"
    ).replace("  # asked", "    # asked").replace(
        "  code: BACK20\n", "    code: BACK20\n  - {text: Free delivery}\n"
    )  # fmt: skip
    type_into(document, "offer_code2", "FREE")
    assert document.get("offers") == [
        {"text": "20% off 2 shirts", "code": "BACK20"},
        {"text": "Free delivery", "code": "FREE"},
    ]
    assert shown(document, "offer_code") == "BACK20"
    type_into(document, "offer_text2", "")
    type_into(document, "offer_code2", "")
    assert document.get("offers", 0) == {"text": "20% off 2 shirts", "code": "BACK20"}
    assert shown(document, "offer_code2") == ""


@pytest.mark.parametrize(
    "text", ["brand: K\noffer: {text: A, code: B}\n", "brand: K\noffers: [{text: A, code: B}]\n"]
)
def test_a_second_offer_goes_behind_one_in_braces(text: str) -> None:
    document = BriefDocument(text, "b.yaml")
    type_into(document, "offer_text2", "C")
    assert document.get("offers") == [{"text": "A", "code": "B"}, {"text": "C"}]


@pytest.mark.parametrize(
    ("text", "field", "written"),
    [
        ("offer: 20% off", "offer_code", "offer: {text: 20% off, code: X}"),
        ("offers: [20% off, B]", "offer_code2", "offers: [20% off, {text: B, code: X}]"),
        ("offers: [20% off, B]", "offer_text", "offers: [X, B]"),
    ],
)
def test_an_offer_that_is_a_text_alone_is_shown_and_never_lost(
    text: str, field: str, written: str
) -> None:
    document = BriefDocument(f"brand: K\n{text}\n", "b.yaml")
    assert (shown(document, "offer_text"), shown(document, "offer_code")) == ("20% off", "")
    type_into(document, field, "X")
    assert document.text == f"brand: K\n{written}\n"


def test_a_blank_line_among_the_offers_is_told_beside_the_field() -> None:
    document = BriefDocument("brand: K\noffers:\n  - text: A\n  -\n", "b.yaml")
    with pytest.raises(BadInput):
        type_into(document, "offer_text2", "B")
    assert document.text.endswith("- text: A\n  -\n")


def test_no_offer_is_written_before_the_one_before_it_or_moves_into_anothers_place() -> None:
    document = BriefDocument(ONE, "b.yaml")
    with pytest.raises(BadInput, match="the second offer comes before the third"):
        type_into(document, "offer_text3", "C")
    for name, words in (("offer_text2", "B"), ("offer_text3", "C")):
        type_into(document, name, words)
    with pytest.raises(BadInput, match="without this the third offer takes its place"):
        type_into(document, "offer_text2", "")
    type_into(document, "offer_text3", "")
    type_into(document, "offer_text2", "")
    assert shown(document, "offer_text") == "20% off 2 shirts"
    assert [shown(document, name) for name in ("offer_text2", "offer_text3")] == ["", ""]


@given(st.lists(st.tuples(st.sampled_from(OFFERS), st.sampled_from(["", "A", "B: c", "5%"]))))
def test_whatever_is_typed_into_offers_stands_in_its_own_field_or_is_refused(
    typed: list[tuple[str, str]],
) -> None:
    document = BriefDocument("brand: K\n", "b.yaml")
    wanted: dict[str, str] = {}
    for name, words in typed:
        try:
            type_into(document, name, words)
        except BadInput:
            continue
        wanted[name] = words
    assert {name: shown(document, name) for name in wanted} == wanted


def test_a_saved_list_stays_where_something_else_is_known_of_the_audience() -> None:
    document = BriefDocument("brand: K\naudience: lapsed\n", "b.yaml")
    assert (shown(document, "saved"), shown(document, "segment")) == ("lapsed", "")
    type_into(document, "segment", "lapsed 90 to 179 days")
    assert document.get("audience") == {"saved": "lapsed", "segment": "lapsed 90 to 179 days"}
    sized = BriefDocument("brand: K\naudience: 48200\n", "b.yaml")
    assert (shown(sized, "saved"), shown(sized, "size")) == ("", "48200")
    type_into(sized, "size", "50000")
    assert sized.text == "brand: K\naudience: 50000\n"


@pytest.mark.parametrize("key", ["svoc_sample: ", "audience:\n  samples: "])
def test_samples_are_changed_where_they_stand_and_may_be_blank(key: str) -> None:
    document = BriefDocument(f"brand: K\n{key}{{first_name: Ana, points: '120'}}\n", "b.yaml")
    assert shown(document, "samples") == "first_name: Ana\npoints: 120"
    type_into(document, "samples", "first_name: Maximiliane\npoints:")
    assert shown(document, "samples") == "first_name: Maximiliane\npoints:"
    older = document.get("svoc_sample") or document.get("audience", "samples")
    assert older == {"first_name": "Maximiliane", "points": ""}
    with pytest.raises(BadInput, match="'points' stands in two lines"):
        type_into(document, "samples", "points: 1\npoints: 2")


@pytest.mark.parametrize(
    ("path", "field"),
    [
        (("offers", 1, "ends"), "offer_ends2"),
        (("offers", 0, "ends"), "offer_ends"),
        (("offer", "ends"), "offer_ends"),
        (("offers",), "offer_text"),
        (("follow_up", "offer", "code"), "follow_code"),
        (("audience", "samples", "points"), "samples"),
        (("cta",), "cta_url"),
        (("cta", "label"), "cta_label"),
        (("angles", 0), ""),
        ((), ""),
    ],
)
def test_a_place_in_the_brief_leads_to_its_field(path: tuple[str | int, ...], field: str) -> None:
    assert field_at(path) == field
