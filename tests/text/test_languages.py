"""Codes of languages: what people write for one, and what they read."""

import pytest

from hookline.text.languages import (
    ALIASES,
    code_for,
    code_of_name,
    codes_read,
    english_name,
    iso_script,
    language_of,
    region_of,
    written_language,
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


@pytest.mark.parametrize(
    ("written", "code", "serving"),
    [
        ("nl fr", "nl-NL", "nl"), ("nl nl-NL", "nl-NL", "nl-NL"), ("fr", "nl-NL", ""),
        ("nb", "no-NO", "nb"), ("en-GB", "en-IN", ""), ("en-GB", "en", ""), ("hi", "hi-Latn", ""),
        ("zh-Hans", "zh-CN", "zh-Hans"), ("zh-Hans", "zh-TW", ""), ("", "en", ""),
    ],
)  # fmt: skip
def test_a_text_serves_its_language_in_every_country_and_no_sister_country(
    written: str, code: str, serving: str
) -> None:
    assert code_for(written.split(), code) == serving


@pytest.mark.parametrize(
    ("written", "spoken", "read"),
    [
        ("nl-NL", "nl", "nl-NL"), ("nl", "nl-NL", "nl"), ("nl nl-NL", "nl-NL", "nl-NL"),
        ("nl nl-NL", "nl", "nl"), ("pt-BR pt-PT", "pt", "pt-BR pt-PT"), ("pt-BR", "pt-PT", ""),
        ("no-NO", "nb", "no-NO"), ("hi-Latn", "hi", ""), ("de-DE", "nl", ""), ("", "nl", ""),
    ],
)  # fmt: skip
def test_a_reader_takes_the_nearest_and_where_no_country_is_named_any(
    written: str, spoken: str, read: str
) -> None:
    assert codes_read(written.split(), spoken) == frozenset(read.split())


@pytest.mark.parametrize(
    ("code", "served"),
    [("en-IN", "en"), ("en", "en"), ("es-MX", "es-MX"), ("de-AT", "de-AT"), ("hi-Latn", "hi-Latn"),
     ("hi-Latn-IN", "hi-Latn-IN"), ("", "")],
)  # fmt: skip
def test_a_region_that_nobody_wrote_for_reads_the_language_without_it(
    code: str, served: str
) -> None:
    assert written_language(code, {"en", "es", "es-MX", "hi"}) == served
