"""How much is too much: marks, emoji, capitals, long words, each on both sides of its limit."""

from typing import Any

import pytest
from tests.guardrails.bare import findings


@pytest.mark.parametrize(
    ("sheet", "most"),
    [({}, 2), ({"max_exclaim": 0}, 0), ({"max_exclaim": 1}, 1)],
)
def test_a_message_may_have_as_many_exclamation_marks_as_its_sheet_says(
    sheet: dict[str, Any], most: int
) -> None:
    assert findings("Come in! " * most + "Do.", "style.exclaim", **sheet) == []
    (finding,) = findings("Come in! " * (most + 1), "style.exclaim", **sheet)
    assert finding.message == f"{most + 1} exclamation marks, {most} allowed"


def test_marks_of_east_and_west_count_together_and_doubled_ones_once() -> None:
    assert len(findings("来! 来！ 来!", "style.exclaim", language="zh-Hans")) == 1
    assert len(findings("Come!! In! Now!", "style.exclaim")) == 1


@pytest.mark.parametrize(("sheet", "most"), [({}, 3), ({"max_emoji": 0}, 0), ({"max_emoji": 1}, 1)])
def test_a_message_may_have_as_many_emoji_as_its_sheet_says(
    sheet: dict[str, Any], most: int
) -> None:
    assert findings("Hi" + "🎉" * most, "style.emoji", **sheet) == []
    (finding,) = findings("Hi" + "🎉" * (most + 1), "style.emoji", **sheet)
    assert finding.message == f"{most + 1} emoji, {most} allowed"


@pytest.mark.parametrize(
    ("text", "is_loud"),
    [
        # four words in capitals are loud in any text, three only where they are many
        ("BIG NEW RED " + "and it is here " * 10, False),
        ("BIG NEW RED OLD " + "and it is here " * 10, True),
        ("BIG NEW RED and it is here to stay", True),  # three of nine
        ("BIG NEW RED and it is here to stay on", False),  # three of ten
        ("A NEW hat", False),
        ("Antworten Sie JA oder NEIN, STOPP zum Abmelden", False),  # what one is asked to send
        ("Balas YA, BERHENTI untuk stop", False),
        ("CYBER MONDAY begins now", False),  # the name of a day
        ("BLACK FRIDAY is near", False),
        ("BLACK FRIDAY HUGE SALE now", True),
        ("MONDAY SALE now", True),
    ],
)
def test_capitals_are_loud_by_number_or_by_share(text: str, *, is_loud: bool) -> None:
    assert bool(findings(text, "style.caps")) == is_loud


def test_of_many_words_in_capitals_the_first_four_are_shown() -> None:
    (finding,) = findings("BIG NEW RED OLD HAT " + "and it is here " * 4, "style.caps")
    assert finding.message == "5 words in capitals: BIG NEW RED OLD"


@pytest.mark.parametrize(
    ("text", "is_hard"),
    [
        (" ".join(["abcdefgh"] * 5), False),  # too short to judge
        (" ".join(["abcdefgh"] * 6), True),
        (" ".join(["abcdefgh"] * 3 + ["abcdefg"] * 3), False),  # 7.5 letters a word
        (" ".join(["abcdefgh"] * 4 + ["abcdefg"] * 3), True),
        (" ".join(["abc"] * 28), False),
        (" ".join(["abc"] * 29), True),
        (" ".join(["abc"] * 28) + ". " + " ".join(["abc"] * 28) + ".", False),
        (" ".join(["abc"] * 28) + ". " + " ".join(["abc"] * 29) + ".", True),
    ],
)
def test_sentences_and_words_have_a_length_that_reads_well(text: str, *, is_hard: bool) -> None:
    assert bool(findings(text, "readability.hard")) == is_hard
