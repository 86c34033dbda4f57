"""Fields of several lines: what is typed is what the file says, and what nobody touched stays."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.channels import CHANNELS

from hookline.errors import BadInput
from hookline.records.brief_document import BriefDocument
from hookline.tui.field_list import BY_ID
from hookline.tui.fields import read_field, write_field

BLOCKS = ("control_copy", "must_say", "personalization", "samples", "who")
WORDS = st.text(st.sampled_from("ab :,#'\"-{}[]%|&é\t"), max_size=8)
LINES = st.lists(
    st.one_of(
        WORDS,
        st.builds("{}: {}".format, st.sampled_from([*CHANNELS, "first_name", "city"]), WORDS),
        st.builds("email {}: {}".format, st.sampled_from(["subject", "body", "x"]), WORDS),
    ),
    max_size=5,
).map("\n".join)


def shown(document: BriefDocument, name: str, language: str = "en") -> Any:
    return read_field(document, BY_ID[name], language, CHANNELS)


def typed(text: str, name: str, words: str, *languages: str, language: str = "en") -> str:
    document = BriefDocument(text, "b.yaml")
    write_field(document, BY_ID[name], words, languages or ("en",), language, CHANNELS)
    return document.text


@given(name=st.sampled_from(BLOCKS), first=LINES, second=LINES)
def test_whatever_is_typed_comes_back_or_is_told_to_be_nothing_that_a_file_can_hold(
    name: str, first: str, second: str
) -> None:
    document = BriefDocument("brand: K\nchannels: [email, sms]\n", "b.yaml")
    for words in (first, second):
        try:
            write_field(document, BY_ID[name], words, ("en",), "en", CHANNELS)
        except BadInput:  # no name of a column has such signs, and a channel has one own text
            assert name in ("control_copy", "personalization", "samples", "who")
            return
        back = shown(document, name)
        if back is None:  # more than lines can say: only the file shows it
            return
        before = document.text
        write_field(document, BY_ID[name], back, ("en",), "en", CHANNELS)
        assert document.text == before
        assert shown(document, name) == back
        assert bool(back.strip()) == bool(document.get(*BY_ID[name].path))


@pytest.mark.parametrize("name", ["personalization", "samples"])
def test_a_line_without_a_name_is_refused_and_nothing_of_it_is_lost(name: str) -> None:
    with pytest.raises(BadInput, match="no name stands before 'there'"):
        typed("brand: K\n", name, "points: 5\n: there")
    assert typed("brand: K\n", name, "points: 5\n\n:") == typed("brand: K\n", name, "points: 5")


@pytest.mark.parametrize("samples", ["'a:b': x, a: y", "' a': x, a: y", 'b: "1\\nb: 2"'])
def test_values_that_lines_cannot_tell_apart_stand_in_the_file_alone(samples: str) -> None:
    document = BriefDocument(f"brand: K\naudience: {{samples: {{{samples}}}}}\n", "b.yaml")
    assert shown(document, "samples") is None


def test_a_column_in_two_lines_has_the_words_of_both_and_a_name_has_one_line() -> None:
    text = typed("brand: K\n", "who", "city: Pune\ncity: Mumbai\ntier: gold")
    assert shown(BriefDocument(text, "b.yaml"), "who") == "city: Pune, Mumbai\ntier: gold"
    with pytest.raises(BadInput, match="'first_name' stands in two lines"):
        typed("brand: K\n", "personalization", "first_name: there\nfirst_name: you")


COPY = """\
control_copy:
  sms:            # what went out last year
    en: "Kurtako: 20% off"   # 17 units
    hi: "Kurtako: 20% chhoot"
  email:
    en: {subject: Your size is back, body: "Hello\\n\\nthere"}
"""


def test_a_line_of_ones_own_copy_changes_its_own_words_alone() -> None:
    document = BriefDocument(COPY, "b.yaml")
    lines = "sms: Kurtako: 20% off\nemail subject: Your size is back\nemail: Hello\n\nthere"
    assert shown(document, "control_copy") == lines
    assert shown(document, "control_copy", "hi") == "sms: Kurtako: 20% chhoot"
    assert typed(COPY, "control_copy", lines) == COPY
    assert typed(COPY, "control_copy", lines.replace("20%", "30%")) == COPY.replace(
        "20% off", "30% off"
    )
    without_mail = typed(COPY, "control_copy", "sms: Kurtako: 20% off")
    assert without_mail == COPY[: COPY.index("  email")]


def test_copy_without_a_channel_is_of_the_briefs_first() -> None:
    text = typed("brand: K\nchannels: [email, sms]\n", "control_copy", "Hello\nsms: Short")
    document = BriefDocument(text, "b.yaml")
    assert document.get("control_copy") == {"email": {"en": "Hello"}, "sms": {"en": "Short"}}


@pytest.mark.parametrize(
    "words",
    [
        "{0}: One\n{0}: Two",
        "{0}: One\n\nPS\n{1} body: Body\n{0}: Two",
        "{0}:\nOne\n{0}: Two",
        "{0}: One\n{0}:",
        "{0} button: See\n{0} BUTTON: See them",
    ],
)
@pytest.mark.parametrize("channel", CHANNELS)
def test_a_second_text_of_a_channel_is_told_and_neither_is_lost(words: str, channel: str) -> None:
    other = next(name for name in CHANNELS if name != channel)
    with pytest.raises(BadInput, match=f"'{channel}.*has a text already") as told:
        typed("brand: K\n", "control_copy", words.format(channel, other))
    assert "e on F4 Write" in str(told.value.fix)


def test_a_text_without_a_channel_is_the_first_ones_and_another_of_it_is_a_second() -> None:
    with pytest.raises(BadInput, match="'sms' has a text already"):
        typed("brand: K\nchannels: [sms, email]\n", "control_copy", "Hello\nsms: Short")


@pytest.mark.parametrize(
    ("words", "copy"),
    [
        ("sms:\nsms: Short", {"sms": {"en": "Short"}}),
        ("sms: One\n\nTwo", {"sms": {"en": "One\n\nTwo"}}),
        ("push title: One\npush: Two", {"push": {"en": {"title": "One", "body": "Two"}}}),
    ],
)
def test_one_text_of_a_channel_in_several_lines_is_one(words: str, copy: Any) -> None:
    text = typed("brand: K\n", "control_copy", words)
    assert BriefDocument(text, "b.yaml").get("control_copy") == copy


def test_a_channel_and_a_part_may_be_spelt_as_people_do_and_a_button_is_a_part() -> None:
    words = "E-mail Subject: Back\nWhatsApp: Hi\nwhatsapp button: See them"
    text = typed("brand: K\n", "control_copy", words)
    document = BriefDocument(text, "b.yaml")
    assert document.get("control_copy") == {
        "email": {"en": {"subject": "Back"}},
        "whatsapp": {"en": {"body": "Hi", "cta": "See them"}},
    }
    shown_lines = "email subject: Back\nwhatsapp: Hi\nwhatsapp button: See them"
    assert shown(document, "control_copy") == shown_lines
    duty = BriefDocument(typed("brand: K\n", "must_say", "SMS: STOP"), "b.yaml")
    assert duty.get("must_say") == {"sms": "STOP"}


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("brand: K\n", "Kurtako", "Kurtako"),
        ("brand: K\n", "Kurtako\nsms: STOP", {"all": "Kurtako", "sms": "STOP"}),
        ("must_say: {sms: STOP}\n", "sms: STOP 1", {"sms": "STOP 1"}),
        ("must_say: {en: Hi, hi: Na}\n", "Ho", {"en": "Ho", "hi": "Na"}),
        ("must_say: {sms: {en: A, hi: B}}\n", "", {"sms": {"hi": "B"}}),
        ("mandatory: Kurtako\n", "Ours", "Ours"),
    ],
)
def test_words_of_a_duty_are_said_everywhere_or_on_one_channel(
    text: str, words: str, value: Any
) -> None:
    document = BriefDocument(typed(text, "must_say", words, "en", "hi"), "b.yaml")
    assert document.get("must_say") == value


def test_a_second_languages_words_leave_those_of_the_first() -> None:
    text = typed("must_say: Kurtako\n", "must_say", "Hamara", "en", "hi", language="hi")
    assert BriefDocument(text, "b.yaml").get("must_say") == {"en": "Kurtako", "hi": "Hamara"}


@pytest.mark.parametrize(
    ("text", "words", "after"),
    [
        (
            "personalization: [first_name, points]   # two\n",
            "first_name\npoints\nplan_name",
            "personalization: [first_name, points, plan_name]   # two\n",
        ),
        (
            "personalization:\n  first_name: {en: there, hi: ji}   # by name\n  points:\n",
            "first_name: you\npoints",
            "personalization:\n  first_name: {en: you, hi: ji}   # by name\n  points:\n",
        ),
        (
            "personalization: {first_name: there}\n",
            "first_name: there\npoints",
            "personalization: {first_name: there, points: null}\n",
        ),
        ("personalization: {first_name: there}\nmarket: IN\n", "", "market: IN\n"),
    ],
)
def test_what_is_known_of_readers_is_a_list_or_a_map_as_the_file_has_it(
    text: str, words: str, after: str
) -> None:
    assert typed(text, "personalization", words, "en", "hi") == after


def test_who_gets_it_is_a_column_a_line_or_one_condition() -> None:
    text = "campaign:\n  who:\n    recency_days: 90..179   # lapsed\n    city: [Pune, Mumbai]\n"
    lines = "recency_days: 90..179\ncity: Pune, Mumbai"
    assert shown(BriefDocument(text, "b.yaml"), "who") == lines
    assert typed(text, "who", lines.replace("179", "")) == text.replace("179", "")
    condition = typed(text, "who", "visit_count >= 2")
    assert BriefDocument(condition, "b.yaml").get("campaign", "who") == "visit_count >= 2"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("who", "campaign: {who: {city: 'Pune, old'}}\n"),
        ("who", "campaign: {who: {city: [Pune]}}\n"),
        ("must_say", "must_say: {sms_opt_out: STOP}\n"),
        ("must_say", 'must_say: "Ours\\nsms: STOP"\n'),
        ("personalization", "personalization: {first_name: {sms: {en: a}}}\n"),
        ("follow_if", "follow_up: {if: [always, converted]}\n"),
    ],
)
def test_what_lines_cannot_say_is_left_to_the_file(name: str, text: str) -> None:
    assert shown(BriefDocument(text, "b.yaml"), name) is None


def test_one_word_of_several_is_a_word_and_no_list() -> None:
    document = BriefDocument("brand: K\n", "b.yaml")
    for ticked in (("always",), ("converted",)):
        write_field(document, BY_ID["follow_if"], ticked, ("en",), "en", CHANNELS)
        assert document.get("follow_up") == {"if": ticked[0]}
    write_field(document, BY_ID["follow_if"], (), ("en",), "en", CHANNELS)
    assert document.text == "brand: K\n"
