"""F5 Live in words: what a row earned, why it does not go out, and only keys that do something."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.tui.test_screens import fixed_workspace

from hookline.records.arm import Arm, ArmRow
from hookline.records.words import Status
from hookline.tui.app import Hookline
from hookline.tui.arm_list import ArmList
from hookline.tui.calculations import EarnedWords, Outcome
from hookline.tui.frame import foot
from hookline.tui.live_detail import (
    keys_on,
    left_words,
    message_pane,
    reword_words,
    summary_line,
    why_no_pause,
)
from hookline.tui.live_reading import LiveReading
from hookline.workspace.folder import Workspace

Sit = Callable[..., Hookline]
ID = "shirts:sms:en:v0:000000"
EARNED = EarnedWords(("22%", "9%", "44.0%"), "44.0 of 100 bought (33.9 to 54.2), sent 93 times")
OUTCOME = Outcome({ID: EARNED}, "bought", {"shirts": "working, +5.6 points (+16 %)"})


def row(state: Any = "live", **about: Any) -> ArmRow:
    whole = {"arm_id": ID, "campaign_id": "shirts", "channel": "sms", "language": "en",
             "message": "We kept your size", "body": "We kept your size", "is_follow_up": False,
             "is_usual": False, "external": "none", "state": state}  # fmt: skip
    return ArmRow(**(whole | about))


def arms(**about: Any) -> ArmList:
    return ArmList(Workspace(Path("ws"), "asha"), **about)


def names(keys: Any) -> list[str]:
    return [key for key, _ in keys]


@pytest.mark.parametrize(
    ("state", "over", "first", "move"),
    [
        ("live", {}, "space Pause", ""),
        ("paused", {}, "space Resume", ""),
        ("approved", {}, "/ Filter", "L makes it live"),
        ("retired", {}, "/ Filter", "never goes out again"),
        ("live", {"shirts": "2026-04-05"}, "/ Filter", "over since Sunday, 5 April 2026"),
        ("paused", {"shirts": ""}, "/ Filter", "is over: nothing goes out, so there is nothing"),
        ("live", {"coats": ""}, "space Pause", ""),
    ],
)
def test_the_last_row_offers_what_does_something_and_space_says_why_it_does_not(
    state: str, over: dict[str, str], first: str, move: str
) -> None:
    listed, here = arms(over=over), row(state)
    assert " ".join(keys_on(listed, here, launches=False)[0]) == first
    assert names(keys_on(listed, here, launches=True))[0] == "L"
    assert move in why_no_pause(listed, here)
    assert bool(why_no_pause(listed, here)) is bool(move)
    can_retire = state != "retired" and "shirts" not in over
    assert ("R" in names(keys_on(listed, here, launches=False))) is can_retire
    assert ("F6" in names(keys_on(listed, here, launches=False))) is not can_retire


@pytest.mark.parametrize(
    ("practice", "over", "launches", "offered"),
    [
        (set(), {}, False, []),
        ({"shirts"}, {}, False, [("L", "Launch")]),
        ({"shirts"}, {}, True, [("L", "Launch")]),
        ({"shirts"}, {"shirts": ""}, False, []),
        ({"coats"}, {}, False, []),
    ],
)
def test_the_last_row_offers_a_launch_wherever_one_does_something(
    practice: set[str],
    over: dict[str, str],
    launches: bool,
    offered: list[tuple[str, str]],
) -> None:
    keys = keys_on(arms(practice=practice, over=over), row(), launches=launches)
    assert [each for each in keys if each[0] == "L"] == offered
    assert [key for key, _ in keys][-1] == "F1"
    assert "F1 Help" in foot(keys, 78).plain
    assert "R Retire" in foot(keys, 78).plain or over


def test_below_the_rows_stands_what_the_message_and_its_campaign_earned() -> None:
    listed = arms(outcome=OUTCOME, practice={"shirts"}, over={"shirts": ""})
    assert message_pane(listed, row(), is_narrow=False).plain.splitlines() == [
        "practice: no customer gets it · over: nothing goes out",
        EARNED.words,
        "its campaign: working, +5.6 points (+16 %)",
        "We kept your size",
    ]
    narrow = message_pane(listed, row(), is_narrow=True).plain.splitlines()
    assert narrow[:2] == [
        "shirts · sms · en · practice: no customer gets it",
        "over: nothing goes out",
    ]
    assert message_pane(arms(), row(), is_narrow=False).plain == "We kept your size"


@pytest.mark.parametrize(
    ("n_rows", "told"), [(2, "2 messages"), (3, "2 messages and 1 second one"),
                         (4, "2 messages and 2 second ones")],
)  # fmt: skip
def test_a_second_message_is_counted_with_none_of_the_first(n_rows: int, told: str) -> None:
    listed = arms(counts={"live": 2}, all_rows=range(n_rows), rows=range(n_rows))
    assert summary_line(listed) == f"{told} · 2 live"
    filtered = replace(listed, words=("linen",), rows=range(1))
    assert summary_line(filtered) == f"1 of {n_rows} messages hold “linen” · Esc shows all"


@pytest.mark.parametrize(
    ("practice", "over", "n_campaigns", "told"),
    [
        (set(), {}, 2, "2 messages · 2 live"),
        ({"shirts"}, {}, 2, "2 messages · 2 live"),
        ({"shirts", "coats"}, {}, 2, "2 messages · 2 live · all for practice"),
        (set(), {"shirts": ""}, 2, "2 messages · 2 live · 1 campaign over"),
        (set(), {"shirts": "", "coats": ""}, 2, "2 messages · 2 live · 2 campaigns, all over"),
        (set(), {"shirts": ""}, 1, "2 messages · 2 live · 1 campaign, over"),
    ],
)
def test_what_is_true_of_all_is_said_once(
    practice: set[str], over: dict[str, str], n_campaigns: int, told: str
) -> None:
    listed = arms(counts={"live": 2}, practice=practice, over=over, n_campaigns=n_campaigns)
    assert summary_line(listed) == told
    listed.rows, listed.window = [0], {0: row()}
    message = listed.cells(0, 120)[-1]
    is_marked = "shirts" in practice and len(practice) < n_campaigns
    assert message == ("practice: We kept your size" if is_marked else "We kept your size")


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
def test_a_column_of_numbers_is_named_in_words_and_ends_where_its_name_ends(
    sit: Sit, place: Path, size: tuple[int, int]
) -> None:
    fixed_workspace(place)

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f5")
        await hands.until_shown("- retired")
        await hands.settled()
        hands.app.live.post_message(LiveReading.Measured(OUTCOME))
        await hands.until_shown("chance best")
        lines = hands.sees().splitlines()
        head = next(line for line in lines if "chance best" in line)
        first = next(line for line in lines if "44.0%" in line)
        for name, number in zip(("of sent", "chance best", "bought"), EARNED.columns, strict=True):
            assert head.index(name) + len(name) == first.index(f" {number}") + 1 + len(number)
        assert "its campaign: working" in hands.sees()

    sit(story, size)


@pytest.mark.parametrize(
    ("state", "over", "words"),
    [
        ("live", {}, "r writes a version beside it"),
        ("paused", {}, "a asks whether it takes this one's place"),
        ("approved", {}, "u on it takes that back, then e"),
        ("retired", {}, "It never goes out again"),
        ("live", {"shirts": ""}, "It never goes out again"),
        ("live", {"coats": ""}, "A live message keeps its words"),
    ],
)
def test_a_message_of_any_state_says_how_it_gets_other_words(
    state: str, over: dict[str, str], words: str
) -> None:
    assert words in reword_words(arms(over=over), row(state))


def test_who_retires_a_message_is_told_what_its_channel_has_left() -> None:
    def arm(n: int, state: Status = "live", **about: Any) -> Arm:
        return Arm.model_construct(
            arm_id=f"a{n}", campaign_id="shirts", language="en", state=state,
            **{"parent_arm": "", "usual": False, "channel": "sms", **about},
        )  # fmt: skip

    gone = arm(1, "retired")
    second, mail, own = arm(2, parent_arm="a1"), arm(3, channel="email"), arm(4, usual=True)
    none = left_words(gone, [gone, second, mail], "SMS · English")
    assert none == "retired · SMS · English has no message left here"
    assert left_words(gone, [gone, own], "SMS · English") == f"{none}, only your own copy"
    left = left_words(gone, [gone, arm(5), arm(6, "paused"), own], "SMS · English")
    assert left == "retired · left for SMS · English: 1 live, 1 paused, and your own copy"
