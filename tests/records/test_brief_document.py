"""The brief file as text: what is not changed stays, byte for byte."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.channels import CHANNELS

from hookline.records.brief_document import BriefDocument
from hookline.records.documents import read_brief

FULL = """\
# Lapsed shirt buyers.
brand: Kurtako   # who speaks
hook: we_miss_you
tonality: [warm,   playful]

# what they get
offer:
  text: {en: Rs 500 off, hi: "500 off"}
  code: AAJAO500     # typed by hand
  ends: 2026-12-31
facts:
  # measured in June
  - 40 new styles
  - {en: free returns, hi: muft}   # both
cta: {label: Shop now, url: https://kurtako.example/a}
# the end
"""


def changed(text: str, value: object, *path: str | int) -> str:
    document = BriefDocument(text, "b.yaml")
    document.set(value, *path)
    return document.text


def test_setting_what_is_there_already_changes_no_byte() -> None:
    document = BriefDocument(FULL, "b.yaml")
    document.set("Kurtako", "brand")
    document.set(["we_miss_you"], "hooks")
    document.set(["warm", "playful"], "tonality")
    document.set("", "idea")
    document.set("AAJAO500", "offers", 0, "code")
    document.set(["40 new styles", {"en": "free returns", "hi": "muft"}], "facts")
    assert document.text == FULL


@pytest.mark.parametrize(
    ("value", "path", "before", "after"),
    [
        ("Marena", ("brand",), "brand: Kurtako ", "brand: Marena "),
        (["offer"], ("hooks",), "hook: we_miss_you", "hook: offer"),
        (["offer", "newness"], ("hooks",), "hook: we_miss_you", "hook: [offer, newness]"),
        (["warm"], ("tonality",), "[warm,   playful]", "[warm]"),
        ("X1", ("offers", 0, "code"), "code: AAJAO500 ", "code: X1 "),
        ("Rs 600 off", ("offers", 0, "text", "en"), "{en: Rs 500 off,", "{en: Rs 600 off,"),
        (None, ("offers", 0, "code"), "  code: AAJAO500     # typed by hand\n", ""),
        (None, ("offers", 0, "text", "hi"), ', hi: "500 off"', ""),
        ("Rs 9, [x]", ("offers", 0, "text", "en"), "en: Rs 500 off", 'en: "Rs 9, [x]"'),
        ("Go: now", ("cta", "label"), "label: Shop now", 'label: "Go: now"'),
        (None, ("cta", "label"), "label: Shop now, ", ""),
        (None, ("cta",), "cta: {label: Shop now, url: https://kurtako.example/a}\n", ""),
        ("en", ("languages",), "hook:", "languages: en\nhook:"),
        ("5%", ("offers", 0, "percent"), "2026-12-31\n", "2026-12-31\n  percent: 5%\n"),
        ("S", ("audience", "segment"), "/a}\n", "/a}\naudience:\n  segment: S\n"),
    ],
)  # fmt: skip
def test_one_edit_changes_one_place(
    value: object, path: tuple[str | int, ...], before: str, after: str
) -> None:
    assert FULL.count(before) == 1
    assert changed(FULL, value, *path) == FULL.replace(before, after)


def test_a_list_keeps_the_lines_of_what_stays_with_their_comments() -> None:
    text = changed(FULL, [{"en": "free returns", "hi": "muft"}, "made in Pune"], "facts")
    assert text == FULL.replace("  # measured in June\n  - 40 new styles\n", "").replace(
        "# both\n", "# both\n  - made in Pune\n"
    )


def test_an_empty_file_takes_its_first_key() -> None:
    assert changed("", "Kurtako", "brand") == "brand: Kurtako\n"
    assert changed("# new\n", "x", "offers", 0, "code") == "# new\noffers:\n  code: x\n"


def test_a_blank_key_is_filled_where_it_stands() -> None:
    assert changed("brand:\nidea: x\n", "K", "brand") == "brand: K\nidea: x\n"
    assert changed("brand: K # c\noffer:\n", "A", "offers", 0, "code") == (
        "brand: K # c\noffer:\n  code: A\n"
    )


def test_windows_line_ends_stay() -> None:
    text = FULL.replace("\n", "\r\n")
    assert changed(text, "x", "idea") == text.replace("hook:", "idea: x\r\nhook:")
    assert "\n" not in changed(text, "x", "idea").replace("\r\n", "")


def test_a_text_in_a_block_is_replaced_and_what_follows_stays() -> None:
    text = "brand: K\nidea: |-\n  one\n  two\n# a word\nvariants: 4\n"
    assert changed(text, "three", "idea") == "brand: K\nidea: three\n# a word\nvariants: 4\n"
    assert changed(text, "", "idea") == "brand: K\n# a word\nvariants: 4\n"


@pytest.mark.parametrize("path", sorted(Path("briefs").glob("**/*.yaml")), ids=str)
def test_shipped_briefs_survive_every_edit_that_is_taken_back(path: Path) -> None:
    text = path.read_text("utf-8")
    if "brand:" not in text:
        return
    document = BriefDocument(text, str(path))
    for key in ("brand", "idea", "variants"):
        was = document.get(key)
        document.set("something else", key)
        document.set(was, key)
    assert document.text == text


@given(value=st.text(min_size=1, max_size=30), flow=st.booleans())
def test_any_text_comes_back_as_it_was_written(value: str, flow: bool) -> None:
    document = BriefDocument(FULL, "b.yaml")
    path: tuple[str | int, ...] = ("cta", "label") if flow else ("idea",)
    document.set(value, *path)
    assert BriefDocument(document.text, "b.yaml").get(*path) == value
    brief, _ = read_brief(changed(FULL, "plain", "notes"), "b.yaml", stem="b", channels=CHANNELS)
    assert brief.notes == "plain"


@given(values=st.lists(st.text("ab: #{},[]-?\"'\n", min_size=1, max_size=8), max_size=4))
def test_any_list_comes_back_as_it_was_written(values: list[str]) -> None:
    document = BriefDocument(FULL, "b.yaml")
    document.set(values, "facts")
    found = BriefDocument(document.text, "b.yaml").get("facts")
    assert (found if isinstance(found, list) or found is None else [found]) == (values or None)


@pytest.mark.parametrize(
    "second", ["and free returns", "desde junio", "2 shirts #AAJAO", "!Sale", "• new", "*bold*"]
)
def test_a_text_that_yaml_would_lose_is_written_in_quotes(second: str) -> None:
    document = BriefDocument("brand: K\nfacts: [one, two]\nidea: x\n", "b.yaml")
    document.set(["one", second], "facts")
    document.set(second, "idea")
    assert (document.get("facts"), document.get("idea")) == (["one", second], second)


@pytest.mark.parametrize("text", [":&", ":*"])
def test_a_text_that_yaml_would_take_for_its_own_sign_is_written_in_quotes_in_a_map(
    text: str,
) -> None:
    document = BriefDocument("must_say: ours\n", "b.yaml")
    document.set({"all": "ours", "sms": text}, "must_say")
    assert document.text == f'must_say: {{all: ours, sms: "{text}"}}\n'


@pytest.mark.parametrize(
    ("phrase", "written"),
    [("cheap", "never_say: cheap"), ("well, free", 'never_say: ["well, free"]')],
)
def test_a_phrase_with_a_comma_stays_one_of_a_list(phrase: str, written: str) -> None:
    document = BriefDocument("brand: a\n", "a.yaml")
    document.set([phrase], "never_say")
    assert written in document.text
    assert document.get("never_say", 0) == phrase


ALONE = "brand: K\noffer: 15 EUR off\n"


@pytest.mark.parametrize(
    ("text", "value", "path", "after"),
    [
        (ALONE, "20 EUR off", ("offers", 0, "text"), "brand: K\noffer: 20 EUR off\n"),
        (ALONE, None, ("offers", 0, "text"), "brand: K\n"),
        (
            ALONE,
            "A1",
            ("offers", 0, "code"),
            "brand: K\noffer: {text: 15 EUR off, code: A1}\n",
        ),
        ("brand: K\noffer: 20%\n", "30%", ("offers", 0, "percent"), "brand: K\noffer: 30%\n"),
        (
            "offers: [15 EUR off, 20%]\n",
            "A1",
            ("offers", 1, "code"),
            "offers: [15 EUR off, {percent: 20%, code: A1}]\n",
        ),
    ],
)
def test_an_offer_that_is_written_as_its_text_alone_is_changed_line_by_line(
    text: str, value: str | None, path: tuple[str | int, ...], after: str
) -> None:
    assert changed(text, value, *path) == after
    assert BriefDocument(after, "b.yaml").get(*path) == value


def test_a_way_to_act_in_one_sentence_keeps_its_words_beside_a_changed_link() -> None:
    document = BriefDocument("brand: K\ncta: Shop now http://k.example\n", "b")
    assert document.get("cta", "label") == "Shop now"
    document.set("https://k.example", "cta", "url")
    assert document.text == "brand: K\ncta: {label: Shop now, url: https://k.example}\n"
    document = BriefDocument("brand: K\ncta: {label: Shop now}\n", "b")
    document.set("https://k.example", "cta", "url")
    assert document.text == "brand: K\ncta: {label: Shop now, url: https://k.example}\n"
