"""On the launch page: a channel or a message stays out by a key, and a campaign gets its end."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.tui.sizes import begun_in_either

from hookline.text.in_words import date_words
from hookline.tui.app import Hookline
from hookline.tui.ask import Confirm, Pick
from hookline.workspace.clock import today
from hookline.workspace.folder import Workspace
from hookline.workspace.team import read_team

Sit = Callable[..., Hookline]
BOTH = ("channels: sms", "channels: [sms, push]")


def change(place: Path, *pairs: tuple[str, str]) -> None:
    path = place / "briefs" / "shirts.yaml"
    text = path.read_text("utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, "utf-8")


def states(place: Path) -> set[tuple[str, str]]:
    with Workspace(place / "ws", "asha").registry() as registry:
        return {(arm.channel, arm.state) for arm in registry.arms()}


async def on_launch_page(hands: Any, *, accept: str = "A") -> None:
    await hands.opened()
    await hands.written()
    await hands.press(accept)
    if accept == "A":
        await hands.until(lambda: isinstance(hands.app.screen, Confirm))
        await hands.press("enter")
    await hands.until_shown("accepted")
    await hands.press("5")
    await hands.until_shown("v accepted")
    await hands.press("L")
    await hands.until(lambda: isinstance(hands.app.screen, Confirm), "the launch page")


@begun_in_either
def test_a_channel_is_left_out_of_a_launch_by_a_key_and_joins_with_the_next(
    sit: Sit, place: Path, size: tuple[int, int]
) -> None:
    change(place, BOTH)

    async def story(hands: Any) -> None:
        await on_launch_page(hands)
        await hands.until_shown("o leaves something out")
        await hands.press("o")
        await hands.until_shown("What goes live now? [x] goes live, [ ] stays out")
        await hands.until_shown("[x] push · English  2 messages")
        await hands.press("enter")
        await hands.until_shown("2 for push in English: accepted still")
        await hands.press("enter")
        await hands.until_shown("It is live")
        await hands.until_shown("* live")
        await hands.press("L")
        await hands.until_shown("joins it")
        assert states(place) == {("sms", "live"), ("push", "approved")}
        await hands.press("enter")
        await hands.until_shown("2 push · English, 2 follow-ups joined")

    sit(story, size)
    assert states(place) == {("sms", "live"), ("push", "live")}


def test_the_launch_page_says_when_more_of_it_stands_below(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await on_launch_page(hands)
        await hands.until_shown("↓ more below")
        await hands.press("end")
        await hands.until(lambda: "↓ more below" not in hands.sees(), "the last line")
        assert "2 messages for SMS in English" in hands.sees()

    sit(story, (80, 24))


def test_a_single_message_is_left_out_and_taken_in_again(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await on_launch_page(hands)
        await hands.press("o")
        await hands.until_shown("[x] SMS · English: ")
        await hands.press("down", "enter")
        await hands.until_shown("1 for SMS in English: accepted still")
        await hands.press("o")
        await hands.until_shown("[ ] SMS · English: ")
        await hands.press("down", "enter")
        await hands.until(lambda: "left out" not in hands.sees(), "all of it")
        await hands.press("o")
        await hands.until(lambda: isinstance(hands.app.screen, Pick))
        await hands.press("escape")
        await hands.until_shown("Make shirts live?")

    sit(story, (80, 24))


def test_what_is_not_accepted_is_launched_without_by_one_key(sit: Sit, place: Path) -> None:
    change(place, BOTH)

    async def story(hands: Any) -> None:
        await on_launch_page(hands, accept="a")
        await hands.until_shown("w launches without it")
        await hands.press("enter")  # there is nothing to agree to yet
        await hands.until_shown("A part of shirts has no message yet")
        assert "cannot go live" not in hands.sees()
        await hands.press("w")
        await hands.until_shown("Make shirts live?")
        await hands.until_shown("push in English: no message is accepted")
        assert "hookline brand" not in hands.sees()
        await hands.press("enter")
        await hands.until_shown("It is live")

    sit(story, (80, 24))
    assert {state for _, state in states(place)} == {"live"}


@pytest.mark.parametrize("channels", [BOTH[0], BOTH[1]])
def test_days_on_which_nothing_can_go_out_are_told_as_such_and_no_key_launches(
    sit: Sit, place: Path, channels: str
) -> None:
    first = today(read_team()) + datetime.timedelta(days=20)
    last = first - datetime.timedelta(days=1)
    days = f"campaign: {{starts: {first}, ends: {last}}}"
    change(place, (BOTH[0], channels), ("variants: 2", f"variants: 2\n{days}"))

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.launching(in_spite=True)
        await hands.until_shown(f"it ends on {date_words(last)}, before it starts, on")
        is_whole = channels == BOTH[0]
        await hands.until_shown("on these days" if is_whole else "shirts cannot go live yet")
        assert "w launches" not in hands.sees()
        await hands.press("w", "escape")
        await hands.until(hands.on_the_desk)

    sit(story, (80, 24))
    assert {state for _, state in states(place)} == {"approved"}


@pytest.mark.parametrize("is_refused", [False, True])
def test_a_campaign_without_an_end_is_offered_its_offers(
    sit: Sit, place: Path, *, is_refused: bool
) -> None:
    last_day = today(read_team()) + datetime.timedelta(days=20)
    day = last_day.isoformat()
    change(place, ("variants: 2", f"variants: 2\noffer: {{text: 20% off, ends: {day}}}"))

    async def story(hands: Any) -> None:
        await on_launch_page(hands)
        await hands.until_shown("d ends it with its offer")
        await hands.until_shown("nothing goes out")
        if not is_refused:
            await hands.press("d")
            await hands.until_shown(f"to {date_words(last_day)}")
        await hands.press("enter")
        await hands.until_shown("It is live")

    sit(story, (80, 24))
    with Workspace(place / "ws", "asha").registry() as registry:
        (campaign,) = registry.campaigns()
    assert (campaign.ends == day) != is_refused


def test_a_campaign_without_an_end_or_an_offers_is_given_one_that_is_typed(sit: Sit) -> None:
    day = today(read_team()) + datetime.timedelta(days=9)

    async def story(hands: Any) -> None:
        await on_launch_page(hands)
        await hands.until_shown("its end        assumed, as the brief names none")
        await hands.press("d")
        await hands.until_shown("The last day that anything of it goes out")
        await hands.type("9 days later")
        await hands.press("enter")
        await hands.until_shown(f"to {date_words(day)}")

    sit(story, (80, 24))
