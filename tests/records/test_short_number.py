"""A word for a short number holds both, in one language or in several."""

import pytest
from tests.channels import CHANNELS

from hookline.errors import BadInput
from hookline.records.brief import Cta
from hookline.records.documents import read_brief


def cta(text_to: str) -> Cta:
    lines = f"brand: K\nlanguages: [en, de]\ncta: {{text_to: {text_to}}}\n"
    return read_brief(lines, "b", stem="b", channels=CHANNELS)[0].cta


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        (
            "LARK",
            "'LARK' names no number of 3 to 6 digits\n  fix: write both, such as LARK to 60777",
        ),
        ("60777", "'60777' names no word to send\n  fix: write both, such as LARK to 60777"),
        ("'...'", "'...' names no word to send and no number of 3 to 6 digits"),
        ("LARK to 60", "names no number of 3 to 6 digits"),
        ("LARK to 6077712", "names no number of 3 to 6 digits"),
        ("LARK to 0803 555 0199", "names no number of 3 to 6 digits"),
        ("LARK to 60777 or 60778", "names 2 numbers, and a word is sent to one"),
        ("{en: LARK to 60777, de: LERCHE}", "'LERCHE' names no number of 3 to 6 digits"),
        (f"{'L' * 52} to 60777", "at most 60 characters, these 61"),
    ],
)
def test_what_lacks_its_word_or_its_number_is_told_which(written: str, problem: str) -> None:
    with pytest.raises(BadInput) as told:
        cta(written)
    assert problem in str(told.value)
    assert "telephone" not in str(told.value)


@pytest.mark.parametrize(
    "written",
    ["LARK to 607", "LARK to 607771", "LARK 60777", "WIN24 an 60777", "تبرع to ٥٠٥٥",
     f"{'L' * 51} to 60777"],
)  # fmt: skip
def test_a_word_and_three_to_six_digits_are_taken(written: str) -> None:
    assert cta(written).text_to.wordings() == (written,)


def test_it_may_be_a_map_by_language() -> None:
    text_to = cta("{en: LARK to 60777, de: LERCHE an 60777}").text_to
    assert text_to.pick("sms", "de") == "LERCHE an 60777"
    assert text_to.pick("sms", "en") == "LARK to 60777"
