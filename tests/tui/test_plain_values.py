"""Values of a file in the form's words: nobody types `+7d`, and whoever does is understood."""

import pytest

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
            word.strip(".,:;") in ("+7d", "7d", "23h", "+2d", "30d") for word in text.split()
        )
