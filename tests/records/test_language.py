"""How a language without a profile is written, and what a profile may not contradict."""

import pytest

from hookline.records.profiles import profiles
from hookline.text.languages import english_name, language_of
from hookline.text.scripts import direction, language_script
from hookline.workspace.library import Library


@pytest.mark.parametrize(
    ("code", "name", "script", "way"),
    [
        ("nn", "Norwegian Nynorsk", "Latin", "ltr"), ("el", "Greek", "Greek", "ltr"),
        ("iw", "Hebrew", "Hebrew", "rtl"), ("uk", "Ukrainian", "Cyrillic", "ltr"),
        ("cs-CZ", "Czech", "Latin", "ltr"),
    ],
)  # fmt: skip
def test_iso_knows_a_language_without_a_profile_and_english_tells_its_dates_and_offers(
    library: Library, code: str, name: str, script: str, way: str
) -> None:
    language, english = library.catalog.language(code), library.catalog.languages["en"]
    assert (language.name, language.script, language.direction) == (name, script, way)
    assert (language.months, language.offer, language.money) == (
        english.months, english.offer, english.money,
    )  # fmt: skip
    assert not language.gsm
    assert (language.optout, language.gender, language.countries, language.signs) == (
        {},
        "",
        {},
        "",
    )
    assert language.address.usual == ""


@pytest.mark.parametrize(
    ("code", "profile"), [("zh", "zh-Hans"), ("es-MX", "es"), ("in", "id"), ("no", "nb")]
)
def test_another_code_of_a_language_has_the_same_profile(
    library: Library, code: str, profile: str
) -> None:
    assert library.catalog.language(code) is library.catalog.languages[profile]


def test_a_profile_agrees_with_iso_and_says_how_a_reader_leaves(library: Library) -> None:
    for code, language in library.catalog.languages.items():
        assert language_of(code) == code
        assert language.script == language_script(code)
        assert language.direction == direction(code)
        assert set(language.optout) >= {"sms", "whatsapp", "email"}
        if code != "hi-Latn":  # which people call Hinglish, and ISO nothing
            assert language.name == english_name(code), code


def test_a_sheet_holds_no_words_of_another_country() -> None:
    profile = profiles().language("pt")
    assert profile
    portugal, brazil = profile.in_country("PT"), profile.in_country("BR")
    for word in ("a gente", "economiza", "frete", "R$", "“ ”"):
        assert word not in portugal.writing + portugal.usage(is_typographic=True), word
    for word in ("poupa", "portes", "«»", "€ behind"):
        assert word in portugal.writing + portugal.usage(is_typographic=True), word
        assert word not in brazil.writing + brazil.usage(is_typographic=True), word
