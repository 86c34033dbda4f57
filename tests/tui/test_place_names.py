"""Where a message is read, by name: codes are what files and commands are written in."""

import pytest

from hookline.tui.place_names import place_name, with_place_names
from hookline.workspace.channels import open_channels

CHANNELS = open_channels()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("6 drafts: sms, email in en", "6 drafts: SMS, e-mail in English"),
        ("4 drafts: whatsapp in en, hi-Latn · no cost",
         "4 drafts: WhatsApp in English, Hindi in Latin letters · no cost"),
        ("no approved push in es-MX", "no approved push in Spanish"),
        ("6 for rcs in zh-Hans", "6 for RCS in Simplified Chinese"),
        ("your sms in qx waits", "your sms in qx waits"),  # a code that is no language's
        ("an email in a hurry", "an email in a hurry"),
        ("the texts in en", "the texts in en"),
    ],
)  # fmt: skip
def test_codes_of_channels_and_languages_are_read_as_names(text: str, said: str) -> None:
    assert with_place_names(text, CHANNELS) == said


def test_a_place_is_named_and_an_unknown_one_stands_as_it_is() -> None:
    assert place_name("email", "hi-Latn", CHANNELS) == "e-mail · Hindi in Latin letters"
    assert place_name("pigeon", "en", CHANNELS, ", ") == "pigeon, English"
    assert with_place_names("sms in en", {}) == "sms in en"
