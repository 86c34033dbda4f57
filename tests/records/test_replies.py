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


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Reply YES, NO or call 020 7946 0000", ["YES", "NO"]),
        ("Reply YES, MAYBE or NO", ["YES", "MAYBE", "NO"]),
        ("Reply 'YES' or 'NO'", ["YES", "NO"]),
        ("Antworten Sie JA oder NEIN", ["JA", "NEIN"]),
        ("Répondez OUI ou NON", ["OUI", "NON"]),
        ("Reply YES", ["YES"]),
        ("Reply YES or SMS us", ["YES"]),  # no word to send
        ("Reply YES for the NEW menu", ["YES"]),
    ],
)
def test_a_sentence_keeps_every_word_to_choose_from(sentence: str, words: list[str]) -> None:
    brief, _ = read_brief(f"brand: K\ncta: {sentence}\n", "b", stem="b", channels=CHANNELS)
    assert reply_words(brief.cta.reply, "sms", "en") == words


@pytest.mark.parametrize("listed", ['[YES, YES, ""]', "[YES]", '["", YES, " "]'])
def test_an_empty_word_and_one_said_twice_are_dropped(listed: str) -> None:
    text = f"brand: K\ncta: {{reply: {listed}}}\n"
    brief, _ = read_brief(text, "b", stem="b", channels=CHANNELS)
    assert brief.cta.reply.wordings() == ("YES",)
