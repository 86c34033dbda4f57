"""What `u` takes back on F3 Ideas."""

from collections.abc import Callable
from typing import Any

from tests.tui.test_ideas import in_file, with_ideas

from hookline.records.craft import Angle
from hookline.tui.app import Hookline
from hookline.tui.ideas import Idea
from hookline.tui.ideas_undo import MOST, NOTHING_TO_UNDO, Undone, keys_of
from hookline.tui.ideas_view import IdeasView
from hookline.tui.proposer import IdeasProposed

Sit = Callable[..., Hookline]


def ideas(*names: str, kept: str = "") -> list[Idea]:
    return [Idea(Angle(idea=name), is_kept=name == kept) for name in names]


def test_a_change_is_taken_back_and_what_was_proposed_since_stays() -> None:
    undone = Undone()
    undone.keep(ideas("size", "street"))
    assert undone
    assert undone.back(ideas("size", "street", "tailor", kept="size")) == ideas(
        "size", "street", "tailor"
    )
    assert not undone


def test_an_idea_of_ones_own_goes_as_it_came() -> None:
    undone = Undone()
    undone.keep(ideas("size"))
    assert undone.back(ideas("size", "mine", kept="mine")) == ideas("size")


def test_another_brief_takes_nothing_back_and_the_oldest_of_many_changes_is_forgotten() -> None:
    undone = Undone()
    undone.of("coats")
    for _ in range(MOST + 1):
        undone.keep(ideas("size"))
    undone.of("coats")
    for _ in range(MOST):
        undone.back(ideas("size"))
    assert not undone
    undone.keep(ideas("size"))
    undone.of("shirts")
    assert not undone


def test_undo_is_named_where_there_is_something_to_undo() -> None:
    assert ("u", "Undo") in keys_of(ideas("size"), can_undo=True)
    assert ("d", "Differing") in keys_of(ideas("size"), can_undo=False)
    assert ("r", "Propose ideas") in keys_of([], can_undo=False)


def test_what_one_key_dropped_comes_back_by_another(sit: Sit, place: Any) -> None:
    async def story(hands: Any) -> None:
        await with_ideas(hands)
        await hands.press("u")
        await hands.until_shown(NOTHING_TO_UNDO)
        await hands.press("space")
        await hands.until_shown("1 of ")
        await hands.press("d")
        await hands.until_shown("2 of ")
        await hands.press("u")
        await hands.until_shown("taken back")
        await hands.until_shown("1 of ")
        await hands.saved()

    sit(story)
    assert len(in_file(place)) == 1


def test_what_is_on_the_table_is_not_proposed_again_and_a_key_that_changes_nothing_is_no_change(
    sit: Sit,
) -> None:
    async def story(hands: Any) -> None:
        await with_ideas(hands)
        view = hands.app.query_one(IdeasView)
        before = [idea.angle for idea in view.ideas]
        view.post_message(IdeasProposed(view.table.reading.resolved.brief.id, before))
        await hands.press("d")
        await hands.until(lambda: any(idea.is_kept for idea in view.ideas))
        assert [idea.angle.idea for idea in view.ideas] == [angle.idea for angle in before]
        kept = list(view.ideas)
        await hands.press("d", "u")
        await hands.until(lambda: not any(idea.is_kept for idea in view.ideas))
        assert view.ideas != kept

    sit(story)
