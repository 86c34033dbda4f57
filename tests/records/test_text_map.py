"""One text, or a text by channel and language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.records.text_map import Texts

WORDS = st.text(min_size=1, max_size=12)
LANGUAGES = st.sampled_from(["en", "hi", "hi-Latn", "all"])
CHANNELS = st.sampled_from(["sms", "whatsapp", "email", "push", "all"])
BY_LANGUAGE = st.dictionaries(LANGUAGES, WORDS, min_size=1)


@given(root=st.dictionaries(CHANNELS, BY_LANGUAGE))
def test_texts_that_are_written_and_read_again_are_the_same(
    root: dict[str, dict[str, str]],
) -> None:
    texts = Texts.model_validate(root)
    again = Texts.model_validate(texts.model_dump())
    for channel in ("sms", "email"):
        for language in ("en", "hi", "ru"):
            assert again.pick(channel, language) == texts.pick(channel, language)


@pytest.mark.parametrize("written", ["Hi", {"en": "Hi", "hi": "नमस्ते"}, {"sms": {"en": "Hi"}}])
def test_texts_are_written_as_shortly_as_they_were(written: object) -> None:
    assert Texts.model_validate(written).model_dump() == written


def test_the_most_particular_text_is_picked() -> None:
    texts = Texts.model_validate(
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
    assert not Texts.model_validate({"en": ""})
    assert Texts.model_validate("x")
