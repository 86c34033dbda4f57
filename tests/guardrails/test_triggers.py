"""What opens a rule: a family that a text does not open would have found nothing in it."""

import json
import random
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import from_regex
from tests.channels import SHEETS
from tests.guardrails.cases import cases

from hookline.guardrails import triggers
from hookline.guardrails.adapters import hygiene
from hookline.guardrails.adapters.hygiene import _swear_words, masked_swearing
from hookline.guardrails.base import Copy, Violation
from hookline.guardrails.compiled import CompiledSheet, compile_once, families
from hookline.guardrails.hinting import read_hints
from hookline.guardrails.stated.amounts import PRICE_NOTE, may_price
from hookline.guardrails.stated.dates import MONTH, may_name_month
from hookline.guardrails.stated.number_words import NUMBER_WORDS, number_words
from hookline.guardrails.stated.weekdays import WEEKDAY, may_name_weekday
from hookline.guardrails.triggers import _BEYOND_LATIN, DIGIT, EVERYTHING, triggers_met_by
from hookline.records.language import Language
from hookline.records.profiles import profiles
from hookline.records.shorthand_readings import month_numbers
from hookline.text.scripts import script_shares

GOLDEN = Path(__file__).parents[1] / "golden"
BARE = {
    language: compile_once(SHEETS.read({"channel": channel, "language": language}))
    for language in profiles().languages
    for channel in ("sms",)
}
LATIN = {code: x for code, x in profiles().languages.items() if x.script == "Latin"}


@cache
def texts() -> list[tuple[str, str]]:
    """Every text of a case, with its language, and what joins two of them."""
    written = [(text, case.language) for case in cases() for text in case.parts.values()
               if isinstance(text, str)]  # fmt: skip
    for name in ("guardrails", "claims", "hints", "idioms"):
        lines = map(json.loads, (GOLDEN / f"{name}.jsonl").read_text("utf-8").splitlines())
        written += [(line["text"], line.get("language", "en")) for line in lines]
    return written


N_PARTS = 8
in_parts = pytest.mark.parametrize(
    "part", [0, *(pytest.param(part, marks=pytest.mark.slow) for part in range(1, N_PARTS))]
)
"""Over every text: an eighth, drawn once, in `make test`, all the others in `make test-slow`."""


def texts_of(part: int) -> list[tuple[str, str]]:
    """One of the parts of all texts."""
    drawn = list(texts())
    random.Random(7).shuffle(drawn)
    return drawn[part::N_PARTS]


def _words_of(profile: Language) -> list[str]:
    """Its names of days and months, its numbers and everyday words."""
    days = profile.lexicon.days
    lists = (profile.lexicon.weekdays, days.short, days.in_ranges, profile.lexicon.numbers)
    names = [word for each in lists for words in each.values() for word in words]
    return [*names, *month_numbers({profile.code: profile}), *profile.lexicon.stop_words]


def unopened(text: str, sheet: CompiledSheet) -> list[str]:
    """What families find that the text does not open."""
    families = sheet.families
    copy = Copy({"body": text}, language=sheet.language)
    triggers_met = copy.triggers_met | read_hints(copy, sheet)
    for passage in copy.passages:
        passage.triggers_met = EVERYTHING
    return [found.code for family, bits in families if not bits & triggers_met
            for found in family.check(copy, sheet)]  # fmt: skip


def gated(text: str, sheet: CompiledSheet) -> list[Violation]:
    """What those families find that the text opens."""
    families, copy = sheet.families, Copy({"body": text}, language=sheet.language)
    triggers_met = copy.triggers_met | read_hints(copy, sheet)
    return [found for family, bits in families if bits & triggers_met
            for found in family.check(copy, sheet)]  # fmt: skip


def ungated(text: str, sheet: CompiledSheet) -> list[Violation]:
    """What all families find in a text that is taken to open everything."""
    families, copy = sheet.families, Copy({"body": text}, language=sheet.language)
    read_hints(copy, sheet)
    for passage in copy.passages:
        passage.triggers_met = EVERYTHING
    return [found for family, _ in families for found in family.check(copy, sheet)]


@in_parts
def test_a_family_that_is_not_opened_finds_nothing(part: int) -> None:
    missed = [(text, codes) for text, language in texts_of(part)
              if (codes := unopened(text, BARE.get(language, BARE["en"])))]  # fmt: skip
    assert missed == []


def test_a_family_that_never_concerns_a_sheet_finds_nothing_on_it() -> None:
    sheet = BARE["en"]
    asked = [family for family, _ in sheet.families]
    for text, _ in texts()[::7]:
        copy = Copy({"body": text}, language="en")
        for family in families():
            if family not in asked:
                assert list(family.check(copy, sheet)) == []


@in_parts
def test_every_gate_behind_a_trigger_opens_it(part: int) -> None:
    numbers = {code: number_words(code).words for code in ("", *profiles().languages)}
    opened_by_numbers = {code: NUMBER_WORDS[code].bit for code in numbers}
    for text, language in texts_of(part):
        (passage,) = Copy({"body": text}, language=language).passages
        assert not may_name_weekday(passage) or passage.triggers_met & WEEKDAY.bit
        if passage.ascii and may_name_month(passage):
            assert passage.triggers_met & MONTH.bit
        if may_price(passage) and not passage.digits:
            assert passage.triggers_met & PRICE_NOTE.bit
        for code, words in numbers.items():
            assert words.isdisjoint(passage.words) or passage.triggers_met & opened_by_numbers[code]


@pytest.mark.parametrize(
    ("text", "opens"),
    [("plain words", False), ("two\nlines", True), ("a\x0bb", True), ("a\x1fb", True)],
)
def test_what_cannot_be_printed_opens_its_rule(text: str, *, opens: bool) -> None:
    assert bool(triggers_met_by(text) & triggers.UNPRINTABLE) == opens


@pytest.mark.parametrize(("size", "is_long"), [(160, False), (161, True)])
def test_more_than_one_sms_is_long(size: int, *, is_long: bool) -> None:
    assert bool(triggers_met_by("a" * size) & triggers.LONG) == is_long


@pytest.mark.parametrize(("size", "is_wordy"), [(42, False), (43, True)])
def test_what_six_words_of_seven_letters_hold_is_very_short(size: int, *, is_wordy: bool) -> None:
    assert bool(triggers_met_by("a" * size) & triggers.WORDY) == is_wordy


@pytest.mark.parametrize("text", ["hé’s “né”", "Čau, świat — 5 €", "Ça va 🎉 ?\u00a0»"])
def test_latin_letters_with_accents_open_what_they_hold(text: str) -> None:
    triggers_met = triggers_met_by(text)
    assert triggers_met & triggers.BEYOND_ASCII
    assert not triggers_met & WEEKDAY.bit
    assert bool(triggers_met & DIGIT.bit) == ("5" in text)
    assert triggers_met_by(f"{text} sábado") & WEEKDAY.bit


@pytest.mark.parametrize("text", ["hе", "hé 中", "he\u0301", "İyi", "a\u200bb", "٥", "５", "x²"])
def test_other_text_beyond_ascii_opens_every_rule(text: str) -> None:
    assert triggers_met_by(text) == EVERYTHING


def test_what_counts_as_latin_is_of_no_other_script_and_keeps_its_length() -> None:
    for char in map(chr, range(128, 0x20000)):
        if not _BEYOND_LATIN.search(char):
            assert script_shares(char) in ({}, {"Latin": 1.0}), char
            assert len(char.lower()) == 1, char
            assert not char.isdecimal(), char


@pytest.mark.parametrize("language", sorted(LATIN))
def test_every_end_of_a_month_opens_its_rule_in_letters_with_accents(language: str) -> None:
    for pattern in LATIN[language].lexicon.dates.month_end:

        @given(from_regex(pattern, fullmatch=True))
        @settings(max_examples=30, database=None)
        def opens(phrase: str) -> None:
            assert triggers_met_by(f"é {phrase}") & MONTH.bit, phrase

        opens()


JOINTS = st.sampled_from(
    (" ", " ", " ", "\u00a0", ", ", ". ", "\n", "-", "–", "’", "'", "", "5", "é", " é ")
)


@st.deferred  # what is written is asked for by the test, not by every worker that collects it
def words() -> st.SearchStrategy[str]:
    """What copy in Latin letters is made of: its words, profiles' names and everyday words."""
    of_texts = {word for text, _ in texts()[::3] for word in text.split()}
    words = {word for word in of_texts if not _BEYOND_LATIN.search(word)}
    words |= {word for profile in LATIN.values() for word in _words_of(profile)}
    return st.sampled_from(sorted(words))


def joined(pieces: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """A few of them, written in one."""
    pairs = st.lists(st.tuples(pieces, JOINTS), min_size=1, max_size=7)
    return pairs.map(lambda pairs: "".join(piece + joint for piece, joint in pairs))


@given(joined(words), st.sampled_from(sorted(LATIN)))
@settings(max_examples=400, deadline=None)
def test_no_gate_misses_anything_in_latin_letters(text: str, language: str) -> None:
    assert gated(text, BARE[language]) == ungated(text, BARE[language])


FIGURES = st.sampled_from(
    (
        "5", "22", "22nd", "22.", "den 22.", "499", "1.500", "20%", "12/11", "3.10.", "17:30",
        "7pm", "5 p.m.", "17 h 30", "ABC12", "20XYZW", "code", "kod", "499/-", "@199", "R450",
        "$5", "50p", "£5", "2 for 1", "100 points", "first 50", "+49 30 1234 5678", "*737*50#",
    )
)  # fmt: skip


@given(joined(words | FIGURES), st.sampled_from(sorted(LATIN)))
@settings(max_examples=400, deadline=None)
def test_no_gate_misses_anything_beside_figures(text: str, language: str) -> None:
    assert gated(text, BARE[language]) == ungated(text, BARE[language])


def test_every_swear_word_opens_its_rule_masked_and_spelt_out() -> None:
    opens = hygiene.adapter.triggers(BARE["en"])
    for word in filter(str.isascii, _swear_words().words):
        spelt = " ".join(word)
        for text in (word, f"what {word}!", spelt, f"({spelt})", spelt.upper(), ".".join(word)):
            if text.lower() in _swear_words().words or any(masked_swearing(text.lower())):
                assert triggers_met_by(text) & opens, text


def test_triggers_are_known_before_the_first_text_is_read() -> None:
    program = (
        "from hookline.guardrails.check import check; from hookline.guardrails.lines import *;"
        "from hookline.workspace.channels import open_channels;"
        "sheet = FactSheetReader(open_channels()).read({'channel': 'sms'});"
        "print(*(found.code for found in check({'body': 'Oh sh1t'}, sheet)))"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert said.stdout.split() == [b"profanity"]
