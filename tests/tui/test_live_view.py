"""F5 Live: the message under the cursor in full, and how many are in which state."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.tui.test_screens import fixed_workspace

from hookline.tui.app import Hookline
from hookline.tui.arms_table import ArmsTable
from hookline.workspace.folder import Workspace

Sit = Callable[..., Hookline]


def test_the_message_under_the_cursor_is_read_in_full_below_the_rows(sit: Sit, place: Path) -> None:
    fixed_workspace(place)

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f5")
        await hands.until_shown("- retired")
        table = hands.app.live.query_one("#arms")
        for index in range(len(hands.app.live.arms.rows)):
            await hands.until(lambda index=index: table.cursor == index)
            row = hands.app.live.arms.row(index)
            shown = " ".join(hands.app.live.query_one("#armtext").content.plain.split())
            assert " ".join(row.body.split()) in shown
            await hands.press("down")

    sit(story, (80, 24))


def test_a_pause_says_that_the_follow_up_goes_on_and_is_told_on_lift(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.launching()
        await hands.until_shown("Make shirts live?")
        await hands.press("enter")
        await hands.until_shown("It is live")
        await hands.press("space")
        await hands.until_shown("its follow-up still goes to whoever has had it")
        await hands.until_shown("= paused")
        await hands.press("f6")
        await hands.until_shown("= messages are paused")
        await hands.press("f5", "space")
        await hands.until_shown("resumed")
        await hands.press("f6")
        await hands.until_shown("v messages are live")

    sit(story)


@pytest.mark.parametrize("size", [(80, 24), (60, 18)])
def test_that_nothing_waits_to_join_is_told_to_the_end_in_a_small_window(
    sit: Sit, size: tuple[int, int]
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.launching()
        await hands.until_shown("For practice only.")
        await hands.press("enter")
        await hands.until_shown("live for practice")
        await hands.settled()
        await hands.press("L")
        await hands.until_shown("campaign shirts is live for practice already")
        await hands.until_shown(
            "accept more messages on F4 Write, and L adds them; in earnest goes"
        )
        await hands.until_shown("your own copy, or a model's")
        hands.app.notify("\n".join(f"line {number}" for number in range(1, 9)))
        await hands.until_shown("line 8")
        assert "line 1\n" in re.sub(r" +\n", "\n", hands.sees())

    sit(story, size)


def test_the_cursor_stays_on_a_message_whose_state_moves_it(sit: Sit, place: Path) -> None:
    fixed_workspace(place)

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f5")
        await hands.until_shown("- retired")
        live = hands.app.live
        table = live.query_one("#arms")
        await hands.press("o")
        await hands.until_shown("by state")

        def row() -> Any:
            return live.arms.row(table.cursor)

        while row().state != "live":
            await hands.press("down")
        paused = row().arm_id
        await hands.press("space")
        await hands.until_shown("space resumes it")
        assert (row().arm_id, row().state) == (paused, "paused")

    sit(story, (80, 24))


@pytest.mark.parametrize("has_second", [True, False])
def test_only_a_message_that_has_a_second_one_is_retired_with_it(
    sit: Sit, place: Path, *, has_second: bool
) -> None:
    if not has_second:
        path = place / "briefs" / "shirts.yaml"
        path.write_text(path.read_text("utf-8") + "follow_up: none\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("a")
        await hands.until_shown("1 accepted")
        await hands.press("5")
        await hands.until_shown("v accepted")
        await hands.press("R")
        await hands.until_shown("cannot come back")
        assert ("and its follow-up? They cannot" in hands.sees()) == has_second
        assert ("this accepted message? It cannot" in hands.sees()) != has_second

    sit(story)


def test_after_a_launch_the_cursor_stands_on_what_went_live(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("a")
        await hands.until_shown("draft 1 accepted")
        await hands.press("a")
        await hands.until_shown("draft 2 accepted")
        await hands.press("5")
        await hands.until_shown("v accepted")
        live = hands.app.live
        table = live.query_one("#arms")
        await hands.press("R")  # the row under the cursor goes, and the cursor stays on it
        await hands.until_shown("Retire")
        await hands.press("enter")
        await hands.until_shown("- retired")
        retired = live.arms.rows[table.cursor]
        await hands.press("L")
        await hands.until_shown("Make shirts live?")
        await hands.press("enter")
        await hands.until_shown("It is live for practice")
        await hands.until_shown("* live")
        row = live.arms.row(table.cursor)
        assert (row.state, row.is_follow_up) == ("live", False)
        assert live.arms.rows[table.cursor] != retired
        await hands.press("L")  # where nothing is live by it the cursor stays
        await hands.until_shown("live for practice already")
        await hands.settled()
        assert live.arms.row(table.cursor).arm_id == row.arm_id

    sit(story, (80, 24))


def test_the_mark_is_in_sight_after_every_reload(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.launching()
        await hands.until(lambda: not hands.on_the_desk(), "the launch page")
        await hands.press("escape")
        await hands.until(hands.on_the_desk)
        table = hands.app.query_one(ArmsTable)
        for row in (0, 50, 99):
            table.cursor = row
            for far_off in (0, 80):  # where the rows stood before, or somebody turned a wheel
                table.scroll_to(y=far_off, animate=False)
                table.show(100, lambda index: (str(index),) * len(table._header))
                table.cursor = row
                await hands.until(
                    lambda row=row: 0 <= row - table.scroll_offset.y < table.size.height - 1,
                    f"row {row}",
                )

    sit(story, (80, 24))


def test_l_on_a_row_of_another_brief_asks_which_campaign_is_meant(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.launching()
        await hands.until_shown("Make shirts live?")
        await hands.press("escape")
        await hands.until(hands.on_the_desk)
        with Workspace(place / "ws", "asha").registry() as registry:
            (campaign,), first = registry.campaigns(), registry.arms()[0]
            another = campaign.model_copy(update={"id": "another", "brief": "another"})
            registry.save_campaign(another, registry.changes()[0])
            update = {"arm_id": "another:sms:en:v1:000000", "campaign_id": "another"}
            registry.save_arms([first.model_copy(update=update)], [])
        await hands.press("f4", "f5")
        await hands.until(lambda: hands.app.live.arms.total > 1, "the other campaign")
        row = hands.app.query_one(ArmsTable)
        row.cursor = next(
            n for n in range(hands.app.live.arms.total)
            if hands.app.live.arms.row(n).campaign_id == "another"
        )  # fmt: skip
        await hands.press("L")
        await hands.until_shown("Which of them shall go live?")
        await hands.until_shown("1 accepted message of another")
        await hands.until_shown("1 accepted message of shirts")
        await hands.press("escape")
        await hands.until(hands.on_the_desk)

    sit(story, (80, 24))
