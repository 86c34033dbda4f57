"""What can be put on the desk is found by the words of whoever looks for it."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest
from textual.widgets import OptionList

from hookline.records.words import Stage
from hookline.tui.app import Hookline
from hookline.tui.kinds import KIND_LINES, OCCASION_WORDS, STAGE_WORDS, kind_line
from hookline.tui.shelf import Shelf
from hookline.workspace.library import open_library

Sit = Callable[..., Hookline]
HALF_A_LINE = 58  # characters


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
        ("instalment", "replenish"),
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
        await hands.until_shown("New: From the first to the second")
        seen = hands.sees()
        assert seen.index("From the first to the second") < seen.index("What goes with")

    sit(story)


def test_of_ones_own_briefs_the_one_that_was_worked_on_last_stands_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "of-the-team" / "briefs"
    folder.mkdir(parents=True)
    monkeypatch.chdir(folder.parent)
    for name, changed_at in (("autumn", 3), ("birthday", 2), ("cart", 4), ("away", 2)):
        path = folder / f"{name}.yaml"
        path.write_text("brand: Kurtako\n", "utf-8")
        os.utime(path, (changed_at, changed_at))
    choices = Shelf(tmp_path).choices(open_library())
    own = [choice.name for choice in choices if choice.kind == "own"]
    assert own == ["cart", "autumn", "away", "birthday"]


def test_an_example_says_what_it_is_and_the_fullest_stands_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    choices = Shelf(tmp_path).choices(open_library())
    examples = {choice.name: choice.note for choice in choices if choice.kind == "example"}
    where = "SMS, WhatsApp, e-mail in English, Hindi in Latin letters"
    assert next(iter(examples)) == "winback-kurtako"
    assert examples["winback-kurtako"] == f"Win back, for Kurtako · {where}"
    assert examples["frequency-bun-and-co"] == "Come more often, for Bun & Co · push, SMS"
    assert all(examples.values())


def test_every_kind_says_in_half_a_line_what_it_is_for(tmp_path: Path) -> None:
    blueprints = open_library().catalog.blueprints
    assert set(KIND_LINES) == set(blueprints)
    assert all(len(line) <= HALF_A_LINE for line in KIND_LINES.values())
    own = blueprints["winback"].model_copy(update={"slug": "of-a-team", "reason": "why we write"})
    assert kind_line(own) == "why we write"


KINDS_BY_WORDS = (
    ("lapsed customers", "Win back"),
    ("lapsed", "Win back"),
    ("birthday", "Birthday"),
    ("say sorry", "Service recovery"),
    ("bring a friend", "Bring a friend"),
    ("abandoned cart", "Cart abandoned"),
    ("new product", "A launch"),
    ("gone quiet", "About to be lost"),
    ("customers who stopped buying", "About to be lost"),
    ("christmas greetings", "Festival or season"),
    ("best customers", "Early access"),
    ("falls due", "Due again"),
    ("not come", "About to be lost"),
    ("haven't come for long", "Win back"),
)


def test_a_kind_is_found_by_ordinary_words_and_the_likeliest_stands_first(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("blueprint")
        for words, first in KINDS_BY_WORDS:
            await hands.press("enter")
            await hands.until_shown("What should the message do?")
            await hands.type(words)
            options = hands.app.screen.query_one(OptionList)
            await hands.until(lambda: options.option_count and options.highlighted == 0, "a list")  # noqa: B023
            assert str(options.get_option_at_index(0).prompt).startswith(first), words
            await hands.press("escape")
            await hands.until(hands.on_the_desk)

    sit(story, (80, 24))
