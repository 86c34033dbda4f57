import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.text.mergetags import (
    BadTag,
    MergeTag,
    find_tags,
    malformed,
    may_be_tag,
    parse_strict,
    render,
    split_tags,
    write_tag,
)

CUSTOMERS: dict[str, dict[str, str | None]] = {
    "present": {
        "first_name": "Asha",
        "last_name": "Rao",
        "city": "Pune",
        "favorite_store": "MG Road",
        "points": "1250",
    },
    "missing": {},
    "null": dict.fromkeys(("first_name", "last_name", "city", "favorite_store", "points")),
    "empty": dict.fromkeys(("first_name", "last_name", "city", "favorite_store", "points"), ""),
    "blank": dict.fromkeys(("first_name", "last_name", "city", "favorite_store", "points"), "  "),
    "special": {
        "first_name": "O'Brien & <Sons>",
        "last_name": '"Q"',
        "city": "São Paulo",
        "favorite_store": "A&B",
        "points": "0",
    },
    "template-in-value": {
        "first_name": "{{ evil }}",
        "last_name": "{% x %}",
        "city": "*|X|*",
        "favorite_store": "%%y%%",
        "points": "1",
    },
    "unicode": {
        "first_name": "Анна 🎉",
        "last_name": "राव",
        "city": "北京",
        "favorite_store": "متجر",
        "points": "7",
    },
}
FILE = Path(__file__).parents[1] / "golden/mergetags.jsonl"
GOLDEN = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]
NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,11}", fullmatch=True)


def test_a_tag_has_a_name_a_fallback_and_a_place() -> None:
    assert find_tags('Hi {{ first_name | default: "there" }}!') == [
        MergeTag("first_name", "there", 3, 38)
    ]


@pytest.mark.parametrize("text", ["{{x}}", "{{ x }}", "{{x|default:'y'}}", '{{ x | default: "" }}'])
def test_spaces_and_the_kind_of_quote_are_free(text: str) -> None:
    assert [tag.name for tag in find_tags(text)] == ["x"]


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case["text"][:24])
@pytest.mark.parametrize("customer", CUSTOMERS)
def test_every_customer_reads_what_the_copywriter_meant(
    case: dict[str, dict[str, str]], customer: str
) -> None:
    assert render(str(case["text"]), CUSTOMERS[customer]) == case["reads"][customer]


@pytest.mark.parametrize(
    "text",
    [
        "Hi {{ first_name, hello",
        "Hi }} there",
        "{% if x %}hi{% endif %}",
        "Hi {{ First Name }}!",
        "Hi {{ user.name }}",
        "Hi {{ first_name | upcase }}",
        'Hi {{ first_name | default: "a}}b" }}',
        'Hi {{ first_name | default("there") }}',
        "Hi {{{ first_name }}}",
        "Hi {{ first_name | default: “there” }}",
        "Hi {# note #}",
    ],
)
def test_text_that_an_engine_could_run_is_refused_and_reported(text: str) -> None:
    with pytest.raises(BadTag) as refused:
        parse_strict(text)
    assert text[refused.value.start : refused.value.end]
    assert malformed(text)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Hi {first_name}!", "{first_name}"),
        ("Здравствуйте, {имя}!", "{имя}"),
        ("Hi ${name}!", "${name}"),
        ("Hi [First Name], hello", "[First Name]"),
        ("Hi [[name]], hello", "[[name]]"),
        ("Hi *|FNAME|*!", "*|FNAME|*"),
        ("Hi %%FirstName%%!", "%%FirstName%%"),
        ("Hi %FIRSTNAME%!", "%FIRSTNAME%"),
        ("Hi <%= recipient.name %>!", "<%= recipient.name %>"),
        ("Hi <<name>>!", "<<name>>"),
        ("Hi <first_name>!", "<first_name>"),
        ("Your {#var#} is ready", "{#var#}"),
        ('Hi {{ first_name | default: "there" }', "{{"),
    ],
)
def test_the_tags_of_other_engines_are_malformed(text: str, tag: str) -> None:
    start, end = malformed(text)[0]
    assert text[start:end] == tag


@pytest.mark.parametrize(
    "text",
    [
        "Save 50% on *stars* | 100% cotton",
        "5 < 6 > 4, #1 & [/INST]",
        '{"body": "JSON is another matter"}',
        "See [our shop](https://brew.example)",
        "10% to 20% off, 50%% even",
        'Hi {{ a | default: "x" }} {{ b }}',
    ],
)
def test_plain_text_is_not_malformed(text: str) -> None:
    assert malformed(text) == []


@given(st.text())
def test_any_text_splits_into_pieces_that_join_back(text: str) -> None:
    tokens = [x if isinstance(x, str) else text[x.start : x.end] for x in split_tags(text)]
    assert "".join(tokens) == text


@given(st.text(alphabet="{}%#[]|*<>\"'abc_ \n"))
def test_finding_tags_in_brackets_of_all_kinds_never_fails(text: str) -> None:
    malformed(text)
    for tag in find_tags(text):
        assert text[tag.start : tag.start + 2] == "{{"


@given(NAMES, st.none() | st.text(alphabet=st.characters(exclude_characters="{}%#\"'\n")))
def test_a_written_tag_is_read_back(name: str, fallback: str | None) -> None:
    tag = write_tag(name, fallback)
    assert parse_strict(tag) == [MergeTag(name, fallback, 0, len(tag))]


@given(NAMES, st.text())
def test_a_value_is_never_read_as_a_tag(name: str, value: str) -> None:
    assert render(f"{{{{ {name} }}}}", {name: value}) == ("" if not value.strip() else value)


@pytest.mark.parametrize(("name", "fallback"), [("First", "x"), ("a", "}}"), ("a", "'\"")])
def test_a_tag_that_nobody_could_read_is_not_written(name: str, fallback: str) -> None:
    with pytest.raises(ValueError, match="cannot be written"):
        write_tag(name, fallback)


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        ("Hi ___, we miss you", "___"),
        ("Hola ____", "____"),
        ("TODO: write this", "TODO"),
        ("Hi NAME_HERE, hello", "NAME_HERE"),
        ("Dear FIRST_NAME!", "FIRST_NAME"),
        ("〇〇様、こんにちは", "〇〇様"),
        ("○○さん、こんにちは", "○○さん"),
        ("您好【姓名】，欢迎", "【姓名】"),
        ("【お名前】様", "【お名前】"),
        ("你好XX，欢迎", "XX"),
        ("尊敬的×××", "×××"),
        ("XX先生", "XX"),
    ],
)
def test_what_is_left_for_somebody_to_fill_in_is_found(text: str, blank: str) -> None:
    assert [text[start:end] for start, end in malformed(text)] == [blank]
    assert any(map(may_be_tag, text.split()))


@pytest.mark.parametrize(
    "text",
    [
        "Above\n__________\nbelow",
        "Snake_case and __init__",
        "The to-do list",
        "TODO MUNDO vem",
        "Todo: pan",
        "SAVE_NOW",
        "【新作】入荷しました",
        "【Kurtako】新品到货",
        "XX年的故事",
        "XXL is back",
        "XX is a line",
        "○月の新作",
        "◯か×か",
        "Find it here",
        "好XX的",
    ],
)
def test_what_only_looks_a_little_like_a_blank_is_none(text: str) -> None:
    assert malformed(text) == []


@pytest.mark.parametrize(("letters", "is_blank"), [(2, False), (3, True), (21, True), (22, False)])
def test_a_capitalised_word_in_angles_is_a_blank_of_3_to_21_letters(
    letters: int, is_blank: bool
) -> None:
    assert bool(malformed(f"Hi <{'Vorname' * 4:.{letters}}>")) == is_blank
