"""Model and theme come back, and a damaged file sets nothing."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.answering import Answered, answering, written
from textual.widgets import Input

from hookline.tui.app import Hookline
from hookline.tui.look import LIGHT
from hookline.tui.preferences import DEFAULTS, budget_of, keep_preference, read_preferences

Sit = Callable[..., Hookline]


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"model": 3, "theme": null}', f'{{"model": "{"x" * 201}"}}']
)
def test_a_damaged_file_sets_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "desk.json").write_text(text, "utf-8")
    assert read_preferences(tmp_path) == DEFAULTS


def test_one_choice_leaves_the_others(tmp_path: Path) -> None:
    keep_preference(tmp_path, "theme", LIGHT.name)
    keep_preference(tmp_path, "model", "x" * 200)
    assert read_preferences(tmp_path) == {
        "model": "x" * 200, "theme": LIGHT.name, "budget": "", "second_look": ""
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "dollars"),
    [
        ("0.50", 0.5), ("$2", 2.0), ("0", 0.0), ("0.00", 0.0), ("$0", 0.0),
        ("-1", None), ("", None), ("inf", None), ("x", None),
    ],
)  # fmt: skip
def test_a_budget_is_an_amount_of_dollars(text: str, dollars: float | None) -> None:
    assert budget_of(text) == dollars


def test_a_budget_stands_in_the_first_row_and_comes_back(
    sit: Sit, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "k")  # the row says first that there is none
    keep_preference(place / "ws", "model", "openai/gpt-x")

    async def choose(hands: Any) -> None:
        await hands.opened()
        await hands.until(lambda: hands.app.query("#live"), "the screens")
        await hands.press("escape", "dollar_sign")
        await hands.until_shown("What may one sitting cost at most")
        await hands.type("x")
        await hands.press("enter")
        await hands.until_shown("'x' is no amount of dollars")
        await hands.press("dollar_sign")
        await hands.type("0.50")
        await hands.press("enter")
        await hands.until_shown("openai/gpt-x ≤ $0.5")

    async def look(hands: Any) -> None:
        await hands.opened()
        await hands.until_shown("openai/gpt-x ≤ $0.5")

    sit(choose)
    sit(look)


def test_a_second_look_asks_six_times_shows_the_last_words_and_is_remembered(
    sit: Sit, place: Path
) -> None:
    def answer(*bodies: str) -> Answered:
        words = {"angle": "the size", "hook": "newness", "cta": "See what is new"}
        then = {
            "follow_up": {"body": "Kurtako: 40 new styles since June, in your size.", "cta": "See"}
        }
        variants = [
            {"cell": cell, **words, "body": body, **then} for cell, body in enumerate(bodies, 1)
        ]
        return written(json.dumps({"ideas": ["the size"], "variants": variants}))

    shirts = "Kurtako kept your size. 40 new styles since June hang in it."
    drafts = answer(shirts, "Forty hangers are new at Kurtako: 40 new styles since June.")
    last = answer(shirts, "Your size is kept: 40 new styles since June, all at Kurtako.")
    stop = {"cell": 2, "goes": False, "place": "Forty hangers", "why": "whose?"}
    reader = written(json.dumps({"read": [stop]}))
    with answering(drafts, drafts, drafts, reader, reader, last) as server:

        async def write(hands: Any) -> None:
            await hands.opened()
            await hands.fill("model", server.model)
            await hands.press("escape", "plus")
            await hands.until_shown("Second look on")
            await hands.press("ctrl+g")
            await hands.until_shown("2 drafts: SMS in English with a second look · 6 requests to")
            await hands.press("enter")
            await hands.until_shown("2 drafts written")
            await hands.until_shown("Your size is kept: 40 new styles")
            assert "Forty hangers" not in hands.sees()

        async def look(hands: Any) -> None:
            await hands.opened()
            await hands.press("ctrl+g")
            await hands.until_shown("with a second look · 6 requests to")
            await hands.press("escape", "plus")
            await hands.until_shown("Second look off")
            await hands.press("ctrl+g")
            await hands.until_shown("2 drafts: SMS in English · 1 request to")

        sit(write)
        assert len(server.requests) == 6
        sit(look)


def test_model_and_theme_of_the_last_sitting_come_back(sit: Sit, place: Path) -> None:
    async def choose(hands: Any) -> None:
        await hands.opened()
        await hands.fill("model", "openai/gpt-x")
        hands.app.choose_theme(LIGHT.name)
        await hands.pilot.pause()
        await hands.press("tab")
        await hands.until(lambda: read_preferences(place / "ws")["model"] == "openai/gpt-x")

    async def look(hands: Any) -> None:
        await hands.opened()
        assert hands.app.brief.model == "openai/gpt-x"
        await hands.app.brief.go_to_field("model")
        assert hands.app.query_one("#model", Input).value == "openai/gpt-x"
        assert hands.app.theme == LIGHT.name
        assert hands.app.screen.styles.background.hex.casefold() == LIGHT.background
        await hands.until_shown("openai/gpt-x")

    sit(choose)
    sit(look)
