import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.text.scripts import direction, language_script, script_shares, share_in_script


@pytest.mark.parametrize(
    ("language", "script"),
    [
        *[("en", "Latin"), ("hi", "Devanagari"), ("hi-Latn", "Latin"), ("ru", "Cyrillic")],
        *[("ar", "Arabic"), ("zh", "Han"), ("zh-Hans", "Han"), ("sr-Latn", "Latin")],
        *[("ta", "Tamil"), ("ja", "Japanese"), ("ko", "Hangul"), ("fr-CA", "Latin")],
    ],
)
def test_a_language_has_its_script(language: str, script: str) -> None:
    assert language_script(language) == script


def test_digits_emoji_and_signs_belong_to_no_script() -> None:
    assert script_shares("50% 🎉 — ₹") == {}
    assert script_shares("50% off") == {"Latin": 1.0}


def test_marks_count_with_their_letters() -> None:
    assert script_shares("कि ab") == {"Devanagari": 0.5, "Latin": 0.5}


def test_japanese_is_three_scripts() -> None:
    assert share_in_script("今日はコーヒー", "Japanese") == 1.0
    assert share_in_script("123", "Japanese") is None


@pytest.mark.parametrize(
    ("language", "way"), [("ar", "rtl"), ("he", "rtl"), ("ur", "rtl"), ("hi", "ltr"), ("en", "ltr")]
)
def test_a_language_has_a_direction(language: str, way: str) -> None:
    assert direction(language) == way


@given(st.text())
def test_the_shares_of_any_text_sum_to_one(text: str) -> None:
    assert sum(script_shares(text).values()) == pytest.approx(1.0 if script_shares(text) else 0.0)
