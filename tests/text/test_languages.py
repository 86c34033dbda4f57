"""Codes of languages: what people write for one, and what they read."""

import pytest

from hookline.text.languages import (
    ALIASES,
    code_of_name,
    english_name,
    iso_script,
    language_of,
    region_of,
)


@pytest.mark.parametrize(
    ("code", "language", "region"),
    [
        ("en", "en", ""), ("es-MX", "es", "MX"), ("hi-Latn", "hi-Latn", ""), ("no", "nb", ""),
        ("no-NO", "nb", "NO"), ("iw", "he", ""), ("iw-IL", "he", "IL"), ("zh", "zh-Hans", ""),
        ("zh-CN", "zh-Hans", "CN"), ("zh-TW", "zh-Hant", "TW"), ("zh-Hant", "zh-Hant", ""),
        ("es-419", "es", ""), ("en-001", "en", ""), ("zh-Hans-001", "zh-Hans", ""),
        ("es-41", "es-41", ""), ("es-4199", "es-4199", ""),
        ("xx", "xx", ""), ("", "", ""), ("-MX", "-MX", ""),
    ],
)  # fmt: skip
def test_a_code_is_one_language_and_perhaps_a_country(
    code: str, language: str, region: str
) -> None:
    assert (language_of(code), region_of(code)) == (language, region)


@pytest.mark.parametrize(
    ("code", "name", "script"),
    [
        ("no", "Norwegian", "Latin"), ("nb", "Norwegian", "Latin"), ("iw", "Hebrew", "Hebrew"),
        ("zh", "Simplified Chinese", "Han"), ("uk", "Ukrainian", "Cyrillic"),
        ("hi-Latn", "Hindi in Latin letters", "Latin"), ("zh-Hant", "Traditional Chinese", "Han"),
        ("sr-Latn-RS", "Serbian in Latin letters", "Latin"),
        ("hi-Xxxx", "the language 'hi-Xxxx'", "Latin"),
        ("qx", "the language 'qx'", "Latin"),
    ],
)  # fmt: skip
def test_people_read_a_name_and_never_a_code_that_iso_knows(
    code: str, name: str, script: str
) -> None:
    assert (english_name(code), iso_script(code)) == (name, script)


def test_an_alias_means_a_language_that_has_a_name_and_is_no_alias_itself() -> None:
    for code, meant in ALIASES.items():
        assert meant not in ALIASES
        assert "'" not in english_name(meant), code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("English", "en"),
        (" Spanish ", "es"),
        ("Norwegian", "nb"),
        ("xx", ""),
        ("Français", "fr"),
        ("日本語", "ja"),
        ("Türkçe", "tr"),
        ("हिन्दी", "hi"),
        ("Klingon", ""),
    ],
)
def test_a_language_is_known_by_its_name(name: str, code: str) -> None:
    assert code_of_name(name) == code
