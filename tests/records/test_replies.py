"""Several words to answer with are several, in a list and with `or` in any language."""

import pytest
from tests.channels import CHANNELS

from hookline.records.documents import read_brief
from hookline.records.profiles import profiles
from hookline.records.replies import one_of, reply_words, words_of


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("JORD, GÖDSEL eller POTATIS", ["JORD", "GÖDSEL", "POTATIS"]),
        ("YES or NO", ["YES", "NO"]),
        ("YES, MAYBE, NO", ["YES", "MAYBE", "NO"]),
        ("oui ou non", ["oui", "non"]),
        ("JA / NEIN", ["JA", "NEIN"]),
        ("نعم أو لا", ["نعم", "لا"]),
        ("はいまたはいいえ", ["はい", "いいえ"]),
        ("是或否", ["是", "否"]),
        ("Ja, gern", ["Ja, gern"]),  # one answer
        ("YES", ["YES"]),
        ("I am in", ["I am in"]),
        ("whatever you like best or nothing at all", ["whatever you like best or nothing at all"]),
    ],
)
def test_words_to_choose_from_are_parted(written: str, words: list[str]) -> None:
    assert words_of(written) == words


def test_a_list_of_words_is_read_as_each_of_them() -> None:
    text = "brand: K\nlanguages: [sv]\ncta: {reply: [JORD, GÖDSEL]}\n"
    brief, _ = read_brief(text, "b", stem="b", channels=CHANNELS)
    assert reply_words(brief.cta.reply, "sms", "sv") == ["JORD", "GÖDSEL"]
    assert one_of(["JORD", "GÖDSEL"]) == "one of JORD, GÖDSEL"
    assert one_of(["JORD"]) == "JORD"


def test_every_language_knows_its_word_for_or() -> None:
    assert all(book.choices for book in profiles().phrases.values())
