"""The rows of F5 Live are read in threads: before a person is there, and never by a key."""

import datetime
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hookline.records.arm import Arm, ArmRow
from hookline.records.campaign import Campaign
from hookline.records.review import Change
from hookline.records.variant import Lineage, Parts
from hookline.records.words import CampaignState, ExternalStatus, Status
from hookline.tui.app import Hookline
from hookline.tui.arm_list import AHEAD, WINDOW, ArmList
from hookline.tui.live_detail import over_words, still_words
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

Sit = Callable[..., Hookline]
MANY = 3 * WINDOW


def keep_many(place: Path) -> Workspace:
    lineage = Lineage(brief_hash="0", model="human", at="2026-01-01T00:00:00+00:00")
    arms = [
        Arm(
            arm_id=f"shirts:sms:en:v{n:05}:{n:06x}", campaign_id="shirts", variant_id=f"v{n}",
            kind="ai", channel="sms", language="en", version=n, parts=Parts(body=f"message {n}"),
            state="live", lineage=lineage,
        )
        for n in range(MANY)
    ]  # fmt: skip
    workspace = Workspace(place / "ws", "asha")
    with workspace.registry() as registry:
        registry.save_arms(arms, [])
    return workspace


def test_rows_are_read_before_a_person_can_be_there(place: Path) -> None:
    arms = ArmList.read(keep_many(place), (), "campaign", 0)
    assert arms.has_around(WINDOW - 1 - AHEAD)
    assert not arms.has_around(WINDOW - AHEAD)
    arms.window = arms.window_around(MANY // 2)
    assert arms.has_around(MANY // 2 - (WINDOW // 2 - AHEAD))
    assert not arms.has_around(MANY // 2 - (WINDOW // 2 - AHEAD) - 1)
    arms.window = arms.window_around(MANY - 1)
    assert arms.has_around(MANY - 1)
    assert arms.has_around(MANY)  # past the end there is nothing to read


def test_a_list_that_is_asked_for_while_the_desk_is_left_is_read_by_nobody(
    sit: Sit, place: Path
) -> None:
    keep_many(place)

    async def story(hands: Any) -> None:
        await hands.opened()
        live = hands.app.live
        live.on_unmount()
        live.list_in_thread((), "never told")
        await hands.pilot.pause()
        assert not live.arms.total

    sit(story)


def test_no_key_reads_a_window_and_every_row_comes(
    sit: Sit, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_many(place)
    readers: list[threading.Thread] = []
    read = ArmList.window_around

    def watched(arms: ArmList, index: int) -> Any:
        readers.append(threading.current_thread())
        return read(arms, index)

    monkeypatch.setattr(ArmList, "window_around", watched)

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f5")
        await hands.until_shown("message 0")
        for _ in range(MANY // 2 // 36):
            await hands.press("pagedown")
        cursor = hands.app.live.query_one("#arms").cursor
        await hands.until_shown(f"message {cursor}")
        await hands.press("end")
        await hands.until_shown(f"message {MANY - 1}")

    sit(story)
    assert readers
    assert threading.main_thread() not in readers


def test_a_key_on_a_row_that_is_not_read_says_so_and_reads_nothing_itself(
    sit: Sit, place: Path
) -> None:
    keep_many(place)

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f5")
        await hands.until_shown("message 0")
        view = hands.app.live
        view.arms.window = {}
        view.action_pause()
        await hands.until_shown("This row is still being read.")
        await hands.until(lambda: view.arms.is_read(0), "the row is read by a thread")

    sit(story)


def test_a_filter_counts_and_orders_the_messages_no_second_time(place: Path) -> None:
    workspace = keep_many(place)
    first = ArmList.read(workspace, (), "newest", 0)
    assert first.counts == {"live": MANY}
    before = replace(first, counts={"live": 5}, all_rows=first.all_rows[::-1][:-1])
    kept = ArmList.read(workspace, ("119",), "newest", 0, before)
    assert kept.counts == {"live": 5}
    assert list(kept.rows) == sorted(kept.rows)  # as they stood before, and not the one left out
    assert len(kept.rows) == len(ArmList.read(workspace, ("119",), "newest", 0).rows) - 1
    assert ArmList.read(workspace, ("1199",), "newest", 0, kept).counts == {"live": 5}


def test_a_damaged_day_of_the_log_is_told_and_the_desk_stays(sit: Sit, place: Path) -> None:
    path = place / "ws/decisions/day=2026-03-02/decisions.parquet"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"")
    ledger = Ledger(Workspace(place / "ws", "asha"), ())

    def read_day() -> None:
        ledger.decisions(datetime.date(2026, 3, 2))

    async def story(hands: Any) -> None:
        await hands.opened()
        hands.app.live.in_thread(read_day)
        await hands.until_shown("the decisions of 2026-03-02 cannot be read")

    assert sit(story).return_code in (None, 0)


def test_copy_of_ones_own_is_told_from_what_it_is_compared_with(place: Path) -> None:
    row = ArmRow("a", "live", "shirts", "sms", "en", False, "Two shirts", "Two shirts")
    rows: dict[int, ArmRow | None] = {1: row, 2: row._replace(is_usual=True)}
    arms = ArmList(Workspace(place / "ws", "asha"), rows=(1, 2), window=rows)
    assert [arms.cells(index, 80)[-1] for index in (0, 1)] == ["Two shirts", "own copy: Two shirts"]


@pytest.mark.parametrize(
    ("state", "ends", "word"),
    [
        ("live", "2026-01-01", "- over"),
        ("ended", "", "- over"),
        ("live", "2999-01-01", "* live"),
        ("live", "", "* live"),
    ],
)
def test_what_is_live_in_a_campaign_that_is_over_says_so(
    place: Path, state: CampaignState, ends: str, word: str
) -> None:
    workspace = keep_many(place)
    with workspace.registry() as registry:
        campaign = Campaign(id="shirts", brief="shirts", state=state, ends=ends)
        change = Change(
            kind="campaign", id="shirts", was="", now=state, by="asha",
            at="2026-01-01T00:00:00+00:00",
        )  # fmt: skip
        registry.save_campaign(campaign, change)
    arms = ArmList.read(workspace, (), "campaign", 0)
    assert arms.cells(0, 120)[0] == word
    row = arms.row(0)
    assert row is not None
    assert ("over" in over_words(arms, row)) == (word == "- over")
    assert ("1 January 2026" in over_words(arms, row)) == (ends == "2026-01-01")


@pytest.mark.parametrize(
    ("status", "state", "over", "word", "is_told"),
    [
        ("pending", "live", {}, "? pending", True),
        ("rejected", "live", {}, "! rejected", True),
        ("approved", "live", {}, "* live", False),
        ("", "live", {}, "* live", False),
        ("pending", "approved", {}, "v accepted", True),
        ("rejected", "retired", {}, "- retired", False),
        ("rejected", "live", {"shirts": ""}, "- over", False),
    ],
)
def test_what_waits_or_was_refused_outside_says_so(
    place: Path, status: ExternalStatus, state: Status, over: dict[str, str], word: str,
    is_told: bool,
) -> None:  # fmt: skip
    row = ArmRow("a", state, "shirts", "sms", "en", False, "Two", "Two", external=status)
    arms = ArmList(Workspace(place / "ws", "asha"), rows=(1,), over=over, window={1: row})
    assert arms.cells(0, 120)[0] == word
    assert still_words(arms, row).startswith(f"{status} outside: it does not go out") == is_told


def test_what_is_said_outside_is_read_with_the_row(place: Path) -> None:
    workspace = keep_many(place)
    with workspace.registry() as registry:
        arm = registry.arms()[0]
        external = arm.external.model_copy(update={"status": "pending"})
        change = Change(
            kind="arm", id=arm.arm_id, was="", now="pending", by="asha",
            at="2026-01-01T00:00:00+00:00",
        )  # fmt: skip
        registry.save_arms([arm.model_copy(update={"external": external})], [change])
    arms = ArmList.read(workspace, (), "campaign", 0)
    rows = [arms.row(index) for index in range(len(arms.rows))]
    assert {row.external for row in rows if row and row.arm_id == arm.arm_id} == {"pending"}
