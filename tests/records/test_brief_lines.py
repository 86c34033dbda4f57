"""A fix is a text for a file's reader, and keeps the lines that it is made of."""

import pickle

import pytest

from hookline.records.brief_lines import (
    BRAND_FILE,
    BriefLine,
    Fix,
    line,
    lines,
    listed,
    of_offer,
    parts_of,
)


@pytest.mark.parametrize(
    ("fix", "text"),
    [
        (line("idea", "The soup is back"), "idea: The soup is back"),
        (line("audience", "size", "20000"), "audience: {size: 20000}"),
        (line("must_say", "sms", "en", "…"), "must_say: {sms: {en: …}}"),
        (lines("audience", {"size": "1", "base_rate": "2%"}), "audience: {size: 1, base_rate: 2%}"),
        (listed("hooks", "offer", "newness"), "hooks: [offer, newness]"),
        (of_offer("ends", "2026-12-31"), "ends: 2026-12-31"),
        (Fix(BriefLine(("brand", "about"), "x", 1), BRAND_FILE), "about: x, in the brand's file"),
        (
            line("cta", "url", "u") + ", or " + line("cta", "reply", "YES") + " to answer",
            "cta: {url: u}, or {reply: YES} to answer",
        ),
    ],
)  # fmt: skip
def test_a_fix_reads_as_its_lines_stand_in_a_file(fix: Fix, text: str) -> None:
    assert fix == text


def test_words_before_and_behind_a_fix_keep_its_lines() -> None:
    fix = "first " + line("idea", "x") + ", or yours"
    assert parts_of(fix) == ("first ", BriefLine(("idea",), "x"), ", or yours")
    assert parts_of("only words") == ("only words",)


def test_a_fix_comes_back_whole_from_another_process() -> None:
    fix = line("idea", "x") + ", or yours"
    assert parts_of(pickle.loads(pickle.dumps(fix))) == parts_of(fix)  # noqa: S301
