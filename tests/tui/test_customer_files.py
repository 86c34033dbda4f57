"""F6 Lift hands over by keys: made-up customers, who gets what, and what they did."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.shell_words import SHELL
from tests.tui.sizes import begun_in_either

from hookline.tui.app import Hookline
from hookline.tui.ask import AskLine, Confirm, Page
from hookline.tui.calculations import Steps
from hookline.tui.customer_days import how_many_kinds
from hookline.tui.lift_steps import steps_words

Sit = Callable[..., Hookline]
Looks = Callable[[str, dict[tuple[int, int], str]], None]


async def on_lift(hands: Any) -> None:
    """One message live for practice, and F6 Lift on the screen."""
    await hands.opened()
    await hands.launching()
    await hands.until(lambda: isinstance(hands.app.screen, Confirm))
    await hands.press("enter")
    await hands.until_shown("* live")
    await hands.press("f6")
    await hands.until_shown("> assign customers")


def counted(pictures: dict[tuple[int, int], str]) -> dict[tuple[int, int], str]:
    """How often they bought is counted from the machine's own day."""
    return {
        size: re.sub(r"\d[\d,]* purchases", "1,234 purchases", text)
        for size, text in pictures.items()
    }


async def read(hands: Any, words: str) -> None:
    await hands.until(lambda: isinstance(hands.app.screen, Page), "what came of it")
    await hands.until_shown(words)
    await hands.press("escape")
    await hands.until(hands.on_the_desk)


@begun_in_either
def test_a_day_is_lived_through_by_keys_alone(
    sit: Sit, place: Path, size: tuple[int, int], looks_like: Looks
) -> None:
    async def story(hands: Any) -> None:
        await on_lift(hands)
        await hands.press("m")
        await hands.until_shown("they buy unasked")
        looks_like("made-up", counted(await hands.pictures()))
        await read(hands, "they buy unasked, so no campaign on them")
        await hands.press("d")
        await hands.until_shown("Where is the file of today's customers?")
        await hands.press("enter")
        await read(hands, "nothing of this may be sent: it is practice copy")
        await hands.until_shown("v customers are assigned")
        await hands.press("o")
        await hands.until_shown("Where is the file of what they did?")
        await hands.press("enter")
        await read(hands, "0 were there before")
        await hands.until_shown("CAN'T TELL YET")

    sit(story, size)
    (decided,) = (place / "ws" / "exports").glob("decided-*.csv")
    assert decided.read_text("utf-8").count("\n") == 2_001


def test_what_cannot_be_read_is_told_and_changes_nothing(sit: Sit, place: Path) -> None:
    (place / "people.csv").write_text("name\nAsha\n", "utf-8")

    async def story(hands: Any) -> None:
        await on_lift(hands)
        for key, path, told in (
            ("d", "nowhere.csv", "nowhere.csv"), ("d", "people.csv", "customer_id"),
            ("o", "people.csv", "customer_id"),
        ):  # fmt: skip
            await hands.press(key)
            await hands.until(lambda: isinstance(hands.app.screen, AskLine))
            await hands.type(path)
            await hands.press("enter")
            await hands.until_shown(told)
        assert "> assign customers" in hands.sees()

    sit(story, (80, 24))
    assert not list((place / "ws").glob("exports/decided-*"))


def test_made_up_customers_take_the_place_of_others_only_after_a_yes(sit: Sit, place: Path) -> None:
    (place / "customers").mkdir()
    (place / "customers" / "audience.csv").write_text("customer_id\n1\n", "utf-8")

    async def story(hands: Any) -> None:
        await on_lift(hands)
        await hands.press("m")
        await hands.until_shown("customers/audience.csv is there already")
        await hands.press("escape")
        await hands.until(hands.on_the_desk)

    sit(story, (80, 24))
    assert (place / "customers" / "audience.csv").read_text("utf-8") == "customer_id\n1\n"


def put_own_copy(place: Path) -> None:
    path = place / "briefs" / "shirts.yaml"
    words = "Kurtako: 40 new styles since June. Opt out: SMS STOP"
    copy_lines = f"control_copy: {{sms: {{en: '{words}'}}}}\n"
    path.write_text(path.read_text("utf-8") + copy_lines, "utf-8")


async def live_in_earnest(hands: Any) -> None:
    """The brief's own copy live for customers, and F6 Lift on the screen."""
    await hands.opened()
    await hands.press("f4")
    await hands.until_shown("your own copy")
    await hands.press("a")
    await hands.until_shown("1 accepted")
    await hands.press("f5")
    await hands.until_shown("not live yet: your own copy")
    await hands.press("L")
    await hands.until_shown("Make shirts live?")
    await hands.press("enter")
    await hands.until_shown("It is live. Shares")
    await hands.press("f6")
    await hands.until_shown("> assign customers")


@begun_in_either
def test_made_up_customers_get_nothing_of_a_real_campaign_without_a_yes(
    sit: Sit, place: Path, size: tuple[int, int]
) -> None:
    put_own_copy(place)

    def decided() -> list[Path]:
        return list((place / "ws" / "exports").glob("decided-*"))

    async def story(hands: Any) -> None:
        await live_in_earnest(hands)
        await hands.press("m")
        await hands.until_shown("shirts is live in earnest. Made-up customers are to practise on")
        await hands.press("escape")
        await hands.until(hands.on_the_desk)
        assert not (place / "customers").exists()
        await hands.press("m")
        await hands.until_shown("makes them up")
        await hands.press("y")
        await read(hands, "they buy unasked, so no campaign on them")
        for key in ("escape", "y"):
            assert not decided()
            await hands.press("d")
            await hands.until(lambda: isinstance(hands.app.screen, AskLine))
            await hands.press("enter")
            await hands.until_shown("These customers are invented")
            await hands.until_shown("2,000 of customers/audience.csv are invented")
            await hands.press(key)
        await read(hands, "2,000 of customers/audience.csv are invented")
        assert decided()
        await hands.press("o")
        await hands.until(lambda: isinstance(hands.app.screen, AskLine))
        await hands.press("enter")
        await read(hands, "rows of customers/outcomes.csv are invented")

    sit(story, size)


def test_customers_of_ones_own_are_chosen_among_without_a_question(sit: Sit, place: Path) -> None:
    put_own_copy(place)
    people = "customer_id,consent_channels,recency_days\nC0000001,sms,120\n"
    (place / "people.csv").write_text(people, "utf-8")

    async def story(hands: Any) -> None:
        await live_in_earnest(hands)
        await hands.press("d")
        await hands.until(lambda: isinstance(hands.app.screen, AskLine))
        await hands.type("people.csv")
        await hands.press("enter")
        await hands.until(lambda: isinstance(hands.app.screen, Page), "what came of it")
        assert "invented" not in hands.sees()

    sit(story, (80, 24))


@begun_in_either
def test_a_file_without_the_column_that_a_campaign_chooses_by_is_told_before_and_after(
    sit: Sit, place: Path, size: tuple[int, int]
) -> None:
    """And the corrected one of the same day counts; whom it chose for keeps that."""
    ids = range(1, 31)
    rows = "".join(f"{n},sms\n" for n in ids)
    (place / "people.csv").write_text(f"customer_id,consent_channels\n{rows}", "utf-8")
    (place / "more.csv").write_text(f"customer_id,consent_channels\n{rows}31,sms\n", "utf-8")
    full = "".join(f"{n},sms,120\n" for n in ids)
    header = "customer_id,consent_channels,recency_days"
    (place / "corrected.csv").write_text(f"{header}\n{full}", "utf-8")
    other = full.replace("120", "130")
    (place / "other.csv").write_text(f"{header}\n{other}", "utf-8")

    async def give(hands: Any, path: str) -> None:
        await hands.press("d")
        await hands.until(lambda: isinstance(hands.app.screen, AskLine))
        await hands.type(path)
        await hands.press("enter")

    async def story(hands: Any) -> None:
        await on_lift(hands)
        await give(hands, "people.csv")
        await hands.until_shown("by the column recency_days")
        await hands.until_shown("all of its 30 rows")
        await hands.until_shown("Esc, mend the file, and d again")
        await hands.press("escape")
        await hands.until(hands.on_the_desk)
        assert not list((place / "ws").glob("exports/decided-*"))
        await give(hands, "people.csv")
        await hands.until(lambda: isinstance(hands.app.screen, Confirm))
        await hands.press("enter")
        await hands.until(lambda: isinstance(hands.app.screen, Page), "what came of it")
        await hands.until_shown("30 outside of whom the campaigns are for")
        await hands.until_shown("by the column recency_days")
        assert not SHELL.search(hands.sees())
        await hands.press("escape")
        await hands.until_shown("> assign customers")
        assert "customers are assigned" not in hands.sees()
        await hands.until_shown("nobody gets a message")
        await hands.until_shown("What is live chooses by recency_days")
        await give(hands, "corrected.csv")
        await hands.until(lambda: isinstance(hands.app.screen, Page), "what came of it")
        await hands.until_shown("30 decided just now")
        await hands.press("escape")
        await hands.until_shown("v customers are assigned")
        await give(hands, "people.csv")
        await hands.until_shown("For everybody of people.csv")
        assert "mend the file, and d again" not in hands.sees()
        await hands.press("escape")
        await hands.until(hands.on_the_desk)
        await give(hands, "more.csv")
        await hands.until_shown("For 30 of the 31 customers of more.csv")
        await hands.until_shown("Esc, mend the file, and d again")
        await hands.press("escape")
        await hands.until(hands.on_the_desk)
        await give(hands, "other.csv")
        await hands.until(lambda: isinstance(hands.app.screen, Page), "what came of it")
        await hands.until_shown("30 customers keep what was decided")
        await hands.until_shown("30, decided today before")

    sit(story, size)


def test_the_folder_of_the_sheets_is_in_no_hidden_one_and_has_a_key(
    sit: Sit, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def open_page(path: Path) -> bool:
        opened.append(path)
        return True

    monkeypatch.setattr("hookline.loop.browser.open_page", open_page)

    async def story(hands: Any) -> None:
        await on_lift(hands)
        await hands.press("O")
        await hands.until_shown("No file is written yet")
        await hands.press("m")
        await read(hands, "they buy unasked, so no campaign on them")
        await hands.press("d")
        await hands.until(lambda: isinstance(hands.app.screen, AskLine))
        await hands.press("enter")
        await hands.until(lambda: isinstance(hands.app.screen, Page), "what came of it")
        await hands.until_shown("O opens the folder")
        await hands.press("O")
        await hands.until(lambda: opened, "the folder")

    sit(story)
    assert opened == [place / "ws" / "exports"]
    files = [*(place / "ws" / "exports").iterdir()]
    assert {file.name.partition("-")[0] for file in files} == {".gitignore", "decided"}
    assert all(file.stat().st_mode & 0o077 == 0 for file in files if file.suffix == ".csv")


def test_where_no_window_can_open_the_page_says_what_is_copied(
    sit: Sit, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hookline.loop.browser.open_page", lambda _: False)
    folder = place / "ws" / "exports"

    async def story(hands: Any) -> None:
        await on_lift(hands)
        await hands.press("m")
        await read(hands, "they buy unasked, so no campaign on them")
        await hands.press("d")
        await hands.until(lambda: isinstance(hands.app.screen, AskLine))
        await hands.press("enter")
        await hands.until(lambda: isinstance(hands.app.screen, Page), "what came of it")
        for _ in range(2):
            await hands.press("O")
            await hands.until_shown("its name is copied.")
            assert hands.sees().count("No window can open here") == 1
            assert "Esc closes" in hands.sees()
        assert hands.app.clipboard == str(folder)

    sit(story, (80, 24))


@pytest.mark.parametrize("n_done", range(3))
def test_the_handover_speaks_of_keys_and_of_no_command(n_done: int) -> None:
    words = steps_words(Steps(n_done))
    assert not SHELL.search(words)
    assert not any(f"{name} " in words for name in ("decide", "outcomes", "simulate", "commands"))
    assert all(f"{key} " in words for key in "dom")


def test_who_gets_one_message_is_told_so_and_no_count_of_one() -> None:
    assert how_many_kinds(1) == "all of them the same one"
    assert how_many_kinds(2) == "of 2 different ones"
