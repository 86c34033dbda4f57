"""When a text is in another script or language than was asked, by share and by stop words."""

import pytest
from tests.guardrails.bare import findings


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("абвг abcd", "ru", "lang.mixed"),  # half
        ("абв abcd", "ru", "lang.mismatch"),
        ("абвгдеёжз abc", "ru", None),  # three quarters
        ("абвгдеёж abc", "ru", "lang.mixed"),
        ("abcdefghi я", "en", None),  # nine tenths
        ("abcdefgh я", "en", "lang.mixed"),
        ("abc", "ru", None),  # three letters tell nothing
        ("abcd", "ru", "lang.mismatch"),
    ],
)
def test_other_scripts_may_be_names_but_not_the_text(
    text: str, language: str, code: str | None
) -> None:
    codes = [f.code for f in findings(text, language=language) if f.code.startswith("lang")]
    assert codes == ([code] if code else [])


@pytest.mark.parametrize(
    ("text", "language", "is_other"),
    [
        ("Der Kaffee", "en", False),  # one stop word
        ("Der Kaffee und Kuchen", "en", True),  # two
        ("Der Kaffee und Kuchen for the guests", "en", False),  # two of either
        ("Der Kaffee und Kuchen the guests", "en", True),
        ("Por favor, dos para ti", "pt", False),  # what Portuguese has too
        ("Your offer is here for you aap", "hi-Latn", False),  # Hinglish lives on English
        ("Your offer is here for you", "hi-Latn", True),
    ],
)
def test_stop_words_tell_languages_of_one_script_apart(
    text: str, language: str, *, is_other: bool
) -> None:
    assert bool(findings(text, "lang.mismatch", language=language)) == is_other
