"""Where a message is read, by name: codes are what files and commands are written in."""

import pytest

from hookline.records.learning import Scope
from hookline.records.place_names import channel_name, place_in_words, place_name, scope_name
from hookline.workspace.channels import open_channels

CHANNELS = open_channels()


@pytest.mark.parametrize(
    ("channel", "language", "words"),
    [
        ("sms", "en", "SMS in English"), ("push", "es-MX", "push in Spanish (MX)"),
        ("rcs", "zh-Hans", "RCS in Simplified Chinese"),
        ("whatsapp", "no", "WhatsApp in Norwegian"),
        ("pigeon", "qx", "pigeon in the language 'qx'"),
    ],
)  # fmt: skip
def test_a_place_is_read_by_its_names(channel: str, language: str, words: str) -> None:
    assert place_in_words(channel, language, CHANNELS) == words


def test_a_place_is_named_and_an_unknown_one_stands_as_it_is() -> None:
    assert place_name("email", "hi-Latn", CHANNELS) == "e-mail · Hindi in Latin letters"
    assert place_name("pigeon", "en", CHANNELS, ", ") == "pigeon, English"
    assert channel_name("pigeon", {}) == "pigeon"


def test_whose_prompts_say_a_learning_is_told_without_codes() -> None:
    scope = Scope(brand="Kurtako", channel="sms", language="hi-Latn")
    assert scope_name(scope, CHANNELS) == "Kurtako · SMS · Hindi in Latin letters"
    assert scope_name(Scope(brand="Kurtako", program="winback"), CHANNELS) == "Kurtako · winback"
    assert scope_name(Scope(), CHANNELS) == "everywhere"
