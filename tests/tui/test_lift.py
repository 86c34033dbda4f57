"""F6 Lift: the verdict is the loudest, the forest is on one scale, learnings need a person."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.tui.sizes import begun_in_either
from tests.tui.test_cumulative import chart

from hookline.loop.learnings import keep_proposals, learnings
from hookline.records.learning import Evidence, Scope, proposal
from hookline.records.lift_picture import ForestRow, LiftPicture, VerdictWords
from hookline.tui.app import Hookline
from hookline.tui.calculations import Steps
from hookline.tui.cumulative import BAND, RANGE
from hookline.tui.forest import axis_line, plot_line, row_line, scale_of
from hookline.tui.lift_steps import steps_words
from hookline.tui.lift_view import LiftView
from hookline.workspace.clock import today
from hookline.workspace.folder import Workspace
from hookline.workspace.team import read_team

Sit = Callable[..., Hookline]
Looks = Callable[[str, dict[tuple[int, int], str]], None]
WORKING = VerdictWords("working", "More bought than without it, by more than chance explains.")
EARLY = VerdictWords("can't tell yet", "It is too early. The verdict is due on 20 December 2026.")
ROWS = (
    ForestRow("winback-diwali", "", WORKING, "12,301 messaged, 1,366 held back",
              0.004, 0.019, 0.033, "good", "+1.9 points (+12 %), from +0.4 to +3.3"),
    ForestRow("winback-diwali", "channel whatsapp", VerdictWords("no clear difference"), "",
              -0.012, 0.011, 0.035, "open", "+1.1 points (+7 %), from -1.2 to +3.5"),
    ForestRow("second-order", "", EARLY, "812 messaged, 90 held back"),
)  # fmt: skip


def test_every_interval_is_drawn_on_one_scale_and_zero_stands_in_its_place() -> None:
    scale = (-0.05, 0.05)
    row = ForestRow("x", "", VerdictWords(""), "", -0.025, 0.0, 0.025)
    assert plot_line(row, scale, 21) == "     ├────○────┤     "
    right = ForestRow("x", "", VerdictWords(""), "", 0.01, 0.02, 0.05, "good")
    assert plot_line(right, scale, 21) == "          ┊ ├─●─────┤"
    early = ForestRow("x", "", VerdictWords("too early"), "")
    assert plot_line(early, scale, 21) == f"{'┊':>11}{' ' * 10}"
    assert axis_line(scale, 21) == "-5.0      0      +5.0"


def test_the_scale_holds_zero_and_every_end() -> None:
    low, high = scale_of(ROWS)
    assert low < -0.012
    assert high > 0.035
    assert scale_of([]) == (-0.01, 0.01)


@pytest.mark.parametrize(
    ("scale", "width", "line"),
    [
        ((-0.031, 0.173), 40, f"{'-3.1  0':<35}+17.3"),
        ((-0.031, 0.173), 26, f"{'-3  0':<21}+17.3"),  # less exact where zero needs the room
        ((-0.031, 0.173), 16, "  0        +17.3"),
        ((-0.173, 0.001), 16, "-17.3          0"),
        ((-0.173, 0.173), 6, "  0   "),
    ],
)
def test_zero_is_always_named_and_an_end_as_exactly_as_there_is_room(
    scale: tuple[float, float], width: int, line: str
) -> None:
    assert axis_line(scale, width) == line
    plot = plot_line(ForestRow("x", "", VerdictWords(""), ""), scale, width)
    assert line[plot.index("┊")] == "0"


@pytest.mark.parametrize("width", [54, 76, 116])
def test_a_row_fits_its_line_and_its_numbers_are_whole(width: int) -> None:
    for row in ROWS:
        line = row_line(row, scale_of(ROWS), width)
        assert len(line) <= width
        assert line.count("(") == line.count(")")
        assert line.endswith((" points", "%)", "number yet", row.numbers))


@pytest.mark.parametrize("size", [(80, 24), (60, 18)])
def test_a_chart_in_a_small_window_shows_both_ranges_its_days_and_its_signs(
    sit: Sit, size: tuple[int, int]
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f6")
        await hands.until_shown("Nothing is measured yet")
        pages = {row.campaign: ("Everything against nothing",) for row in ROWS}
        picture = LiftPicture(ROWS, pages, {"winback-diwali": chart(30)})
        hands.app.lift.post_message(LiftView.Measured(picture))
        await hands.until_shown("WORKING winback-diwali")
        foot = hands.sees().splitlines()[-1]
        assert all(key in foot for key in ("b By", "g Day by day", "l Learnings"))
        await hands.press("g")
        await hands.until_shown("● difference")
        await hands.until_shown("2026-11-30")
        seen = hands.sees()
        assert all(sign in seen for sign in (" 0 ", f"{RANGE * 3}", f"{BAND * 3}", "on all days"))
        await hands.press("down", "down")  # the other campaigns are a key away
        await hands.until_shown("CAN'T TELL YET second-order")
        await hands.until_shown("> second-order")
        await hands.press("g", "g")
        await hands.until_shown("> second-order")
        await hands.press("g")
        await hands.until_shown("Everything against nothing")

    sit(story, size)


@begun_in_either
def test_the_verdict_of_the_campaign_under_the_cursor_is_said_in_one_sentence(
    sit: Sit, looks_like: Looks, size: tuple[int, int]
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f6")
        await hands.until_shown("Nothing is measured yet")
        looks_like("lift-empty", await hands.pictures())
        pages = {row.campaign: ("Everything against nothing",) for row in ROWS}
        picture = LiftPicture(ROWS, pages, {"winback-diwali": chart(30)})
        hands.app.lift.post_message(LiftView.Measured(picture))
        await hands.until_shown("WORKING winback-diwali")
        await hands.until_shown("More bought than without it, by more than chance explains.")
        looks_like("lift", await hands.pictures())
        await hands.press("y")
        await hands.until_shown("Copied.")
        assert hands.app.clipboard.startswith("winback-diwali: working. More bought")
        await hands.press("g")
        await hands.until_shown("Money a customer")
        await hands.pilot.pause(0.1)
        hands.app.clear_notice()
        await hands.pilot.pause()
        looks_like("lift-chart", await hands.pictures())
        await hands.press("end")
        await hands.until_shown("CAN'T TELL YET second-order")
        await hands.until_shown("second-order: no money can be shown day by day yet")
        await hands.press("g")
        await hands.until_shown("Everything against nothing")

    sit(story, size)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
def test_a_campaign_without_a_chart_keeps_its_numbers_and_b_says_at_once_what_is_measured(
    sit: Sit, size: tuple[int, int]
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f6")
        await hands.until_shown("Nothing is measured yet")
        pages = {row.campaign: ("Everything against nothing",) for row in ROWS}
        picture = LiftPicture(ROWS, pages, {"winback-diwali": chart(30)})
        lift = hands.app.lift
        lift.post_message(LiftView.Measured(picture))
        await hands.until_shown("WORKING winback-diwali")
        await hands.press("g", "end")
        await hands.until_shown("second-order: no money can be shown day by day yet")
        await hands.until_shown("Everything against nothing")
        lift.load = lambda: None  # the answer takes a while
        await hands.press("home")
        await hands.until_shown("● difference")
        await hands.press("b")
        await hands.until_shown("Measuring by channel…")
        await hands.until_shown("Everything against nothing")
        lift.post_message(LiftView.Measured(picture, "", "channel"))
        await hands.until_shown("more of 100")
        assert "Measuring" not in hands.sees()

    sit(story, size)


@pytest.mark.parametrize(("n_lines", "said"), [(1, True), (90, False)])
def test_a_page_key_moves_the_numbers_or_says_that_there_are_no_more(
    sit: Sit, n_lines: int, *, said: bool
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f6")
        await hands.until_shown("Nothing is measured yet")
        pages = {row.campaign: tuple(f"line {n}" for n in range(n_lines)) for row in ROWS}
        hands.app.lift.post_message(LiftView.Measured(LiftPicture(ROWS, pages, {})))
        await hands.until_shown("line 0")
        await hands.settled()
        await hands.press("pagedown")
        await hands.until(lambda: said or "line 0" not in hands.sees(), "the page")
        assert ("none stand below" in hands.sees()) is said
        await hands.press("pageup", "pageup")
        await hands.until_shown("This is their beginning.")

    sit(story, (80, 24))


def test_what_was_measured_by_another_split_is_not_shown(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f6")
        await hands.until_shown("Nothing is measured yet")
        hands.app.lift.show_measured(LiftView.Measured(LiftPicture(ROWS, {}, {}), "", "channel"))
        assert hands.app.lift.rows == ()

    sit(story)


def propose(place: Path) -> tuple[Workspace, datetime.date]:
    workspace, day = Workspace(place / "ws", "asha"), today(read_team())
    proposals = [
        proposal("tag", subject, Scope(brand="Kurtako"), line=line, day=day,
                 evidence=Evidence(words="In 4 campaigns.", is_strong=subject == "emoji=one"))
        for subject, line in (
            ("emoji=one", "Copies with one emoji did better."), ("hook=game", "Games did worse.")
        )
    ]  # fmt: skip
    keep_proposals(workspace, proposals, day=day)
    return workspace, day


def test_a_learning_is_accepted_and_another_rejected_with_a_reason(sit: Sit, place: Path) -> None:
    workspace, day = propose(place)

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f6")
        await hands.until_shown("Nothing is measured yet")
        await hands.press("l")
        await hands.until_shown("Copies with one emoji did better.")
        await hands.until_shown("What the next prompt would say")
        await hands.until_shown("shirts: SMS · English")
        await hands.until_shown("+WHAT HAS WORKED HERE")
        await hands.press("a")
        await hands.until_shown("v accepted")
        await hands.press("home", "x")
        await hands.until_shown("Why is it rejected?")
        await hands.type("chance")
        await hands.press("enter")
        await hands.until_shown("- rejected")
        await hands.press("end", "x")
        await hands.until_shown("This one is decided")
        await hands.press("home")
        await hands.until_shown("x stops it")
        await hands.press("x")
        await hands.until_shown("Prompts stop saying it today.")
        await hands.press("enter")
        await hands.until_shown("- expired")
        await hands.press("escape")
        await hands.until_shown("Nothing is measured yet")

    sit(story)
    standing = {each.subject: each.status for each in learnings(workspace, day=day)}
    assert set(standing.values()) == {"expired", "rejected"}


def test_while_nothing_is_measured_the_next_of_three_steps_is_marked() -> None:
    told = [steps_words(Steps(n_done)).splitlines() for n_done in range(3)]
    marked = [next(row for row in rows if row.startswith("  > ")) for rows in told]
    assert [row.split("  ")[2].strip() for row in marked]
    assert "L launches" in marked[0]
    assert "every day: d," in marked[1]
    assert "every day: o," in marked[2]
    assert sum(row.startswith("  v ") for row in told[2]) == 2
    assert "README" not in " ".join(told[0])


def test_a_day_that_assigned_nobody_says_why() -> None:
    nobody = "3 customers were looked at on 2026-03-02, and nobody was assigned: 3 read Hindi"
    assert f"{nobody}." in steps_words(Steps(1, nobody))
