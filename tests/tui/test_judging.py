"""The judging screen: blind, by keys, one answer back, and on disk before the next pair."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from tests.tui.sizes import SIZES
from textual.pilot import Pilot

from hookline.loop.comparing.comparisons import save_comparison
from hookline.loop.comparing.judging import blind, load_judgements, waiting
from hookline.records.comparison import Comparison, CopySet, Pair, Side
from hookline.records.variant import Lineage, Parts, Variant
from hookline.tui.judging import Answering, Judging
from hookline.workspace.folder import Workspace

NOW = "2026-03-02T10:00:00+00:00"


def copy_set(text: str, count: int = 2) -> CopySet:
    variants = tuple(
        Variant(
            id=f"{n}-x", brief="b", message_key=f"b:{n}", channel="sms", language="en",
            parts=Parts(body=f"{text} {n} [bold]"),
            lineage=Lineage(brief_hash="h", model="secret-model", at=NOW),
        )
        for n in range(count)
    )  # fmt: skip
    return CopySet(variants=variants)


def pair(name: str, count: int = 2) -> Pair:
    return Pair(
        id=name, brief="b", channel="sms", language="en", case=(("Brand", "Kurtako"),),
        a=copy_set(f"left {name}", count), b=copy_set(f"right {name}", count),
    )  # fmt: skip


@pytest.fixture
def compared(workspace: Workspace) -> Comparison:
    found = Comparison(
        name="t", a=Side(given="secret/a"), b=Side(given="secret/b"), briefs=("b.yaml",),
        variants=2, seed=7, repairs=0, pairs=(pair("p0"), pair("p1")),
    )  # fmt: skip
    save_comparison(workspace, found)
    return found


Looks = Callable[[str, dict[tuple[int, int], str]], None]
Step = Callable[[Judging, Pilot[Any]], Awaitable[None]]


def sit(
    workspace: Workspace, comparison: Comparison, step: Step, width: int = 120, height: int = 30
) -> Judging:
    app = Judging(workspace, comparison)

    async def main() -> None:
        async with app.run_test(size=(width, height)) as pilot:
            await step(app, pilot)

    asyncio.run(main())
    return app


def seen(app: Judging) -> str:
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(part.text for part in strip).rstrip() for strip in strips)


@pytest.mark.parametrize("size", SIZES)
def test_two_sets_look_as_they_did(
    workspace: Workspace, compared: Comparison, looks_like: Looks, size: tuple[int, int]
) -> None:
    pictures: dict[tuple[int, int], str] = {}

    async def look(app: Judging, pilot: Pilot[Any]) -> None:
        await pilot.pause()
        pictures[size] = seen(app)

    sit(workspace, compared, look, *size)
    looks_like("compare", pictures)


def test_a_long_label_of_the_brief_is_parted_from_what_it_says(
    workspace: Workspace, compared: Comparison
) -> None:
    case = (("Brand", "Kurtako"), ("Added to each", "Reply STOP"))
    long = compared.pairs[0].model_copy(update={"case": case})
    shown = ""

    async def look(app: Judging, pilot: Pilot[Any]) -> None:
        nonlocal shown
        await pilot.pause()
        shown = seen(app)

    sit(workspace, compared.model_copy(update={"pairs": (long,)}), look)
    assert "Brand:     Kurtako" in shown
    assert "Added to each: Reply STOP" in shown


@pytest.mark.parametrize("width", [60, 120])
def test_the_brief_and_both_sets_are_shown_and_nothing_of_the_sides(
    workspace: Workspace, compared: Comparison, width: int
) -> None:
    shown = ""

    async def look(app: Judging, pilot: Pilot[Any]) -> None:
        nonlocal shown
        await pilot.pause()
        shown = seen(app)

    sit(workspace, compared, look, width)
    for words in ("pair 1 of 2", "Kurtako", "Set A", "Set B", "left p", "right p", "[bold]"):
        assert words in shown
    assert "secret" not in shown


def test_a_long_brief_leaves_room_for_both_sets_and_is_read_by_tab(
    workspace: Workspace, compared: Comparison
) -> None:
    tag = "Hi {{ first_name | default: 'there' }}"
    long = compared.pairs[0].model_copy(
        update={"case": (("Reader", "word " * 400),), "a": copy_set(tag), "b": copy_set(f"{tag}!")}
    )
    heights: list[int] = []

    async def look(app: Judging, pilot: Pilot[Any]) -> None:
        await pilot.pause()
        heights.extend(app.query_one(f"#set-{letter}").size.height for letter in "AB")
        assert "Hi ‹first name›" in seen(app)
        await pilot.press("shift+tab")
        assert app.focused is app.query_one("#case")
        await pilot.press("down")
        await pilot.pause()
        assert app.query_one("#case").scroll_offset.y == 1

    sit(workspace, compared.model_copy(update={"pairs": (long,)}), look, 60)
    first, second = heights
    assert second >= 7
    assert first >= 1.8 * second, "the set that is read has more room"


def test_a_few_keys_judge_a_pair_and_it_is_on_disk_before_the_next(
    workspace: Workspace, compared: Comparison
) -> None:
    first, second = waiting(compared, [], "asha")
    kept = []

    async def judge(app: Judging, pilot: Pilot[Any]) -> None:
        await pilot.press("x", "b", "9", "2", "1", "2")
        await pilot.pause()
        kept.extend(load_judgements(workspace, "t"))
        assert "pair 2 of 2" in seen(app)
        await pilot.press("n", "0", "q")

    app = sit(workspace, compared, judge)
    (only,) = kept
    assert (only.pair, only.prefer, only.why) == (first.id, first.side("B"), "voice")
    usable = {first.side("A"): 1, first.side("B"): 2}
    assert (only.usable_a, only.usable_b) == (usable["a"], usable["b"])
    assert app.return_value == 1
    left = waiting(compared, load_judgements(workspace, "t"), "asha")
    assert [one.id for one in left] == [second.id], "a half answer is none"


def test_after_the_last_pair_it_leaves(workspace: Workspace, compared: Comparison) -> None:
    async def judge(app: Judging, pilot: Pilot[Any]) -> None:
        await pilot.press("n", "0", "0", "a", "1", "2", "2")

    assert sit(workspace, compared, judge).return_value == 2
    assert waiting(compared, load_judgements(workspace, "t"), "asha") == []


def press(answering: Answering, *keys: str) -> Answering:
    for key in keys:
        answering.press(key)
    return answering


def test_one_answer_back_at_every_step() -> None:
    answering = press(Answering(blind(pair("p"), "a")), "a", "1", "2")
    for asked in ("How many of A", "What decided?", "Which set", "Which set"):
        answering.press("backspace")
        assert asked in answering.question
    press(answering, "b", "7", "0", "2")
    assert answering.verdict is not None
    assert (answering.verdict.prefer, answering.verdict.why) == ("B", "variety")
    assert answering.verdict.usable == (0, 2)


@pytest.mark.parametrize(("count", "keys"), [(9, ("9", "9")), (10, ("1", "0", "enter") * 2)])
def test_from_ten_messages_on_a_number_ends_with_enter(count: int, keys: tuple[str, ...]) -> None:
    answering = press(Answering(blind(pair("p", count), "a")), "n", *keys)
    assert answering.verdict is not None
    assert answering.verdict.usable == (count, count)


def test_more_than_there_are_cannot_be_usable() -> None:
    answering = press(Answering(blind(pair("p", 2), "a")), "n", "3", "2")
    assert answering.usable == [2]


def test_a_judgement_that_cannot_be_kept_ends_it_with_the_reason(
    workspace: Workspace, compared: Comparison, tmp_path: Path
) -> None:
    path = workspace.root / "compare" / "t" / "judgements.jsonl"

    async def judge(app: Judging, pilot: Pilot[Any]) -> None:
        path.mkdir()
        await pilot.press("n", "0", "0")

    problem = sit(workspace, compared, judge).problem
    assert problem is not None
    assert problem.code == "HL310"


def test_a_reason_is_never_parted_from_its_number_at_the_end_of_a_line() -> None:
    answering = press(Answering(blind(pair("p"), "a")), "a")
    reasons = answering.question.partition("?")[2]
    assert all(" " not in reason.strip() for reason in reasons.split(" · "))


@pytest.mark.parametrize("close", ["escape", "f1", "q"])
def test_help_says_what_is_asked_and_takes_no_key_for_an_answer(
    workspace: Workspace, compared: Comparison, close: str
) -> None:
    async def read(app: Judging, pilot: Pilot[Any]) -> None:
        await pilot.press("f1")
        await pilot.pause()
        assert "which set you would send" in " ".join(seen(app).split())
        await pilot.press("a", "n")
        await pilot.press(close)
        await pilot.pause()
        assert "Set A" in seen(app)
        assert app.answering is not None
        assert app.answering.prefer == ""

    assert sit(workspace, compared, read).done == 0
