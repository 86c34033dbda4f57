"""What opens a rule: a family that a text does not open would have found nothing in it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.channels import SHEETS
from tests.guardrails.cases import cases

from hookline.guardrails import check as checking
from hookline.guardrails import triggers
from hookline.guardrails.adapters import hygiene
from hookline.guardrails.adapters.hygiene import _swear_words, masked_swearing
from hookline.guardrails.base import Copy
from hookline.guardrails.compiled import CompiledSheet, compile_once
from hookline.guardrails.hinting import read_hints
from hookline.guardrails.stated.amounts import PRICE_NOTE, may_price
from hookline.guardrails.stated.dates import MONTH, may_name_month
from hookline.guardrails.stated.number_words import NUMBER_WORD, number_words
from hookline.guardrails.stated.weekdays import WEEKDAY, may_name_weekday
from hookline.guardrails.triggers import EVERYTHING, opened_by
from hookline.records.profiles import profiles

GOLDEN = Path(__file__).parents[1] / "golden"
BARE = {
    language: compile_once(SHEETS.read({"channel": channel, "language": language}))
    for language in profiles().languages
    for channel in ("sms",)
}


def texts() -> list[tuple[str, str]]:
    """Every text of a case, with its language, and what joins two of them."""
    written = [(text, case.language) for case in cases() for text in case.parts.values()
               if isinstance(text, str)]  # fmt: skip
    for name in ("guardrails", "claims", "hints", "idioms"):
        lines = map(json.loads, (GOLDEN / f"{name}.jsonl").read_text("utf-8").splitlines())
        written += [(line["text"], line.get("language", "en")) for line in lines]
    return written


def unopened(text: str, sheet: CompiledSheet) -> list[str]:
    """What families find that the text does not open."""
    families = checking._families_for(sheet)
    copy = Copy({"body": text}, language=sheet.language)
    opened = copy.opened | read_hints(copy, sheet)
    for passage in copy.passages:
        passage.opened = EVERYTHING
    return [found.code for family, bits in families if not bits & opened
            for found in family.check(copy, sheet)]  # fmt: skip


def test_a_family_that_is_not_opened_finds_nothing() -> None:
    missed = [(text, codes) for text, language in texts()
              if (codes := unopened(text, BARE.get(language, BARE["en"])))]  # fmt: skip
    assert missed == []


def test_a_family_that_never_concerns_a_sheet_finds_nothing_on_it() -> None:
    sheet = BARE["en"]
    asked = [family for family, _ in checking._families_for(sheet)]
    for text, _ in texts()[::7]:
        copy = Copy({"body": text}, language="en")
        for family in checking.families():
            if family not in asked:
                assert list(family.check(copy, sheet)) == []


def test_every_gate_behind_a_trigger_opens_it() -> None:
    numbers = [number_words(code).words for code in ("", *profiles().languages)]
    for text, language in texts():
        (passage,) = Copy({"body": text}, language=language).passages
        for may, trigger in ((may_name_month, MONTH), (may_name_weekday, WEEKDAY)):
            assert not may(passage) or passage.opened & trigger.bit
        if may_price(passage) and not passage.digits:
            assert passage.opened & PRICE_NOTE.bit
        if any(not words.isdisjoint(passage.words) for words in numbers):
            assert passage.opened & NUMBER_WORD.bit


@pytest.mark.parametrize(
    ("text", "opens"),
    [("plain words", False), ("two\nlines", True), ("a\x0bb", True), ("a\x1fb", True)],
)
def test_what_cannot_be_printed_opens_its_rule(text: str, *, opens: bool) -> None:
    assert bool(opened_by(text) & triggers.UNPRINTABLE) == opens


@pytest.mark.parametrize(("size", "is_long"), [(160, False), (161, True)])
def test_more_than_one_sms_is_long(size: int, *, is_long: bool) -> None:
    assert bool(opened_by("a" * size) & triggers.LONG) == is_long


def test_text_beyond_ascii_opens_every_rule() -> None:
    assert opened_by("hé") == EVERYTHING
    assert opened_by("he") != EVERYTHING


def test_every_swear_word_opens_its_rule_masked_and_spelt_out() -> None:
    opens = hygiene.adapter.triggers(BARE["en"])
    for word in filter(str.isascii, _swear_words().words):
        spelt = " ".join(word)
        for text in (word, f"what {word}!", spelt, f"({spelt})", spelt.upper(), ".".join(word)):
            if text.lower() in _swear_words().words or any(masked_swearing(text.lower())):
                assert opened_by(text) & opens, text


def test_triggers_are_known_before_the_first_text_is_read() -> None:
    program = (
        "from hookline.guardrails.check import check; from hookline.guardrails.lines import *;"
        "from hookline.workspace.channels import open_channels;"
        "sheet = SheetReader(open_channels()).read({'channel': 'sms'});"
        "print(*(found.code for found in check({'body': 'Oh sh1t'}, sheet)))"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert said.stdout.split() == [b"profanity"]
