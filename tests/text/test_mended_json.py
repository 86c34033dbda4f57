"""JSON is mended where it can mean one thing only, and refused where it could mean several."""

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hookline.text.mended_json import DEEPEST, Unreadable, read_mended

MEANT = {"a": "It's 5 o'clock", "b": [1, 2.5, True, None]}

SPELLINGS = [
    json.dumps(MEANT),
    repr(MEANT),
    '{"a": "It\'s 5 o\'clock", "b": [1, 2.5, true, null,],}',
    '{"a": "It\'s 5 o\'clock",, "b": [1 2.5, true, null]}',
    '{"a": "It\'s 5 o\'clock" "b": [1, 2.5, true, null]}',
    '{"a": "It\\\'s 5 o\\\'clock", "b": [1, 2.5, true, null]}',
    "{'a': 'It's 5 o'clock', 'b': [1, 2.5, True, None]}",
    "{a: 'It\\'s 5 o\\x27clock', b: [1, 2.5, true, undefined]}",
    "{“a”: “It's 5 o'clock”, „b“: [1, 2.5, true, null]}",
    "{”a”: ”It's 5 o'clock”, ”b”: [1, 2.5, true, null]}",
    "{\xa0`a`\xa0: `It's 5 o'clock`,\u2028\ufeff'b': [1, 2.5, true, null]}",
    '{// the first\n"a": "It\'s 5 o\'clock", /* , */ "b": [1, # one\n2.5, true, null]}',
    '{"a": "It\'s 5 o\'clock", "b": [1, 2.5, true, null}',
    '{"a”: "It\'s 5 o\'clock", “b": [1, 2.5, true, null]}',
    "{「a」: ″It's 5 o'clock″, 〝b〟： [+1, 2.5, true, null]}",
    '{\\n"a": "It\'s 5 " + "o\'clock",\\n\\t"b": [1, 2.5, true, null]\\n}',
    '{"a": """It\'s 5 o\\u0027clock""", "b": [1, 2.5, true, null]}',
]


@pytest.mark.parametrize("text", SPELLINGS)
def test_every_spelling_of_one_document_is_that_document(text: str) -> None:
    assert read_mended(text) == (MEANT, len(text), True)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ('{"a": "one\ntwo\ttabs"}', {"a": "one\ntwo\ttabs"}),
        ('{"a": "He said "hi", then left", "b": "x"}', {"a": 'He said "hi", then left', "b": "x"}),
        ('{"a": "50\\% off \\_now\\_"}', {"a": "50% off _now_"}),
        ('{"a": "see https://x.example // y"}', {"a": "see https://x.example // y"}),
        ('{"a": "\\u0041\\U0001F600"}', {"a": "A😀"}),
        ('{"a": "\\u{41}\\u{1F600}"}', {"a": "A😀"}),
        ('{"a": "He said "hi" + "ho" twice"}', {"a": 'He said "hi" + "ho" twice'}),
        ('{"a": "", "b": """say "hi"\nnow""", }', {"a": "", "b": 'say "hi"\nnow'}),
        ('[{"a": {"b": "x"}}}, {"a": 2}]', [{"a": {"b": "x"}}, {"a": 2}]),
        ('[{"a": {"b": "x"}, {"a": 2}]', [{"a": {"b": "x"}}, {"a": 2}]),
        ('{"a": "Say “{name}, hi”"}', {"a": "Say “{name}, hi”"}),
    ],
)
def test_what_stands_inside_a_text_is_text(text: str, meant: Any) -> None:
    assert read_mended(text)[0] == meant


@pytest.mark.parametrize(
    "text", ["{first_name}", "{{ first_name }}", "[maybe]", '{"a" "b"}', '{"a": "\\u12zz"}', "{:}"]
)
def test_what_is_no_json_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(Unreadable, match=r"\(character \d+\)$"):
        read_mended(text)


def test_brackets_inside_each_other_have_an_end() -> None:
    assert read_mended("[" * DEEPEST + "]" * DEEPEST)[2]
    with pytest.raises(Unreadable, match="too deep"):
        read_mended("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1))


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
documents = st.lists(values, max_size=3) | st.dictionaries(st.text(max_size=5), values, max_size=3)


@given(document=documents, is_ascii=st.booleans())
def test_json_that_needs_no_mending_is_read_as_it_is(document: Any, is_ascii: bool) -> None:
    text = json.dumps(document, ensure_ascii=is_ascii)
    if not any(mark in text for mark in '\\"'):
        assert read_mended(text) == (document, len(text), True)


@given(document=documents, cut=st.integers(1, 60))
@example(document=[{"": "", "]0": None}], cut=9)
@example(document=[{"": "", "] 0": None}], cut=9)
def test_a_document_that_was_cut_is_read_as_far_as_it_came(document: Any, cut: int) -> None:
    text = json.dumps({"whole": 1, "rest": document})
    found, _, is_whole = read_mended(text[: max(len(text) - cut, 13)])
    assert isinstance(found, dict)
    assert found["whole"] == 1
    assert not is_whole


@pytest.mark.parametrize("number", ["-", "-1", "1.", "1e", "1e+", "12"])
def test_a_number_that_was_cut_anywhere_is_cut(number: str) -> None:
    assert read_mended('{"whole": 1, "rest": [' + number)[0::2] == ({"whole": 1, "rest": []}, False)


@given(text=st.text(alphabet="{}[]\"',:ab1 \\\n“”/#", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        _, end, _ = read_mended(text)
    except Unreadable:
        return
    assert 0 < end <= len(text)
