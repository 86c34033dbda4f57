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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Hej! Vi har sparat din storlek, så den är din när du vill"),
        ("da", "Hej! Vi har gemt din størrelse, så den er din når du vil"),
        ("nb", "Hei! Vi har lagt unna størrelsen din, så den er din når du vil"),
        ("fi", "Hei! Kokosi odottaa sinua, ja voit hakea sen kun sinulle sopii"),
    ],
)
def test_a_nordic_text_is_its_own_language_and_no_english_one(language: str, text: str) -> None:
    assert not findings(text, "lang.mismatch", language=language)
    message = findings(text, "lang.mismatch", language="en")[0].message
    assert message.endswith("; English was asked")


@pytest.mark.parametrize(
    ("language", "text", "is_told"),
    [
        ("es", "Entra y huele. A coffee on the house with any loaf, y ya está aquí.", True),
        ("es", "Entra y huele: it is on the house, y ya está aquí.", True),  # five words
        ("es", "Entra y huele: it is the house, y ya está aquí.", False),  # four words
        ("es", "Entra y huele. Un café con cualquier pan, para ti y para él.", False),
        ("hi-Latn", "Aaj aap ke liye chai hai, get it before the day is over.", False),  # Hinglish
    ],
)
def test_a_clause_in_another_language_is_told(language: str, text: str, *, is_told: bool) -> None:
    assert bool(findings(text, "lang.mixed", language=language)) is is_told
