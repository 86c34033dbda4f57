"""What copy and briefs are searched for: every language has it, in words of its own."""

import re

import pytest

from hookline.guardrails.adapters import leaks, pressure, privacy, regulated, voice, whatsapp
from hookline.guardrails.phrases import phrases_of
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import profiles
from hookline.text.scripts import language_script

MAY_BE_MISSING = {
    "gates": "only for letters that ASCII has",
    "topics": "what Arabic says of them is one word with its your",
    "past_warning": "what funds say in Hindi is in English or in its own script",
    "of_age": "Hindi in Latin letters says it in English",
    "not_for_drink": "Hindi in Latin letters says it in English",
    "reply_marks": "mail programs in India are in English",
    "labels": "models label Hindi in Latin letters in English",
    "law_reworded": "the sentence is India's, which is never translated",
    "goes_on_from": "where it stands behind the day alone",
    "onwards": "where it stands before the day alone",
    "until": "where it stands behind the day alone",
    "until_behind": "where it stands before the day alone",
    "through_day": "where it stands behind the day alone",
    "through_day_behind": "where it stands before the day alone",
    "month_end": "where it stands behind the month",
    "month_end_behind": "where it stands before the month",
    "day_articles": "where a day has no article",
    "stop_keywords": "a script without capitals shouts none",
    "answer_keywords": "as stop_keywords",
    "once": "where a price that was is told in words of its own",
    "aged": "where the years are always told",
    "no_premises_behind": "where what denies them stands before them alone",
    "instead_of_behind": "where the word stands before the old price",
    "name_joints": "where names have none",
    "everyday_names": "as stop_keywords",
    "hour_signs": "where a word stands before the hour",
    "from_hours": "where it stands behind the hour",
    "at_hour": "where none stands before it",
    "small_numbers": "where they are signs of a script",
    "whole_lengths": "where a unit alone, or with its number, says it",
    "day_signs": "where words are parted by spaces",
    "measure_words": "where a thing is counted without one",
}
"""Lines that not every language has, and why."""


def test_every_language_has_its_phrases() -> None:
    assert profiles().phrases.keys() == profiles().languages.keys()
    lines = PhraseBook.model_fields.keys() - {"code"}
    missing = {
        line: [code for code, book in profiles().phrases.items() if not getattr(book, line)]
        for line in lines
    }
    assert {line for line, codes in missing.items() if codes} == MAY_BE_MISSING.keys()


LINES = {
    "sensitive": privacy._sensitive,
    "creepy": privacy._creepy,
    "shame": pressure._shame,
    "talk": leaks._talk,
    "drink": regulated._alcohol_notice,
    "blame": voice._blame,
    "offer": whatsapp._promotion,
    "last": phrases_of("farewells"),
}


@pytest.mark.parametrize(
    ("language", "line", "text"),
    [
        ("it", "sensitive", "un consiglio per il tuo diabete"),
        ("nl", "sensitive", "omdat je zwangerschap bijna om is"),
        ("pl", "sensitive", "przy twojej chorobie"),
        ("tr", "sensitive", "sizin hastalığınız için"),
        ("id", "sensitive", "untuk kehamilan anda"),
        ("ja", "sensitive", "あなたの糖尿病に"),
        ("sv", "sensitive", "för din graviditet"),
        ("da", "sensitive", "på grund af din sygdom"),
        ("nb", "sensitive", "for din sykdom"),
        ("fi", "sensitive", "sairautesi vuoksi"),
        ("hi-Latn", "sensitive", "aapki bimari ke liye"),
        ("pt", "sensitive", "para a sua gravidez"),
        ("it", "creepy", "hai guardato queste scarpe 3 volte"),
        ("nl", "creepy", "we weten waar je woont"),
        ("fi", "creepy", "katsoit niitä 3 kertaa"),
        ("id", "creepy", "kamu sudah melihat sepatu ini 3 kali"),
        ("pl", "shame", "nie, dzięki, wolę przepłacać"),
        ("sv", "shame", "nej tack, jag betalar hellre mer"),
        ("it", "talk", "ecco il messaggio per i tuoi clienti"),
        ("nl", "talk", "hier is de sms voor je klanten"),
        ("pl", "talk", "oto twoja wiadomość"),
        ("id", "talk", "berikut pesannya untuk pelanggan"),
        ("ja", "talk", "もちろん！以下です"),
        ("sv", "drink", "njut med måtta"),
        ("id", "drink", "minumlah secara bertanggung jawab"),
        ("nl", "blame", "je bent iets vergeten"),
        ("ja", "offer", "全品割引"),
        ("id", "offer", "diskon 20 ribu"),
        ("it", "last", "questo è il nostro ultimo messaggio"),
        ("pl", "last", "to nasza ostatnia wiadomość"),
        ("id", "last", "ini pesan terakhir dari kami"),
        ("fi", "last", "tämä on viimeinen viestimme"),
    ],
)
def test_a_phrase_is_found_in_its_language(language: str, line: str, text: str) -> None:
    assert LINES[line]().search(text), language


def test_every_pattern_can_be_read_and_is_in_small_letters() -> None:
    for code, book in profiles().phrases.items():
        for line in PhraseBook.model_fields.keys() - {"code", "gates", "lengths"}:
            value = getattr(book, line)
            for patterns in value.values() if isinstance(value, dict) else (value,):
                for pattern in patterns:
                    re.compile(re.sub("<[a-z]+>", "x", pattern))
                    letters = re.sub(r"\\.", "", pattern)
                    assert letters == letters.lower(), f"{code} {line}: {pattern}"
        assert language_script(code)
