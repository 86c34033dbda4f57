"""Values of a file in the form's words: nobody types `+7d`, and whoever does is understood."""

import pytest

from hookline.records.money import Amount
from hookline.records.shorthand_readings import language_code_meant
from hookline.text.languages import _TABLE
from hookline.text.when import parse_duration
from hookline.tui.field_list import BY_ID, FIELDS, help_of
from hookline.tui.plain_values import assumed_words, in_file, in_form
from hookline.tui.problems import desk_words

DAYS, CODES = (
    ("offer_ends", "offer_starts2", "follow_ends", "starts"),
    ("offer_code3", "follow_code"),
)


@pytest.mark.parametrize("name", DAYS)
@pytest.mark.parametrize(
    ("file", "form"), [("+7d", "7 days later"), ("+1d", "1 day later"), ("today", "today")]
)
def test_a_day_that_is_counted_is_shown_and_read_in_words(name: str, file: str, form: str) -> None:
    field = BY_ID[name]
    assert in_form(field, file) == form
    assert in_file(field, form) == file


@pytest.mark.parametrize("written", ["in 7 days", "7 days", "7 DAYS later", "after 7 days", "7d"])
def test_other_words_for_a_counted_day_are_read_too(written: str) -> None:
    assert in_file(BY_ID["offer_ends"], written) == "+7d"


@pytest.mark.parametrize("name", CODES)
def test_a_code_of_each_customers_own_is_shown_and_read_in_words(name: str) -> None:
    assert in_form(BY_ID[name], "per_customer") == "each their own"
    assert in_file(BY_ID[name], "Each their own") == "per_customer"
    assert in_file(BY_ID[name], "BACK20") == in_form(BY_ID[name], "BACK20") == "BACK20"


@pytest.mark.parametrize("name", ["idea", "follow_after", "own_notes"])
def test_a_text_that_reads_like_a_counted_day_is_left_alone(name: str) -> None:
    assert in_file(BY_ID[name], "7 days later") == "7 days later"


def test_what_is_assumed_is_said_in_words() -> None:
    assert assumed_words(BY_ID["cooldown"], "30d") == "30 days"
    assert assumed_words(BY_ID["window"], "1d") == "1 day"
    assert assumed_words(BY_ID["cooldown"], "never") == "never"
    assert assumed_words(BY_ID["offer_ends"], "+14d") == "14 days later"


@pytest.mark.parametrize(
    ("name", "file", "form"),
    [
        ("offer_amount", "500 INR", "₹500"),
        ("offer_basket3", "1999 INR", "₹1,999"),
        ("offer_cost", "4.99 GBP", "£4.99"),
        ("offer_price", "5 USD", "US$5"),  # a dollar sign alone is each country's own
        ("offer_price", "$5", "$5"),
        ("offer_price", "499", "499"),
        ("offer_price", "300 CNY", "CN¥300"),
        ("offer_price", "300 JPY", "300 JPY"),  # the sign is China's too
        ("follow_after", "7d", "7 days"),
        ("cooldown", "never", "never"),
        ("languages", "en, hi-Latn, es-MX", "English, Hindi in Latin letters, es-MX"),
        ("own_notes", "500 INR", "500 INR"),
    ],
)
def test_money_delays_and_languages_are_shown_as_people_say_them(
    name: str, file: str, form: str
) -> None:
    assert in_form(BY_ID[name], file) == form


@pytest.mark.parametrize("name", ["follow_after", "offer_amount", "languages"])
def test_what_the_form_shows_means_what_stood_in_the_file(name: str) -> None:
    field = BY_ID[name]
    if name == "languages":
        codes = [code for code in (*_TABLE, "hi-Latn") if in_form(field, code) != code]
        assert {"en", "hi", "hi-Latn", "de"} <= {*codes}
        assert [language_code_meant(str(in_form(field, code))) for code in codes] == codes
    elif name == "offer_amount":
        for written in ("500 INR", "4.99 GBP", "5 USD", "300 JPY", "1250 KWD", "12 AUD"):
            shown = Amount.model_validate(in_form(field, written))
            for home in ("INR", "AUD", "EGP", "CNY"):
                assert shown.settled(home) == Amount.model_validate(written)
    else:
        for written in ("7d", "1d", "23h"):
            assert parse_duration(str(in_form(field, written))).days == parse_duration(written).days


def test_no_help_example_or_refusal_of_the_form_speaks_in_a_files_code() -> None:
    said = [text for field in FIELDS for text in (help_of(field), field.example)]
    said += map(
        desk_words,
        ("'x' is no date; write a day as in 2026-11-30, or today, or +7d",
         "'x' is no duration; write one like 7d or 23h"),
    )  # fmt: skip
    for text in said:
        assert "per_customer" not in text
        assert not any(
            word.strip(".,:;") in ("+7d", "7d", "23h", "+2d", "30d", "INR") for word in text.split()
        )
