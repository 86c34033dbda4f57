"""A draft in other words, at the keyboard: the list, the price, the version beside it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.tui.sizes import begun_in_either

from hookline.records.rewrite import Wish
from hookline.tui.app import Hookline
from hookline.tui.ask import AskLine, Confirm, Pick
from hookline.tui.rewriter import Asked
from hookline.tui.writer import Progressed
from hookline.workspace.folder import Workspace

Sit = Callable[..., Hookline]
Looks = Callable[[str, dict[tuple[int, int], str]], None]
SHORT = "Kurtako: your size is kept, and 40 new styles came since June."


def kept(place: Path) -> list[tuple[str, str]]:
    """Status and wish of each variant, in the order they were written."""
    with Workspace(place / "ws", "asha").registry() as registry:
        return [(variant.status, variant.rewrite) for variant in registry.variants()]


@begun_in_either
def test_r_puts_a_draft_into_other_words_and_the_old_one_stays(
    sit: Sit, place: Path, size: tuple[int, int], looks_like: Looks
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.on_the_drafts({"cell": 1, "body": SHORT})
        old = hands.app.writing.variants[0].id
        await hands.press("r")
        await hands.until(lambda: isinstance(hands.app.screen, Pick), "the ways")
        await hands.until_shown("in your own words")
        looks_like("rewrites", await hands.pictures())
        await hands.type("shorter")
        await hands.press("enter")
        await hands.until(lambda: isinstance(hands.app.screen, Confirm), "the price")
        await hands.until_shown("Nothing is sent before you say so.")
        looks_like("price", await hands.pictures())
        await hands.press("enter")
        await hands.until_shown("the new version stands beside it")
        await hands.until_shown("version: shorter")
        view = hands.app.writing
        assert view.variants[0].id == old
        assert view.variants[view.cursor].parts.body.startswith(SHORT)
        await hands.press("a")
        await hands.until_shown("1 accepted")
        await hands.until(lambda: len(view.variants) == 2, "the old one was set aside")
        await hands.press("u")
        await hands.until(lambda: len(view.variants) == 3, "both wait again")

    sit(story, size)
    assert kept(place) == [("checked", ""), ("checked", ""), ("checked", "shorter")]


def test_a_rewrite_that_is_asked_for_while_drafts_are_written_follows_them(
    sit: Sit, place: Path
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.on_the_drafts({"cell": 1, "body": SHORT})
        view = hands.app.writing
        view.writer.running = True  # as in a run that has more to write
        await hands.press("r")
        await hands.until(lambda: isinstance(hands.app.screen, Pick))
        await hands.type("shorter")
        await hands.press("enter")
        await hands.until(lambda: isinstance(hands.app.screen, Confirm))
        await hands.press("enter")
        await hands.until_shown("draft 1, shorter: asked for as soon as what is being written is")
        await hands.until_shown("1 rewrite waits")
        assert not view.rewriter.running
        assert len(view.variants) == 2
        view.writer.running = False
        view.post_message(Progressed("2 drafts written", "shirts", ended=True))
        await hands.until_shown("version: shorter")

    sit(story)
    assert kept(place)[2:] == [("checked", "shorter")]


def test_escape_lets_go_of_a_rewrite_that_waits(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.on_the_drafts({"cell": 1, "body": SHORT})
        view = hands.app.writing
        view.writer.running = True
        view.rewriter.ask(
            Asked(view.variants[0], Wish(how="shorter"), view.model, "draft 1"), is_free=False
        )
        await hands.press("escape")
        assert view.rewriter.n_waiting == 0
        view.writer.running = False

    sit(story)
    assert len(kept(place)) == 2


def test_nothing_is_asked_where_the_price_is_not_agreed_to(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.on_the_drafts({"cell": 1, "body": SHORT})
        await hands.press("r")
        await hands.until(lambda: isinstance(hands.app.screen, Pick))
        await hands.press("enter")
        await hands.until(lambda: isinstance(hands.app.screen, Confirm))
        await hands.press("escape")
        await hands.until(lambda: not isinstance(hands.app.screen, Confirm))
        assert not hands.app.writing.rewriter.running

    sit(story)
    assert kept(place) == [("checked", ""), ("checked", "")]


def test_own_words_and_another_language_are_asked_for(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        spanish = {"body": "Kurtako: guardamos tu talla.", "gloss": "Your size is kept."}
        answers = [{"cell": 1, "body": SHORT}, {"cell": 1, "follow_up": spanish, **spanish}]
        await hands.on_the_drafts(*answers)
        for first, second, window in (("own", "as a note", AskLine), ("language", "Spanish", Pick)):
            await hands.press("r")
            await hands.until(lambda: isinstance(hands.app.screen, Pick))
            await hands.type(first)
            await hands.press("enter")
            await hands.until(lambda w=window: isinstance(hands.app.screen, w))
            await hands.until_shown("In which language?" if window is Pick else "colleague")
            await hands.type(second)
            await hands.press("enter")
            await hands.until(lambda: isinstance(hands.app.screen, Confirm))
            await hands.press("enter")
            await hands.until_shown("the new version stands beside it")
        await hands.until_shown("means: Your size is kept.")

    sit(story)
    assert kept(place)[2:] == [("checked", "as a note"), ("checked", "in Spanish")]


def test_the_practice_writer_says_what_it_can_and_what_it_cannot(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("r")
        await hands.until_shown("2 warmer · needs a model")
        await hands.type("warmer")
        await hands.press("enter")
        await hands.until_shown("it can only leave sentences out")
        await hands.until_shown("a model can, or edit the draft yourself")
        for word in ("hookline", "--", "HL"):
            assert word not in hands.sees()

    sit(story)
    assert len(kept(place)) == 2


def test_r_where_nothing_is_written_and_escape_in_the_list_do_nothing(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "4", "r", "d", "f", "equals_sign")
        await hands.written()
        await hands.press("r")
        await hands.until(lambda: isinstance(hands.app.screen, Pick))
        await hands.press("escape")
        await hands.until(lambda: not isinstance(hands.app.screen, Pick))
        assert len(hands.app.writing.variants) == 2

    sit(story)


def test_what_came_to_nothing_is_asked_for_anew_and_not_read_off_the_journal(
    sit: Sit, place: Path
) -> None:
    async def ask(hands: Any, words: str) -> None:
        await hands.press("r")
        await hands.until(lambda: isinstance(hands.app.screen, Pick), "the ways")
        await hands.press("enter")
        await hands.until(lambda: isinstance(hands.app.screen, Confirm), "the price")
        await hands.press("enter")
        await hands.until_shown(words)

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.on_the_drafts({"cell": 1}, {"cell": 1}, {"cell": 1})
        await ask(hands, "can be read")
        answer = json.dumps({"variants": [{"cell": 1, "body": SHORT}]})
        (place / "answers.jsonl").write_text(json.dumps({"text": answer}) + "\n", "utf-8")
        await ask(hands, "the new version stands beside it")

    sit(story)
    assert kept(place)[-1] == ("checked", "shorter")
