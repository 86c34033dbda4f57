"""The window of Today: what needs a person has a key, every campaign says how it stands."""

import datetime
from collections.abc import Callable
from typing import Any

from tests.tui.sizes import begun_in_either
from tests.tui.test_lift import ROWS

from hookline.loop.today import Standing, Today, TodayLine
from hookline.records.lift_picture import LiftPicture
from hookline.tui.app import Hookline
from hookline.tui.frame import LIFT
from hookline.tui.lift_view import LiftView
from hookline.tui.start_window import NEXT_STEPS, NOTHING_NEEDED, StartWindow

Sit = Callable[..., Hookline]
Looks = Callable[[str, dict[tuple[int, int], str]], None]
LINES = (
    TodayLine("blocked", "2 drafts blocked by a check: shirts", "", "shirts"),
    TodayLine("offer", "the offer of second-order ends tomorrow: 1 live message", ""),
    TodayLine("run", "who gets what was last chosen for 28 November; no outcomes yet", ""),
)
STANDINGS = (
    Standing("second-order", "* live until 5 December", 3),
    Standing("winback-diwali", "- over since 20 November", 1),
)
TODAY = Today(datetime.date(2026, 11, 29), LINES, STANDINGS)
TOGETHER = (
    "all messages together: customers spent ₹8,411,401 more than without messages (likely "
    "₹6,620,797 to ₹10,202,006)"
)


@begun_in_either
def test_what_needs_a_person_has_a_key_and_every_campaign_its_verdict(
    sit: Sit, looks_like: Looks, size: tuple[int, int]
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        window = StartWindow(hands.app.desk, "shirts", TODAY)
        hands.app.push_screen(window)
        await hands.until_shown("Sunday, 29 November")
        window.post_message(StartWindow.Measured(LiftPicture(ROWS, {}, {}, (TOGETHER,))))
        await hands.until_shown("customers spent ₹8,411,401 more")
        looks_like("today", await hands.pictures())

    sit(story, size)


def test_the_last_run_alone_needs_nobody_and_has_a_key_all_the_same(sit: Sit) -> None:
    chosen: list[str | None] = []

    async def story(hands: Any) -> None:
        await hands.opened()
        hands.app.push_screen(
            StartWindow(hands.app.desk, "shirts", Today(TODAY.day, LINES[2:])), chosen.append
        )
        await hands.until_shown(NOTHING_NEEDED)
        assert "The last run" in hands.sees()
        await hands.press("1")
        await hands.until(lambda: chosen, "the choice")

    sit(story)
    assert chosen == ["today:0"]


def test_a_campaign_leads_to_its_own_row_on_lift(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        hands.app.run_worker(hands.app.start(None, TODAY), group="open")
        await hands.until(lambda: isinstance(hands.app.screen, StartWindow), "Today")
        await hands.press("end", "up", "enter")  # the last run, and above it a campaign
        await hands.until(lambda: hands.app.view_index == LIFT, "F6 Lift")
        hands.app.lift.post_message(LiftView.Measured(LiftPicture(ROWS[::-1], {}, {})))
        await hands.until_shown("WORKING winback-diwali")

    sit(story)


def test_every_kind_of_line_says_where_it_leads() -> None:
    drafts, others = ("batch", "blocked", "review"), ("offer", "verdict", "learning", "run")
    assert set(NEXT_STEPS) == {*drafts, "launch", "assign", "outside", *others}


def test_the_keys_of_the_screens_lead_there_from_the_start_too(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        hands.app.run_worker(hands.app.start(None, TODAY), group="open")
        await hands.until(lambda: isinstance(hands.app.screen, StartWindow), "Today")
        await hands.press("f6")
        await hands.until(lambda: hands.app.view_index == LIFT, "F6 Lift")
        assert not isinstance(hands.app.screen, StartWindow)

    sit(story)


def test_the_key_of_a_line_is_none_of_the_desk_below(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "t", "c")
        await hands.until(hands.on_the_desk, "the desk")
        assert not hands.app.brief.has_class("-drawer")

    sit(story, (80, 24))
