"""Several words to answer with are several, in a list and with `or` in any language."""

import pytest
from tests.channels import CHANNELS

from hookline.records.cta_sentence import cta_in_words
from hookline.records.documents import read_brief
from hookline.records.profiles import profiles
from hookline.records.replies import labels_of, one_of, reply_words, scale_in, told_reply, words_of


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
        ("1, 2, 3", ["1", "2", "3"]),
        ("a number from 1 to 5", ["a number from 1 to 5"]),
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


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("a number from 1 to 5", (1, 5)), ("en siffra från 1 till 5", (1, 5)), ("1–10", (1, 10)),
        ("1 से 5 तक एक अंक", (1, 5)), ("1から5の数字", (1, 5)), ("رقم من ١ إلى ٥", (1, 5)),
        ("1'den 5'e kadar bir sayı", (1, 5)), ("0 to 100", (0, 100)),
        ("0 to 101", None), ("5 to 1", None), ("1 or 5", None), ("1, 5", None), ("YES", None),
        ("your size, 36 or 38", None), ("5 to 8 December", None), ("5 bis 8 Dez", None),
        ("9.30 to 17", None), ("a photo of the 2 soles", None),
    ],
)  # fmt: skip
def test_a_scale_is_two_figures_that_rise(text: str, scale: tuple[int, int] | None) -> None:
    assert scale_in(text) == scale


@pytest.mark.parametrize(
    ("words", "told", "labels"),
    [
        (["YES"], "the word YES", ["YES"]),
        (["1"], "the word 1", ["1"]),
        (["JA", "NEIN"], "one of JA, NEIN, all of them named", ["JA", "NEIN"]),
        (["Ja, gern"], "Ja, gern", ["Ja, gern"]),
        (["a number from 1 to 4"], "a number from 1 to 4", ["1", "2", "3", "4"]),
        (["a number from 1 to 5"], "a number from 1 to 5", []),  # four stand beside each other
        (["1–3"], "1–3", ["1", "2", "3"]),
        (["a photo of your soles"], "a photo of your soles", []),
    ],
)
def test_an_answer_that_is_described_is_no_word(
    words: list[str], told: str, labels: list[str]
) -> None:
    assert (told_reply(words), labels_of(words, 4)) == (told, labels)


@pytest.mark.parametrize(
    ("sentence", "reply"),
    [
        ("Reply with a number from 1 to 5", "a number from 1 to 5"),
        ("Reply with a number between 1 and 10, please", "a number between 1 and 10"),
        ("Reply 1 to 5", "1 to 5"),
        ("Svara med en siffra från 1 till 5", "en siffra från 1 till 5"),
        ("Antworten Sie mit einer Zahl von 1 bis 5", "einer Zahl von 1 bis 5"),
        ("Répondez par un chiffre de 1 à 5", "un chiffre de 1 à 5"),
        ("Responde con un número del 1 al 5", "un número del 1 al 5"),
        ("Rispondi con un numero da 1 a 5", "un numero da 1 a 5"),
        ("Responda com um número de 1 a 5", "um número de 1 a 5"),
        ("Antwoord met een cijfer van 1 tot 5", "een cijfer van 1 tot 5"),
        ("Odpowiedz liczbą od 1 do 5", "liczbą od 1 do 5"),
        ("Vastaa numerolla 1–5", "numerolla 1–5"),
        ("Svar med et tall fra 1 til 5", "et tall fra 1 til 5"),
        ("Svar med et tal fra 1 til 5", "et tal fra 1 til 5"),
        ("Balas dengan angka 1 sampai 5", "angka 1 sampai 5"),
        ("1'den 5'e kadar bir sayı yazıp yanıtlayın", "1'den 5'e kadar bir sayı"),
        ("Ответьте цифрой от 1 до 5", "цифрой от 1 до 5"),
        ("أرسل رقم من 1 إلى 5", "رقم من 1 إلى 5"),
        ("1 से 5 तक एक अंक लिखकर भेजें", "1 से 5 तक एक अंक"),
        ("1 se 5 tak ek number likhkar bhejein", "1 se 5 tak ek number"),
        ("1から5の数字を返信してください", "1–5"),
        ("回复1到5的数字", "1–5"),
        ("Reply 1 to book 2 seats", "1"),
        ("Reply by 5 to 8 December", ""),
        ("Rate us from 1 to 5", ""),  # nobody asks for an answer here
    ],
)
def test_a_sentence_that_asks_for_a_figure_of_a_scale_is_a_way_to_act(
    sentence: str, reply: str
) -> None:
    assert cta_in_words(sentence).get("reply", "") == reply
