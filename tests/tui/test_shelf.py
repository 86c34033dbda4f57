"""What can be put on the desk is found by the words of whoever looks for it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest

from hookline.records.words import Stage
from hookline.tui.app import Hookline
from hookline.tui.shelf import OCCASION_WORDS, STAGE_WORDS, Shelf
from hookline.workspace.library import open_library

Sit = Callable[..., Hookline]


def test_every_stage_and_occasion_that_has_words_is_there() -> None:
    assert set(STAGE_WORDS) == set(get_args(Stage))
    assert set(OCCASION_WORDS) <= set(open_library().catalog.blueprints)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("lapsed", "winback"),
        ("inactive", "last-try"),
        ("90 days", "winback"),
        ("vip", "early-access"),
        ("second order", "first-to-repeat"),
        ("sale", "store-promo"),
        ("something else", "my-brief"),
    ],
)
def test_a_kind_of_message_is_found_by_when_it_goes_out_and_to_whom(
    words: str, found: str, tmp_path: Path
) -> None:
    choices = Shelf(tmp_path).choices(open_library())
    names = [choice.name for choice in choices if words in choice.also.casefold()]
    assert found in names


def test_what_is_found_by_its_name_stands_above_what_is_found_otherwise(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("ctrl+o")
        await hands.until_shown("Open a brief")
        await hands.type("second")
        await hands.until_shown("New: First-to-Repeat")
        seen = hands.sees()
        assert seen.index("First-to-Repeat") < seen.index("Cross-sell complement")

    sit(story)


def test_an_example_says_what_it_is_and_the_fullest_stands_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    choices = Shelf(tmp_path).choices(open_library())
    examples = {choice.name: choice.note for choice in choices if choice.kind == "example"}
    where = "SMS, WhatsApp, e-mail in English, Hindi in Latin letters"
    assert next(iter(examples)) == "winback-kurtako"
    assert examples["winback-kurtako"] == f"Winback 90, for Kurtako · {where}"
    assert examples["frequency-bun-and-co"] == "Frequency driving, for Bun & Co · push, SMS"
    assert all(examples.values())
