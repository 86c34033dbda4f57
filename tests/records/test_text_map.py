"""One text, or a text by channel and language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from tests.channels import CHANNELS as KNOWN

from hookline.records.text_map import Texts, language_code

READER = TypeAdapter(Texts)
WORDS = st.text(min_size=1, max_size=12)
LANGUAGES = st.sampled_from(["en", "hi", "hi-Latn", "all"])
CHANNELS = st.sampled_from(["sms", "whatsapp", "email", "push", "all"])
BY_LANGUAGE = st.dictionaries(LANGUAGES, WORDS, min_size=1)


@given(root=st.dictionaries(CHANNELS, BY_LANGUAGE))
def test_texts_that_are_written_and_read_again_are_the_same(
    root: dict[str, dict[str, str]],
) -> None:
    texts = READER.validate_python(root)
    again = READER.validate_python(texts.written())
    for channel in ("sms", "email"):
        for language in ("en", "hi", "ru"):
            assert again.pick(channel, language) == texts.pick(channel, language)


@given(root=st.dictionaries(CHANNELS, BY_LANGUAGE), channel=CHANNELS, language=LANGUAGES)
def test_what_stands_in_for_a_blank_hides_nothing_that_is_written(
    root: dict[str, dict[str, str]], channel: str, language: str
) -> None:
    texts = READER.validate_python(root)
    filled = texts.with_default("reason")
    assert filled.pick(channel, language) == (texts.pick(channel, language) or "reason")


@pytest.mark.parametrize("written", ["Hi", {"en": "Hi", "hi": "नमस्ते"}, {"sms": {"en": "Hi"}}])
def test_texts_are_written_as_shortly_as_they_were(written: object) -> None:
    assert READER.dump_python(READER.validate_python(written)) == written


def test_the_most_particular_text_is_picked() -> None:
    texts = READER.validate_python(
        {"all": "everywhere", "hi": "हर जगह", "sms": "in SMS", "email": {"hi": "ईमेल में"}}
    )
    assert texts.pick("sms", "hi") == "in SMS"
    assert texts.pick("email", "hi") == "ईमेल में"
    assert texts.pick("push", "hi") == "हर जगह"
    assert texts.pick("push", "en") == "everywhere"
    assert texts.pick("kiosk", "en") == "everywhere"
    assert Texts().pick("sms", "en") == ""


def test_texts_without_a_word_are_false() -> None:
    assert not Texts()
    assert not READER.validate_python({"en": ""})
    assert READER.validate_python("x")


@pytest.mark.parametrize(
    ("key", "fix"),
    [
        ("Open hours", 'put the text in quotes: "Open hours: x"'),
        ("Öffnungszeiten", "in quotes"),
        ("समय", "in quotes"),
        ("Horario", "in quotes"),
        ("now", "in quotes"),
        ("EN", "did you mean 'en'?"),
        ("hi_latn", "did you mean 'hi-latn'?"),
        ("whatsap", "did you mean 'whatsapp'?"),
    ],
)
def test_a_text_with_a_colon_is_no_map_by_language(key: str, fix: str) -> None:
    with pytest.raises(ValidationError, match=f"'{key}' is no language and no channel") as found:
        READER.validate_python({key: "x"}, context={"channels": KNOWN})
    assert fix in str(found.value)
    with pytest.raises(ValidationError, match="is no language"):
        READER.validate_python({"sms": {key: "x"}}, context={"channels": KNOWN})


@pytest.mark.parametrize("key", ["en", "hi-Latn", "es-MX", "mai", "fil", "sms", "all"])
def test_languages_and_channels_are_keys_of_a_text(key: str) -> None:
    assert READER.validate_python({key: "x"}, context={"channels": KNOWN})


def test_where_no_channel_is_known_any_word_may_be_one() -> None:
    assert READER.validate_python({"kiosk": {"en": "x"}})
    with pytest.raises(ValidationError, match="in quotes"):
        READER.validate_python({"Opening hours": "10 to 9"})


def test_every_wording_is_listed_once() -> None:
    texts = READER.validate_python({"en": "Hi", "hi": "नमस्ते", "sms": {"en": "Hi"}})
    assert texts.wordings() == ("Hi", "नमस्ते")


@pytest.mark.parametrize(("written", "asked"), [("nb", "no"), ("no", "nb"), ("zh", "zh-Hans")])
def test_a_text_is_found_under_any_code_of_its_language(written: str, asked: str) -> None:
    texts = READER.validate_python({written: "Hei", "sms": {written: "Hei på SMS"}})
    assert texts.pick("push", asked) == "Hei"
    assert texts.pick("sms", asked) == "Hei på SMS"
    assert texts.pick("push", "sv") == ""


def test_the_code_that_was_asked_for_comes_before_another_of_its_language() -> None:
    texts = READER.validate_python({"no": "Norsk", "nb": "Bokmål"})
    assert (texts.pick("sms", "no"), texts.pick("sms", "nb")) == ("Norsk", "Bokmål")


@pytest.mark.parametrize("code", ["en", "es-MX", "hi-Latn", "zh-Hans", "yue", "no"])
def test_a_listed_code_is_a_languages(code: str) -> None:
    assert language_code(code) == code


@pytest.mark.parametrize(
    ("written", "hint"),
    [("us", "write its code"), ("xx", "write its code"), ("EN", "did you mean 'en'?"),
     ("eng", "did you mean 'en'?"), ("es_MX", "did you mean 'es-MX'?"),
     ("Spanish", "did you mean 'es'?")],
)  # fmt: skip
def test_what_is_no_languages_code_is_told_with_the_nearest(written: str, hint: str) -> None:
    with pytest.raises(ValueError, match="is no language's code") as problem:
        language_code(written)
    assert hint in str(problem.value)


@pytest.mark.parametrize(
    ("key", "language", "is_read"),
    [
        ("en", "en-IN", True), ("pt", "pt-BR", True), ("zh", "zh-CN", True), ("no", "nb-NO", True),
        ("es", "es-419", True), ("hi", "hi-Latn", False), ("en-GB", "en-IN", False),
        ("pt-PT", "pt-BR", False), ("en-IN", "en", False), ("zh-Hans", "zh-TW", False),
    ],
)  # fmt: skip
def test_a_language_serves_its_countries_and_no_country_another(
    key: str, language: str, *, is_read: bool
) -> None:
    texts = READER.validate_python({key: "x"})
    assert (texts.pick("sms", language) == "x") is is_read
    nearer = READER.validate_python({key: "x", language: "y", "all": "z"})
    assert nearer.pick("sms", language) == "y"
    assert texts.languages() == (key,)
