"""Lengths, each one unit on either side of its limit."""

from typing import Any

import pytest
from tests.channels import PROFILES
from tests.guardrails.bare import findings, parts_findings


@pytest.mark.parametrize(
    ("text", "language", "max_segments", "is_too_long"),
    [
        ("a" * 160, "en", 1, False),
        ("a" * 161, "en", 1, True),
        ("a" * 306, "en", 2, False),
        ("a" * 307, "en", 2, True),
        ("я" * 70, "ru", 1, False),
        ("я" * 71, "ru", 1, True),
        ("я" * 134, "ru", 2, False),
        ("я" * 135, "ru", 2, True),
    ],
)
def test_an_sms_may_take_the_segments_that_are_planned_and_no_more(
    text: str, language: str, max_segments: int, *, is_too_long: bool
) -> None:
    sheet = {"language": language, "max_segments": max_segments}
    assert bool(findings(text, "length.segments", **sheet)) == is_too_long


@pytest.mark.parametrize(
    ("text", "max_segments", "message"),
    [
        ("a" * 161, 1, "2 SMS instead of 1, 1 character too long"),
        ("a" * 307, 2, "3 SMS instead of 2, 1 character too long"),
        # two segments hold 306 units, but an escape may not be torn
        ("]" * 153, 2, "3 SMS instead of 2"),
    ],
)
def test_a_long_sms_says_how_far_it_is_over_if_units_are_to_blame(
    text: str, max_segments: int, message: str
) -> None:
    (finding,) = findings(text, "length.segments", max_segments=max_segments)
    assert finding.message == message


@pytest.mark.parametrize(("blamed", "are_named"), [("₹–“”", True), ("₹–“”…", False)])
def test_up_to_four_characters_are_blamed_by_name(blamed: str, *, are_named: bool) -> None:
    (finding,) = findings(blamed + "a" * 80, "length.segments", max_segments=1)
    assert ("because of" in finding.message) == are_named


@pytest.mark.parametrize(
    ("size", "price"),
    [(70, ": 1 SMS"), (71, "2 SMS instead of 1, because of ₹ (0.5 INR more a message)")],
)
def test_a_sign_outside_the_alphabet_costs_only_what_it_adds(size: int, price: str) -> None:
    sheet = {"gsm": True, "segment_price": {"value": 0.5, "currency": "INR"}}
    (finding,) = findings("₹" + "a" * (size - 1), "encoding.left_gsm", **sheet)
    assert finding.message.endswith(price)


@pytest.mark.parametrize(
    ("language", "text", "message", "fix"),
    [
        ("es", "Hay más" + " a" * 32, "2 SMS instead of 1, because of á",
         "use another word for 'más'; or 1 character fewer make it 1"),
        ("es", "Hay más" + " a" * 31 + "a", "", ""),  # 70 fit one
        ("pt", "É fácil à mão" + " a" * 30, "2 SMS instead of 1, because of á and ã",
         "use another word for 'fácil' and 'mão', or type 'facil' and 'mao'; or 3 characters "
         "fewer make it 1"),
        ("pl", "Tak, już już Już" + " a" * 30, "2 SMS instead of 1, because of ż",
         "use another word for 'już' and 'Już', or type 'juz' and 'Juz'; or 6 characters fewer "
         "make it 1"),
        ("pl", "Tak, już już już już" + " a" * 30, "", ""),  # more than three are its alphabet
        ("tr", "Kapıda" + " a" * 35, "2 SMS instead of 1, because of ı",
         "use another word for 'Kapıda'; or 6 characters fewer make it 1"),
        ("es", "más" + " a" * 80, "3 SMS instead of 2, because of á",
         "use another word for 'más'; or 29 characters fewer make it 2"),
        ("ru", "Да" + " a" * 40, "", ""),
    ],
)  # fmt: skip
def test_a_few_letters_that_make_an_sms_dearer_are_named_with_what_would_fit(
    language: str, text: str, message: str, fix: str
) -> None:
    sheet = {"language": language, "names_letters": True}
    told = [(f.message, f.fix) for f in findings(text, "encoding.few_letters", **sheet)]
    assert told == ([(message, fix)] if message else [])
    assert findings(text, "encoding.few_letters", language=language) == []  # of no brief


def test_letters_that_cost_nothing_beside_what_a_link_is_sent_with_are_not_named() -> None:
    text = "Hay más" + " a" * 40 + " https://zap.es/1"
    sheet = {"language": "es", "names_letters": True}
    assert findings(text, "encoding.few_letters", **sheet, tracking="?q=1")
    assert findings(text, "encoding.few_letters", **sheet, tracking="?q=ł") == []


@pytest.mark.parametrize(
    ("language", "text", "fix"),
    [("nl", "In België", "use another word for 'België', or type 'Belgie'"),
     ("it", "È pronto", "use another word for 'È', or type “E'”"), ("en", "Yes ✓", "leave it out"),
     ("es", "Ya está", "use another word for 'está'"),
     ("es", "Vía libre", "use another word for 'Vía', or type 'Via'"),
     ("pl", "Ładna", "use another word for 'Ładna', or type 'Ladna'"),
     ("pl", "Łaska", "use another word for 'Łaska'"), ("tr", "Şok", "use another word for 'Şok'"),
     ("fr", "Bien sûr", "use another word for 'sûr'"),
     ("fr", "La fête", "use another word for 'fête', or type 'fete'")],
)  # fmt: skip
def test_a_letter_outside_the_alphabet_is_named_by_its_word(
    language: str, text: str, fix: str
) -> None:
    (finding,) = findings(text, "encoding.left_gsm", language=language, gsm=True)
    assert finding.fix == fix


@pytest.mark.parametrize(
    ("body", "samples", "codes"),
    [
        # 160 with the sample, one more with the longer one
        ("{{ name }}" + "a" * 150, ["x" * 10, "x" * 10], set()),
        ("{{ name }}" + "a" * 150, ["x" * 10, "x" * 11], {"length.worst_segments"}),
        # too long for everybody is no matter of unlucky customers
        ("{{ name }}" + "a" * 160, ["x", "x" * 11], {"length.segments"}),
        # another alphabet that fits as many messages costs nothing
        ("{{ name }}" + "a" * 69, ["я"], set()),
        ("{{ name }}" + "a" * 70, ["я"], {"encoding.worst_ucs2"}),
        # a long name and one in another alphabet are two causes
        ("{{ name }}" + "a" * 150, ["я", "x" * 10], {"encoding.worst_ucs2"}),
        (
            "{{ name }}" + "a" * 150,
            ["я", "x" * 11],
            {"length.worst_segments", "encoding.worst_ucs2"},
        ),
    ],
)
def test_what_only_unlucky_customers_cost_is_told_from_the_first_unit_on(
    body: str, samples: list[str], codes: set[str]
) -> None:
    sheet: dict[str, Any] = {"max_segments": 1, "samples": {"name": samples}}
    assert {f.code for f in findings(body, **sheet) if f.code.startswith(("le", "en"))} == codes


@pytest.mark.parametrize(
    ("channel", "part", "limit"),
    [("push", "title", 40), ("push", "body", 150), ("email", "subject", 60), ("push", "body", 3)],
)
def test_a_part_may_fill_its_limit_in_letters_as_seen(channel: str, part: str, limit: int) -> None:
    sheet = {"channel": channel, f"{part}_max": limit}
    exact, longer = "क्षि" * limit, "क्षि" * (limit + 1)
    assert parts_findings({part: exact}, "length.chars", **sheet) == []
    (finding,) = parts_findings({part: longer}, "length.chars", **sheet)
    assert finding.message == f"{limit + 1} characters, 1 over the {limit} that fit"


@pytest.mark.parametrize(
    ("channel", "part", "exact"),
    [("email", "subject", "春" * 30), ("email", "subject", "２" * 29 + "ab"),
     ("email", "subject", "봄" * 30), ("email", "subject", "🍵" * 60),
     ("whatsapp", "header", "春" * 60), ("push", "title", "春" * 20)],
)  # fmt: skip
def test_a_screen_holds_half_as_many_full_width_letters_and_a_platform_counts_each_once(
    channel: str, part: str, exact: str
) -> None:
    sheet = {"channel": channel, "language": "ja", "in_columns": PROFILES[channel].in_columns}
    codes = ("length.chars", "wa.header_length")
    for text, n_findings in ((exact, 0), (exact + "a", 1)):
        findings = [f for code in codes for f in parts_findings({part: text}, code, **sheet)]
        assert len(findings) == n_findings, text


def test_a_full_width_subject_that_is_too_long_says_how_it_was_counted() -> None:
    sheet = {"channel": "email", "language": "zh-Hans", "in_columns": ("subject",)}
    (finding,) = parts_findings({"subject": "春" * 31}, "length.chars", **sheet)
    assert finding.message == "62 characters, 2 over the 60 that fit; a full-width one counts two"


def test_a_sheet_of_no_brief_counts_letters() -> None:
    assert parts_findings({"subject": "春" * 60}, "length.chars", channel="email") == []
    assert parts_findings({"subject": "春" * 61}, "length.chars", channel="email") != []


def test_a_part_with_a_field_is_measured_as_it_reads_at_its_longest() -> None:
    sheet = {"channel": "push", "title_max": 12, "samples": {"name": "Al"}}
    tag = '{{ name | default: "there" }}'
    assert parts_findings({"title": f"Hello {tag}!"}, "length.chars", **sheet) == []
    assert parts_findings({"title": f"Hello, {tag}!"}, "length.chars", **sheet) != []


def test_what_an_unlucky_name_costs_is_one_plain_sentence() -> None:
    sheet: dict[str, Any] = {"max_segments": 1, "samples": {"first_name": ["x", "Анна"]}}
    (finding,) = findings("{{ first_name }}" + "a" * 100, "encoding.worst_ucs2", **sheet)
    said = "a Cyrillic first name ('Анна') makes this 2 SMS instead of 1; 1 is planned"
    assert finding.message == said
    sheet["max_segments"] = 2
    (finding,) = findings("{{ first_name }}" + "a" * 100, "encoding.worst_ucs2", **sheet)
    assert finding.message == said.removesuffix("; 1 is planned")


@pytest.mark.parametrize("channel", [n for n, p in PROFILES.items() if p.has_button])
@pytest.mark.parametrize("over", [0, 1])
def test_a_button_holds_what_its_channel_does_and_no_letter_more(channel: str, over: int) -> None:
    label = "x" * (PROFILES[channel].limits["cta"] + over)
    message = {"body": "Hi", "cta": {"label": label}}
    found = [f.part for f in parts_findings(message, "length.chars", channel=channel)]
    assert found == ["cta"] * over
